/// One line of text as a person wrote it: trimmed, without control characters, of bounded length.
///
/// Text of a person never enters an event; see `SealedText`.
package struct Prose: Hashable, Sendable {
    /// Why a text cannot be taken.
    package enum Flaw: Error, Hashable, Sendable, Codable {
        case empty
        case tooLong(charactersMax: Int)
        case controlCharacter
    }

    /// Bounds the bytes as well: a character may carry any number of combining marks.
    package static let bytesPerCharacterMax = 16

    package let text: String

    package init(_ text: String, charactersMax: Int) throws(Flaw) {
        if let count = Self.plainCharacters(text), (1...charactersMax).contains(count) {
            self.text = text
            return
        }
        guard text.utf8.count <= charactersMax * Self.bytesPerCharacterMax else {
            throw .tooLong(charactersMax: charactersMax)
        }
        let trimmed = Self.trimmed(text)
        guard !trimmed.isEmpty else { throw .empty }
        guard trimmed.count <= charactersMax else { throw .tooLong(charactersMax: charactersMax) }
        guard !trimmed.unicodeScalars.contains(where: Self.isForbidden) else {
            throw .controlCharacter
        }
        self.text = String(trimmed)
    }

    /// How many there are, if all of them are common Han characters, digits, Latin letters and
    /// signs: most names are, and there is nothing to trim or to forbid in them.
    private static func plainCharacters(_ text: String) -> Int? {
        var count = 0
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x21...0x7E, 0x4E00...0x9FFF: count += 1
            default: return nil
            }
        }
        return count
    }

    private static func trimmed(_ text: String) -> Substring {
        let isSpace = { (character: Character) in character.isWhitespace }
        var rest = text.drop(while: isSpace)
        while let last = rest.last, isSpace(last) { rest.removeLast() }
        return rest
    }

    /// Control characters, and the marks that turn the direction of the text around them, which
    /// could make a name read as another.
    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
            true
        case .format:
            (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
        default:
            false
        }
    }
}
