import Tally
import Testing

@Suite struct TieRuleTests {
    private let projects = [
        Project(id: "2", cost: 5), Project(id: "10", cost: 7), Project(id: "é", cost: 5),
    ]

    private func order(_ rule: TieRule, votes: [Int64] = [3, 9, 9]) -> [String] {
        let ranks = rule.ranks(projects, votes: votes)
        return projects.indices.sorted { ranks[$0] < ranks[$1] }.map { projects[$0].id }
    }

    @Test func `ids are compared by their bytes`() {
        #expect(order(.lexicographic) == ["10", "2", "é"])
    }

    @Test func `the cheapest goes first, then the one with more votes`() {
        #expect(order(.cheapest) == ["é", "2", "10"])
    }

    @Test func `the most votes go first, then the cheaper one`() {
        #expect(order(.mostVotes) == ["é", "10", "2"])
    }

    @Test func `a seed draws the same order for ever, whatever the order of the file`() {
        let many = (0..<10).map { Project(id: "p\($0)", cost: 1) }
        let votes = [Int64](repeating: 0, count: 10)
        let ranks = TieRule.seed("7 June").ranks(many, votes: votes)
        let reversed = TieRule.seed("7 June").ranks(many.reversed(), votes: votes)
        #expect(ranks == Array(reversed.reversed()))
        #expect(ranks == [9, 8, 7, 3, 6, 5, 4, 0, 2, 1])
        #expect(TieRule.seed("8 June").ranks(many, votes: votes) != ranks)
    }

    @Test func `a tie is reported with all who were in it`() {
        let election = Election(
            voteType: .approval,
            budget: 5,
            projects: projects,
            ballots: Ballots([[0, 2], [0, 2]])
        )
        let greedy = Greedy(ties: .lexicographic).tally(election)
        #expect(greedy.ties == [Tie(round: 0, candidates: [0, 2], chosen: 0)])
        let shares = EqualShares().tally(election)
        #expect(shares.ties == [Tie(round: 0, candidates: [0, 2], chosen: 0)])
        let phragmen = Phragmen().tally(election)
        #expect(phragmen.ties == [Tie(round: 0, candidates: [0, 2], chosen: 0)])
    }

    @Test func `words for tie rules are read, others are not`() {
        #expect(TieRule("seed:x") == .seed("x"))
        #expect(TieRule("cheapest") == .cheapest)
        #expect(TieRule("seed:") == nil)
        #expect(TieRule("coin") == nil)
    }
}
