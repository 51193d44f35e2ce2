package import Application
package import Interchange

/// What is said about a list of residents before and after it is taken over.
package enum RosterImportWords {
    package static func good(_ good: Int, of all: Int) -> Phrase {
        Phrase(
            zh: "名单共 \(all) 人，其中 \(good) 人可以导入。",
            en: "\(all) people are on the list; \(good) of them can be taken over."
        )
    }
    package static func brings(_ preview: RosterPreview) -> Phrase {
        Phrase(
            zh: """
                新登记 \(preview.newcomers) 人，更正 \(preview.corrected) 人，\
                已在册且无变化 \(preview.unchanged) 人；新楼栋 \(preview.buildings) 栋，\
                新住户 \(preview.households) 户。
                """,
            en: """
                \(preview.newcomers) new people, \(preview.corrected) corrected, \
                \(preview.unchanged) on file already; \(preview.buildings) new buildings, \
                \(preview.households) new households.
                """
        )
    }
    package static let onFileAlready = Phrase(
        zh: "名单上的人都已在册，没有要改的。",
        en: "Everybody on the list is on file already; there is nothing to change."
    )
    package static let columnsTaken = Phrase(zh: "收下的列：", en: "Columns taken:")
    package static let columnsNotTaken = Phrase(zh: "未收的列：", en: "Columns not taken:")
    package static let flaws = Phrase(zh: "请看这些行：", en: "Please look at these lines:")
    package static func flawsMore(_ count: Int) -> Phrase {
        Phrase(zh: "还有 \(count) 处没有列出。", en: "And \(count) more that are not listed.")
    }
    package static func line(_ line: Int, column: SheetColumn?, _ phrase: Phrase) -> Phrase {
        let zh = column.map { "，" + $0.phrase.zh } ?? ""
        let en = column.map { ", " + $0.phrase.en } ?? ""
        return Phrase(
            zh: "第 \(line) 行\(zh)：\(phrase.zh)",
            en: "Line \(line)\(en): \(phrase.en)"
        )
    }
    package static let unclear = Phrase(
        zh: "可能指不止一个人或一栋楼。请补上出生日期，或核对地址。",
        en: """
            could mean more than one person or building. Please add the date of birth, or look \
            at the address.
            """
    )
    package static func repeated(earlier: Int) -> Phrase {
        Phrase(
            zh: "与第 \(earlier) 行是同一个人，只算一次。",
            en: "says the same person as line \(earlier); counted once."
        )
    }
    package static let addressMissing = Phrase(
        zh: "没有住址，不能导入。请补上住址。",
        en: "has no address and cannot be taken. Please add the address."
    )
    package static func manyBehindDoor(people: Int, doors: Int) -> Phrase {
        Phrase(
            zh: "平均每户 \(people / max(1, doors)) 人以上，请核对住址一列。",
            en: """
                That is more than \(people / max(1, doors)) people to a household. Please check \
                the column of addresses.
                """
        )
    }
    package static let notTakenOver = Phrase(
        zh: "这只是检查，什么都没有导入。确认无误后，加 --yes 再运行一次。",
        en: "This was only a look; nothing was taken over. To take it over, repeat with --yes."
    )
    package static let fixFirst = Phrase(
        zh: "有问题的行不改好，整份名单都不会导入；只要没有问题的行，请加 --only-good。",
        en: """
            Nothing is taken over while lines are wrong. Correct the file, or add --only-good to \
            leave these lines out.
            """
    )
    package static func takenOver(_ preview: RosterPreview, _ receipt: Receipt) -> Phrase {
        Phrase(
            zh: "已导入（事件 \(receipt.first) 起）。\(brings(preview).zh)",
            en: "Taken over (from event \(receipt.first) on). \(brings(preview).en)"
        )
    }
    package static let fileChanged = Phrase(
        zh: "文件在检查之后又改动过，什么都没有导入。请再检查一次。",
        en: "The file has changed since it was looked at. Nothing was taken over; look again."
    )
    package static let cannotRead = Phrase(
        zh: "读不到这个文件。请检查路径；网站正在运行时，运行它的人也要能读这个文件。",
        en: """
            The file cannot be read. Please look at the path; while the site is served, whoever \
            serves it must be able to read the file, too.
            """
    )
}

extension RosterProblem {
    /// What is wrong and what to do, without what stands in the line.
    package var phrase: Phrase {
        switch self {
        case .read(let flaw): flaw.kind.phrase
        case .addressMissing: RosterImportWords.addressMissing
        case .rule(_, let flaw): flaw.phrase(line: nil)
        case .unclear: RosterImportWords.unclear
        case .repeated(_, let earlier): RosterImportWords.repeated(earlier: earlier)
        }
    }
}
