import CQREncode
import HTML

/// A square of dark and light cells that a telephone reads (ISO/IEC 18004).
struct QRCode {
    static let bytesMax = 512
    /// Light cells that must surround the dark ones.
    static let margin = 4

    struct Run {
        let column: Int
        let row: Int
        let length: Int
    }

    /// Cells to a side.
    let side: Int
    /// The dark cells, as they stand beside each other.
    let runs: [Run]

    /// Nothing for a text that is too long.
    init?(_ text: String) {
        guard text.utf8.count <= Self.bytesMax,
            let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M)
        else { return nil }
        defer { QRcode_free(code) }
        side = Int(code.pointee.width)
        guard let cells = code.pointee.data else { return nil }
        var runs: [Run] = []
        for row in 0..<side {
            var column = 0
            while column < side {
                let start = column
                while column < side, cells[row * side + column] & 1 == 1 { column += 1 }
                if column > start {
                    runs.append(Run(column: start, row: row, length: column - start))
                }
                column += 1
            }
        }
        self.runs = runs
    }
}

extension QRCode {
    /// A text as a square to scan; nothing where it is too long for one.
    static func square(of text: String, title: String, identifier: ElementID) -> ScanSquare? {
        QRCode(text).map { code in
            ScanSquare(
                identifier: identifier,
                title: title,
                side: code.side + 2 * margin,
                runs: code.runs.map { ($0.column + margin, $0.row + margin, $0.length) }
            )
        }
    }
}

extension HTMLWriter {
    /// A text as a square to scan; nothing where it is too long for one.
    mutating func scanSquare(
        of text: String,
        title: String,
        identifier: ElementID = "square"
    ) {
        guard let square = QRCode.square(of: text, title: title, identifier: identifier) else {
            return
        }
        scanSquare(square)
    }
}
