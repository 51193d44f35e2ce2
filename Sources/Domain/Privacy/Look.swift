package import Kernel

/// Somebody opened what is on file about a person. It is noted before anything is shown, in a table
/// that is swept, not in the journal: who looks at whom is nobody's business for ever.
package struct Look: Hashable, Sendable {
    /// How long it is known who looked.
    package static let daysKept: Int64 = 1_096

    package let person: Identifier<Person>
    package let when: Instant
    package let who: Actor
    package let reason: LookReason

    package init(
        _ person: Identifier<Person>,
        by who: Actor,
        for reason: LookReason,
        at when: Instant
    ) {
        self.person = person
        self.when = when
        self.who = who
        self.reason = reason
    }

    package func isOver(at now: Instant) -> Bool {
        when.adding(days: Self.daysKept) <= now
    }
}

/// What a look was for. Raw values lie in the table of looks.
package enum LookReason: UInt8, CaseIterable, Codable, Hashable, Sendable {
    /// Somebody came to the desk, wrote or telephoned.
    case atTheDesk = 1
    /// An entry is put right.
    case correction = 2
    /// A letter or a code is made.
    case letter = 3
    /// Somebody asks to be on the list.
    case entry = 4
    /// A mandate is given, used or ended.
    case mandate = 5
    /// Something is to be kept, or erased.
    case erasure = 6
    /// An auditor opened the record, with a reason that stands in the journal.
    case audit = 7
    /// At the command line of the operator.
    case console = 8
}
