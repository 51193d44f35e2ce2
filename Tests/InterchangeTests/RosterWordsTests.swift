import Interchange
import Testing
import Words

@Suite struct RosterWordsTests {
    private static let flaws: [RosterFlaw.Kind] = [
        .nameMissing, .nameTooLong(charactersMax: 60), .nameUnreadable, .birthUnreadable,
        .birthInFuture, .birthTooEarly(yearMin: 1_900), .addressMissing,
        .addressTooLong(charactersMax: 200), .addressNotSplit, .phoneUnreadable,
        .phoneLength(digitsMin: 5, digitsMax: 15), .severalPhones(count: 2), .languageUnknown,
        .channelUnknown, .tenancyUnknown, .identityNumber, .formulaError, .sameAsLine(7),
        .totalDiffers(written: 123, counted: 2),
    ]
    private static let rules: [SheetRefusal.Rule] = [
        .fileEmpty, .fileTooLarge(bytesMax: 32 << 20), .archiveBroken, .partMissing(.sheet),
        .partTooLarge(.sheet, bytesMax: 256 << 20), .partBroken(.sheet), .documentType(.sheet),
        .tooDeep(.sheet, depthMax: 64), .sheetUnknown(visible: ["a", "b"]), .noVisibleSheet,
        .tooManySheets(sheetsMax: 256), .tooManyRows(rowsMax: 110_000),
        .tooManyColumns(columnsMax: 256), .tooManySharedStrings(stringsMax: 1),
        .tooManyMergedRanges(rangesMax: 1), .tooManyStyles(stylesMax: 1),
        .cellTooLong(charactersMax: 32_767), .rowsOutOfOrder, .notText, .quoteOpen,
        .headMissing(linesMax: 30), .columnTwice(.name, first: 0, second: 2), .headChanged,
    ]

    private var phrases: [Phrase] {
        Self.flaws.map(\.phrase) + Self.rules.map(\.phrase)
            + SheetRefusal.WrongKind.allCases.map(\.phrase)
            + NotTakenColumn.Kind.allCases.map(\.phrase) + SkippedLine.Kind.allCases.map(\.phrase)
            + RosterColumn.allCases.map(\.phrase)
    }

    @Test func `every flaw and every refusal is said in both languages, in words of its own`() {
        for phrase in phrases {
            #expect(!phrase.zh.isEmpty && !phrase.en.isEmpty)
            for text in [phrase.zh, phrase.en] {
                #expect(!text.contains("\"") && !text.contains("Optional"), "\(text)")
            }
        }
        #expect(Set(Self.flaws.map(\.phrase.zh)).count == Self.flaws.count)
        #expect(Set(Self.flaws.map(\.phrase.en)).count == Self.flaws.count)
    }

    @Test func `what is not taken is said as it is meant`() {
        #expect(NotTakenColumn.Kind.label.phrase.zh == "未收：邻里不给人贴标签")
        #expect(
            NotTakenColumn.Kind.label.phrase.en == "not taken: Linli keeps no labels on people"
        )
    }

    @Test func `a flaw says where, what and what to do`() {
        let column = SheetColumn(index: 3, header: "手机")
        let flaw = RosterFlaw(line: 5, column: column, kind: .severalPhones(count: 2))
        #expect(flaw.phrase.zh == "第 5 行，D 列“手机”：这里有 2 个电话；请只留一个")
        #expect(
            flaw.phrase.en == "line 5, column D “手机”: there are 2 phone numbers here; keep one"
        )
        let refusal = SheetRefusal(.quoteOpen, line: 2, column: 1)
        #expect(refusal.phrase.zh.hasPrefix("第 2 行 B 列："))
    }

    @Test func `the summary counts people and names the lines that are none`() throws {
        let report = try roster("花名册\n姓名,电话\n测试甲,\n测试乙,没有\n合计,2\n").report
        #expect(
            report.summary.map(\.zh) == [
                "名单上有 2 人：1 人可以收，1 人要先改", "跳过标题：第 1 行", "跳过表头：第 2 行", "跳过合计：第 5 行",
            ]
        )
        #expect(
            report.summary[0].en == "2 people on the list: 1 can be taken, 1 must be mended first"
        )
        #expect(report.moreFlaws == nil)
    }
}
