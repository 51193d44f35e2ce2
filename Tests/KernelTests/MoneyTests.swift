import Foundation
import Kernel
import Testing

@Suite struct MoneyTests {
    @Test(arguments: [
        ("0", 0), ("0.01", 1), ("5.5", 550), ("80000", 8_000_000), ("123456.78", 12_345_678),
        ("123,456.78", 12_345_678), ("4,613,644", 461_364_400), ("-5.00", -500), ("007", 700),
    ])
    func `an amount is read to the fen`(text: String, fen: Int64) throws {
        #expect(try Money(text) == Money(fen: fen))
    }

    @Test(arguments: [
        "", "-", ".", "5.", ".5", "1e3", "５", " 5", "5 ", "+5", "--5", "6,13,446", "12,34", ",123",
        "1,2345", "1,234,56.00", "1.2.3", "1.2,3", "0x10", "NaN",
    ])
    func `what is no amount is refused and never guessed`(text: String) {
        #expect(throws: Money.Flaw.notAnAmount) { try Money(text) }
    }

    @Test func `a third of a fen and more than there can be are told apart from slips`() {
        #expect(throws: Money.Flaw.moreThanTwoDecimals) { try Money("1.005") }
        #expect(throws: Money.Flaw.outOfBounds) { try Money("10000000000000000.01") }
        #expect(throws: Money.Flaw.outOfBounds) { try Money("99999999999999999999999") }
        #expect(throws: Never.self) { try Money("10000000000000000.00") }
    }

    @Test func `what is printed is read back`() throws {
        var random = SeededRandom(seed: 1)
        for bits in 0..<59 {
            for _ in 0..<20 {
                let fen = Int64(random.next() % (1 << UInt64(bits) + 1))
                for amount in [Money(fen: fen), Money(fen: -fen)] {
                    #expect(try Money(amount.description) == amount)
                    #expect(try Money(amount.grouped) == amount)
                }
            }
        }
        #expect(Money(fen: 12_345_678).grouped == "123,456.78")
        #expect(Money(fen: -5).description == "-0.05")
        #expect(Money(fen: 100_000).grouped == "1,000.00")
    }

    @Test func `arithmetic stays in bounds or says so`() {
        let most = Money(fen: Money.fenMax)
        #expect(most.adding(Money(fen: 1)) == nil)
        #expect(most.adding(Money(fen: -1)) == Money(fen: Money.fenMax - 1))
        #expect(Money(fen: 6_000).times(5_000) == Money(yuan: 300_000))
        #expect(most.times(2) == nil)
        #expect(Money(fen: 2).times(.max) == nil)
        #expect(Money(exactlyFen: .min) == nil)
    }

    @Test func `amounts and spans travel as whole numbers`() throws {
        let encoded = try JSONEncoder().encode([Money(fen: -7)])
        #expect(String(decoding: encoded, as: UTF8.self) == "[-7]")
        #expect(try JSONDecoder().decode([Money].self, from: encoded) == [Money(fen: -7)])
        let beyond = Data("[\(Money.fenMax + 1)]".utf8)
        #expect(throws: DecodingError.self) { try JSONDecoder().decode([Money].self, from: beyond) }
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([Minutes].self, from: Data("[9000000000000000]".utf8))
        }
        #expect(Minutes(125).description == "2:05")
        #expect(Minutes(-65).description == "-1:05")
        #expect([Minutes(30), Minutes(45)].reduce(.zero, +) == Minutes(75))
    }
}

@Suite struct RatioTests {
    @Test(arguments: [
        ("0.30", 3, 10), ("30%", 3, 10), ("12.5%", 1, 8), ("1/3", 1, 3), ("2/6", 1, 3),
        ("1:1", 1, 1), ("1", 1, 1), ("0", 0, 1), ("2", 2, 1), ("100%", 1, 1),
        ("0.000000001", 1, 1_000_000_000),
        ("1000000000", 1_000_000_000, 1),
    ])
    func `a ratio is read exactly`(text: String, numerator: UInt64, denominator: UInt64) throws {
        let ratio = try #require(Ratio(text))
        #expect(ratio.numerator == numerator && ratio.denominator == denominator)
        #expect(Ratio(ratio.description) == ratio)
    }

    @Test(arguments: [
        "", "%", "1/0", "1/", "/3", "-0.3", ".3", "3.", "0.3/1", "1/3%", "1e1", "0.0000000001",
        "1/2/3", "1000000001", "9999999999.999999999", "1/1000000001", "30 %", "３０%",
    ])
    func `what is no ratio is refused`(text: String) {
        #expect(Ratio(text) == nil)
    }

    @Test func `ratios are compared, added and taken of each other without rounding`() throws {
        let third = try #require(Ratio("1/3"))
        #expect(Ratio.sum([third, third, third]) == .one)
        #expect(try #require(Ratio("0.3333")) < third)
        #expect(try #require(Ratio("0.70")).times(try #require(Ratio("40%"))) == Ratio("28%"))
        #expect(Money(fen: 100).part(third) == Money(fen: 33))
        #expect(Money(yuan: 300_000).part(.one) == Money(yuan: 300_000))
        #expect(Money(fen: Money.fenMax).part(try #require(Ratio(1_000_000_000, 1))) == nil)
    }
}

@Suite struct SharesTests {
    private func split(_ fen: Int64, _ shares: String...) throws -> [Int64] {
        try Money(fen: fen).split(by: shares.map { try #require(Ratio($0)) }).map(\.fen)
    }

    @Test func `fen that are left go to the largest remainders, then to who stands first`() throws {
        #expect(try split(12_345_678, "0.30", "0.28", "0.42") == [3_703_703, 3_456_790, 5_185_185])
        #expect(try split(100, "1/3", "1/3", "1/3") == [34, 33, 33])
        #expect(try split(1, "1/2", "1/2") == [1, 0])
        #expect(try split(0, "1/2", "1/2") == [0, 0])
        #expect(try split(7, "1") == [7])
        #expect(try split(Money.fenMax, "1/3", "2/3").reduce(0, +) == Money.fenMax)
    }

    @Test func `shares that make no whole split nothing`() {
        #expect(throws: ShareFlaw.notOneWhole(sum: Ratio("0.9"))) { try split(100, "0.5", "0.4") }
        #expect(throws: ShareFlaw.notOneWhole(sum: Ratio("11/10"))) { try split(100, "1", "0.1") }
        #expect(throws: ShareFlaw.noShares) { try Money(fen: 1).split(by: []) }
    }

    @Test(arguments: 1...200)
    func `any shares of any number of parties sum exactly, each within a fen of its due`(
        seed: UInt64
    ) throws {
        var random = SeededRandom(seed: seed)
        let parties = 1 + Int(random.next() % 12)
        var weights = (0..<parties).map { _ in random.next() % 1_000 }
        weights[0] += 1
        let whole = weights.reduce(0, +)
        let shares = try weights.map { try #require(Ratio($0, whole)) }
        let amount = Money(fen: Int64(random.next() % UInt64(Money.fenMax)))
        let parts = try amount.split(by: shares)
        #expect(parts.total == amount, "seed \(seed)")
        for (part, share) in zip(parts, shares) {
            let due = try #require(amount.part(share))
            #expect(part == due || part == due + Money(fen: 1), "seed \(seed)")
        }
    }
}
