package import Kernel

/// What may be asked about acting for others.
package enum MandateCommand: Hashable, Sendable {
    case give(GiveMandate)
    case revoke(RevokeMandate)
}

/// Lets somebody act for somebody else. On a page the person does it themselves; else the desk
/// writes it down on their word, and they get a slip.
package struct GiveMandate: Hashable, Sendable, Codable {
    package let person: Identifier<Person>
    package let hand: HelpingHand
    package let kind: MandateKind
    package let acts: MandatedActs
    package let days: Int
    package let given: MandateGiven

    package init(
        person: Identifier<Person>,
        hand: HelpingHand,
        kind: MandateKind,
        acts: MandatedActs,
        days: Int,
        given: MandateGiven
    ) {
        self.person = person
        self.hand = hand
        self.kind = kind
        self.acts = acts
        self.days = days
        self.given = given
    }
}

/// Ends a mandate before its time.
package struct RevokeMandate: Hashable, Sendable, Codable {
    package let mandate: Identifier<Mandate>
    package let way: RevocationWay

    package init(mandate: Identifier<Mandate>, way: RevocationWay) {
        self.mandate = mandate
        self.way = way
    }
}

/// The rules about acting for others that may say no, with the numbers a person needs.
package enum MandateRefusal: Error, Hashable, Sendable, Codable {
    case notFounded
    case unknownPerson(Identifier<Person>)
    case notPresent(Identifier<Person>, PersonStanding)
    /// Nobody is their own helper.
    case oneself
    /// No such account or person, or one that is closed or not here.
    case unknownHand
    /// Who acts for others must be grown up.
    case handUnderAge(yearsMin: Int)
    /// For a child, and for whoever is under guardianship, a document of guardianship is shown.
    case documentNeeded
    /// A document of guardianship makes a guardian and nothing else.
    case documentOfOther
    /// A guardian is a person; a member of staff is not one by their office.
    case guardianFromOffice
    /// A child chooses no helper; its guardian does what there is to do.
    case guardianOnly(yearsMin: Int)
    case nothingCovered
    /// A mandate of this kind does not go so far.
    case tooFar(MandateKind)
    case daysOutOfRange(daysMax: Int)
    case tooManyMandates(mandatesMax: Int)
    case alreadyGiven(Identifier<Mandate>)
    case unknownMandate(Identifier<Mandate>)
    case over
}
