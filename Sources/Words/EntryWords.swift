package import Domain
package import Kernel

/// What the pages say to whoever is on no list and lives here, and to the desk that answers.
package enum EntryWords {
    package static let ask = Phrase(zh: "我住在这里", en: "I live here")
    package static let askLead = Phrase(
        zh: "租房、自有、住宿舍、住亲友家，都一样。五个工作日内答复。",
        en: """
            Whether you rent, own, live in a dormitory or with family makes no difference. You \
            have an answer within five working days.
            """
    )
    package static let name = Phrase(zh: "姓名", en: "Your name")
    package static let place = Phrase(zh: "哪栋楼", en: "Which building")
    package static let placeHint = Phrase(
        zh: "找不到楼栋，就选社区，把楼号写在门牌里。",
        en:
            "If your building is missing, choose the community and write it with the door."
    )
    package static let door = Phrase(zh: "门牌", en: "Which door")
    package static let doorHint = Phrase(zh: "例如 2单元502。", en: "Such as 2-502.")
    package static let proof = Phrase(zh: "用什么说明您住在这里？", en: "What shows that you live here?")
    package static let proofHint = Phrase(
        zh: "有一样就行，办的时候看一眼，不收、不复印。",
        en: "Any one will do. It is looked at, not kept and not copied."
    )
    package static let neighbour = Phrase(zh: "一位邻居的门牌", en: "The door of one neighbour")
    package static let otherNeighbour = Phrase(zh: "另一位邻居的门牌", en: "The door of another")
    package static let neighbourHint = Phrase(
        zh: "只有请邻居作证的才填。",
        en: "Only if two neighbours speak for you."
    )
    package static let phone = Phrase(zh: "电话", en: "Telephone")
    package static let phoneHint = Phrase(
        zh: "不填也行：五个工作日后请到窗口来问。",
        en: "You may leave it out and come to the desk after five working days."
    )
    package static let send = Phrase(zh: "提交", en: "Send")
    package static let asked = Phrase(zh: "收到了", en: "We have it")

    package static func askedLead(_ due: Phrase) -> Phrase {
        Phrase(
            zh: "\(due.zh)以前答复您。请抄下或打印这个号码，凭它随时查看进展。",
            en: """
                You have an answer before \(due.en). Copy or print this number: with it you can \
                look at any time how things stand.
                """
        )
    }

    package static let slip = Phrase(zh: "查询号码", en: "Your slip")
    package static let slipSquare = Phrase(
        zh: "和数字一样内容的二维码",
        en: "A square that holds the same number"
    )
    package static let slipOnce = Phrase(
        zh: "关掉这一页就看不到了。",
        en: "It is not shown again."
    )
    package static let look = Phrase(zh: "查看进展", en: "See how it stands")
    package static let lookLead = Phrase(
        zh: "输入登记时拿到的二十位号码。",
        en: "Type the twenty digits that you got when you asked."
    )
    package static let slipCode = Phrase(zh: "号码", en: "The number on your slip")
    package static let lookButton = Phrase(zh: "查看", en: "Look")
    package static let standing = Phrase(zh: "您的登记", en: "Your request")
    package static let appeal = Phrase(zh: "请上一级再看", en: "Ask the place above")
    package static let appealLead = Phrase(
        zh: "不同意答复？上一级的工作人员会在五个工作日内再看一遍，由另一个人来答复。",
        en: """
            You do not agree? Staff of the place above look at it again within five working days, \
            and somebody else answers.
            """
    )
    package static let appealed = Phrase(
        zh: "已经交给上一级，五个工作日内答复。",
        en: "It is with the place above. You have an answer within five working days."
    )

    package static let askedOn = Phrase(zh: "登记于", en: "Asked on")
    package static let answerBy = Phrase(zh: "最迟答复", en: "Answer before")
    package static let answeredOn = Phrase(zh: "答复于", en: "Answered on")
    package static let result = Phrase(zh: "结果", en: "Result")
    package static let waiting = Phrase(zh: "等待答复", en: "Waiting for an answer")
    package static let atAbove = Phrase(zh: "上一级正在看", en: "With the place above")

    package static func overdue(_ due: Phrase) -> Phrase {
        Phrase(
            zh: "本该在\(due.zh)以前答复，已经超过。请到窗口催办。",
            en: "The answer was due before \(due.en) and is late. Please ask at the desk."
        )
    }

    package static let accepted = Phrase(
        zh: "已登记。加入用的号码请到窗口领，或等信寄到门上。",
        en: "You are on the list. Your code is at the desk, or comes to your door by post."
    )

    package static func refused(_ reason: EntryReason) -> Phrase {
        Phrase(zh: "没有通过：\(reason.phrase.zh)", en: "Refused: \(reason.phrase.en)")
    }

    package static func erasedOn(_ day: Phrase) -> Phrase {
        Phrase(
            zh: "您写的内容会在\(day.zh)删除。",
            en: "What you wrote is erased on \(day.en)."
        )
    }

    // The poster

    package static let posterTitle = Phrase(zh: "您住在这里吗？", en: "Do you live here?")
    package static let posterText = Phrase(
        zh: "没有收到信，也能加入。扫一扫，说一声“我住在这里”；或者到窗口来。租房、自有、住宿舍都一样。",
        en: """
            You can take part even if you had no letter. Scan this and say “I live here”, or come \
            to the desk. Renting, owning, living in a dormitory: it makes no difference.
            """
    )
    package static let posterProofs = Phrase(zh: "带上其中任何一样：", en: "Bring any one of these:")
    package static let posterAnswer = Phrase(
        zh: "五个工作日内答复。",
        en: "You have an answer within five working days."
    )
    package static let posterSquare = Phrase(
        zh: "打开“我住在这里”的二维码",
        en: "The square that opens “I live here”"
    )

    // The desk

    package static let desk = Phrase(zh: "窗口", en: "Desk")
    package static let deskLead = Phrase(
        zh: "谁在等答复，哪次使用有人说不是本人，帮人加入。",
        en: "Who waits for an answer, which uses are contested, and helping people in."
    )
    package static let requests = Phrase(zh: "等答复的登记", en: "Requests that wait")
    package static let noRequests = Phrase(zh: "没有人在等。", en: "Nobody is waiting.")
    package static let contests = Phrase(zh: "说不是本人的", en: "Contested uses")
    package static let contestedUse = Phrase(zh: "哪次使用", en: "The use")
    package static let noContests = Phrase(zh: "没有。", en: "None.")
    package static let who = Phrase(zh: "谁", en: "Who")
    package static let whereAt = Phrase(zh: "哪里", en: "Where")
    package static let until = Phrase(zh: "最迟", en: "Due")

    package static let helpIn = Phrase(zh: "帮人加入", en: "Help someone in")
    package static let helpLead = Phrase(
        zh: "写姓名里的两个字，找到本人，给一个号码。",
        en: "Write a part of the name, find the person, and hand them a code."
    )
    package static let find = Phrase(zh: "找人", en: "Find")
    package static let found = Phrase(zh: "找到的人", en: "People found")
    package static let nobodyFound = Phrase(
        zh: "没有找到。请核对写法；名单上没有的，请帮他登记“我住在这里”。",
        en: "Nobody. Check how it is written; for who is on no list, take down “I live here”."
    )

    package static func more(_ count: Int) -> Phrase {
        Phrase(
            zh: "一共 \(count) 人，请多写一个字。",
            en: "There are \(count) in all. Please write more of the name."
        )
    }

    package static let take = Phrase(zh: "替人登记", en: "Take down a request")
    package static let takeLead = Phrase(
        zh: "人就在窗口：照他说的填，再把查询号码打印给他。",
        en: "They are at the desk: fill it in as they say it, and print the slip for them."
    )

    package static func requestTitle(_ request: Identifier<EntryRequest>) -> Phrase {
        Phrase(zh: "第 \(request) 号登记", en: "Request \(request)")
    }

    package static let verdict = Phrase(zh: "答复", en: "Your answer")
    package static let answer = Phrase(zh: "答复", en: "Answer")
    package static let acceptNew = Phrase(zh: "通过，单独一户", en: "Yes, as a household of their own")

    package static func acceptInto(_ names: String) -> Phrase {
        Phrase(zh: "通过，和\(names)一户", en: "Yes, with \(names)")
    }

    package static func refuse(_ reason: EntryReason) -> Phrase {
        Phrase(zh: "不通过：\(reason.phrase.zh)", en: "No: \(reason.phrase.en)")
    }

    package static let answered = Phrase(zh: "答复好了。", en: "It is answered.")
    package static let noPhone = Phrase(zh: "没有留，会到窗口来", en: "None; they come to the desk")
    package static let neighbours = Phrase(zh: "作证的邻居", en: "Neighbours who speak for them")
    package static let gone = Phrase(zh: "已删除", en: "erased")

    package static let routeAsk = Phrase(zh: "说“我住在这里”。", en: "Asks to be on the list.")
    package static let routeSlip = Phrase(
        zh: "凭号码查看进展。",
        en: "Shows by a slip how a request stands."
    )
    package static let routeAppeal = Phrase(zh: "请上一级再看。", en: "Asks the place above.")
    package static let routeDesk = Phrase(zh: "窗口要办的事。", en: "What waits at the desk.")
    package static let routeTake = Phrase(zh: "在窗口替人登记。", en: "Takes down a request at the desk.")
    package static let routeAnswer = Phrase(zh: "答复登记。", en: "Answers a request.")
    package static let routeHelp = Phrase(zh: "帮人加入。", en: "Finds somebody to help in.")
}

extension EntryProof {
    package var phrase: Phrase {
        switch self {
        case .lease: Phrase(zh: "租房合同", en: "A lease")
        case .residencePermit: Phrase(zh: "居住证", en: "A residence permit")
        case .employerLetter: Phrase(zh: "单位证明", en: "A letter of your employer")
        case .dormitoryLetter: Phrase(zh: "宿舍证明", en: "A letter of your dormitory")
        case .twoNeighbours: Phrase(zh: "两位邻居作证", en: "Two neighbours who speak for you")
        case .ownersPaper: Phrase(zh: "房主的证明或房产材料", en: "A paper of the owner")
        }
    }
}

extension EntryReason {
    package var phrase: Phrase {
        switch self {
        case .proofNotSeen:
            Phrase(zh: "还没有看到说明住在这里的材料。", en: "nothing was brought that shows it.")
        case .proofDoesNotFit:
            Phrase(zh: "材料上的地址或人不符。", en: "what was brought is about another address or person.")
        case .neighboursDidNotConfirm:
            Phrase(zh: "邻居没有确认。", en: "the neighbours did not confirm it.")
        case .noSuchDoor: Phrase(zh: "这里没有这个门牌。", en: "there is no such door here.")
        case .notReached:
            Phrase(zh: "电话联系不上，也没有来窗口。", en: "you could not be reached and did not come.")
        case .alreadyOnFile:
            Phrase(
                zh: "已经在册，请到窗口领号码。",
                en: "you are on the list already; the desk has a code for you."
            )
        }
    }
}

extension EntryRefusal {
    package var phrase: Phrase {
        switch self {
        case .notFounded: PlaceRefusal.notFounded.phrase
        case .unknownPlace(let place): PlaceRefusal.unknownPlace(place).phrase
        case .merged(let place, let into): PlaceRefusal.merged(place, into: into).phrase
        case .notHabitable(let kind): ParticipantRefusal.notHabitable(kind).phrase
        case .details(let flaw): flaw.phrase(line: nil)
        case .neighboursNeeded:
            Phrase(
                zh: "请填两位邻居的门牌，不能是同一家，也不能是自己家。",
                en: "Please write the doors of two different neighbours, neither of them yours."
            )
        case .neighboursNotAsked:
            Phrase(
                zh: "没有选邻居作证，就不用填邻居的门牌。",
                en: "Leave the neighbours’ doors empty unless they speak for you."
            )
        case .tooManyOpen(let max):
            Phrase(
                zh: "现在有 \(max) 件登记在等答复，请到窗口办。",
                en: "\(max) requests wait already. Please come to the desk."
            )
        case .tooManyRequests(let max):
            Phrase(zh: "一个区最多 \(max) 件登记。", en: "A district has at most \(max) requests.")
        case .unknownRequest(let request):
            Phrase(zh: "没有第 \(request) 号登记。", en: "There is no request number \(request).")
        case .alreadyAnswered, .ownRefusal, .unknownHousehold, .otherDoor, .alreadyOnFile,
            .tooManyPersons, .notRefused, .appealTooLate, .gone:
            answerPhrase
        }
    }

    private var answerPhrase: Phrase {
        switch self {
        case .alreadyAnswered:
            Phrase(zh: "已经答复过了。", en: "It is answered already.")
        case .ownRefusal:
            Phrase(
                zh: "上次是您答复的，请另一位同事再看。",
                en: "You gave the first answer. Please let a colleague look at it."
            )
        case .unknownHousehold(let household):
            LetterRefusal.unknownHousehold(household).phrase
        case .otherDoor:
            Phrase(zh: "那一户不住在这里。", en: "That household lives elsewhere.")
        case .alreadyOnFile(let person): ParticipantRefusal.alreadyOnFile(person).phrase
        case .tooManyPersons(let max):
            ParticipantRefusal.tooManyPersons(personsMax: max).phrase
        case .notRefused:
            Phrase(
                zh: "还没有答复，或者已经通过、已经由上一级答复。",
                en: "It is not answered yet, or was accepted, or the place above has answered."
            )
        case .appealTooLate(let days):
            Phrase(
                zh: "超过 \(days) 天了，请重新登记一次。",
                en: "That was more than \(days) days ago. Please ask anew."
            )
        case .gone:
            Phrase(zh: "写的内容已经删除，请重新登记一次。", en: "What was written is erased. Please ask anew.")
        case .notFounded, .unknownPlace, .merged, .notHabitable, .details, .neighboursNeeded,
            .neighboursNotAsked, .tooManyOpen, .tooManyRequests, .unknownRequest:
            preconditionFailure("said by the other one")
        }
    }
}
