package import Interchange

extension RosterReport {
    /// What was read in a few sentences: how many, which sheet, what was passed over.
    package var summary: [Phrase] {
        var phrases: [Phrase] = []
        if let sheet {
            phrases.append(Phrase(zh: "读的是工作表“\(sheet)”", en: "read the sheet “\(sheet)”"))
        }
        phrases.append(
            Phrase(
                zh: "名单上有 \(rowsRead) 人：\(rowsGood) 人可以收，\(rowsStopped) 人要先改",
                en: "\(counted(rowsRead, "person", "people")) on the list: \(rowsGood) can be "
                    + "taken, \(rowsStopped) must be mended first"
            )
        )
        if rowsHidden > 0 {
            phrases.append(
                Phrase(
                    zh: "其中 \(rowsHidden) 行在表格里是隐藏的，也读了",
                    en: "\(counted(rowsHidden, "row", "rows")) of them hidden in the spreadsheet; "
                        + "they were read too"
                )
            )
        }
        for kind in SkippedLine.Kind.allCases {
            let lines = skipped.filter { $0.kind == kind }.map(\.line)
            if !lines.isEmpty { phrases.append(Self.skipped(kind, lines)) }
        }
        if skippedCount > skipped.count {
            phrases.append(
                Phrase(
                    zh: "另有 \(skippedCount - skipped.count) 行没有列出",
                    en: "and \(counted(skippedCount - skipped.count, "more line", "more lines"))"
                )
            )
        }
        return phrases
    }

    /// How many flaws are not among the listed ones; nothing if all are.
    package var moreFlaws: Phrase? {
        let rest = flawCount - flaws.count
        guard rest > 0 else { return nil }
        return Phrase(zh: "另有 \(rest) 处没有列出", en: "and \(counted(rest, "more", "more"))")
    }

    private static let linesShownMax = 12

    private static func skipped(_ kind: SkippedLine.Kind, _ lines: [Int]) -> Phrase {
        let shown = lines.prefix(linesShownMax).map(String.init)
        let rest = lines.count > linesShownMax
        return Phrase(
            zh: "跳过\(kind.phrase.zh)：第 " + shown.joined(separator: "、") + (rest ? "…… 行" : " 行"),
            en: "passed over as \(kind.phrase.en): line " + shown.joined(separator: ", ")
                + (rest ? " …" : "")
        )
    }
}
