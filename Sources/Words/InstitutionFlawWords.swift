import Application
package import Domain
import Kernel

extension InstitutionFlaw {
    /// The same, and the name that was probably meant.
    package func phrase(meant hint: String?) -> Phrase {
        hint.map { phrase.followed(by: InstitutionFinding.hint($0)) } ?? phrase
    }

    /// What is wrong, with the names of what it is about.
    package var phrase: Phrase {
        let name = { (index: Int) in index < names.count ? names[index].description : "" }
        switch rule {
        case .undefined:
            let kind = reference?.phrase ?? Phrase(zh: "定义", en: "definition")
            return Phrase(
                zh: "没有定义\(kind.zh)“\(name(0))”",
                en: "the \(kind.en) “\(name(0))” is not defined"
            )
        case .moneyWithoutHolder:
            return Phrase(
                zh: "有钱款往来，却没有谁有“\(name(0))”这一权",
                en: "money moves, and nobody has the power “\(name(0))”"
            )
        case .wrongKind, .unreachableState, .deadEnd, .unfinishable, .ambiguousEvent,
            .sameTrigger, .lostDecision, .unheldRole, .tooFewSeats, .clockNotStarted,
            .unattendedLines, .triggersAtOnce:
            return ofSteps(name)
        case .payWithoutCommitment, .segregation, .selfApproval, .sharesNotWhole,
            .shareAboveOne, .sideDoorOpen, .moneyLeftBound:
            return ofMoney(name)
        case .untitled, .reportNotRun, .assessmentNotRun, .placesNotKept:
            return ofDeclared(name)
        case .firstStepFields, .noWayBack, .refusalWithoutReason, .nothingToAccept,
            .stancesDecide, .silenceDecides:
            return ofFairness(name)
        case .noBoundaries, .noFit, .noCollectiveChoice, .noMonitoring, .noGraduatedSanctions,
            .noDisputeWay, .noOwnRules, .notNested:
            return ofPrinciples
        }
    }

    private func ofSteps(_ name: (Int) -> String) -> Phrase {
        switch rule {
        case .wrongKind:
            Phrase(
                zh: "字段“\(name(0))”的类型不合这一步的需要",
                en: "the field “\(name(0))” is of another kind than the step needs"
            )
        case .unreachableState:
            Phrase(zh: "没有路走到状态“\(name(0))”", en: "no way leads to the state “\(name(0))”")
        case .deadEnd:
            Phrase(
                zh: "状态“\(name(0))”没有出路，也不是办结",
                en: "no way leads out of the state “\(name(0))”, and it is not closed"
            )
        case .unfinishable:
            Phrase(
                zh: "从状态“\(name(0))”走不到办结",
                en: "from the state “\(name(0))” no way leads to a closed one"
            )
        case .ambiguousEvent:
            Phrase(
                zh: "从状态“\(name(1))”出发，“\(name(0))”有两种走法",
                en: "from the state “\(name(1))” there are two steps “\(name(0))”"
            )
        case .sameTrigger:
            Phrase(
                zh: "从状态“\(name(2))”出发，“\(name(0))”和“\(name(1))”等的是同一件事",
                en: "from the state “\(name(2))”, “\(name(0))” and “\(name(1))” wait for the same"
            )
        case .triggersAtOnce:
            Phrase(
                zh: "从状态“\(name(2))”出发，“\(name(0))”和“\(name(1))”可能同时成立，届时走前一个",
                en: "from the state “\(name(2))”, “\(name(0))” and “\(name(1))” may come true at "
                    + "once; the former is taken"
            )
        case .lostDecision:
            Phrase(
                zh: "决定与落选后的一步“\(name(0))”没有互相指明（else 与 lost）",
                en: "the decision and the step when it is lost, “\(name(0))”, do not name each "
                    + "other (else and lost)"
            )
        case .unheldRole:
            Phrase(zh: "没有人能担任“\(name(0))”", en: "nobody can hold the role “\(name(0))”")
        case .tooFewSeats:
            Phrase(
                zh: "“\(name(0))”不足两席，作不出决定",
                en: "the body “\(name(0))” has fewer than two seats and cannot decide"
            )
        case .clockNotStarted:
            Phrase(
                zh: "等的是计时“\(name(0))”，却没有哪一步启动它",
                en: "the clock “\(name(0))” is waited for, and no step starts it"
            )
        default:
            Phrase(
                zh: "“\(name(0))”的行没有人能加，或没有人给结论",
                en: "nobody may add the lines “\(name(0))”, or nobody may judge them"
            )
        }
    }

    private func ofMoney(_ name: (Int) -> String) -> Phrase {
        switch rule {
        case .payWithoutCommitment:
            Phrase(
                zh: "“\(name(0))”付款之前，没有哪一步预留过钱",
                en: "“\(name(0))” pays what no step before has set aside"
            )
        case .segregation:
            Phrase(
                zh: "同一个人可以先“\(name(0))”再“\(name(1))”：须由不同的人办（distinct_persons）",
                en: "one person can take “\(name(0))” and then “\(name(1))”: ask for different "
                    + "ones (distinct_persons)"
            )
        case .selfApproval:
            Phrase(
                zh: "“\(name(1))”在“\(name(0))”里给自己的事批钱",
                en: "by “\(name(0))”, “\(name(1))” sets money aside for a matter of their own"
            )
        case .sideDoorOpen:
            Phrase(
                zh: "“\(name(1))”不许有旁门（side_door），“\(name(0))”却从里面出钱",
                en: "the fund “\(name(1))” has no side door (side_door), and “\(name(0))” draws "
                    + "on it"
            )
        case .moneyLeftBound:
            Phrase(
                zh: "“\(name(0))”留出的钱，到“\(name(1))”时可能既没付也没退（release）",
                en: "what “\(name(0))” sets aside may be neither paid nor released when it ends in "
                    + "“\(name(1))”"
            )
        case .sharesNotWhole:
            Phrase(zh: "各方份额之和不等于一", en: "the shares do not sum to one")
        default: Phrase(zh: "份额大于一", en: "a share is above one")
        }
    }

    private func ofDeclared(_ name: (Int) -> String) -> Phrase {
        switch rule {
        case .untitled:
            Phrase(
                zh: "“\(name(0))”要给人看，却没有名称；请写在 terms 里",
                en: "people read “\(name(0))”, and it has no title; give it one under terms"
            )
        case .placesNotKept:
            Phrase(
                zh: "说好为“\(name(0))”留名额，却没有哪一步用 reserved_share 守住这么多",
                en: "places of “\(name(0))” are said to be kept, and no step keeps so many "
                    + "(reserved_share)"
            )
        case .reportNotRun:
            Phrase(
                zh: "报告“\(name(0))”只是写明，本版不会提醒谁去报告；请说明由什么代替",
                en: "the report “\(name(0))” is declared and not run by this version: nobody is "
                    + "reminded; say what stands in for it"
            )
        default:
            Phrase(
                zh: "评议“\(name(0))”只是写明，本版不会提醒谁去评议；请说明由什么代替",
                en: "the assessment “\(name(0))” is declared and not run by this version: nobody "
                    + "is reminded; say what stands in for it"
            )
        }
    }

    private func ofFairness(_ name: (Int) -> String) -> Phrase {
        switch rule {
        case .firstStepFields:
            Phrase(
                zh: "居民的第一步“\(name(0))”要填的超过两项",
                en: "the first step of residents, “\(name(0))”, asks for more than two fields"
            )
        case .noWayBack:
            Phrase(
                zh: "“\(name(0))”一否到底，没有申诉，也没有回头路",
                en: "“\(name(0))” is a final no, without an appeal or a way back"
            )
        case .stancesDecide:
            Phrase(
                zh: "“\(name(0))”是表示赞成或反对的行：除了逐条答复（answered），别的都不能取决于它，"
                    + "一个人自己要的帮助里也不能有它",
                en: "the lines “\(name(0))” are for or against: nothing but their answers "
                    + "(answered) may hang on them, and what one person needs has none"
            )
        case .silenceDecides:
            Phrase(
                zh: "“\(name(0))”算作决定，却是时候一到自己走的：沉默不等于同意",
                en: "“\(name(0))” counts as deciding and comes true by itself: silence is not "
                    + "consent"
            )
        case .refusalWithoutReason:
            Phrase(
                zh: "“\(name(0))”是否决，却不必说理由（reason: true）",
                en: "“\(name(0))” says no and need not say why (reason: true)"
            )
        default:
            Phrase(
                zh: "说明了“\(name(0))”，却没有这样的提醒",
                en: "“\(name(0))” is explained, but there is no such warning"
            )
        }
    }

    private var ofPrinciples: Phrase {
        switch rule {
        case .noBoundaries:
            Phrase(
                zh: "看不出谁能参加、为了什么（边界）",
                en: "it does not show who may take part, or what for (boundaries)"
            )
        case .noFit:
            Phrase(
                zh: "看不出付出与所得、规则与本地如何相称（相称）",
                en: "it does not show how what people give fits what they get (fit)"
            )
        case .noCollectiveChoice:
            Phrase(
                zh: "受影响的人不参与决定（共同决定）",
                en: "those whom it concerns do not take part in deciding (collective choice)"
            )
        case .noMonitoring:
            Phrase(
                zh: "没有人察看做得怎样（监督）",
                en: "nobody looks how it goes (monitoring)"
            )
        case .noGraduatedSanctions:
            Phrase(
                zh: "收回之前没有提醒（逐级处理）",
                en: "something is taken from people without a warning (graduated sanctions)"
            )
        case .noDisputeWay:
            Phrase(
                zh: "没有说明分歧怎样处理（解决分歧）",
                en: "there is no way to have a difference heard (disputes)"
            )
        case .noOwnRules:
            Phrase(
                zh: "提议和决定都在政府手里（自主）",
                en: "only governments propose and decide (their own rules)"
            )
        default:
            Phrase(
                zh: "办不了的不上报，也不向谁报告（层层相连）",
                en: "nothing goes up, and nobody is reported to (nesting)"
            )
        }
    }
}

extension ReferenceKind {
    package var phrase: Phrase {
        switch self {
        case .role: Phrase(zh: "角色", en: "role")
        case .body: Phrase(zh: "机构", en: "body")
        case .roleOrBody: Phrase(zh: "角色或机构", en: "role or body")
        case .state: Phrase(zh: "状态", en: "state")
        case .field: Phrase(zh: "字段", en: "field")
        case .lines: Phrase(zh: "行", en: "lines")
        case .verdict: Phrase(zh: "结论", en: "verdict")
        case .clock: Phrase(zh: "计时", en: "clock")
        case .fund: Phrase(zh: "资金", en: "fund")
        case .cofinancing: Phrase(zh: "共同出资", en: "co-financing")
        case .catalogue: Phrase(zh: "目录", en: "catalogue")
        case .service: Phrase(zh: "服务", en: "service")
        case .measure: Phrase(zh: "指标", en: "measure")
        case .precondition: Phrase(zh: "前提", en: "precondition")
        case .process: Phrase(zh: "流程", en: "process")
        case .event: Phrase(zh: "步骤", en: "step")
        case .purpose: Phrase(zh: "同意的用途", en: "purpose of a consent")
        case .person: Phrase(zh: "人物", en: "person")
        case .matter: Phrase(zh: "事项", en: "matter")
        case .institution: Phrase(zh: "办法", en: "institution")
        }
    }
}
