package import Kernel

/// Something that exactly one accountable organisation owes by a day. Others may help with it; they
/// never become accountable by helping.
package struct Duty: Hashable, Sendable {
    package static let openMax = 100_000
    package static let assistantsMax = 50
    /// One that changed hands so often is not passed on any more but goes up a tier.
    package static let transfersMax: UInt8 = 2
    /// Within which an offer of a duty is taken, or bounces.
    package static let offerWorkedDays = 2

    package internal(set) var kind: DutyKind
    /// Nothing for the district's own office.
    package internal(set) var owner: Identifier<Organisation>?
    package let opened: Instant
    /// The first moment at which it is overdue. It stays as it was given, whatever calendar is
    /// adopted later.
    package let due: Instant
    /// Who becomes accountable once it is overdue; nothing where it stays.
    package internal(set) var escalatesTo: Identifier<Organisation>?
    package internal(set) var closed: Instant?
    package internal(set) var ending: DutyEnding?
    /// Who had it when it fell overdue and went up: it counts against them, not against whoever
    /// has it now.
    package internal(set) var missedBy: DutyOwner?
    package internal(set) var offer: DutyOffer?
    /// How often it was offered, so that every offer has a name.
    package internal(set) var offersCount: UInt16 = 0
    package internal(set) var transfersCount: UInt8 = 0
    /// Who helps, because they offered to.
    package internal(set) var assistants: [MatterParty] = []

    init(
        kind: DutyKind,
        owner: Identifier<Organisation>?,
        opened: Instant,
        due: Instant,
        escalatesTo: Identifier<Organisation>? = nil
    ) {
        self.kind = kind
        self.owner = owner
        self.opened = opened
        self.due = due
        self.escalatesTo = escalatesTo
    }

    package func isOverdue(at moment: Instant) -> Bool { closed == nil && due <= moment }

    /// Whose account it is kept on.
    package var answerable: DutyOwner { missedBy ?? DutyOwner(organisation: owner) }
}

/// An organisation, or the district's own office.
package struct DutyOwner: Hashable, Sendable, Codable {
    /// Nothing for the district's own office.
    package let organisation: Identifier<Organisation>?

    package init(organisation: Identifier<Organisation>?) {
        self.organisation = organisation
    }
}

/// A duty that its owner would hand over: the other one has it only once they say yes.
package struct DutyOffer: Hashable, Sendable {
    package let to: Identifier<Organisation>
    package let by: MatterParty
    /// The first moment at which it is off.
    package let ends: Instant
}

/// What is owed. There is at most one open duty of one kind about one thing.
package enum DutyKind: Hashable, Sendable {
    /// To hold a by-election for this group of seats.
    case byElection(Identifier<Organisation>, group: UInt16)
    /// To answer whoever asked to be on the list, by the number of the request.
    case answerRegistration(UInt64)
    /// To look into what is said against the use of somebody's code.
    case lookIntoContest(Identifier<Person>)
    case matter(Identifier<Matter>, MatterDuty)
    /// To answer an application for a task, by its number.
    case admitTask(UInt64)
    /// To do a task that was sent, by its number.
    case sentTask(UInt64)
}

/// What is owed in a matter.
package enum MatterDuty: Hashable, Sendable {
    /// To move it on from the state it is in.
    case step
    /// What a step asked for, under a number of its own.
    case task(UInt32)
    /// What was promised in the answer to a line.
    case promise(line: UInt16)
}

/// How a duty ended. Raw values are written in the journal.
package enum DutyEnding: UInt8, CaseIterable, Codable, Hashable, Sendable {
    /// By the act that it asked for.
    case fulfilled = 1
    /// What it was about is no more.
    case lapsed = 2
}

/// How a body kept what it owed. There is none of a person.
package struct DutyTally: Hashable, Sendable {
    /// Done in time.
    package var kept = 0
    /// Done, and too late.
    package var late = 0
    /// Overdue and not done.
    package var broken = 0
    /// Owed, and not due yet.
    package var open = 0

    package init() {}
}
