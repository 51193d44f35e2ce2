/// What the page about who takes part says.
package enum SideWords {
    package static let title = Phrase(zh: "谁在参与", en: "Who takes part")
    package static let lead = Phrase(
        zh: "按各方统计每一步是谁做的。不写个人，也不排名。",
        en: "Which side did what, step by step. Nobody is named, and nobody is ranked."
    )
    package static let none = Phrase(
        zh: "这里还没有一起做过的事。",
        en: "Nothing was done together here yet."
    )
    package static let bySide = Phrase(zh: "各方占多少", en: "How much each side did")
    package static let byStage = Phrase(zh: "每一步是谁做的", en: "Who did which step")
    package static let stage = Phrase(zh: "哪一步", en: "Step")
    package static let side = Phrase(zh: "哪一方", en: "Side")
    package static let times = Phrase(zh: "次数", en: "Times")
    package static let breadth = Phrase(zh: "有多少人", en: "How many people")
    package static let route = Phrase(zh: "各方在每一步的参与", en: "Which side took part in what")

    package static let money = Phrase(zh: "各方出的钱", en: "Money, by side")
    package static let time = Phrase(zh: "各方出的力", en: "Time, by side")
    package static let things = Phrase(zh: "各方出的东西", en: "Things, by side")

    package static func share(_ side: Phrase, _ percent: Int, _ amount: Phrase) -> Phrase {
        Phrase(
            zh: "\(side.zh)：\(percent)%（\(amount.zh)）",
            en: "\(side.capitalised.en): \(percent) % (\(amount.en))"
        )
    }

    package static func often(_ count: Int) -> Phrase {
        Phrase(zh: "\(count) 次", en: counted(count, "time", "times"))
    }

    package static func busiestOfTime(_ percent: Int) -> Phrase {
        Phrase(
            zh: "出力最多的十分之一的人，出了记下时间的 \(percent)%。",
            en: "The tenth that gave most gave \(percent) % of the time that is noted."
        )
    }

    package static func people(_ count: Int, of residents: Int) -> Phrase {
        Phrase(
            zh: "登记的 \(residents) 位居民里，有 \(count) 人做过点什么。",
            en: "\(count) people did something, of \(residents) residents on file."
        )
    }

    package static func few(_ least: Int) -> Phrase {
        Phrase(
            zh: "做过点什么的不到 \(least) 人，所以不写人数。",
            en: "Fewer than \(least) people did something, so their number is not said."
        )
    }

    package static func busiest(_ percent: Int) -> Phrase {
        Phrase(
            zh: "其中最忙的十分之一做了 \(percent)%。",
            en: "The busiest tenth of them did \(percent) % of it."
        )
    }
}
