/// The place of a cell, and ranges of merged ones.
struct CellRange: Hashable {
    static let linesMax = 1_048_576

    let lines: ClosedRange<Int>
    let columns: ClosedRange<Int>

    /// Reads `A3:C5`; nothing of a single cell, which is no range.
    init?(_ text: String) {
        let ends = text.split(separator: ":").map { Self.place(Array($0.utf8)) }
        guard ends.count == 2, let first = ends[0], let last = ends[1],
            first.line <= last.line, first.column <= last.column
        else { return nil }
        lines = first.line...last.line
        columns = first.column...last.column
    }

    private static func place(_ bytes: [UInt8]) -> (column: Int, line: Int)? {
        let plain = bytes.filter { $0 != 0x24 } + [0]
        return plain.withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) { start in
                start.baseAddress.flatMap(place)
            }
        }
    }

    /// Reads `AB12` up to the zero that ends it.
    static func place(_ text: UnsafePointer<CChar>) -> (column: Int, line: Int)? {
        var index = 0
        var column = 0
        while true {
            let letter = Int(UInt8(bitPattern: text[index]) & 0xDF) - 0x40
            guard (1...26).contains(letter), text[index] > 0x40 else { break }
            column = column * 26 + letter
            index += 1
            guard index <= 3 else { return nil }
        }
        var line = 0
        while text[index] != 0 {
            let digit = Int(text[index]) - 0x30
            guard (0...9).contains(digit) else { return nil }
            line = line * 10 + digit
            index += 1
            guard line <= linesMax else { return nil }
        }
        guard column > 0, line > 0 else { return nil }
        return (column - 1, line)
    }
}

/// The merged ranges of a sheet, which stand behind its cells and are needed before them.
final class MergeListing: XMLTaking {
    private var ranges: [CellRange] = []
    var line: Int? { nil }

    var sorted: [CellRange] { ranges.sorted { $0.lines.lowerBound < $1.lines.lowerBound } }

    /// Whether the bytes of a sheet speak of merged cells at all, which is known much sooner than
    /// what they say; of any encoding but one of single bytes it is taken for granted.
    static func mayMerge(_ path: String, of archive: Archive) throws(SheetRefusal) -> Bool {
        let mark = Array("mergeCell".utf8)
        var matched = 0
        var isFound = false
        var isFirst = true
        try archive.read(path, as: .sheet) { (bytes: UnsafeRawBufferPointer) throws(SheetRefusal) in
            if isFirst { isFound = bytes.prefix(4).contains { $0 == 0 || $0 >= 0xFE } }
            isFirst = false
            guard !isFound else { return }
            for byte in bytes {
                // No beginning of the mark stands in it twice, so a mismatch starts anew.
                matched = byte == mark[matched] ? matched + 1 : byte == mark[0] ? 1 : 0
                if matched == mark.count {
                    isFound = true
                    return
                }
            }
        }
        return isFound
    }

    func open(_ name: XMLName, _ attributes: XMLAttributes) throws(SheetRefusal) {
        guard name == "mergeCell", let range = attributes["ref"].flatMap(CellRange.init),
            range.columns.lowerBound < SheetLimits.columnsMax
        else { return }
        guard ranges.count < SheetLimits.mergedRangesMax else {
            throw SheetRefusal(.tooManyMergedRanges(rangesMax: SheetLimits.mergedRangesMax))
        }
        ranges.append(range)
    }

    func close(_ name: XMLName) {}

    func text(_ bytes: UnsafeBufferPointer<UInt8>) {}
}

/// Fills merged cells with the text of their first one, row by row.
struct MergeFilling {
    private struct Fill {
        let lastLine: Int
        let anchor: Int
        let text: String
    }

    private let ranges: [CellRange]
    private var next = 0
    /// By column: ranges do not overlap in an honest file, and cannot cost much in another.
    private var open: [Int: Fill] = [:]

    init(_ ranges: [CellRange]) {
        self.ranges = ranges
    }

    mutating func filled(_ cells: [SheetCell], line: Int) -> [SheetCell] {
        guard next < ranges.count || !open.isEmpty else { return cells }
        if !open.isEmpty { open = open.filter { $0.value.lastLine >= line } }
        while next < ranges.count, ranges[next].lines.lowerBound <= line {
            begin(ranges[next], cells, line: line)
            next += 1
        }
        guard !open.isEmpty else { return cells }
        let own = Set(cells.map(\.column))
        let fills = open.filter { !own.contains($0.key) }.map { column, fill in
            SheetCell(
                column: column,
                text: fill.text,
                origin: column == fill.anchor ? .above : .beside
            )
        }
        return (cells + fills).sorted { $0.column < $1.column }
    }

    private mutating func begin(_ range: CellRange, _ cells: [SheetCell], line: Int) {
        let anchor = range.columns.lowerBound
        guard range.lines.lowerBound == line,
            let text = cells.first(where: { $0.column == anchor })?.text
        else { return }
        let fill = Fill(lastLine: range.lines.upperBound, anchor: anchor, text: text)
        for column in range.columns.clamped(to: 0...(SheetLimits.columnsMax - 1)) {
            open[column] = fill
        }
    }
}
