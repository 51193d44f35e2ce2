package import Kernel

/// What may be asked about funds. What a matter decides about money comes from its process and is
/// no command of its own.
package enum FundCommand: Hashable, Sendable {
    case open(OpenFund)
    case receive(RecordReceipt)
    case budget(BudgetMoney)
    case carryOver(CarryFundOver)
    case close(CloseFund)
    case commit(CommitMoney)
    case step(StepMoney)
    case giveBack(GiveMoneyBack)
    case removeTitle(RemoveFundTitle)
}

/// Says that there is a fund.
package struct OpenFund: Hashable, Sendable, Codable {
    package let holder: Identifier<Organisation>
    package let place: Identifier<Place>
    package let title: String
    package let restriction: Restriction
    package let purposes: [Key]
    package let lapsesAfterYear: Int?

    package init(
        holder: Identifier<Organisation>,
        place: Identifier<Place>,
        title: String,
        restriction: Restriction,
        purposes: [Key] = [],
        lapsesAfterYear: Int? = nil
    ) {
        self.holder = holder
        self.place = place
        self.title = title
        self.restriction = restriction
        self.purposes = purposes
        self.lapsesAfterYear = lapsesAfterYear
    }
}

/// Writes down that money came in.
package struct RecordReceipt: Hashable, Sendable, Codable {
    package let fund: Identifier<Fund>
    package let amount: Money
    package let source: MoneySource
    package let giver: Identifier<Organisation>?
    /// What the giver gave it for.
    package let purpose: Key?
    /// When it came in; today if left out.
    package let day: Day?

    package init(
        fund: Identifier<Fund>,
        amount: Money,
        source: MoneySource,
        giver: Identifier<Organisation>? = nil,
        purpose: Key? = nil,
        day: Day? = nil
    ) {
        self.fund = fund
        self.amount = amount
        self.source = source
        self.giver = giver
        self.purpose = purpose
        self.day = day
    }
}

/// Gives money of a fund a purpose; from then on the purpose draws on what was budgeted for it.
package struct BudgetMoney: Hashable, Sendable, Codable {
    package let fund: Identifier<Fund>
    package let purpose: Key
    package let amount: Money
    /// Takes it back to what has no purpose.
    package let isTakenBack: Bool

    package init(
        fund: Identifier<Fund>,
        purpose: Key,
        amount: Money,
        isTakenBack: Bool = false
    ) {
        self.fund = fund
        self.purpose = purpose
        self.amount = amount
        self.isTakenBack = isTakenBack
    }
}

/// Lets what is left be spent up to the end of a later year.
package struct CarryFundOver: Hashable, Sendable, Codable {
    package let fund: Identifier<Fund>
    package let lapsesAfterYear: Int

    package init(fund: Identifier<Fund>, lapsesAfterYear: Int) {
        self.fund = fund
        self.lapsesAfterYear = lapsesAfterYear
    }
}

/// Closes an empty fund.
package struct CloseFund: Hashable, Sendable, Codable {
    package let fund: Identifier<Fund>

    package init(fund: Identifier<Fund>) {
        self.fund = fund
    }
}

/// Writes down a contract that no matter stands behind.
package struct CommitMoney: Hashable, Sendable, Codable {
    package let fund: Identifier<Fund>
    package let purpose: Key
    package let amount: Money
    package let payee: Identifier<Organisation>

    package init(
        fund: Identifier<Fund>,
        purpose: Key,
        amount: Money,
        payee: Identifier<Organisation>
    ) {
        self.fund = fund
        self.purpose = purpose
        self.amount = amount
        self.payee = payee
    }
}

/// Takes such a contract a step on, or back.
package struct StepMoney: Hashable, Sendable, Codable {
    package let encumbrance: Identifier<Encumbrance>
    package let step: MoneyStep
    package let amount: Money

    package init(encumbrance: Identifier<Encumbrance>, step: MoneyStep, amount: Money) {
        self.encumbrance = encumbrance
        self.step = step
        self.amount = amount
    }
}

/// Gives back what is left to whoever gave it.
package struct GiveMoneyBack: Hashable, Sendable, Codable {
    package let fund: Identifier<Fund>
    /// Nothing for what has no purpose.
    package let purpose: Key?
    package let amount: Money

    package init(fund: Identifier<Fund>, purpose: Key?, amount: Money) {
        self.fund = fund
        self.purpose = purpose
        self.amount = amount
    }
}

/// Erases what a fund is called.
package struct RemoveFundTitle: Hashable, Sendable, Codable {
    package let fund: Identifier<Fund>
    package let rule: RemovalRule

    package init(fund: Identifier<Fund>, rule: RemovalRule) {
        self.fund = fund
        self.rule = rule
    }
}
