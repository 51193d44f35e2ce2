package import Kernel

/// An organisation or a body is on file.
package struct BodyFounded: Hashable, Sendable {
    package let body: Identifier<Organisation>
    package let kind: OrganisationKind
    package let place: Identifier<Place>
    package let name: Digest
    package let ties: BodyTies
    package let begins: Instant?
    package let ends: Instant?

    package init(
        body: Identifier<Organisation>,
        kind: OrganisationKind,
        place: Identifier<Place>,
        name: Digest,
        ties: BodyTies,
        begins: Instant?,
        ends: Instant?
    ) {
        self.body = body
        self.kind = kind
        self.place = place
        self.name = name
        self.ties = ties
        self.begins = begins
        self.ends = ends
    }
}

/// An organisation is called otherwise.
package struct BodyRenamed: Hashable, Sendable {
    package let body: Identifier<Organisation>
    package let name: Digest

    package init(body: Identifier<Organisation>, name: Digest) {
        self.body = body
        self.name = name
    }
}

/// An organisation is called that too.
package struct BodyAliasAdded: Hashable, Sendable {
    package let body: Identifier<Organisation>
    package let name: Digest

    package init(body: Identifier<Organisation>, name: Digest) {
        self.body = body
        self.name = name
    }
}

/// An organisation stands otherwise to others.
package struct BodyArranged: Hashable, Sendable {
    package let body: Identifier<Organisation>
    package let ties: BodyTies

    package init(body: Identifier<Organisation>, ties: BodyTies) {
        self.body = body
        self.ties = ties
    }
}

/// Two entries were of one organisation.
package struct BodiesMerged: Hashable, Sendable {
    package let body: Identifier<Organisation>
    package let into: Identifier<Organisation>

    package init(body: Identifier<Organisation>, into: Identifier<Organisation>) {
        self.body = body
        self.into = into
    }
}

/// An organisation ends.
package struct BodyEnded: Hashable, Sendable {
    package let body: Identifier<Organisation>
    package let ends: Instant
    package let successor: Identifier<Organisation>?

    package init(
        body: Identifier<Organisation>,
        ends: Instant,
        successor: Identifier<Organisation>?
    ) {
        self.body = body
        self.ends = ends
        self.successor = successor
    }
}

/// A body has these seats from a moment on.
package struct SeatRuleAdopted: Hashable, Sendable {
    package let rule: Identifier<SeatRule>
    package let body: Identifier<Organisation>
    package let begins: Instant
    package let source: Digest
    package let organiser: Identifier<Organisation>?
    package let groups: [SeatGroup]

    package init(
        rule: Identifier<SeatRule>,
        body: Identifier<Organisation>,
        begins: Instant,
        source: Digest,
        organiser: Identifier<Organisation>?,
        groups: [SeatGroup]
    ) {
        self.rule = rule
        self.body = body
        self.begins = begins
        self.source = source
        self.organiser = organiser
        self.groups = groups
    }
}

/// A seat is held from a moment on.
package struct SeatFilled: Hashable, Sendable {
    package let holding: Identifier<Holding>
    package let body: Identifier<Organisation>
    package let group: UInt16
    package let seat: UInt16
    package let holder: SeatHolder
    package let name: Digest?
    package let begins: Instant
    /// The end of the term, if one is set.
    package let ends: Instant?

    package init(
        holding: Identifier<Holding>,
        body: Identifier<Organisation>,
        group: UInt16,
        seat: UInt16,
        holder: SeatHolder,
        name: Digest?,
        begins: Instant,
        ends: Instant?
    ) {
        self.holding = holding
        self.body = body
        self.group = group
        self.seat = seat
        self.holder = holder
        self.name = name
        self.begins = begins
        self.ends = ends
    }
}

/// A seat is held up to this moment and no longer.
package struct SeatVacated: Hashable, Sendable {
    package let holding: Identifier<Holding>
    package let ends: Instant
    package let reason: SeatEndReason

    package init(holding: Identifier<Holding>, ends: Instant, reason: SeatEndReason) {
        self.holding = holding
        self.ends = ends
        self.reason = reason
    }
}

/// The moment came up to which a seat was held.
package struct SeatRanOut: Hashable, Sendable {
    package let holding: Identifier<Holding>

    package init(holding: Identifier<Holding>) {
        self.holding = holding
    }
}

/// Somebody stated a figure.
package struct FigureStated: Hashable, Sendable {
    package let subject: FigureSubject
    package let count: Int
    package let isConfirmed: Bool

    package init(subject: FigureSubject, count: Int, isConfirmed: Bool) {
        self.subject = subject
        self.count = count
        self.isConfirmed = isConfirmed
    }
}
