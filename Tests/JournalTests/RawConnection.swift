import GRDBSQLite
import Testing

/// A plain SQLite connection of some other program, which knows nothing of journals.
final class RawConnection {
    private var connection: OpaquePointer?

    init(_ path: String) throws {
        let code = sqlite3_open(path, &connection)
        try #require(code == SQLITE_OK)
        sqlite3_busy_timeout(connection, 0)
    }

    deinit { sqlite3_close_v2(connection) }

    /// Runs `sql` and answers with SQLite's result code.
    @discardableResult
    func run(_ sql: String) -> Int32 { sqlite3_exec(connection, sql, nil, nil, nil) }

    var lastMessage: String { String(cString: sqlite3_errmsg(connection)) }

    /// The first column of the first row.
    func text(_ sql: String) -> String? {
        var statement: OpaquePointer?
        defer { sqlite3_finalize(statement) }
        guard sqlite3_prepare_v2(connection, sql, -1, &statement, nil) == SQLITE_OK,
            sqlite3_step(statement) == SQLITE_ROW
        else { return nil }
        return sqlite3_column_text(statement, 0).map { String(cString: $0) }
    }

    /// Opens the value of `column` in the row for writing in place, past every trigger.
    func openForWriting(table: String, column: String, row: Int64) -> Int32 {
        var blob: OpaquePointer?
        defer { sqlite3_blob_close(blob) }
        return sqlite3_blob_open(connection, "main", table, column, row, 1, &blob)
    }
}
