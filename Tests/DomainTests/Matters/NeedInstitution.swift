import Domain
import Kernel

/// A small way of working: a need is raised, taken up by the committee, agreed by the council, done
/// and cared for.
enum NeedInstitution {
    static let source = Provenance(.assumed)
    static let plain: Institution = make(version: 1)

    static func text(_ name: String) -> LocalText { LocalText(zh: name, en: name) }

    static func make(version: Int, owedDays: Int = 5) -> Institution {
        var institution = Institution(key: Key.needs, version: version, title: text("needs"))
        institution.bodies = [
            body(Key.committee, .residentsCommittee), body(Key.council, .council),
            body(Key.office, .subdistrictOffice),
        ]
        institution.roles = [
            role(Key.neighbour, .resident, .resident),
            role(Key.worker, .member(of: Key.committee), .committee),
            role(Key.councillor, .member(of: Key.council), .resident),
            role(Key.official, .member(of: Key.office), .government),
            role(Key.keeper, .owner, .resident),
        ]
        institution.preconditions = [
            PreconditionDefinition(
                key: Key.meetingHeld,
                title: text("meeting"),
                isNeededToAdopt: true,
                provenance: source
            ),
            PreconditionDefinition(
                key: Key.lacksCapacity,
                title: text("capacity"),
                isNeededToAdopt: false,
                provenance: source
            ),
        ]
        institution.measures = [
            MeasureDefinition(
                key: Key.attendance,
                title: text("attendance"),
                unit: text("heads"),
                provenance: source
            )
        ]
        institution.processes = [need(owedDays: owedDays)]
        return institution
    }

    private static func body(_ key: Key, _ kind: OrganisationKind) -> BodyDefinition {
        BodyDefinition(
            key: key,
            title: text(key.text),
            kind: kind,
            seats: nil,
            provenance: source
        )
    }

    private static func role(
        _ key: Key,
        _ holder: RoleDefinition.Holder,
        _ side: ActorClass
    ) -> RoleDefinition {
        RoleDefinition(
            key: key,
            title: text(key.text),
            holder: holder,
            actorClass: side,
            provenance: source
        )
    }

    static func need(owedDays: Int) -> ProcessDefinition {
        ProcessDefinition(
            key: Key.need,
            title: text("need"),
            initial: Key.raised,
            states: [
                state(
                    Key.raised,
                    .heard,
                    OwedStep(
                        by: Key.committee,
                        within: Span(owedDays, .workingDays),
                        escalatesTo: Key.office,
                        provenance: source
                    )
                ),
                state(Key.discussed, .deciding), state(Key.doing, .doing),
                state(Key.warned, .doing), state(Key.done, .closed), state(Key.dropped, .closed),
            ],
            fields: [
                field(Key.spot, .text(charactersMax: 40)), field(Key.cost, .money),
                field(Key.keeper, .person),
            ],
            lines: [
                LineDefinition(
                    key: Key.suggestions,
                    title: text("suggestions"),
                    fields: [field(Key.what, .text(charactersMax: 40))],
                    verdicts: [
                        VerdictDefinition(
                            key: Key.willDo,
                            title: text("will do"),
                            needsPromise: true
                        ),
                        VerdictDefinition(
                            key: Key.cannot,
                            title: text("cannot"),
                            needsReason: true
                        ),
                    ],
                    addedBy: [Key.neighbour],
                    judgedBy: [Key.worker]
                )
            ],
            clocks: [
                ClockDefinition(
                    key: Key.care,
                    title: text("care"),
                    span: Span(14, .days),
                    provenance: source
                )
            ],
            transitions: steps,
            openedBy: Key.neighbour,
            provenance: source
        )
    }

    private static let steps: [TransitionDefinition] = [
        step(
            Key.takeUp,
            [Key.raised],
            Key.discussed,
            .by(role: Key.worker),
            [.fieldsComplete([Key.spot, Key.cost]), .answered(lines: Key.suggestions)]
        ),
        step(Key.refuse, [Key.raised], Key.dropped, .by(role: Key.worker), needsReason: true),
        step(
            Key.agree,
            [Key.discussed],
            Key.doing,
            .decidedBy(
                DecisionRule(
                    body: Key.council,
                    instrument: .signOff,
                    quorum: .moreThan(Ratio(1, 2)!),
                    denominator: .cast,
                    threshold: .moreThan(Ratio(1, 2)!),
                    otherwise: Key.putOff
                )
            ),
            does: [.startClock(Key.care), .assignOwner(field: Key.keeper)]
        ),
        step(Key.putOff, [Key.discussed], Key.raised, .lost(decision: Key.agree)),
        step(
            Key.care,
            [Key.doing],
            Key.doing,
            .by(role: Key.keeper),
            does: [.resetClock(Key.care)]
        ),
        step(Key.finish, [Key.doing], Key.done, .by(role: Key.worker), [.noOpenDuties]),
        step(
            Key.warn,
            [Key.doing],
            Key.warned,
            .when(
                .anyOf([
                    .due(clock: Key.care), .drop(measure: Key.attendance, atLeast: Ratio(2, 5)!),
                ])
            )
        ),
        step(Key.resume, [Key.warned], Key.doing, .by(role: Key.worker)),
        step(Key.forget, [Key.raised], Key.dropped, .when(.elapsed(Span(60, .days)))),
    ]

    private static func state(
        _ key: Key,
        _ phase: Phase,
        _ owed: OwedStep? = nil
    ) -> StateDefinition {
        StateDefinition(key: key, title: text(key.text), phase: phase, owed: owed)
    }

    private static func field(_ key: Key, _ kind: FieldDefinition.Kind) -> FieldDefinition {
        FieldDefinition(key: key, title: text(key.text), kind: kind)
    }

    private static func step(
        _ event: Key,
        _ from: [Key],
        _ to: Key,
        _ mover: TransitionDefinition.Mover,
        _ requires: [Guard] = [],
        does: [Effect] = [],
        needsReason: Bool = false
    ) -> TransitionDefinition {
        TransitionDefinition(
            event: event,
            title: text(event.text),
            from: from,
            to: to,
            mover: mover,
            needsReason: needsReason,
            requires: requires.map { .init($0, source) },
            does: does,
            provenance: source
        )
    }
}

/// What the small way of working calls its parts.
extension Key {
    static let needs = Key("needs")!
    static let committee = Key("committee")!
    static let council = Key("council")!
    static let office = Key("office")!
    static let neighbour = Key("neighbour")!
    static let worker = Key("worker")!
    static let councillor = Key("councillor")!
    static let official = Key("official")!
    static let keeper = Key("keeper")!
    static let meetingHeld = Key("meeting_held")!
    static let lacksCapacity = Key("lacks_capacity")!
    static let attendance = Key("attendance")!
    static let need = Key("need")!
    static let raised = Key("raised")!
    static let discussed = Key("discussed")!
    static let doing = Key("doing")!
    static let warned = Key("warned")!
    static let done = Key("done")!
    static let dropped = Key("dropped")!
    static let spot = Key("spot")!
    static let cost = Key("cost")!
    static let suggestions = Key("suggestions")!
    static let what = Key("what")!
    static let willDo = Key("will_do")!
    static let cannot = Key("cannot")!
    static let care = Key("care")!
    static let takeUp = Key("take_up")!
    static let refuse = Key("refuse")!
    static let agree = Key("agree")!
    static let putOff = Key("put_off")!
    static let finish = Key("finish")!
    static let warn = Key("warn")!
    static let resume = Key("resume")!
    static let forget = Key("forget")!
    static let photo = Key("photo")!
    static let prize = Key("prize")!
    static let sunny = Key("sunny")!
    static let items = Key("items")!
    static let paid = Key("paid")!
    static let heads = Key("heads")!
}
