import Domain
import Kernel

extension EventSamples {
    static let privacy: [Sample] = ledger + keeping + mandates

    private static let person = Identifier<Domain.Person>(0x0A0B_0C0D)
    private static let moment = Instant(milliseconds: 1_798_732_800_000)

    private static let ledger: [Sample] = [
        (
            "consent_given",
            .consentGiven(
                ConsentGiven(
                    person: person,
                    purpose: .eventPhotos,
                    version: 3,
                    channel: .onPaper,
                    guardian: Identifier(21)
                )
            ),
            staffStamp
        ),
        (
            "consent_withdrawn",
            .consentWithdrawn(
                ConsentWithdrawn(person: person, purpose: .recordCheck, channel: .onPage)
            ),
            staffStamp
        ),
        (
            "group_facts_answered",
            .groupFactsAnswered(GroupFactsAnswered(person: person, answers: digest(11))),
            staffStamp
        ),
        (
            "group_facts_taken_back",
            .groupFactsAnswered(GroupFactsAnswered(person: person, answers: nil)), staffStamp
        ),
        (
            "group_shares_released",
            .groupSharesReleased(
                GroupSharesReleased(
                    places: [Identifier(1), Identifier(3)],
                    steps: [[1, nil, 19, 2, 3, 4, 5], [nil, nil, nil, nil, nil, nil, 10]],
                    next: moment
                )
            ),
            stamp
        ),
    ]

    private static let keeping: [Sample] = [
        (
            "hold_placed",
            .holdPlaced(
                HoldPlaced(
                    hold: Identifier(7),
                    person: person,
                    ground: .accounting,
                    until: moment
                )
            ),
            staffStamp
        ),
        ("hold_lifted", .holdLifted(HoldLifted(hold: Identifier(7))), staffStamp),
        (
            "erasure_deferred",
            .erasureDeferred(
                ErasureDeferred(
                    deferral: Identifier(8),
                    person: person,
                    until: moment,
                    cause: .mandate
                )
            ),
            staffStamp
        ),
        (
            "person_erased",
            .personErased(PersonErased(person: person, household: Identifier(90))), stamp
        ),
        (
            "record_opened",
            .recordOpened(RecordOpened(person: person, reason: .suspicion)), staffStamp
        ),
        (
            "papers_shredded",
            .papersShredded(PapersShredded(place: Identifier(3), through: moment)), staffStamp
        ),
    ]

    private static let mandates: [Sample] = [
        (
            "mandate_granted",
            .mandateGranted(
                MandateGranted(
                    mandate: Identifier(21),
                    person: person,
                    hand: .resident(Identifier(99)),
                    kind: .guardian,
                    acts: .all,
                    ends: moment,
                    given: .byDocument
                )
            ),
            staffStamp
        ),
        (
            "mandate_revoked",
            .mandateRevoked(MandateRevoked(mandate: Identifier(21), way: .bySlip)), staffStamp
        ),
    ]
}
