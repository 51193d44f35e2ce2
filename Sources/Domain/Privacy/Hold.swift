package import Kernel

/// Why something must not be erased yet. Raw values are written in the journal.
package enum HoldGround: UInt8, CaseIterable, Codable, Hashable, Sendable {
    case audit = 1
    case dispute = 2
    /// A court or a prosecutor asked for it.
    case court = 3
    /// The duty to keep what belongs to the books.
    case accounting = 4

    /// A hold ends by itself; whoever needs it longer places another, and says why again.
    package var daysMax: Int64 {
        switch self {
        case .audit: 731
        case .dispute: 366
        case .court: 1_827
        case .accounting: 10_958
        }
    }
}

/// Somebody's record is not erased before a moment, because the law wants it.
package struct Hold: Hashable, Sendable {
    /// Standing at the same time, for one person.
    package static let perPersonMax = 20

    package let person: Identifier<Person>
    package let ground: HoldGround
    package let until: Instant
    package let placed: Instant
    package internal(set) var lifted: Instant?

    package func stands(at now: Instant) -> Bool { lifted == nil && now < until }
}

/// What keeps somebody from being erased, and until when.
package struct ErasureObstacle: Hashable, Sendable, Codable {
    package let cause: ErasureCause
    package let until: Instant

    package init(cause: ErasureCause, until: Instant) {
        self.cause = cause
        self.until = until
    }
}

/// Why an erasure waits. Raw values are written in the journal.
package enum ErasureCause: UInt8, CaseIterable, Codable, Hashable, Sendable {
    /// They moved away, and have questions perhaps.
    case departure = 1
    case hold = 2
    /// They acted for somebody who may still ask about it.
    case mandate = 3
}

/// An erasure that waits for its day.
package struct Deferral: Hashable, Sendable {
    package let person: Identifier<Person>
    package let until: Instant
    package let cause: ErasureCause
}

/// A record is kept until a moment.
package struct HoldPlaced: Hashable, Sendable {
    package let hold: Identifier<Hold>
    package let person: Identifier<Person>
    package let ground: HoldGround
    package let until: Instant

    package init(
        hold: Identifier<Hold>,
        person: Identifier<Person>,
        ground: HoldGround,
        until: Instant
    ) {
        self.hold = hold
        self.person = person
        self.ground = ground
        self.until = until
    }
}

/// A record need not be kept any more.
package struct HoldLifted: Hashable, Sendable {
    package let hold: Identifier<Hold>

    package init(hold: Identifier<Hold>) {
        self.hold = hold
    }
}

/// Somebody is erased when this moment has come.
package struct ErasureDeferred: Hashable, Sendable {
    package let deferral: Identifier<Deferral>
    package let person: Identifier<Person>
    package let until: Instant
    package let cause: ErasureCause

    package init(
        deferral: Identifier<Deferral>,
        person: Identifier<Person>,
        until: Instant,
        cause: ErasureCause
    ) {
        self.deferral = deferral
        self.person = person
        self.until = until
        self.cause = cause
    }
}

/// Nothing is left of a person but a number.
package struct PersonErased: Hashable, Sendable {
    package let person: Identifier<Person>
    /// The household behind whose door nobody is left, so that the door went too.
    package let household: Identifier<Household>?

    package init(person: Identifier<Person>, household: Identifier<Household>?) {
        self.person = person
        self.household = household
    }
}

/// An auditor opened somebody's record, and that person is told.
package struct RecordOpened: Hashable, Sendable {
    package let person: Identifier<Person>
    package let reason: OpeningReason

    package init(person: Identifier<Person>, reason: OpeningReason) {
        self.person = person
        self.reason = reason
    }
}

/// Why an auditor opens a record. Raw values are written in the journal.
package enum OpeningReason: UInt8, CaseIterable, Codable, Hashable, Sendable {
    /// Somebody complained about how they were treated.
    case complaint = 1
    /// A sample that an audit plan asks for.
    case sample = 2
    /// Something in the record looks wrong.
    case suspicion = 3
    /// A court or a prosecutor asked for it.
    case court = 4
}

/// That an auditor opened a record, as the person it is of is told.
package struct Opening: Hashable, Sendable {
    /// So long the auditor may look.
    package static let minutesMax: Int64 = 60

    package let by: Actor
    package let when: Instant
    package let reason: OpeningReason

    package func isOpen(at now: Instant) -> Bool {
        now.milliseconds(since: when) < Self.minutesMax * 60_000
    }
}

/// Paper forms whose time was over by a moment were destroyed.
package struct PapersShredded: Hashable, Sendable {
    package let place: Identifier<Place>
    package let through: Instant

    package init(place: Identifier<Place>, through: Instant) {
        self.place = place
        self.through = through
    }
}
