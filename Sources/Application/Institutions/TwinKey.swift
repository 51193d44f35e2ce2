/// The second of two equal keys of a mapping. YAML names the first one only; and nothing after it
/// can be read until one of them is called something else.
struct TwinKey: Hashable {
    let line: Int
    let column: Int
    private let offset: Int

    /// Characters for private use stand for a renamed key.
    private static let firstMark: UInt32 = 0xE000

    static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        (firstMark...0xF8FF).contains(scalar.value)
    }

    /// Nothing if there is none to be found.
    init?(of key: String, line: Int, column: Int, in bytes: [UInt8]) {
        let name = Array(key.utf8)
        guard !name.isEmpty, !(key.unicodeScalars.first.map(Self.isMark) ?? true) else {
            return nil
        }
        var search = Search(bytes, name)
        guard search.go(to: line, column) else { return nil }
        guard let found = search.inBlock(column) ?? search.inFlow() else { return nil }
        offset = found
        let before = bytes[..<found]
        self.line = before.count { $0 == 10 } + 1
        let start = before.lastIndex(of: 10).map { $0 + 1 } ?? 0
        self.column = bytes[start..<found].count { $0 & 0xC0 != 0x80 } + 1
    }

    /// Puts another character in the place of its first one.
    func rename(in bytes: inout [UInt8], number: UInt32) {
        guard let mark = Unicode.Scalar(Self.firstMark + number % 0x1000) else { return }
        let isQuoted = bytes[offset] == UInt8(ascii: "\"") || bytes[offset] == UInt8(ascii: "'")
        let start = isQuoted ? offset + 1 : offset
        var end = start + 1
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        bytes.replaceSubrange(start..<end, with: Array(String(Character(mark)).utf8))
    }
}

/// Looks for a key from where the first one of its name stands.
private struct Search {
    private let bytes: [UInt8]
    private let name: [UInt8]
    private var first = 0

    init(_ bytes: [UInt8], _ name: [UInt8]) {
        self.bytes = bytes
        self.name = name
    }

    /// Whether there is such a place.
    mutating func go(to line: Int, _ column: Int) -> Bool {
        var left = line - 1
        var index = 0
        while left > 0 {
            guard let end = bytes[index...].firstIndex(of: 10) else { return false }
            index = end + 1
            left -= 1
        }
        var columns = column - 1
        while columns > 0 {
            guard index < bytes.count, bytes[index] != 10 else { return false }
            index += 1
            while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
            columns -= 1
        }
        first = index
        return index < bytes.count
    }

    /// The offset behind the name, if the key stands here, with or without quotes.
    private func end(at offset: Int) -> Int? {
        guard offset < bytes.count else { return nil }
        let quote = bytes[offset]
        let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
        let start = isQuoted ? offset + 1 : offset
        guard bytes[min(start, bytes.count)...].starts(with: name) else { return nil }
        var end = start + name.count
        if isQuoted {
            guard end < bytes.count, bytes[end] == quote else { return nil }
            end += 1
        }
        while end < bytes.count, bytes[end] == 32 { end += 1 }
        guard end < bytes.count, bytes[end] == UInt8(ascii: ":") else { return nil }
        return end
    }

    /// On a later line, in the same column.
    func inBlock(_ column: Int) -> Int? {
        var index = first
        while let end = bytes[index...].firstIndex(of: 10), end + 1 < bytes.count {
            let start = end + 1
            index = start
            let content = bytes[start...].firstIndex { $0 != 32 } ?? bytes.count
            guard content < bytes.count else { return nil }
            if bytes[content] == 10 || bytes[content] == 13 || bytes[content] == 35 { continue }
            if content - start < column - 1 { return nil }
            if content - start == column - 1, self.end(at: content) != nil { return content }
        }
        return nil
    }

    /// In the same braces.
    func inFlow() -> Int? {
        var index = first + name.count
        var level = 0
        var isKey = false
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "{"), UInt8(ascii: "["): level += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                level -= 1
                if level < 0 { return nil }
            case UInt8(ascii: ",") where level == 0: isKey = true
            case 32, 10, 13: break
            default:
                if isKey, end(at: index) != nil { return index }
                isKey = false
                if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                    index = bytes[(index + 1)...].firstIndex(of: byte) ?? bytes.count
                }
            }
            index += 1
        }
        return nil
    }
}
