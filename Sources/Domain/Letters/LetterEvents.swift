package import Kernel

/// Letters were made, numbered on from `first`: one entry for each in the lists.
package struct LettersIssued: Hashable, Sendable {
    /// In one event.
    package static let lettersMax = 1_000

    package let first: Identifier<Letter>
    package let households: [Identifier<Household>]
    /// How many codes with a name each letter has; a spare one follows them.
    package let counts: [UInt8]
    /// Whose codes they are, letter after letter.
    package let persons: [Identifier<Person>]
    package let expires: Instant
    package let reason: LetterReason

    package init(
        first: Identifier<Letter>,
        households: [Identifier<Household>],
        counts: [UInt8],
        persons: [Identifier<Person>],
        expires: Instant,
        reason: LetterReason
    ) {
        self.first = first
        self.households = households
        self.counts = counts
        self.persons = persons
        self.expires = expires
        self.reason = reason
    }
}

/// One code was made for one person.
package struct CodeIssued: Hashable, Sendable {
    package let letter: Identifier<Letter>
    package let person: Identifier<Person>
    package let expires: Instant
    package let reason: LetterReason

    package init(
        letter: Identifier<Letter>,
        person: Identifier<Person>,
        expires: Instant,
        reason: LetterReason
    ) {
        self.letter = letter
        self.person = person
        self.expires = expires
        self.reason = reason
    }
}

/// The unused codes of these letters are void.
package struct LettersRevoked: Hashable, Sendable {
    /// In one event.
    package static let lettersMax = 4_000

    package let letters: [Identifier<Letter>]

    package init(letters: [Identifier<Letter>]) {
        self.letters = letters
    }
}

/// Somebody came in by a code. Uses are numbered in order.
package struct LetterCodeUsed: Hashable, Sendable {
    package let use: Identifier<LetterUse>
    package let code: LetterCode
    package let person: Identifier<Person>

    package init(
        use: Identifier<LetterUse>,
        code: LetterCode,
        person: Identifier<Person>
    ) {
        self.use = use
        self.code = code
        self.person = person
    }
}

/// Somebody says that a use was not by whom it seems.
package struct LetterUseContested: Hashable, Sendable {
    package let use: Identifier<LetterUse>
    /// Nothing for whoever held a code of the household and was not signed in.
    package let by: Identifier<Person>?

    package init(use: Identifier<LetterUse>, by: Identifier<Person>?) {
        self.use = use
        self.by = by
    }
}

/// Somebody chose what the others see in the place of their name.
package struct DisplayNameChosen: Hashable, Sendable {
    package let person: Identifier<Person>
    package let name: Digest

    package init(person: Identifier<Person>, name: Digest) {
        self.person = person
        self.name = name
    }
}
