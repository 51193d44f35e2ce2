import Application
import Domain
import Kernel
import Testing
import Words

@Suite struct InstitutionWordsTests {
    private func expectWords(_ phrase: Phrase, _ name: String) {
        #expect(!phrase.zh.isEmpty && !phrase.en.isEmpty, "\(name)")
        #expect(phrase.zh != phrase.en, "\(name)")
        #expect(phrase.zh.unicodeScalars.contains { $0.value >= 0x4E00 }, "\(name)")
        #expect(!phrase.en.unicodeScalars.contains { $0.value >= 0x4E00 }, "\(name)")
    }

    @Test func `each finding of the check has words of its own in both languages`() throws {
        let names = try ["one", "other", "third"].map { try #require(Key($0)) }
        var seen: Set<Phrase> = []
        for rule in FlawRule.allCases {
            let phrase = InstitutionFlaw(rule, .institution, names, reference: .role).phrase
            expectWords(phrase, rule.rawValue)
            #expect(seen.insert(phrase).inserted, "\(rule.rawValue)")
        }
        for kind in ReferenceKind.allCases { expectWords(kind.phrase, kind.rawValue) }
    }

    private static let faults: [InstitutionFault] = [
        .tooLong(bytesMax: 1), .notUTF8, .controlCharacter(7), .tab, .empty,
        .tooDeep(levelsMax: 2), .tooManyNodes(nodesMax: 3), .anchor("&a"), .alias("*a"),
        .tag("!a"), .blockText, .directive, .secondDocument, .keyNotWord,
        .keyTwice("a", firstLine: 4), .syntax("odd"), .truthWord("on", isKey: true),
        .truthWord("on", isKey: false), .clockTime("20:00"), .decimal("0.5"), .oddNumber("007"),
        .unknownKey("a", known: ["b"]), .missingKey("a"), .oneOf(["a", "b"], found: []),
        .oneOf(["a", "b"], found: ["a", "b"]), .shape(found: .list, expected: .entries),
        .text(found: "a", expected: .money), .unknownWord("a", known: ["b"]),
        .unknownName("a", .role, known: ["b"]),
        .numberOutOfRange("9", 1...5), .textTooLong(count: 9, charactersMax: 5),
        .tooMany(count: 9, countMax: 5), .unknownBase("a", known: ["b"]),
        .baseCircle(["a", "b", "a"]), .baseTooDeep(levelsMax: 5), .sameName("a", as: "b.yaml"),
    ]

    @Test func `whatever is wrong with a file has words of its own in both languages`() {
        var seen: Set<Phrase> = []
        for fault in Self.faults {
            expectWords(fault.phrase, "\(fault)")
            #expect(seen.insert(fault.phrase).inserted, "\(fault)")
        }
        for expectation in SourceExpectation.allCases {
            expectWords(expectation.phrase, "\(expectation)")
        }
    }

    @Test func `what was probably meant is added`() {
        let place = SourcePlace(file: "a.yaml", line: 1, column: 1)
        let finding = InstitutionFinding(place, .unknownKey("titel", known: ["title"]))
        #expect(finding.phrase.en.hasSuffix("; did you mean “title”?"))
        #expect(finding.phrase.zh.hasSuffix("；是否想写“title”？"))
    }
}
