import GRDB
import GRDBSQLite
import Journal

/// Rows of secrets: written in place while their length stays, overwritten with zeros when they are
/// erased, and then used again, so that no copy of what was in them stays anywhere in the file.
///
/// SQLite overwrites a row of the same length where it lies; that is what all this rests on, and
/// `ErasureTests` demand it.
enum SecretRows {
    static func put(
        _ table: ErasableTable,
        _ key: [UInt8],
        _ value: [UInt8],
        in database: Database
    ) throws {
        let name = table.rawValue
        let replace = try database.cachedStatement(
            sql: """
                UPDATE \(name) SET value = ?2
                WHERE key = ?1 AND NOT is_erased AND length(value) = length(?2)
                """
        )
        try replace.run(key, value)
        guard database.changesCount == 0 else { return }
        try erase(table, key, in: database)
        let reuse = try database.cachedStatement(
            sql: """
                UPDATE \(name) SET key = ?1, value = ?2, is_erased = 0
                WHERE id = (
                    SELECT id FROM \(name) WHERE is_erased AND length(key) = length(?1)
                        AND length(value) = length(?2) LIMIT 1
                )
                """
        )
        try reuse.run(key, value)
        guard database.changesCount == 0 else { return }
        try database.cachedStatement(sql: "INSERT INTO \(name)(key, value) VALUES (?, ?)")
            .run(key, value)
    }

    static func erase(_ table: ErasableTable, _ key: [UInt8], in database: Database) throws {
        try database.cachedStatement(
            sql: """
                UPDATE \(table.rawValue) SET is_erased = 1, value = zeroblob(length(value))
                WHERE key = ? AND NOT is_erased
                """
        ).run(key)
    }

    static func scan(
        _ table: ErasableTable,
        in database: Database,
        _ visit: (RowView) throws -> Void
    ) throws {
        let select = try database.cachedStatement(
            sql: "SELECT key, value FROM \(table.rawValue) WHERE NOT is_erased ORDER BY id"
        )
        try select.forEachRow {
            try visit(RowView(key: select.bytes(at: 0), value: select.bytes(at: 1)))
        }
    }
}
