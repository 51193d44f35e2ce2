package import Kernel

/// What happened to money. Each case is one message of `Journal.proto`, and one entry of the
/// ledger where money moved.
package enum FundEvent: Hashable, Sendable {
    case fundOpened(FundOpened)
    case fundCarriedOver(FundCarriedOver)
    case fundClosed(FundClosed)
    case moneyReceived(MoneyReceived)
    case moneyBudgeted(MoneyBudgeted)
    case moneyReserved(MoneyReserved)
    case moneyCommitted(MoneyCommitted)
    case moneyStepped(MoneyStepped)
    case moneyReturned(MoneyReturned)
    case costSplit(CostSplit)
    case contributionPledged(ContributionPledged)
    case pledgeSettled(PledgeSettled)
    case spendingDeferred(SpendingDeferred)

    /// The number of what it is about, as a receipt says it.
    package var subject: UInt64 {
        switch self {
        case .fundOpened(let event): event.fund.rawValue
        case .fundCarriedOver(let event): event.fund.rawValue
        case .fundClosed(let event): event.fund.rawValue
        case .moneyReceived(let event): event.receipt.rawValue
        case .moneyBudgeted(let event): event.to.fund.rawValue
        case .moneyReserved(let event): event.encumbrance.rawValue
        case .moneyCommitted(let event): event.encumbrance.rawValue
        case .moneyStepped(let event): event.encumbrance.rawValue
        case .moneyReturned(let event): event.pot.fund.rawValue
        case .costSplit(let event): event.matter
        case .contributionPledged(let event): event.pledge.rawValue
        case .pledgeSettled(let event): event.pledge.rawValue
        case .spendingDeferred(let event): event.matter
        }
    }
}

/// There is a fund.
package struct FundOpened: Hashable, Sendable {
    package let fund: Identifier<Fund>
    package let holder: Identifier<Organisation>
    package let place: Identifier<Place>
    package let title: Digest
    package let restriction: Restriction
    package let purposes: [Key]
    package let lapsesAfterYear: Int?

    package init(
        fund: Identifier<Fund>,
        holder: Identifier<Organisation>,
        place: Identifier<Place>,
        title: Digest,
        restriction: Restriction,
        purposes: [Key],
        lapsesAfterYear: Int?
    ) {
        self.fund = fund
        self.holder = holder
        self.place = place
        self.title = title
        self.restriction = restriction
        self.purposes = purposes
        self.lapsesAfterYear = lapsesAfterYear
    }
}

/// What is left of a fund may be spent up to the end of a later year.
package struct FundCarriedOver: Hashable, Sendable {
    package let fund: Identifier<Fund>
    package let lapsesAfterYear: Int

    package init(fund: Identifier<Fund>, lapsesAfterYear: Int) {
        self.fund = fund
        self.lapsesAfterYear = lapsesAfterYear
    }
}

/// A fund is empty and takes nothing any more.
package struct FundClosed: Hashable, Sendable {
    package let fund: Identifier<Fund>

    package init(fund: Identifier<Fund>) {
        self.fund = fund
    }
}

/// Money came in.
package struct MoneyReceived: Hashable, Sendable {
    package let receipt: Identifier<FundReceipt>
    package let pot: Pot
    package let amount: Money
    package let source: MoneySource
    package let giver: Identifier<Organisation>?
    package let basis: ReceiptBasis
    package let day: Day

    package init(
        receipt: Identifier<FundReceipt>,
        pot: Pot,
        amount: Money,
        source: MoneySource,
        giver: Identifier<Organisation>?,
        basis: ReceiptBasis,
        day: Day
    ) {
        self.receipt = receipt
        self.pot = pot
        self.amount = amount
        self.source = source
        self.giver = giver
        self.basis = basis
        self.day = day
    }
}

/// Money without a purpose was given one, or the other way round.
package struct MoneyBudgeted: Hashable, Sendable {
    package let from: Pot
    package let to: Pot
    package let amount: Money

    package init(from: Pot, to: Pot, amount: Money) {
        self.from = from
        self.to = to
        self.amount = amount
    }
}

/// A resolution set money aside for a matter.
package struct MoneyReserved: Hashable, Sendable {
    package let encumbrance: Identifier<Encumbrance>
    package let drawing: Drawing
    package let amount: Money
    package let matter: UInt64?

    package init(
        encumbrance: Identifier<Encumbrance>,
        drawing: Drawing,
        amount: Money,
        matter: UInt64?
    ) {
        self.encumbrance = encumbrance
        self.drawing = drawing
        self.amount = amount
        self.matter = matter
    }
}

/// A contract promised money to somebody: what was set aside for it, or what was left.
package struct MoneyCommitted: Hashable, Sendable {
    package let encumbrance: Identifier<Encumbrance>
    /// What set it aside; nothing if nothing did.
    package let reserve: Identifier<Encumbrance>?
    package let drawing: Drawing
    package let amount: Money
    package let matter: UInt64?
    package let payee: Identifier<Organisation>

    package init(
        encumbrance: Identifier<Encumbrance>,
        reserve: Identifier<Encumbrance>?,
        drawing: Drawing,
        amount: Money,
        matter: UInt64?,
        payee: Identifier<Organisation>
    ) {
        self.encumbrance = encumbrance
        self.reserve = reserve
        self.drawing = drawing
        self.amount = amount
        self.matter = matter
        self.payee = payee
    }
}

/// Promised money went a step on, or back.
package struct MoneyStepped: Hashable, Sendable {
    package let encumbrance: Identifier<Encumbrance>
    package let drawing: Drawing
    package let step: MoneyStep
    package let amount: Money

    package init(
        encumbrance: Identifier<Encumbrance>,
        drawing: Drawing,
        step: MoneyStep,
        amount: Money
    ) {
        self.encumbrance = encumbrance
        self.drawing = drawing
        self.step = step
        self.amount = amount
    }
}

/// Why money left a fund without being spent. Raw values are written in the journal.
package enum ReturnCause: UInt8, CaseIterable, Codable, Hashable, Sendable {
    case lapsed = 1
    case givenBack = 2
    /// To another fund.
    case passedOn = 3
}

/// Money that was left went back to where it came from, or to another fund.
package struct MoneyReturned: Hashable, Sendable {
    package let pot: Pot
    package let amount: Money
    package let cause: ReturnCause

    package init(pot: Pot, amount: Money, cause: ReturnCause) {
        self.pot = pot
        self.amount = amount
        self.cause = cause
    }
}

/// Who bears how much of what a matter costs was agreed, and stays as it was agreed.
package struct CostSplit: Hashable, Sendable {
    package let matter: UInt64
    package let estimate: Money
    package let parts: [BorneCost]

    package init(matter: UInt64, estimate: Money, parts: [BorneCost]) {
        self.matter = matter
        self.estimate = estimate
        self.parts = parts
    }
}

/// A party promised to bring money, or something that was valued.
package struct ContributionPledged: Hashable, Sendable {
    package let pledge: Identifier<Pledge>
    package let matter: UInt64
    package let bearer: Key
    package let nature: PledgeNature
    package let amount: Money
    package let valuer: Identifier<Organisation>?

    package init(
        pledge: Identifier<Pledge>,
        matter: UInt64,
        bearer: Key,
        nature: PledgeNature,
        amount: Money,
        valuer: Identifier<Organisation>?
    ) {
        self.pledge = pledge
        self.matter = matter
        self.bearer = bearer
        self.nature = nature
        self.amount = amount
        self.valuer = valuer
    }
}

/// What was pledged came, or will not.
package struct PledgeSettled: Hashable, Sendable {
    package let pledge: Identifier<Pledge>
    package let ending: PledgeEnding

    package init(pledge: Identifier<Pledge>, ending: PledgeEnding) {
        self.pledge = pledge
        self.ending = ending
    }
}

/// What a matter did not get is to stand in the draft of a later year.
package struct SpendingDeferred: Hashable, Sendable {
    package let matter: UInt64
    package let fund: Identifier<Fund>
    package let purpose: Key
    package let amount: Money
    package let year: Int

    package init(
        matter: UInt64,
        fund: Identifier<Fund>,
        purpose: Key,
        amount: Money,
        year: Int
    ) {
        self.matter = matter
        self.fund = fund
        self.purpose = purpose
        self.amount = amount
        self.year = year
    }
}
