package import Kernel

/// Something that exactly one accountable organisation owes by a day.
package struct Duty: Hashable, Sendable {
    package static let openMax = 100_000

    package internal(set) var kind: DutyKind
    /// Nothing for the district's own office.
    package let owner: Identifier<Organisation>?
    package let opened: Instant
    /// The first moment at which it is overdue. It stays as it was given, whatever calendar is
    /// adopted later.
    package let due: Instant
    package internal(set) var closed: Instant?
    package internal(set) var ending: DutyEnding?

    package func isOverdue(at moment: Instant) -> Bool { closed == nil && due <= moment }
}

/// What is owed. There is at most one open duty of one kind about one thing.
package enum DutyKind: Hashable, Sendable {
    /// To hold a by-election for this group of seats.
    case byElection(Identifier<Organisation>, group: UInt16)
    /// To answer whoever asked to be on the list, by the number of the request.
    case answerRegistration(UInt64)
    /// To look into what is said against the use of somebody's code.
    case lookIntoContest(Identifier<Person>)
}

/// How a duty ended. Raw values are written in the journal.
package enum DutyEnding: UInt8, CaseIterable, Codable, Hashable, Sendable {
    /// By the act that it asked for.
    case fulfilled = 1
    /// What it was about is no more.
    case lapsed = 2
}
