/// A row with at least one text in it.
package struct SheetRow: Hashable, Sendable {
    /// From 1, as spreadsheets show it: a record of a CSV file is one line, however many it spans.
    package let line: Int
    /// In the order of their columns; cells without text are left out.
    package let cells: [SheetCell]
    package let isHidden: Bool

    package init(line: Int, cells: [SheetCell], isHidden: Bool = false) {
        self.line = line
        self.cells = cells
        self.isHidden = isHidden
    }

    func text(of column: Int) -> String? {
        cells.first { $0.column == column }?.text
    }
}

/// What a sheet is read into, row by row.
protocol RowTaking: AnyObject {
    /// No text is ever made of the cells of other columns.
    func takes(column: Int) -> Bool
    func take(_ row: SheetRow) throws(SheetRefusal)
}

/// Everything that bounds reading.
package enum SheetLimits {
    package static let fileBytesMax = 32 << 20
    /// Of one part of an archive, unpacked.
    package static let partBytesMax = 256 << 20
    /// Rows with text; a roster has at most 100,000 people, the rest is for heads and footers.
    package static let rowsMax = 110_000
    package static let columnsMax = 256
    /// What Excel allows in a cell.
    package static let cellCharactersMax = 32_767
    package static let sharedStringsMax = 1_000_000
    package static let sharedStringBytesMax = 64 << 20
    package static let mergedRangesMax = 200_000
    package static let stylesMax = 65_536
    package static let sheetsMax = 256
    package static let depthMax = 64
    package static let archiveEntriesMax = 10_000
}
