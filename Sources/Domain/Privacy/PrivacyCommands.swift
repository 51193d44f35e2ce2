package import Kernel

/// What may be asked about what is on file about people.
package enum PrivacyCommand: Hashable, Sendable {
    case giveConsent(GiveConsent)
    case withdrawConsent(WithdrawConsent)
    case answerGroupFacts(AnswerGroupFacts)
    case releaseGroupShares(ReleaseGroupShares)
    case placeHold(PlaceHold)
    case liftHold(LiftHold)
    case correctOwn(CorrectOwn)
    case erase(ErasePerson)
    case eraseDue(EraseDuePerson)
    case openRecord(OpenRecord)
    case shredPapers(ShredPapers)
    case eraseAgain(EraseAgain)
}

/// Agrees to something. On a page the person or their helper does it; else somebody at the desk
/// writes down what was said.
package struct GiveConsent: Hashable, Sendable, Codable {
    package let person: Identifier<Person>
    package let purpose: ConsentPurpose
    /// Of the text that was read.
    package let version: UInt16
    package let channel: ConsentChannel
    /// For a child: the mandate of whoever has its care and says so.
    package let guardian: Identifier<Mandate>?

    package init(
        person: Identifier<Person>,
        purpose: ConsentPurpose,
        version: UInt16,
        channel: ConsentChannel,
        guardian: Identifier<Mandate>? = nil
    ) {
        self.person = person
        self.purpose = purpose
        self.version = version
        self.channel = channel
        self.guardian = guardian
    }
}

/// Agrees no longer.
package struct WithdrawConsent: Hashable, Sendable, Codable {
    package let person: Identifier<Person>
    package let purpose: ConsentPurpose
    package let channel: ConsentChannel

    package init(
        person: Identifier<Person>,
        purpose: ConsentPurpose,
        channel: ConsentChannel
    ) {
        self.person = person
        self.purpose = purpose
        self.channel = channel
    }
}

/// Answers about oneself, or takes the answers back if there are none. Nobody else can: whoever
/// typed it for another would read it.
package struct AnswerGroupFacts: Hashable, Sendable, Codable {
    package let person: Identifier<Person>
    package let answers: GroupAnswers

    package init(person: Identifier<Person>, answers: GroupAnswers) {
        self.person = person
        self.answers = answers
    }
}

/// Computes the shares of groups anew.
package struct ReleaseGroupShares: Hashable, Sendable {
    package init() {}
}

/// Keeps a record until a moment, though the person may want it erased.
package struct PlaceHold: Hashable, Sendable, Codable {
    package let person: Identifier<Person>
    package let ground: HoldGround
    package let until: Instant

    package init(person: Identifier<Person>, ground: HoldGround, until: Instant) {
        self.person = person
        self.ground = ground
        self.until = until
    }
}

/// Ends a hold. An erasure that waited for it alone happens at once.
package struct LiftHold: Hashable, Sendable, Codable {
    package let hold: Identifier<Hold>

    package init(hold: Identifier<Hold>) {
        self.hold = hold
    }
}

/// Writes one's own details anew. When somebody was born is for the desk: powers depend on it.
package struct CorrectOwn: Hashable, Sendable, Codable {
    package let person: Identifier<Person>
    package let name: String
    package let phone: String
    package let language: SpokenLanguage?
    package let channel: ContactChannel?

    package init(
        person: Identifier<Person>,
        name: String,
        phone: String,
        language: SpokenLanguage?,
        channel: ContactChannel?
    ) {
        self.person = person
        self.name = name
        self.phone = phone
        self.language = language
        self.channel = channel
    }
}

/// Erases somebody.
package struct ErasePerson: Hashable, Sendable, Codable {
    package let person: Identifier<Person>
    /// How the person asked for it.
    package let channel: ConsentChannel
    /// Whether it may happen later if something stands in the way now.
    package let mayWait: Bool

    package init(person: Identifier<Person>, channel: ConsentChannel, mayWait: Bool) {
        self.person = person
        self.channel = channel
        self.mayWait = mayWait
    }
}

/// Erases somebody whose day has come.
package struct EraseDuePerson: Hashable, Sendable {
    package let deferral: Identifier<Deferral>
}

/// Erases somebody who was erased already, in a record that an older copy took the place of. What
/// stood in the way was weighed when they were erased first, and nothing does now.
package struct EraseAgain: Hashable, Sendable {
    package let person: Identifier<Person>

    package init(person: Identifier<Person>) {
        self.person = person
    }
}

/// Opens the record of somebody one has nothing to do with, for a reason that person is told.
package struct OpenRecord: Hashable, Sendable, Codable {
    package let person: Identifier<Person>
    package let reason: OpeningReason

    package init(person: Identifier<Person>, reason: OpeningReason) {
        self.person = person
        self.reason = reason
    }
}

/// Says that paper forms were destroyed: all of a place whose time was over by a moment.
package struct ShredPapers: Hashable, Sendable, Codable {
    package let place: Identifier<Place>
    package let through: Instant

    package init(place: Identifier<Place>, through: Instant) {
        self.place = place
        self.through = through
    }
}

/// What the rules must be told about the vault, which the state does not hold.
package struct PrivacyFacts: Hashable, Sendable {
    package static let none = PrivacyFacts()

    /// How the person's own details change.
    package var change: RosterChange?
    /// How many answered what, by the place where they live.
    package var groupCounts: [Identifier<Place>: [GroupFact: GroupCount]] = [:]
    /// The answers are those on file.
    package var areAnswersSame = false

    package init() {}
}
