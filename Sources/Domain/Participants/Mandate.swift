package import Kernel

/// Somebody may do certain things for somebody else, until a certain moment.
package struct Mandate: Hashable, Sendable {
    /// For whom.
    package let person: Identifier<Person>
    /// By whom.
    package let hand: HelpingHand
    package let kind: MandateKind
    package let acts: MandatedActs
    package let begins: Instant
    package let ends: Instant
    package let given: MandateGiven
    package var revoked: Instant?
    /// Somebody said with the slip that they never gave it.
    package internal(set) var isContested = false

    package init(
        person: Identifier<Person>,
        hand: HelpingHand,
        kind: MandateKind,
        acts: MandatedActs,
        begins: Instant,
        ends: Instant,
        given: MandateGiven
    ) {
        self.person = person
        self.hand = hand
        self.kind = kind
        self.acts = acts
        self.begins = begins
        self.ends = ends
        self.given = given
    }

    /// Until then the slip is good.
    package var slipEnds: Instant {
        min(ends, revoked ?? ends).adding(days: Mandates.slipDays)
    }

    package func holds(at now: Instant) -> Bool {
        begins <= now && now < ends && revoked.map { now < $0 } ?? true
    }
}

/// What ties the two together. Raw values are written in the journal.
package enum MandateKind: UInt8, CaseIterable, Codable, Hashable, Sendable {
    /// Types what the other says.
    case helper = 1
    /// Answers for a child or somebody under guardianship.
    case guardian = 2
    /// Supports somebody who decides for themselves.
    case supporter = 3
}

/// How a mandate was given. Raw values are written in the journal.
package enum MandateGiven: UInt8, CaseIterable, Codable, Hashable, Sendable {
    case inPerson = 1
    case byPhone = 2
    case onPaper = 3
    /// A document of guardianship was shown.
    case byDocument = 4
    case onPage = 5
}

/// What a mandate may cover. A ballot, an owner's consent and the withdrawal of an objection or a
/// complaint are not on the list, so that no mandate can ever cover them.
package struct MandatedActs: OptionSet, Hashable, Sendable, Codable {
    package let rawValue: UInt32

    package init(rawValue: UInt32) { self.rawValue = rawValue }

    /// Correct name, telephone, language and channel.
    package static let correctDetails = MandatedActs(rawValue: 1 << 0)
    package static let chooseDisplayName = MandatedActs(rawValue: 1 << 1)
    /// Give and withdraw consents.
    package static let consent = MandatedActs(rawValue: 1 << 2)
    /// Suggestions, questions, sign-ups.
    package static let speak = MandatedActs(rawValue: 1 << 3)
    package static let seeOwnData = MandatedActs(rawValue: 1 << 4)

    package static let all: MandatedActs = [
        .correctDetails, .chooseDisplayName, .consent, .speak, .seeOwnData,
    ]
}
