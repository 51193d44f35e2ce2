/// Reads a `.pb` file piece by piece, in constant memory beside the election it builds.
///
/// Strict by default: whatever could change an outcome is refused with its line and column.
/// Lenient reading repairs what it can and lists every repair among the remarks.
package struct PabulibReader {
    private var pending: [UInt8] = []
    private var unread = 0
    private var assembly: PabulibAssembly
    private var scanner = RecordScanner()
    private var atStart = true

    package init(lenient: Bool = false) {
        assembly = PabulibAssembly(lenient: lenient)
    }

    /// Takes the next bytes of the file.
    package mutating func read(_ bytes: UnsafeRawBufferPointer) throws(PabulibRefusal) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let piece = rest.prefix(Self.pieceBytes)
            rest = rest.dropFirst(piece.count)
            pending.append(contentsOf: piece)
            unread += piece.count
            if unread >= Self.pieceBytes / 4 { try scan(isLast: false) }
        }
    }

    package mutating func read(_ bytes: [UInt8]) throws(PabulibRefusal) {
        let result = bytes.withUnsafeBytes { buffer in
            Result { () throws(PabulibRefusal) in try read(buffer) }
        }
        try result.get()
    }

    /// The election, when all bytes have been given.
    package consuming func finish() throws(PabulibRefusal) -> PabulibFile {
        try scan(isLast: true)
        return try assembly.finish(line: scanner.line)
    }

    private mutating func scan(isLast: Bool) throws(PabulibRefusal) {
        unread = 0
        if atStart && (isLast || pending.count >= 3) {
            if pending.starts(with: [0xEF, 0xBB, 0xBF]) { pending.removeFirst(3) }
            atStart = false
        }
        // The two parts are taken out so that neither is copied while the other is changed.
        var assembly = self.assembly
        var scanner = self.scanner
        self.assembly = PabulibAssembly(lenient: false)
        let result = pending.withUnsafeBufferPointer { buffer in
            Result { () throws(PabulibRefusal) in
                try Self.scan(buffer, isLast: isLast, scanner: &scanner, into: &assembly)
            }
        }
        self.assembly = assembly
        self.scanner = scanner
        let consumed = try result.get()
        pending.removeFirst(consumed)
        if pending.count > Self.recordBytesMax {
            throw PabulibRefusal(
                line: scanner.line,
                column: 1,
                reason: .recordTooLong(bytesMax: Self.recordBytesMax)
            )
        }
    }

    private static func scan(
        _ buffer: UnsafeBufferPointer<UInt8>,
        isLast: Bool,
        scanner: inout RecordScanner,
        into assembly: inout PabulibAssembly
    ) throws(PabulibRefusal) -> Int {
        var position = 0
        while position < buffer.count {
            guard
                let next = try scanner.scan(
                    buffer,
                    from: position,
                    isLast: isLast,
                    lenient: assembly.lenient
                )
            else { return position }
            if !scanner.cells.isEmpty {
                let record = PabulibRecord(
                    bytes: buffer,
                    cells: scanner.cells,
                    start: position,
                    line: scanner.line
                )
                if record.bytesCount > recordBytesMax {
                    throw record.refusal(0, .recordTooLong(bytesMax: recordBytesMax))
                }
                try assembly.take(record)
            }
            scanner.line += scanner.linesScanned
            position = next
        }
        return position
    }
}

extension PabulibReader {
    /// The longest record accepted; a longer line is refused as soon as this much was seen.
    package static let recordBytesMax = 1 << 20
    package static let cellsMax = 1_024
    private static let pieceBytes = 1 << 18
}

/// An election as read, with what was noticed on the way.
package struct PabulibFile: Sendable {
    package var election: Election
    package var remarks: [PabulibRemark]
    /// How many remarks there would be without the limit on their number.
    package var remarkCount: Int
}

/// Something a reader should know that changed nothing or was repaired.
package struct PabulibRemark: Sendable, Equatable {
    /// What was noticed; the words for it are elsewhere.
    package enum Kind: Sendable, Equatable {
        /// What strict reading refuses and lenient reading let pass.
        case refused(PabulibRefusal.Reason)
        case entryRepeated(String)
        case projectIncomplete
        case projectRepeated(String)
        case voteMissing
        case choicesUnknown(Int)
        case choiceRepeated
        case choicesTooMany
        case pointsMissing
        case pointsCount(found: Int, expected: Int)
    }

    package var line: Int
    package var kind: Kind

    package static let remarksMax = 100
}
