package import Kernel

/// A sheet of codes for one household, or the one code of one person. There are as many as there
/// are people, so that it is kept small; the codes themselves are kept nowhere.
package struct Letter: Hashable, Sendable {
    /// Codes with a name on one sheet; a larger household gets more than one.
    package static let personsMax = 4
    package static let lettersMax = 100_000_000
    package static let daysDefault = 60
    package static let daysMax = 180

    private let householdNumber: UInt32
    private let issueNumber: UInt32
    private let previousNumber: UInt32
    let firstSlot: UInt32
    /// The spare one included.
    let slotCount: UInt8
    package var ending: LetterEnding?

    init(
        household: Identifier<Household>,
        issue: Identifier<LetterIssue>,
        previous: Identifier<Letter>?,
        firstSlot: Int,
        slotCount: Int
    ) {
        householdNumber = UInt32(household.rawValue)
        issueNumber = UInt32(issue.rawValue)
        previousNumber = UInt32(previous?.rawValue ?? 0)
        self.firstSlot = UInt32(firstSlot)
        self.slotCount = UInt8(slotCount)
    }

    package var household: Identifier<Household> { Identifier(UInt64(householdNumber)) }
    package var issue: Identifier<LetterIssue> { Identifier(UInt64(issueNumber)) }
    package var slots: Range<Int> { 0..<Int(slotCount) }

    /// The letter of the same household before this one.
    var previous: Identifier<Letter>? {
        previousNumber == 0 ? nil : Identifier(UInt64(previousNumber))
    }
}

/// Why the unused codes of a letter are good no more.
package enum LetterEnding: UInt8, Hashable, Sendable {
    case revoked
    /// A newer letter took its place.
    case replaced
}

/// One code of a letter: for whom, and whether it was used.
struct LetterSlot: Hashable, Sendable {
    static let void = UInt32.max

    /// 0 for the spare one.
    let person: UInt32
    /// 0 while it is unused; `void` once another code took its place.
    var use: UInt32
}

/// What all letters that were made at one stroke have in common.
package struct LetterIssue: Hashable, Sendable {
    package let issued: Instant
    /// From this moment on their codes are good no more.
    package let expires: Instant
    package let reason: LetterReason
    /// Who made them, and could have read them.
    package let issuer: Actor
    /// One code for one person, handed over; no sheet for a household.
    package let isOfOnePerson: Bool
}

/// Why letters are sent. Raw values are written in the journal.
package enum LetterReason: UInt8, CaseIterable, Codable, Hashable, Sendable {
    case first = 1
    case lost = 2
    case newcomer = 3
    /// A use of the code before was contested, and the desk has looked into it.
    case contested = 4
    case renewed = 5
}

/// Names one code: the letter that it is on, and its place there from 0 on.
package struct LetterCode: Hashable, Sendable, Codable {
    package let letter: Identifier<Letter>
    package let slot: Int

    package init(letter: Identifier<Letter>, slot: Int) {
        self.letter = letter
        self.slot = slot
    }
}

/// That a code was used: by whom, when, and whether somebody says it was not them.
package struct LetterUse: Hashable, Sendable {
    /// Within which the desk looks into what is said against a use.
    package static let contestWorkingDays = 5

    /// Somebody who knows says that this was not the person.
    package struct Contest: Hashable, Sendable {
        package let recorded: Instant
        /// Nothing for whoever held a code of the household and was not signed in.
        package let by: Identifier<Person>?
        package var settled: Instant?
    }

    package let code: LetterCode
    package let person: Identifier<Person>
    package let used: Instant
    package var contest: Contest?
}

/// What a code is good for.
package enum CodeStanding: Hashable, Sendable {
    /// Nobody for the spare one.
    case good(Identifier<Person>?)
    case used(Identifier<LetterUse>)
    case expired(Instant)
    /// A newer letter is good, or this one was made void.
    case ended
    /// For somebody who lives there no longer, or is no adult.
    case nobody
}
