package import Kernel

/// Why a text may be taken away. Whoever takes it away names one of these, for all to see.
package enum RemovalRule: UInt8, CaseIterable, Codable, Hashable, Sendable {
    /// It tells something about a person that is nobody's business.
    case personalInformation = 1
    /// The law forbids it.
    case unlawful = 2
    /// It insults or threatens.
    case abusive = 3
    /// It was typed by mistake.
    case mistake = 4
}

/// What stays where a text was: when, by whom, under which rule.
package struct Removal: Hashable, Sendable {
    package let recorded: Instant
    package let office: Actor
    package let rule: RemovalRule
}

/// A text was erased from the table beside the journal.
package struct TextRemoved: Hashable, Sendable {
    package let text: Digest
    package let rule: RemovalRule

    package init(text: Digest, rule: RemovalRule) {
        self.text = text
        self.rule = rule
    }
}
