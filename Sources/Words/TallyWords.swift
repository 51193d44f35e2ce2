package import Tally

/// What `linli tally` says about itself and its results.
package enum TallyWords {
    package static let tally = Phrase(
        zh: "精确统计一份 Pabulib 文件里的参与式预算投票。",
        en: "Count a participatory budgeting vote from a Pabulib file, exactly."
    )
    package static let exitCodes = Phrase(
        zh: "退出码：0 完成，2 用法有误，65 文件内容有误，66 读不了文件。",
        en: "Exit codes: 0 done, 2 bad usage, 65 bad data, 66 the file cannot be read."
    )
    package static let file = Phrase(zh: ".pb 文件。", en: "The .pb file.")
    package static let rule = Phrase(zh: "计票规则。", en: "The counting rule.")
    package static let satisfaction = Phrase(
        zh: "选民从所支持的项目里得到多少（默认：造价）。",
        en: "What a voter gains from a project she supports (default: cost)."
    )
    package static let completion = Phrase(
        zh: "等额分配之后余下的钱怎么办。",
        en: "What happens to money Equal Shares leaves over."
    )
    package static let add1Start = Phrase(
        zh: "逐步加额：第一轮每人的份额。",
        en: "Add1: the endowment of the first run."
    )
    package static let add1Stop = Phrase(
        zh: "逐步加额：份额加到何时为止。",
        en: "Add1: when the endowments stop growing."
    )
    package static let add1Step = Phrase(
        zh: "逐步加额：每一步每人加多少，以货币单位计。",
        en: "Add1: how much each endowment grows per step, in units of currency."
    )
    package static let ties = Phrase(
        zh: "同分时：lexicographic、cheapest、most-votes 或 seed:文字。",
        en: "lexicographic, cheapest, most-votes or seed:TEXT."
    )
    package static let seats = Phrase(
        zh: "选人时的席位数（--rule plurality 或 approval）。",
        en: "How many people are elected (--rule plurality or approval)."
    )
    package static let format = Phrase(zh: "结果的格式。", en: "How the result is printed.")
    package static let explain = Phrase(
        zh: "说明每个项目为什么入选或落选。",
        en: "Tell of every project why it won or lost."
    )
    package static let ballot = Phrase(
        zh: "用逗号隔开的项目编号（可写成 编号=分数）：这张票的份额买到了什么。",
        en: "Project ids, separated by commas (or ID=POINTS): what this ballot's share bought."
    )
    package static let compare = Phrase(
        zh: "同一批选票按各种规则统计，并排列出。",
        en: "Count the same ballots under every rule, side by side."
    )
    package static let lenient = Phrase(
        zh: "文件里能修补的就修补，并逐条报告。",
        en: "Repair what can be repaired in the file, and report it."
    )
    package static let threshold = Phrase(
        zh: "贪心法：少于这么多票的项目不参加。",
        en: "Greedy: leave out projects with fewer votes."
    )
    package static let noSkip = Phrase(
        zh: "贪心法：遇到第一个放不下的项目就停。",
        en: "Greedy: stop at the first project that does not fit."
    )
    package static let minSupport = Phrase(
        zh: "支持的选民少于这个数的项目不参加。",
        en: "Leave out projects with fewer voters behind them."
    )
    package static let fixed = Phrase(
        zh: "投票之前已从同一笔预算支出的钱。",
        en: "Money spent before the vote, out of the same budget."
    )
    package static let incompatible = Phrase(
        zh: "用逗号隔开的项目编号，其中至多一个入选。",
        en: "Project ids, separated by commas, of which one may win."
    )
    package static let categoryCap = Phrase(
        zh: "类别=金额：这个类别至多用多少钱。",
        en: "CATEGORY=AMOUNT: the most that a category may take."
    )
    package static let areaCap = Phrase(
        zh: "地区=金额：这个地区至多用多少钱。",
        en: "AREA=AMOUNT: the most that an area may take."
    )

    package static func grown(steps: Int64) -> Phrase {
        Phrase(zh: "份额已加 \(steps) 步……", en: "endowments grown by \(steps) steps …")
    }
}

extension TallyWords {
    package static func tiesUnknown(_ text: String) -> Phrase {
        Phrase(
            zh: "--ties 应为 lexicographic、cheapest、most-votes 或 seed:文字，不能是“\(text)”。",
            en: "--ties is lexicographic, cheapest, most-votes or seed:TEXT, not “\(text)”."
        )
    }

    package static func stepNotPositive(_ text: String) -> Phrase {
        Phrase(
            zh: "--add1-step 应为大于零的金额，不能是“\(text)”。",
            en: "--add1-step is an amount above zero, not “\(text)”."
        )
    }

    package static func belongs(_ option: String, to rules: String) -> Phrase {
        Phrase(
            zh: "\(option) 只用于 --rule \(rules)。",
            en: "\(option) belongs to --rule \(rules)."
        )
    }

    package static let noCompareOfSeats = Phrase(
        zh: "选人的规则不能与 --compare、--explain、--ballot 或预算的条件同用。",
        en: "Elections of people take no --compare, --explain, --ballot or conditions of a budget."
    )
    package static let seatsNotPositive = Phrase(
        zh: "--seats 应大于零。",
        en: "--seats is above zero."
    )
    package static let notNegative = Phrase(
        zh: "--threshold 和 --min-support 不能小于零。",
        en: "--threshold and --min-support are not below zero."
    )

    package static func satisfactionUnsuited(_ satisfaction: String, _ type: VoteType) -> Phrase {
        Phrase(
            zh: "--satisfaction \(satisfaction) 不适用于 \(type.rawValue) 选票。",
            en: "--satisfaction \(satisfaction) does not fit \(type.rawValue) ballots."
        )
    }

    package static func noProject(_ id: String, _ option: String) -> Phrase {
        Phrase(
            zh: "\(option)：没有编号为“\(id)”的项目。",
            en: "\(option): no project has the id “\(id)”."
        )
    }

    package static func notACap(_ text: String, _ option: String) -> Phrase {
        Phrase(
            zh: "\(option) 应写成 名称=金额，不能是“\(text)”。",
            en: "\(option) is NAME=AMOUNT, not “\(text)”."
        )
    }

    package static func notAnAmount(_ text: String, _ option: String) -> Phrase {
        Phrase(zh: "\(option)：“\(text)”不是金额。", en: "\(option): “\(text)” is not an amount.")
    }

    package static let tooManyDigits = Phrase(
        zh: "金额的位数太多，无法一起统计。",
        en: "The amounts have more digits than can be counted together."
    )
}

extension TallyWords {
    package static func greedy(_ satisfaction: Satisfaction) -> Phrase {
        Phrase(
            zh: "贪心法，满意度按\(satisfaction.name.zh)",
            en: "Greedy by \(satisfaction.name.en)"
        )
    }

    package static let phragmen = Phrase(zh: "序贯弗拉格门法", en: "Sequential Phragmén")
    package static let plurality = Phrase(zh: "每票一人，多者当选", en: "Plurality")
    package static let approval = Phrase(zh: "每票可选多人，多者当选", en: "Approval")

    package static func equalShares(
        _ satisfaction: Satisfaction,
        _ completion: EqualShares.Completion
    ) -> Phrase {
        Phrase(
            zh: "等额分配法，满意度按\(satisfaction.name.zh)，\(completion.name.zh)",
            en: "Method of Equal Shares, satisfaction \(satisfaction.name.en), "
                + "completion \(completion.name.en)"
        )
    }

    package static func votes(_ count: Int64) -> Phrase {
        Phrase(zh: "\(count) 票", en: counted(count, "vote", "votes"))
    }

    package static func spent(
        _ spent: String,
        of budget: String,
        winners: Int,
        projects: Int,
        voters: Int
    ) -> Phrase {
        Phrase(
            zh: "预算 \(budget)，用去 \(spent)；\(projects) 个项目，入选 \(winners) 个；选民 \(voters) 人",
            en: "spent \(spent) of \(budget) on \(winners) of "
                + "\(counted(projects, "project", "projects")); "
                + counted(voters, "voter", "voters")
        )
    }

    package static func seats(
        _ elected: Int,
        of seats: Int,
        voters: Int,
        blank: Int64,
        invalid: Int64
    ) -> Phrase {
        Phrase(
            zh: "\(seats) 席，选出 \(elected) 人；选票 \(voters) 张，空白 \(blank) 张，无效 \(invalid) 张",
            en: "\(elected) of \(counted(seats, "seat", "seats")) filled; "
                + "\(counted(voters, "ballot", "ballots")), \(blank) blank, \(invalid) invalid"
        )
    }

    package static func tie(place: Int, _ ids: String, first: String, by rule: String) -> Phrase {
        Phrase(
            zh: "第 \(place) 位同分：\(ids)；按 \(rule)，\(first) 在前",
            en: "tie for place \(place): \(ids); \(first) first (\(rule))"
        )
    }

    package static let ruleHead = Phrase(zh: "规则", en: "rule")
    package static let winnersHead = Phrase(zh: "入选", en: "winners")
    package static let spentHead = Phrase(zh: "用去", en: "spent")
    package static let emptyHead = Phrase(zh: "一无所得", en: "empty-handed")
    package static let fundedHead = Phrase(zh: "人均入选", en: "funded/voter")
    package static let failuresHead = Phrase(zh: "EJR+ 不满足", en: "EJR+ failures")
    package static let whichWins = Phrase(
        zh: "各项目在各规则下是否入选，次序同上：",
        en: "which project wins under which rule, in the order above:"
    )
}

extension Satisfaction {
    fileprivate var name: Phrase {
        switch self {
        case .cost: Phrase(zh: "造价", en: rawValue)
        case .cardinality: Phrase(zh: "项目数", en: rawValue)
        case .points: Phrase(zh: "分数", en: rawValue)
        case .borda: Phrase(zh: "名次", en: rawValue)
        }
    }
}

extension EqualShares.Completion {
    fileprivate var name: Phrase {
        switch self {
        case .none: Phrase(zh: "余款不用", en: rawValue)
        case .add1: Phrase(zh: "逐步加额", en: rawValue)
        case .add1u: Phrase(zh: "逐步加额后按票数补足", en: rawValue)
        case .greedy: Phrase(zh: "余款按贪心法补足", en: rawValue)
        }
    }
}
