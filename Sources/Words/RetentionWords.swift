package import Domain

/// What everybody can read about what is kept about people.
package enum RetentionWords {
    package static let title = Phrase(zh: "个人资料怎样保管", en: "What is kept about people")
    package static let lead = Phrase(
        zh: "记什么、为什么、留多久、谁能看，全写在这里。没有写的，就不记。",
        en: "What is kept, what for, how long and who may look. What is not listed is not kept."
    )
    package static let rights = Phrase(zh: "您的权利", en: "Your rights")
    package static let allRights = [
        Phrase(zh: "看：关于您的全部资料，随时。", en: "See everything held about you, at any time."),
        Phrase(zh: "改：写错的，您自己或窗口改正。", en: "Have it put right, by yourself or at the desk."),
        Phrase(zh: "带走：一个文件，人和程序都能读。", en: "Take it along, in a file for people and programs."),
        Phrase(
            zh: "同意或不同意：每一项分开问，同意了也能撤回。",
            en: "Agree or not: each thing is asked by itself, and you can withdraw."
        ),
        Phrase(zh: "请人代办，随时结束。", en: "Let somebody act for you, and end it at any time."),
        Phrase(
            zh: "知道谁看过：每一次都记下来给您看。",
            en: "Know who looked: every look is noted for you to see."
        ),
        Phrase(
            zh: "删除：马上删除；法律要求保留的，告诉您到哪一天。",
            en: "Be erased, at once; where the law wants something kept, you are told until when."
        ),
    ]
    package static let toMine = Phrase(zh: "看看关于我的资料", en: "See what is held about me")

    package static let table = Phrase(zh: "记什么、留多久", en: "What is kept, and how long")
    package static let what = Phrase(zh: "资料", en: "What")
    package static let purpose = Phrase(zh: "用途", en: "What for")
    package static let howLong = Phrase(zh: "留多久", en: "How long")
    package static let source = Phrase(zh: "依据", en: "Says who")
    package static let whoLooks = Phrase(zh: "谁能看", en: "Who may look")
    package static let looksAreKept = Phrase(
        zh: "工作人员和审计人员每看一次都先记下来，记不下来就不显示。审计人员还要写明理由，本人会知道。",
        en: """
            Each look by staff or an auditor is noted first; if it cannot be noted, nothing is \
            shown. An auditor gives a reason besides, and the person is told.
            """
    )

    package static let never = Phrase(zh: "从来不记的", en: "What is never kept")
    package static let allNever = [
        Phrase(
            zh: "身份证号、户籍、收入、病情、党派、信访、“重点人员”之类的标签。",
            en: """
                Card numbers, registered residence, income, illness, party, petitions, or any \
                label on a person.
                """
        ),
        Phrase(
            zh: "给人打的分、排的名次、积的档案：没有哪一页列出一个人在各件事里做了什么，除了给本人看。",
            en: """
                Scores, ranks or files on people: no page lists what one person did across \
                matters, except to that person.
                """
        ),
        Phrase(
            zh: "人脸、摄像头画面、行踪，以及您看过哪些页面。",
            en: "Faces, camera pictures, whereabouts, or which pages you read."
        ),
        Phrase(
            zh: "公开记录里的姓名：记录里只有编号，姓名另外存放，可以删除。",
            en: "Names in the record: it holds numbers, and names lie beside it, to be erased."
        ),
    ]

    package static let shares = Phrase(zh: "自愿回答的比例", en: "Shares of voluntary answers")
    package static func sharesLead(_ personsMin: Int, _ step: Int, days: Int64) -> Phrase {
        Phrase(
            zh: "只有比例，没有人数，按 \(step)% 取整。答“是”和答“否”的各有 \(personsMin) 人以上才显示，每 \(days) 天重算一次。",
            en: """
                Shares only, never a number of people, in steps of \(step) %. A share is shown if \
                at least \(personsMin) said yes and as many no, and is computed every \(days) days.
                """
        )
    }
    package static let noShares = Phrase(
        zh: "回答的人还不多，没有可以显示的比例。",
        en: "Too few have answered so far for any share to be shown."
    )
    package static let routePrivacy = Phrase(
        zh: "个人资料怎样保管",
        en: "What is kept about people, how long, and who may look"
    )
}

extension KeptItem {
    /// Who may look at it.
    package var readers: Phrase {
        switch self {
        case .name, .birth, .phone, .language, .channel, .tenancy:
            Phrase(
                zh: "本人、本社区工作人员、说明理由的审计",
                en: "you, staff of your community, an auditor with a reason"
            )
        case .door:
            Phrase(
                zh: "同户的人、本社区工作人员、说明理由的审计",
                en: "your household, staff of your community, an auditor with a reason"
            )
        case .displayName: Phrase(zh: "看到您发言的人", en: "whoever reads what you say")
        case .attachments:
            Phrase(zh: "看得到那件事的人", en: "whoever may see the thing they belong to")
        case .groupFacts: Phrase(zh: "只有本人；别人只看到比例", en: "you alone; others see shares")
        case .registration: Phrase(zh: "当地窗口", en: "the desk of the place")
        case .consents:
            Phrase(
                zh: "本人、本社区工作人员、说明理由的审计",
                en: "you, staff of your community, an auditor with a reason"
            )
        case .mandates:
            Phrase(
                zh: "本人、代办人、窗口、拿着纸条的人",
                en: "you, whoever acts for you, the desk, whoever holds the slip"
            )
        case .looks: Phrase(zh: "本人、说明理由的审计", en: "you, an auditor with a reason")
        case .sessions: Phrase(zh: "本人", en: "you")
        case .papers: Phrase(zh: "收表的窗口", en: "the desk that took it")
        case .record:
            Phrase(zh: "人人可以核对，里面没有姓名", en: "anybody can check it; no name is in it")
        }
    }
}
