import Kernel
import TestSupport
import Testing

@Suite struct MatterSimulationTests {
    static let runs = 6
    static let steps = 30

    /// Safety while everything fails, then liveness once nothing does.
    @Test(arguments: 0..<runs)
    func `by whatever rules a matter moves, what was answered is so and timers fire once`(
        run: Int
    ) async throws {
        var random = Seed.random(run &+ 7_000)
        var world = try await MatterWorld(seed: random.next())
        for _ in 0..<Self.steps { try await world.step() }
        try await world.heal()
        for _ in 0..<5 { try await world.openOnce() }
    }
}
