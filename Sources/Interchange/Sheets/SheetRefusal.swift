/// Why a file cannot be read at all, and where; it never repeats what stands in a cell.
package struct SheetRefusal: Error, Hashable, Sendable {
    package let rule: Rule
    /// From 1, as spreadsheets show it; nothing where the file as a whole is meant.
    package let line: Int?
    /// From 0; see `SheetColumn.letter`.
    package let column: Int?

    package init(_ rule: Rule, line: Int? = nil, column: Int? = nil) {
        self.rule = rule
        self.line = line
        self.column = column
    }

    /// The rule that said no, with the numbers a person needs.
    package enum Rule: Hashable, Sendable {
        case fileEmpty
        case fileTooLarge(bytesMax: Int)
        /// It is no `.xlsx` and no CSV but something that a program could save as one.
        case wrongKind(WrongKind)
        /// The archive or a part of it cannot be unpacked.
        case archiveBroken
        case partMissing(SheetPart)
        case partTooLarge(SheetPart, bytesMax: Int)
        case partBroken(SheetPart)
        /// The XML declares a document type, which no spreadsheet program writes.
        case documentType(SheetPart)
        case tooDeep(SheetPart, depthMax: Int)
        case sheetUnknown(visible: [String])
        case noVisibleSheet
        case tooManySheets(sheetsMax: Int)
        case tooManyRows(rowsMax: Int)
        case tooManyColumns(columnsMax: Int)
        case tooManySharedStrings(stringsMax: Int)
        case tooManyMergedRanges(rangesMax: Int)
        case tooManyStyles(stylesMax: Int)
        case cellTooLong(charactersMax: Int)
        case rowsOutOfOrder
        /// Neither UTF-8 nor GB18030 nor UTF-16 that says so.
        case notText
        case quoteOpen
        case headMissing(linesMax: Int)
        case columnTwice(RosterColumn, first: Int, second: Int)
        /// From this line on the columns mean something else than in the head above.
        case headChanged
    }

    /// Kinds of files that people take for a spreadsheet that can be read.
    package enum WrongKind: UInt8, Hashable, Sendable, CaseIterable {
        case oldExcel = 1
        case wpsSpreadsheet = 2
        case passwordProtected = 3
        case openDocument = 4
        case numbers = 5
        case binaryWorkbook = 6
        case webPage = 7
        case document = 8
        case pdf = 9
        case picture = 10
        case archive = 11
        case unknown = 12
    }
}

/// The parts of an `.xlsx` file that are read.
package enum SheetPart: UInt8, Hashable, Sendable, CaseIterable {
    case workbook = 1
    case relations = 2
    case styles = 3
    case sharedStrings = 4
    case sheet = 5
}
