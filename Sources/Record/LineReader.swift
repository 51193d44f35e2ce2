import Kernel

/// Reads a text line by line and remembers where it is, for the refusal.
struct LineReader {
    private let part: RecordRefusal.Part
    private var rest: ArraySlice<UInt8>
    private(set) var line = 0

    init(_ bytes: [UInt8], part: RecordRefusal.Part, bytesMax: Int) throws(RecordRefusal) {
        guard bytes.count <= bytesMax else { throw .tooLong(part, bytesMax: bytesMax) }
        guard bytes.allSatisfy({ $0 >= 0x20 || $0 == newline }),
            String(validating: bytes, as: UTF8.self) != nil
        else { throw .notText(part) }
        self.part = part
        rest = bytes[...]
    }

    var isAtEnd: Bool { rest.isEmpty }
    var remainder: [UInt8] { Array(rest) }
    var malformed: RecordRefusal { .malformed(part, line: line) }

    /// The next line without its newline, which must be there.
    mutating func next() throws(RecordRefusal) -> ArraySlice<UInt8> {
        line += 1
        guard let end = rest.firstIndex(of: newline) else { throw malformed }
        defer { rest = rest[(end + 1)...] }
        return rest[..<end]
    }

    /// What follows `label` and a space on the next line.
    mutating func next(labelled label: String) throws(RecordRefusal) -> ArraySlice<UInt8> {
        let line = try next()
        guard let value = LineReader.value(of: line, labelled: label) else { throw malformed }
        return value
    }

    mutating func nextDecimal() throws(RecordRefusal) -> UInt64 {
        let line = try next()
        return try decimal(line)
    }

    mutating func nextDigest() throws(RecordRefusal) -> Digest {
        let line = try next()
        return try digest(line)
    }

    /// One hash a line, up to and with an empty line.
    mutating func hashes(max: Int) throws(RecordRefusal) -> [Digest] {
        var hashes: [Digest] = []
        while case let line = try next(), !line.isEmpty {
            guard hashes.count < max else { throw malformed }
            hashes.append(try digest(line))
        }
        return hashes
    }

    /// What follows `label` and a space, if the line begins so.
    static func value(of line: ArraySlice<UInt8>, labelled label: String) -> ArraySlice<UInt8>? {
        let prefix = Array("\(label) ".utf8)
        return line.starts(with: prefix) ? line.dropFirst(prefix.count) : nil
    }

    /// A number without leading zeroes that other programs can hold too.
    func decimal(_ text: ArraySlice<UInt8>) throws(RecordRefusal) -> UInt64 {
        let isPlain = text.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        let hasLeadingZero = text.count > 1 && text.first == UInt8(ascii: "0")
        guard isPlain, !hasLeadingZero,
            let number = UInt64(String(decoding: text, as: UTF8.self)),
            number <= Checkpoint.sizeMax
        else { throw malformed }
        return number
    }

    func digest(_ text: ArraySlice<UInt8>) throws(RecordRefusal) -> Digest {
        guard let bytes = Base64.decode(text), let digest = Digest(bytes) else { throw malformed }
        return digest
    }
}

let newline = UInt8(ascii: "\n")
