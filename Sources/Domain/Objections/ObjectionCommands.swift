package import Kernel

/// What may be asked about those who stand for or against a matter.
package enum ObjectionCommand: Hashable, Sendable {
    case name(NameMediator)
    case withdraw(WithdrawStance)
    case contact(NoteContact)
    case allowContact(AllowContact)
    case state(StateMinority)
}

/// Says who talks with those who object to a matter, and alone learns who they are.
package struct NameMediator: Hashable, Sendable, Codable {
    package let matter: Identifier<Matter>
    package let mediator: MatterParty
    package let by: MatterParty

    package init(matter: Identifier<Matter>, mediator: MatterParty, by: MatterParty) {
        self.matter = matter
        self.mediator = mediator
        self.by = by
    }
}

/// Takes back what somebody said for or against a matter: nobody does it for them.
package struct WithdrawStance: Hashable, Sendable, Codable {
    package let matter: Identifier<Matter>
    package let line: UInt16
    package let by: MatterParty

    package init(matter: Identifier<Matter>, line: UInt16, by: MatterParty) {
        self.matter = matter
        self.line = line
        self.by = by
    }
}

/// The mediator is about to talk with whoever wrote an objection.
package struct NoteContact: Hashable, Sendable, Codable {
    package let matter: Identifier<Matter>
    package let line: UInt16
    package let by: MatterParty

    package init(matter: Identifier<Matter>, line: UInt16, by: MatterParty) {
        self.matter = matter
        self.line = line
        self.by = by
    }
}

/// Whoever objects wants to be talked with, or does not.
package struct AllowContact: Hashable, Sendable, Codable {
    package let matter: Identifier<Matter>
    package let isAllowed: Bool
    package let by: MatterParty

    package init(matter: Identifier<Matter>, isAllowed: Bool, by: MatterParty) {
        self.matter = matter
        self.isAllowed = isAllowed
        self.by = by
    }
}

/// Writes down what those say who did not agree, to stand with what was decided.
package struct StateMinority: Hashable, Sendable, Codable {
    package let matter: Identifier<Matter>
    package let text: String
    package let by: MatterParty

    package init(matter: Identifier<Matter>, text: String, by: MatterParty) {
        self.matter = matter
        self.text = text
        self.by = by
    }
}

/// Why nothing of it happened.
package enum ObjectionRefusal: Error, Hashable, Sendable, Codable {
    case notFounded
    /// There is no such thing for whoever asks.
    case notForYou
    /// Nobody can be for or against matters of this kind.
    case noStances
    /// Whoever asks does not say who mediates here.
    case notYoursToName
    /// Nobody names themselves.
    case oneself
    case unfit(MediatorFlaw)
    /// Somebody mediates, and goes on until they no longer can.
    case named
    /// Only the mediator may.
    case notMediator
    /// The other one does not want to be talked with about it.
    case contactRefused
    case contactedEnough(timesMax: Int, days: Int64)
    case tooManyContacts(contactsMax: Int)
    case nothingChanged
    /// No decision has been taken that it could stand with.
    case nothingDecided
    case stated
    case text(Prose.Flaw)
}

/// Why somebody cannot mediate in a matter.
package enum MediatorFlaw: Hashable, Sendable, Codable {
    case nobody
    /// They brought it, or it is theirs to see to.
    case proposer
    /// They work for, sit in, or stand below what the proposer works for or sits in.
    case dependent
}
