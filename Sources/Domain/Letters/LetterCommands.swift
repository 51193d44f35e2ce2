package import Kernel

/// What may be asked about letters, their codes, and who comes in by them.
package enum LetterCommand: Hashable, Sendable {
    case issue(IssueLetters)
    case issueCode(IssueCode)
    case revoke(RevokeLetters)
    case use(UseLetterCode)
    case contest(ContestLetterUse)
    case contestByCode(ContestLetterUseByCode)
    case chooseDisplayName(ChooseDisplayName)
}

/// Makes a letter for every household of a place, or for one.
package struct IssueLetters: Hashable, Sendable, Codable {
    /// At one stroke; a larger place is gone through part by part.
    package static let householdsMax = 100_000

    package let target: LetterTarget
    package let reason: LetterReason
    /// How long the codes are good.
    package let days: Int

    package init(
        _ target: LetterTarget,
        reason: LetterReason,
        days: Int = Letter.daysDefault
    ) {
        self.target = target
        self.reason = reason
        self.days = days
    }
}

/// Whose letters are meant.
package enum LetterTarget: Hashable, Sendable, Codable {
    /// Every household in it.
    case place(Identifier<Place>)
    case household(Identifier<Household>)
}

/// Makes one code for one person, to be handed over.
package struct IssueCode: Hashable, Sendable, Codable {
    package let person: Identifier<Person>
    package let reason: LetterReason
    package let days: Int

    package init(
        person: Identifier<Person>,
        reason: LetterReason,
        days: Int = Letter.daysDefault
    ) {
        self.person = person
        self.reason = reason
        self.days = days
    }
}

/// Makes the unused codes of letters void.
package struct RevokeLetters: Hashable, Sendable, Codable {
    package let target: LetterTarget

    package init(_ target: LetterTarget) {
        self.target = target
    }
}

/// Somebody comes in by a code, which the server has found right.
package struct UseLetterCode: Hashable, Sendable, Codable {
    package static let displayNameCharactersMax = 30

    package let code: LetterCode
    /// What the others will see.
    package let displayName: String
    /// What somebody is called who uses the spare code and is not on file yet.
    package let name: String?

    package init(code: LetterCode, displayName: String, name: String? = nil) {
        self.code = code
        self.displayName = displayName
        self.name = name
    }
}

/// Somebody of the household says that a use was not by whom it seems.
package struct ContestLetterUse: Hashable, Sendable, Codable {
    package let use: Identifier<LetterUse>
    package let by: Identifier<Person>

    package init(use: Identifier<LetterUse>, by: Identifier<Person>) {
        self.use = use
        self.by = by
    }
}

/// Whoever holds a code of the household says so, without being signed in.
package struct ContestLetterUseByCode: Hashable, Sendable, Codable {
    package let use: Identifier<LetterUse>
    package let code: LetterCode

    package init(use: Identifier<LetterUse>, code: LetterCode) {
        self.use = use
        self.code = code
    }
}

/// Somebody wants to be called otherwise.
package struct ChooseDisplayName: Hashable, Sendable, Codable {
    package let person: Identifier<Person>
    package let displayName: String

    package init(person: Identifier<Person>, displayName: String) {
        self.person = person
        self.displayName = displayName
    }
}

/// What the rules about letters must be told about the vault: how somebody who comes by a spare
/// code meets who is on file.
package struct LetterFacts: Hashable, Sendable {
    package static let none = LetterFacts()

    package let participants: ParticipantFacts

    package init(participants: ParticipantFacts = .none) {
        self.participants = participants
    }
}
