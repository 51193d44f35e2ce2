import Domain
import Kernel
import Testing

@Suite struct FundTests {
    private let lamps = Treasury.lamps
    private let fund = Treasury.fund

    private func open(
        holder: Identifier<Organisation> = Treasury.holder,
        title: String = "fund 1",
        _ restriction: Restriction = .restricted,
        _ purposes: [Key] = [Treasury.lamps, Treasury.school],
        lapses year: Int? = nil
    ) -> FundCommand {
        .open(
            OpenFund(
                holder: holder,
                place: Committee.community,
                title: title,
                restriction: restriction,
                purposes: purposes,
                lapsesAfterYear: year
            )
        )
    }

    private func receive(
        _ yuan: Int64,
        for purpose: Key? = nil,
        on day: String? = nil
    ) -> FundCommand {
        .receive(
            RecordReceipt(
                fund: fund,
                amount: Money(yuan: yuan),
                source: .government,
                purpose: purpose,
                day: day.flatMap { Day($0) }
            )
        )
    }

    @Test func `a fund is opened by whom may hold money, and its title lies beside the journal`() {
        Committee.spec.when(open()).then(
            .opened(1, .restricted, [Treasury.lamps, Treasury.school]),
            writes: [.keep(.plain("fund 1"))]
        )
        Committee.spec.when(open(holder: Committee.council))
            .thenRefused(by: .funds(.holdsNoMoney(Committee.council)))
        Committee.spec.when(open(holder: Identifier(9)))
            .thenRefused(by: .funds(.unknownOrganisation(Identifier(9))))
        Committee.spec.when(open(title: " ")).thenRefused(by: .funds(.title(.empty)))
        DeciderSpec().when(open()).thenRefused(by: .funds(.notFounded))
    }

    @Test func `bound money is bound to something, once`() {
        Committee.spec.when(open(.ringFenced, [])).thenRefused(by: .funds(.purposeMissing))
        Committee.spec.when(open(.restricted, [lamps, lamps]))
            .thenRefused(by: .funds(.purposeTwice(lamps)))
        #expect(Committee.spec.when(open(.unrestricted, [])).isAccepted)
        Committee.spec.when(open(lapses: 26)).thenRefused(
            by: .funds(.yearOutOfRange(yearMin: Fund.yearMin, yearMax: Fund.yearMax))
        )
    }

    @Test func `what comes in is left, and shown with the other three`() {
        Treasury.opened.when(receive(3_000)).then(.received(1, 3_000))
        #expect(
            Treasury.funded.state.standing(of: fund)
                == Treasury.standing(received: 3_000, left: 3_000)
        )
        Treasury.opened.when(receive(0))
            .thenRefused(by: .funds(.amountOutOfRange(amountMax: Fund.amountMax)))
        Treasury.opened.when(receive(-1))
            .thenRefused(by: .funds(.amountOutOfRange(amountMax: Fund.amountMax)))
        Treasury.opened.when(receive(1, on: "2026-06-02")).thenRefused(
            by: .funds(.dayOutOfRange(earliest: Funds.dayMin, latest: Day("2026-06-01")!))
        )
        #expect(Funds.dayMin.description == "1990-01-01")
    }

    @Test func `a fund receives no more than its bound, so that no sum overflows`() {
        var spec = Treasury.opened
        for number in 1...10 {
            spec = spec.given(.received(UInt64(number), 100_000_000_000))
        }
        spec.when(receive(1)).thenRefused(
            by: .funds(.tooMuchReceived(receivedMax: Fund.receivedMax))
        )
    }

    @Test func `a gift for a purpose is bound to it even where the fund is not`() {
        let spec = Committee.spec.given(.opened(1, .unrestricted, []))
        spec.when(receive(500, for: lamps)).then(.received(1, 500, .restricted, for: lamps))
        let after = spec.given(
            .received(1, 500, .restricted, for: lamps),
            .received(2, 100, .unrestricted)
        )
        #expect(after.state.available(fund, Treasury.school) == Money(yuan: 100))
        #expect(after.state.available(fund, lamps) == Money(yuan: 600))
    }

    @Test func `a bound fund takes and gives nothing for what it is not for`() {
        let office = Key("office_repainting")!
        let refused = FundRefusal.outsidePurpose(
            office,
            fund,
            .restricted,
            allowed: [lamps, Treasury.school]
        )
        Treasury.opened.when(receive(1, for: office)).thenRefused(by: .funds(refused))
        #expect(Treasury.funded.state.available(fund, office) == .zero)
        let command = CommitMoney(
            fund: fund,
            purpose: office,
            amount: Money(yuan: 1),
            payee: Treasury.payee
        )
        Treasury.funded.when(.commit(command)).thenRefused(by: .funds(refused))
    }

    @Test func `a budgeted purpose draws on its budget alone, and no other draws on it`() {
        let command = BudgetMoney(fund: fund, purpose: lamps, amount: Money(yuan: 1_000))
        Treasury.funded.when(.budget(command)).then(.budgeted(1_000, for: lamps))
        let spec = Treasury.funded.given(.budgeted(1_000, for: lamps))
        #expect(spec.state.available(fund, lamps) == Money(yuan: 1_000))
        #expect(spec.state.available(fund, Treasury.school) == Money(yuan: 2_000))
        let more = BudgetMoney(fund: fund, purpose: lamps, amount: Money(yuan: 2_001))
        spec.when(.budget(more)).thenRefused(
            by: .funds(
                .notEnough(
                    Shortfall(
                        fund: fund,
                        purpose: nil,
                        asked: Money(yuan: 2_001),
                        standing: Treasury.standing(received: 3_000, left: 2_000)
                    )
                )
            )
        )
        let back = BudgetMoney(
            fund: fund,
            purpose: lamps,
            amount: Money(yuan: 1_000),
            isTakenBack: true
        )
        spec.when(.budget(back)).then(.budgeted(1_000, for: lamps, back: true))
    }

    @Test func `what a giver bound to a purpose is no budget to take back`() {
        let spec = Treasury.opened.given(.received(1, 500, for: lamps))
        let back = BudgetMoney(
            fund: fund,
            purpose: lamps,
            amount: Money(yuan: 1),
            isTakenBack: true
        )
        #expect(!spec.when(.budget(back)).isAccepted)
    }

    @Test func `a fund is closed once nothing is left and nothing promised`() {
        let close = FundCommand.close(CloseFund(fund: fund))
        Treasury.funded.given(.committed(1, 1_000)).when(close).thenRefused(
            by: .funds(.stillHolds(left: Money(yuan: 2_000), promised: Money(yuan: 1_000)))
        )
        let closed = Event.funds(.fundClosed(FundClosed(fund: fund)))
        Treasury.opened.when(close).then(closed)
        let after = Treasury.opened.given(closed)
        after.when(close).thenRefused(by: .funds(.closed(fund, at: Day("2026-06-01")!)))
        after.when(receive(1)).thenRefused(by: .funds(.closed(fund, at: Day("2026-06-01")!)))
        Treasury.opened.when(.close(CloseFund(fund: Identifier(2))))
            .thenRefused(by: .funds(.unknownFund(Identifier(2))))
    }

    @Test func `the title of a fund can be erased and leaves who removed it`() {
        let command = RemoveFundTitle(fund: fund, rule: .mistake)
        let removed = Event.textRemoved(TextRemoved(text: .plain("fund 1"), rule: .mistake))
        Treasury.opened.when(.removeTitle(command))
            .then(removed, writes: [.erase(.plain("fund 1"))])
        Treasury.opened.given(removed).when(.removeTitle(command))
            .thenRefused(by: .funds(.titleAlreadyRemoved))
    }

    @Test func `what is left can be given back, what is promised cannot`() {
        let spec = Treasury.funded.given(.committed(1, 1_000))
        let all = GiveMoneyBack(fund: fund, purpose: nil, amount: Money(yuan: 2_000))
        let after = spec.when(.giveBack(all)).after
        #expect(
            after.standing(of: fund)
                == Treasury.standing(received: 3_000, promised: 1_000, returned: 2_000, left: 0)
        )
        let more = GiveMoneyBack(fund: fund, purpose: nil, amount: Money(yuan: 2_001))
        #expect(!spec.when(.giveBack(more)).isAccepted)
    }
}
