import GRDB
package import Journal
import Kernel

/// The promise of `Journal` kept by one SQLite file: write-ahead log, every commit synced.
package final class SQLiteJournal: Journal {
    /// What a file is opened for.
    package enum Access: Sendable {
        /// The one writer; makes the file if there is none.
        case writing
        /// A look at what is recorded, beside a writer or without one.
        case reading
    }

    /// Bounds of the store that are not the rules' but the machine's.
    package struct Limits: Hashable, Sendable {
        /// The database may grow to so many pages; nothing for as many as the disk holds.
        package var pagesMax: UInt32?
        /// When the log has so many pages they are copied into the database.
        package var logPagesMax: UInt32

        package init(pagesMax: UInt32? = nil, logPagesMax: UInt32 = 1_000) {
            self.pagesMax = pagesMax
            self.logPagesMax = logPagesMax
        }
    }

    private let pool: any DatabaseReader
    private let writer: EventWriter?

    package init(
        path: String,
        access: Access = .writing,
        busyTimeoutSeconds: Double = 5,
        limits: Limits = Limits()
    ) throws(OpeningError) {
        do {
            switch access {
            case .writing:
                let writer = try EventWriter(
                    path: path,
                    busyTimeoutSeconds: busyTimeoutSeconds,
                    limits: limits
                )
                pool = writer.pool
                self.writer = writer
            case .reading:
                let (look, found) = try Self.look(at: path, busyTimeoutSeconds)
                if case .blank = found { throw OpeningError.missing }
                pool = look
                writer = nil
            }
        } catch {
            throw Self.reason(error, path: path)
        }
    }

    /// Where the high-water mark of the database at `path` lies.
    package static func markPath(_ path: String) -> String { path + "-mark" }

    package func head() async throws(JournalError) -> UInt64 {
        try await reading { try Self.head($0) }
    }

    package func append(_ batch: Batch, expecting expected: UInt64) async throws(JournalError) {
        let result = await withCheckedContinuation { answer in
            append(batch, expecting: expected) { answer.resume(returning: $0) }
        }
        try result.get()
    }

    package func append(
        _ batch: Batch,
        expecting expected: UInt64,
        whenDone: @escaping @Sendable (Result<Void, JournalError>) -> Void
    ) {
        guard let writer else { return whenDone(.failure(.unavailable(.readOnly))) }
        writer.append(batch, expecting: expected, whenDone: whenDone)
    }

    package func read(
        after sequence: UInt64,
        limit: Int
    ) async throws(JournalError) -> [StoredEvent] {
        try await reading { database in
            var events: [StoredEvent] = []
            try Self.scan(database, after: sequence, limit: limit) { view in
                events.append(try StoredEvent(view))
            }
            return events
        }
    }

    package func rows(
        _ keys: [[UInt8]],
        of table: ErasableTable
    ) async throws(JournalError) -> [[UInt8]: [UInt8]] {
        try await reading { database in
            try table.rows(keys, in: database)
        }
    }

    package func scan(after sequence: UInt64, _ visit: (EventView) throws -> Void) throws {
        try atOneMoment { try $0.scan(after: sequence, visit) }
    }

    package func scan(_ table: ErasableTable, _ visit: (RowView) throws -> Void) throws {
        try atOneMoment { try $0.scan(table, visit) }
    }

    /// What the store reports becomes trouble; what `body` throws stays what it is.
    package func atOneMoment(_ body: (any Scannable) throws -> Void) throws {
        do {
            try pool.read { try body(Moment(database: $0)) }
        } catch let error as DatabaseError {
            throw JournalError(error)
        }
    }

    /// The state that one read transaction sees.
    private struct Moment: Scannable {
        let database: Database

        func scan(after sequence: UInt64, _ visit: (EventView) throws -> Void) throws {
            try SQLiteJournal.scan(database, after: sequence, limit: nil, visit)
        }

        func scan(_ table: ErasableTable, _ visit: (RowView) throws -> Void) throws {
            try table.scan(database, visit)
        }
    }

    private func reading<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(JournalError) -> Value {
        do { return try await pool.read(body) } catch { throw JournalError(error) }
    }
}
