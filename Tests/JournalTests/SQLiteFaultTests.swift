import Foundation
import GRDBSQLite
import Journal
import SQLiteJournal
import TestSupport
import Testing

/// A full disk and a busy database: nothing is half recorded, and the answer names the cause.
@Suite struct SQLiteFaultTests {
    private let folder: TemporaryFolder
    private let path: String

    init() throws {
        folder = try TemporaryFolder()
        path = folder.path("linli.sqlite")
    }

    @Test func `a full database refuses the whole batch and keeps what it has`() async throws {
        do {
            let journal = try SQLiteJournal(path: path)
            try await journal.append(1...3)
        }
        let pages = try RawConnection(path).text("PRAGMA page_count").flatMap { UInt32($0) }
        let limits = SQLiteJournal.Limits(pagesMax: pages)
        do {
            let journal = try SQLiteJournal(path: path, limits: limits)
            let before = try journal.everything()
            let large = Entry(bytes: Array(repeating: 7, count: 40_000), leaf: .numbered(5))
            let batch = Batch(
                entries: [.numbered(4), large],
                writes: [.put(.text, key: [1], value: [1])]
            )
            await #expect(throws: JournalError.unavailable(.diskFull)) {
                try await journal.append(batch, expecting: 3)
            }
            #expect(try journal.everything() == before)
            try await journal.append(4...4)
            #expect(try await journal.head() == 4)
        }
        #expect(try RawConnection(path).text("PRAGMA integrity_check") == "ok")
        let journal = try SQLiteJournal(path: path)
        try await journal.append(5...600)
        #expect(try await journal.head() == 600)
    }

    @Test func `a text that does not fit leaves no event behind`() async throws {
        do {
            let journal = try SQLiteJournal(path: path)
            try await journal.append(1...1)
        }
        let pages = try RawConnection(path).text("PRAGMA page_count").flatMap { UInt32($0) }
        let limits = SQLiteJournal.Limits(pagesMax: pages)
        let journal = try SQLiteJournal(path: path, limits: limits)
        let text = [UInt8](repeating: 7, count: 20_000)
        await #expect(throws: JournalError.unavailable(.diskFull)) {
            try await journal.append(
                Batch(entries: [.numbered(2)], writes: [.put(.text, key: [1], value: text)]),
                expecting: 1
            )
        }
        #expect(try await journal.head() == 1)
        #expect(try await journal.rows([[1]], of: .text).isEmpty)
    }

    @Test func `while another program writes, appends are refused as busy and reads go on`()
        async throws
    {
        let journal = try SQLiteJournal(path: path, busyTimeoutSeconds: 0.01)
        try await journal.append(1...1)
        let other = try RawConnection(path)
        #expect(other.run("BEGIN IMMEDIATE") == SQLITE_OK)
        await #expect(throws: JournalError.unavailable(.busy)) {
            try await journal.append(2...2)
        }
        #expect(try await journal.head() == 1)
        #expect(try journal.everything().events.count == 1)
        other.run("ROLLBACK")
        try await journal.append(2...2)
        #expect(try await journal.head() == 2)
    }

    @Test func `a database that another program holds for itself alone is busy`() async throws {
        do {
            let journal = try SQLiteJournal(path: path)
            try await journal.append(1...1)
        }
        let other = try RawConnection(path)
        other.run("PRAGMA locking_mode = EXCLUSIVE")
        #expect(other.run("BEGIN EXCLUSIVE; DELETE FROM derived; COMMIT") == SQLITE_OK)
        #expect(throws: OpeningError.busy) {
            try SQLiteJournal(path: path, busyTimeoutSeconds: 0.01)
        }
        #expect(throws: OpeningError.busy) {
            try SQLiteJournal(path: path, access: .reading, busyTimeoutSeconds: 0.01)
        }
    }

    @Test func `two journals on one file agree on who was first`() async throws {
        let one = try SQLiteJournal(path: path)
        let other = try SQLiteJournal(path: path)
        try await one.append(1...1)
        await #expect(throws: JournalError.conflict(head: 1)) { try await other.append(1...1) }
        try await other.append(2...2)
        await #expect(throws: JournalError.conflict(head: 2)) { try await one.append(2...2) }
        try await one.append(3...3)
        #expect(try await other.head() == 3)
    }
}
