import Domain
import Kernel

/// Two who keep house together, 测试丙 (1) and 测试戊 (2), a child of theirs (4), and one who lives
/// elsewhere (3); and the mandates between them.
enum SampleHousehold {
    static let one = StaffedDistrict.neighbour
    static let other = StaffedDistrict.otherNeighbour
    static let child = Identifier<Person>(4)
    static let care = Identifier<Mandate>(2)

    /// Mandate 2: 测试丙 has the care of the child.
    static let spec = StaffedDistrict.spec.given(
        .personsRegistered(
            PersonsRegistered(
                first: child,
                households: [Identifier(1)],
                details: [.plain("测试庚")],
                ages: [.child]
            )
        ),
        .granted(2, for: child, to: .resident(one), .guardian, given: .byDocument)
    )
}

extension Event {
    static func granted(
        _ mandate: UInt64,
        for person: Identifier<Person>,
        to hand: HelpingHand,
        _ kind: MandateKind = .helper,
        _ acts: MandatedActs = .all,
        days: Int64 = 30,
        given: MandateGiven = .inPerson
    ) -> Event {
        .mandateGranted(
            MandateGranted(
                mandate: Identifier(mandate),
                person: person,
                hand: hand,
                kind: kind,
                acts: acts,
                ends: Instant.noon.adding(days: days),
                given: given
            )
        )
    }

    static func agreed(
        _ person: Identifier<Person>,
        _ purpose: ConsentPurpose,
        version: UInt16 = 1
    ) -> Event {
        .consentGiven(
            ConsentGiven(person: person, purpose: purpose, version: version, channel: .onPage)
        )
    }

    static func held(
        _ hold: UInt64,
        _ person: Identifier<Person>,
        days: Int64,
        _ ground: HoldGround = .court
    ) -> Event {
        .holdPlaced(
            HoldPlaced(
                hold: Identifier(hold),
                person: person,
                ground: ground,
                until: Instant.noon.adding(days: days)
            )
        )
    }

    static func deferred(
        _ deferral: UInt64,
        _ person: Identifier<Person>,
        days: Int64,
        _ cause: ErasureCause
    ) -> Event {
        .erasureDeferred(
            ErasureDeferred(
                deferral: Identifier(deferral),
                person: person,
                until: Instant.noon.adding(days: days),
                cause: cause
            )
        )
    }
}
