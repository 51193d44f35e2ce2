package import Kernel

/// How far whoever gave money has bound it. Raw values are written in the journal.
package enum Restriction: UInt8, CaseIterable, Codable, Hashable, Sendable {
    case unrestricted = 1
    /// To the purposes of the fund, or to the one it was given for.
    case restricted = 2
    /// Set aside by a public authority: for its purposes, and never for what was paid before.
    case ringFenced = 3
}

/// Money under one purse string: who holds it, where, for what. What it is called lies in the text
/// table; a fund mirrors the bank account of its holder and never holds money itself.
package struct Fund: Hashable, Sendable {
    package static let titleCharactersMax = 60
    package static let fundsMax = 10_000
    package static let purposesMax = 64
    /// Of one act: a hundred thousand million yuan.
    package static let amountMax = Money(yuan: 100_000_000_000)
    /// Of everything that one fund ever received: ten times that.
    package static let receivedMax = Money(yuan: 1_000_000_000_000)
    package static let yearMin = 1_990
    package static let yearMax = 2_200

    /// Who is accountable for it; who holds the bank account may be another, see `bankHolder`.
    package let holder: Identifier<Organisation>
    package let place: Identifier<Place>
    package let title: Digest
    package let restriction: Restriction
    /// In the order given; where the fund is unrestricted, those it was said to be for so far.
    package internal(set) var purposes: [Key]
    /// At the end of this year what is not spent lapses; nothing if it never does.
    package internal(set) var lapsesAfterYear: Int?
    package let opened: Instant
    package internal(set) var closed: Instant?
    /// What was budgeted for these, less what was taken back: they draw on nothing else.
    package internal(set) var budgeted: [Key: Money] = [:]
    /// The days for which a sum by head was allocated already.
    package internal(set) var allocations: [Day] = []
    /// In the order in which money first came there.
    package internal(set) var pots: [PotBalance] = []

    package var isOpen: Bool { closed == nil }

    package func allows(_ purpose: Key) -> Bool {
        restriction == .unrestricted || purposes.contains(purpose)
    }

    package func balance(_ pot: Pot) -> StageAmounts {
        pots.first { $0.pot == pot }?.amounts ?? StageAmounts()
    }
}

/// Money of one fund that is bound in the same way: one column of accounts of the ledger.
package struct Pot: Hashable, Sendable, Codable {
    package let fund: Identifier<Fund>
    package let restriction: Restriction
    /// Nothing for what no purpose was said for yet.
    package let purpose: Key?

    package init(fund: Identifier<Fund>, restriction: Restriction, purpose: Key?) {
        self.fund = fund
        self.restriction = restriction
        self.purpose = purpose
    }
}

/// A pot and how much of it stands where.
package struct PotBalance: Hashable, Sendable {
    package let pot: Pot
    package internal(set) var amounts: StageAmounts
}

/// Where money stands between coming in and going out. Raw values are written in exports.
package enum MoneyStage: UInt8, CaseIterable, Codable, Hashable, Sendable {
    /// Whence it came: the one account that is below zero, by all that was ever received.
    case received = 1
    /// Not promised to anybody.
    case left = 2
    /// Set aside by a resolution; nobody has a contract yet.
    case reserved = 3
    /// Promised to somebody by contract.
    case committed = 4
    /// What was contracted for was delivered and accepted: owed.
    case accepted = 5
    case paid = 6
    /// Given back, lapsed or passed on to another fund.
    case returned = 7
}

/// One account of the ledger: fund × restriction × purpose × stage.
package struct LedgerAccount: Hashable, Sendable {
    package let pot: Pot
    package let stage: MoneyStage

    package init(_ pot: Pot, _ stage: MoneyStage) {
        self.pot = pot
        self.stage = stage
    }
}

/// One line of an entry: so much into an account, or out of it where the amount is below zero.
package struct Posting: Hashable, Sendable {
    package let account: LedgerAccount
    package let amount: Money

    package init(_ pot: Pot, _ stage: MoneyStage, _ amount: Money) {
        account = LedgerAccount(pot, stage)
        self.amount = amount
    }
}

/// How much stands at each stage.
package struct StageAmounts: Hashable, Sendable {
    private var amounts = Array(repeating: Money.zero, count: MoneyStage.allCases.count)

    package init() {}

    package subscript(stage: MoneyStage) -> Money {
        get { amounts[Int(stage.rawValue) - 1] }
        set { amounts[Int(stage.rawValue) - 1] = newValue }
    }

    /// Set aside, contracted or owed.
    package var promised: Money { self[.reserved] + self[.committed] + self[.accepted] }

    package static func + (left: StageAmounts, right: StageAmounts) -> StageAmounts {
        var sum = left
        for stage in MoneyStage.allCases { sum[stage] += right[stage] }
        return sum
    }
}
