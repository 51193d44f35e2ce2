/// Reads the cells of one sheet, row by row, as the spreadsheet shows them.
final class SheetParse: XMLTaking {
    private let strings: SharedStrings
    private let styles: CellStyles
    private let countsFrom1904: Bool
    private let taker: any RowTaking
    private var merges: MergeFilling

    private var isInSheet = false
    private var rowLine = 0
    private var rowIsHidden = false
    private var rowHasText = false
    private var rowIsSorted = true
    private var rows = 0
    private var cells: [SheetCell] = []

    private var column = -1
    private var kind = Kind.number
    private var style = 0
    private var content: [UInt8] = []
    private var isCollecting = false
    private var phoneticDepth = 0

    private enum Kind {
        case number
        case shared
        case text
        case boolean
        case day
    }

    init(
        strings: SharedStrings,
        styles: CellStyles,
        countsFrom1904: Bool,
        merges: [CellRange],
        taker: any RowTaking
    ) {
        self.strings = strings
        self.styles = styles
        self.countsFrom1904 = countsFrom1904
        self.merges = MergeFilling(merges)
        self.taker = taker
    }

    var line: Int? { rowLine > 0 ? rowLine : nil }

    func open(_ name: XMLName, _ attributes: XMLAttributes) throws(SheetRefusal) {
        if name == "c" {
            openCell(attributes)
        } else if name == "v" || name == "t" {
            isCollecting = isInSheet && phoneticDepth == 0
        } else if name == "row" {
            if isInSheet { try openRow(attributes) }
        } else if name == "rPh" {
            phoneticDepth += 1
        } else if name == "sheetData" {
            isInSheet = true
        }
    }

    func close(_ name: XMLName) throws(SheetRefusal) {
        if name == "c" {
            if isInSheet { try closeCell() }
        } else if name == "v" || name == "t" {
            isCollecting = false
        } else if name == "row" {
            if isInSheet { try closeRow() }
        } else if name == "rPh" {
            phoneticDepth -= 1
        } else if name == "sheetData" {
            isInSheet = false
        }
    }

    func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(SheetRefusal) {
        guard isCollecting else { return }
        content.append(contentsOf: bytes)
        if content.count > SheetLimits.cellCharactersMax * 4 {
            throw SheetRefusal(
                .cellTooLong(charactersMax: SheetLimits.cellCharactersMax),
                line: rowLine,
                column: column
            )
        }
    }
}

/// Rows and cells, which need not say where they are.
extension SheetParse {
    private func openRow(_ attributes: XMLAttributes) throws(SheetRefusal) {
        let next = attributes.integer("r") ?? rowLine + 1
        guard next > rowLine, next <= CellRange.linesMax else {
            throw SheetRefusal(.rowsOutOfOrder, line: rowLine)
        }
        rowLine = next
        rowIsHidden = attributes.isTrue("hidden")
        rowHasText = false
        rowIsSorted = true
        column = -1
        cells.removeAll(keepingCapacity: true)
    }

    private func openCell(_ attributes: XMLAttributes) {
        let place = attributes.raw("r").flatMap { CellRange.place($0) }?.column ?? column + 1
        if place <= column { rowIsSorted = false }
        column = place
        style = attributes.integer("s") ?? 0
        content.removeAll(keepingCapacity: true)
        isCollecting = false
        kind = .number
        guard let type = attributes.raw("t") else { return }
        switch UInt8(bitPattern: type[0]) {
        case UInt8(ascii: "s"): kind = type[1] == 0 ? .shared : .text
        case UInt8(ascii: "b"): kind = .boolean
        case UInt8(ascii: "d"): kind = .day
        case UInt8(ascii: "n"): kind = .number
        default: kind = .text
        }
    }

    private func closeCell() throws(SheetRefusal) {
        guard !content.isEmpty else { return }
        rowHasText = true
        guard column < SheetLimits.columnsMax else {
            throw SheetRefusal(
                .tooManyColumns(columnsMax: SheetLimits.columnsMax),
                line: rowLine
            )
        }
        guard taker.takes(column: column) else { return }
        let text = try shown()
        if !text.isEmpty { cells.append(SheetCell(column: column, text: text)) }
    }

    private func shown() throws(SheetRefusal) -> String {
        switch kind {
        case .text: return EscapedText.decoded(content)
        case .boolean: return content == [0x31] ? "TRUE" : "FALSE"
        case .number:
            return NumberText.shown(content, styles[style], countsFrom1904: countsFrom1904)
        case .day:
            let text = String(decoding: content, as: UTF8.self)
            return text.split(separator: "T").prefix(text.contains("T00:00:00") ? 1 : 2)
                .joined(separator: " ")
        case .shared:
            guard let index = Int(String(decoding: content, as: UTF8.self)),
                let text = strings[index]
            else { throw SheetRefusal(.partBroken(.sheet), line: rowLine, column: column) }
            return text
        }
    }

    private func closeRow() throws(SheetRefusal) {
        guard rowHasText else { return }
        rows += 1
        guard rows <= SheetLimits.rowsMax else {
            throw SheetRefusal(.tooManyRows(rowsMax: SheetLimits.rowsMax), line: rowLine)
        }
        if !rowIsSorted { cells.sort { $0.column < $1.column } }
        let filled = merges.filled(cells, line: rowLine)
        guard !filled.isEmpty else { return }
        try taker.take(SheetRow(line: rowLine, cells: filled, isHidden: rowIsHidden))
    }
}
