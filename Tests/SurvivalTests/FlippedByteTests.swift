import Foundation
import GRDBSQLite
import Journal
import Kernel
import SQLiteJournal
import TestSupport
import Testing

/// A damaged byte changes nothing, or the folder is refused: never a shorter history, never a trap.
@Suite struct FlippedByteTests {
    static let processes = 2
    static let startsMax: UInt64 = 20

    @Test(arguments: ["linli.sqlite", "linli.sqlite-mark"])
    func `no byte flipped in a folder that was closed goes unnoticed and matters`(
        _ name: String
    ) async throws {
        let folder = try TemporaryFolder()
        prepare(folder)
        let lines = try host(folder, seed: Seed.current, commands: 2).lines()
        #expect(lines.count == 10, "\(lines)")
        run("PRAGMA wal_checkpoint(TRUNCATE)", in: folder)
        #expect(!FileManager.default.fileExists(atPath: folder.path("linli.sqlite-wal")))
        try await flipEveryByte(of: name, in: folder)
    }

    @Test(arguments: ["linli.sqlite", "linli.sqlite-wal", "linli.sqlite-mark"])
    func `no byte flipped in a folder as a crash left it goes unnoticed and matters`(
        _ name: String
    ) async throws {
        let folder = try TemporaryFolder()
        prepare(folder)
        let before = try host(folder, seed: Seed.current, commands: 1).lines()
        #expect(before.count == 6, "\(before)")
        // Other seeds: the names of the starts before are taken. An event that was recorded and
        // not yet marked was not acknowledged either, and may go with its damaged bytes.
        var start: UInt64 = 0
        repeat {
            start += 1
            let killed = try host(folder, seed: Seed.current &+ start, commands: 1_000_000)
            let lines = killed.lines(killingWhen: { $0 >= 4 })
            #expect(killed.process.terminationReason == .uncaughtSignal, "\(lines)")
        } while try start < Self.startsMax && !isMarked(folder)
        #expect(try isMarked(folder))
        try await flipEveryByte(of: name, in: folder)
    }

    /// The same bytes marked as text are another key, for which nobody asks.
    @Test func `a key that an index calls text is refused`() throws {
        let folder = try TemporaryFolder()
        prepare(folder)
        let lines = try host(folder, seed: Seed.current, commands: 2).lines()
        #expect(lines.count == 10, "\(lines)")
        run("PRAGMA wal_checkpoint(TRUNCATE)", in: folder)
        let file = URL(filePath: folder.path("linli.sqlite"))
        let sound = Array(try Data(contentsOf: file))
        // A cell of the index: 36 bytes, of them 3 of header; a blob of 32 bytes, a small row id.
        let cell: [UInt8] = [36, 3, 76, 1]
        let cells = sound.indices.dropLast(cell.count).filter {
            sound[$0..<($0 + cell.count)].elementsEqual(cell)
        }
        #expect(!cells.isEmpty)
        for start in cells {
            var changed = sound
            changed[start + 2] += 1
            try Data(changed).write(to: file)
            #expect(throws: JournalError.self, "byte \(start + 2)") {
                try Survivor(path: file.path, access: .reading)
            }
        }
    }

    /// Small pages: every kind of page, and few bytes of each.
    private func prepare(_ folder: TemporaryFolder) {
        run("PRAGMA page_size = 512; PRAGMA journal_mode = WAL", in: folder)
    }

    /// Whether the mark names the last recorded event.
    private func isMarked(_ folder: TemporaryFolder) throws -> Bool {
        let path = folder.path("linli.sqlite")
        var connection: OpaquePointer?
        var statement: OpaquePointer?
        defer {
            sqlite3_finalize(statement)
            sqlite3_close_v2(connection)
        }
        sqlite3_open_v2(path, &connection, SQLITE_OPEN_READONLY, nil)
        sqlite3_prepare_v2(connection, "SELECT max(sequence) FROM event", -1, &statement, nil)
        try #require(sqlite3_step(statement) == SQLITE_ROW)
        let recorded = UInt64(clamping: sqlite3_column_int64(statement, 0))
        return HighWaterMark.read(path: SQLiteJournal.markPath(path))?.sequence == recorded
    }

    private func run(_ sql: String, in folder: TemporaryFolder) {
        var connection: OpaquePointer?
        sqlite3_open(folder.path("linli.sqlite"), &connection)
        #expect(sqlite3_exec(connection, sql, nil, nil, nil) == SQLITE_OK)
        sqlite3_close_v2(connection)
    }

    private func host(_ folder: TemporaryFolder, seed: UInt64, commands: Int) throws -> Child {
        try Child(["host", folder.url.path, "\(seed)", "\(commands)", "1000"])
    }

    private func flipEveryByte(of name: String, in folder: TemporaryFolder) async throws {
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.path(name))
        let size = try #require(attributes[.size] as? Int)
        let counts = try await withThrowingTaskGroup(of: Int.self) { group in
            for start in 0..<Self.processes {
                group.addTask { try flip(name, in: folder, from: start) }
            }
            return try await group.reduce(into: 0) { $0 += $1 }
        }
        #expect(counts == size)
    }

    /// Answers with the number of bytes flipped.
    private func flip(_ name: String, in folder: TemporaryFolder, from start: Int) throws -> Int {
        let scratch = try TemporaryFolder(inMemory: true)
        let child = try Child([
            "flip", folder.url.path, scratch.url.path, name, "\(Self.processes)", "\(start)",
            "\(Seed.current)",
        ])
        let lines = child.lines()
        let last = lines.last ?? ""
        #expect(child.process.terminationReason == .exit, "SEED=\(Seed.current) died at \(last)")
        #expect(child.process.terminationStatus == 0, "SEED=\(Seed.current) \(last)")
        let ends = lines.filter { !$0.hasSuffix("begins") }
        let wrong = ends.filter { !$0.hasSuffix("same") && !$0.contains(" refused ") }
        #expect(wrong.isEmpty, "SEED=\(Seed.current) \(name)")
        return ends.count
    }
}
