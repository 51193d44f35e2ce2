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

    /// What it is counted in.
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
