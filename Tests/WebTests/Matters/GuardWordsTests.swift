import Domain
import Kernel
import Testing
import Words

/// Every guard and effect has words in both languages, as a rule and as a refusal.
@Suite struct GuardWordsTests {
    private let titles = InstitutionTitles(WordedRules.institution)

    private func check(_ phrase: Phrase, _ what: String) {
        for text in [phrase.zh, phrase.en] {
            #expect(!text.isEmpty, "\(what)")
            #expect(!text.contains("_"), "\(what) prints a name: \(text)")
            #expect(!text.contains("Optional("), "\(what): \(text)")
            #expect(!text.contains("Key("), "\(what): \(text)")
            #expect(!text.contains("  "), "\(what): \(text)")
        }
        let isChinese = phrase.zh.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
        #expect(isChinese, "\(what): \(phrase.zh)")
        let isForeign = phrase.en.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
        #expect(!isForeign, "\(what): \(phrase.en)")
    }

    @Test(arguments: GuardName.allCases)
    func `every guard can be read as a rule`(name: GuardName) {
        let rule = WordedRules.rule(name)
        #expect(rule.name == name)
        check(rule.phrase(titles), "\(name)")
        #expect(!rule.phrase(titles).en.hasSuffix("."), "\(name) is read after “needs”")
    }

    @Test(arguments: EffectName.allCases)
    func `every effect can be read as a rule`(name: EffectName) {
        let effect = WordedRules.effect(name)
        #expect(effect.name == name)
        check(effect.phrase(titles), "\(name)")
    }

    @Test func `every refusal of a guard is a sentence`() {
        for failure in WordedRules.failures {
            let phrase = failure.phrase(titles)
            check(phrase, "\(failure)")
            #expect(phrase.en.hasSuffix(".") || phrase.en.hasSuffix("?"), "\(phrase.en)")
            #expect(phrase.zh.hasSuffix("。"), "\(phrase.zh)")
            #expect(phrase.en.first?.isLowercase == false, "\(phrase.en)")
        }
        #expect(Set(WordedRules.failures.map(WordedRules.number)) == Set(0..<51))
    }

    @Test func `every refusal of an effect is a sentence`() {
        for failure in WordedRules.effectFailures {
            let phrase = failure.phrase(titles)
            check(phrase, "\(failure)")
            #expect(phrase.en.hasSuffix("."), "\(phrase.en)")
            #expect(phrase.zh.hasSuffix("。"), "\(phrase.zh)")
        }
        #expect(Set(WordedRules.effectFailures.map(WordedRules.number)) == Set(0..<15))
    }

    @Test func `what has no title is not called by its name`() {
        let phrase = titles[WordedRules.key("never_heard_of")]
        #expect(phrase == Phrase(zh: "另一项", en: "another one"))
        #expect(titles[WordedRules.key("photo")] == Phrase(zh: "照片", en: "photograph"))
    }

    @Test func `numbers are said as they are`() {
        let short = GuardFailure.fundsAvailable(
            fund: WordedRules.key("fund"),
            available: Money(fen: 123_456),
            needed: Money(fen: 200_000)
        )
        #expect(
            short.phrase(titles).en
                == "“a fund” has 1,234.56 yuan left of the 2,000.00 yuan it takes: "
                + "765.44 yuan short."
        )
        #expect(
            GuardFailure.answered(
                lines: WordedRules.key("lines"),
                unanswered: 3,
                incomplete: 1,
                of: 20
            ).phrase(titles).zh == "“意见”共 20 条：3 条没有答复，1 条答复缺理由、承办人或金额。"
        )
        #expect(
            GuardFailure.publishedFor(passed: 4, needed: 5).phrase(titles).en
                == "It has been public for 4 of 5 days: 1 to go."
        )
    }
}
