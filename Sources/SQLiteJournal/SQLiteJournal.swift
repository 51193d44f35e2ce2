import Foundation
import GRDB
package import Journal
import Kernel

/// The promise of `Journal` kept by one SQLite file: write-ahead log, every commit synced.
package final class SQLiteJournal: Journal {
    package enum Access: Sendable {
        /// The one writer; makes the file if there is none.
        case writing
        /// A look at what is recorded, beside a writer or without one.
        case reading
    }

    let pool: any DatabaseReader
    private let writer: DatabasePool?
    private let mark: HighWaterMark?

    package init(
        path: String,
        access: Access = .writing,
        busyTimeoutSeconds: Double = 5
    ) throws(OpeningError) {
        do {
            switch access {
            case .writing:
                try Self.prepareFile(path)
                let pool = try DatabasePool(
                    path: path,
                    configuration: Self.configuration(busy: busyTimeoutSeconds)
                )
                try pool.read(Self.refuseForeign)
                try JournalSchema.migrator.migrate(pool)
                self.pool = pool
                writer = pool
            case .reading:
                guard FileManager.default.fileExists(atPath: path) else {
                    throw OpeningError.missing
                }
                var configuration = Self.configuration(busy: busyTimeoutSeconds)
                configuration.readonly = true
                pool = try DatabaseQueue(path: path, configuration: configuration)
                try pool.read(Self.refuseForeign)
                writer = nil
            }
            try pool.read { try Self.refuseDamaged($0, markPath: Self.markPath(path)) }
            mark = writer == nil ? nil : HighWaterMark(path: Self.markPath(path))
        } catch let error as OpeningError {
            throw error
        } catch let error as DatabaseError {
            throw OpeningError(error)
        } catch {
            throw .damaged(detail: String(reflecting: error))
        }
    }

    /// Where the high-water mark of the database at `path` lies.
    package static func markPath(_ path: String) -> String { path + "-mark" }

    private static func configuration(busy seconds: Double) -> Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(seconds)
        configuration.prepareDatabase { database in
            try database.execute(
                sql: """
                    PRAGMA synchronous = FULL;
                    PRAGMA secure_delete = ON;
                    PRAGMA trusted_schema = OFF;
                    PRAGMA cell_size_check = ON;
                    """
            )
        }
        return configuration
    }

    package func head() async throws(JournalError) -> UInt64 {
        try await reading { try Self.head($0) }
    }

    package func append(_ batch: Batch, expecting expected: UInt64) async throws(JournalError) {
        guard let writer else { throw .unavailable(.readOnly) }
        let result: Result<Void, JournalError>
        do {
            result = try await writer.writeWithoutTransaction { database in
                Self.append(batch, expecting: expected, to: database)
            }
        } catch {
            throw JournalError(error)
        }
        try result.get()
        if let last = batch.entries.last {
            let sequence = expected + UInt64(batch.entries.count)
            mark?.write(HighWaterMark.Position(sequence: sequence, leaf: last.leaf))
        }
        if batch.writes.contains(where: \.isErasure) { forgetOldPages(writer) }
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
            let select = try database.cachedStatement(
                sql: "SELECT value FROM \(table.rawValue) WHERE key = ?"
            )
            var rows: [[UInt8]: [UInt8]] = [:]
            for key in keys {
                try key.withUnsafeBytes { bytes in
                    select.bind(bytes, at: 1)
                    try select.forEachRow { rows[key] = Array(select.bytes(at: 0)) }
                }
            }
            return rows
        }
    }

    package func scan(after sequence: UInt64, _ visit: (EventView) throws -> Void) throws {
        try withoutActuallyEscaping(visit) { visit in
            try pool.read { try Self.scan($0, after: sequence, limit: nil, visit) }
        }
    }

    package func scan(_ table: ErasableTable, _ visit: (RowView) throws -> Void) throws {
        try pool.read { database in
            let select = try database.cachedStatement(
                sql: "SELECT key, value FROM \(table.rawValue) ORDER BY key"
            )
            try select.forEachRow {
                try visit(RowView(key: select.bytes(at: 0), value: select.bytes(at: 1)))
            }
        }
    }

    private func reading<Value: Sendable>(
        _ body: @escaping @Sendable (Database) throws -> Value
    ) async throws(JournalError) -> Value {
        do { return try await pool.read(body) } catch { throw JournalError(error) }
    }

    /// An erased row is overwritten in its page; this also empties the log that holds the page as
    /// it was. A reader in the middle of something delays that to the next erasure or checkpoint.
    private func forgetOldPages(_ writer: DatabasePool) {
        writer.asyncWriteWithoutTransaction { database in
            _ = try? database.checkpoint(.truncate)
        }
    }
}
