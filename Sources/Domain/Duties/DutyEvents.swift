package import Kernel

/// These days are worked, and these are not, against their weekday.
package struct WorkingCalendarAdopted: Hashable, Sendable {
    package let off: [Day]
    package let worked: [Day]

    package init(off: [Day], worked: [Day]) {
        self.off = off
        self.worked = worked
    }
}

/// An organisation owes something by a day.
package struct DutyOpened: Hashable, Sendable {
    package let duty: Identifier<Duty>
    package let kind: DutyKind
    /// Nothing for the district's own office.
    package let owner: Identifier<Organisation>?
    /// The first moment at which it is overdue.
    package let due: Instant
    /// Who becomes accountable once it is overdue; nothing where it stays.
    package let escalatesTo: Identifier<Organisation>?

    package init(
        duty: Identifier<Duty>,
        kind: DutyKind,
        owner: Identifier<Organisation>?,
        due: Instant,
        escalatesTo: Identifier<Organisation>? = nil
    ) {
        self.duty = duty
        self.kind = kind
        self.owner = owner
        self.due = due
        self.escalatesTo = escalatesTo
    }
}

/// A duty was offered to another organisation.
package struct DutyOffered: Hashable, Sendable {
    package let duty: Identifier<Duty>
    package let to: Identifier<Organisation>
    package let by: MatterParty
    /// The first moment at which the offer is off.
    package let ends: Instant

    package init(
        duty: Identifier<Duty>,
        to: Identifier<Organisation>,
        by: MatterParty,
        ends: Instant
    ) {
        self.duty = duty
        self.to = to
        self.by = by
        self.ends = ends
    }
}

/// An offer was handed back; whoever made it still owes the duty.
package struct DutyOfferReturned: Hashable, Sendable {
    package let duty: Identifier<Duty>
    /// Nothing where nobody took it in time.
    package let by: MatterParty?

    package init(duty: Identifier<Duty>, by: MatterParty?) {
        self.duty = duty
        self.by = by
    }
}

/// Why a duty is another one's now. Raw values are written in the journal.
package enum DutyPassing: UInt8, CaseIterable, Codable, Hashable, Sendable {
    /// It was offered, and they said yes.
    case accepted = 1
    /// It was overdue.
    case escalated = 2
    /// It had been passed on too often.
    case raised = 3
}

/// Another organisation is accountable from now on.
package struct DutyPassed: Hashable, Sendable {
    package let duty: Identifier<Duty>
    /// Nothing for the district's own office.
    package let to: Identifier<Organisation>?
    package let passing: DutyPassing
    /// Nothing where the clock did it.
    package let by: MatterParty?

    package init(
        duty: Identifier<Duty>,
        to: Identifier<Organisation>?,
        passing: DutyPassing,
        by: MatterParty?
    ) {
        self.duty = duty
        self.to = to
        self.passing = passing
        self.by = by
    }
}

/// Somebody offered to help, or took it back.
package struct DutyHelped: Hashable, Sendable {
    package let duty: Identifier<Duty>
    package let by: MatterParty
    package let isHelping: Bool

    package init(duty: Identifier<Duty>, by: MatterParty, isHelping: Bool) {
        self.duty = duty
        self.by = by
        self.isHelping = isHelping
    }
}

/// Nothing is owed any more.
package struct DutyClosed: Hashable, Sendable {
    package let duty: Identifier<Duty>
    package let ending: DutyEnding

    package init(duty: Identifier<Duty>, ending: DutyEnding) {
        self.duty = duty
        self.ending = ending
    }
}
