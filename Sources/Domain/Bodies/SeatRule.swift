package import Kernel

/// How many seats a body has from a moment on, of which sorts, and what says so.
package struct SeatRule: Hashable, Sendable {
    package static let groupsMax = 12
    package static let seatsMax = 500
    package static let termMonthsMax = 240
    package static let byElectionDaysMax = 730
    package static let labelCharactersMax = 40
    package static let sourceCharactersMax = 200
    /// Of one body, over all times.
    package static let rulesMax = 100

    package let body: Identifier<Organisation>
    package let begins: Instant
    package let recorded: Instant
    /// The charter, law or resolution that says so.
    package let source: Digest
    /// Who is to hold a by-election, where the rule names somebody.
    package let organiser: Identifier<Organisation>?
    package let groups: [SeatGroup]

    package func group(_ number: UInt16) -> SeatGroup? {
        groups.first { $0.number == number }
    }
}

/// Seats of one sort: councillors, coordinators, a director.
package struct SeatGroup: Hashable, Sendable {
    /// Its number in the body, which it keeps when another rule names it again.
    package let number: UInt16
    package let zh: Digest
    package let en: Digest
    package let seatsMin: Int
    package let seatsMax: Int
    package let kind: SeatKind
    /// Whoever sits here heads the body.
    package let isHead: Bool
    /// Nothing where no term is set.
    package let termMonths: Int?
    /// Within how many days a by-election fills a vacancy; nothing where none is owed.
    package let byElectionDays: Int?

    package init(
        number: UInt16,
        zh: Digest,
        en: Digest,
        seatsMin: Int,
        seatsMax: Int,
        kind: SeatKind,
        isHead: Bool,
        termMonths: Int?,
        byElectionDays: Int?
    ) {
        self.number = number
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

/// How somebody comes to a seat. Raw values are written in the journal.
package enum SeatKind: UInt8, CaseIterable, Codable, Hashable, Sendable {
    case elected = 1
    case appointed = 2
    /// Comes with another office.
    case exOfficio = 3
    case employed = 4
}

/// How many elected seats the law allows, by kind and time; nothing where no source says.
package enum SeatLimits {
    /// The law of 1989 held to the end of 2018.
    private static let committeeLawChanged = Day(year: 2_019, month: 1, day: 1)

    /// Residents' committees: seven to nine elected members today, five to nine before (actor A21
    /// of the catalogue of actors, after a study of co-production in four cities).
    package static func seats(
        of kind: OrganisationKind,
        from begins: Instant,
        offsetMinutes: Int
    ) -> ClosedRange<Int>? {
        guard kind == .residentsCommittee, let changed = committeeLawChanged else { return nil }
        return begins < changed.start(offsetMinutes: offsetMinutes) ? 5...9 : 7...9
    }
}
