import Foundation
import GRDBSQLite
import Kernel
import SQLiteJournal
import TestSupport
import Testing

/// A machine that loses power loses nothing that was acknowledged.
@Suite struct PowerLossTests {
    /// One traced run of the child.
    struct Run: CustomTestStringConvertible {
        let number: Int
        /// Nothing: the run begins with an empty folder. Small pages make small sectors matter.
        let pageBytes: Int?
        let logPages: Int
        var testDescription: String { "run \(number)" }
    }

    static let cutsPerRun = 25
    static let runs = [
        Run(number: 0, pageBytes: nil, logPages: 1_000),
        Run(number: 1, pageBytes: 512, logPages: 4),
        Run(number: 2, pageBytes: 4_096, logPages: 30),
        Run(number: 3, pageBytes: 512, logPages: 1_000),
    ]

    @Test(
        .enabled(if: Child.canRun("strace", "-V"), "needs strace"),
        arguments: runs
    )
    func `every event acknowledged before the power went is there and the record verifies`(
        _ run: Run
    ) throws {
        let folder = try TemporaryFolder()
        var random = Seed.random(100 + run.number)
        if let pageBytes = run.pageBytes { try prepare(folder, pageBytes: pageBytes) }
        var disk = try Disk(folder: folder.url)
        let trace = try record(run, in: folder, seed: random.next() >> 1)
        let cuts = cuts(of: trace, using: &random)
        var acknowledged: [Acknowledgement] = []
        var taken = 0
        for cut in cuts {
            for step in trace.steps[taken..<cut] {
                disk.take(step)
                if case .say(let line) = step.operation {
                    acknowledged += [Acknowledgement(line.dropLast())].compactMap { $0 }
                }
            }
            taken = cut
            let message = "SEED=\(Seed.current) run \(run.number) cut \(cut)"
            try expect(acknowledged, in: disk.safeFiles, "\(message), only what is safe")
            let files = disk.files(using: &random)
            try expect(acknowledged, in: files, "\(message), some of the rest")
        }
        #expect(acknowledged.count > 100)
    }

    @Test(.enabled(if: Child.canRun("strace", "-V"), "needs strace"))
    func `between the writing of an event and its acknowledgement its file is synced`() throws {
        let folder = try TemporaryFolder()
        var random = Seed.random(99)
        let trace = try record(Self.runs[0], in: folder, seed: random.next() >> 1)
        var checked = 0
        for (index, said) in trace.steps.enumerated() {
            guard case .say(let line) = said.operation,
                let acknowledged = Acknowledgement(line.dropLast())
            else { continue }
            let message = "SEED=\(Seed.current) \(acknowledged)"
            let earlier = trace.steps[..<index]
            let written = try #require(
                earlier.first { $0.writes(Data(acknowledged.name.utf8)) },
                "\(message)"
            )
            let isSynced = earlier.contains { step in
                step.syncs(written) && step.begin > written.end && step.end < said.begin
            }
            #expect(isSynced, "\(message)")
            checked += 1
        }
        #expect(checked > 100)
    }

    /// Half of the cuts come right after an acknowledgement, the hardest moment.
    private func cuts(of trace: Trace, using random: inout SeededRandom) -> [Int] {
        let said = trace.steps.indices.filter { index in
            if case .say = trace.steps[index].operation { true } else { false }
        }
        let drawn = (0..<Self.cutsPerRun - 1).map { number in
            number.isMultiple(of: 2)
                ? (said.randomElement(using: &random) ?? 0) + 1
                : Int.random(in: 0...trace.steps.count, using: &random)
        }
        return (drawn + [trace.steps.count]).sorted()
    }

    private func prepare(_ folder: TemporaryFolder, pageBytes: Int) throws {
        var connection: OpaquePointer?
        sqlite3_open(folder.path("linli.sqlite"), &connection)
        let sql = "PRAGMA page_size = \(pageBytes); PRAGMA journal_mode = WAL"
        #expect(sqlite3_exec(connection, sql, nil, nil, nil) == SQLITE_OK)
        sqlite3_close_v2(connection)
        let child = try Child(["host", folder.url.path, "1", "5", "1000"])
        #expect(child.lines().count == 22)
    }

    private func record(_ run: Run, in folder: TemporaryFolder, seed: UInt64) throws -> Trace {
        let file = try TemporaryFolder()
        let path = file.path("trace")
        let child = try Child(
            ["host", folder.url.path, "\(seed)", "40", "\(run.logPages)"],
            launcher: Trace.launcher(to: path)
        )
        let lines = child.lines()
        #expect(child.process.terminationStatus == 0, "\(lines.suffix(2))")
        return try Trace(path, folder: folder.url.path)
    }

    private func expect(
        _ acknowledged: [Acknowledgement],
        in files: [String: [UInt8]],
        _ message: String
    ) throws {
        let folder = try TemporaryFolder()
        for (name, bytes) in files {
            try Data(bytes).write(to: folder.url.appending(path: name))
        }
        do {
            let survivor = try Survivor(path: folder.path("linli.sqlite"), access: .writing)
            let missing = survivor.missing(of: acknowledged)
            #expect(missing.isEmpty, "\(message)")
        } catch {
            Issue.record(error, "\(message)")
        }
    }
}

extension Trace.Step {
    fileprivate func writes(_ wanted: Data) -> Bool {
        guard case .write(_, _, let bytes) = operation else { return false }
        return Data(bytes).range(of: wanted) != nil
    }

    fileprivate func syncs(_ other: Trace.Step) -> Bool {
        guard case .sync(let file) = operation, case .write(file, _, _) = other.operation
        else { return false }
        return true
    }
}
