package import Domain
package import Kernel

/// What is said about the gate before the committees, and about what is on its lists.
package enum TaskWords {
    package static let gate = Phrase(zh: "哪些任务可以派给居委会", en: "What may be asked of a committee")
    package static let noMoney = Phrase(zh: "没有经费", en: "no money goes with it")
    package static let training = Phrase(zh: "有培训", en: "with training")
    package static let noTraining = Phrase(zh: "没有培训", en: "without training")
    package static let districtOffice = Phrase(zh: "区政府", en: "the district government")
    package static let someone = Phrase(zh: "没说是哪个单位", en: "whoever it was did not say")
    package static let noneListed = Phrase(
        zh: "清单上没有任务：现在不能向这里的居委会派任务。",
        en: "Nothing is on the list: no task may be asked of the committees here now."
    )
    package static let noneOpen = Phrase(
        zh: "没有等待答复的申请。",
        en: "No application waits for an answer."
    )
    package static let noneTurnedAway = Phrase(
        zh: "没有清单以外的任务。",
        en: "Nothing came that is on no list."
    )
    package static let withdrawn = Phrase(zh: "已退出清单", en: "off the list")

    package static func owedAnswer(_ application: UInt64) -> Phrase {
        Phrase(
            zh: "答复 \(application) 号任务准入申请",
            en: "an answer to application number \(application) for a task"
        )
    }

    package static func owed(_ words: String) -> Phrase {
        Phrase(zh: "清单上的任务：\(words)", en: "the task on the list: \(words)")
    }

    package static func decides(_ keeper: String?) -> Phrase {
        Phrase(
            zh: "由\(keeper ?? districtOffice.zh)决定准入。",
            en: "\(keeper ?? "The district government") decides what is admitted."
        )
    }

    package static func until(_ day: Day) -> Phrase {
        Phrase(zh: "到\(Dates.day(day).zh)为止", en: "until \(Dates.day(day).en)")
    }

    package static func kind(_ kind: TaskKind) -> Phrase {
        switch kind {
        case .duty: Phrase(zh: "居委会负责", en: "the committee answers for it")
        case .assist: Phrase(zh: "居委会协助", en: "the committee helps with it")
        }
    }

    package static func terms(_ terms: TaskTerms) -> Phrase {
        let money =
            terms.money == .zero
            ? noMoney
            : Phrase(
                zh: "每年每个居委会 \(FundWords.yuan(terms.money).zh)",
                en: "\(FundWords.yuan(terms.money).en) a year for each committee"
            )
        let training = terms.hasTraining ? training : noTraining
        return Phrase(
            zh: """
                \(kind(terms.kind).zh)；\(money.zh)；\(training.zh)；\
                一年最多 \(terms.timesPerYear) 次
                """,
            en: """
                \(kind(terms.kind).en); \(money.en); \(training.en); \
                at most \(counted(Int(terms.timesPerYear), "time", "times")) a year
                """
        )
    }

    package static func channel(_ channel: TaskChannel) -> Phrase {
        switch channel {
        case .telephone: Phrase(zh: "电话", en: "by telephone")
        case .paper: Phrase(zh: "纸质文件", en: "on paper")
        case .message: Phrase(zh: "消息", en: "by message")
        case .inPerson: Phrase(zh: "当面", en: "in person")
        }
    }

    /// The answer that the system gives, in nobody's name.
    package static func answer(
        committee: String,
        sender: String?,
        decides keeper: String?
    ) -> Phrase {
        Phrase(
            zh: """
                \(sender ?? "贵单位")：这项任务不在\(committee)的任务清单上，没有准入。\
                是否准入由\(keeper ?? districtOffice.zh)决定，请向其申请，并写明经费和培训。
                """,
            en: """
                \(sender ?? "To whom it may concern"): this task is not on the list of \
                \(committee) and was not admitted. The decision lies with \
                \(keeper ?? districtOffice.en): apply there, and say which money and training \
                go with it.
                """
        )
    }

    package static func total(_ sender: String, _ count: Int, in year: Int) -> Phrase {
        Phrase(
            zh: "\(year) 年，\(sender)：\(count) 次",
            en: "\(year), \(sender): \(counted(count, "time", "times"))"
        )
    }
}
