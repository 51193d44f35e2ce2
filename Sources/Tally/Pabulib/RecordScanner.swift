/// Finds the cells of one record: separated by `;`, quoted as in CSV, ended by LF, CR LF or CR.
struct RecordScanner {
    struct Cell {
        var start: Int
        var end: Int
        /// Whether the cell stood in quotes and still holds doubled ones.
        var isQuoted: Bool
    }

    private(set) var cells: [Cell] = []
    /// The line on which the record at hand begins.
    var line = 1
    private(set) var linesScanned = 0

    /// Scans one record and returns where the next one begins, or `nil` when more bytes are
    /// needed to know. A blank line gives no cells.
    mutating func scan(
        _ bytes: UnsafeBufferPointer<UInt8>,
        from start: Int,
        isLast: Bool,
        lenient: Bool
    ) throws(PabulibRefusal) -> Int? {
        cells.removeAll(keepingCapacity: true)
        linesScanned = 0
        let end = bytes.count
        var position = start
        var cellStart = start
        while true {
            if position == end {
                guard isLast else { return nil }
                close(cellStart, position, bytes)
                return end
            }
            let byte = bytes[position]
            if byte > UInt8(ascii: ";") {
                position += 1
                continue
            }
            switch byte {
            case UInt8(ascii: ";"):
                cells.append(Cell(start: cellStart, end: position, isQuoted: false))
                position += 1
                cellStart = position
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                guard let next = lineEnd(bytes, at: position, isLast: isLast) else { return nil }
                close(cellStart, position, bytes)
                return next
            case UInt8(ascii: "\"") where position == cellStart:
                guard let after = try quoted(bytes, from: position, of: start, isLast: isLast)
                else { return nil }
                position = try afterQuote(bytes, after, recordStart: start, lenient: lenient)
                if position < end && bytes[position] == UInt8(ascii: ";") {
                    position += 1
                    cellStart = position
                } else if position == end {
                    return isLast ? end : nil
                } else {
                    guard let next = lineEnd(bytes, at: position, isLast: isLast) else {
                        return nil
                    }
                    return next
                }
            default: position += 1
            }
            if cells.count > PabulibReader.cellsMax {
                throw refusal(
                    start,
                    position,
                    .tooManyCells(cellsMax: PabulibReader.cellsMax)
                )
            }
        }
    }

    private mutating func close(
        _ cellStart: Int,
        _ position: Int,
        _ bytes: UnsafeBufferPointer<UInt8>
    ) {
        if cells.isEmpty {
            let isBlank = bytes[cellStart..<position].allSatisfy { $0 == 32 || $0 == 9 }
            if isBlank { return }
        }
        cells.append(Cell(start: cellStart, end: position, isQuoted: false))
    }

    private mutating func lineEnd(
        _ bytes: UnsafeBufferPointer<UInt8>,
        at position: Int,
        isLast: Bool
    ) -> Int? {
        linesScanned += 1
        guard bytes[position] == UInt8(ascii: "\r") else { return position + 1 }
        guard position + 1 < bytes.count else { return isLast ? position + 1 : nil }
        return bytes[position + 1] == UInt8(ascii: "\n") ? position + 2 : position + 1
    }

    /// Appends the quoted cell that opens at `opening`; returns the place behind its last quote.
    private mutating func quoted(
        _ bytes: UnsafeBufferPointer<UInt8>,
        from opening: Int,
        of recordStart: Int,
        isLast: Bool
    ) throws(PabulibRefusal) -> Int? {
        var position = opening + 1
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "\n") { linesScanned += 1 }
            if byte == UInt8(ascii: "\"") {
                guard position + 1 < bytes.count || isLast else { return nil }
                if position + 1 < bytes.count && bytes[position + 1] == UInt8(ascii: "\"") {
                    position += 2
                    continue
                }
                cells.append(Cell(start: opening + 1, end: position, isQuoted: true))
                return position + 1
            }
            position += 1
        }
        guard isLast else { return nil }
        throw refusal(recordStart, opening, .openQuote)
    }

    /// Strictly nothing may stand between a closing quote and the end of its cell.
    private func afterQuote(
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ after: Int,
        recordStart: Int,
        lenient: Bool
    ) throws(PabulibRefusal) -> Int {
        var position = after
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: ";") || byte == UInt8(ascii: "\n")
                || byte == UInt8(ascii: "\r")
            {
                break
            }
            if !lenient && byte != UInt8(ascii: " ") {
                throw refusal(recordStart, position, .textAfterQuote)
            }
            position += 1
        }
        return position
    }

    private func refusal(
        _ start: Int,
        _ position: Int,
        _ reason: PabulibRefusal.Reason
    ) -> PabulibRefusal {
        PabulibRefusal(line: line, column: position - start + 1, reason: reason)
    }
}

/// The cells of one record, with the means to read them and to complain about them.
struct PabulibRecord {
    let bytes: UnsafeBufferPointer<UInt8>
    let cells: [RecordScanner.Cell]
    let start: Int
    let line: Int

    var bytesCount: Int { (cells.last?.end ?? start) - start }

    func raw(_ cell: Int) -> Slice<UnsafeBufferPointer<UInt8>> {
        var start = cells[cell].start
        var end = cells[cell].end
        while start < end && Self.isSpace(bytes[start]) { start += 1 }
        while start < end && Self.isSpace(bytes[end - 1]) { end -= 1 }
        return bytes[start..<end]
    }

    /// The text of a cell, without outer spaces and with doubled quotes made single.
    func text(_ cell: Int, lenient: Bool) throws(PabulibRefusal) -> String {
        let raw = raw(cell)
        if cells[cell].isQuoted && raw.contains(UInt8(ascii: "\"")) {
            var plain = [UInt8]()
            var skip = false
            for byte in raw {
                if byte == UInt8(ascii: "\"") && !skip {
                    skip = true
                    continue
                }
                skip = false
                plain.append(byte)
            }
            return try decode(plain[...], cell, lenient)
        }
        return try decode(raw, cell, lenient)
    }

    private func decode(
        _ bytes: some Collection<UInt8>,
        _ cell: Int,
        _ lenient: Bool
    ) throws(PabulibRefusal) -> String {
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        guard lenient else { throw refusal(cell, .notUTF8) }
        return String(decoding: bytes, as: UTF8.self)
    }

    func refusal(_ cell: Int, _ reason: PabulibRefusal.Reason) -> PabulibRefusal {
        refusal(at: cell < cells.count ? cells[cell].start : start, reason)
    }

    /// The line and column of a byte of the record, which may span lines inside quotes.
    func refusal(at position: Int, _ reason: PabulibRefusal.Reason) -> PabulibRefusal {
        var line = self.line
        var lineStart = start
        for index in start..<max(start, position) where bytes[index] == UInt8(ascii: "\n") {
            line += 1
            lineStart = index + 1
        }
        return PabulibRefusal(line: line, column: position - lineStart + 1, reason: reason)
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 }
}
