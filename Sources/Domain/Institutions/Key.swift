/// The name of something inside an institution: lower-case Latin letters, digits and underscores,
/// beginning with a letter. People never read it; they read titles.
package struct Key: Hashable, Comparable, Sendable {
    package static let charactersMax = 48

    package let name: String

    /// Nothing if `name` is no key.
    package init?(_ name: String) {
        guard (1...Self.charactersMax).contains(name.utf8.count),
            let first = name.utf8.first, (97...122).contains(first),
            name.utf8.allSatisfy({
                (97...122).contains($0) || (48...57).contains($0) || $0 == 95
            })
        else { return nil }
        self.name = name
    }

    package static func < (left: Key, right: Key) -> Bool { left.name < right.name }
}

extension Key: CustomStringConvertible {
    package var description: String { name }
}

extension Key: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let key = Key(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "a key is lower-case letters, digits and underscores"
            )
        }
        self = key
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(name)
    }
}

/// What something is called where people read it. Part of the published rules, so it may stand in
/// the journal.
package struct LocalText: Hashable, Sendable {
    package static let charactersMax = 120

    package let zh: String
    package let en: String

    package init(zh: String, en: String) {
        self.zh = zh
        self.en = en
    }
}

/// Where a rule comes from.
package struct Provenance: Hashable, Sendable {
    package static let noteCharactersMax = 240

    /// How sure one may be of it.
    package enum Standing: String, CaseIterable, Hashable, Sendable {
        /// A study of a community that works so says it.
        case stated = "S"
        /// It is done so elsewhere.
        case practice = "P"
        /// Our assumption: to be confirmed by whoever adopts it.
        case assumed = "A"
    }

    package let standing: Standing
    package let note: String?

    package init(_ standing: Standing, note: String? = nil) {
        self.standing = standing
        self.note = note
    }
}

/// A length of time as rules state it.
package struct Span: Hashable, Sendable {
    package static let countMax = 3_660

    package enum Unit: String, CaseIterable, Hashable, Sendable {
        case days
        /// By the working calendar that the district adopted.
        case workingDays = "working_days"
        case months
    }

    package let count: Int
    package let unit: Unit

    package init(_ count: Int, _ unit: Unit) {
        self.count = count
        self.unit = unit
    }
}
