/// Writes separated text that Excel opens as it is meant: UTF-8 with its mark, CRLF, and nothing
/// that Excel would take for a formula, a number or a day.
struct CSVWriter {
    private(set) var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]

    mutating func append(_ cells: [String]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            bytes.append(contentsOf: Self.field(cell).utf8)
        }
        bytes.append(contentsOf: [0x0D, 0x0A])
    }

    private static func field(_ cell: String) -> String {
        let text = isTakenForMore(cell) ? "=" + quoted(cell) : cell
        return needsQuotes(text) ? quoted(text) : text
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\"", with: "\"\"") + "\""
    }

    private static func needsQuotes(_ text: String) -> Bool {
        let isPlain = text.utf8.allSatisfy {
            $0 > 0x20 && $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "\"")
                && $0 != UInt8(ascii: ";")
        }
        return !isPlain
    }

    /// What begins a formula must not, and numbers with zeros in front, long ones, and what looks
    /// like a day would be changed: as `="…"` they are a text, and are read back without it.
    private static func isTakenForMore(_ cell: String) -> Bool {
        guard let first = cell.unicodeScalars.first else { return false }
        if Self.beginners.contains(Folding.folded(first.value) ?? Folding.space) { return true }
        let isNumeric = cell.utf8.allSatisfy {
            $0 &- 0x30 < 10 || numericMarks.contains($0)
        }
        guard isNumeric else { return false }
        let isWhole = cell.utf8.allSatisfy { $0 &- 0x30 < 10 }
        return !isWhole || cell.utf8.first == 0x30 || cell.utf8.count > digitsMax
    }

    /// `= + - @`, tabs and spaces, full width ones too.
    private static let beginners: Set<UInt32> = [0x3D, 0x2B, 0x2D, 0x40, 0x20]
    private static let numericMarks = Set("-/.: ".utf8)
    /// Of a number that Excel shows whole.
    private static let digitsMax = 11
}
