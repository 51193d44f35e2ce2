package import Domain
import Kernel

/// What is said about what is on file, for pages and command line alike.
package enum PrivacyWords {
    package static let consents = Phrase(zh: "同意记录", en: "What was agreed to")
    package static let purpose = Phrase(zh: "同意事项", en: "What for")
    package static let textVersion = Phrase(zh: "文本版本", en: "Text")
    package static let said = Phrase(zh: "方式", en: "How")
    package static let givenOn = Phrase(zh: "同意日期", en: "Agreed on")
    package static let withdrawnOn = Phrase(zh: "撤回日期", en: "Withdrawn on")
    package static let by = Phrase(zh: "经办", en: "By")
    package static let stillHolds = Phrase(zh: "有效", en: "holds")
    package static let noConsents = Phrase(zh: "没有同意过任何事项。", en: "Nothing was agreed to.")

    package static func version(_ number: UInt16) -> Phrase {
        Phrase(zh: "第\(number)版", en: "version \(number)")
    }

    package static let groupFacts = Phrase(zh: "自愿回答的问题", en: "Questions you may answer")
    package static let yes = Phrase(zh: "是", en: "yes")
    package static let no = Phrase(zh: "否", en: "no")
    package static let notSaid = Phrase(zh: "不回答", en: "leave it out")
    package static let looks = Phrase(zh: "谁看过资料", en: "Who looked")
    package static let lookedAt = Phrase(zh: "时间", en: "When")
    package static let who = Phrase(zh: "谁", en: "Who")
    package static let why = Phrase(zh: "为什么", en: "Why")
    package static let nobodyLooked = Phrase(zh: "没有人看过。", en: "Nobody looked.")
    package static let holds = Phrase(zh: "依法保留", en: "Kept by law")
    package static let ground = Phrase(zh: "理由", en: "Ground")
    package static let until = Phrase(zh: "到期日", en: "Until")
    package static let number = Phrase(zh: "编号", en: "Number")

    package static func percent(_ percent: Int) -> Phrase {
        Phrase(zh: "约 \(percent)%", en: "about \(percent) %")
    }
    package static let notShown = Phrase(zh: "不显示", en: "not shown")
}

extension ConsentPurpose {
    package var phrase: Phrase {
        switch self {
        case .displayName: Phrase(zh: "公开显示名", en: "Show my chosen name in public")
        case .contactByPhone: Phrase(zh: "电话联系", en: "Telephone me")
        case .contactByTextMessage: Phrase(zh: "短信联系", en: "Send me text messages")
        case .contactByWeChat: Phrase(zh: "微信联系", en: "Write to me on WeChat")
        case .eventPhotos: Phrase(zh: "活动照片", en: "Photos of events")
        case .surveys: Phrase(zh: "问卷调查", en: "Surveys")
        case .groupFacts: Phrase(zh: "统计自愿回答的问题", en: "Count my answers about groups")
        case .recordCheck: Phrase(zh: "与儿童接触前的查询", en: "Check before working with children")
        case .medicalPapers: Phrase(zh: "查看医疗材料", en: "Look at medical papers")
        case .childCare: Phrase(zh: "课后照看", en: "Care after school")
        }
    }

    /// What exactly one agrees to. A text is never changed: a new one is a new version.
    package func text(version: UInt16) -> Phrase {
        switch self {
        case .displayName:
            Phrase(
                zh: "我自己选的显示名，可以和我公开说的话放在一起。真实姓名、电话和门牌不公开。",
                en: """
                    The name I chose may stand beside what I say in public. My real name, \
                    telephone and door stay unpublished.
                    """
            )
        case .contactByPhone:
            Phrase(
                zh: "社区可以为我自己的事打电话给我，不用于别的。",
                en: "The community may telephone me about my own matters, and about nothing else."
            )
        case .contactByTextMessage:
            Phrase(
                zh: "社区可以为我自己的事发短信给我，不用于别的。",
                en: "The community may text me about my own matters, and about nothing else."
            )
        case .contactByWeChat:
            Phrase(
                zh: "社区可以为我自己的事用微信联系我，不把我拉进群。",
                en: """
                    The community may write to me on WeChat about my own matters. I am put into no \
                    group.
                    """
            )
        case .eventPhotos:
            Phrase(
                zh: "活动中能认出我的照片，可以放在这个活动的页面上，一年后删除。",
                en: """
                    Photos of an event on which I can be known may stand on the page of that \
                    event. They are erased after a year.
                    """
            )
        case .surveys:
            Phrase(
                zh: "本社区做问卷时可以问我。回答与否随我。",
                en: "I may be asked when my community makes a survey. Whether I answer is up to me."
            )
        case .groupFacts:
            Phrase(
                zh: "我自愿回答的问题可以计入比例。没有人能看到我一个人的回答；少于十人的不显示。",
                en: """
                    My answers may be counted into shares. Nobody can read mine alone, and \
                    shares of fewer than ten people are not shown.
                    """
            )
        case .recordCheck:
            Phrase(
                zh: "在我开始与儿童接触的工作前，社区可以依法查询。只记下结果和日期，不留文件。",
                en: """
                    Before I begin to work with children, the community may make the check that \
                    the law asks for. Only its result and its day are kept, and no paper.
                    """
            )
        case .medicalPapers: Self.medicalPapersText
        case .childCare: Self.childCareText
        }
    }

    private static var medicalPapersText: Phrase {
        Phrase(
            zh: "为我申请的救助，经办的社工可以查看我交的医疗材料，不给别人看，事情了结后按期删除。",
            en: """
                For the aid I ask for, the social worker in charge may look at the medical \
                papers I bring. Nobody else sees them, and they are erased when their time is \
                over.
                """
        )
    }

    private static var childCareText: Phrase {
        Phrase(
            zh: "孩子可以参加社区的课后照看，只由名单上的人接走。",
            en: """
                The child may take part in the community’s care after school, and is collected \
                by those on the list only.
                """
        )
    }
}

extension ConsentChannel {
    package var phrase: Phrase {
        switch self {
        case .inPerson: Phrase(zh: "当面", en: "in person")
        case .byPhone: Phrase(zh: "电话", en: "by telephone")
        case .onPaper: Phrase(zh: "纸质表格", en: "on paper")
        case .onPage: Phrase(zh: "网页", en: "on the page")
        }
    }

    /// For programs and the command line.
    package var word: String {
        switch self {
        case .inPerson: "in-person"
        case .byPhone: "by-phone"
        case .onPaper: "on-paper"
        case .onPage: "on-page"
        }
    }
}

extension ConsentPurpose {
    /// For programs and the command line.
    package var word: String {
        switch self {
        case .displayName: "display-name"
        case .contactByPhone: "phone"
        case .contactByTextMessage: "text-message"
        case .contactByWeChat: "wechat"
        case .eventPhotos: "event-photos"
        case .surveys: "surveys"
        case .groupFacts: "group-facts"
        case .recordCheck: "record-check"
        case .medicalPapers: "medical"
        case .childCare: "care"
        }
    }
}

extension GroupFact {
    package var phrase: Phrase {
        switch self {
        case .sixtyOrOlder: Phrase(zh: "60岁及以上", en: "Sixty or older")
        case .underThirty: Phrase(zh: "30岁以下", en: "Under thirty")
        case .renting: Phrase(zh: "租房住", en: "Renting")
        case .newlyArrived: Phrase(zh: "来这里不到两年", en: "Here for less than two years")
        case .caring:
            Phrase(zh: "照顾孩子、病人或老人", en: "Looking after a child, or somebody ill or old")
        case .disability: Phrase(zh: "有残疾或长期不便", en: "Living with a disability")
        case .livingAlone: Phrase(zh: "一个人住", en: "Living alone")
        }
    }

    /// For programs and the command line.
    package var word: String {
        switch self {
        case .sixtyOrOlder: "sixty-or-older"
        case .underThirty: "under-thirty"
        case .renting: "renting"
        case .newlyArrived: "newly-arrived"
        case .caring: "caring"
        case .disability: "disability"
        case .livingAlone: "living-alone"
        }
    }
}

extension LookReason {
    package var phrase: Phrase {
        switch self {
        case .atTheDesk: Phrase(zh: "办理业务", en: "service at the desk")
        case .correction: Phrase(zh: "更正资料", en: "putting an entry right")
        case .letter: Phrase(zh: "印发住户信", en: "printing letters")
        case .entry: Phrase(zh: "答复登记申请", en: "answering a request for entry")
        case .mandate: Phrase(zh: "代人办理", en: "helping under a mandate")
        case .erasure: Phrase(zh: "保留或删除资料", en: "keeping or erasing")
        case .audit: Phrase(zh: "审计", en: "an audit")
        case .console: Phrase(zh: "系统管理", en: "work of the operator")
        }
    }
}
