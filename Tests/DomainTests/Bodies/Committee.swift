import Domain
import Kernel
import Testing

/// A community (3) with a building (4) and guests 1 to 30, and its organisations: the residents'
/// committee (1), a council that is part of it (2), and an association that is registered (3).
enum Committee {
    static let community = Identifier<Place>(3)
    static let committee = Identifier<Organisation>(1)
    static let council = Identifier<Organisation>(2)
    static let association = Identifier<Organisation>(3)

    static let events: [Event] =
        [
            .founded("云溪"), .create(2, .subdistrict, in: 1, "柳岸"),
            .create(3, .community, in: 2, "杏花"), .create(4, .building, in: 3, "1号楼"),
            .householdsRegistered(
                HouseholdsRegistered(
                    first: Identifier(1),
                    places: [community],
                    doors: [nil]
                )
            ),
            .personsRegistered(
                PersonsRegistered(
                    first: Identifier(1),
                    households: Array(repeating: Identifier(1), count: 30),
                    details: (1...30).map { .plain("测试 \($0)") },
                    ages: Array(repeating: .adult, count: 30)
                )
            ),
        ] + organisations

    static let organisations: [Event] = [
        .body(1, .residentsCommittee, at: 3, "居委会", registered: true),
        .body(2, .council, at: 3, "议事会", partOf: 1),
        .body(3, .ngo, at: 3, "自治会", registered: true),
    ]

    static let spec = DeciderSpec().given(events)

    /// The council has 13 elected seats for three years since 2013, and owes a by-election within
    /// sixty days.
    static let seated = spec.given(.rule(1, of: 2, from: .y2013, [.councillors(13)]))

    static func draft(
        _ groups: SeatGroupDraft...,
        begins: Instant? = nil,
        organiser: UInt64? = nil
    ) -> SeatRuleDraft {
        SeatRuleDraft(
            begins: begins,
            source: "章程",
            organiser: organiser.map { Identifier($0) },
            groups: groups
        )
    }

    static func elected(_ seats: ClosedRange<Int>) -> SeatGroupDraft {
        SeatGroupDraft(
            zh: "委员",
            en: "members",
            seatsMin: seats.lowerBound,
            seatsMax: seats.upperBound,
            kind: .elected
        )
    }
}

extension Instant {
    static let y2013 = Day("2013-05-01")!.start(offsetMinutes: 480)
    static let y2016 = Day("2016-05-01")!.start(offsetMinutes: 480)

    static func on(_ day: String) -> Instant { Day(day)!.start(offsetMinutes: 480) }
}

extension SeatGroup {
    static func councillors(
        _ most: Int,
        least: Int? = nil,
        number: UInt16 = 1,
        head: Bool = false
    ) -> SeatGroup {
        SeatGroup(
            number: number,
            zh: .plain("议事员"),
            en: .plain("councillors"),
            seatsMin: least ?? most,
            seatsMax: most,
            kind: .elected,
            isHead: head,
            termMonths: 36,
            byElectionDays: 60
        )
    }

    static func coordinators(_ most: Int, number: UInt16 = 1) -> SeatGroup {
        SeatGroup(
            number: number,
            zh: .plain("协调员"),
            en: .plain("coordinators"),
            seatsMin: 0,
            seatsMax: most,
            kind: .appointed,
            isHead: false,
            termMonths: nil,
            byElectionDays: nil
        )
    }
}

extension Event {
    static func body(
        _ number: UInt64,
        _ kind: OrganisationKind,
        at place: UInt64,
        _ name: String,
        partOf: UInt64? = nil,
        registered: Bool = false,
        ends: Instant? = nil
    ) -> Event {
        .bodyFounded(
            BodyFounded(
                body: Identifier(number),
                kind: kind,
                place: Identifier(place),
                name: .plain(name),
                ties: BodyTies(
                    partOf: partOf.map { Identifier($0) },
                    isRegistered: registered
                ),
                begins: nil,
                ends: ends
            )
        )
    }

    static func rule(
        _ number: UInt64,
        of body: UInt64,
        from begins: Instant,
        organiser: UInt64? = nil,
        _ groups: [SeatGroup]
    ) -> Event {
        .seatRuleAdopted(
            SeatRuleAdopted(
                rule: Identifier(number),
                body: Identifier(body),
                begins: begins,
                source: .plain("章程"),
                organiser: organiser.map { Identifier($0) },
                groups: groups
            )
        )
    }

    /// Person `person` on a seat, without an end unless one is given.
    static func sits(
        _ holding: UInt64,
        _ person: UInt64?,
        in body: UInt64 = 2,
        group: UInt16 = 1,
        seat: UInt16,
        from begins: Instant = .y2013,
        until ends: Instant? = nil
    ) -> Event {
        .seatFilled(
            SeatFilled(
                holding: Identifier(holding),
                body: Identifier(body),
                group: group,
                seat: seat,
                holder: person.map { .person(Identifier($0)) } ?? .notNamed,
                name: nil,
                begins: begins,
                ends: ends
            )
        )
    }

    static func vacated(
        _ holding: UInt64,
        _ ends: Instant,
        _ reason: SeatEndReason = .resigned
    ) -> Event {
        .seatVacated(SeatVacated(holding: Identifier(holding), ends: ends, reason: reason))
    }

    static func byElection(
        _ duty: UInt64,
        of body: UInt64 = 2,
        group: UInt16 = 1,
        owner: UInt64?,
        due: Instant
    ) -> Event {
        .dutyOpened(
            DutyOpened(
                duty: Identifier(duty),
                kind: .byElection(Identifier(body), group: group),
                owner: owner.map { Identifier($0) },
                due: due
            )
        )
    }

    static func closed(_ duty: UInt64, _ ending: DutyEnding) -> Event {
        .dutyClosed(DutyClosed(duty: Identifier(duty), ending: ending))
    }
}

extension DeciderSpec {
    func when(_ command: BodyCommand) -> Decided { when(.bodies(command)) }
    func when(_ command: DutyCommand) -> Decided { when(.duties(command)) }

    /// What the texts say about the names in question.
    func knowingBody(namesake: UInt64? = nil, isUnchanged: Bool = false) -> Self {
        let facts = BodyFacts(
            namesake: namesake.map { Identifier($0) },
            isUnchanged: isUnchanged
        )
        return knowing(Facts(bodies: facts))
    }

    /// As if it were recorded at another moment.
    func given(at recorded: Instant, _ events: Event...) -> Self {
        given(events, Stamp(recorded: recorded, actor: .console, request: Stamp.noon.request))
    }

    /// Everybody from `persons` sits on the seat of their number in the council.
    func seating(_ persons: ClosedRange<UInt64>, until ends: Instant? = nil) -> Self {
        given(persons.map { .sits($0, $0, seat: UInt16($0), until: ends) })
    }
}

extension DeciderSpec.Decided {
    func thenRefused(
        bodies refusal: BodyRefusal,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        thenRefused(by: .bodies(refusal), sourceLocation: sourceLocation)
    }

    func thenRefused(
        duties refusal: DutyRefusal,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        thenRefused(by: .duties(refusal), sourceLocation: sourceLocation)
    }
}
