/// Reads separated text as Excel does: quotes, line ends of every system, `="007"`, `sep=`.
struct CSVReader {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let taker: any RowTaking
    private var separator = Self.comma
    private var position = 0
    private var line = 1
    private var cells: [SheetCell] = []
    private var rows = 0

    fileprivate static let comma = UInt8(ascii: ",")
    fileprivate static let quote = UInt8(ascii: "\"")
    fileprivate static let feed: UInt8 = 0x0A
    fileprivate static let carriage: UInt8 = 0x0D

    static func read(_ bytes: [UInt8], into taker: any RowTaking) throws(SheetRefusal) {
        let result = bytes.withUnsafeBufferPointer { buffer in
            Result { () throws(SheetRefusal) in
                var reader = CSVReader(bytes: buffer, taker: taker)
                try reader.read()
            }
        }
        try result.get()
    }

    private init(bytes: UnsafeBufferPointer<UInt8>, taker: any RowTaking) {
        self.bytes = bytes
        self.taker = taker
    }

    private mutating func read() throws(SheetRefusal) {
        takeSeparator()
        while position < bytes.count {
            let hasText = try readRecord()
            if hasText {
                rows += 1
                guard rows <= SheetLimits.rowsMax else {
                    throw SheetRefusal(.tooManyRows(rowsMax: SheetLimits.rowsMax), line: line)
                }
                if !cells.isEmpty { try taker.take(SheetRow(line: line, cells: cells)) }
            }
            cells.removeAll(keepingCapacity: true)
            line += 1
        }
    }

    /// Whether any cell of the record, taken or not, holds text.
    private mutating func readRecord() throws(SheetRefusal) -> Bool {
        var column = 0
        var hasText = false
        while true {
            let field = try readField(column)
            if !field.isEmpty {
                hasText = true
                guard column < SheetLimits.columnsMax else {
                    throw SheetRefusal(
                        .tooManyColumns(columnsMax: SheetLimits.columnsMax),
                        line: line
                    )
                }
                if taker.takes(column: column) {
                    cells.append(SheetCell(column: column, text: try text(field, column)))
                }
            }
            guard position < bytes.count else { return hasText }
            let end = bytes[position]
            position += 1
            if end == separator {
                column += 1
                continue
            }
            if end == Self.carriage, position < bytes.count, bytes[position] == Self.feed {
                position += 1
            }
            return hasText
        }
    }

    /// Where a field stands: between quotes, and what follows them or stands there without.
    private struct Field {
        var quoted = 0..<0
        var hasDoubledQuotes = false
        var plain = 0..<0

        var isEmpty: Bool { quoted.isEmpty && plain.isEmpty }
    }

    /// A stray quote must not swallow the rest of the file: no cell is longer than its limit.
    private mutating func readField(_ column: Int) throws(SheetRefusal) -> Field {
        var field = Field()
        if position < bytes.count, bytes[position] == Self.quote {
            position += 1
            let start = position
            while position < bytes.count, position - start <= Self.cellBytesMax {
                if bytes[position] == Self.quote {
                    guard position + 1 < bytes.count, bytes[position + 1] == Self.quote else {
                        break
                    }
                    field.hasDoubledQuotes = true
                    position += 1
                }
                position += 1
            }
            guard position < bytes.count, bytes[position] == Self.quote else {
                throw SheetRefusal(.quoteOpen, line: line, column: column)
            }
            field.quoted = start..<position
            position += 1
        }
        let start = position
        while position < bytes.count, !isEnd(bytes[position]) { position += 1 }
        field.plain = start..<position
        return field
    }

    private func isEnd(_ byte: UInt8) -> Bool {
        byte == separator || byte == Self.feed || byte == Self.carriage
    }

    private func text(_ field: Field, _ column: Int) throws(SheetRefusal) -> String {
        guard field.quoted.count + field.plain.count <= Self.cellBytesMax else {
            throw tooLong(column)
        }
        var text = String(decoding: bytes[field.quoted], as: UTF8.self)
        if field.hasDoubledQuotes { text = Self.withSingleQuotes(text) }
        if !field.plain.isEmpty { text += String(decoding: bytes[field.plain], as: UTF8.self) }
        if text.utf8.count > SheetLimits.cellCharactersMax,
            text.utf16.count > SheetLimits.cellCharactersMax
        {
            throw tooLong(column)
        }
        return Self.shown(text)
    }

    private func tooLong(_ column: Int) -> SheetRefusal {
        let max = SheetLimits.cellCharactersMax
        return SheetRefusal(.cellTooLong(charactersMax: max), line: line, column: column)
    }

    private static let cellBytesMax = SheetLimits.cellCharactersMax * 4

    private static func withSingleQuotes(_ text: some StringProtocol) -> String {
        var bytes: [UInt8] = []
        var isDoubled = false
        for byte in text.utf8 {
            isDoubled = byte == quote && !isDoubled
            if !isDoubled || byte != quote { bytes.append(byte) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// `="007"` is what people write so that Excel keeps the zeros; it shows `007`.
    private static func shown(_ text: String) -> String {
        guard text.utf8.first == UInt8(ascii: "="), text.utf8.count >= 3, text.hasPrefix("=\""),
            text.hasSuffix("\"")
        else { return text }
        return withSingleQuotes(text.dropFirst(2).dropLast())
    }
}

/// Which separator a file uses.
extension CSVReader {
    private static let separators = [comma, UInt8(ascii: "\t"), UInt8(ascii: ";")]
    private static let linesLookedAt = 50

    /// The one in most of the first lines; among equals the one used most. `sep=;` decides it,
    /// and is no line of the sheet.
    private mutating func takeSeparator() {
        let mark = Array("sep=".utf8)
        if bytes.count > 4, bytes[..<4].elementsEqual(mark), Self.separators.contains(bytes[4]),
            bytes.count == 5 || bytes[5] == Self.feed || bytes[5] == Self.carriage
        {
            separator = bytes[4]
            position = min(5, bytes.count)
            if position < bytes.count, bytes[position] == Self.carriage { position += 1 }
            if position < bytes.count, bytes[position] == Self.feed { position += 1 }
            return
        }
        var lines = [0, 0, 0]
        var uses = [0, 0, 0]
        var seen = [false, false, false]
        var isQuoted = false
        var linesLeft = Self.linesLookedAt
        for byte in bytes {
            if byte == Self.quote { isQuoted.toggle() }
            if isQuoted { continue }
            if let index = Self.separators.firstIndex(of: byte) {
                uses[index] += 1
                if !seen[index] { lines[index] += 1 }
                seen[index] = true
            } else if byte == Self.feed {
                seen = [false, false, false]
                linesLeft -= 1
                if linesLeft == 0 { break }
            }
        }
        let best = [0, 1, 2].max { (lines[$0], uses[$0]) < (lines[$1], uses[$1]) } ?? 0
        separator = Self.separators[best]
    }
}
