import Domain
import Kernel
import Testing

/// Random histories of every verb and command on several funds.
@Suite struct FundHistoryTests {
    @Test(arguments: 1...60)
    func `under any history entries sum to zero, nothing goes below it, and replay is the same`(
        seed: UInt64
    ) {
        var history = RandomFunds(seed: seed)
        var accounts: [LedgerAccount: Money] = [:]
        for step in 0..<250 {
            for event in history.next() {
                guard case .funds(let event) = event else { continue }
                let postings = event.postings
                #expect(postings.map(\.amount).total == .zero, "seed \(seed), step \(step)")
                for posting in postings {
                    accounts[posting.account, default: .zero] += posting.amount
                }
            }
            for (account, balance) in accounts where account.stage != .received {
                #expect(!balance.isNegative, "seed \(seed), step \(step), \(account)")
            }
            for index in history.district.ledger.funds.indices {
                let id = Identifier<Fund>(UInt64(index) + 1)
                guard let standing = history.district.standing(of: id) else { continue }
                #expect(
                    standing.received
                        == standing.left + standing.promised + standing.paid + standing.returned,
                    "seed \(seed), step \(step)"
                )
                let open = history.district.encumbrances(of: id)
                    .compactMap { history.district.encumbrance($0)?.open }.total
                #expect(open == standing.promised, "seed \(seed), step \(step)")
            }
        }
        let live = history.district.ledger.funds.flatMap(\.pots)
        for pot in live {
            for stage in MoneyStage.allCases {
                let account = LedgerAccount(pot.pot, stage)
                #expect(accounts[account] ?? .zero == pot.amounts[stage], "seed \(seed)")
            }
        }
        #expect(history.accepted > 60, "seed \(seed): too few of the steps were accepted")
        #expect(history.refused > 10, "seed \(seed): too few of the steps were refused")
        var again = Committee.spec.state
        for event in history.events { again.evolve(event, .noon) }
        #expect(again == history.district, "seed \(seed)")
    }
}

/// Funds that random people do random things to.
struct RandomFunds {
    private(set) var district = Committee.spec.state
    private(set) var events: [Event] = []
    private(set) var accepted = 0
    private(set) var refused = 0
    private var random: SeededRandom
    private let keys = ["lamps", "school", "park"].compactMap { Key($0) }

    init(seed: UInt64) {
        random = SeededRandom(seed: seed)
        for (number, restriction) in Restriction.allCases.enumerated() {
            let opened = Event.opened(
                UInt64(number) + 1,
                restriction,
                restriction == .unrestricted ? [] : Array(keys.prefix(2)),
                lapsesAfter: number == 2 ? 2_025 : nil
            )
            record([opened])
        }
    }

    /// What was recorded; nothing if a rule said no.
    mutating func next() -> [Event] {
        do throws(FundRefusal) {
            let more = try draw()
            record(more)
            accepted += 1
            return more
        } catch {
            refused += 1
            return []
        }
    }

    private mutating func record(_ more: [Event]) {
        for event in more { district.evolve(event, .noon) }
        events += more
    }

    private mutating func below(_ count: UInt64) -> UInt64 { random.next() % count }

    private mutating func draw() throws(FundRefusal) -> [Event] {
        let fund = Identifier<Fund>(1 + below(3))
        let use = FundUse(fund, keys[Int(below(UInt64(keys.count)))])
        let amount = Money(fen: Int64(below(100_000)))
        // Smaller on the way out than on the way in, so that there is something at every step.
        let part = Money(fen: Int64(below(20_000)))
        let matter = 1 + below(6)
        let (district, now) = (self.district, Instant.noon)
        switch below(15) {
        case 0, 1: return try command(income(fund, amount + amount))
        case 2:
            let budget = BudgetMoney(
                fund: fund,
                purpose: use.purpose,
                amount: amount,
                isTakenBack: below(2) == 0
            )
            return try command(.budget(budget))
        case 3, 4:
            return try Funds.precommit(amount, from: use, forMatter: matter, in: district, now)
        case 5, 6:
            return try Funds.commit(
                amount,
                from: use,
                to: Committee.committee,
                forMatter: matter,
                in: district,
                now
            )
        case 7, 8: return try Funds.accept(part, ofMatter: matter, in: district)
        case 9, 10: return try Funds.pay(part, ofMatter: matter, in: district)
        case 11: return try Funds.clawBack(part, ofMatter: matter, in: district)
        case 12: return Funds.release(ofMatter: matter, MatterMoney(fund: fund), in: district)
        case 13:
            return try Funds.matchAll(
                of: .source(.enterprise),
                at: .one,
                from: .government,
                into: fund,
                in: (district, now)
            )
        default: return try seldom(fund, amount, use, matter)
        }
    }

    private mutating func seldom(
        _ fund: Identifier<Fund>,
        _ amount: Money,
        _ use: FundUse,
        _ matter: UInt64
    ) throws(FundRefusal) -> [Event] {
        switch below(5) {
        case 0:
            return try Funds.lapseUnspent(fund, into: Identifier(1), in: district, .noon)
        case 1:
            return try Funds.deferToNextYear(
                amount,
                ofMatter: matter,
                from: use,
                in: district,
                .noon
            )
        case 2:
            return try command(
                .giveBack(GiveMoneyBack(fund: fund, purpose: use.purpose, amount: amount))
            )
        case 3:
            return try Funds.steps(.dispute, amount, ofMatter: matter, in: district)
        default:
            let year = 2_026 + Int(below(3))
            return try command(.carryOver(CarryFundOver(fund: fund, lapsesAfterYear: year)))
        }
    }

    private mutating func income(_ fund: Identifier<Fund>, _ amount: Money) -> FundCommand {
        .receive(
            RecordReceipt(
                fund: fund,
                amount: amount,
                source: below(2) == 0 ? .enterprise : .gifts,
                purpose: below(2) == 0 ? nil : keys[Int(below(UInt64(keys.count)))]
            )
        )
    }

    private func command(_ command: FundCommand) throws(FundRefusal) -> [Event] {
        let context = Context(now: .noon, actor: .console, entropy: 7, sealer: PlainSealer())
        do throws(Refusal) {
            return try district.decide(.funds(command), .none, context).events
        } catch {
            guard case .funds(let refusal) = error else { return [] }
            throw refusal
        }
    }
}
