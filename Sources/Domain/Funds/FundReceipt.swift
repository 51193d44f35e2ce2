package import Kernel

/// Who money comes from, as far as anybody needs to know: persons are never named. Raw values are
/// written in the journal.
package enum MoneySource: UInt8, CaseIterable, Codable, Hashable, Sendable {
    case government = 1
    case enterprise = 2
    case foundation = 3
    /// Gifts of persons.
    case gifts = 4
    case crowdfunding = 5
    /// What was sold for the purpose.
    case sales = 6
    /// The community's own means.
    case community = 7
    /// Another fund of the district.
    case otherFund = 8
}

/// By what right money came in.
package enum ReceiptBasis: Hashable, Sendable, Codable {
    case given
    /// So much by head, for those counted on a day; what the count is later changes nothing.
    case allocated(rate: Money, count: UInt32, on: Day)
    /// Because of another receipt, as a ratio of it.
    case matched(Identifier<FundReceipt>)
    /// More than was agreed, by a rule.
    case toppedUp
    /// What another fund did not spend.
    case passedOn(from: Identifier<Fund>)
}

/// Money that came into a fund.
package struct FundReceipt: Hashable, Sendable {
    package static let receiptsMax = 10_000_000
    package static let countMax: UInt32 = 100_000_000

    package let pot: Pot
    package let amount: Money
    package let source: MoneySource
    package let giver: Identifier<Organisation>?
    package let basis: ReceiptBasis
    /// When it came in, as the bank says.
    package let day: Day
    package let recorded: Instant
    /// The receipt of what matched it.
    package internal(set) var match: Identifier<FundReceipt>?

    /// What matches other money is never matched itself, nor is what another fund passed on.
    package var mayBeMatched: Bool {
        guard match == nil, source != .otherFund else { return false }
        switch basis {
        case .given, .allocated, .toppedUp: return true
        case .matched, .passedOn: return false
        }
    }
}
