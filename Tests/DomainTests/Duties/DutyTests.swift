import Domain
import Kernel
import Testing

@Suite struct ByElectionTests {
    /// Thirteen councillors, all there.
    private let full = Committee.seated.seating(1...13)
    /// Sixty days after noon, to the end of the day.
    private let due = Instant.on("2026-08-01")

    private func vacate(_ holding: UInt64, _ ends: Instant? = nil) -> BodyCommand {
        .vacate(VacateSeat(holding: Identifier(holding), ends: ends, reason: .resigned))
    }

    private func fill(_ person: UInt64, from begins: Instant? = nil) -> BodyCommand {
        .fill(
            FillSeat(
                body: Committee.council,
                group: 1,
                holder: .person(Identifier(person)),
                begins: begins
            )
        )
    }

    @Test func `a vacancy below the minimum opens a by-election that the parent body owes`() {
        full.when(vacate(13)).then(
            .vacated(13, .noon),
            .byElection(1, owner: 1, due: due)
        )
    }

    @Test func `as long as the minimum is there nothing is owed`() {
        let roomy = Committee.spec.given(
            .rule(1, of: 2, from: .y2013, [.councillors(13, least: 12)])
        ).seating(1...13)
        roomy.when(vacate(13)).then(.vacated(13, .noon))
        DeciderSpec(roomy.when(vacate(13)).after).when(vacate(12)).then(
            .vacated(12, .noon),
            .byElection(1, owner: 1, due: due)
        )
    }

    @Test func `a second vacancy opens no second by-election`() {
        DeciderSpec(full.when(vacate(13)).after).when(vacate(12)).then(.vacated(12, .noon))
    }

    @Test func `whom the rule names owes it; else the committee of the place; else the district`() {
        let named = Committee.spec.given(
            .rule(1, of: 2, from: .y2013, organiser: 3, [.councillors(1)])
        ).seating(1...1)
        named.when(vacate(1)).then(.vacated(1, .noon), .byElection(1, owner: 3, due: due))
        let alone = Committee.spec.given(
            .rule(1, of: 3, from: .y2013, [.councillors(1)]),
            .sits(1, 1, in: 3, seat: 1)
        )
        alone.when(vacate(1)).then(.vacated(1, .noon), .byElection(1, of: 3, owner: 1, due: due))
        let elsewhere = Committee.spec.given(
            .body(4, .ngo, at: 2, "别处"),
            .rule(1, of: 4, from: .y2013, [.councillors(1)]),
            .sits(1, 1, in: 4, seat: 1)
        )
        elsewhere.when(vacate(1))
            .then(.vacated(1, .noon), .byElection(1, of: 4, owner: nil, due: due))
    }

    @Test func `whoever is elected closes the by-election, and not before the minimum is there`() {
        let two = DeciderSpec(DeciderSpec(full.when(vacate(13)).after).when(vacate(12)).after)
        let first = two.when(fill(20))
        #expect(first.after.duties(owedAt: .noon) == [Identifier(1)])
        let second = DeciderSpec(first.after).when(fill(21))
        #expect(second.after.duties(owedAt: .noon) == [])
        #expect(second.after.duty(Identifier(1))?.ending == .fulfilled)
    }

    @Test func `an end set ahead opens the by-election when its moment comes`() {
        let ahead = full.when(vacate(13, .later))
        ahead.then(.vacated(13, .later))
        #expect(ahead.after.schedule.first?.due == .later)
        let ranOut = DeciderSpec(ahead.after).by(.clock).at(.later)
            .when(.runOut(RunOutSeat(holding: Identifier(13))))
        ranOut.then(
            .seatRanOut(SeatRanOut(holding: Identifier(13))),
            .byElection(1, owner: 1, due: .on("2026-08-02"))
        )
        #expect(ranOut.after.schedule.first == nil)
    }

    @Test func `a term that runs out does the same, unless somebody follows`() {
        let term = Committee.seated.seating(1...13, until: .later)
        let run = BodyCommand.runOut(RunOutSeat(holding: Identifier(1)))
        let open = term.by(.clock).at(.later).when(run)
        #expect(open.after.duties(owedAt: .later) == [Identifier(1)])
        let followed = term.given(
            (14...26).map { .sits($0, $0, seat: UInt16($0 - 13), from: .later) }
        )
        followed.by(.clock).at(.later).when(run)
            .then(.seatRanOut(SeatRanOut(holding: Identifier(1))))
    }

    @Test func `an end that is set anew takes the place of the one before`() {
        let term = Committee.seated.given(.sits(1, 1, seat: 1, until: .later))
        let sooner = Instant.noon.adding(days: 1).adding(milliseconds: -1)
        let changed = term.when(vacate(1, sooner)).after
        #expect(changed.schedule.count == 1)
        #expect(changed.schedule.first?.due == sooner)
        #expect(changed.schedule.first?.name != term.state.schedule.first?.name)
    }

    @Test func `a rule without the group, and the end of the body, let the by-election lapse`() {
        let owed = DeciderSpec(full.when(vacate(13)).after)
        let other = AdoptSeatRule(
            body: Committee.council,
            rule: Committee.draft(Committee.elected(0...3))
        )
        let ruled = owed.when(.adoptRule(other)).after
        #expect(ruled.duty(Identifier(1))?.ending == .lapsed)
        let ended = owed.when(.end(EndBody(body: Committee.council))).after
        #expect(ended.duty(Identifier(1))?.ending == .lapsed)
        #expect(ended.duties(owedAt: .noon) == [])
    }

    @Test func `a by-election of an entry that is merged goes along with its seats`() {
        let merged = DeciderSpec(full.when(vacate(13)).after).given(.body(4, .council, at: 3, "XU"))
            .when(.merge(MergeBodies(body: Committee.council, into: Identifier(4)))).after
        #expect(merged.duty(Identifier(1))?.kind == .byElection(Identifier(4), group: 1))
        #expect(merged.duties(owedAt: .noon) == [Identifier(1)])
    }

    @Test func `exactly one owes it when whoever owed it has ended: a successor, or one above`() {
        let owed = DeciderSpec(full.when(vacate(13)).after)
        let accountable = { (state: District) in
            state.duty(Identifier(1)).flatMap { state.accountable(for: $0, at: .noon) }
        }
        #expect(accountable(owed.state) == Committee.committee)
        let succeeded = owed.when(
            .end(EndBody(body: Committee.committee, successor: Committee.association))
        ).after
        #expect(accountable(succeeded) == Committee.association)
        let above = owed.when(.end(EndBody(body: Committee.committee))).after
        #expect(accountable(above) == nil)
    }

    @Test func `it is overdue after its last day and not before`() {
        let duty = full.when(vacate(13)).after.duty(Identifier(1))
        #expect(duty?.isOverdue(at: due.adding(milliseconds: -1)) == false)
        #expect(duty?.isOverdue(at: due) == true)
    }
}

@Suite struct WorkingDayTests {
    private let spec = Committee.spec

    private func adopt(off: [String], worked: [String] = []) -> DutyCommand {
        .adoptCalendar(
            AdoptWorkingCalendar(off: off.map { Day($0)! }, worked: worked.map { Day($0)! })
        )
    }

    @Test func `an answer is due on the fifth worked day, to its end`() {
        let opened = Duties.opening(
            .answerRegistration(9),
            owner: nil,
            workedDays: 5,
            in: spec.state,
            now: .noon
        )
        // Noon is on a Monday.
        #expect(
            opened
                == .dutyOpened(
                    DutyOpened(
                        duty: Identifier(1),
                        kind: .answerRegistration(9),
                        owner: nil,
                        due: .on("2026-06-09")
                    )
                )
        )
    }

    @Test func `a due day that was given stays when another calendar is adopted`() {
        let opened = Duties.opening(
            .answerRegistration(9),
            owner: nil,
            workedDays: 5,
            in: spec.state,
            now: .noon
        )
        let owed = spec.given(opened).when(adopt(off: ["2026-06-02"])).after
        #expect(owed.duty(Identifier(1))?.due == .on("2026-06-09"))
        let later = Duties.opening(
            .answerRegistration(10),
            owner: nil,
            workedDays: 5,
            in: owed,
            now: .noon
        )
        guard case .dutyOpened(let event) = later else { return }
        #expect(event.due == .on("2026-06-10"))
    }

    @Test func `a calendar is kept in the order of its days, of the years it knows`() {
        spec.when(adopt(off: ["2026-10-02", "2026-10-01"], worked: ["2026-10-10"])).then(
            .workingCalendarAdopted(
                WorkingCalendarAdopted(
                    off: [Day("2026-10-01")!, Day("2026-10-02")!],
                    worked: [Day("2026-10-10")!]
                )
            )
        )
        spec.when(adopt(off: [])).thenRefused(duties: .emptyCalendar)
        spec.when(adopt(off: ["2026-10-01"], worked: ["2026-10-01"]))
            .thenRefused(duties: .dayTwice(Day("2026-10-01")!))
        #expect(spec.when(adopt(off: ["1990-01-01", "2100-12-31"])).isAccepted)
        for day in ["1989-12-31", "2101-01-01"] {
            spec.when(adopt(off: [day])).thenRefused(
                duties: .yearOutOfRange(Day(day)!, yearMin: 1_990, yearMax: 2_100)
            )
        }
    }

    @Test func `a list has two thousand days and not one more`() {
        let days = (0...2_000).map { Day("2020-01-01")!.adding(days: $0) }
        let list = { (count: Int) in
            DutyCommand.adoptCalendar(
                AdoptWorkingCalendar(off: Array(days.prefix(count)), worked: [])
            )
        }
        #expect(spec.when(list(2_000)).isAccepted)
        spec.when(list(2_001)).thenRefused(duties: .tooManyLines(linesMax: 2_000))
    }
}
