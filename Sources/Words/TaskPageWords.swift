import Kernel

/// What the pages about the gate before the committees say.
package enum TaskPageWords {
    package static let lead = Phrase(
        zh: "居委会不是各单位的最后一环。清单以外的任务不能派给居委会。",
        en: """
            A committee is not the last office of every bureau: what is on no list cannot be \
            asked of it.
            """
    )
    package static let task = Phrase(zh: "任务", en: "Task")
    package static let from = Phrase(zh: "单位", en: "From")
    package static let terms = Phrase(zh: "条件", en: "With what")
    package static let until = Phrase(zh: "到哪天", en: "Until")
    package static let year = Phrase(zh: "年份", en: "Year")
    package static let times = Phrase(zh: "次数", en: "Times")
    package static let notAdmitted = Phrase(zh: "没有准入", en: "Not admitted")
    package static let bySystem = Phrase(
        zh: "这是系统的答复，不是哪位工作人员的意见。",
        en: "This is the answer of the system, and of nobody who works here."
    )
    package static let applyLead = Phrase(
        zh: "写明是什么任务、给多少钱、有没有培训。决定准入的人会在十五个工作日内答复。",
        en: """
            Say what it is, and which money and training go with it. You have an answer within \
            fifteen working days.
            """
    )
    package static let turnAwayLead = Phrase(
        zh: "记下来就行，由系统答复对方。谁记的不公开。",
        en: "Note it, and the system answers. Who noted it is never shown."
    )
    package static let verdict = Phrase(zh: "答复申请", en: "Answer")
    package static let handle = Phrase(
        zh: "派给居委会，或退出清单",
        en: "Ask a committee, or take it off the list"
    )
    package static let admit = Phrase(zh: "准入", en: "Admit it")
    package static let refuse = Phrase(zh: "不予准入", en: "Refuse it")
    package static let untilDay = Phrase(zh: "准入到哪天", en: "Admitted until")
    package static let ifAdmitted = Phrase(
        zh: "准入才填。",
        en: "Only if it is admitted."
    )
    package static let reason = Phrase(zh: "为什么不予准入", en: "Why not")
    package static let ifRefused = Phrase(
        zh: "不予准入才填。",
        en: "Only if it is refused."
    )
    package static let sender = Phrase(zh: "哪个单位申请", en: "Who applies")
    package static let words = Phrase(
        zh: "什么任务，一句话",
        en: "What it is, in a sentence"
    )
    package static let kind = Phrase(
        zh: "居委会要做什么",
        en: "What the committee does"
    )
    package static let money = Phrase(
        zh: "每年给每个居委会多少元",
        en: "Yuan a year for each committee"
    )
    package static let training = Phrase(zh: "有培训", en: "Training goes with it")
    package static let howOften = Phrase(
        zh: "一年最多几次",
        en: "How often a year at most"
    )
    package static let committee = Phrase(zh: "派给哪个居委会", en: "Which committee")
    package static let due = Phrase(zh: "哪天前办完", en: "To be done by")
    package static let withdraw = Phrase(
        zh: "退出清单，不再派",
        en: "Take it off the list"
    )
    package static let whoAsked = Phrase(zh: "哪个单位的任务", en: "Who asked for it")
    package static let how = Phrase(zh: "怎样来的", en: "How it came")
    package static let applied = Phrase(
        zh: "申请已交。",
        en: "The application is in."
    )
    package static let answered = Phrase(zh: "已答复。", en: "The answer is given.")
    package static let sentDone = Phrase(
        zh: "已派给居委会。",
        en: "The committee was asked."
    )
    package static let withdrawnDone = Phrase(
        zh: "已退出清单。",
        en: "It is off the list."
    )
    package static let turnedAwayDone = Phrase(
        zh: "已记下。答复在下面。",
        en: "Noted. The answer is below."
    )
    package static let routeTasks = Phrase(
        zh: "什么事可以派给居委会",
        en: "What may be asked of committees"
    )
    package static let routeAnswer = Phrase(
        zh: "对清单以外任务的答复",
        en: "The answer to what is on no list"
    )
    package static let routeApply = Phrase(
        zh: "申请准入一项任务",
        en: "Apply for a task to be listed"
    )
    package static let routeVerdict = Phrase(
        zh: "答复准入申请",
        en: "Answer an application for a task"
    )
    package static let routeAsk = Phrase(
        zh: "派一项清单上的任务，或让它退出",
        en: "Ask for a task on the list, or take it off"
    )
    package static let routeTurnAway = Phrase(
        zh: "记下一项清单以外的任务",
        en: "Note a task that is on no list"
    )
}
