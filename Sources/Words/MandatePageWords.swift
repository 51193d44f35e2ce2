/// What pages say about acting for others.
extension MandateWords {
    package static let hand = Phrase(zh: "由谁代办", en: "Who acts")
    package static let forWhom = Phrase(zh: "为谁", en: "For whom")
    package static let done = Phrase(zh: "办过的事", en: "What was done")
    package static let what = Phrase(zh: "事项", en: "What")
    package static let nothingDone = Phrase(zh: "还没有办过任何事。", en: "Nothing was done so far.")

    package static func times(_ count: Int) -> Phrase {
        Phrase(zh: "\(count) 次", en: counted(count, "time", "times"))
    }

    package static func staff(_ name: String) -> Phrase {
        Phrase(zh: "\(name)（工作人员）", en: "\(name) (staff)")
    }

    package static func may(_ act: Phrase) -> Phrase {
        Phrase(zh: "可以\(act.zh)", en: "May \(act.en)")
    }

    package static let handHint = Phrase(
        zh: "请对方告诉您“关于我的资料”页上的编号。",
        en: "Ask them for the number on their page “What is held about me”."
    )
    package static let handOrOneselfHint = Phrase(
        zh: "居民的编号。由您自己代办就不填。",
        en: "The number of a resident. Leave it empty if it is you."
    )
    package static let howLong = Phrase(zh: "多少天", en: "For how many days")
    package static let howLongHint = Phrase(
        zh: "代办人最长 90 天，支持者 366 天，监护人 1096 天。",
        en: "At most 90 for a helper, 366 for a supporter, 1,096 for a guardian."
    )
    package static let never = Phrase(
        zh: "投票、业主表决，以及撤回意见或投诉，谁也不能代办。",
        en: """
            A ballot, an owner’s consent, and taking back an objection or a complaint can be done \
            by nobody else.
            """
    )

    package static let give = Phrase(zh: "请人代办", en: "Let somebody act for me")
    package static let giveLead = Phrase(
        zh: "对方用自己的登录，代您办您选的事。每一件都记两个人的名字，您随时可以结束。",
        en: """
            They do what you choose, in their own session. Both your names stand on every act, \
            and you can end it whenever you like.
            """
    )
    package static let giveButton = Phrase(zh: "授权", en: "Give the mandate")
    package static let mandateGiven = Phrase(
        zh: "授权已记下。",
        en: "The mandate is noted."
    )
    package static let end = Phrase(zh: "结束授权", en: "End the mandate")
    package static let endLead = Phrase(
        zh: "结束以后，对方不能再代办。已经办过的事留在记录里。",
        en: "From then on they can do nothing more. What was done stays on record."
    )
    package static let ended = Phrase(zh: "授权已结束。", en: "The mandate is over.")
    package static let layDown = Phrase(zh: "不再代办", en: "Lay the mandate down")

    package static let note = Phrase(zh: "帮人代办", en: "Help them under a mandate")
    package static let noteLead = Phrase(
        zh: "照本人的话记：谁、办什么、到什么时候、怎样授权的。办完把纸条交给本人。",
        en: """
            Write down what the person says: who, for what, until when, and how they said it. \
            Then hand them the slip.
            """
    )
    package static let noteButton = Phrase(zh: "记下并出纸条", en: "Note it and make the slip")
    package static let begin = Phrase(zh: "开始代办", en: "Begin")
    package static let back = Phrase(zh: "回到这个人的页面", en: "Back to the person’s page")
    package static let helpedLead = Phrase(
        zh: "您用自己的登录代办。每一件都记下两个人的名字，本人看得到。",
        en: "You act in your own session. Both names stand on every act, and the person sees it."
    )

    package static let slip = Phrase(zh: "代办纸条", en: "The slip of a mandate")
    package static let slipText = Phrase(
        zh: "请打印或抄下来交给本人，这里只显示这一次。用上面的号码，本人随时可以查看或否认。",
        en: """
            Print it or copy it out for the person; it is shown this once. With its code they can \
            see what was done, or say that it was not them.
            """
    )
    package static let slipCode = Phrase(zh: "纸条上的号码", en: "The code of this slip")
    package static let slipSquare = Phrase(
        zh: "用手机扫，查看这张纸条",
        en: "Scan this to look at the slip"
    )
    package static let slipLead = Phrase(
        zh: "写上纸条上的二十位数字，看看别人以您的名义办了什么。不用登录。",
        en: """
            Type the twenty digits of the slip to see what was done in your name. You need not be \
            signed in.
            """
    )
    package static let slipButton = Phrase(zh: "查看", en: "Show it")
    package static let contestTitle = Phrase(zh: "这是我授权的吗？", en: "Was this you?")
    package static let contestLead = Phrase(
        zh: "不是您授权的，就按下面的按钮：授权马上结束，办过的事会标出来，由社区核对。",
        en: """
            If you never gave this mandate, say so below: it ends at once, and what was done under \
            it is marked and looked into.
            """
    )
    package static let contest = Phrase(zh: "不是我授权的", en: "That was not me")
    package static let contestedDone = Phrase(
        zh: "记下了。授权已经结束，办过的事会核对。",
        en: "It is noted. The mandate is over, and what was done is looked into."
    )

    package static let routeGive = Phrase(zh: "请人代办", en: "Let somebody act for oneself")
    package static let routeEnd = Phrase(zh: "结束自己的授权", en: "End a mandate of one’s own")
    package static let routeNote = Phrase(zh: "窗口记下授权", en: "Note a mandate at the desk")
    package static let routeEndAtDesk = Phrase(zh: "窗口结束授权", en: "End a mandate at the desk")
    package static let routeHelped = Phrase(zh: "代一个人办理", en: "What one may do for somebody")
    package static let routeConsentFor = Phrase(
        zh: "代人记下同意或撤回",
        en: "Note a consent for somebody"
    )
    package static let routeSlip = Phrase(zh: "凭纸条查看代办", en: "See a mandate by its slip")
    package static let routeContest = Phrase(
        zh: "凭纸条否认授权",
        en: "Contest a mandate by its slip"
    )
}
