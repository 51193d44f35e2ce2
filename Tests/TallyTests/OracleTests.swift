import Kernel
import Tally
import Testing

/// Every rule against its slow twin, on elections made from seeds.
@Suite struct OracleTests {
    private static let batches = 8

    private func each(
        _ seed: UInt64,
        _ count: Int,
        _ type: VoteType,
        check: (Election, UInt64) -> Void
    ) {
        for number in 0..<UInt64(count) {
            let own = seed &* 1_000_003 &+ number
            var elections = RandomElections(seed: own)
            check(elections.next(type), own)
        }
    }

    @Test(arguments: 0..<UInt64(batches))
    func `greedy picks what the word of the rule picks`(batch: UInt64) {
        for (type, satisfaction) in Self.measures where satisfaction != .cost {
            each(batch, 450, type) { election, seed in
                let fast = Greedy(satisfaction: satisfaction).tally(election)
                let slow = SlowRules(election: election, satisfaction: satisfaction).greedy()
                #expect(fast.winners == slow, "seed \(seed) \(type) \(satisfaction)")
            }
        }
    }

    @Test(arguments: 0..<UInt64(batches))
    func `greedy by cost picks the most votes first`(batch: UInt64) {
        each(batch &+ 50, 1_000, .approval) { election, seed in
            let fast = Greedy(satisfaction: .cost).tally(election)
            let slow = SlowRules(election: election, satisfaction: .cost).greedy()
            #expect(fast.winners == slow, "seed \(seed)")
        }
    }

    @Test(arguments: 0..<UInt64(batches))
    func `Phragmén buys what the word of the rule buys`(batch: UInt64) {
        each(batch &+ 100, 2_000, .approval) { election, seed in
            let fast = Phragmen().tally(election)
            let slow = SlowRules(election: election, satisfaction: .cardinality).phragmen()
            #expect(fast.winners == slow, "seed \(seed)")
        }
    }

    @Test(arguments: 0..<UInt64(batches))
    func `Equal Shares buys what the word of the rule buys`(batch: UInt64) {
        for (type, satisfaction) in Self.measures {
            each(batch &+ 200, 600, type) { election, seed in
                var rule = EqualShares()
                rule.satisfaction = satisfaction
                let slow = SlowRules(election: election, satisfaction: satisfaction)
                let share = Rational(Int128(election.budget), Int128(election.ballots.count))
                #expect(
                    rule.tally(election).winners == slow.equalShares(endowment: share),
                    "seed \(seed) \(type) \(satisfaction)"
                )
            }
        }
    }

    @Test(arguments: 0..<UInt64(batches))
    func `Add1 ends where stepping by hand ends`(batch: UInt64) {
        for (type, satisfaction) in Self.measures {
            each(batch &+ 300, 120, type) { election, seed in
                var rule = EqualShares()
                rule.satisfaction = satisfaction
                rule.completion = .add1
                rule.add1Start = seed % 3 == 0 ? .floor : .exact
                rule.add1Stop = seed % 2 == 0 ? .overspend : .exhaustive
                rule.add1Step = Int64(1 + seed % 4)
                let slow = SlowRules(election: election, satisfaction: satisfaction).add1(
                    floor: rule.add1Start == .floor,
                    stop: rule.add1Stop,
                    step: Int64(1 + seed % 4)
                )
                #expect(
                    rule.tally(election).winners == slow,
                    "seed \(seed) \(type) \(satisfaction)"
                )
            }
        }
    }

    static let measures: [(VoteType, Satisfaction)] = [
        (.approval, .cost), (.approval, .cardinality), (.chooseOne, .cost),
        (.cumulative, .points), (.scoring, .points), (.ordinal, .borda), (.ordinal, .cost),
        (.cumulative, .cost),
    ]
}
