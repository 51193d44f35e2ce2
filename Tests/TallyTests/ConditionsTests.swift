import Tally
import Testing

@Suite struct ConditionsTests {
    /// Four voters, 40 to spend; a and b are wanted by all, c and d by half of them each.
    private let election = Election(
        voteType: .approval,
        budget: 40,
        projects: [
            Project(id: "a", cost: 12), Project(id: "b", cost: 10),
            Project(id: "c", cost: 8), Project(id: "d", cost: 6),
        ],
        ballots: Ballots([[0, 1, 2], [0, 1, 2], [0, 1, 3], [0, 1, 3]])
    )

    private func winners(_ conditions: Conditions) -> [[Int]] {
        var add1 = EqualShares()
        add1.completion = .add1
        return [
            Greedy().tally(election, conditions: conditions),
            EqualShares().tally(election, conditions: conditions),
            add1.tally(election, conditions: conditions),
            Phragmen().tally(election, conditions: conditions),
        ].map { $0.winners.sorted() }
    }

    @Test func `without conditions everything here is bought`() {
        #expect(winners(.none).allSatisfy { $0 == [0, 1, 2, 3] })
    }

    @Test func `of incompatible projects one wins under every rule`() {
        var conditions = Conditions()
        conditions.incompatible = [[0, 1]]
        for won in winners(conditions) {
            #expect(won.contains(0) != won.contains(1))
            #expect(won.contains(2) && won.contains(3))
        }
    }

    @Test func `a cap holds to the last unit`() {
        var conditions = Conditions()
        conditions.caps = [Conditions.Cap(projects: [2, 3], amount: 14)]
        #expect(winners(conditions).allSatisfy { $0.contains(2) && $0.contains(3) })
        conditions.caps = [Conditions.Cap(projects: [2, 3], amount: 13)]
        #expect(winners(conditions).allSatisfy { $0.contains(2) != $0.contains(3) })
    }

    @Test func `too little support keeps a project out`() {
        var conditions = Conditions()
        conditions.minimumSupport = 2
        #expect(winners(conditions).allSatisfy { $0 == [0, 1, 2, 3] })
        conditions.minimumSupport = 3
        #expect(winners(conditions).allSatisfy { $0 == [0, 1] })
    }

    @Test func `fixed lines come out of the budget first`() {
        var conditions = Conditions()
        conditions.fixedLines = 19
        for won in winners(conditions) {
            #expect(won.reduce(0) { $0 + election.projects[$1].cost } <= 21)
            #expect(won != [0, 1, 2, 3])
        }
    }

    @Test func `a threshold and an end at the first misfit belong to greedy alone`() {
        #expect(Greedy(threshold: 3).tally(election).winners == [0, 1])
        var tight = election
        tight.budget = 21
        #expect(Greedy(skips: false).tally(tight).winners == [0])
        #expect(Greedy(skips: true).tally(tight).winners == [0, 2])
    }
}
