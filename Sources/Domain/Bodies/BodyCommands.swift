package import Kernel

/// What may be asked about organisations, bodies and seats.
package enum BodyCommand: Hashable, Sendable {
    case found(FoundBody)
    case rename(RenameBody)
    case addAlias(AddBodyAlias)
    case arrange(ArrangeBody)
    case merge(MergeBodies)
    case end(EndBody)
    case adoptRule(AdoptSeatRule)
    case fill(FillSeat)
    case vacate(VacateSeat)
    case removeName(RemoveBodyName)
    case removeHolderName(RemoveHolderName)
    case stateFigure(StateFigure)
    case runOut(RunOutSeat)
}

/// How an organisation stands to others.
package struct BodyTies: Hashable, Sendable, Codable {
    package static let none = BodyTies()

    package let partOf: Identifier<Organisation>?
    package let isRegistered: Bool
    package let legalHolder: Identifier<Organisation>?

    package init(
        partOf: Identifier<Organisation>? = nil,
        isRegistered: Bool = false,
        legalHolder: Identifier<Organisation>? = nil
    ) {
        self.partOf = partOf
        self.isRegistered = isRegistered
        self.legalHolder = legalHolder
    }
}

/// Puts an organisation or a body on file, with its seats if they are known.
package struct FoundBody: Hashable, Sendable, Codable {
    package let kind: OrganisationKind
    package let place: Identifier<Place>
    package let name: String
    package let ties: BodyTies
    package let begins: Instant?
    package let ends: Instant?
    package let rule: SeatRuleDraft?

    package init(
        kind: OrganisationKind,
        place: Identifier<Place>,
        name: String,
        ties: BodyTies = .none,
        begins: Instant? = nil,
        ends: Instant? = nil,
        rule: SeatRuleDraft? = nil
    ) {
        self.kind = kind
        self.place = place
        self.name = name
        self.ties = ties
        self.begins = begins
        self.ends = ends
        self.rule = rule
    }
}

/// Gives an organisation another name; the old one stays findable.
package struct RenameBody: Hashable, Sendable, Codable {
    package let body: Identifier<Organisation>
    package let name: String

    package init(body: Identifier<Organisation>, name: String) {
        self.body = body
        self.name = name
    }
}

/// Says what an organisation is called too.
package struct AddBodyAlias: Hashable, Sendable, Codable {
    package let body: Identifier<Organisation>
    package let name: String

    package init(body: Identifier<Organisation>, name: String) {
        self.body = body
        self.name = name
    }
}

/// Says anew what an organisation is part of and who holds money for it.
package struct ArrangeBody: Hashable, Sendable, Codable {
    package let body: Identifier<Organisation>
    package let ties: BodyTies

    package init(body: Identifier<Organisation>, ties: BodyTies) {
        self.body = body
        self.ties = ties
    }
}

/// Two entries are of one organisation: `into` keeps both names and everything in either.
package struct MergeBodies: Hashable, Sendable, Codable {
    package let body: Identifier<Organisation>
    package let into: Identifier<Organisation>

    package init(body: Identifier<Organisation>, into: Identifier<Organisation>) {
        self.body = body
        self.into = into
    }
}

/// Ends an organisation and all its seats.
package struct EndBody: Hashable, Sendable, Codable {
    package let body: Identifier<Organisation>
    /// At once if nothing.
    package let ends: Instant?
    /// Who takes over what it owes; what it was part of if nothing.
    package let successor: Identifier<Organisation>?

    package init(
        body: Identifier<Organisation>,
        ends: Instant? = nil,
        successor: Identifier<Organisation>? = nil
    ) {
        self.body = body
        self.ends = ends
        self.successor = successor
    }
}

/// A rule of seats as somebody writes it down.
package struct SeatRuleDraft: Hashable, Sendable, Codable {
    /// At once if nothing.
    package let begins: Instant?
    package let source: String
    package let organiser: Identifier<Organisation>?
    package let groups: [SeatGroupDraft]

    package init(
        begins: Instant? = nil,
        source: String,
        organiser: Identifier<Organisation>? = nil,
        groups: [SeatGroupDraft]
    ) {
        self.begins = begins
        self.source = source
        self.organiser = organiser
        self.groups = groups
    }
}

/// A group of seats as somebody writes it down.
package struct SeatGroupDraft: Hashable, Sendable, Codable {
    /// The group of the earlier rules that goes on; a new one if nothing.
    package let continues: UInt16?
    package let zh: String
    package let en: String
    package let seatsMin: Int
    package let seatsMax: Int
    package let kind: SeatKind
    package let isHead: Bool
    package let termMonths: Int?
    package let byElectionDays: Int?

    package init(
        continues: UInt16? = nil,
        zh: String,
        en: String,
        seatsMin: Int,
        seatsMax: Int,
        kind: SeatKind,
        isHead: Bool = false,
        termMonths: Int? = nil,
        byElectionDays: Int? = nil
    ) {
        self.continues = continues
        self.zh = zh
        self.en = en
        self.seatsMin = seatsMin
        self.seatsMax = seatsMax
        self.kind = kind
        self.isHead = isHead
        self.termMonths = termMonths
        self.byElectionDays = byElectionDays
    }
}

/// Says how many seats a body has from a moment on; what held before stays for its time.
package struct AdoptSeatRule: Hashable, Sendable, Codable {
    package let body: Identifier<Organisation>
    package let rule: SeatRuleDraft

    package init(body: Identifier<Organisation>, rule: SeatRuleDraft) {
        self.body = body
        self.rule = rule
    }
}

/// Somebody sits on a seat.
package struct FillSeat: Hashable, Sendable, Codable {
    package let body: Identifier<Organisation>
    package let group: UInt16
    /// The first one that is free if nothing.
    package let seat: UInt16?
    package let holder: SeatHolder
    /// What the holder is called in public, if they show a name.
    package let name: String?
    /// At once if nothing.
    package let begins: Instant?
    /// The end of the term if nothing.
    package let ends: Instant?

    package init(
        body: Identifier<Organisation>,
        group: UInt16,
        seat: UInt16? = nil,
        holder: SeatHolder,
        name: String? = nil,
        begins: Instant? = nil,
        ends: Instant? = nil
    ) {
        self.body = body
        self.group = group
        self.seat = seat
        self.holder = holder
        self.name = name
        self.begins = begins
        self.ends = ends
    }
}

/// Somebody sits on a seat no longer, or will not from a moment on.
package struct VacateSeat: Hashable, Sendable, Codable {
    package let holding: Identifier<Holding>
    /// At once if nothing.
    package let ends: Instant?
    package let reason: SeatEndReason

    package init(holding: Identifier<Holding>, ends: Instant? = nil, reason: SeatEndReason) {
        self.holding = holding
        self.ends = ends
        self.reason = reason
    }
}

/// Erases one of the names of an organisation from the text table.
package struct RemoveBodyName: Hashable, Sendable, Codable {
    package let body: Identifier<Organisation>
    /// 0 is the present name, 1 the oldest other one, and so on.
    package let index: Int
    package let rule: RemovalRule

    package init(body: Identifier<Organisation>, index: Int, rule: RemovalRule) {
        self.body = body
        self.index = index
        self.rule = rule
    }
}

/// Erases what the holder of a seat was called from the text table.
package struct RemoveHolderName: Hashable, Sendable, Codable {
    package let holding: Identifier<Holding>
    package let rule: RemovalRule

    package init(holding: Identifier<Holding>, rule: RemovalRule) {
        self.holding = holding
        self.rule = rule
    }
}

/// Writes down a figure that somebody states and nobody counted.
package struct StateFigure: Hashable, Sendable, Codable {
    package let subject: FigureSubject
    package let count: Int
    /// Whoever states it was asked whether it can be right, and said yes.
    package let isConfirmed: Bool

    package init(subject: FigureSubject, count: Int, isConfirmed: Bool = false) {
        self.subject = subject
        self.count = count
        self.isConfirmed = isConfirmed
    }
}

/// The moment has come up to which a seat is held. Only the clock says so.
package struct RunOutSeat: Hashable, Sendable {
    package let holding: Identifier<Holding>

    package init(holding: Identifier<Holding>) {
        self.holding = holding
    }
}
