import Foundation
import Kernel
import SQLiteJournal
import TestSupport
import Testing

/// A killed process loses nothing that was acknowledged.
@Suite struct KillTests {
    /// Ten folders, each killed ten times in a row: what one crash left behind, the next start
    /// builds on.
    @Test(arguments: 0..<10)
    func `after ten kills every acknowledged event is there and the record verifies`(
        _ part: Int
    ) throws {
        let folder = try TemporaryFolder()
        let path = folder.path("linli.sqlite")
        var random = Seed.random(part)
        var acknowledged: [Acknowledgement] = []
        for round in 0..<10 {
            let logPages = [4, 30, 1_000].randomElement(using: &random) ?? 4
            let linesWanted =
                Bool.random(using: &random)
                ? Int.random(in: 0...3, using: &random)
                : Int.random(in: 4...80, using: &random)
            let child = try Child([
                "host", folder.url.path, "\(random.next() >> 1)", "1000000", "\(logPages)",
            ])
            let lines = child.lines(killingWhen: { $0 >= linesWanted })
            #expect(child.process.terminationReason == .uncaughtSignal, "\(lines)")
            acknowledged += lines.compactMap { Acknowledgement($0) }

            let isThere = FileManager.default.fileExists(atPath: path)
            guard isThere, !acknowledged.isEmpty || Bool.random(using: &random) else { continue }
            let access: SQLiteJournal.Access =
                acknowledged.isEmpty || Bool.random(using: &random) ? .writing : .reading
            let survivor = try Survivor(path: path, access: access)
            let missing = survivor.missing(of: acknowledged)
            #expect(missing.isEmpty, "SEED=\(Seed.current) part \(part) round \(round)")
        }
        #expect(Set(acknowledged.map(\.sequence)).count == acknowledged.count)
        #expect(!acknowledged.isEmpty)
    }
}
