import Domain
import Kernel

extension EventSamples {
    static let funds: [Sample] = fundEvents.map { name, event in (name, .funds(event), stamp) }

    private static let fundEvents: [(String, FundEvent)] = [
        (
            "fund_opened",
            .fundOpened(
                FundOpened(
                    fund: Identifier(90),
                    holder: Identifier(50),
                    place: Identifier(4),
                    title: digest(90),
                    restriction: .ringFenced,
                    purposes: [lamps, Key("after_school-430")!],
                    lapsesAfterYear: 2_026
                )
            )
        ),
        (
            "fund_carried_over",
            .fundCarriedOver(FundCarriedOver(fund: Identifier(90), lapsesAfterYear: 2_027))
        ),
        ("fund_closed", .fundClosed(FundClosed(fund: Identifier(90)))),
        ("money_received_given", received(.given)),
        (
            "money_received_allocated",
            received(
                .allocated(rate: Money(fen: 6_000), count: 5_000, on: Day(number: 20_454))
            )
        ),
        ("money_received_matched", received(.matched(Identifier(90)))),
        ("money_received_topped_up", received(.toppedUp)),
        ("money_received_passed_on", received(.passedOn(from: Identifier(89)))),
        (
            "money_budgeted",
            .moneyBudgeted(
                MoneyBudgeted(
                    from: pot(nil),
                    to: pot(lamps),
                    amount: Money(fen: 1_800_000)
                )
            )
        ),
        (
            "money_budgeted_back",
            .moneyBudgeted(
                MoneyBudgeted(from: pot(lamps), to: pot(nil), amount: Money(fen: 100))
            )
        ),
        (
            "money_reserved",
            .moneyReserved(
                MoneyReserved(
                    encumbrance: Identifier(92),
                    drawing: drawing,
                    amount: Money(fen: 8_000_000),
                    matter: 93
                )
            )
        ),
        (
            "money_committed",
            .moneyCommitted(
                MoneyCommitted(
                    encumbrance: Identifier(94),
                    reserve: Identifier(92),
                    drawing: drawing,
                    amount: Money(fen: 7_000_000),
                    matter: 93,
                    payee: Identifier(51)
                )
            )
        ),
        (
            "money_stepped",
            .moneyStepped(
                MoneyStepped(
                    encumbrance: Identifier(94),
                    drawing: drawing,
                    step: .clawBack,
                    amount: Money(fen: 12_345_678)
                )
            )
        ),
        (
            "money_returned",
            .moneyReturned(
                MoneyReturned(pot: pot(lamps), amount: Money(fen: 1), cause: .passedOn)
            )
        ),
        (
            "cost_split",
            .costSplit(
                CostSplit(
                    matter: 93,
                    estimate: Money(fen: 12_345_678),
                    parts: [
                        BorneCost(bearer: Key("community")!, amount: Money(fen: 3_703_703)),
                        BorneCost(bearer: Key("district")!, amount: Money(fen: 8_641_975)),
                    ]
                )
            )
        ),
        (
            "contribution_pledged",
            .contributionPledged(
                ContributionPledged(
                    pledge: Identifier(95),
                    matter: 93,
                    bearer: Key("community")!,
                    nature: .inKind,
                    amount: Money(fen: 50_000),
                    valuer: Identifier(51)
                )
            )
        ),
        (
            "pledge_settled",
            .pledgeSettled(PledgeSettled(pledge: Identifier(95), ending: .withdrawn))
        ),
        (
            "spending_deferred",
            .spendingDeferred(
                SpendingDeferred(
                    matter: 93,
                    fund: Identifier(90),
                    purpose: lamps,
                    amount: Money(fen: 80_000),
                    year: 2_027
                )
            )
        ),
    ]

    private static let lamps = Key("night_110")!

    private static let drawing = Drawing(
        fund: Identifier(90),
        restriction: .restricted,
        purpose: lamps,
        isFromCommon: true
    )

    private static func pot(_ purpose: Key?) -> Pot {
        Pot(fund: Identifier(90), restriction: .restricted, purpose: purpose)
    }

    private static func received(_ basis: ReceiptBasis) -> FundEvent {
        .moneyReceived(
            MoneyReceived(
                receipt: Identifier(91),
                pot: pot(lamps),
                amount: Money(fen: 30_000_000),
                source: .enterprise,
                giver: Identifier(52),
                basis: basis,
                day: Day(number: 20_605)
            )
        )
    }
}
