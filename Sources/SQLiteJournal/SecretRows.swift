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
        let sql = SQL.of(table)
        let find = try database.cachedStatement(sql: sql.find)
        var found: (id: Int64, bytes: Int64)?
        try key.withUnsafeBytes { bytes in
            find.bind(bytes, at: 1)
            try find.forEachRow { found = (find.integer(at: 0), find.integer(at: 1)) }
        }
        if let found, found.bytes == value.count {
            let replace = try database.cachedStatement(sql: sql.replace)
            replace.bind(found.id, at: 2)
            return try replace.run(value)
        }
        if found != nil { try erase(table, key, in: database) }
        let free = try database.cachedStatement(sql: sql.free)
        free.bind(Int64(key.count), at: 1)
        free.bind(Int64(value.count), at: 2)
        var freed: Int64?
        try free.forEachRow { freed = free.integer(at: 0) }
        if let freed {
            let reuse = try database.cachedStatement(sql: sql.reuse)
            reuse.bind(freed, at: 3)
            return try reuse.run(key, value)
        }
        try database.cachedStatement(sql: sql.add).run(key, value)
    }

    static func erase(_ table: ErasableTable, _ key: [UInt8], in database: Database) throws {
        try database.cachedStatement(sql: SQL.of(table).erase).run(key)
    }

    /// The statements about one table, put together once.
    private struct SQL {
        let find: String
        let replace: String
        let erase: String
        let free: String
        let reuse: String
        let add: String

        private static let all = Dictionary(
            uniqueKeysWithValues: ErasableTable.allCases.map { ($0, SQL($0.rawValue)) }
        )

        static func of(_ table: ErasableTable) -> SQL { all[table] ?? SQL(table.rawValue) }

        private init(_ table: String) {
            find = "SELECT id, length(value) FROM \(table) WHERE key = ? AND NOT is_erased"
            replace = "UPDATE \(table) SET value = ?1 WHERE id = ?2"
            erase = """
                UPDATE \(table) SET is_erased = 1, value = zeroblob(length(value))
                WHERE key = ? AND NOT is_erased
                """
            free = """
                SELECT id FROM \(table) WHERE is_erased AND length(key) = ?
                    AND length(value) = ? LIMIT 1
                """
            reuse = "UPDATE \(table) SET key = ?1, value = ?2, is_erased = 0 WHERE id = ?3"
            add = "INSERT INTO \(table)(key, value) VALUES (?, ?)"
        }
    }

    /// Reads the rows as they lie on the disk, then the index alone: a damaged one would hide a row
    /// from whoever asks for it by key.
    static func scan(
        _ table: ErasableTable,
        in database: Database,
        _ visit: (RowView) throws -> Void
    ) throws {
        let name = table.rawValue
        var inTable = PairSum()
        let select = try database.cachedStatement(
            sql: "SELECT id, key, value FROM \(name) NOT INDEXED WHERE NOT is_erased ORDER BY id"
        )
        try select.forEachRow {
            let key = select.bytes(at: 1)
            inTable.add(select.integer(at: 0), key)
            try visit(RowView(key: key, value: select.bytes(at: 2)))
        }
        var (inIndex, order) = (PairSum(), KeyOrder())
        let keys = try database.cachedStatement(
            sql: """
                SELECT id, key FROM \(name) INDEXED BY \(name)_key WHERE NOT is_erased ORDER BY key
                """
        )
        try keys.forEachRow {
            inIndex.add(keys.integer(at: 0), keys.bytes(at: 1))
            try order.check(keys, column: 1)
        }
        guard inTable == inIndex else {
            throw DatabaseError.damage("the index of \(name) is not that of its rows")
        }
    }
}
