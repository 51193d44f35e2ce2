import Domain
import Kernel

extension CommandName {
    init(_ command: FundCommand) {
        switch command {
        case .open: self = .fundsOpen
        case .receive: self = .fundsReceive
        case .budget: self = .fundsBudget
        case .carryOver: self = .fundsCarryOver
        case .close: self = .fundsClose
        case .commit: self = .fundsCommit
        case .step: self = .fundsStep
        case .giveBack: self = .fundsGiveBack
        case .removeTitle: self = .fundsRemoveTitle
        }
    }

    /// The command, about the fund that the council here holds.
    var fundSample: FundCommand {
        let (fund, body) = (Treasury.fund, Identifier<Organisation>(1))
        let amount = Money(yuan: 1)
        return switch self {
        case .fundsReceive:
            .receive(RecordReceipt(fund: fund, amount: amount, source: .gifts))
        case .fundsBudget:
            .budget(BudgetMoney(fund: fund, purpose: Treasury.lamps, amount: amount))
        case .fundsCarryOver: .carryOver(CarryFundOver(fund: fund, lapsesAfterYear: 2_027))
        case .fundsClose: .close(CloseFund(fund: fund))
        case .fundsCommit:
            .commit(
                CommitMoney(fund: fund, purpose: Treasury.lamps, amount: amount, payee: body)
            )
        case .fundsStep:
            .step(StepMoney(encumbrance: Identifier(1), step: .accept, amount: amount))
        case .fundsGiveBack: .giveBack(GiveMoneyBack(fund: fund, purpose: nil, amount: amount))
        case .fundsRemoveTitle: .removeTitle(RemoveFundTitle(fund: fund, rule: .mistake))
        default:
            .open(OpenFund(holder: body, place: here, title: "fund", restriction: .unrestricted))
        }
    }
}

extension Event {
    /// A fund that the council here holds.
    static let openedHere = Event.funds(
        .fundOpened(
            FundOpened(
                fund: Treasury.fund,
                holder: Identifier(1),
                place: StaffedDistrict.here,
                title: .plain("fund"),
                restriction: .unrestricted,
                purposes: [],
                lapsesAfterYear: nil
            )
        )
    )

    static let receivedHere = Event.received(1, 9, .unrestricted)
    static let committedHere = Event.funds(
        .moneyCommitted(
            MoneyCommitted(
                encumbrance: Identifier(1),
                reserve: nil,
                drawing: Drawing(
                    fund: Treasury.fund,
                    restriction: .unrestricted,
                    purpose: Treasury.lamps,
                    isFromCommon: true
                ),
                amount: Money(yuan: 5),
                matter: nil,
                payee: Identifier(1)
            )
        )
    )
}
