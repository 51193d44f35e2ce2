package import Domain
import Kernel

/// What is said about telling people what became of things.
package enum TidingsWords {
    // Whoever reads for themselves
    package static let inbox = Phrase(zh: "给我的消息", en: "News for me")
    package static let inboxLead = Phrase(
        zh: "您关心的、您说过话的事，有了进展都在这里。只有您看得到。",
        en: """
            What moved of what you follow and of what you said something in. Only you see this \
            page.
            """
    )
    package static let moved = Phrase(zh: "有了进展", en: "It moved on")
    package static let nothingNew = Phrase(zh: "没有新消息", en: "Nothing is new")
    package static let nothingNewAdvice = Phrase(
        zh: "在一件事上点“告诉我进展”，它有了进展就会出现在这里。",
        en: "Press “Keep me posted” on a thing, and it stands here when it moves on."
    )
    package static let read = Phrase(zh: "都看过了", en: "I have read all of it")
    package static let readDone = Phrase(zh: "好，下次只给您看新的。", en: "Next time you see what is new.")
    package static let waits = Phrase(zh: "等您办", en: "Waits for you")
    package static let following = Phrase(zh: "您关心的其他事", en: "What else you follow")

    package static func news(_ count: Int) -> Phrase {
        Phrase(
            zh: "\(count) 件事有了新进展",
            en: count == 1 ? "1 thing moved on" : "\(count) things moved on"
        )
    }

    package static func duties(_ count: Int) -> Phrase {
        Phrase(
            zh: "您代表的组织有 \(count) 件事到期要办",
            en: counted(count, "thing is", "things are") + " owed by those you act for"
        )
    }

    /// Between two sentences.
    package static let space = Phrase(zh: "", en: " ")

    package static func stands(_ state: String, since day: Phrase) -> Phrase {
        Phrase(zh: "\(day.zh)起：\(state)。", en: "Since \(day.en): \(state).")
    }

    // The desk
    package static let calls = Phrase(zh: "要转告的人", en: "Whom to tell")
    package static let callsLead = Phrase(
        zh: "这些邻居不上网，请窗口有了进展就告诉他们。打印出来，打电话或上门，说完记一笔。",
        en: """
            These neighbours asked the desk to tell them when something moves on. Print it, \
            telephone or go there, and note whom you told.
            """
    )
    package static let nobodyWaits = Phrase(zh: "没有要转告的人", en: "Nobody waits to be told")
    package static let nobodyWaitsAdvice = Phrase(
        zh: "有人请您转告，就在他的资料页上点“有进展请转告”。",
        en: "When somebody asks to be told, press “Wants to be told” on their page."
    )
    package static let who = Phrase(zh: "姓名", en: "Who")
    package static let how = Phrase(zh: "怎样联系", en: "How")
    package static let phone = Phrase(zh: "电话", en: "Telephone")
    package static let home = Phrase(zh: "住址", en: "Home")
    package static let told = Phrase(zh: "说过了", en: "Told")
    /// To be ticked on paper.
    package static let box = Phrase(zh: "□", en: "□")
    package static let toSay = Phrase(zh: "要说的：", en: "To say: ")
    package static let noteTold = Phrase(zh: "记下说过的人", en: "Note whom you told")
    package static let noteToldLead = Phrase(
        zh: "只记真正听到、拿到的。留言、短信没有回音的不算。",
        en: """
            Note only whom it reached. A message without an answer, or a letter in a box, is not \
            telling.
            """
    )
    package static let noted = Phrase(zh: "记下了。", en: "It is noted.")
    package static let way = Phrase(zh: "怎样转告的", en: "How you told them")
    package static let everybodyTold = Phrase(
        zh: "这件事要转告的人都说过了。",
        en: "Everybody who asked has been told of this."
    )
    package static let chooseSomebody = Phrase(
        zh: "请至少勾一个人。",
        en: "Tick at least one of them."
    )
    package static let ask = Phrase(zh: "有进展请转告", en: "Wants to be told")
    package static let askLead = Phrase(
        zh: "他当面或电话说了要知道哪件事。以后这件事有进展，会出现在窗口的转告单上。",
        en: """
            They said, here or by telephone, of what they want to hear. When it moves on, they \
            stand on the desk’s list.
            """
    )
    package static let thing = Phrase(zh: "哪件事", en: "Of what")
    package static let wanted = Phrase(zh: "要不要转告", en: "Tell them?")
    package static let tellThem = Phrase(zh: "请转告", en: "Tell them")
    package static let noLonger = Phrase(zh: "不用再转告", en: "No longer")
    package static let send = Phrase(zh: "记下", en: "Note it")

    // Routes
    package static let routeInbox = Phrase(zh: "给我的消息", en: "what is new to whoever asks")
    package static let routeCalls = Phrase(zh: "窗口的转告单", en: "whom the desk is to tell")
    package static let routeTell = Phrase(
        zh: "记下一件事说给了谁",
        en: "note whom the desk told of a thing"
    )
    package static let routeAsk = Phrase(
        zh: "记下谁请窗口转告",
        en: "note that somebody wants to be told of a thing"
    )

    // Command line
    package static let group = Phrase(
        zh: "转告：谁要知道哪件事，说过了没有。",
        en: "Telling people: who wants to hear of what, and who was told."
    )
    package static let askCommand = Phrase(
        zh: "记下谁要窗口转告哪件事。",
        en: "Notes that somebody wants the desk to tell them of a matter."
    )
    package static let stopFlag = Phrase(zh: "不用再转告。", en: "No longer.")
    package static let callsCommand = Phrase(
        zh: "列出要转告的人，按事，只写编号。",
        en: "Lists whom to tell, by matter, as numbers."
    )
    package static let toldCommand = Phrase(
        zh: "记下一件事说给了谁。",
        en: "Notes who was told of a matter."
    )
    package static let wayOption = Phrase(
        zh: "怎样转告的：printed 或 spoken。",
        en: "How they were told: printed or spoken."
    )
    package static let personOption = Phrase(
        zh: "谁要知道，按编号。",
        en: "Who wants to be told, by number."
    )
    package static let personsOption = Phrase(zh: "说给了谁，按编号。", en: "Who was told, by number.")

    package static func line(_ matter: UInt64, _ persons: [UInt64]) -> Phrase {
        let numbers = persons.map(String.init).joined(separator: ", ")
        return Phrase(zh: "第 \(matter) 件：\(numbers)", en: "matter \(matter): \(numbers)")
    }
}

extension TellingWay {
    package var phrase: Phrase {
        switch self {
        case .shown: Phrase(zh: "自己看到", en: "They read it themselves")
        case .printed: Phrase(zh: "打印好交到手里", en: "Printed and handed to them")
        case .spoken: Phrase(zh: "电话里或当面说的", en: "By telephone or face to face")
        }
    }

    /// As programs call it.
    package var word: String {
        switch self {
        case .shown: "shown"
        case .printed: "printed"
        case .spoken: "spoken"
        }
    }
}

extension TidingsRefusal {
    package var phrase: Phrase {
        switch self {
        case .notFounded: PlaceRefusal.notFounded.phrase
        case .unknownPerson(let person):
            Phrase(
                zh: "第 \(person) 号不在这里登记，或者已经离开。",
                en: "Nobody here has number \(person), or they left."
            )
        case .notForThem:
            Phrase(
                zh: "没有这件事，或者这件事不给这个人看。",
                en: "There is no such thing, or it is not for their eyes."
            )
        case .tooManyAsk(let max):
            Phrase(
                zh: "一件事最多替 \(max) 个人转告，已经满了。",
                en: "The desk can tell \(max) people of one thing, and that many asked."
            )
        case .asksTooMuch(let max):
            Phrase(
                zh: "一个人最多请窗口转告 \(max) 件事。",
                en: "The desk can tell one person of \(max) things at most."
            )
        case .didNotAsk(let person):
            Phrase(
                zh: "第 \(person) 号没有请窗口转告这件事。",
                en: "Number \(person) did not ask to be told of this."
            )
        case .nobody: TidingsWords.chooseSomebody
        case .tooMany(let max):
            Phrase(zh: "一次最多 \(max) 个。", en: "\(max) at once are the most.")
        case .later:
            Phrase(zh: "还没发生的事没法转告。", en: "Nobody can be told of what is still to come.")
        }
    }
}
