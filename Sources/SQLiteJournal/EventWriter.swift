import GRDB
import GRDBSQLite
import Journal
import Kernel
import Synchronization

/// The writing side of a journal: the one connection that records, and the mark beside it.
final class EventWriter: Sendable {
    private struct Owed {
        /// The connection that looked at the file before it was opened for writing. As long as it
        /// is open too, closing leaves the log as it was found: whoever replays the events and
        /// finds them damaged shall not lose what the log still holds.
        var look: DatabaseQueue?
        /// The log may hold pages with texts that were erased since.
        var logHoldsErased = true
    }

    /// Declared before what is owed, so that it closes while the look is still open. It closes
    /// itself: closing it here would wait for its queue, on which the last append may let go of us.
    let pool: DatabasePool
    private let mark: HighWaterMark
    private let busyMilliseconds: Int32
    private let owed: Mutex<Owed>

    init(path: String, busyTimeoutSeconds: Double, limits: SQLiteJournal.Limits) throws {
        try SQLiteJournal.makeFile(path)
        let (look, found) = try SQLiteJournal.look(at: path, busyTimeoutSeconds)
        mark = try HighWaterMark(path: SQLiteJournal.markPath(path))
        try SQLiteJournal.syncFolder(of: path)
        pool = try DatabasePool(
            path: path,
            configuration: SQLiteJournal.configuration(busy: busyTimeoutSeconds)
        )
        busyMilliseconds = Int32(busyTimeoutSeconds * 1_000)
        owed = Mutex(Owed(look: look))
        try pool.writeWithoutTransaction { try Self.prepare($0, limits) }
        switch found {
        case .blank, .outdated: try JournalSchema.migrator.migrate(pool)
        case .current: break
        }
    }

    /// A pool makes its writing connection `synchronous = NORMAL` behind the configuration's back,
    /// and then no commit would be synced: what is set here comes after that.
    private static func prepare(_ database: Database, _ limits: SQLiteJournal.Limits) throws {
        try database.execute(sql: "PRAGMA synchronous = FULL")
        try database.execute(sql: "PRAGMA wal_autocheckpoint = \(limits.logPagesMax)")
        if let pages = limits.pagesMax {
            try database.execute(sql: "PRAGMA max_page_count = \(pages)")
        }
    }

    /// Not cancelled with the task that asks: what was handed over is recorded or refused, and the
    /// answer says which.
    func append(
        _ batch: Batch,
        expecting expected: UInt64,
        whenDone: @escaping @Sendable (Result<Void, JournalError>) -> Void
    ) {
        batch.demandLimits()
        pool.asyncWriteWithoutTransaction { database in
            let result = SQLiteJournal.append(batch, expecting: expected, to: database)
            if case .success = result { self.settle(batch, after: expected, database) }
            whenDone(result)
        }
    }

    /// What follows a commit and comes before its acknowledgement.
    private func settle(_ batch: Batch, after expected: UInt64, _ database: Database) {
        owed.withLock { owed in
            if let last = batch.entries.last {
                let sequence = expected + UInt64(batch.entries.count)
                mark.write(HighWaterMark.Position(sequence: sequence, leaf: last.leaf))
            }
            if owed.look != nil {
                mark.sync()
                owed.look = nil
            }
            if owed.logHoldsErased || batch.writes.contains(where: \.isErasure) {
                owed.logHoldsErased = !forgetOldPages(database)
            }
        }
    }

    /// An erased row is overwritten in its page; this also empties the log that holds the page as
    /// it was. It waits for nobody: while a reader looks at an older state it fails, and the next
    /// append tries again.
    private func forgetOldPages(_ database: Database) -> Bool {
        sqlite3_busy_timeout(database.sqliteConnection, 0)
        defer { sqlite3_busy_timeout(database.sqliteConnection, busyMilliseconds) }
        return (try? database.checkpoint(.truncate)) != nil
    }
}
