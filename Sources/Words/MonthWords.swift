import Kernel

/// What the report of a month says.
package enum MonthWords {
    package static let month = Phrase(zh: "月报", en: "Report of the month")
    package static let lead = Phrase(
        zh: "这些都从做过的事里来，不用谁再填一遍。",
        en: "All of it comes from what was done. Nobody filled it in."
    )
    package static let begun = Phrase(zh: "新提出", en: "Begun")
    package static let decided = Phrase(zh: "商定", en: "Decisions")
    package static let finished = Phrase(zh: "办结", en: "Finished")
    package static let underWay = Phrase(zh: "现在都走到哪一步", en: "Where the others stand now")
    package static let nothing = Phrase(zh: "这个月没有。", en: "Nothing this month.")
    package static let money = Phrase(zh: "钱，到现在为止", en: "Money, as it stands now")
    package static let fund = Phrase(zh: "哪笔钱", en: "Fund")
    package static let ledger = Phrase(zh: "台账：这个月做了什么", en: "What was done, day by day")
    package static let thing = Phrase(zh: "哪件事", en: "Thing")
    package static let number = Phrase(zh: "编号", en: "Number")
    package static let day = Phrase(zh: "日期", en: "Day")
    package static let kind = Phrase(zh: "哪一类", en: "Kind")
    package static let what = Phrase(zh: "做了什么", en: "What was done")
    package static let who = Phrase(zh: "谁做的", en: "By whom")
    package static let reason = Phrase(zh: "理由", en: "Reason")
    package static let asTable = Phrase(zh: "台账存成表格（CSV）", en: "The ledger as a table (CSV)")
    package static let previous = Phrase(zh: "上个月", en: "The month before")
    package static let next = Phrase(zh: "下个月", en: "The month after")
    package static let route = Phrase(zh: "一个社区的月报", en: "the report of a community’s month")
    package static let routeTable = Phrase(
        zh: "一个月的台账，表格",
        en: "what was done in a month, as a table"
    )

    package static var columns: [Phrase] { [day, number, thing, kind, what, who, reason] }

    package static func title(year: Int, month: Int) -> Phrase {
        Phrase(
            zh: "\(year)年\(month)月月报",
            en: "Report of \(Dates.months[month - 1]) \(year)"
        )
    }

    package static func more(_ count: Int, shown: Int) -> Phrase {
        Phrase(
            zh: "一共 \(count) 条，这里是前 \(shown) 条；全部在表格里。",
            en: "\(count) in all; these are the first \(shown). The table holds every one."
        )
    }
}
