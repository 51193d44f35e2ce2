import Domain
import Kernel
import Testing

@Suite struct SeatTests {
    private let spec = Committee.seated

    private func fill(
        _ person: UInt64?,
        seat: UInt16? = nil,
        from begins: Instant? = nil,
        until ends: Instant? = nil,
        name: String? = nil
    ) -> BodyCommand {
        .fill(
            FillSeat(
                body: Committee.council,
                group: 1,
                seat: seat,
                holder: person.map { .person(Identifier($0)) } ?? .notNamed,
                name: name,
                begins: begins,
                ends: ends
            )
        )
    }

    @Test func `a seat is held from now to the end of the term, under a name of one's choice`() {
        spec.when(fill(7, name: "测试甲")).then(
            .seatFilled(
                SeatFilled(
                    holding: Identifier(1),
                    body: Committee.council,
                    group: 1,
                    seat: 1,
                    holder: .person(Identifier(7)),
                    name: .plain("测试甲"),
                    begins: .noon,
                    ends: .on("2029-06-01")
                )
            ),
            writes: [.keep(.plain("测试甲"))]
        )
    }

    @Test func `of four seats three may be named and one not`() {
        let teams = spec.seating(1...3).given(.sits(4, nil, seat: 4)).state
        let held = teams.heldSeats(in: Committee.council, group: 1, at: .noon)
            .compactMap { teams.holding($0)?.holder }
        #expect(held.count == 4)
        #expect(held.filter { $0 == .notNamed }.count == 1)
        spec.when(fill(nil, name: "测试甲")).thenRefused(bodies: .nameWithoutHolder)
    }

    @Test func `one seat has one holder at a time`() {
        let taken = spec.given(.sits(1, 7, seat: 1, from: .y2013, until: .y2016))
        taken.when(fill(8, seat: 1, from: .y2016.adding(milliseconds: -1))).thenRefused(
            bodies: .seatTaken(
                by: Identifier(1),
                from: Day("2013-05-01")!,
                until: Day("2016-05-01")!
            )
        )
        #expect(taken.when(fill(8, seat: 1, from: .y2016)).isAccepted)
        taken.when(fill(8, seat: 1, from: .y2013, until: .y2013.adding(days: 1))).thenRefused(
            bodies: .seatTaken(
                by: Identifier(1),
                from: Day("2013-05-01")!,
                until: Day("2016-05-01")!
            )
        )
    }

    @Test func `somebody sits once in a group, and may sit in two groups`() {
        let sitting = spec.given(.sits(1, 7, seat: 1))
        sitting.when(fill(7, seat: 2)).thenRefused(bodies: .alreadySits(Identifier(1)))
        let two = DeciderSpec(
            Committee.spec.given(
                .rule(
                    1,
                    of: 2,
                    from: .y2013,
                    [.councillors(13), .coordinators(3, number: 2)]
                ),
                .sits(1, 7, seat: 1)
            ).state
        )
        let other = FillSeat(body: Committee.council, group: 2, holder: .person(Identifier(7)))
        #expect(two.when(.fill(other)).isAccepted)
    }

    @Test func `seats are numbered from one to as many as there are`() {
        for seat in [0, 14] as [UInt16] {
            spec.when(fill(7, seat: seat)).thenRefused(bodies: .noSuchSeat(seatsMax: 13))
        }
        #expect(spec.when(fill(7, seat: 13)).isAccepted)
        spec.seating(1...13).when(fill(20)).thenRefused(bodies: .noSeatFree(seatsMax: 13))
    }

    @Test func `before there is a rule nobody sits, and a group must be in it`() {
        spec.when(fill(7, from: .y2013.adding(milliseconds: -1)))
            .thenRefused(bodies: .noRule(on: Day("2013-04-30")!))
        let other = FillSeat(body: Committee.council, group: 2, holder: .notNamed)
        spec.when(.fill(other)).thenRefused(bodies: .unknownGroup(2))
    }

    @Test func `only people on file are named`() {
        spec.when(fill(31)).thenRefused(bodies: .unknownPerson(Identifier(31)))
        let merged = spec.given(
            .personsMerged(PersonsMerged(person: Identifier(7), into: Identifier(8)))
        )
        merged.when(fill(7)).thenRefused(bodies: .notPresent(Identifier(7), .merged))
    }

    @Test func `a seat that a later rule lacks is held up to that rule`() {
        let phases = spec.given(.rule(2, of: 2, from: .later, [.councillors(5)]))
        let filled = phases.when(fill(7, seat: 13))
        #expect(filled.after.holding(Identifier(1))?.ends == .later)
        let kept = phases.when(fill(7, seat: 5))
        #expect(kept.after.holding(Identifier(1))?.ends == .on("2029-06-01"))
    }

    @Test func `a seat ends once, later than it began and not beyond its end`() throws {
        let sitting = spec.given(.sits(1, 7, seat: 1, from: .y2013, until: .y2016))
        let vacate = { (ends: Instant, reason: SeatEndReason) in
            BodyCommand.vacate(VacateSeat(holding: Identifier(1), ends: ends, reason: reason))
        }
        sitting.when(vacate(.y2016, .resigned))
            .thenRefused(bodies: .alreadyEnded(Identifier(1), at: Day("2016-05-01")!))
        sitting.when(vacate(.y2013, .resigned))
            .thenRefused(bodies: .endsBeforeItBegins(begins: Day("2013-05-01")!))
        let died = sitting.when(vacate(.y2016.adding(days: -1), .died))
        #expect(try died.result.get().events.first == .vacated(1, .y2016.adding(days: -1), .died))
    }

    @Test func `a correction may undo a holding, or make it longer where nobody else sits`() {
        let sitting = spec.given(
            .sits(1, 7, seat: 1, from: .y2013, until: .y2016),
            .sits(2, 8, seat: 1, from: .y2016.adding(days: 10))
        )
        let correct = { (ends: Instant) in
            BodyCommand.vacate(VacateSeat(holding: Identifier(1), ends: ends, reason: .correction))
        }
        #expect(sitting.when(correct(.y2013)).isAccepted)
        #expect(sitting.when(correct(.y2016.adding(days: 10))).isAccepted)
        sitting.when(correct(.y2016.adding(days: 11))).thenRefused(
            bodies: .seatTaken(by: Identifier(2), from: Day("2016-05-11")!, until: nil)
        )
    }

    @Test func `an undone holding is nobody's: the seat is free for all its time`() {
        let undone = spec.given(.sits(1, 7, seat: 1), .vacated(1, .y2013, .correction))
        #expect(undone.when(fill(7, seat: 1, from: .y2013)).isAccepted)
    }

    @Test func `what somebody was called on a seat is erased with the person, by rule`() {
        let named = spec.when(fill(7, name: "测试甲")).after
        #expect(named.seatNames(of: Identifier(7)) == [.plain("测试甲")])
        #expect(named.texts(about: Identifier(7)) == [.plain("测试甲")])
        let command = RemoveHolderName(holding: Identifier(1), rule: .personalInformation)
        let removed = DeciderSpec(named).when(.removeHolderName(command))
        removed.then(
            .textRemoved(TextRemoved(text: .plain("测试甲"), rule: .personalInformation)),
            writes: [.erase(.plain("测试甲"))]
        )
        #expect(removed.after.seatNames(of: Identifier(7)) == [])
        #expect(removed.after.holding(Identifier(1))?.holder == .person(Identifier(7)))
        spec.given(.sits(1, nil, seat: 1)).when(.removeHolderName(command))
            .thenRefused(bodies: .nameWithoutHolder)
    }

    @Test func `whoever stood on file twice sits where either sat`() {
        let merged = spec.seating(1...2).given(
            .personsMerged(PersonsMerged(person: Identifier(2), into: Identifier(1)))
        ).state
        #expect(merged.holdings(of: Identifier(1)) == [Identifier(1), Identifier(2)])
        #expect(merged.holding(Identifier(2))?.holder == .person(Identifier(1)))
    }
}
