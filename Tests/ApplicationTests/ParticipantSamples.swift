import Domain
import Kernel

extension EventSamples {
    static let participants: [Sample] = [
        (
            "households_registered",
            .householdsRegistered(
                HouseholdsRegistered(
                    first: Identifier(20),
                    places: [Identifier(5), Identifier(4)],
                    doors: [digest(20), nil]
                )
            ),
            residentStamp
        ),
        (
            "persons_registered",
            .personsRegistered(
                PersonsRegistered(
                    first: Identifier(30),
                    households: [Identifier(20), Identifier(21)],
                    details: [digest(21), digest(22)],
                    ages: [.adult, .unknown]
                )
            ),
            helperStamp(.staff(Identifier(11)))
        ),
        (
            "persons_corrected",
            .personsCorrected(
                PersonsCorrected(persons: [Identifier(31)], details: [digest(23)], ages: [.minor])
            ),
            helperStamp(.resident(Identifier(30)))
        ),
        (
            "person_moved",
            .personMoved(PersonMoved(person: Identifier(31), household: Identifier(21))),
            visitorStamp
        ),
        ("person_left", .personLeft(PersonLeft(person: Identifier(31))), staffStamp),
        (
            "persons_merged",
            .personsMerged(PersonsMerged(person: Identifier(31), into: Identifier(30))),
            staffStamp
        ),
        (
            "ages_attested",
            .agesAttested(AgesAttested(persons: [Identifier(30)], ages: [.child])),
            stamp
        ),
    ]

    static let residentStamp = by(.resident(Identifier(30)))
    static let visitorStamp = by(.visitor)

    static func helperStamp(_ hand: HelpingHand) -> Stamp {
        by(.helper(hand, mandate: Identifier(7)))
    }

    private static func by(_ actor: Actor) -> Stamp {
        Stamp(recorded: stamp.recorded, actor: actor, request: stamp.request)
    }
}
