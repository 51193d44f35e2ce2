package import Domain
import Kernel

/// What pages say about the things that people do together.
package enum ThingWords {
    package static let things = Phrase(zh: "大家的事", en: "What we do together")
    package static let thingsLead = Phrase(
        zh: "谁提的、谁在办、什么时候办完，都在这里。",
        en: "Who brought it, who is on it, and by when: all of it is here."
    )
    package static let nothing = Phrase(zh: "还没有人提过事", en: "Nobody has said anything yet")
    package static let nothingAdvice = Phrase(
        zh: "您可以第一个说：写一个题目，说说为什么。",
        en: "You can be the first: a title, and why."
    )
    package static let nothingHere = Phrase(zh: "这一步现在没有事。", en: "Nothing is here now.")
    package static let all = Phrase(zh: "全部", en: "All of them")
    package static let allThings = Phrase(zh: "看全部", en: "See all of it")

    package static func of(_ place: String) -> Phrase {
        Phrase(zh: "\(place)：大家的事", en: "\(place): what we do together")
    }

    package static func phase(_ phase: Phase) -> Phrase {
        switch phase {
        case .heard: Phrase(zh: "听到", en: "Heard")
        case .deciding: Phrase(zh: "商定", en: "Agreed")
        case .doing: Phrase(zh: "动手", en: "Doing")
        case .lookingBack: Phrase(zh: "看结果", en: "Results")
        case .closed: Phrase(zh: "已了结", en: "Finished")
        }
    }

    package static func counted(_ phase: Phase, _ count: Int) -> Phrase {
        let name = self.phase(phase)
        return Phrase(zh: "\(name.zh)（\(count)）", en: "\(name.en) (\(count))")
    }

    package static func thingsCount(_ count: Int) -> Phrase {
        Phrase(zh: "\(count) 件", en: Words.counted(count, "thing", "things"))
    }

    // The ribbon
    package static let ribbon = Phrase(zh: "走到哪一步", en: "Where it stands")
    package static let stepDone = Phrase(zh: "，已完成", en: ", done")
    package static let stepNow = Phrase(zh: "，正在进行", en: ", under way")
    package static let stepAhead = Phrase(zh: "，还没到", en: ", still to come")
    package static let stepNever = Phrase(zh: "，没有走到", en: ", not reached")

    // Who acts next
    package static let next = Phrase(zh: "接下来：", en: "Next:")
    package static let finished = Phrase(zh: "了结：", en: "Finished:")

    package static func acts(_ who: String, _ step: String, by day: Phrase?) -> Phrase {
        Phrase(
            zh: (day.map { "\($0.zh)前，" } ?? "") + "\(who)来办“\(step)”。",
            en: "\(who): “\(step)”" + (day.map { ", by \($0.en)." } ?? ".")
        )
    }

    package static func owes(_ who: String, _ step: String?, by day: Phrase) -> Phrase {
        Phrase(
            zh: "\(who)要在\(day.zh)前" + (step.map { "办“\($0)”。" } ?? "给出下一步。"),
            en: "\(who) must act by \(day.en)" + (step.map { ": “\($0)”." } ?? ".")
        )
    }

    package static func late(_ who: String, since day: Phrase) -> Phrase {
        Phrase(
            zh: "\(who)应在\(day.zh)前办，已经晚了。",
            en: "\(who) should have acted by \(day.en), and is late."
        )
    }

    package static func countWaits(_ body: String) -> Phrase {
        Phrase(
            zh: "表决结果已记下，等\(body)另一位成员核对签字。",
            en: "The count is written down and waits for another member of \(body) to sign."
        )
    }

    package static func byItself(_ step: String) -> Phrase {
        Phrase(
            zh: "到时会自动“\(step)”，不用谁来办。",
            en: "“\(step)” comes by itself when its time is there."
        )
    }

    package static func finishedOn(_ how: String, _ day: Phrase) -> Phrase {
        Phrase(zh: "\(day.zh)，\(how)。", en: "\(how), on \(day.en).")
    }

    package static let nobodyNext = Phrase(zh: "现在不等谁来办。", en: "Nobody has to act now.")

    // Who took part
    package static let whoTookPart = Phrase(zh: "谁在做", en: "Who does it")
    package static let initiated = Phrase(zh: "谁发起", en: "Brought by")
    package static let organises = Phrase(zh: "谁组织", en: "Organised by")
    package static let pays = Phrase(zh: "谁出钱", en: "Paid by")
    package static let works = Phrase(zh: "谁出力", en: "Done by")
    package static let nobodyYet = Phrase(zh: "还没有", en: "nobody yet")
    package static let noMoney = Phrase(zh: "没有用到钱", en: "no money is used")

    package static func minutes(_ minutes: Int64) -> Phrase {
        Phrase(
            zh: "共 \(minutes) 分钟",
            en: "\(Words.counted(minutes, "minute", "minutes")) in all"
        )
    }

    package static let neighbour = Phrase(zh: "一位邻居", en: "A neighbour")
    package static let officer = Phrase(zh: "工作人员", en: "An officer")
    package static let you = Phrase(zh: "您", en: "You")

    // Money
    package static let cost = Phrase(zh: "花多少钱", en: "What it costs")
    package static let setAside = Phrase(zh: "留给它", en: "Set aside for it")
    package static let promised = Phrase(zh: "已答应", en: "Promised")
    package static let paid = Phrase(zh: "已付", en: "Paid")
    package static let left = Phrase(zh: "还剩", en: "Left")

    package static func moneySummary(_ paid: Phrase, of whole: Phrase) -> Phrase {
        Phrase(zh: "\(whole.zh)中已付\(paid.zh)", en: "\(paid.en) of \(whole.en) are paid")
    }

    // Parts of the page
    package static let known = Phrase(zh: "说明", en: "What is known")
    package static let moreToDo = Phrase(zh: "您还可以", en: "You may also")
    package static let inTheWay = Phrase(zh: "暂时还不能办", en: "Not yet")
    package static let history = Phrase(zh: "经过、期限和凭据", en: "History, dates and proofs")
    package static let happened = Phrase(zh: "经过", en: "What happened")
    package static let dates = Phrase(zh: "期限", en: "Dates")
    package static let papers = Phrase(zh: "材料", en: "Papers")
    package static let noPapers = Phrase(zh: "还没有材料。", en: "No papers yet.")
    package static let proofs = Phrase(zh: "凭据", en: "Proofs")
    package static let proofsLead = Phrase(
        zh: "上面每一步都是记录里的一条，只能往后加，谁也改不了，谁都可以核对。",
        en: """
            Each step above is an event in the record, which can only be added to and which \
            anybody can check.
            """
    )
    package static let byClock = Phrase(zh: "到时自动", en: "by itself, when its time came")
    package static let begun = Phrase(zh: "提出来", en: "It was brought up")
    package static let noDates = Phrase(zh: "现在没有期限在走。", en: "No date is running now.")
    package static let howWeDecide = Phrase(zh: "我们怎么商定", en: "How we decide")
    package static let backToThing = Phrase(zh: "回到这件事", en: "Back to it")
    package static let forResidents = Phrase(
        zh: "这件事只给住在这里、在这里工作的人看。",
        en: "This is shown to those who live or work here."
    )
    package static let forInvolved = Phrase(
        zh: "这件事关系到个人，只给经办的人看。",
        en: "This is about a person, and shown to those who see to it alone."
    )
    package static let answered = Phrase(zh: "答复", en: "Answer")
    package static let notAnswered = Phrase(zh: "还没有答复", en: "Not answered yet")

    package static func promise(_ body: String, by day: Phrase) -> Phrase {
        Phrase(zh: "\(body)答应\(day.zh)前办好", en: "\(body) promised it by \(day.en)")
    }
}

/// What is asked when somebody begins a thing.
extension ThingWords {
    package static let say = Phrase(zh: "说一件事", en: "Say something")
    package static let sayLead = Phrase(
        zh: "选一种，写个题目，说说为什么就行。",
        en: "Choose what it is, give it a title and say why. That is all."
    )
    package static let sayWhich = Phrase(zh: "要说的是", en: "What it is about")
    package static let sayNowhere = Phrase(
        zh: "这里还没有约定怎么办事",
        en: "Nobody has agreed here how to do things"
    )
    package static let sayNowhereAdvice = Phrase(
        zh: "约定好了，就能在这里提。现在请直接找居委会。",
        en: "Once it is agreed, things begin here. Until then please speak to the committee."
    )
    package static let notForYouToBegin = Phrase(
        zh: "这里的约定由别的人来提",
        en: "By what is agreed here, others begin things"
    )

    package static func begunBy(_ role: String) -> Phrase {
        Phrase(zh: "由\(role)来提", en: "begun by: \(role)")
    }

    package static let comeIn = Phrase(
        zh: "住在这里的人加入以后就能提。",
        en: "Those who live here begin once they came in."
    )
    package static let title = Phrase(zh: "题目", en: "Title")
    package static let titleHint = Phrase(
        zh: "一句话，别人一看就明白。",
        en: "One line that neighbours understand."
    )
    package static let why = Phrase(zh: "为什么", en: "Why")
    package static let whyHint = Phrase(
        zh: "现在是怎样，希望变成怎样。请不要写别人的私事。",
        en: "How it is now, and how it should be. Please leave other people’s affairs out."
    )
    package static let sayButton = Phrase(zh: "说出来", en: "Say it")
    package static let said = Phrase(
        zh: "说出来了，邻居们看得到。",
        en: "It is said, and neighbours can see it."
    )
    package static let moved = Phrase(zh: "办好了，有了进展。", en: "Done. It has moved on.")
    package static let kept = Phrase(zh: "记下了。", en: "It is kept.")

    package static let reason = Phrase(zh: "理由", en: "Why")
    package static let reasonHint = Phrase(zh: "谁都看得到。", en: "Everybody can read it.")

    package static func paper(_ kind: Phrase) -> Phrase {
        Phrase(zh: "附上：\(kind.zh)", en: "Attach: \(kind.en)")
    }

    package static let paperHint = Phrase(
        zh: "一句话写明是什么、放在哪里。",
        en: "Say in a line what it is and where it is kept."
    )

    package static func count(_ step: String) -> Phrase {
        Phrase(zh: "记下表决结果：\(step)", en: "Write down the count: \(step)")
    }

    package static func confirm(_ step: String) -> Phrase {
        Phrase(zh: "核对并签字：\(step)", en: "Check the count and sign: \(step)")
    }

    package static func sign(_ role: String) -> Phrase {
        Phrase(zh: "以“\(role)”的身份签字", en: "Sign as “\(role)”")
    }

    package static func answer(_ kind: String, _ number: Int) -> Phrase {
        Phrase(zh: "答复\(kind)第 \(number) 条", en: "Answer number \(number): \(kind)")
    }

    package static func add(_ kind: String) -> Phrase {
        Phrase(zh: "写一条：\(kind)", en: "Add one: \(kind)")
    }

    package static let members = Phrase(zh: "成员人数", en: "Members")
    package static let present = Phrase(zh: "到会人数", en: "Present")
    package static let yes = Phrase(zh: "赞成", en: "For")
    package static let no = Phrase(zh: "反对", en: "Against")
    package static let abstained = Phrase(zh: "弃权", en: "Abstained")
    package static let verdict = Phrase(zh: "怎么答复", en: "The answer")
    package static let promisedBy = Phrase(zh: "谁来办", en: "Who will do it")
    package static let promisedDay = Phrase(zh: "哪天前办好", en: "By which day")
    package static let amount = Phrase(zh: "金额（元）", en: "Amount in yuan")
    package static let nobody = Phrase(zh: "不写", en: "Nobody")
    package static let yourself = Phrase(zh: "我自己", en: "Myself")
    package static let whoBegan = Phrase(zh: "提出这件事的人", en: "Whoever began it")
    package static let whoOwns = Phrase(zh: "负责这件事的人", en: "Whoever is in charge of it")
    package static let moneyHint = Phrase(zh: "写成元，例如 120.50。", en: "In yuan, such as 120.50.")
    package static let shareHint = Phrase(zh: "写成分数，例如 1/2。", en: "As a fraction, such as 1/2.")
    package static let numberHint = Phrase(zh: "写一个整数。", en: "A whole number.")
    package static let isSo = Phrase(zh: "是", en: "Yes")
    package static let isNotSo = Phrase(zh: "否", en: "No")

    package static func counted(_ count: DecisionCount) -> Phrase {
        Phrase(
            zh: "成员 \(count.members)，到会 \(count.present)，赞成 \(count.yes)，反对 \(count.no)，"
                + "弃权 \(count.abstained)。",
            en: "\(count.members) members, \(count.present) present: \(count.yes) for, "
                + "\(count.no) against, \(count.abstained) abstained."
        )
    }
}

/// What programs are told of the addresses.
extension ThingWords {
    package static let routeThings = Phrase(
        zh: "一个地方大家的事，按走到哪一步分",
        en: "the things of a place, by how far they have come"
    )
    package static let routeThing = Phrase(
        zh: "一件事：走到哪一步，谁接着办",
        en: "one thing: how far it has come and who acts next"
    )
    package static let routeHistory = Phrase(
        zh: "一件事的经过、期限和凭据",
        en: "the history, dates and proofs of a thing"
    )
    package static let routeSay = Phrase(
        zh: "在一个地方可以提哪些事",
        en: "what can be begun at a place"
    )
    package static let routeBegin = Phrase(zh: "提一件事", en: "begin a thing")
    package static let routeAct = Phrase(
        zh: "办一件事的一步",
        en: "do one’s part in a thing"
    )
    package static let routeRules = Phrase(
        zh: "一个地方怎么商定、怎么办事",
        en: "how a place decides and works"
    )
    package static let routeWork = Phrase(
        zh: "等着自己办的事",
        en: "what waits for whoever asks"
    )
    package static let routeOwed = Phrase(
        zh: "一个组织答应的、欠着的事",
        en: "what an organisation owes, and how it kept what it owed"
    )
}
