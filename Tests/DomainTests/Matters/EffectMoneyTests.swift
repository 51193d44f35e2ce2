import Domain
import Kernel
import Testing

/// Money that steps move, to the fen.
@Suite struct EffectMoneyTests {
    private let amount = "amount".key
    private let community = "community".key
    private let estimate = Money(fen: 12_345_678)

    private func asking(_ stage: GardenStage = GardenStage()) -> GardenStage {
        (1...3).reduce(stage) { $0.receiving(Money(yuan: 100_000), UInt64($1)) }
            .filling(amount, .money(estimate))
    }

    private func reserved(_ stage: GardenStage) -> [Money] {
        (1...3).map {
            stage.district.amount(ofMatter: 1, at: .reserved, in: Identifier($0))
        }
    }

    private let split = Effect.split(cofinancing: "thirty".key, amount: "amount".key)

    @Test func `a cost is split thirty to twenty-eight to forty-two, exact to the fen`() throws {
        let after = try asking().firing(split)
        #expect(
            reserved(after) == [
                Money(fen: 3_703_703), Money(fen: 3_456_790), Money(fen: 5_185_185),
            ]
        )
        #expect(reserved(after).total == estimate)
        #expect(after.district.splitCost(ofMatter: 1)?.parts.map(\.amount) == reserved(after))
    }

    @Test func `where the flag was attested at the opening, the last two shares are swapped`()
        throws
    {
        let after = try asking(GardenStage(ofMatter: ["poor".key])).firing(split)
        #expect(
            reserved(after) == [
                Money(fen: 3_703_703), Money(fen: 5_185_185), Money(fen: 3_456_790),
            ]
        )
        let byAdoption = try asking(GardenStage(attested: ["poor".key])).firing(split)
        #expect(reserved(byAdoption) == reserved(after))
    }

    @Test func `a payer that has too little refuses the whole split, with its numbers`() {
        let poor = GardenStage().receiving(Money(yuan: 100_000), 1)
            .receiving(Money(fen: 3_456_789), 2).receiving(Money(yuan: 100_000), 3)
            .filling(amount, .money(estimate))
        guard case .failure(.money(.notEnough(let shortfall))) = poor.fire(split) else {
            Issue.record("it was split")
            return
        }
        #expect(shortfall.fund == Identifier(2))
        #expect(shortfall.asked == Money(fen: 3_456_790))
        #expect(shortfall.standing.left == Money(fen: 3_456_789))
        #expect(reserved(poor) == [.zero, .zero, .zero])
    }

    @Test func `a cost is split once, and anew only when all of it was released`() throws {
        let after = try asking().firing(split)
        #expect(after.fire(split) == .failure(.money(.alreadySplit(matter: 1))))
        let again = try after.firing(.release).filling(amount, .money(Money(yuan: 100)))
            .firing(split)
        #expect(reserved(again) == [30, 28, 42].map { Money(yuan: $0) })
    }

    private func paid(_ stage: GardenStage) -> [Money] {
        (1...3).map { stage.district.amount(ofMatter: 1, at: .paid, in: Identifier($0)) }
    }

    @Test
    func
        `a bill below the estimate is borne in the shares of the split, and so is what comes back`()
        throws
    {
        let split = try asking().firing(split)
        let billed = try split.filling("price".key, .money(Money(yuan: 1_000)))
            .firing(.pay(amount: "price".key))
        #expect(paid(billed).total == Money(yuan: 1_000))
        let fair = [300, 280, 420].map { Money(yuan: $0) }
        for (share, due) in zip(paid(billed), fair) {
            #expect(abs(share.fen - due.fen) <= 2, "\(paid(billed))")
        }
        let back = try billed.filling("price".key, .money(Money(yuan: 500)))
            .firing(.clawBack(amount: "price".key))
        for (share, due) in zip(paid(back), fair) {
            #expect(abs(share.fen - due.fen / 2) <= 2, "\(paid(back))")
        }
    }

    @Test func `many bills together take exactly what each payer set aside`() throws {
        var stage = try asking().firing(split)
        let set = reserved(stage)
        for bill in [3_000_000, 1, 99, 4_000_077, 5_345_501].map({ Money(fen: $0) }) {
            stage = try stage.filling("price".key, .money(bill)).firing(.pay(amount: "price".key))
        }
        #expect(paid(stage) == set)
        #expect(reserved(stage).total == .zero)
    }

    @Test func `paying what was only set aside contracts and accepts it first`() throws {
        let asked = asking().filling("contractor".key, .organisation(Identifier(1)))
            .filling("price".key, .money(Money(yuan: 7)))
        let after = try asked.firing(
            .commit(fund: community, amount: "price".key),
            .pay(amount: "price".key)
        )
        #expect(after.district.amount(ofMatter: 1, at: .paid) == Money(yuan: 7))
        #expect(after.district.amount(ofMatter: 1, at: .reserved) == .zero)
        let payees = after.district.encumbrances(ofMatter: 1).compactMap {
            after.district.encumbrance($0)?.payee
        }
        #expect(payees == [Identifier(1)])
    }

    @Test func `more than is promised is not paid, and the rest is named`() throws {
        let promised = try GardenStage().receiving(Money(yuan: 100))
            .filling(amount, .money(Money(yuan: 10)))
            .firing(.encumber(fund: community, amount: amount))
            .filling("price".key, .money(Money(yuan: 11)))
        #expect(
            promised.fire(.pay(amount: "price".key))
                == .failure(
                    .money(
                        .matterHasLess(
                            1,
                            .accepted,
                            asked: Money(yuan: 11),
                            there: Money(yuan: 10)
                        )
                    )
                )
        )
    }

    @Test func `a row is paid once, and never above its ceiling`() throws {
        let price: [Key: FieldValue] = ["price".key: .money(Money(yuan: 4))]
        let pay = Effect.payLine(amount: "price".key)
        let stage = try GardenStage().receiving(Money(yuan: 100))
            .filling(amount, .money(Money(yuan: 10)))
            .firing(.encumber(fund: community, amount: amount))
            .adding("rows".key, price)
            .firing(.ceilings(lines: "rows".key, amount: "price".key))
        let paid = try stage.firing(pay, line: 0)
        #expect(paid.scene().matter.lines[0].paid == Money(yuan: 4))
        #expect(paid.district.amount(ofMatter: 1, at: .paid) == Money(yuan: 4))
        #expect(paid.fire(pay, line: 0) == .failure(.alreadyPaid(Money(yuan: 4))))
        let more = stage.answering(0, "granted".key, amount: Money(fen: 401))
        #expect(
            more.fire(pay, line: 0)
                == .failure(.aboveCeiling(asked: Money(fen: 401), ceiling: Money(yuan: 4)))
        )
        let reduced = try stage.answering(0, "granted".key, amount: Money(yuan: 3))
            .firing(pay, line: 0)
        #expect(reduced.district.amount(ofMatter: 1, at: .paid) == Money(yuan: 3))
    }

    @Test func `an allocation brings the rate for every resident of record, once a day`() throws {
        let allocate = Effect.allocate(fund: community)
        let after = try GardenStage().firing(allocate)
        #expect(
            after.district.standing(of: Identifier(1))?.received
                == Money(yuan: 5 * Int64(after.district.residents(of: Committee.community)))
        )
        #expect(after.district.residents(of: Committee.community) == 2)
        guard case .failure(.money(.alreadyAllocated(Identifier(1), _))) = after.fire(allocate)
        else {
            Issue.record("it was allocated twice")
            return
        }
    }

    @Test func `no more is matched than came in`() {
        let stage = GardenStage().receiving(Money(yuan: 9), 1).receiving(Money(yuan: 50), 2)
            .filling(amount, .money(Money(yuan: 10)))
        let match = Effect.match(fund: community, from: "district".key, amount: amount)
        #expect(
            stage.fire(match)
                == .failure(
                    .notReceived(
                        fund: community,
                        received: Money(yuan: 9),
                        asked: Money(yuan: 10)
                    )
                )
        )
        #expect((try? stage.receiving(Money(yuan: 1), 1).fire(match).get())?.count == 1)
    }

    @Test func `money is drawn for the purpose that a field says`() throws {
        let chosen = GardenStage().receiving(Money(yuan: 100))
            .filling(amount, .money(Money(yuan: 10)))
        let after = try chosen.firing(.commit(fund: community, amount: amount))
        let drawn = after.district.encumbrances(ofMatter: 1).compactMap {
            after.district.encumbrance($0)?.drawing.purpose
        }
        #expect(drawn == ["lamps".key])
    }
}
