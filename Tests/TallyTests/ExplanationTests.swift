import Tally
import Testing

@Suite struct ExplanationTests {
    /// Three voters with 10 each. All pay 4 for a; of b's two supporters one has 6 and the other,
    /// who also supports c, nothing like enough.
    private let election = Election(
        voteType: .approval,
        budget: 30,
        projects: [
            Project(id: "a", cost: 12), Project(id: "b", cost: 20), Project(id: "c", cost: 5),
        ],
        ballots: Ballots([[0, 1], [0, 1, 2], [0]])
    )

    @Test func `a winner is explained by who paid what`() throws {
        let rule = EqualShares()
        let result = rule.tally(election)
        let explanation = try #require(rule.explain(result, election))
        let first = explanation.bought[0]
        #expect(first.project == 0)
        #expect(first.rate == Fraction(of: 4))
        #expect(first.paidInFull == 3)
        #expect(first.rest == .zero)
    }

    @Test func `a loser is explained by what was missing and what would have sufficed`() throws {
        let rule = EqualShares()
        let result = rule.tally(election)
        #expect(result.winners == [0, 2])
        let explanation = try #require(rule.explain(result, election))
        let missed = try #require(explanation.missed.first)
        #expect(missed.project == 1)
        #expect(missed.held == Fraction(of: 7))
        #expect(missed.missing == Fraction(of: 13))
        #expect(missed.supportersWanted == 2)
        #expect(missed.sharedWith.map(\.winner) == [0, 2])
        // What it says would have sufficed does suffice.
        var cheaper = election
        cheaper.projects[1].cost = 7
        #expect(rule.tally(cheaper).winners.contains(1))
        cheaper.projects[1].cost = 13
        #expect(rule.tally(cheaper).winners.contains(1) == false)
        var larger = election
        larger.ballots = Ballots([[0, 1], [0, 1, 2], [0], [1], [1]])
        larger.budget = 50
        #expect(rule.tally(larger).winners.contains(1), "two more with their whole share of 10")
    }

    @Test func `a voter learns what her share bought`() {
        let rule = EqualShares()
        let result = rule.tally(election)
        let payments = rule.payments(result, election, ballot: [0, 1, 2])
        #expect(payments.map(\.project) == [0, 2])
        #expect(payments.map(\.paid) == [Fraction(of: 4), Fraction(of: 5)])
    }

    @Test func `fairness facts count voters, money and parts`() {
        var placed = election
        placed.projects[0].categories = ["green", "school"]
        placed.projects[1].categories = ["green"]
        placed.projects[2].area = "North"
        let facts = FairnessFacts(placed, winners: [2])
        #expect(facts.emptyHanded == 2)
        #expect(facts.votersByWinners == [2, 1])
        #expect(facts.funded == 1)
        #expect(facts.fundedCost == 5)
        #expect(facts.categories.map(\.name) == ["green", "school"])
        #expect(facts.categories[0].votes == 5)
        #expect(facts.categories[0].spent == 0)
        #expect(facts.areas.map(\.spent) == [5])
    }

    /// Two of three voters own 20 of 30; b costs less than that and they got nothing else.
    @Test func `a group left with less than its part fails EJR+, by one unit`() {
        var tight = election
        tight.projects[1].cost = 19
        let check = ProportionalityCheck(tight, winners: [])
        let failed = check.failures.filter { $0.project == 1 }
        #expect(failed.map(\.supporters) == [2])
        #expect(failed.map(\.part) == [Fraction(of: 20)])
        tight.projects[1].cost = 20
        let just = ProportionalityCheck(tight, winners: [])
        #expect(just.failures.contains { $0.project == 1 } == false)
    }
}
