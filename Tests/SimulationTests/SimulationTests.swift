import Kernel
import TestSupport
import Testing

@Suite struct SimulationTests {
    static let runs = 100
    static let steps = 120

    /// Safety while everything fails, then liveness once nothing does.
    @Test(arguments: 0..<runs)
    func `whatever fails, what was answered is so, and afterwards everything goes on`(
        run: Int
    ) async throws {
        var random = Seed.random(run)
        let seed = random.next()
        var world = try await SimulatedWorld(seed: seed)
        for _ in 0..<Self.steps {
            try await world.step()
            try world.check()
        }
        world.heal()
        for _ in 0..<5 { try await world.giveOnce() }
    }
}
