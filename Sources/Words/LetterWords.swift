package import Domain
package import Kernel

/// What the letter says that every household gets, and the pages on which staff make it.
package enum LetterWords {
    // The letter

    package static let title = Phrase(
        zh: "请您加入邻里",
        en: "Your way into Linli"
    )

    package static func toHousehold(_ door: String, at place: String) -> Phrase {
        Phrase(zh: "\(place) \(door) 住户收", en: "To the household at \(place), \(door)")
    }

    package static let what = Phrase(
        zh: """
            邻里是本社区居民商量事情、一起动手、看得见结果的地方。提意见、议事、报名、查账，\
            都可以自己来。用不用都随您：不用，窗口和电话照样办。
            """,
        en: """
            Linli is where people here say what is needed, decide together, do it together and see \
            what came of it. With a code of your own you can take part yourself. You need not: the \
            desk and the telephone serve you just the same.
            """
    )

    package static func how(_ address: String) -> Phrase {
        Phrase(
            zh: "每位成年人有自己的一组号码，盖住的那一格只给本人打开。用手机扫格子里的方块，或者打开 \(address) 输入号码。",
            en: """
                Every adult has a code of their own, under a flap for them alone to open. Scan the \
                square beside it, or open \(address) and type the code.
                """
        )
    }

    package static func useBy(_ day: Phrase) -> Phrase {
        Phrase(
            zh: "号码只能用一次，\(day.zh)以前有效。",
            en: "Each code is good once, until \(day.en)."
        )
    }

    package static let seen = Phrase(
        zh: """
            每次使用，全家人都看得到。不是本人用的，登录后在“我们家”点“不是我们”，\
            或者输入自己的号码也能看到、能提出；对方马上退出，窗口会来核实。
            """,
        en: """
            Everybody in the household sees each use. If it was not one of you, say so under “Our \
            household” or when you type your own code: whoever came in is out at once, and the \
            desk looks into it.
            """
    )
    package static let lost = Phrase(
        zh: "信丢了、号码露出来了、扫不了码：请到居委会窗口，或打电话，换一封新的；旧的当场作废。",
        en: """
            Lost the letter, an open flap, no way to scan? Ask at the desk or by telephone for a \
            new one; the old one is void from then on.
            """
    )
    package static let spare = Phrase(
        zh: "备用：名单上没有的家人",
        en: "Spare: for somebody of the household who is not listed"
    )
    package static let fold = Phrase(
        zh: "沿虚线向左折，贴住",
        en: "Fold over to the left, and seal"
    )

    package static func onlyFor(_ name: String) -> Phrase {
        Phrase(zh: "只给\(name)打开", en: "For \(name) alone")
    }

    package static func squareTitle(_ number: Int) -> Phrase {
        Phrase(zh: "第 \(number) 格的二维码", en: "The square of flap \(number)")
    }

    package static func number(_ letter: Identifier<Domain.Letter>) -> Phrase {
        Phrase(zh: "第 \(letter) 号信", en: "Letter \(letter)")
    }

    package static let unknownName = Phrase(zh: "（姓名已删）", en: "(name erased)")
    package static let unknownDoor = Phrase(zh: "（门牌已删）", en: "(door erased)")

    // Making letters

    package static let letters = Phrase(zh: "给住户的信", en: "Letters to households")
    package static let issueLead = Phrase(
        zh: "给这里每一户做一封新的信，每位成年人一个号码。以前没用的号码随即作废。",
        en: """
            Makes a new letter for every household here, with a code for each adult. Unused codes \
            of earlier letters are void from then on.
            """
    )
    package static let issue = Phrase(zh: "做新的信", en: "Make new letters")
    package static let householdLetter = Phrase(
        zh: "给这一户一封新信",
        en: "A new letter for the household"
    )
    package static let householdLead = Phrase(
        zh: "给这一户做一封新的信。以前没用的号码随即作废。",
        en: "Makes a new letter for this household. Unused codes of earlier ones are void then."
    )
    package static let reason = Phrase(zh: "为什么", en: "Why")
    package static let days = Phrase(zh: "有效多少天", en: "Good for how many days")

    package static func daysHint(_ max: Int) -> Phrase {
        Phrase(zh: "一般 60 天，最多 \(max) 天。", en: "Usually 60, at most \(max).")
    }

    package static let outstanding = Phrase(zh: "还没用完的信", en: "Letters with unused codes")
    package static let householdsHere = Phrase(zh: "住户", en: "Households")
    package static let adultsIn = Phrase(zh: "已经加入的人", en: "People who came in")
    package static let print = Phrase(zh: "打印", en: "Print")
    package static let printTitle = Phrase(zh: "打印这里的信", en: "Print the letters of this place")
    package static let printLead = Phrase(
        zh: "打印不留档案，但会记下打印过几次。谁打印都看得到号码，所以每次使用全家都看得到。",
        en: """
            Printing is not put on record, but counted. Whoever prints can read the codes; that is \
            why every use is shown to the whole household.
            """
    )
    package static let part = Phrase(zh: "打印哪一部分", en: "Which part")

    package static func part(_ first: Int, _ last: Int) -> Phrase {
        Phrase(zh: "第 \(first) 到第 \(last) 封", en: "Letters \(first) to \(last)")
    }

    package static func printed(times: UInt64, last: Phrase) -> Phrase {
        Phrase(
            zh: "已经打印过 \(times) 次，最近一次是\(last.zh)。",
            en: "Printed \(counted(times, "time", "times")) before, last on \(last.en)."
        )
    }

    package static func printedSome(_ letters: Int) -> Phrase {
        Phrase(
            zh: "其中 \(letters) 封以前打印过",
            en: "\(counted(letters, "of them was", "of them were")) printed before"
        )
    }

    package static func part(_ part: Phrase, printed: Int) -> Phrase {
        Phrase(
            zh: "\(part.zh)（\(printedSome(printed).zh)）",
            en: "\(part.en) (\(printedSome(printed).en))"
        )
    }

    package static let nothingToPrint = Phrase(
        zh: "没有可打印的信，请先做新的信。",
        en: "There is no letter to print. Make new letters first."
    )
    package static let runTitle = Phrase(zh: "可以打印的信", en: "Letters to print")

    package static func runLead(_ letters: Int) -> Phrase {
        Phrase(
            zh: "共 \(letters) 封，每封一张 A4 纸。请在浏览器菜单里选“打印”；打印后沿虚线把右半边折过来、贴住，再装信封。",
            en: """
                \(counted(letters, "letter", "letters")), one A4 sheet each. Choose Print in your \
                browser’s menu, then fold the right half of each strip over, seal it, and put the \
                sheet into an envelope.
                """
        )
    }

    package static let revoke = Phrase(zh: "作废没用的号码", en: "Make unused codes void")
    package static let revokeLead = Phrase(
        zh: "这里所有没用过的号码马上作废。已经加入的人不受影响。",
        en: "All unused codes of this place are void at once. Whoever came in already stays in."
    )
    package static let revokeButton = Phrase(zh: "作废", en: "Make them void")
    package static let issued = Phrase(
        zh: "信已经做好，可以打印了。",
        en: "The letters are made and can be printed."
    )
    package static let revoked = Phrase(zh: "没用的号码已经作废。", en: "The unused codes are void.")
    package static let poster = Phrase(zh: "门口海报", en: "Poster for the gate")

    // One code for one person

    package static let code = Phrase(zh: "给号码", en: "Hand out a code")

    package static func codeTitle(_ name: String) -> Phrase {
        Phrase(zh: "给\(name)一个新号码", en: "A new code for \(name)")
    }

    package static let codeLead = Phrase(
        zh: "当面交给本人，或者装信封寄到门上。请先看一眼：是本人吗？以前没用的号码随即作废。",
        en: """
            Hand it over in person, or post it to the door. Please make sure that it is them. \
            Unused earlier codes of theirs are void then.
            """
    )
    package static let codeButton = Phrase(zh: "做号码", en: "Make the code")
    package static let slipTitle = Phrase(zh: "加入用的号码", en: "A code to come in")

    package static func slipFor(_ name: String, _ door: String) -> Phrase {
        Phrase(zh: "\(name)，\(door)", en: "\(name), \(door)")
    }

    package static let slipText = Phrase(
        zh: "请打印这一张交给本人。关掉这一页就看不到了；丢了再做一个新的。",
        en: "Print this slip for them. It is not shown again; if it is lost, make another."
    )
}

extension LetterReason {
    package var phrase: Phrase {
        switch self {
        case .first: Phrase(zh: "第一次发", en: "The first letters")
        case .lost: Phrase(zh: "信丢了或露出来了", en: "Lost, or open to others")
        case .newcomer: Phrase(zh: "新来的人", en: "Somebody is new")
        case .contested:
            Phrase(zh: "有人说不是本人用的，已经核实", en: "A use was contested; the desk looked into it")
        case .renewed: Phrase(zh: "过期换新", en: "The old ones ran out")
        }
    }
}

extension LetterRefusal {
    package var phrase: Phrase {
        switch self {
        case .notFounded: PlaceRefusal.notFounded.phrase
        case .unknownPlace(let place): PlaceRefusal.unknownPlace(place).phrase
        case .unknownHousehold(let household):
            Phrase(zh: "没有 \(household) 号住户。", en: "There is no household number \(household).")
        case .unknownPerson(let person): ParticipantRefusal.unknownPerson(person).phrase
        case .notPresent(let person, let standing):
            ParticipantRefusal.notPresent(person, standing).phrase
        case .tooYoung:
            Phrase(
                zh: "未成年人不发号码，由监护人代办。",
                en: "Codes are for adults. A guardian acts for a child."
            )
        case .nobodyThere:
            Phrase(
                zh: "这里没有登记在册的成年人，没有信可做。",
                en: "No adult is on file here, so there is no letter to make."
            )
        case .tooManyHouseholds(let max):
            Phrase(
                zh: "一次最多做 \(max) 户的信，请一个社区一个社区地做。",
                en:
                    "At most \(max) households at one stroke. Please go through the communities."
            )
        case .tooManyLetters(let max):
            Phrase(zh: "一个区最多 \(max) 封信。", en: "A district has at most \(max) letters.")
        case .daysOutOfRange(let max):
            Phrase(zh: "请填 1 到 \(max) 天。", en: "Please choose between 1 and \(max) days.")
        case .nothingOutstanding:
            Phrase(zh: "没有还没用的号码。", en: "There is no unused code to make void.")
        case .contestOpen, .noContestOpen, .ownLetterContested, .unknownUse, .alreadyContested,
            .otherHousehold:
            contestPhrase
        case .unknownCode, .codeUsed, .codeExpired, .codeEnded, .codeOfNobody, .displayName,
            .nameNeeded, .nameNotAsked, .name, .alreadyOnFile:
            codePhrase
        case .nothingChanged: ParticipantRefusal.nothingChanged.phrase
        }
    }

    private var contestPhrase: Phrase {
        switch self {
        case .contestOpen:
            Phrase(
                zh: "这里有一次使用被提出不是本人。请先核实，再按“已经核实”做新的信或号码。",
                en: """
                    A use here is contested. Look into it first; then make the new letter or code \
                    for that reason.
                    """
            )
        case .noContestOpen:
            Phrase(
                zh: "这里没有人提出不是本人，请选别的原因。",
                en: "Nobody contested a use here. Please choose another reason."
            )
        case .ownLetterContested:
            Phrase(
                zh: "被提出的号码是您做的，请另一位同事来核实。",
                en: "You made the code in question. Please let a colleague look into it."
            )
        case .unknownUse: Phrase(zh: "没有这次使用。", en: "There is no such use.")
        case .alreadyContested:
            Phrase(
                zh: "已经有人提出过了，窗口正在核实。",
                en: "Somebody said so already. The desk looks into it."
            )
        case .otherHousehold: Phrase(zh: "这是别人家的。", en: "That is another household’s.")
        case .notFounded, .unknownPlace, .unknownHousehold, .unknownPerson, .notPresent, .tooYoung,
            .nobodyThere, .tooManyHouseholds, .tooManyLetters, .daysOutOfRange, .nothingOutstanding,
            .unknownCode, .codeUsed, .codeExpired, .codeEnded, .codeOfNobody, .displayName,
            .nameNeeded, .nameNotAsked, .name, .alreadyOnFile, .nothingChanged:
            preconditionFailure("said by the other ones")
        }
    }

    private var codePhrase: Phrase {
        switch self {
        case .codeUsed:
            Phrase(
                zh: "这个号码已经用过了。再要一个，请到窗口。",
                en: "This code was used already. The desk can give you another."
            )
        case .codeExpired:
            Phrase(
                zh: "这个号码过期了。请到窗口换一个。",
                en: "This code has run out. The desk can give you another."
            )
        case .codeEnded:
            Phrase(
                zh: "这个号码已经作废，请用最新的那封信。",
                en: "This code is void. Please use the newest letter."
            )
        case .codeOfNobody:
            Phrase(
                zh: "这个号码的主人不在这一户了。请到窗口问一问。",
                en:
                    "Whom it was for is not of this household any more. Please ask at the desk."
            )
        case .displayName(let flaw): flaw.phrase
        case .name(let flaw): flaw.phrase(line: nil)
        case .nameNeeded: Phrase(zh: "请写您的姓名。", en: "Please write your name.")
        case .nameNotAsked:
            Phrase(
                zh: "这个号码已经写着是谁的，不用再写姓名。",
                en: "This code knows whose it is. Leave the name out."
            )
        case .alreadyOnFile:
            Phrase(
                zh: "这一户已经有这个名字，请用信上写着这个名字的号码。",
                en: "Somebody of this name has a code on the letter. Please use that one."
            )
        case .unknownCode:
            Phrase(
                zh: "号码不对，请对着信再看一遍。",
                en: "That is not the code. Please look at the letter again."
            )
        case .notFounded, .unknownPlace, .unknownHousehold, .unknownPerson, .notPresent, .tooYoung,
            .nobodyThere, .tooManyHouseholds, .tooManyLetters, .daysOutOfRange, .nothingOutstanding,
            .contestOpen, .noContestOpen, .ownLetterContested, .unknownUse, .alreadyContested,
            .otherHousehold, .nothingChanged:
            preconditionFailure("said by the other ones")
        }
    }
}
