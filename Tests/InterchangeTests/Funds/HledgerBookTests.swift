import Domain
import Foundation
import Interchange
import Kernel
import Testing

@Suite struct HledgerBookTests {
    @Test func `an event that moved money is one transaction with its balances`() {
        var book = HledgerBook()
        let events = RandomBook.opened + [RandomBook.received(1, 12_345_678)]
        let text = events.map {
            book.text(of: $0, sequence: 17, on: Day("2026-06-01") ?? Day(number: 0))
        }
        #expect(
            text.joined() == """
                account funds:1:restricted:-:received
                account funds:1:restricted:-:left
                2026-06-01 (17) receive, receipt 1
                    funds:1:restricted:-:received  -123456.78 CNY = -123456.78 CNY
                    funds:1:restricted:-:left  123456.78 CNY = 123456.78 CNY


                """
        )
    }

    @Test(
        .enabled(if: Hledger.isInstalled, "Debian's hledger is not installed"),
        arguments: [1, 2, 3] as [UInt64]
    )
    func `hledger accepts the books of a random year and finds the same balances`(
        seed: UInt64
    ) throws {
        let (text, district) = try RandomBook.year(seed: seed, steps: 4_000)
        let checked = try Hledger.run(["check", "--strict"], on: text)
        #expect(checked.code == 0, "seed \(seed): \(checked.complaint.prefix(600))")
        let answer = try Hledger.run(
            ["balance", "--flat", "--no-total", "--output-format", "csv"],
            on: text
        )
        #expect(answer.code == 0, "seed \(seed): \(answer.complaint.prefix(600))")
        var found: [String: String] = [:]
        for line in answer.output.split(separator: "\n").dropFirst() {
            let cells = line.split(separator: ",", maxSplits: 1).map {
                $0.filter { $0 != "\"" }
            }
            found[cells[0]] = cells[1]
        }
        var expected: [String: String] = [:]
        for pot in district.ledger.funds.flatMap(\.pots) {
            for stage in MoneyStage.allCases where pot.amounts[stage] != .zero {
                let account = LedgerAccount(pot.pot, stage)
                expected[account.name] = "\(pot.amounts[stage]) CNY"
            }
        }
        #expect(found == expected, "seed \(seed)")
        #expect(expected.count > 10, "seed \(seed)")
    }

    @Test(.enabled(if: Hledger.isInstalled, "Debian's hledger is not installed"))
    func `hledger refuses books from which an entry was taken`() throws {
        let (text, _) = try RandomBook.year(seed: 4, steps: 200)
        let entries = text.components(separatedBy: "\n\n")
        let shorter = (entries[..<20] + entries[21...]).joined(separator: "\n\n")
        #expect(try Hledger.run(["check", "--strict"], on: shorter).code != 0)
    }
}

/// The books of a district where random things happen to two funds.
enum RandomBook {
    private static let keys = ["lamps", "school"].compactMap { Key($0) }
    private static let payee = Identifier<Organisation>(1)

    static let opened: [FundEvent] = [Restriction.restricted, .unrestricted].enumerated().map {
        .fundOpened(
            FundOpened(
                fund: Identifier(UInt64($0.offset) + 1),
                holder: payee,
                place: Places.root,
                title: Digest(Array(repeating: 1, count: 32))!,
                restriction: $0.element,
                purposes: keys,
                lapsesAfterYear: nil
            )
        )
    }

    static func received(_ receipt: UInt64, _ fen: Int64) -> FundEvent {
        .moneyReceived(
            MoneyReceived(
                receipt: Identifier(receipt),
                pot: Pot(fund: Identifier(1), restriction: .restricted, purpose: nil),
                amount: Money(fen: fen),
                source: .government,
                giver: nil,
                basis: .given,
                day: Day(number: 20_605)
            )
        )
    }

    static func year(seed: UInt64, steps: Int) throws -> (text: String, district: District) {
        var random = SeededRandom(seed: seed)
        var district = District()
        district.evolve(.founded, stamp)
        district.evolve(.payee, stamp)
        var book = HledgerBook()
        var text = HledgerBook.head + "\n"
        var sequence: UInt64 = 0
        let record = { (events: [Event]) in
            for event in events {
                sequence += 1
                district.evolve(event, stamp)
                guard case .funds(let event) = event else { continue }
                let day = Day(number: 20_454 + Int64(sequence) * 365 / Int64(steps * 2))
                text += book.text(of: event, sequence: sequence, on: day)
            }
        }
        record(opened.map { .funds($0) })
        for _ in 0..<steps {
            do throws(FundRefusal) {
                record(try next(district, &random))
            } catch {
                continue
            }
        }
        return (text, district)
    }

    private static func next(
        _ district: District,
        _ random: inout SeededRandom
    ) throws(FundRefusal) -> [Event] {
        let fund = Identifier<Fund>(1 + random.next() % 2)
        let key = keys[Int(random.next() % 2)]
        let use = FundUse(fund, key)
        let amount = Money(fen: 1 + Int64(random.next() % 1_000_000))
        let matter = 1 + random.next() % 20
        let now = stamp.recorded
        switch random.next() % 8 {
        case 0, 1:
            let purpose = random.next() % 2 == 0 ? key : nil
            let income = Income(amount: amount, source: .gifts, purpose: purpose)
            return try Funds.receive(income, into: fund, in: district, now)
        case 2:
            return try Funds.precommit(amount, from: use, forMatter: matter, in: district, now)
        case 3:
            return try Funds.commit(
                amount,
                from: use,
                to: payee,
                forMatter: matter,
                in: district,
                now
            )
        case 4: return try Funds.accept(amount, ofMatter: matter, in: district)
        case 5: return try Funds.pay(amount, ofMatter: matter, in: district)
        case 6: return try Funds.clawBack(amount, ofMatter: matter, in: district)
        default: return Funds.release(ofMatter: matter, in: district)
        }
    }

    private static let stamp = Stamp(
        recorded: Instant(milliseconds: 1_780_286_400_000),
        actor: .console,
        request: RequestID(high: 0, low: 1)
    )
}

extension Event {
    fileprivate static let founded = Event.districtFounded(
        DistrictFounded(
            district: 7,
            name: Digest(Array(repeating: 2, count: 32))!,
            offsetMinutes: 480
        )
    )

    fileprivate static let payee = Event.bodyFounded(
        BodyFounded(
            body: Identifier(1),
            kind: .residentsCommittee,
            place: Places.root,
            name: Digest(Array(repeating: 3, count: 32))!,
            ties: BodyTies(isRegistered: true),
            begins: nil,
            ends: nil
        )
    )
}
