import GRDB
import Journal

extension TableWrite {
    /// Whether something may be gone after it that the log still holds: a row of the vault is
    /// written anew when somebody corrects what is on file about them.
    var isErasure: Bool {
        switch self {
        case .put(let table, _, _): table == .vault
        case .erase: true
        }
    }

    func apply(to database: Database) throws {
        switch self {
        case .put(.derived, let key, let value):
            let put = try database.cachedStatement(
                sql: "INSERT OR REPLACE INTO derived(key, value) VALUES (?, ?)"
            )
            try put.run(key, value)
        case .put(.text, let key, let value):
            let add = try database.cachedStatement(
                sql: "INSERT INTO text(key, value) VALUES (?, ?)"
            )
            do {
                try add.run(key, value)
            } catch let error as DatabaseError where error.isRepeatedKey {
                try Self.eraseText(key, in: database)
                try add.run(key, value)
            }
        case .put(let table, let key, let value):
            try SecretRows.put(table, key, value, in: database)
        case .erase(.derived, let key):
            try database.cachedStatement(sql: "DELETE FROM derived WHERE key = ?").run(key)
        case .erase(.text, let key): try Self.eraseText(key, in: database)
        case .erase(let table, let key): try SecretRows.erase(table, key, in: database)
        }
    }

    /// Zeros of the same length: SQLite writes them over the text without moving the row.
    private static func eraseText(_ key: [UInt8], in database: Database) throws {
        try database.cachedStatement(
            sql: """
                UPDATE text SET is_erased = 1, value = zeroblob(length(value))
                WHERE key = ? AND NOT is_erased
                """
        ).run(key)
    }
}

extension ErasableTable {
    func rows(_ keys: [[UInt8]], in database: Database) throws -> [[UInt8]: [UInt8]] {
        let sql =
            switch self {
            case .derived: "SELECT value FROM derived WHERE key = ?"
            case .text, .credential, .session, .invitation, .vault, .look, .residentSession,
                .letterPrint:
                "SELECT value FROM \(rawValue) WHERE key = ? AND NOT is_erased"
            }
        let select = try database.cachedStatement(sql: sql)
        var rows: [[UInt8]: [UInt8]] = [:]
        for key in keys {
            try key.withUnsafeBytes { bytes in
                select.bind(bytes, at: 1)
                try select.forEachRow { rows[key] = Array(select.bytes(at: 0)) }
            }
        }
        return rows
    }

    func scan(_ database: Database, _ visit: (RowView) throws -> Void) throws {
        switch self {
        case .text: try Self.scanTexts(database, visit)
        case .credential, .session, .invitation, .vault, .look, .residentSession, .letterPrint:
            try SecretRows.scan(self, in: database, visit)
        case .derived:
            let select = try database.cachedStatement(
                sql: "SELECT key, value FROM derived ORDER BY key"
            )
            var order = KeyOrder()
            try select.forEachRow {
                try order.check(select, column: 0)
                try visit(RowView(key: select.bytes(at: 0), value: select.bytes(at: 1)))
            }
        }
    }

    /// Reads the texts as they lie on the disk, ten times as fast as by the index; then reads the
    /// index alone, because a damaged one would hide texts from whoever asks for them by key.
    private static func scanTexts(
        _ database: Database,
        _ visit: (RowView) throws -> Void
    ) throws {
        var inTable = PairSum()
        let select = try database.cachedStatement(
            sql: """
                SELECT id, key, value FROM text NOT INDEXED WHERE NOT is_erased ORDER BY id
                """
        )
        try select.forEachRow {
            let key = select.bytes(at: 1)
            inTable.add(select.integer(at: 0), key)
            try visit(RowView(key: key, value: select.bytes(at: 2)))
        }
        var inIndex = PairSum()
        var order = KeyOrder()
        let keys = try database.cachedStatement(
            sql: """
                SELECT id, key FROM text INDEXED BY text_key WHERE NOT is_erased ORDER BY key
                """
        )
        try keys.forEachRow {
            inIndex.add(keys.integer(at: 0), keys.bytes(at: 1))
            try order.check(keys, column: 1)
        }
        guard inTable == inIndex else {
            throw DatabaseError.damage("the index of the texts is not that of the texts")
        }
    }
}

/// A sum over pairs of row and key that does not depend on their order.
struct PairSum: Equatable {
    private var count = 0
    private var sum: UInt64 = 0

    mutating func add(_ row: Int64, _ key: UnsafeRawBufferPointer) {
        count += 1
        var mixed = UInt64(bitPattern: row) &* 0x9E37_79B9_7F4A_7C15
        for byte in key { mixed = (mixed ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        sum &+= mixed ^ (mixed >> 31)
    }
}

/// Keys as a sound index shows them: bytes, each after the one before it.
struct KeyOrder {
    private var last: [UInt8]?

    /// The same bytes marked as text would sort before all others, and whoever asks for the key
    /// would not find it.
    mutating func check(_ row: Statement, column: Int32) throws {
        guard row.isBlob(at: column) else {
            throw DatabaseError.damage("a key of an index is not bytes")
        }
        let key = row.bytes(at: column)
        if let last, !last.lexicographicallyPrecedes(key) {
            throw DatabaseError.damage("the keys of an index are out of order")
        }
        last = Array(key)
    }
}

extension DatabaseError {
    fileprivate var isRepeatedKey: Bool {
        extendedResultCode == .SQLITE_CONSTRAINT_UNIQUE
    }
}

extension Statement {
    /// Runs a statement whose parameters are `values`, in their order.
    func run(_ values: [UInt8]..., at index: Int32 = 1) throws {
        try run(values[...], at: index)
    }

    private func run(_ values: ArraySlice<[UInt8]>, at index: Int32) throws {
        guard let value = values.first else { return try run() }
        try value.withUnsafeBytes { bytes in
            bind(bytes, at: index)
            try run(values.dropFirst(), at: index + 1)
        }
    }
}
