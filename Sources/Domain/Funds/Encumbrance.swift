package import Kernel

/// Where an encumbrance takes its money from and where that goes back to.
package struct Drawing: Hashable, Sendable, Codable {
    package let fund: Identifier<Fund>
    package let restriction: Restriction
    package let purpose: Key
    /// From what no purpose was said for; otherwise from what is for this one.
    package let isFromCommon: Bool

    package init(
        fund: Identifier<Fund>,
        restriction: Restriction,
        purpose: Key,
        isFromCommon: Bool
    ) {
        self.fund = fund
        self.restriction = restriction
        self.purpose = purpose
        self.isFromCommon = isFromCommon
    }

    /// Where what is promised stands.
    package var pot: Pot { Pot(fund: fund, restriction: restriction, purpose: purpose) }

    /// Where what is not promised any more goes back to.
    package var origin: Pot {
        Pot(fund: fund, restriction: restriction, purpose: isFromCommon ? nil : purpose)
    }
}

/// A step on the ladder from promised to paid, or back. Raw values are written in the journal.
package enum MoneyStep: UInt8, CaseIterable, Codable, Hashable, Sendable {
    /// What was contracted for was delivered and accepted.
    case accept = 1
    case pay = 2
    /// What was set aside is free again.
    case releaseReserve = 3
    /// What was contracted is less, or nothing, now.
    case releaseCommitment = 4
    /// The acceptance was taken back.
    case dispute = 5
    /// What was paid came back.
    case clawBack = 6

    package var from: MoneyStage {
        switch self {
        case .accept, .releaseCommitment: .committed
        case .pay, .dispute: .accepted
        case .releaseReserve: .reserved
        case .clawBack: .paid
        }
    }

    package var to: MoneyStage {
        switch self {
        case .accept: .accepted
        case .pay: .paid
        case .releaseReserve, .releaseCommitment, .clawBack: .left
        case .dispute: .committed
        }
    }
}

/// Money that a fund cannot use for anything else: set aside by a resolution or promised by a
/// contract, and what became of it.
package struct Encumbrance: Hashable, Sendable {
    package static let encumbrancesMax = 10_000_000

    package let drawing: Drawing
    /// The matter it is for; nothing for what somebody recorded by hand.
    package let matter: UInt64?
    /// Nothing as long as it is only set aside.
    package let payee: Identifier<Organisation>?
    package let opened: Instant
    /// Who set it aside or contracted it.
    package let hand: Actor
    package internal(set) var acceptedBy: [Actor] = []
    package internal(set) var amounts = StageAmounts()

    /// What still binds money: set aside, contracted or owed.
    package var open: Money { amounts.promised }
}
