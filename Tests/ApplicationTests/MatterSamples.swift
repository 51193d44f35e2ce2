import Application
import Domain
import Kernel

extension EventSamples {
    static let matters: [Sample] =
        (institutions + acts + changes + passing).map { ($0.0, $0.1, stamp) }

    private static let matter = Identifier<Matter>(100)
    private static let person = MatterParty.person(Identifier(7))
    private static let worker = MatterParty.account(Identifier(13))
    private static let rules = Matter.Rules(adoption: Identifier(3), process: 2)
    private static let day = Day("2026-06-20")!
    private static let moment = Instant(milliseconds: 1_798_732_800_000)

    private static let institution: Institution = {
        let file = InstitutionFiles.File(
            name: SmallInstitution.name,
            bytes: Array(SmallInstitution.text.utf8)
        )
        guard case .read(let found) = InstitutionFiles.read(file) else { fatalError("small") }
        return found.institution
    }()

    private static let institutions: [(String, Event)] = [
        (
            "institution_adopted",
            .institutionAdopted(
                InstitutionAdopted(
                    adoption: Identifier(3),
                    institution: institution,
                    place: Identifier(4),
                    bodies: [Identifier(50), Identifier(51)],
                    funds: [],
                    attested: [Key("meeting_held")!],
                    effective: moment,
                    replaces: Identifier(2),
                    proposal: Identifier(1),
                    by: worker
                )
            )
        ),
        (
            "institution_proposed",
            .institutionProposed(
                InstitutionProposed(
                    proposal: Identifier(1),
                    institution: institution,
                    bodies: [Identifier(50), Identifier(51)],
                    funds: [],
                    attested: [Key("meeting_held")!],
                    replaces: Identifier(2),
                    by: person
                )
            )
        ),
        (
            "institution_ended",
            .institutionEnded(InstitutionEnded(adoption: Identifier(3), by: worker))
        ),
    ]

    private static let fields: [MatterField] = [
        FieldValue.text(digest(101)), .money(Money(fen: -12_050)), .number(-3), .day(day),
        .flag(true), .choice(Key("roses")!), .share(Ratio(3, 10)!), .person(Identifier(7)),
        .organisation(Identifier(50)), .item(Key("lamp")!),
    ].enumerated().map { MatterField(slot: UInt16($0.offset), value: $0.element, by: .ngo) }

    private static let acts: [(String, Event)] = [
        (
            "matter_opened",
            .matterOpened(
                MatterOpened(
                    matter: matter,
                    rules: rules,
                    place: Identifier(4),
                    opener: person,
                    origin: .resident,
                    title: digest(100),
                    attested: [Key("lacks_capacity")!]
                )
            )
        ),
        (
            "matter_fields_set",
            .matterFieldsSet(MatterFieldsSet(matter: matter, line: 0, fields: fields))
        ),
        (
            "matter_fields_set_by",
            .matterFieldsSet(
                MatterFieldsSet(matter: matter, line: nil, fields: fields, by: person)
            )
        ),
        (
            "matter_line_added",
            .matterLineAdded(
                MatterLineAdded(matter: matter, line: 3, kind: 1, by: worker, fields: fields)
            )
        ),
        (
            "matter_line_judged",
            .matterLineJudged(
                MatterLineJudged(
                    matter: matter,
                    line: 3,
                    verdict: LineVerdict(
                        verdict: 1,
                        by: worker,
                        reason: digest(102),
                        promise: LinePromise(body: Identifier(50), day: day),
                        amount: Money(fen: 8_000)
                    )
                )
            )
        ),
        (
            "matter_document_attached",
            .matterDocumentAttached(
                MatterDocumentAttached(
                    matter: matter,
                    kind: Key("survey")!,
                    line: 0,
                    issued: day,
                    covers: [Key("tenants")!],
                    content: digest(103),
                    by: person
                )
            )
        ),
        (
            "matter_party_noted",
            .matterPartyNoted(
                MatterPartyNoted(matter: matter, party: person, note: .signed, role: 0)
            )
        ),
        (
            "matter_stepped",
            .matterStepped(
                MatterStepped(
                    matter: matter,
                    transition: 4,
                    by: person,
                    role: 0,
                    reason: digest(104)
                )
            )
        ),
        (
            "matter_decision_counted",
            .matterDecisionCounted(
                MatterDecisionCounted(
                    matter: matter,
                    transition: 4,
                    count: DecisionCount(members: 23, present: 14, yes: 8, no: 5, abstained: 1),
                    by: person
                )
            )
        ),
        (
            "matter_decision_signed",
            .matterDecisionSigned(
                MatterDecisionSigned(matter: matter, isCarried: true, by: worker)
            )
        ),
        (
            "matter_linked",
            .matterLinked(
                MatterLinked(
                    matter: matter,
                    link: MatterLink(kind: .ledTo, other: Identifier(101))
                )
            )
        ),
        (
            "matter_moved",
            .matterMoved(
                MatterMoved(
                    matter: matter,
                    rules: rules,
                    state: 5,
                    fields: fields,
                    by: person,
                    reason: digest(105)
                )
            )
        ),
        (
            "matter_measured",
            .matterMeasured(MatterMeasured(matter: matter, measure: 2, value: -40, by: worker))
        ),
    ]

    private static let changes: [(String, Event)] = [
        ("owned", MatterChange.owned(by: person)), ("disowned", .owned(by: nil)),
        ("clock_started", .clockStarted(1, due: moment)), ("clock_stopped", .clockStopped(1)),
        ("reminded", .reminded), ("notified", .notified([person, worker])),
        ("published", .published(aggregateOnly: true)),
        ("contributed", .contributed(.deliver, by: .volunteer)),
        ("recognised", .recognised(Key("good_practice")!)),
        ("packaged", .packaged([Identifier(90), Identifier(91)])), ("tagged", .tagged(false)),
        ("evidence_frozen", .evidenceFrozen),
        ("ceiling_set", .ceilingSet(line: 3, Money(fen: 8_000))),
        ("line_paid", .linePaid(line: 3, Money(fen: 7_600))), ("line_refused", .lineRefused(3)),
        ("line_opened", .lineOpened(3)),
        ("hours_posted", .hoursPosted(minutes: 90)), ("places_reserved", .placesReserved(12)),
        ("places_freed", .placesFreed(2)), ("agenda_item", .agendaItemRaised(Identifier(50))),
        ("retained", .retained(until: moment)), ("wakes", .wakes(moment)),
        ("wakes_never", .wakes(nil)),
    ].map { name, change in
        ("matter_changed_" + name, .matterChanged(MatterChanged(matter: matter, change: change)))
    }

    private static let passing: [(String, Event)] = [
        (
            "duty_opened_step",
            .dutyOpened(
                DutyOpened(
                    duty: Identifier(83),
                    kind: .matter(matter, .step),
                    owner: Identifier(50),
                    due: moment,
                    escalatesTo: Identifier(51)
                )
            )
        ),
        (
            "duty_opened_task",
            .dutyOpened(
                DutyOpened(
                    duty: Identifier(84),
                    kind: .matter(matter, .task(1_024)),
                    owner: Identifier(50),
                    due: moment
                )
            )
        ),
        (
            "duty_opened_promise",
            .dutyOpened(
                DutyOpened(
                    duty: Identifier(85),
                    kind: .matter(matter, .promise(line: 0)),
                    owner: Identifier(50),
                    due: moment
                )
            )
        ),
        (
            "duty_offered",
            .dutyOffered(
                DutyOffered(duty: Identifier(83), to: Identifier(52), by: worker, ends: moment)
            )
        ),
        (
            "duty_offer_returned",
            .dutyOfferReturned(DutyOfferReturned(duty: Identifier(83), by: worker))
        ),
        (
            "duty_passed",
            .dutyPassed(
                DutyPassed(
                    duty: Identifier(83),
                    to: Identifier(52),
                    passing: .accepted,
                    by: worker
                )
            )
        ),
        (
            "duty_helped",
            .dutyHelped(DutyHelped(duty: Identifier(83), by: person, isHelping: true))
        ),
    ]
}
