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

    package init(
        duty: Identifier<Duty>,
        kind: DutyKind,
        owner: Identifier<Organisation>?,
        due: Instant
    ) {
        self.duty = duty
        self.kind = kind
        self.owner = owner
        self.due = due
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
