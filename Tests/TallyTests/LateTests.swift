import Tally
import Testing

/// Explanations of the rules by which money is not owned by voters, or is earned by them.
@Suite struct LateTests {
    /// a (12) and c (5) fit into 20, b (10) does not.
    private let election = Election(
        voteType: .approval,
        budget: 20,
        projects: [
            Project(id: "a", cost: 12), Project(id: "b", cost: 10), Project(id: "c", cost: 5),
        ],
        ballots: Ballots([[0], [0, 1], [0, 1], [0, 2], [2], [2]])
    )

    @Test func `greedy says what was left, what was missing and which support would do`() throws {
        let rule = Greedy()
        let result = rule.tally(election)
        #expect(result.winners == [0, 2])
        let explanation = rule.explain(result, election)
        #expect(explanation.chosen.map(\.left) == [20, 8])
        let late = try #require(explanation.late.first)
        #expect(late.project == 1 && late.wasReached && late.left == 3)
        #expect(late.before == 0 && late.wanted == 3)
    }

    @Test func `Phragmén says who paid what and when`() throws {
        let rule = Phragmen()
        let result = rule.tally(election)
        // c is paid when each of its 3 supporters has earned 5/3; a when (12 + 5/3) / 4.
        #expect(result.winners == [2, 0])
        let explanation = rule.explain(result, election)
        #expect(
            explanation.earned.map(\.share) == [
                Fraction(of: 5, over: 3), Fraction(of: 41, over: 12),
            ]
        )
        #expect(explanation.earned.map(\.paidInFull) == [3, 3])
        #expect(explanation.earned[1].paidTheRest == 1)
        #expect(explanation.earned[1].rest == Fraction(of: 41, over: 12) - Fraction(of: 5, over: 3))
        let paid = explanation.payments(ballot: [0, 2]).map(\.paid)
        #expect(paid == [Fraction(of: 5, over: 3), Fraction(of: 21, over: 12)])
        let late = try #require(explanation.late.first)
        #expect(late.project == 1 && late.before == 0 && late.left == 3)
        #expect(late.held == Fraction(of: 41, over: 6))
        #expect(late.wanted == 1)
    }

    /// Payments add up to the costs, and nobody pays more than was earned.
    @Test func `what supporters pay under Phragmén is what their projects cost`() {
        for seed in 41_000..<UInt64(41_400) {
            var elections = RandomElections(seed: seed)
            let election = elections.next(.approval)
            let rule = Phragmen()
            let result = rule.tally(election)
            let explanation = rule.explain(result, election)
            var paid = [Fraction](repeating: .zero, count: election.projects.count)
            for ballot in 0..<election.ballots.count {
                let choices = election.ballots[ballot].map(Int.init)
                let payments = explanation.payments(ballot: choices)
                for payment in payments {
                    paid[payment.project] = paid[payment.project] + payment.paid
                }
            }
            for earned in explanation.earned {
                let cost = Fraction(of: election.projects[earned.project].cost)
                #expect(paid[earned.project] == cost, "seed \(seed)")
                let sum = earned.share * Fraction(of: earned.paidInFull) + earned.rest
                #expect(sum == cost, "seed \(seed)")
            }
        }
    }

    private func winners(_ election: Election, _ greedy: Greedy?) -> [Int] {
        greedy?.tally(election).winners ?? Phragmen().tally(election).winners
    }

    private func late(_ election: Election, _ greedy: Greedy?) -> [Late] {
        if let greedy { return greedy.explain(greedy.tally(election), election).late }
        return Phragmen().explain(Phragmen().tally(election), election).late
    }

    /// With so many more ballots for it alone, or at the cost of what was left, a loser wins.
    @Test(arguments: 0..<4)
    func `what is said to have sufficed does suffice`(rule: Int) {
        let measure: Satisfaction = rule == 1 ? .cardinality : .cost
        let greedy = rule == 3 ? nil : Greedy(satisfaction: measure, skips: rule != 2)
        var seen = 0
        for seed in 42_000..<UInt64(43_000) {
            var elections = RandomElections(seed: seed)
            let election = elections.next(.approval)
            for late in late(election, greedy) {
                let say = "seed \(seed), rule \(rule), project \(late.project)"
                if let wanted = late.wanted {
                    var larger = election
                    for _ in 0..<wanted { larger.ballots.append([Int32(late.project)]) }
                    #expect(winners(larger, greedy).contains(late.project), "\(say)")
                    seen += 1
                }
                guard late.wasReached, late.left > 0 else { continue }
                var cheaper = election
                cheaper.projects[late.project].cost = late.left
                #expect(winners(cheaper, greedy).contains(late.project), "\(say) at \(late.left)")
            }
        }
        #expect(seen > 100)
    }

    /// Costs are multiplied by the number of voters, so that shares are whole.
    @Test func `what Equal Shares says to have sufficed does suffice`() throws {
        var seen = 0
        for seed in 44_000..<UInt64(44_600) {
            var elections = RandomElections(seed: seed)
            var election = elections.next(.approval)
            let share = election.budget
            let voters = Int64(election.ballots.count)
            election.budget *= voters
            for index in election.projects.indices { election.projects[index].cost *= voters }
            var rule = EqualShares()
            rule.satisfaction = seed % 2 == 0 ? .cost : .cardinality
            let explanation = try #require(rule.explain(rule.tally(election), election))
            for missed in explanation.missed where missed.supportersWanted > 0 {
                var larger = election
                let wanted = missed.supportersWanted
                for _ in 0..<wanted { larger.ballots.append([Int32(missed.project)]) }
                larger.budget += wanted * share
                let winners = rule.tally(larger).winners
                #expect(winners.contains(missed.project), "seed \(seed), \(missed.project)")
                let held = Int64(missed.held.floor)
                guard held > 0 else { continue }
                var cheaper = election
                cheaper.projects[missed.project].cost = held
                #expect(rule.tally(cheaper).winners.contains(missed.project), "seed \(seed)")
                seen += 1
            }
        }
        #expect(seen > 100)
    }

    @Test func `the curve runs from the least served voter to the best`() {
        let facts = FairnessFacts(election, winners: [0, 2])
        #expect(facts.curve == [5, 5, 5, 5, 12, 12, 12, 12, 12, 12, 17])
    }
}
