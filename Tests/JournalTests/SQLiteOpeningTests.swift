import Foundation
import GRDBSQLite
import Journal
import SQLiteJournal
import TestSupport
import Testing

/// What a file must be to be opened as a journal, and what is said if it is not.
@Suite struct SQLiteOpeningTests {
    private let folder: TemporaryFolder
    private let path: String

    init() throws {
        folder = try TemporaryFolder()
        path = folder.path("linli.sqlite")
    }

    @Test func `what an append acknowledged is there after reopening`() async throws {
        var before: Contents
        do {
            let journal = try SQLiteJournal(path: path)
            try await journal.append(1...3)
            try await journal.append(
                Batch(entries: [.numbered(4)], writes: [.put(.text, key: [1], value: [2])]),
                expecting: 3
            )
            before = try journal.everything()
        }
        for access in [SQLiteJournal.Access.writing, .reading, .writing] {
            let journal = try SQLiteJournal(path: path, access: access)
            #expect(try await journal.head() == 4)
            #expect(try journal.everything() == before)
        }
    }

    @Test func `a file whose making was cut off before its first table is made anew`() async throws
    {
        let whole = folder.path("whole.sqlite")
        _ = try SQLiteJournal(path: whole)
        let sql = "SELECT sql FROM sqlite_schema WHERE name = 'grdb_migrations'"
        let migrations = try #require(try RawConnection(whole).text(sql))
        try #require(try RawConnection(path).run(migrations) == SQLITE_OK)
        #expect(throws: OpeningError.missing) { try SQLiteJournal(path: path, access: .reading) }
        let journal = try SQLiteJournal(path: path)
        try await journal.append(1...3)
        #expect(try await journal.head() == 3)
    }

    @Test func `a reader beside a running writer sees every acknowledged event`() async throws {
        let writer = try SQLiteJournal(path: path)
        for number in 1...20 as ClosedRange<UInt64> {
            try await writer.append(number...number)
            let reader = try SQLiteJournal(path: path, access: .reading)
            #expect(try await reader.head() == number)
        }
        let reader = try SQLiteJournal(path: path, access: .reading)
        try await writer.append(21...21)
        #expect(try await reader.head() == 21)
        await #expect(throws: JournalError.unavailable(.readOnly)) {
            try await reader.append(22...22)
        }
    }

    /// The mark may be ahead of a reader's view; that must not look like a loss.
    @Test func `readers open while a writer runs and none of them finds damage`() async throws {
        let writer = try SQLiteJournal(path: path)
        try await writer.append(1...1)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                for number in 2...300 as ClosedRange<UInt64> {
                    try await writer.append(number...number)
                }
            }
            for _ in 0..<2 {
                group.addTask { [path] in
                    var head: UInt64 = 0
                    while head < 300, !Task.isCancelled {
                        head = try await SQLiteJournal(path: path, access: .reading).head()
                    }
                }
            }
            for try await _ in group {}
        }
    }

    @Test func `a missing or empty file cannot be read and a missing folder not be written`() throws
    {
        #expect(throws: OpeningError.missing) { try SQLiteJournal(path: path, access: .reading) }
        try Data().write(to: URL(filePath: path))
        #expect(throws: OpeningError.missing) { try SQLiteJournal(path: path, access: .reading) }
        #expect(throws: OpeningError.missing) {
            try SQLiteJournal(path: folder.path("none") + "/linli.sqlite")
        }
    }

    @Test func `the file is for its owner alone`() async throws {
        let journal = try SQLiteJournal(path: path)
        try await journal.append(1...1)
        for name in ["", "-wal", "-mark"] {
            let attributes = try FileManager.default.attributesOfItem(atPath: path + name)
            #expect((attributes[.posixPermissions] as? Int) == 0o600, "\(name)")
        }
    }

    @Test(arguments: [SQLiteJournal.Access.writing, .reading])
    func `a foreign file is refused and keeps every byte`(
        _ access: SQLiteJournal.Access
    ) throws {
        let letter = Array("Dear neighbours, this is no database but a rather long letter.".utf8)
        try Data(letter + letter + letter).write(to: URL(filePath: path))
        try expectRefusal(access) { $0 == .foreign }
    }

    @Test(arguments: [SQLiteJournal.Access.writing, .reading])
    func `the database of another program is refused and keeps every byte`(
        _ access: SQLiteJournal.Access
    ) throws {
        for sql in [
            "CREATE TABLE neighbour(name TEXT)",
            "PRAGMA application_id = 7; CREATE TABLE event(sequence INTEGER PRIMARY KEY)",
            "PRAGMA application_id = 7",
        ] {
            try? FileManager.default.removeItem(atPath: path)
            do {
                let foreign = try RawConnection(path)
                foreign.run("PRAGMA user_version = 1")
                #expect(foreign.run(sql) == SQLITE_OK)
            }
            try expectRefusal(access) { $0 == .foreign }
        }
    }

    @Test(arguments: [SQLiteJournal.Access.writing, .reading])
    func `a database of a newer version is refused and keeps every byte`(
        _ access: SQLiteJournal.Access
    ) async throws {
        try await recordThree()
        do {
            let newer = try RawConnection(path)
            newer.run("INSERT INTO grdb_migrations VALUES ('2 something of tomorrow')")
            newer.run("CREATE TABLE tomorrow(sequence INTEGER PRIMARY KEY)")
        }
        try expectRefusal(access) { $0 == .newer }
    }

    static let tampering = [
        "DROP TRIGGER event_dense",
        "DROP TRIGGER event_kept",
        "DROP TRIGGER event_unchanged",
        "DROP INDEX event_unwritten",
        "DROP TRIGGER event_kept; CREATE TRIGGER event_kept BEFORE DELETE ON event "
            + "BEGIN SELECT 1; END",
        "DROP TABLE text",
        "DROP TABLE event",
        "DROP TABLE grdb_migrations",
        "DELETE FROM grdb_migrations",
        "UPDATE grdb_migrations SET identifier = 'x' WHERE identifier LIKE '1 %'",
        "DELETE FROM grdb_migrations WHERE identifier LIKE '1 %'",
        "ALTER TABLE session ADD COLUMN name TEXT",
        "CREATE TRIGGER text_copied AFTER DELETE ON text BEGIN SELECT 1; END",
        "CREATE TABLE copy(key, value)",
        "CREATE VIEW everything AS SELECT * FROM text",
        "ALTER TABLE event ADD COLUMN name TEXT",
        "ALTER TABLE event RENAME COLUMN bytes TO octets",
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = "
            + "replace(sql, 'is never deleted', 'may be deleted') WHERE name = 'event_kept'",
    ]

    @Test(arguments: tampering)
    func `a changed schema is refused and named, and the file keeps every byte`(
        _ sql: String
    ) async throws {
        try await recordThree()
        do {
            let foreign = try RawConnection(path)
            #expect(foreign.run(sql) == SQLITE_OK, "\(sql): \(foreign.lastMessage)")
        }
        for access in [SQLiteJournal.Access.writing, .reading] {
            try expectRefusal(access) { error in
                if case .damaged(let detail) = error { !detail.isEmpty } else { false }
            }
        }
    }

    private func recordThree() async throws {
        let journal = try SQLiteJournal(path: path)
        try await journal.append(1...3)
    }

    private func expectRefusal(
        _ access: SQLiteJournal.Access,
        _ isExpected: (OpeningError) -> Bool
    ) throws {
        let before = try Data(contentsOf: URL(filePath: path))
        let error = #expect(throws: OpeningError.self) {
            try SQLiteJournal(path: path, access: access)
        }
        let refusal = try #require(error)
        #expect(isExpected(refusal), "\(refusal)")
        #expect(try Data(contentsOf: URL(filePath: path)) == before)
        let log = (try? Data(contentsOf: URL(filePath: path + "-wal"))) ?? Data()
        #expect(log.isEmpty)
    }
}
