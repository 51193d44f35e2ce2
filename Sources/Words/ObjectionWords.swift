package import Domain

/// What is said about being for or against something, and about who mediates.
package enum ObjectionWords {
    package static let title = Phrase(zh: "有不同意见", en: "If you are against it")
    package static let nobody = Phrase(
        zh: "写下来的意见会得到答复。谁写的，只有调解人知道；调解人还没有确定。",
        en: """
            What you write is answered. Only a mediator learns that it was you, and none is named \
            yet.
            """
    )

    package static func mediates(_ name: String) -> Phrase {
        Phrase(
            zh: "写下来的意见会得到答复。谁写的，只有调解人\(name)知道。不说话不算同意。",
            en: """
                What you write is answered. Only the mediator, \(name), learns that it was you. \
                Saying nothing is not saying yes.
                """
        )
    }

    package static let name = Phrase(zh: "确定调解人", en: "Name a mediator")
    package static let nameLead = Phrase(
        zh: "只有调解人知道谁反对。不能是提出这件事的人，也不能是在他手下做事的人。定了就不换。",
        en: """
            The mediator alone learns who is against it. It cannot be whoever brought it, nor \
            anybody who works under them. Once named, the mediator stays.
            """
    )
    package static let officer = Phrase(zh: "工作人员", en: "Somebody who works here")
    package static let nobodyOfThem = Phrase(zh: "不是他们", en: "none of them")
    package static let person = Phrase(zh: "或者一位邻居（编号）", en: "Or a neighbour, by number")
    package static let personHint = Phrase(
        zh: "编号写在本人的“关于我的资料”里。",
        en: "It stands on their own page, under “What is held about me”."
    )

    package static let ownTitle = Phrase(zh: "收回，或不想被联系", en: "Take it back, or be left alone")
    package static let ownLead = Phrase(
        zh: "只有您自己能收回。收回以后，写的话也删掉。",
        en: "Only you can take it back. What you wrote is erased with it."
    )
    package static let change = Phrase(zh: "您想怎样", en: "What do you want?")
    package static let withdraw = Phrase(zh: "收回我写的", en: "Take back what I wrote")
    package static let refuseContact = Phrase(
        zh: "调解人不要来找我",
        en: "The mediator does not talk with me"
    )
    package static let allowContact = Phrase(
        zh: "调解人可以来找我",
        en: "The mediator may talk with me"
    )
    package static let save = Phrase(zh: "就这样", en: "Do so")
    package static let withdrawn = Phrase(zh: "收回了。", en: "It is taken back.")
    package static let contactIsRefused = Phrase(
        zh: "好，调解人不会来找您。",
        en: "The mediator will not talk with you about it."
    )
    package static let contactIsAllowed = Phrase(
        zh: "好，调解人可以来找您。",
        en: "The mediator may talk with you about it."
    )

    package static let hearing = Phrase(zh: "听不同意见", en: "Hear who is against it")
    package static let hearingLead = Phrase(
        zh: "只有您看得到这一页。不要把名字告诉别人，也不要写进别处。",
        en: "Only you see this page. Tell nobody these names, and write them nowhere else."
    )
    package static let none = Phrase(
        zh: "没有人写过不同意见。不说话不算同意。",
        en: "Nobody wrote anything against it. Saying nothing is not saying yes."
    )
    package static let wantsNoContact = Phrase(
        zh: "不想被联系。请不要去找。",
        en: "Does not want to be talked with. Please do not."
    )
    package static let contact = Phrase(zh: "我现在去找", en: "I talk with them now")

    package static func contactLead(_ times: Int, days: Int64) -> Phrase {
        Phrase(
            zh: "先记下来再去找。同一个人 \(days) 天里最多找 \(times) 次，对方随时可以不见。",
            en: """
                Note it first. In \(days) days you talk with one person at most \(times) times, \
                and they may refuse whenever they like.
                """
        )
    }

    package static func contacted(_ times: Int, of max: Int) -> Phrase {
        Phrase(
            zh: "最近一周找过 \(times) 次，最多 \(max) 次。",
            en: "Talked with \(times) of at most \(max) times in the last week."
        )
    }

    package static let noted = Phrase(zh: "记下了。", en: "It is noted.")
    package static let mediatorNamed = Phrase(zh: "调解人定了。", en: "A mediator is named.")
    package static let minority = Phrase(zh: "少数意见", en: "What the minority says")
    package static let state = Phrase(zh: "写下少数意见", en: "Write down what the minority says")
    package static let stateLead = Phrase(
        zh: "它和决定一起留着，以后一直看得到。不要写名字，也不要写有几个人。",
        en: """
            It stays with what was decided, for all to see. Do not write who they are, nor how \
            many.
            """
    )
    package static let statement = Phrase(zh: "少数意见", en: "What the minority says")
    package static let stated = Phrase(zh: "写下了。", en: "It is written down.")

    package static let routeHearing = Phrase(
        zh: "调解人：谁反对一件事",
        en: "who is against a thing, for its mediator"
    )
    package static let routeName = Phrase(zh: "确定调解人", en: "name the mediator of a thing")
    package static let routeOwn = Phrase(
        zh: "收回自己的意见，或不想被联系",
        en: "take back what one said for or against, or refuse contact"
    )
    package static let routeContact = Phrase(
        zh: "调解人记下一次联系",
        en: "note that the mediator talks with somebody"
    )
    package static let routeMinority = Phrase(
        zh: "写下少数意见",
        en: "write down what the minority says"
    )

    package static let hear = Phrase(
        zh: "不同意见：调解人、联系、少数意见。",
        en: "Objections: the mediator, contacts, what the minority says."
    )
    package static let nameCommand = Phrase(
        zh: "确定一件事的调解人。",
        en: "Name the mediator of a matter."
    )
    package static let mediatorPerson = Phrase(
        zh: "调解人：居民的编号。",
        en: "The mediator: the number of a person."
    )
    package static let mediatorAccount = Phrase(
        zh: "调解人：工作人员账号的编号。",
        en: "The mediator: the number of a member of staff."
    )
    package static let mediatorNeeded = Phrase(
        zh: "请写明一位调解人：--mediator-person 或 --mediator-account。",
        en: "Please give one mediator: --mediator-person or --mediator-account."
    )
    package static let contactCommand = Phrase(
        zh: "记下调解人要去找写了某一行的人。",
        en: "Note that the mediator talks with whoever wrote a row."
    )
    package static let stateCommand = Phrase(
        zh: "写下少数意见，与最近的决定一起留着。",
        en: "Write down what the minority says, to stand with the last decision."
    )
    package static let textArgument = Phrase(zh: "少数意见。", en: "What the minority says.")
}

extension ObjectionRefusal {
    package var phrase: Phrase {
        switch self {
        case .notFounded: PlaceRefusal.notFounded.phrase
        case .notForYou: Phrase(zh: "没有这样的一件事。", en: "There is no such thing.")
        case .noStances:
            Phrase(
                zh: "这类事不收不同意见，用不着调解人。",
                en: "Nobody can be against a thing of this kind, so it needs no mediator."
            )
        case .notYoursToName:
            Phrase(
                zh: "调解人由管机构的工作人员或机构的负责人来定，提出这件事的人不能定。",
                en: """
                    Whoever keeps the bodies here names the mediator, or the head of a body; \
                    never whoever brought it.
                    """
            )
        case .oneself: Phrase(zh: "不能定自己。", en: "Nobody names themselves.")
        case .unfit(let flaw): flaw.phrase
        case .named:
            Phrase(
                zh: "已经有调解人了，不能再换。",
                en: "There is a mediator already, who stays."
            )
        case .notMediator:
            Phrase(zh: "只有调解人可以。", en: "Only the mediator may.")
        case .contactRefused:
            Phrase(
                zh: "对方不想被联系。请不要去找。",
                en: "They do not want to be talked with. Please do not."
            )
        case .contactedEnough(let max, let days):
            Phrase(
                zh: "\(days) 天里最多找 \(max) 次，已经找过了。请过几天再说。",
                en: """
                    In \(days) days you may talk with one person \(max) times, and you have. \
                    Please wait.
                    """
            )
        case .tooManyContacts(let max):
            Phrase(
                zh: "一件事最多记 \(max) 次联系。",
                en: "At most \(max) contacts are noted for one thing."
            )
        case .nothingChanged: Phrase(zh: "本来就是这样。", en: "It is so already.")
        case .nothingDecided:
            Phrase(
                zh: "还没有作过决定。",
                en: "Nothing has been decided yet that it could stand with."
            )
        case .stated:
            Phrase(
                zh: "最近的决定已经有少数意见了。",
                en: "What the minority says stands with the last decision already."
            )
        case .text(let flaw): flaw.textPhrase
        }
    }
}

extension MediatorFlaw {
    package var phrase: Phrase {
        switch self {
        case .nobody:
            Phrase(zh: "没有这个人，或已经离开。", en: "There is nobody of that number here.")
        case .proposer:
            Phrase(
                zh: "提出或负责这件事的人不能调解。",
                en: "Whoever brought it, or sees to it, cannot mediate."
            )
        case .dependent:
            Phrase(
                zh: "在提出人手下或同一单位做事的人不能调解。",
                en: "Whoever works with the proposer, or under them, cannot mediate."
            )
        }
    }
}
