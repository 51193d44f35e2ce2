/// A cell of a sheet as its file shows it to a reader: text, whatever the file calls it.
package struct SheetCell: Hashable, Sendable {
    /// Where the text of a cell is written; merged cells show the text of their first one.
    package enum Origin: UInt8, Hashable, Sendable {
        case own
        /// In the same column, further up.
        case above
        case beside
    }

    /// From 0.
    package let column: Int
    package let text: String
    package let origin: Origin

    package init(column: Int, text: String, origin: Origin = .own) {
        self.column = column
        self.text = text
        self.origin = origin
    }

    var isFilled: Bool { origin != .own }
}

/// A column as its sheet names it: the letter above it and the words in the head.
package struct SheetColumn: Hashable, Sendable {
    /// From 0.
    package let index: Int
    /// As written in the head, at most `headerCharactersMax` long.
    package let header: String

    package static let headerCharactersMax = 40

    package init(index: Int, header: String) {
        self.index = index
        self.header = header
    }

    /// `A` … `Z`, `AA` …, as spreadsheets count.
    package var letter: String { Self.letter(index) }

    package static func letter(_ index: Int) -> String {
        var letters: [UInt8] = []
        var rest = max(0, index) + 1
        while rest > 0 {
            letters.append(UInt8(65 + (rest - 1) % 26))
            rest = (rest - 1) / 26
        }
        return String(decoding: letters.reversed(), as: UTF8.self)
    }
}
