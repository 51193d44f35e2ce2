/// The name under which a file of rules calls something: a purpose, a bearer of cost.
///
/// Keys are published rules; people read the words that stand beside them in the file.
package struct Key: Hashable, Sendable {
    package static let charactersMax = 60

    package let text: String

    /// Nothing unless it is lower-case letters, digits, `_` and `-`, beginning with a letter.
    package init?(_ text: String) {
        guard (1...Self.charactersMax).contains(text.utf8.count),
            let first = text.utf8.first, Self.isLetter(first),
            text.utf8.allSatisfy({
                Self.isLetter($0) || (48...57).contains($0) || $0 == 95 || $0 == 45
            })
        else { return nil }
        self.text = text
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte) }
}

extension Key: Comparable {
    package static func < (left: Key, right: Key) -> Bool { left.text < right.text }
}

extension Key: CustomStringConvertible {
    package var description: String { text }
}

extension Key: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let key = Key(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "a key is lower-case letters, digits, _ and -"
            )
        }
        self = key
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
