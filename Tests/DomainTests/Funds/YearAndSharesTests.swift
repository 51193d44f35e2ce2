import Domain
import Kernel
import Testing

@Suite struct YearAndSharesTests {
    private let fund = Treasury.fund
    private let matter: UInt64 = 7
    private let newYear = Instant.on("2027-01-01")

    private func yuan(_ amount: Int64) -> Money { Money(yuan: amount) }

    @Test func `a cost is shared 30 to 70, and the 70 again 40 to 60, exact to the fen`() throws {
        let estimate = Money(fen: 12_345_678)
        let normal = try estimate.split(among: Treasury.shares("0.40", "0.60"))
        #expect(normal.map(\.bearer.text) == ["community", "district", "subdistrict"])
        #expect(normal.map(\.amount.grouped) == ["37,037.03", "34,567.90", "51,851.85"])
        let reversed = try estimate.split(among: Treasury.shares("0.60", "0.40"))
        #expect(reversed.map(\.amount.grouped) == ["37,037.03", "51,851.85", "34,567.90"])
        let round = try yuan(100_000).split(among: Treasury.shares("0.40", "0.60"))
        #expect(round.map(\.amount) == [yuan(30_000), yuan(28_000), yuan(42_000)])
    }

    @Test func `what was agreed stays as it was agreed`() throws {
        let shares = try Treasury.shares("0.40", "0.60")
        let spec = Committee.spec.doing { district, _ throws(FundRefusal) in
            try Funds.split(Money(fen: 12_345_678), ofMatter: matter, among: shares, in: district)
        }
        let split = try #require(spec.state.splitCost(ofMatter: matter))
        #expect(split.parts.map(\.amount).total == split.estimate)
        #expect(split.amount(of: try #require(Key("district"))) == Money(fen: 3_456_790))
        let reversed = try Treasury.shares("0.60", "0.40")
        let refused = spec.refusal { district, _ throws(FundRefusal) in
            try Funds.split(Money(fen: 12_345_678), ofMatter: matter, among: reversed, in: district)
        }
        #expect(refused == .alreadySplit(matter: matter))
    }

    @Test func `shares that make no whole, and shares without end, are refused`() throws {
        let key = try #require(Key("community"))
        let half = CostShare(key, try #require(Ratio("1/2")))
        #expect(throws: FundRefusal.shares(.notOneWhole(sum: Ratio("1/2")))) {
            try yuan(1).split(among: [half])
        }
        var deep = CostShare(key, .one)
        for _ in 0..<CostShare.levelsMax { deep = CostShare(key, .one, parts: [deep]) }
        #expect(throws: FundRefusal.tooManyLevels(levelsMax: CostShare.levelsMax)) {
            try yuan(1).split(among: [deep])
        }
        let many = CostShare(key, .zero)
        #expect(throws: FundRefusal.tooManyParties(partiesMax: CostShare.partiesMax)) {
            try yuan(1).split(among: Array(repeating: many, count: CostShare.partiesMax + 1))
        }
    }

    @Test func `work counts as a pledge once it is valued, and no more once withdrawn`() throws {
        let key = try #require(Key("community"))
        let unvalued = Committee.spec.refusal { district, _ throws(FundRefusal) in
            try Funds.pledge(yuan(500), .inKind, toMatter: matter, by: key, in: district)
        }
        #expect(unvalued == .valuerMissing)
        let spec = Committee.spec.doing { district, _ throws(FundRefusal) in
            try Funds.pledge(
                yuan(500),
                .inKind,
                toMatter: matter,
                by: key,
                valuer: Treasury.payee,
                in: district
            )
        }.doing { district, _ throws(FundRefusal) in
            try Funds.pledge(yuan(200), .money, toMatter: matter, by: key, in: district)
        }
        #expect(spec.state.pledged(key, toMatter: matter) == yuan(700))
        let after = spec.doing { district, _ throws(FundRefusal) in
            try Funds.settle(Identifier(2), .withdrawn, in: district)
        }
        #expect(after.state.pledged(key, toMatter: matter) == yuan(500))
        let again = after.refusal { district, _ throws(FundRefusal) in
            try Funds.settle(Identifier(2), .kept, in: district)
        }
        #expect(again == .pledgeSettled(Identifier(2)))
    }

    @Test func `60 yuan a head for 5,000 is 300,000, once a year, whatever the count is later`() {
        let day = Day("2026-01-01")!
        let spec = Committee.spec.given(.opened(1, .ringFenced, [Treasury.lamps]))
        let after = spec.doing { district, now throws(FundRefusal) in
            try Funds.allocate(yuan(60), times: 5_000, on: day, into: fund, in: district, now)
        }
        #expect(after.state.available(fund, Treasury.lamps) == yuan(300_000))
        let again = after.refusal { district, now throws(FundRefusal) in
            try Funds.allocate(yuan(60), times: 5_600, on: day, into: fund, in: district, now)
        }
        #expect(again == .alreadyAllocated(fund, on: day))
        let nobody = spec.refusal { district, now throws(FundRefusal) in
            try Funds.allocate(yuan(60), times: 0, on: day, into: fund, in: district, now)
        }
        #expect(nobody == .countOutOfRange(countMax: FundReceipt.countMax))
    }

    @Test func `the government matches what an enterprise gave, once, and nobody matches a match`()
    {
        let spec = Treasury.opened.given(
            .received(1, 300_000, from: .enterprise),
            .received(2, 9_000, from: .gifts)
        )
        let after = spec.doing { district, now throws(FundRefusal) in
            try Funds.matchAll(
                of: .source(.enterprise),
                at: .one,
                from: .government,
                into: fund,
                in: (district, now)
            )
        }
        #expect(
            after.state.standing(of: fund)
                == Treasury.standing(received: 609_000, left: 609_000)
        )
        let again = after.refusal { district, now throws(FundRefusal) in
            try Funds.match(Identifier(1), at: .one, from: .government, in: district, now)
        }
        #expect(again == .alreadyMatched(Identifier(1), by: Identifier(3)))
        let circular = after.refusal { district, now throws(FundRefusal) in
            try Funds.match(Identifier(3), at: .one, from: .enterprise, in: district, now)
        }
        #expect(circular == .notToBeMatched(Identifier(3)))
        let nothing = after.refusal { district, now throws(FundRefusal) in
            try Funds.matchAll(
                of: .source(.enterprise),
                at: .one,
                from: .government,
                into: fund,
                in: (district, now)
            )
        }
        #expect(nothing == .nothingToMatch(fund))
        let unknown = after.refusal { district, now throws(FundRefusal) in
            try Funds.match(Identifier(9), at: .one, from: .enterprise, in: district, now)
        }
        #expect(unknown == .unknownReceipt(Identifier(9)))
    }

    @Test func `after its year a fund promises nothing more, and what is left goes to the pool`() {
        let spec = Committee.spec.given(
            .opened(1, .restricted, [Treasury.lamps], lapsesAfter: 2_026),
            .opened(2, .unrestricted, []),
            .received(1, 3_000, for: Treasury.lamps),
            .committed(1, 1_000, matter: matter, fromCommon: false)
        ).doing { district, now throws(FundRefusal) in
            try Funds.precommit(yuan(500), from: Treasury.use, forMatter: 8, in: district, now)
        }
        let early = spec.refusal { district, now throws(FundRefusal) in
            try Funds.lapseUnspent(fund, in: district, now)
        }
        #expect(early == .notLapsed(fund, afterYear: 2_026))
        let late = spec.refusal { district, _ throws(FundRefusal) in
            try Funds.precommit(yuan(1), from: Treasury.use, forMatter: 9, in: district, newYear)
        }
        #expect(late == .lapsed(fund, afterYear: 2_026))
        let over = spec.doing { district, _ throws(FundRefusal) in
            try Funds.lapseUnspent(fund, into: Identifier(2), in: district, newYear)
        }
        #expect(
            over.state.standing(of: fund)
                == Treasury.standing(received: 3_000, promised: 1_000, returned: 2_000, left: 0)
        )
        #expect(
            over.state.standing(of: Identifier(2))
                == Treasury.standing(received: 2_000, left: 2_000)
        )
        let itself = spec.refusal { district, _ throws(FundRefusal) in
            try Funds.lapseUnspent(fund, into: fund, in: district, newYear)
        }
        #expect(itself == .sameFund(fund))
    }

    @Test func `what is carried over may be spent a year longer`() {
        let spec = Committee.spec.given(
            .opened(1, .restricted, [Treasury.lamps], lapsesAfter: 2_026),
            .received(1, 3_000, for: Treasury.lamps)
        )
        let carried = spec.when(.carryOver(CarryFundOver(fund: fund, lapsesAfterYear: 2_027)))
        let after = DeciderSpec(carried.after)
        #expect(
            after.refusal { district, _ throws(FundRefusal) in
                try Funds.precommit(
                    yuan(1),
                    from: Treasury.use,
                    forMatter: 9,
                    in: district,
                    newYear
                )
            } == nil
        )
        spec.when(.carryOver(CarryFundOver(fund: fund, lapsesAfterYear: 2_026))).thenRefused(
            by: .funds(.yearOutOfRange(yearMin: 2_027, yearMax: Fund.yearMax))
        )
        Treasury.funded.when(.carryOver(CarryFundOver(fund: fund, lapsesAfterYear: 2_027)))
            .thenRefused(by: .funds(.lapsesNever(fund)))
    }

    @Test func `what is put off stands in next year's draft and is free this year`() {
        let spec = Treasury.funded.given(.reserved(1, 500, matter: matter))
        let after = spec.doing { district, now throws(FundRefusal) in
            try Funds.deferToNextYear(
                yuan(800),
                ofMatter: matter,
                from: Treasury.use,
                in: district,
                now
            )
        }
        #expect(after.state.available(fund, Treasury.lamps) == yuan(3_000))
        #expect(after.state.deferred(to: 2_027, of: fund).map(\.amount) == [yuan(800)])
        #expect(after.state.deferred(to: 2_026, of: fund).isEmpty)
    }
}
