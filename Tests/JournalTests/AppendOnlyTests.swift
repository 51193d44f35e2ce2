import Foundation
import GRDBSQLite
import Journal
import SQLiteJournal
import TestSupport
import Testing

/// The store itself refuses to change the past, also to programs that are not ours.
@Suite struct AppendOnlyTests {
    /// Every statement would change, remove or replace an event, or leave a gap.
    static let assaults = [
        "UPDATE event SET bytes = x'00'",
        "UPDATE event SET leaf = zeroblob(32) WHERE sequence = 2",
        "UPDATE event SET sequence = sequence + 10",
        "UPDATE event SET sequence = 4 WHERE sequence = 3",
        "UPDATE OR REPLACE event SET sequence = 1 WHERE sequence = 2",
        "UPDATE OR IGNORE event SET bytes = x'00' WHERE sequence = 1",
        "DELETE FROM event",
        "DELETE FROM event WHERE sequence = 3",
        "INSERT OR REPLACE INTO event VALUES (2, zeroblob(32), x'00')",
        "REPLACE INTO event VALUES (3, zeroblob(32), x'00')",
        "REPLACE INTO event VALUES (5, zeroblob(32), x'00')",
        "REPLACE INTO event VALUES (0, zeroblob(32), x'00')",
        "REPLACE INTO event VALUES (-1, zeroblob(32), x'00')",
        "INSERT INTO event VALUES (5, zeroblob(32), x'00')",
        "INSERT INTO event VALUES (NULL, zeroblob(32), x'00')",
        "INSERT INTO event(leaf, bytes) VALUES (zeroblob(32), x'00')",
        "INSERT INTO event VALUES (9223372036854775807, zeroblob(32), x'00')",
        "INSERT INTO event VALUES (2, zeroblob(32), x'') "
            + "ON CONFLICT(sequence) DO UPDATE SET bytes = x'00'",
        "INSERT INTO event SELECT sequence, zeroblob(32), x'00' FROM event WHERE true "
            + "ON CONFLICT DO UPDATE SET bytes = excluded.bytes",
        "INSERT INTO event VALUES (4, zeroblob(31), x'00')",
        "INSERT INTO event VALUES (4, 'thirty-two characters of no blob', x'00')",
        "INSERT INTO event VALUES (4, zeroblob(32), 'text')",
        "INSERT INTO event VALUES (4, zeroblob(32), NULL)",
        "INSERT OR REPLACE INTO event VALUES (4, zeroblob(32), 7)",
    ]

    static let settings = [
        "PRAGMA recursive_triggers = OFF",
        "PRAGMA recursive_triggers = ON",
        "PRAGMA foreign_keys = ON",
        "PRAGMA defer_foreign_keys = ON",
        "PRAGMA trusted_schema = OFF",
        "PRAGMA legacy_alter_table = ON",
        "PRAGMA reverse_unordered_selects = ON",
        "PRAGMA locking_mode = EXCLUSIVE",
        "PRAGMA writable_schema = ON",
    ]

    @Test(arguments: settings)
    func `no statement of a foreign connection changes what is recorded`(
        _ setting: String
    ) async throws {
        let folder = try TemporaryFolder()
        let path = folder.path("linli.sqlite")
        let before = try await recordThree(at: path)
        for assault in Self.assaults {
            let foreign = try RawConnection(path)
            foreign.run(setting)
            #expect(foreign.run(assault) == SQLITE_CONSTRAINT, "\(setting): \(assault)")
        }
        #expect(try SQLiteJournal(path: path).everything() == before)
    }

    @Test func `a foreign connection that attaches the database is refused as well`() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path("linli.sqlite")
        let before = try await recordThree(at: path)
        let foreign = try RawConnection(":memory:")
        foreign.run("ATTACH '\(path)' AS town")
        #expect(foreign.run("DELETE FROM town.event") == SQLITE_CONSTRAINT)
        #expect(
            foreign.run("REPLACE INTO town.event VALUES (2, zeroblob(32), x'')")
                == SQLITE_CONSTRAINT
        )
        #expect(try SQLiteJournal(path: path).everything() == before)
    }

    @Test(arguments: ["leaf", "bytes"])
    func `nobody writes into the middle of an event`(_ column: String) async throws {
        let folder = try TemporaryFolder()
        let path = folder.path("linli.sqlite")
        _ = try await recordThree(at: path)
        let foreign = try RawConnection(path)
        #expect(foreign.openForWriting(table: "event", column: column, row: 2) == SQLITE_ERROR)
        #expect(foreign.lastMessage.contains("cannot open indexed column for writing"))
    }

    /// Others may tidy up the file; the events stay.
    @Test(arguments: ["VACUUM", "REINDEX", "ANALYZE", "PRAGMA wal_checkpoint(TRUNCATE)"])
    func `housekeeping of a foreign connection loses nothing`(_ sql: String) async throws {
        let folder = try TemporaryFolder()
        let path = folder.path("linli.sqlite")
        let before = try await recordThree(at: path)
        do {
            let foreign = try RawConnection(path)
            #expect(foreign.run(sql) == SQLITE_OK)
            foreign.run("DROP TABLE IF EXISTS sqlite_stat1")
        }
        #expect(try SQLiteJournal(path: path, access: .reading).everything() == before)
    }

    private func recordThree(at path: String) async throws -> Contents {
        let journal = try SQLiteJournal(path: path)
        try await journal.append(1...3)
        return try journal.everything()
    }
}
