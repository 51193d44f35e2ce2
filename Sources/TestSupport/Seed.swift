import Foundation
package import Kernel

/// Where a test run's random numbers begin: `SEED` if it is set, else the number that the first
/// digits of the commit hash in `CI_COMMIT` make, else always the same.
///
/// Every failure message of a seeded test names it, and `SEED=51 ./linli test` repeats the run.
package enum Seed {
    package static let current: UInt64 = {
        let environment = ProcessInfo.processInfo.environment
        if let seed = environment["SEED"].flatMap({ UInt64($0) }) { return seed }
        let commit = environment["CI_COMMIT"]?.prefix(15) ?? ""
        return UInt64(commit, radix: 16) ?? 2_026
    }()

    /// Numbers of their own for one part of a test.
    package static func random(_ part: Int = 0) -> SeededRandom {
        var random = SeededRandom(seed: current)
        return SeededRandom(seed: random.next() &+ UInt64(bitPattern: Int64(part)))
    }
}
