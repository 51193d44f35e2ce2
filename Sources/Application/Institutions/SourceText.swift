import Domain
import Kernel

/// A value on its way into an institution file; written in one way only.
indirect enum SourceText: Sendable {
    /// Of a closed vocabulary, or a key.
    case word(String)
    case quoted(String)
    case list([SourceText])
    case entries([(String, SourceText)])

    static func keys(_ keys: [Key]) -> SourceText { .list(keys.map { .word($0.text) }) }
    static func key(_ key: Key) -> SourceText { .word(key.text) }
    static func number(_ number: Int) -> SourceText { .word(String(number)) }

    /// The columns that a line may have if it holds more than one value.
    private static let columnsMax = 96

    /// The file: one line for what fits in one, and a block for what does not.
    var file: [UInt8] {
        var text = ""
        text.reserveCapacity(16_384)
        block(&text, indent: 0)
        return Array(text.utf8)
    }

    private func block(_ text: inout String, indent: Int) {
        let margin = String(repeating: " ", count: indent)
        switch self {
        case .word, .quoted: text += flow + "\n"
        case .list(let list):
            for value in list {
                let line = value.flow
                if value.fits(line, indent + 2) {
                    text += "\(margin)- \(line)\n"
                } else {
                    // The first key of a block stands behind the dash.
                    var inner = ""
                    value.block(&inner, indent: indent + 2)
                    text += "\(margin)- \(inner.dropFirst(indent + 2))"
                }
            }
        case .entries(let entries):
            for (key, value) in entries {
                let line = value.flow
                let name = Self.escapedKey(key)
                if value.fits(line, indent + name.count + 2) {
                    text += "\(margin)\(name): \(line)\n"
                } else {
                    text += "\(margin)\(name):\n"
                    value.block(&text, indent: indent + 2)
                }
            }
        }
    }

    private func fits(_ line: String, _ indent: Int) -> Bool {
        switch self {
        case .word, .quoted: true
        case .list(let list): list.isEmpty || indent + line.count <= Self.columnsMax
        case .entries(let entries): entries.isEmpty || indent + line.count <= Self.columnsMax
        }
    }

    private var flow: String {
        switch self {
        case .word(let word): Self.escapedKey(word)
        case .quoted(let text): Self.escaped(text)
        case .list(let list): "[" + list.map(\.flow).joined(separator: ", ") + "]"
        case .entries(let entries):
            "{"
                + entries.map { "\(Self.escapedKey($0)): \($1.flow)" }
                .joined(separator: ", ") + "}"
        }
    }

    /// Keys that YAML would take for a truth value stand in quotes.
    private static func escapedKey(_ word: String) -> String {
        PlainWord.isTruth(word) && word != "true" && word != "false" ? escaped(word) : word
    }

    private static func escaped(_ text: String) -> String {
        var escaped = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": escaped += "\\\""
            case "\\": escaped += "\\\\"
            case _ where mustEscape(scalar):
                let digits = String(scalar.value, radix: 16, uppercase: true)
                escaped += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped + "\""
    }

    /// What YAML does not take as it is, or what `SourceLook` takes out.
    private static func mustEscape(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
        case 0xE000...0xF8FF: true
        default: scalar.value > 0xFFFF && scalar.value & 0xFFFE == 0xFFFE
        }
    }
}

/// Puts together the entries of a mapping; what is not there is left out.
struct SourceTextEntries {
    private(set) var entries: [(String, SourceText)] = []

    mutating func add(_ key: String, _ value: SourceText?) {
        if let value { entries.append((key, value)) }
    }

    mutating func add(_ key: String, true flag: Bool) {
        if flag { entries.append((key, .word("true"))) }
    }

    mutating func add(_ key: String, keys: [Key]) {
        if !keys.isEmpty { entries.append((key, .keys(keys))) }
    }

    mutating func add(_ text: LocalText) {
        entries.append(
            ("title", .entries([("zh", .quoted(text.zh)), ("en", .quoted(text.en))]))
        )
    }
}
