/// What the command line says about the gate before the committees.
package enum TaskConsoleWords {
    package static let keep = Phrase(
        zh: "写明由谁决定准入",
        en: "say who decides what may be asked of the committees of a place"
    )
    package static let apply = Phrase(
        zh: "申请把一项任务列入清单",
        en: "apply for a task to be put on the list"
    )
    package static let admit = Phrase(zh: "准入：列入清单", en: "admit a task: put it on the list")
    package static let refuse = Phrase(zh: "不予准入", en: "refuse an application")
    package static let withdraw = Phrase(zh: "让一项任务退出清单", en: "take a task off the list")
    package static let send = Phrase(
        zh: "把清单上的任务派给居委会",
        en: "ask a committee to do a task that is on the list"
    )
    package static let turnAway = Phrase(
        zh: "记下一项清单以外的任务，由系统答复",
        en: "note a task that is on no list, and print the answer"
    )
    package static let list = Phrase(
        zh: "列出清单、申请和清单以外的任务",
        en: "list what is admitted, what waits and what came past the list"
    )
    package static let listed = Phrase(zh: "清单上的任务", en: "On the list")
    package static let waiting = Phrase(
        zh: "等待答复的申请",
        en: "Applications that wait for an answer"
    )
    package static let turnedAwayTotals = Phrase(
        zh: "清单以外的任务",
        en: "What came that is on no list"
    )
    package static let placeArgument = Phrase(zh: "哪个地方的编号", en: "number of the place")
    package static let placeOption = Phrase(
        zh: "哪个地方的居委会（编号）",
        en: "number of the place whose committees it is for"
    )
    package static let keeperOption = Phrase(
        zh: "决定准入的组织编号",
        en: "number of the organisation that decides"
    )
    package static let wordsArgument = Phrase(
        zh: "是什么任务，一句话",
        en: "what the task is, in a sentence"
    )
    package static let senderOption = Phrase(
        zh: "申请单位的编号",
        en: "number of the organisation that asks"
    )
    package static let kindOption = Phrase(
        zh: "居委会负责还是协助",
        en: "whether the committee answers for it or helps"
    )
    package static let moneyOption = Phrase(
        zh: "每年给每个居委会多少钱",
        en: "money for each committee and year"
    )
    package static let timesOption = Phrase(zh: "一年最多几次", en: "how often a year at most")
    package static let trainingFlag = Phrase(zh: "有培训", en: "training goes with it")
    package static let applicationArgument = Phrase(
        zh: "申请的编号",
        en: "number of the application"
    )
    package static let untilOption = Phrase(
        zh: "准入到哪一天",
        en: "the last day on which it may be asked"
    )
    package static let reasonOption = Phrase(zh: "为什么不予准入", en: "why it is refused")
    package static let taskArgument = Phrase(
        zh: "清单上任务的编号",
        en: "number of the task on the list"
    )
    package static let committeeOption = Phrase(zh: "哪个居委会（编号）", en: "number of the committee")
    package static let committeeArgument = Phrase(
        zh: "哪个居委会（编号）",
        en: "number of the committee"
    )
    package static let dueOption = Phrase(
        zh: "哪一天前办完",
        en: "the day by whose end it is to be done"
    )
    package static let fromOption = Phrase(
        zh: "是哪个单位的任务（编号）；没说可不写",
        en: "number of who asked for it; leave out if they did not say"
    )
    package static let channelOption = Phrase(zh: "怎样来的", en: "how it came")
}
