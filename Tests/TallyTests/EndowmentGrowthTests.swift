import Tally
import Testing

/// Jumping over endowments that change nothing gives the answer of taking every step.
@Suite struct EndowmentGrowthTests {
    @Test(arguments: 0..<UInt64(6))
    func `jumping ends where stepping ends`(batch: UInt64) {
        for number in 0..<UInt64(100) {
            let seed = 7_000 + batch * 1_000 + number
            var elections = RandomElections(seed: seed)
            let election = elections.nextCrowd()
            var rule = EqualShares()
            rule.satisfaction = seed % 2 == 0 ? .cost : .cardinality
            rule.completion = .add1
            rule.add1Stop = seed % 3 == 0 ? .overspend : .exhaustive
            let jumped = rule.tally(election)
            rule.add1TakesEveryStep = true
            let stepped = rule.tally(election)
            #expect(jumped.winners == stepped.winners, "seed \(seed)")
            #expect(jumped.steps == stepped.steps, "seed \(seed)")
            #expect(jumped.purchases == stepped.purchases, "seed \(seed)")
        }
    }

    @Test func `a budget that pays for everything ends at once`() {
        let projects = [Project(id: "a", cost: 10), Project(id: "b", cost: 5)]
        let election = Election(
            voteType: .approval,
            budget: 1_000,
            projects: projects,
            ballots: Ballots([[0], [1], [0, 1]])
        )
        var rule = EqualShares()
        rule.completion = .add1
        rule.add1Stop = .overspend
        let result = rule.tally(election)
        #expect(Set(result.winners) == [0, 1])
        #expect(result.steps == 0)
    }

    @Test func `a step of a hundredth gives endowments in hundredths`() throws {
        let election = Election(
            voteType: .approval,
            budget: 10,
            projects: [Project(id: "a", cost: 6), Project(id: "b", cost: 7)],
            ballots: Ballots([[0], [0], [1]])
        )
        let finer = try #require(election.refined(toDecimals: 2))
        var rule = EqualShares()
        rule.completion = .add1
        rule.add1Step = 1
        let result = rule.tally(finer)
        let unit = Fraction(of: finer.unit)
        #expect(result.endowment.map { ($0 / unit).rounded(decimals: 4) } == "3.3333")
        #expect(result.winners == [0])
    }
}
