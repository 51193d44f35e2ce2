import Domain
import Kernel
import Testing

/// The committee's district with a fund: its holder is the association (3), which is registered;
/// the committee (1) is a payee, the council (2) is neither registered nor has a legal holder.
enum Treasury {
    static let holder = Committee.association
    static let payee = Committee.committee
    static let fund = Identifier<Fund>(1)
    static let lamps = Key("night_110")!
    static let school = Key("school_430")!

    /// Bound to lamps and school, with nothing in it.
    static let opened = Committee.spec.given(.opened(1, .restricted, [lamps, school]))
    /// With 3,000 yuan for no purpose in particular.
    static let funded = opened.given(.received(1, 3_000))
    static let use = FundUse(fund, lamps)

    static func standing(
        received: Int64,
        promised: Int64 = 0,
        paid: Int64 = 0,
        returned: Int64 = 0,
        left: Int64
    ) -> FundStanding {
        FundStanding(
            received: Money(yuan: received),
            promised: Money(yuan: promised),
            paid: Money(yuan: paid),
            returned: Money(yuan: returned),
            left: Money(yuan: left)
        )
    }

    static func shares(_ district: String, _ subdistrict: String) throws -> [CostShare] {
        [
            try share("community", "0.30"),
            CostShare(
                try #require(Key("government")),
                try #require(Ratio("0.70")),
                parts: [try share("district", district), try share("subdistrict", subdistrict)]
            ),
        ]
    }

    private static func share(_ bearer: String, _ ratio: String) throws -> CostShare {
        CostShare(try #require(Key(bearer)), try #require(Ratio(ratio)))
    }
}

extension Event {
    static func opened(
        _ fund: UInt64,
        _ restriction: Restriction,
        _ purposes: [Key],
        lapsesAfter year: Int? = nil
    ) -> Event {
        .funds(
            .fundOpened(
                FundOpened(
                    fund: Identifier(fund),
                    holder: Treasury.holder,
                    place: Committee.community,
                    title: .plain("fund \(fund)"),
                    restriction: restriction,
                    purposes: purposes,
                    lapsesAfterYear: year
                )
            )
        )
    }

    static func received(
        _ receipt: UInt64,
        _ yuan: Int64,
        fund: UInt64 = 1,
        _ restriction: Restriction = .restricted,
        for purpose: Key? = nil,
        from source: MoneySource = .government,
        _ basis: ReceiptBasis = .given
    ) -> Event {
        .funds(
            .moneyReceived(
                MoneyReceived(
                    receipt: Identifier(receipt),
                    pot: Pot(fund: Identifier(fund), restriction: restriction, purpose: purpose),
                    amount: Money(yuan: yuan),
                    source: source,
                    giver: nil,
                    basis: basis,
                    day: Day("2026-06-01")!
                )
            )
        )
    }

    static func committed(
        _ encumbrance: UInt64,
        _ yuan: Int64,
        reserve: UInt64? = nil,
        matter: UInt64? = nil,
        fromCommon: Bool = true
    ) -> Event {
        .funds(
            .moneyCommitted(
                MoneyCommitted(
                    encumbrance: Identifier(encumbrance),
                    reserve: reserve.map { Identifier($0) },
                    drawing: .lamps(fromCommon: fromCommon),
                    amount: Money(yuan: yuan),
                    matter: matter,
                    payee: Treasury.payee
                )
            )
        )
    }

    static func reserved(_ encumbrance: UInt64, _ yuan: Int64, matter: UInt64) -> Event {
        .funds(
            .moneyReserved(
                MoneyReserved(
                    encumbrance: Identifier(encumbrance),
                    drawing: .lamps(fromCommon: true),
                    amount: Money(yuan: yuan),
                    matter: matter
                )
            )
        )
    }

    static func stepped(
        _ encumbrance: UInt64,
        _ step: MoneyStep,
        _ yuan: Int64,
        fromCommon: Bool = true
    ) -> Event {
        .funds(
            .moneyStepped(
                MoneyStepped(
                    encumbrance: Identifier(encumbrance),
                    drawing: .lamps(fromCommon: fromCommon),
                    step: step,
                    amount: Money(yuan: yuan)
                )
            )
        )
    }

    static func budgeted(_ yuan: Int64, for purpose: Key, back: Bool = false) -> Event {
        let common = Pot(fund: Treasury.fund, restriction: .restricted, purpose: nil)
        let own = Pot(fund: Treasury.fund, restriction: .restricted, purpose: purpose)
        return .funds(
            .moneyBudgeted(
                MoneyBudgeted(
                    from: back ? own : common,
                    to: back ? common : own,
                    amount: Money(yuan: yuan)
                )
            )
        )
    }
}

extension Drawing {
    static func lamps(fromCommon: Bool) -> Drawing {
        Drawing(
            fund: Treasury.fund,
            restriction: .restricted,
            purpose: Treasury.lamps,
            isFromCommon: fromCommon
        )
    }
}

extension DeciderSpec {
    func when(_ command: FundCommand) -> Decided { when(.funds(command)) }

    /// The district after what a verb answers; nothing if it refuses, which is noted.
    func doing(
        sourceLocation: SourceLocation = #_sourceLocation,
        _ verb: (District, Instant) throws(FundRefusal) -> [Event]
    ) -> DeciderSpec {
        do throws(FundRefusal) {
            return given(try verb(state, .noon))
        } catch {
            Issue.record("refused: \(error)", sourceLocation: sourceLocation)
            return self
        }
    }

    func refusal(
        _ verb: (District, Instant) throws(FundRefusal) -> [Event]
    ) -> FundRefusal? {
        do throws(FundRefusal) {
            _ = try verb(state, .noon)
            return nil
        } catch {
            return error
        }
    }
}
