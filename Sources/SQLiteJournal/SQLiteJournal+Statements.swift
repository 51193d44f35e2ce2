import GRDB
import GRDBSQLite
import Journal
import Kernel

extension SQLiteJournal {
    static func head(_ database: Database) throws -> UInt64 {
        let select = try database.cachedStatement(
            sql: "SELECT coalesce(max(sequence), 0) FROM event"
        )
        var head: Int64 = 0
        try select.forEachRow { head = select.integer(at: 0) }
        return UInt64(clamping: head)
    }

    /// Lock, compare, insert. A failure before the commit leaves nothing; a failure of the commit
    /// itself leaves nothing if the store can still say so, and is unknown otherwise.
    static func append(
        _ batch: Batch,
        expecting expected: UInt64,
        to database: Database
    ) -> Result<Void, JournalError> {
        do {
            try database.beginTransaction(.immediate)
        } catch {
            return .failure(JournalError(error))
        }
        do {
            let head = try head(database)
            guard head == expected else {
                try database.rollback()
                return .failure(.conflict(head: head))
            }
            try insert(batch, after: head, into: database)
        } catch {
            try? database.rollback()
            return .failure(JournalError(error))
        }
        do {
            try database.commit()
            return .success(())
        } catch {
            let refused = (try? database.rollback()) != nil
            guard case .unavailable(let cause) = JournalError(error), !refused || cause.isIOFailure
            else { return .failure(JournalError(error)) }
            return .failure(.outcomeUnknown(cause))
        }
    }

    private static func insert(
        _ batch: Batch,
        after head: UInt64,
        into database: Database
    ) throws {
        let insert = try database.cachedStatement(
            sql: "INSERT INTO event(sequence, leaf, bytes) VALUES (?, ?, ?)"
        )
        for (offset, entry) in batch.entries.enumerated() {
            try entry.leaf.withUnsafeBytes { leaf in
                try entry.bytes.withUnsafeBytes { bytes in
                    insert.bind(Int64(head) + Int64(offset) + 1, at: 1)
                    insert.bind(leaf, at: 2)
                    insert.bind(bytes, at: 3)
                    try insert.run()
                }
            }
        }
        for write in batch.writes { try write.apply(to: database) }
    }

    /// A damaged index of pages can lead past events: a gap is damage, whatever is asked for.
    static func scan(
        _ database: Database,
        after sequence: UInt64,
        limit: Int?,
        _ visit: (EventView) throws -> Void
    ) throws {
        let select = try database.cachedStatement(
            sql: """
                SELECT sequence, leaf, bytes FROM event WHERE sequence > ?
                ORDER BY sequence LIMIT ?
                """
        )
        var last = Int64(clamping: sequence)
        select.bind(last, at: 1)
        select.bind(Int64(limit ?? -1), at: 2)
        try select.forEachRow {
            let found = select.integer(at: 0)
            guard found == last + 1 else {
                throw DatabaseError.damage("event \(found) follows event \(last)")
            }
            last = found
            try visit(
                EventView(
                    sequence: UInt64(found),
                    leaf: select.bytes(at: 1),
                    bytes: select.bytes(at: 2)
                )
            )
        }
    }
}

extension StoredEvent {
    init(_ view: EventView) throws {
        guard let leaf = Digest(view.leaf) else {
            throw DatabaseError.damage("event \(view.sequence) has no leaf hash")
        }
        guard view.bytes.count <= Entry.bytesMax else {
            throw DatabaseError.damage("event \(view.sequence) is longer than any of ours")
        }
        self.init(
            sequence: view.sequence,
            entry: Entry(bytes: Array(view.bytes), leaf: leaf)
        )
    }
}

extension DatabaseError {
    /// A contradiction that SQLite itself does not look for.
    static func damage(_ message: String) -> DatabaseError {
        DatabaseError(resultCode: .SQLITE_CORRUPT, message: message)
    }
}

extension JournalError {
    init(_ error: any Error) {
        guard let error = error as? DatabaseError else {
            self = .unavailable(.failed(detail: String(reflecting: error)))
            return
        }
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .unavailable(.busy)
        case .SQLITE_FULL: self = .unavailable(.diskFull)
        case .SQLITE_READONLY, .SQLITE_PERM: self = .unavailable(.readOnly)
        case .SQLITE_CORRUPT, .SQLITE_NOTADB:
            self = .unavailable(.damaged(detail: error.description))
        default: self = .unavailable(.failed(detail: error.description))
        }
    }
}

extension JournalError.Cause {
    fileprivate var isIOFailure: Bool {
        switch self {
        case .failed: true
        case .busy, .diskFull, .readOnly, .damaged: false
        }
    }
}
