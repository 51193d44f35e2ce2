package import Domain
package import Journal
package import Kernel

/// A command with who sends it and the name of the request, so that it may be sent twice.
package struct Submission<Command: Sendable>: Sendable {
    package let command: Command
    package let actor: Actor
    package let request: RequestID
    /// When the form or the command line was made; older than `RequestLog.hoursKept` is refused.
    package let made: Instant

    package init(_ command: Command, actor: Actor, request: RequestID, made: Instant) {
        self.command = command
        self.actor = actor
        self.request = request
        self.made = made
    }
}

/// The answer to an accepted command; the same for every repeat of it.
package struct Receipt: Hashable, Sendable, Codable {
    /// The sequence of the first event it led to; 0 if it led to none.
    package let first: UInt64
    package let count: UInt64
    /// The thing the first event is about.
    package let subject: UInt64

    package init(first: UInt64, count: UInt64, subject: UInt64) {
        self.first = first
        self.count = count
        self.subject = subject
    }
}

/// Why a submission was not accepted.
package enum Denial<Refusal: Error & Sendable>: Error {
    /// A rule says no.
    case refused(Refusal)
    /// The request is too old to tell whether it was sent before.
    case expired(hoursMax: Int64)
    case trouble(Trouble)
}

extension Denial: Equatable where Refusal: Equatable {}

/// The world fails: nothing is wrong with what was asked.
package enum Trouble: Error, Hashable, Sendable, Codable {
    /// Too many wait already; try later.
    case queueFull(queuedMax: Int)
    /// Nothing was recorded; try later.
    case unavailable(JournalError.Cause)
    /// Somebody else wrote to the same journal; nothing was recorded; try again.
    case conflict
    /// It was recorded or not: send the same request again to find out.
    case outcomeUnknown(JournalError.Cause)
    case stopping

    package init(_ error: JournalError) {
        switch error {
        case .conflict: self = .conflict
        case .unavailable(let cause): self = .unavailable(cause)
        case .outcomeUnknown(let cause): self = .outcomeUnknown(cause)
        }
    }

    /// What the journal reported; a full queue or a conflict counts as busy.
    var cause: JournalError.Cause {
        switch self {
        case .unavailable(let cause), .outcomeUnknown(let cause): cause
        case .queueFull, .conflict, .stopping: .busy
        }
    }
}
