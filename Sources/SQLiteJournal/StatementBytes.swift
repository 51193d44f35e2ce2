import GRDB
import GRDBSQLite

/// Binding and stepping without an object per value: the journal's hot paths write and read
/// thousands of rows a transaction, and hold nothing but integers and bytes.
extension Statement {
    func bind(_ value: Int64, at index: Int32) {
        sqlite3_bind_int64(sqliteStatement, index, value)
    }

    /// The bytes must stay where they are until the statement has run.
    func bind(_ bytes: UnsafeRawBufferPointer, at index: Int32) {
        if let start = bytes.baseAddress {
            sqlite3_bind_blob(sqliteStatement, index, start, Int32(bytes.count), nil)
        } else {
            sqlite3_bind_zeroblob(sqliteStatement, index, 0)
        }
    }

    /// Runs a statement that answers with no row.
    func run() throws {
        let code = sqlite3_step(sqliteStatement)
        sqlite3_reset(sqliteStatement)
        guard code == SQLITE_DONE || code == SQLITE_ROW else { throw failure(code) }
    }

    /// Shows each row to `visit`; the statement is reset however it ends.
    func forEachRow(_ visit: () throws -> Void) throws {
        defer { sqlite3_reset(sqliteStatement) }
        while true {
            let code = sqlite3_step(sqliteStatement)
            guard code != SQLITE_DONE else { return }
            guard code == SQLITE_ROW else { throw failure(code) }
            try visit()
        }
    }

    func integer(at column: Int32) -> Int64 {
        sqlite3_column_int64(sqliteStatement, column)
    }

    func isBlob(at column: Int32) -> Bool {
        sqlite3_column_type(sqliteStatement, column) == SQLITE_BLOB
    }

    /// The column's bytes, valid until the statement moves on.
    func bytes(at column: Int32) -> UnsafeRawBufferPointer {
        let start = sqlite3_column_blob(sqliteStatement, column)
        let count = Int(sqlite3_column_bytes(sqliteStatement, column))
        return UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : count)
    }

    private func failure(_ code: Int32) -> DatabaseError {
        let connection = sqlite3_db_handle(sqliteStatement)
        return DatabaseError(
            resultCode: ResultCode(rawValue: sqlite3_extended_errcode(connection)),
            message: String(cString: sqlite3_errmsg(connection))
        )
    }
}
