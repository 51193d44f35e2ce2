/// What people read about what is held about them, and what they can do about it.
package enum MyWords {
    package static let title = Phrase(zh: "关于我的资料", en: "What is held about me")
    package static let lead = Phrase(
        zh: "这里有关于您的全部资料。只有您自己看得到这一页。",
        en: "Everything that is held about you stands here. Nobody else sees this page."
    )
    package static let number = Phrase(zh: "我的编号", en: "My number")
    package static let age = Phrase(zh: "年龄段", en: "Age group")
    package static let channel = Phrase(zh: "怎样联系", en: "How to be reached")
    package static let notOnFile = Phrase(zh: "没有登记", en: "nothing on file")
    package static let correct = Phrase(zh: "更正资料", en: "Correct this")
    package static let bornAtTheDesk = Phrase(
        zh: "出生日期和门牌请到窗口更正，因为有些权利和它们有关。",
        en: "Birth and door are corrected at the desk, because some rights depend on them."
    )
    package static let standing = Phrase(zh: "现在", en: "Now")
    package static let notAgreed = Phrase(zh: "没有同意", en: "not agreed to")

    package static func agreed(on day: Phrase) -> Phrase {
        Phrase(zh: "\(day.zh)同意", en: "agreed on \(day.en)")
    }

    package static func withdrawn(on day: Phrase) -> Phrase {
        Phrase(zh: "\(day.zh)撤回", en: "withdrawn on \(day.en)")
    }

    package static func olderText(_ since: Phrase) -> Phrase {
        Phrase(
            zh: "\(since.zh)（文本已更新，要重新同意才有效）",
            en: "\(since.en) (the text has changed since; it holds once you agree again)"
        )
    }

    package static let oneself = Phrase(zh: "您自己", en: "you")
    package static let thePerson = Phrase(zh: "本人", en: "the person")
    package static let somebodyElse = Phrase(zh: "另一位居民", en: "another resident")
    package static let withoutSignIn = Phrase(zh: "没有登录的人", en: "somebody not signed in")
    package static let byItself = Phrase(zh: "到期自动", en: "by itself, when due")
    package static let operatorOfServer = Phrase(zh: "系统管理员", en: "the operator")

    package static func helperNamed(_ name: String) -> Phrase {
        Phrase(zh: "\(name)（代办）", en: "\(name), under a mandate")
    }

    package static func forWhom(_ name: String) -> Phrase {
        Phrase(zh: "代\(name)办理", en: "For \(name)")
    }

    package static let nobodyActs = Phrase(zh: "没有授权任何人代办。", en: "Nobody may act for you.")
    package static let actsFor = Phrase(zh: "代别人办理", en: "Whom you act for")
    package static let onFile = Phrase(zh: "登记的资料", en: "What is on file")
    package static let uses = Phrase(zh: "信上号码的使用", en: "Uses of my codes")
    package static let neverCameIn = Phrase(zh: "没有用过号码。", en: "No code was used.")
    package static let seats = Phrase(zh: "担任的席位", en: "Seats")
    package static let body = Phrase(zh: "组织", en: "Body")
    package static let holdsLead = Phrase(
        zh: "法律要求先保留，到期或解除以前不能删除。",
        en: "The law wants these kept. Nothing is erased before they end or are lifted."
    )

    package static func looksLead(days: Int64) -> Phrase {
        Phrase(
            zh: "工作人员每看一次都先记下来，保留 \(days) 天。",
            en: "Every look by staff is noted before anything is shown, and kept for \(days) days."
        )
    }

    package static func onlyNewest(_ shown: Int, of count: Int) -> Phrase {
        Phrase(
            zh: "共 \(count) 次，这里是最近 \(shown) 次；全部在可以带走的文件里。",
            en: "\(count) in all; the newest \(shown) stand here, all of them in the file you take."
        )
    }

    package static func opened(_ reason: Phrase) -> Phrase {
        Phrase(zh: "审计人员调阅：\(reason.zh)", en: "Opened by an auditor: \(reason.en)")
    }

    package static func told(_ who: String, _ when: Phrase, _ reason: Phrase) -> Phrase {
        Phrase(
            zh: "\(who) \(when.zh) 调阅了您的资料，理由：\(reason.zh)。觉得不妥，可以到窗口或向审计机关询问。",
            en: """
                \(who) opened your record on \(when.en), because of \(reason.en). If that seems \
                wrong to you, ask at the desk or the audit office.
                """
        )
    }
}

/// Groups, consents, and what somebody takes along.
extension MyWords {
    package static func groupLead(_ personsMin: Int) -> Phrase {
        Phrase(
            zh: "答不答随您，随时可以收回。没有人看得到您一个人的回答；只算比例，每一边不到 \(personsMin) 人就不显示。",
            en: """
                Answer or leave it, and take it back whenever you like. Nobody reads your answer \
                alone: answers become shares, with at least \(personsMin) people on either side.
                """
        )
    }

    package static let groupHow = Phrase(
        zh: "每一题都可以选“不回答”。全部选“不回答”，您的回答就会删除。",
        en: "Each question can be left open. If all are left open, your answers are erased."
    )
    package static let answer = Phrase(zh: "回答", en: "Answer")
    package static let changeAnswers = Phrase(zh: "改或收回回答", en: "Change or take back")
    package static let yes = Phrase(zh: "是", en: "Yes")
    package static let no = Phrase(zh: "否", en: "No")
    package static let leaveOpen = Phrase(zh: "不回答", en: "Leave it open")
    package static let answersKept = Phrase(zh: "您的回答已保存。", en: "Your answers are saved.")

    package static let consentLead = Phrase(
        zh: "同意不同意都可以，同意了也可以随时撤回。",
        en: "You may agree or not, and withdraw whenever you like."
    )
    package static let withdrawLead = Phrase(
        zh: "撤回以后，从现在起不再照这样做。以前做过的不受影响。",
        en: "From now on this no longer happens. What was done before stays as it is."
    )
    package static let agree = Phrase(zh: "我同意", en: "I agree")
    package static let withdraw = Phrase(zh: "撤回同意", en: "I no longer agree")
    package static let consentGiven = Phrase(zh: "已记下同意。", en: "The consent is noted.")
    package static let consentWithdrawn = Phrase(
        zh: "已记下撤回，从现在起有效。",
        en: "It is noted that this is no longer agreed to, from now on."
    )

    package static func textVersion(_ version: UInt16) -> Phrase {
        Phrase(zh: "文本第\(version)版", en: "Version \(version) of this text")
    }

    package static let noteConsent = Phrase(zh: "记下同意或撤回", en: "Note a consent")
    package static let readAloud = Phrase(
        zh: "请先念给本人听，照本人说的记。",
        en: "Read it to the person first, and write down what they say."
    )
    package static let noteButton = Phrase(zh: "记下", en: "Note it")
    package static let said = Phrase(zh: "本人怎么说", en: "What the person says")
    package static let agrees = Phrase(zh: "同意", en: "Agrees")
    package static let agreesNoLonger = Phrase(zh: "不再同意", en: "No longer agrees")
    package static let howSaid = Phrase(zh: "用什么方式说的", en: "How they said it")

    package static let takeAlong = Phrase(zh: "带走我的资料", en: "Take it along")
    package static let takeAlongLead = Phrase(
        zh: "下载的文件里有这一页上的全部内容。除了和您有授权关系的人，里面没有别人的名字。",
        en: """
            The file holds everything on this page. It names nobody else but those whom a mandate \
            ties to you.
            """
    )
    package static let asTable = Phrase(zh: "表格（CSV）", en: "As a table (CSV)")
    package static let asData = Phrase(zh: "数据（JSON）", en: "As data (JSON)")
    package static let item = Phrase(zh: "项目", en: "item")
    package static let value = Phrase(zh: "内容", en: "value")

    package static let routeMy = Phrase(zh: "关于自己的全部资料", en: "Everything held about oneself")
    package static let routeData = Phrase(zh: "带走资料（JSON）", en: "Take one’s own data along")
    package static let routeTable = Phrase(
        zh: "带走资料（CSV）",
        en: "Take one’s own data along, as a table"
    )
    package static let routeCorrect = Phrase(zh: "更正资料", en: "Correct what is on file")
    package static let routeGroups = Phrase(zh: "自愿回答问题", en: "Answer about groups, or not")
    package static let routeGive = Phrase(zh: "同意一项", en: "Agree to something")
    package static let routeWithdraw = Phrase(zh: "撤回同意", en: "Agree no longer")
    package static let routeErase = Phrase(zh: "删除自己的资料", en: "Have oneself erased")
}

/// How somebody is erased.
extension MyWords {
    package static let erase = Phrase(zh: "删除我的资料", en: "Erase me")
    package static let eraseLead = Phrase(
        zh: "您的姓名、电话、门牌和回答会删除，找不回来。之后想再参加，要重新登记。",
        en: """
            Your name, telephone, door and answers are erased and cannot be brought back. To take \
            part again, you would ask to be on the list anew.
            """
    )
    package static let eraseButton = Phrase(zh: "删除我的全部资料", en: "Erase everything about me")
    package static let certain = Phrase(
        zh: "我明白：删除以后找不回来",
        en: "I understand that this cannot be undone"
    )
    package static let notCertain = Phrase(
        zh: "请先勾选，确认明白删除以后找不回来。",
        en: "Please tick this first: what is erased cannot be brought back."
    )
    package static let mayWait = Phrase(
        zh: "现在不能删除的话，到那一天自动删除",
        en: "If it cannot happen now, let it happen by itself on that day"
    )
    package static let mayWaitHint = Phrase(
        zh: "不勾选，就什么也不做。",
        en: "Without this, nothing happens."
    )
    package static let whatGoes = Phrase(zh: "会删除的", en: "What is erased")
    package static let whatStays = Phrase(zh: "会留下的，以及为什么", en: "What stays, and why")
    package static let whyStays = Phrase(
        zh: "系统里留下的只有编号、日期和办了什么，没有姓名。纸质表格到期销毁。",
        en: "Numbers, days and what was done stay, without a name. Papers are destroyed in time."
    )

    package static func erasedOn(_ day: Phrase, _ cause: Phrase) -> Phrase {
        Phrase(
            zh: "已经申请删除，\(day.zh)自动删除。现在还不能删除：\(cause.zh)。",
            en: "Erasure was asked for and happens on \(day.en). It waits because: \(cause.en)."
        )
    }

    package static func notBefore(_ day: Phrase, _ cause: Phrase) -> Phrase {
        Phrase(
            zh: "要到\(day.zh)才能删除：\(cause.zh)。",
            en: "This can be erased on \(day.en), and not before: \(cause.en)."
        )
    }

    package static let erased = Phrase(
        zh: "您的资料已经删除，您也已退出。",
        en: "You are erased, and signed out."
    )
    package static let erasureWaits = Phrase(
        zh: "已记下您的申请，日期写在页面上方。",
        en: "Your wish is noted. The day stands at the head of the page."
    )
}
