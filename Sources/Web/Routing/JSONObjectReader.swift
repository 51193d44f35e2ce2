/// Reads one JSON object of plain values, strictly, and keeps what a lenient reader would lose: the
/// same name twice.
struct JSONObjectReader {
    private var rest: Substring.UTF8View

    init(_ text: String) {
        rest = Substring(text).utf8
    }

    mutating func read() throws(Problem) -> [SentFields.Field] {
        var fields: [SentFields.Field] = []
        try expect("{")
        if !take("}") {
            repeat {
                guard fields.count < RequestLimits.formFieldsMax,
                    case .text(let name) = try string()
                else { throw .unreadable }
                try expect(":")
                fields.append(SentFields.Field(name: name, value: try value(depth: 1)))
            } while take(",")
            try expect("}")
        }
        skipSpace()
        guard rest.isEmpty else { throw .unreadable }
        return fields
    }

    private mutating func value(depth: Int) throws(Problem) -> SentFields.Value {
        guard depth <= RequestLimits.jsonDepthMax else { throw .unreadable }
        skipSpace()
        switch rest.first {
        case UInt8(ascii: "\""): return try string()
        case UInt8(ascii: "{"): return try members(depth)
        case UInt8(ascii: "["): return try items(depth)
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .nothing)
        default: return try number()
        }
    }

    private mutating func members(_ depth: Int) throws(Problem) -> SentFields.Value {
        try expect("{")
        if take("}") { return .nested }
        repeat {
            _ = try string()
            try expect(":")
            _ = try value(depth: depth + 1)
        } while take(",")
        try expect("}")
        return .nested
    }

    private mutating func items(_ depth: Int) throws(Problem) -> SentFields.Value {
        try expect("[")
        if take("]") { return .nested }
        repeat { _ = try value(depth: depth + 1) } while take(",")
        try expect("]")
        return .nested
    }

    private mutating func number() throws(Problem) -> SentFields.Value {
        let signs = Set("+-.eE".utf8)
        let digits = rest.prefix { (48...57).contains($0) || signs.contains($0) }
        let text = String(digits) ?? ""
        guard text.wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/) != nil
        else { throw .unreadable }
        rest = rest[digits.endIndex...]
        return .number(text)
    }

    private mutating func word(
        _ word: String,
        _ value: SentFields.Value
    ) throws(Problem) -> SentFields.Value {
        guard rest.starts(with: word.utf8) else { throw .unreadable }
        rest = rest.dropFirst(word.utf8.count)
        return value
    }

    private mutating func string() throws(Problem) -> SentFields.Value {
        try expect("\"")
        var bytes: [UInt8] = []
        var isBroken = false
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "\""):
                let text = String(decoding: bytes, as: UTF8.self)
                return isBroken ? .broken(shown: text) : .text(text)
            case UInt8(ascii: "\\"):
                if let scalar = try escaped() {
                    bytes += Array(String(scalar).utf8)
                } else {
                    isBroken = true
                    bytes += Array("\u{FFFD}".utf8)
                }
            case 0..<0x20: throw .unreadable
            default: bytes.append(byte)
            }
        }
        throw .unreadable
    }

    /// Nothing for half of a pair, which is no character.
    private mutating func escaped() throws(Problem) -> Unicode.Scalar? {
        switch rest.popFirst() {
        case UInt8(ascii: "\""): return "\""
        case UInt8(ascii: "\\"): return "\\"
        case UInt8(ascii: "/"): return "/"
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"):
            let first = try fourDigits()
            guard (0xD800...0xDBFF).contains(first) else { return Unicode.Scalar(first) }
            guard rest.starts(with: "\\u".utf8) else { return nil }
            rest = rest.dropFirst(2)
            let second = try fourDigits()
            guard (0xDC00...0xDFFF).contains(second) else { return nil }
            return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
        default: throw .unreadable
        }
    }

    private mutating func fourDigits() throws(Problem) -> UInt32 {
        var value: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = rest.popFirst()?.hexDigit else { throw .unreadable }
            value = value << 4 | UInt32(digit)
        }
        return value
    }

    private mutating func expect(_ text: StaticString) throws(Problem) {
        guard take(text) else { throw .unreadable }
    }

    private mutating func take(_ text: StaticString) -> Bool {
        skipSpace()
        guard let byte = rest.first, byte == text.utf8Start[0] else { return false }
        rest = rest.dropFirst()
        return true
    }

    private mutating func skipSpace() {
        rest = rest.drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    }
}
