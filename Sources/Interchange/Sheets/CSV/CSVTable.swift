/// Rows of cells as a file that spreadsheets open as it is meant.
package enum CSVTable {
    package static func bytes(_ rows: [[String]]) -> [UInt8] {
        var writer = CSVWriter()
        for row in rows { writer.append(row) }
        return writer.bytes
    }
}
