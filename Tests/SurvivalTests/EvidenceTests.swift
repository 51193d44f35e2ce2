import Application
import Foundation
import GRDBSQLite
import SQLiteJournal
import TestSupport
import Testing

/// Whoever finds damage destroys nothing that could still explain it.
@Suite struct EvidenceTests {
    @Test func `a record that replay refuses keeps its database and its log byte for byte`() throws
    {
        let folder = try TemporaryFolder()
        let child = try Child(["host", folder.url.path, "\(Seed.current)", "2", "1000"])
        #expect(child.lines().count == 10)
        let last = try Survivor(path: folder.path("linli.sqlite"), access: .reading).sequence
        let names = ["linli.sqlite", "linli.sqlite-wal", "linli.sqlite-mark"]
        let copy = try TemporaryFolder()
        var foreign: OpaquePointer?
        sqlite3_open(folder.path("linli.sqlite"), &foreign)
        let sql = "INSERT INTO event SELECT max(sequence) + 1, zeroblob(32), x'00' FROM event"
        #expect(sqlite3_exec(foreign, sql, nil, nil, nil) == SQLITE_OK)
        for name in names {
            try FileManager.default.copyItem(atPath: folder.path(name), toPath: copy.path(name))
        }
        sqlite3_close_v2(foreign)

        let before = try names.map { try Data(contentsOf: URL(filePath: copy.path($0))) }
        for access in [SQLiteJournal.Access.writing, .reading, .writing] {
            let journal = try SQLiteJournal(path: copy.path("linli.sqlite"), access: access)
            #expect(throws: RecordDamage.changed(sequence: last + 1)) {
                try Replay<HostedDistrict>(of: journal)
            }
        }
        let after = try names.map { try Data(contentsOf: URL(filePath: copy.path($0))) }
        #expect(after == before)
    }
}
