import Domain
import Kernel
import Testing

/// Random institutions × random commands: nothing trips, money sums, and every word is used.
@Suite struct RandomRulesTests {
    /// What chance does not bring about by itself; each has a test of its own. May only shrink.
    private static let neverHeld: Set<GuardName> = []
    private static let neverFailed: Set<GuardName> = []
    private static let neverFired: Set<EffectName> = []

    @Test func `under random rules nothing trips, and guards and effects are seen at work`() {
        var coverage = Coverage()
        var (accepted, refused) = (0, 0)
        for seed in UInt64(1)...40 {
            var garden = RandomGarden(seed: seed)
            for step in 0..<150 {
                garden.step()
                if step % 50 == 49 { check(garden, "seed \(seed), step \(step)") }
            }
            #expect(garden.replayed == garden.district, "seed \(seed)")
            coverage.add(garden.coverage)
            accepted += garden.accepted
            refused += garden.refused.count
        }
        print("random rules: \(coverage.summary); \(accepted) accepted, \(refused) refused")
        #expect(Set(GuardName.allCases).subtracting(coverage.held) == Self.neverHeld)
        #expect(Set(GuardName.allCases).subtracting(coverage.failed) == Self.neverFailed)
        #expect(Set(EffectName.allCases).subtracting(coverage.fired) == Self.neverFired)
        #expect(accepted > 1_000)
        #expect(refused > 1_000)
    }

    private func check(_ garden: RandomGarden, _ comment: Comment) {
        let district = garden.district
        for index in district.ledger.funds.indices {
            let pots = district.ledger.funds[index].pots.map(\.amounts)
            for amounts in pots {
                for stage in MoneyStage.allCases where stage != .received {
                    #expect(!amounts[stage].isNegative, comment)
                }
            }
            // What a purpose draws on may lie in another pot of the fund.
            let all = pots.flatMap { amounts in MoneyStage.allCases.map { amounts[$0] } }
            #expect(all.total == .zero, comment)
        }
        let open = district.duties.filter { $0.closed == nil }.map(\.kind)
        #expect(Set(open).count == open.count, comment)
    }
}
