package import Domain
import Kernel

/// How a community's rules are said in plain words.
package enum RulesWords {
    package static func title(_ place: String) -> Phrase {
        Phrase(zh: "\(place)：我们怎么商定", en: "\(place): how we decide")
    }

    package static let lead = Phrase(
        zh: "这里采用的约定，一条一条说明白。每条后面写着来历。",
        en: "What is agreed here, line by line, with where each line comes from."
    )
    package static let none = Phrase(zh: "这里还没有约定", en: "Nothing is agreed here yet")
    package static let noneAdvice = Phrase(
        zh: "采用了一套办法以后，它会逐条写在这里。",
        en: "Once a way of working is adopted it will stand here, line by line."
    )

    package static func adopted(_ day: Phrase, version: Int) -> Phrase {
        Phrase(
            zh: "第 \(version) 版，\(day.zh)起适用。",
            en: "Version \(version), in force since \(day.en)."
        )
    }

    package static let provenance = Phrase(
        zh: "来历：“研究”是研究这样做的社区时写明的，“别处”是别的地方这样做，“假定”是我们的设想，由采用的人确认。",
        en: """
            Where lines come from: “study” is stated by a study of a community that works so, \
            “practice” is done elsewhere, “assumed” is our assumption, for those who adopt it to \
            confirm.
            """
    )

    package static func standing(_ standing: Provenance.Standing) -> Phrase {
        switch standing {
        case .stated: Phrase(zh: "研究", en: "study")
        case .practice: Phrase(zh: "别处", en: "practice")
        case .assumed: Phrase(zh: "假定", en: "assumed")
        }
    }

    package static let bodies = Phrase(zh: "谁是谁", en: "Who is who")
    package static let powers = Phrase(zh: "谁做什么", en: "Who does what")
    package static let money = Phrase(zh: "钱", en: "Money")
    package static let reports = Phrase(zh: "谁向谁报告", en: "Who reports to whom")
    package static let conditions = Phrase(zh: "先要有的条件", en: "What it takes")
    package static let ways = Phrase(zh: "一件事怎么走", en: "How a thing goes")
    package static let diagram = Phrase(
        zh: "一图看懂（可以打印贴出来）",
        en: "At a glance: a picture to print and hang up"
    )
    package static let routeDiagram = Phrase(
        zh: "一件事怎么走，画成图",
        en: "how a thing goes, as a picture"
    )

    package static func begins(_ role: String) -> Phrase {
        Phrase(zh: "由“\(role)”提出。", en: "Begun by: \(role).")
    }

    package static func owed(_ body: String, within span: Phrase, then next: String?) -> Phrase {
        Phrase(
            zh: "“\(body)”要在 \(span.zh)内给出下一步" + (next.map { "，过期由“\($0)”接手。" } ?? "。"),
            en: "\(body) must act within \(span.en)"
                + (next.map { "; once it is late, \($0) takes over." } ?? ".")
        )
    }

    package static func moved(_ who: Phrase, _ step: String, to next: String) -> Phrase {
        Phrase(
            zh: "\(who.zh)“\(step)” → \(next)",
            en: "\(step) (\(who.en)) → \(next)"
        )
    }

    package static func by(_ role: String) -> Phrase { Phrase(zh: "\(role)：", en: role) }
    package static func decides(_ body: String) -> Phrase {
        Phrase(zh: "\(body)表决：", en: "\(body) decides")
    }

    package static let lost = Phrase(zh: "没有通过时：", en: "if it is voted down")
    package static let byItself = Phrase(zh: "到时自动：", en: "by itself")

    package static func needs(_ what: Phrase) -> Phrase {
        Phrase(zh: "要有：\(what.zh)", en: "Needs \(what.en)")
    }

    package static func does(_ what: Phrase) -> Phrase {
        Phrase(zh: "同时：\(what.zh)", en: "This \(what.en)")
    }

    package static let reason = Phrase(zh: "要公开写明理由", en: "Needs a reason, in public")

    package static func holder(_ fund: String, _ body: String) -> Phrase {
        Phrase(zh: "\(fund)：由\(body)持有", en: "\(fund): held by \(body)")
    }

    package static func report(_ what: String, _ from: Phrase, _ to: Phrase) -> Phrase {
        Phrase(
            zh: "\(from.zh)向\(to.zh)：\(what)",
            en: "\(from.en) to \(to.en): \(what)"
        )
    }

    package static func rhythm(_ rhythm: ReportDefinition.Rhythm) -> Phrase {
        switch rhythm {
        case .perStage: Phrase(zh: "每一步", en: "at every step")
        case .monthly: Phrase(zh: "每月", en: "every month")
        case .quarterly: Phrase(zh: "每季度", en: "every quarter")
        case .yearly: Phrase(zh: "每年", en: "every year")
        }
    }

    package static func verb(_ verb: PowerDefinition.Verb) -> Phrase {
        switch verb {
        case .propose: Phrase(zh: "提出", en: "propose")
        case .decide: Phrase(zh: "决定", en: "decide")
        case .approve: Phrase(zh: "批准", en: "approve")
        case .holdFunds: Phrase(zh: "管钱", en: "hold the money")
        case .disburse: Phrase(zh: "付款", en: "pay it out")
        case .contract: Phrase(zh: "签合同", en: "sign contracts")
        case .observe: Phrase(zh: "监督", en: "look on")
        case .assess: Phrase(zh: "评议", en: "judge the result")
        case .claim: Phrase(zh: "认领或报账", en: "claim")
        case .answer: Phrase(zh: "答复", en: "answer")
        case .report: Phrase(zh: "报告", en: "report")
        }
    }
}

extension DecisionRule {
    /// How many must come and agree, to be read after who decides.
    package var phrase: Phrase {
        let quorum = quorumPhrase
        let of = denominatorPhrase
        let share = thresholdPhrase
        return Phrase(
            zh: "\(quorum.zh)才能表决，\(of.zh)\(share.zh)赞成才通过",
            en: "it takes \(quorum.en) to decide, and \(share.en) \(of.en) to carry"
        )
    }

    private var quorumPhrase: Phrase {
        switch quorum {
        case .count(let count):
            Phrase(zh: "至少 \(count) 人到会", en: "at least \(count) present")
        case .share(let share):
            Phrase(
                zh: "至少 \(share.plain) 的成员到会",
                en: "at least \(share.plain) of the members"
            )
        case .moreThan(let share):
            Phrase(
                zh: "超过 \(share.plain) 的成员到会",
                en: "more than \(share.plain) of the members"
            )
        }
    }

    private var denominatorPhrase: Phrase {
        switch denominator {
        case .cast: Phrase(zh: "投票的人里", en: "of those who vote")
        case .present: Phrase(zh: "到会的人里", en: "of those present")
        case .members: Phrase(zh: "全体成员里", en: "of all members")
        }
    }

    private var thresholdPhrase: Phrase {
        switch threshold {
        case .moreThan(let share):
            Phrase(zh: "超过 \(share.plain)", en: "more than \(share.plain)")
        case .atLeast(let share):
            Phrase(zh: "至少 \(share.plain)", en: "at least \(share.plain)")
        }
    }
}

extension Ratio {
    fileprivate var plain: String { "\(numerator)/\(denominator)" }
}

extension Trigger {
    /// When it comes by itself.
    package func phrase(_ titles: InstitutionTitles) -> Phrase {
        switch self {
        case .due(let clock):
            let clock = titles.quoted(clock)
            return Phrase(zh: "\(clock.zh)到期时", en: "when \(clock.en) runs out")
        case .elapsed(let span):
            return Phrase(zh: "过了 \(span.phrase.zh)", en: "after \(span.phrase.en)")
        case .no(let event, let span):
            let event = titles.quoted(event)
            return Phrase(
                zh: "\(span.phrase.zh)没有\(event.zh)",
                en: "after \(span.phrase.en) without \(event.en)"
            )
        case .count(let event, let span, let least):
            let event = titles.quoted(event)
            return Phrase(
                zh: "\(span.phrase.zh)内有 \(least) 次\(event.zh)",
                en: "after \(event.en) \(counted(least, "time", "times")) in \(span.phrase.en)"
            )
        case .drop(let measure, let share):
            let measure = titles.quoted(measure)
            return Phrase(
                zh: "\(measure.zh)比上次少 \(share.numerator)/\(share.denominator) 或更多",
                en: "when \(measure.en) falls by \(share.numerator)/\(share.denominator) or more"
            )
        case .belowZero(let measure):
            let measure = titles.quoted(measure)
            return Phrase(zh: "\(measure.zh)低于零", en: "when \(measure.en) is below zero")
        case .reminded(let times, let span):
            return Phrase(
                zh: "提醒 \(times) 次以后又过了 \(span.phrase.zh)",
                en: "\(span.phrase.en) after \(counted(times, "reminder", "reminders"))"
            )
        case .anyOf(let triggers):
            let phrases = triggers.map { $0.phrase(titles) }
            return Phrase(
                zh: phrases.map(\.zh).joined(separator: "，或者"),
                en: phrases.map(\.en).joined(separator: ", or ")
            )
        }
    }
}
