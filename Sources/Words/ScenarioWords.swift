package import Application
package import Domain
import Kernel

/// What is said while a scenario is played.
package enum ScenarioWords {
    package static let run = Phrase(
        zh: "照着情景文件演一遍：谁做什么、什么被拒绝、最后怎样。",
        en: "Play a scenario: who does what, what is refused, and where it ends."
    )
    package static let file = Phrase(
        zh: "情景文件（.scenario.yaml），旁边放着办法文件。",
        en: "A scenario file (.scenario.yaml) with the institution's file beside it."
    )
    package static let asTold = Phrase(zh: "与情景一致。", en: "It goes as it is told.")
    package static let refusedAsTold = Phrase(zh: "被拒绝，与情景一致：", en: "refused, as told: ")
    package static let standsIn = Phrase(
        zh: "（暂由两名成员签字确认）",
        en: " (two members sign for it, for the time being)"
    )

    package static func noInstitution(_ key: String) -> Phrase {
        Phrase(
            zh: "旁边没有名为“\(key)”、可以使用的办法文件。",
            en: "There is no institution file beside it that is called “\(key)” and can be used."
        )
    }

    package static func unfit(_ refusal: Refusal) -> Phrase {
        Phrase(
            zh: "情景无法开场：\(refusal.phrase.zh)",
            en: "The stage cannot be set: \(refusal.phrase.en)"
        )
    }

    package static func otherwise(_ fault: Phrase) -> Phrase {
        Phrase(zh: "与情景不一致：\(fault.zh)", en: "not as told: \(fault.en)")
    }
}

extension ScenarioStep {
    /// What is done, with whom and what by the names that the file gives them.
    package func phrase(_ titles: InstitutionTitles) -> Phrase {
        let who = by?.text ?? ""
        let of = matter?.text ?? ""
        func says(_ zh: String, _ en: String) -> Phrase {
            Phrase(zh: "\(of) \(who) \(zh)", en: "\(of) \(who) \(en)")
        }
        switch act {
        case .open(let process, let name, _, _, _):
            let title = titles[process]
            return Phrase(
                zh: "\(name) \(who) 提出“\(title.zh)”",
                en: "\(name) \(who) opens “\(title.en)”"
            )
        case .set(_, let fields): return says("填写", "fills in").listing(fields.map(\.key), titles)
        case .line(let kind, _): return says("增加一行", "adds a line").listing([kind], titles)
        case .judge(_, let verdict, _, _, _):
            return says("答复一行", "answers a line").listing([verdict], titles)
        case .attach(let kind, _, _, _): return says("附上", "attaches").listing([kind], titles)
        case .declareInterest: return says("声明回避", "declares an interest")
        case .sign(let role): return says("签字", "signs").listing([role], titles)
        case .present(let role, let person):
            return says("记下到场 \(person)", "notes as present \(person)").listing([role], titles)
        case .step(let event, _): return says("办理", "takes the step").listing([event], titles)
        case .decide(let event, let count, let second):
            return says(
                "与 \(second) 确认：赞成 \(count.yes)，反对 \(count.no)，弃权 \(count.abstained)",
                "and \(second) sign: \(count.yes) yes, \(count.no) no, \(count.abstained) abstained"
            ).listing([event], titles)
        case .measure(let measure, let value):
            return says("记录 \(value)", "writes down \(value)").listing([measure], titles)
        case .agree(let purpose): return says("同意", "agrees").listing([purpose], titles)
        case .wait(let days): return Phrase(zh: "过了 \(days) 天", en: "\(days) days go by")
        case .expectState(let state): return says("现在", "is now").listing([state], titles)
        case .expectLeft(let fund, let amount):
            return says("还剩 \(amount.grouped)", "left \(amount.grouped)").listing([fund], titles)
        case .expectPaid(let fund, let amount):
            return says("已付 \(amount.grouped)", "paid \(amount.grouped)").listing([fund], titles)
        case .expectOwed(let body):
            guard let body else { return says("没有待办", "nobody owes a step") }
            return says("该由谁办", "is owed by").listing([body], titles)
        case .expectOpened(let process, let name):
            return says("另立 \(name)", "led to \(name)").listing([process], titles)
        }
    }
}

extension Phrase {
    fileprivate func listing(_ keys: [Key], _ titles: InstitutionTitles) -> Phrase {
        let names = keys.map { titles[$0] }
        return Phrase(
            zh: zh + "：" + names.map(\.zh).joined(separator: "、"),
            en: en + ": " + names.map(\.en).joined(separator: ", ")
        )
    }
}

extension ScenarioFault {
    package func phrase(_ titles: InstitutionTitles) -> Phrase {
        switch self {
        case .unknownPerson(let key), .unknownFund(let key), .unknownBody(let key),
            .unknownPurpose(let key):
            Phrase(zh: "文件里没有“\(key)”。", en: "The file has no “\(key)”.")
        case .unknownMatter(let key):
            Phrase(
                zh: "还没有名为“\(key?.text ?? "")”的事项。",
                en: "No matter is called “\(key?.text ?? "")” yet."
            )
        case .nobodyNamed: Phrase(zh: "没有写由谁来办。", en: "It does not say who does it.")
        case .accepted(let expected):
            Phrase(
                zh: "本应被拒绝（\(expected.joined(separator: "、"))），却通过了。",
                en: "It should be refused (\(expected.joined(separator: ", "))) and was accepted."
            )
        case .refused(let refusal, _): refusal.phrase(titles)
        case .state(let found, let expected):
            Phrase(
                zh: "现在是“\(titles[found].zh)”，不是“\(titles[expected].zh)”。",
                en: "It is “\(titles[found].en)”, not “\(titles[expected].en)”."
            )
        case .amount(let found, let expected):
            Phrase(
                zh: "是 \(found.grouped) 元，不是 \(expected.grouped) 元。",
                en: "It is \(found.grouped) yuan, not \(expected.grouped)."
            )
        case .owed(let found, let expected):
            Phrase(
                zh: "该由“\(found.map { titles[$0].zh } ?? "—")”办，"
                    + "不是“\(expected.map { titles[$0].zh } ?? "—")”。",
                en: "It is owed by “\(found.map { titles[$0].en } ?? "—")”, "
                    + "not by “\(expected.map { titles[$0].en } ?? "—")”."
            )
        case .notOpened(let process):
            Phrase(
                zh: "没有另立“\(titles[process].zh)”。",
                en: "No “\(titles[process].en)” was opened."
            )
        }
    }
}

extension Refusal {
    /// With the titles of the institution that it is about.
    package func phrase(_ titles: InstitutionTitles) -> Phrase {
        if case .matters(let refusal) = self { return refusal.phrase(titles) }
        return phrase
    }
}
