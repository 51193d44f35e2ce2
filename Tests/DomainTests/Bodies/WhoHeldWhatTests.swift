import Domain
import Kernel
import Testing

@Suite struct WhoHeldWhatTests {
    /// Six coordinators at first; three of them and twenty councillors since 2016.
    private let phases = Committee.spec.given(
        .rule(1, of: 2, from: .y2013, [.coordinators(6)]),
        .rule(2, of: 2, from: .y2016, [.coordinators(3), .councillors(20, number: 2)])
    )

    @Test func `who sat on a day and who sits now are two questions`() {
        let state = phases.given(
            (1...6).map { .sits($0, $0, seat: UInt16($0), until: .y2016) }
                + (7...9).map { .sits($0, $0 - 6, seat: UInt16($0 - 6), from: .y2016) }
        ).state
        let before = state.end(of: Day("2016-04-30")!)
        #expect(state.holdings(heldAt: before).count == 6)
        #expect(state.holdings(heldAt: state.end(of: Day("2016-05-01")!)).count == 3)
    }

    @Test func `what is known today was not always known`() {
        let recorded = Instant.on("2016-06-01")
        let state = Committee.seated.given(at: .y2013, .sits(1, 7, seat: 1))
            .given(at: recorded, .vacated(1, .y2016, .died)).state
        let between = Instant.on("2016-05-15")
        #expect(state.holdings(heldAt: between, known: recorded) == [])
        let before = recorded.adding(milliseconds: -1)
        #expect(state.holdings(heldAt: between, known: before) == [Identifier(1)])
        #expect(state.holdings(heldAt: .y2013, known: .y2013.adding(milliseconds: -1)) == [])
    }

    @Test func `acts between an end and its recording stand, and are flagged`() {
        let recorded = Instant.on("2016-06-01")
        let state = Committee.seated.given(at: .y2013, .sits(1, 7, seat: 1))
            .given(at: recorded, .vacated(1, .y2016)).state
        let standing = { (moment: Instant) in state.standing(of: Identifier(1), at: moment) }
        #expect(standing(.y2016.adding(milliseconds: -1)) == .held)
        #expect(standing(.y2016) == .heldInGoodFaith(endRecorded: recorded))
        #expect(
            standing(recorded.adding(milliseconds: -1)) == .heldInGoodFaith(endRecorded: recorded)
        )
        #expect(standing(recorded) == .notHeld)
        #expect(standing(.y2013.adding(milliseconds: -1)) == .notHeld)
        let known = recorded.adding(milliseconds: -1)
        #expect(state.standing(of: Identifier(1), at: .y2016, known: known) == .held)
    }

    @Test func `what somebody holds at one time is seen together, and heads in common too`() {
        let state = Committee.spec.given(
            .rule(1, of: 1, from: .y2013, [.councillors(7, head: true)]),
            .rule(2, of: 3, from: .y2013, [.councillors(7, head: true)]),
            .sits(1, 7, in: 1, seat: 1),
            .sits(2, 7, in: 3, seat: 1),
            .sits(3, 8, in: 1, seat: 2),
            .sits(4, nil, in: 3, seat: 2)
        ).state
        #expect(state.posts(of: Identifier(7), at: .noon) == [Identifier(1), Identifier(2)])
        let expected = RelatedParty(
            organisation: Committee.association,
            persons: [Identifier(7)],
            heads: [Identifier(7)]
        )
        #expect(state.related(to: Committee.committee, at: .noon) == [expected])
        #expect(state.related(to: Committee.committee, at: .y2013.adding(days: -1)) == [])
    }

    /// A holding in the simplest words.
    private struct Sitting {
        let id: UInt64
        let seat: UInt16
        let person: UInt64
        let from: Int64
        var until: [(day: Int64, said: Int64)]
        let said: Int64

        func holds(_ day: Int64, known: Int64) -> Bool {
            guard said <= known, from <= day else { return false }
            guard let last = until.last(where: { $0.said <= known }) else { return true }
            return day < last.day
        }
    }

    private static func moment(_ day: Int64) -> Instant { Instant.y2013.adding(days: day) }

    /// Random fillings and endings, some in hindsight and some ahead, against a list.
    @Test(arguments: 0..<20)
    func `at no moment do two sit on one seat, and who held what is what a list says`(
        part: Int
    ) {
        var random = SeededRandom(seed: 2_026 + UInt64(part))
        let seed = "\(2_026 + part)"
        var spec = Committee.spec.given(
            .rule(1, of: 2, from: .y2013.adding(days: -100), [.coordinators(4)])
        )
        var model: [Sitting] = []
        for today in 0..<120 as Range<Int64> {
            let now = Self.moment(today)
            let day = today + Int64.random(in: -40...40, using: &random)
            let command: BodyCommand
            if Bool.random(using: &random) || model.isEmpty {
                let person = UInt64.random(in: 1...6, using: &random)
                let length = Int64.random(in: 1...30, using: &random)
                command = .fill(
                    FillSeat(
                        body: Committee.council,
                        group: 1,
                        seat: UInt16.random(in: 1...4, using: &random),
                        holder: .person(Identifier(person)),
                        begins: Self.moment(day),
                        ends: Bool.random(using: &random) ? Self.moment(day + length) : nil
                    )
                )
            } else {
                let reason: SeatEndReason = Bool.random(using: &random) ? .correction : .removed
                command = .vacate(
                    VacateSeat(
                        holding: Identifier(model.randomElement(using: &random)?.id ?? 1),
                        ends: Self.moment(day),
                        reason: reason
                    )
                )
            }
            let decided = spec.at(now).when(command)
            guard case .success(let outcome) = decided.result else { continue }
            spec = spec.given(
                outcome.events,
                Stamp(recorded: now, actor: .console, request: Stamp.noon.request)
            )
            note(outcome.events, today, in: &model)
            check(spec.state, model, today, seed)
        }
        #expect(model.count > 10, "seed \(seed)")
    }

    private func note(_ events: [Event], _ today: Int64, in model: inout [Sitting]) {
        for event in events {
            switch event {
            case .seatFilled(let filled):
                model.append(
                    Sitting(
                        id: filled.holding.rawValue,
                        seat: filled.seat,
                        person: filled.holder.person?.rawValue ?? 0,
                        from: day(filled.begins),
                        until: filled.ends.map { [(day($0), today)] } ?? [],
                        said: today
                    )
                )
            case .seatVacated(let vacated):
                let index = Int(vacated.holding.rawValue) - 1
                model[index].until.append((day(vacated.ends), today))
            default: Issue.record("\(event)")
            }
        }
    }

    private func day(_ moment: Instant) -> Int64 {
        moment.milliseconds(since: .y2013) / Instant.millisecondsPerDay
    }

    private func check(_ state: District, _ model: [Sitting], _ today: Int64, _ seed: String) {
        for day in stride(from: -45, through: 165, by: 3) as StrideThrough<Int64> {
            let held = model.filter { $0.holds(day, known: today) }
            #expect(Set(held.map(\.seat)).count == held.count, "seed \(seed), day \(day)")
            #expect(Set(held.map(\.person)).count == held.count, "seed \(seed), day \(day)")
            for known in [today, today / 2] {
                let expected = model.filter { $0.holds(day, known: known) }.map(\.id)
                let found = state.holdings(
                    heldAt: Self.moment(day),
                    known: Self.moment(known)
                ).map(\.rawValue)
                #expect(found == expected, "seed \(seed), day \(day), known \(known)")
            }
        }
    }
}
