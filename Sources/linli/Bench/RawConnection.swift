import GRDBSQLite

/// SQLite as plain as it gets: the yardstick of what we add.
final class RawConnection {
    struct Failure: Error {
        let code: Int32
    }

    private let connection: OpaquePointer
    private var statements: [OpaquePointer] = []

    init(path: String, _ statements: [String] = appending) throws {
        var connection: OpaquePointer?
        let code = sqlite3_open_v2(path, &connection, SQLITE_OPEN_READWRITE, nil)
        guard code == SQLITE_OK, let connection else { throw Failure(code: code) }
        self.connection = connection
        try check(sqlite3_exec(connection, "PRAGMA synchronous = FULL", nil, nil, nil))
        self.statements = try statements.map(prepare)
    }

    static let appending = [
        "BEGIN IMMEDIATE", "SELECT coalesce(max(sequence), 0) FROM event",
        "INSERT INTO event(sequence, leaf, bytes) VALUES (?, ?, ?)",
        "INSERT OR REPLACE INTO derived(key, value) VALUES (?, ?)", "COMMIT",
    ]
    static let keepingRows = [
        "BEGIN IMMEDIATE", "INSERT INTO vault(key, value) VALUES (?, ?)", "COMMIT",
    ]

    deinit {
        for statement in statements { sqlite3_finalize(statement) }
        sqlite3_close_v2(connection)
    }

    func transaction(from sequence: Int64, count: Int, leaf: [UInt8], bytes: [UInt8]) throws {
        try step(0)
        try step(1)
        for offset in 1...Int64(count) {
            sqlite3_bind_int64(statements[2], 1, sequence + offset)
            sqlite3_bind_blob(statements[2], 2, leaf, Int32(leaf.count), nil)
            sqlite3_bind_blob(statements[2], 3, bytes, Int32(bytes.count), nil)
            try step(2)
        }
        sqlite3_bind_blob(statements[3], 1, [104, 101, 97, 100] as [UInt8], 4, nil)
        sqlite3_bind_blob(statements[3], 2, leaf + leaf, 40, nil)
        try step(3)
        try step(4)
    }

    /// Of a connection that keeps rows.
    func transaction(_ rows: some Collection<(key: [UInt8], value: [UInt8])>) throws {
        try step(0)
        for row in rows {
            sqlite3_bind_blob(statements[1], 1, row.key, Int32(row.key.count), nil)
            sqlite3_bind_blob(statements[1], 2, row.value, Int32(row.value.count), nil)
            try step(1)
        }
        try step(2)
    }

    private func prepare(_ sql: String) throws -> OpaquePointer {
        var statement: OpaquePointer?
        try check(sqlite3_prepare_v2(connection, sql, -1, &statement, nil))
        guard let statement else { throw Failure(code: SQLITE_ERROR) }
        return statement
    }

    private func step(_ index: Int) throws {
        let code = sqlite3_step(statements[index])
        sqlite3_reset(statements[index])
        guard code == SQLITE_DONE || code == SQLITE_ROW else { throw Failure(code: code) }
    }

    private func check(_ code: Int32) throws {
        guard code == SQLITE_OK else { throw Failure(code: code) }
    }
}
