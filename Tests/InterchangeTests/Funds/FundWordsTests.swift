import Domain
import Kernel
import Testing
import Words

@Suite struct FundWordsTests {
    private static let key = Key("night_110")!
    private static let day = Day(number: 20_605)
    private static let amount = Money(fen: 12_345_678)
    private static let standing = FundStanding(
        received: Money(yuan: 9),
        promised: Money(yuan: 4),
        paid: Money(yuan: 2),
        returned: .zero,
        left: Money(yuan: 3)
    )

    /// One for every rule whose words are not those of another feature.
    private static let all: [FundRefusal] = [
        .holdsNoMoney(Identifier(2)), .tooManyFunds(fundsMax: 3), .tooManyPurposes(purposesMax: 4),
        .purposeTwice(key), .purposeMissing, .unknownFund(Identifier(5)),
        .closed(Identifier(6), at: day), .lapsed(Identifier(7), afterYear: 2_026),
        .lapsesNever(Identifier(8)), .notLapsed(Identifier(9), afterYear: 2_026),
        .outsidePurpose(key, Identifier(10), .ringFenced, allowed: [key]),
        .amountOutOfRange(amountMax: amount), .countOutOfRange(countMax: 11),
        .dayOutOfRange(earliest: day, latest: day), .yearOutOfRange(yearMin: 12, yearMax: 13),
        .tooMuchReceived(receivedMax: amount),
        .notEnough(
            Shortfall(fund: Identifier(1), purpose: key, asked: amount, standing: standing)
        ),
        .unknownEncumbrance(Identifier(14)),
        .notSoMuchThere(Identifier(15), .committed, asked: amount, there: .zero),
        .matterHasLess(16, .accepted, asked: amount, there: .zero), .samePerson(Identifier(17)),
        .belongsToMatter(Identifier(18), matter: 19), .sideDoor(Identifier(32), Identifier(33)),
        .movedByMatters(Identifier(18), institution: Key("houtai")!, adoption: Identifier(2)),
        .stillHolds(left: amount, promised: .zero),
        .unknownReceipt(Identifier(20)), .alreadyMatched(Identifier(21), by: Identifier(22)),
        .notToBeMatched(Identifier(23)), .nothingToMatch(Identifier(24)),
        .alreadyAllocated(Identifier(25), on: day), .shares(.noShares),
        .shares(.notOneWhole(sum: Ratio("9/10"))), .tooManyLevels(levelsMax: 26),
        .tooManyParties(partiesMax: 27), .alreadySplit(matter: 28), .valuerMissing,
        .unknownPledge(Identifier(29)), .pledgeSettled(Identifier(30)), .sameFund(Identifier(31)),
        .tooManyEntries(entriesMax: 32),
    ]

    @Test func `every rule about money says no in both languages, in words of its own`() {
        for phrases in [Self.all.map(\.phrase.zh), Self.all.map(\.phrase.en)] {
            #expect(Set(phrases).count == Self.all.count)
        }
        for refusal in Self.all {
            let phrase = refusal.phrase
            #expect(phrase.zh.hasSuffix("。") || phrase.zh.hasSuffix("）"), "\(phrase.zh)")
            #expect(phrase.en.hasSuffix(".") || phrase.en.hasSuffix(")"), "\(phrase.en)")
            #expect(!phrase.zh.contains("Identifier") && !phrase.en.contains("Optional"))
        }
    }

    @Test func `what is missing is told with all four figures`() {
        let refusal = FundRefusal.notEnough(
            Shortfall(
                fund: Identifier(1),
                purpose: Self.key,
                asked: Self.amount,
                standing: Self.standing
            )
        )
        #expect(
            refusal.phrase.zh
                == "1 号资金用于“night_110”的不够：要 123,456.78 元，还剩 3.00 元。"
                + "（收到 9.00 · 已答应 4.00 · 已付 2.00 · 还剩 3.00）"
        )
        #expect(
            refusal.phrase.en
                == "Fund number 1 has not enough for “night_110”: 123,456.78 yuan were asked for "
                + "and 3.00 are left. (Received 9.00 · Promised 4.00 · Paid 2.00 · Left 3.00)"
        )
    }
}
