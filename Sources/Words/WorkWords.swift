/// What is said where people see what waits for them.
package enum WorkWords {
    package static let work = Phrase(zh: "工作台", en: "What waits for me")
    package static let lead = Phrase(
        zh: "等您和您所在的组织办的事，先到期的在前。",
        en: "What waits for you and for whom you act, the earliest due first."
    )
    package static let actingFor = Phrase(zh: "您代表", en: "You act for")
    package static let owed = Phrase(zh: "有期限的", en: "With a date")
    package static let nothingOwed = Phrase(zh: "没有到期的事。", en: "Nothing has a date now.")
    package static let offered = Phrase(zh: "别人转来的", en: "Offered to you")
    package static let possible = Phrase(zh: "可以往前推的", en: "What you can move on")
    package static let nothingPossible = Phrase(
        zh: "没有等您往前推的事。",
        en: "Nothing waits for you to move it on."
    )
    package static let nobody = Phrase(zh: "没有等您办的事", en: "Nothing waits for you")
    package static let nobodyAdvice = Phrase(
        zh: "您现在不代表哪个组织办事。在组织里有了席位，或者在那里工作，事情就会出现在这里。",
        en: """
            You act for no organisation now. Once you sit in one, or work where it is, its \
            business stands here.
            """
    )
    package static let note = Phrase(zh: "记一件事", en: "Note something")
    package static let board = Phrase(zh: "按走到哪一步看", en: "By how far they have come")
    package static let what = Phrase(zh: "什么事", en: "What")
    package static let due = Phrase(zh: "期限", en: "Due")
    package static let whose = Phrase(zh: "谁负责", en: "Whose")
    package static let nextStep = Phrase(zh: "下一步", en: "Next")

    package static func owes(_ body: String) -> Phrase {
        Phrase(zh: "\(body)：答应的和欠着的", en: "\(body): what it owes")
    }

    package static let owesLink = Phrase(zh: "谁欠谁什么", en: "Who owes what")
    package static let owesLead = Phrase(
        zh: "一件事只有一个组织负责。转给别人，对方说好才算。",
        en: """
            Exactly one organisation is accountable. What is handed over is theirs once they say \
            yes.
            """
    )
    package static let kept = Phrase(zh: "按时办了", en: "Kept in time")
    package static let late = Phrase(zh: "办晚了", en: "Late")
    package static let broken = Phrase(zh: "没有办", en: "Broken")
    package static let open = Phrase(zh: "正在办", en: "Under way")
    package static let record = Phrase(zh: "一直以来", en: "Over all times")
    package static let nothingElse = Phrase(zh: "现在没有欠着的事。", en: "It owes nothing now.")

    package static let handOver = Phrase(zh: "转给别的组织", en: "Hand it over")
    package static let handOverLead = Phrase(
        zh: "对方接受以前，仍由现在的组织负责；两个工作日没有答复就退回来。",
        en: """
            Until they say yes it stays where it is; after two working days without an answer it \
            comes back.
            """
    )
    package static let to = Phrase(zh: "转给", en: "To")
    package static let handedOver = Phrase(
        zh: "转出去了，等对方答复。",
        en: "It is offered and waits for their answer."
    )
    package static let answerOffer = Phrase(zh: "接受还是退回", en: "Take it or hand it back")
    package static let answer = Phrase(zh: "您的答复", en: "Your answer")
    package static let take = Phrase(zh: "接受，由我们负责", en: "Take it: it is ours now")
    package static let giveBack = Phrase(zh: "退回", en: "Hand it back")
    package static let taken = Phrase(zh: "接受了，现在由你们负责。", en: "It is yours now.")
    package static let handedBack = Phrase(zh: "退回去了。", en: "It was handed back.")
    package static let done = Phrase(zh: "办好了", en: "It is done")
    package static let doneLead = Phrase(
        zh: "说明答应或交办的事已经办好。",
        en: "Say that what was promised or asked for is done."
    )
    package static let fulfilled = Phrase(zh: "记下了：办好了。", en: "Noted: it is done.")

    package static func offeredTo(_ body: String, until day: Phrase) -> Phrase {
        Phrase(
            zh: "已转给\(body)，等到\(day.zh)",
            en: "offered to \(body) until \(day.en)"
        )
    }

    package static func step(_ title: String) -> Phrase {
        Phrase(zh: "给出下一步：\(title)", en: "the next step of “\(title)”")
    }

    package static func task(_ title: String) -> Phrase {
        Phrase(zh: "交办的事：\(title)", en: "something asked for in “\(title)”")
    }

    package static func promise(_ title: String) -> Phrase {
        Phrase(zh: "答应过的事：\(title)", en: "something promised in “\(title)”")
    }

    package static let closedThing = Phrase(zh: "一件不公开的事", en: "something that is not public")
    package static let routePass = Phrase(zh: "把欠着的事转给别的组织", en: "hand over what is owed")
    package static let routeAnswer = Phrase(
        zh: "接受或退回转来的事",
        en: "take what is handed over, or hand it back"
    )
    package static let routeDone = Phrase(zh: "说明办好了", en: "say that it is done")
}
