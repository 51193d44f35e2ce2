import Domain
import Foundation
import Kernel

/// How money is written, and which of the messages is which.
extension FundEvent {
    var stored: StoredEnvelope.OneOf_Event {
        switch self {
        case .fundOpened(let event): .fundOpened(event.stored)
        case .fundCarriedOver(let event): .fundCarriedOver(event.stored)
        case .fundClosed(let event): .fundClosed(event.stored)
        case .moneyReceived(let event): .moneyReceived(event.stored)
        case .moneyBudgeted(let event): .moneyBudgeted(event.stored)
        case .moneyReserved(let event): .moneyReserved(event.stored)
        case .moneyCommitted(let event): .moneyCommitted(event.stored)
        case .moneyStepped(let event): .moneyStepped(event.stored)
        case .moneyReturned(let event): .moneyReturned(event.stored)
        case .costSplit(let event): .costSplit(event.stored)
        case .contributionPledged(let event): .contributionPledged(event.stored)
        case .pledgeSettled(let event): .pledgeSettled(event.stored)
        case .spendingDeferred(let event): .spendingDeferred(event.stored)
        }
    }

    /// - Precondition: one of the events about money.
    init(_ stored: StoredEnvelope.OneOf_Event) throws(CodecError) {
        switch stored {
        case .fundOpened(let stored): self = .fundOpened(try FundOpened(stored))
        case .fundCarriedOver(let stored): self = .fundCarriedOver(try FundCarriedOver(stored))
        case .fundClosed(let stored): self = .fundClosed(try FundClosed(stored))
        case .moneyReceived(let stored): self = .moneyReceived(try MoneyReceived(stored))
        case .moneyBudgeted(let stored): self = .moneyBudgeted(try MoneyBudgeted(stored))
        case .moneyReserved(let stored): self = .moneyReserved(try MoneyReserved(stored))
        case .moneyCommitted(let stored): self = .moneyCommitted(try MoneyCommitted(stored))
        case .moneyStepped(let stored): self = .moneyStepped(try MoneyStepped(stored))
        case .moneyReturned(let stored): self = .moneyReturned(try MoneyReturned(stored))
        case .costSplit(let stored): self = .costSplit(try CostSplit(stored))
        case .contributionPledged(let stored):
            self = .contributionPledged(try ContributionPledged(stored))
        case .pledgeSettled(let stored): self = .pledgeSettled(try PledgeSettled(stored))
        case .spendingDeferred(let stored): self = .spendingDeferred(try SpendingDeferred(stored))
        default: preconditionFailure("an event of another feature")
        }
    }
}

extension FundOpened {
    var stored: StoredFundOpened {
        var stored = StoredFundOpened()
        stored.fund = fund.rawValue
        stored.holder = holder.rawValue
        stored.place = place.rawValue
        stored.title = Data(title.bytes)
        stored.restriction = restriction.stored
        stored.purposes = purposes.map(\.text)
        stored.lapsesAfterYear = lapsesAfterYear.map { UInt32($0) } ?? 0
        return stored
    }

    init(_ stored: StoredFundOpened) throws(CodecError) {
        try stored.refuseUnknown()
        var purposes: [Key] = []
        for text in stored.purposes { purposes.append(try key(text)) }
        self.init(
            fund: Identifier(stored.fund),
            holder: Identifier(stored.holder),
            place: Identifier(stored.place),
            title: try digest(stored.title),
            restriction: try Restriction(stored.restriction),
            purposes: purposes,
            lapsesAfterYear: stored.lapsesAfterYear == 0 ? nil : Int(stored.lapsesAfterYear)
        )
    }
}

extension FundCarriedOver {
    var stored: StoredFundCarriedOver {
        var stored = StoredFundCarriedOver()
        stored.fund = fund.rawValue
        stored.lapsesAfterYear = UInt32(lapsesAfterYear)
        return stored
    }

    init(_ stored: StoredFundCarriedOver) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(fund: Identifier(stored.fund), lapsesAfterYear: Int(stored.lapsesAfterYear))
    }
}

extension FundClosed {
    var stored: StoredFundClosed {
        var stored = StoredFundClosed()
        stored.fund = fund.rawValue
        return stored
    }

    init(_ stored: StoredFundClosed) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(fund: Identifier(stored.fund))
    }
}

extension CostSplit {
    var stored: StoredCostSplit {
        var stored = StoredCostSplit()
        stored.matter = matter
        stored.estimate = estimate.stored
        stored.bearers = parts.map(\.bearer.text)
        stored.amounts = parts.map(\.amount.stored)
        return stored
    }

    init(_ stored: StoredCostSplit) throws(CodecError) {
        try stored.refuseUnknown()
        guard stored.bearers.count == stored.amounts.count else { throw .malformed }
        var parts: [BorneCost] = []
        for (bearer, amount) in zip(stored.bearers, stored.amounts) {
            parts.append(BorneCost(bearer: try key(bearer), amount: try money(amount)))
        }
        self.init(matter: stored.matter, estimate: try money(stored.estimate), parts: parts)
    }
}

extension ContributionPledged {
    var stored: StoredContributionPledged {
        var stored = StoredContributionPledged()
        stored.pledge = pledge.rawValue
        stored.matter = matter
        stored.bearer = bearer.text
        stored.nature = StoredPledgeNature(rawValue: Int(nature.rawValue)) ?? .unspecified
        stored.amount = amount.stored
        stored.valuer = valuer?.rawValue ?? 0
        return stored
    }

    init(_ stored: StoredContributionPledged) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            pledge: Identifier(stored.pledge),
            matter: stored.matter,
            bearer: try key(stored.bearer),
            nature: try known(
                PledgeNature(rawValue: UInt8(clamping: stored.nature.rawValue)),
                in: "PledgeNature"
            ),
            amount: try money(stored.amount),
            valuer: reference(stored.valuer)
        )
    }
}

extension PledgeSettled {
    var stored: StoredPledgeSettled {
        var stored = StoredPledgeSettled()
        stored.pledge = pledge.rawValue
        stored.ending = StoredPledgeEnding(rawValue: Int(ending.rawValue)) ?? .unspecified
        return stored
    }

    init(_ stored: StoredPledgeSettled) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            pledge: Identifier(stored.pledge),
            ending: try known(
                PledgeEnding(rawValue: UInt8(clamping: stored.ending.rawValue)),
                in: "PledgeEnding"
            )
        )
    }
}

extension SpendingDeferred {
    var stored: StoredSpendingDeferred {
        var stored = StoredSpendingDeferred()
        stored.matter = matter
        stored.fund = fund.rawValue
        stored.purpose = purpose.text
        stored.amount = amount.stored
        stored.year = UInt32(year)
        return stored
    }

    init(_ stored: StoredSpendingDeferred) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(
            matter: stored.matter,
            fund: Identifier(stored.fund),
            purpose: try key(stored.purpose),
            amount: try money(stored.amount),
            year: Int(stored.year)
        )
    }
}

extension Restriction {
    var stored: StoredRestriction { StoredRestriction(rawValue: Int(rawValue)) ?? .unspecified }

    init(_ stored: StoredRestriction) throws(CodecError) {
        self = try known(Restriction(rawValue: UInt8(clamping: stored.rawValue)), in: "Restriction")
    }
}

extension Money {
    /// - Precondition: not below zero, which no event about money is.
    var stored: UInt64 { UInt64(fen) }
}

/// An amount as an event has it: never below zero.
func money(_ fen: UInt64) throws(CodecError) -> Money {
    guard let fen = Int64(exactly: fen), let money = Money(exactlyFen: fen) else {
        throw .malformed
    }
    return money
}

func key(_ text: String) throws(CodecError) -> Key {
    guard let key = Key(text) else { throw .malformed }
    return key
}
