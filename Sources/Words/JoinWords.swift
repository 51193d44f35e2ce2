package import Application
import Domain
import Kernel

/// What the pages say through which residents get in, and on which a household sees who did.
package enum JoinWords {
    package static let join = Phrase(zh: "居民加入", en: "Residents come in")
    package static let joinLead = Phrase(
        zh: "请看社区寄来的信：折着的那一格里有二十位数字。",
        en:
            "You have a letter from your community: twenty digits under the flap with your name."
    )
    package static let code = Phrase(zh: "信上的号码", en: "The code on your letter")
    package static let codeHint = Phrase(
        zh: "二十位数字，空格不用管。看不清可以请人念给您听。",
        en: "Twenty digits; spaces do not matter. Somebody may read them to you."
    )
    package static let next = Phrase(zh: "下一步", en: "Next")
    package static let noLetterTitle = Phrase(zh: "没有信？", en: "No letter?")
    package static let noLetter = Phrase(
        zh: "住在这里、还没收到信，就在这里登记，不用账号；也可以到窗口办。",
        en: "If you live here and had no letter, ask here, without an account; or come to the desk."
    )
    package static let askHere = Phrase(zh: "我住在这里", en: "I live here")
    package static let staffTitle = Phrase(zh: "您是工作人员", en: "You are signed in as staff")
    package static let staff = Phrase(
        zh: "居民要用自己的设备或自己的登录。请先退出，再请居民自己输入号码。",
        en: "A resident comes in by themselves. Sign out first, and let them type their own code."
    )
    package static let staffFirst = Phrase(
        zh: "您以工作人员身份登录着，不能替居民加入。请先退出。",
        en: "You are signed in as staff and cannot come in for a resident. Please sign out first."
    )
    package static let notIn = Phrase(zh: "还没有进来", en: "You are not in yet")

    package static let welcome = Phrase(zh: "找到您家了", en: "We found your household")

    package static func household(_ door: String, at place: String) -> Phrase {
        Phrase(
            zh: "这是\(place) \(door) 这一户的号码。",
            en: "This is a code of the household at \(place), \(door)."
        )
    }

    package static func forPerson(_ name: String) -> Phrase {
        Phrase(
            zh: "这一格是给\(name)的。不是您，请停下来。",
            en: "It is for \(name). If that is not you, stop here."
        )
    }

    package static let forAnybody = Phrase(
        zh: "这是备用的一格，给名单上没有的家人。",
        en: "It is the spare one, for somebody of the household who is not listed."
    )
    package static let yourName = Phrase(zh: "您的姓名", en: "Your name")
    package static let yourNameHint = Phrase(
        zh: "只有居委会和您家里人看得到。",
        en: "Only the residents’ committee and your household see it."
    )
    package static let displayName = Phrase(zh: "别人看到的称呼", en: "What others see")
    package static let displayNameHint = Phrase(
        zh: "自己取，不必是真名，以后随时可以换。",
        en: "Your choice; it need not be your name, and you can change it."
    )
    package static let device = Phrase(zh: "这台设备是谁的？", en: "Whose device is this?")
    package static let shared = Phrase(zh: "大家都用", en: "Others use it too")
    package static let sharedHint = Phrase(
        zh: "半小时不用就自动退出，最多两小时。",
        en: "You are signed out after half an hour without use, and after two hours at most."
    )
    package static let own = Phrase(zh: "是我自己的", en: "It is mine")
    package static let ownHint = Phrase(
        zh: "登录保持半年，随时可以在“我们家”里退出。",
        en: "You stay signed in for half a year, and can end it under “Our household”."
    )
    package static let comeIn = Phrase(zh: "加入", en: "Come in")
    package static let cameIn = Phrase(zh: "欢迎，您已经加入。", en: "Welcome. You are in.")

    package static let used = Phrase(zh: "这个号码已经用过了", en: "This code was used already")

    package static func usedOn(_ moment: Phrase, by name: String) -> Phrase {
        Phrase(
            zh: "\(moment.zh)，\(name)用它加入。",
            en: "\(name) came in by it on \(moment.en)."
        )
    }

    package static let notYou = Phrase(
        zh: "不是您本人？点下面的按钮：用它进来的人马上退出，窗口会核实，再给您新的号码。",
        en: """
            Was it not you? Press the button: whoever came in by it is out at once, and the desk \
            looks into it and gives you a new code.
            """
    )
    package static let wasYouTitle = Phrase(zh: "是您本人？", en: "Was it you?")
    package static let wasYou = Phrase(
        zh: "是您本人、想再进来一次？请到窗口要一个新号码。",
        en: "If it was you and you want to come in again, the desk gives you a new code."
    )
    package static let which = Phrase(zh: "哪一次不是本人？", en: "Which one was not you?")
    package static let contest = Phrase(zh: "不是我们", en: "It was not us")
    package static let contestTitle = Phrase(zh: "说明不是本人", en: "Say that it was not you")

    package static func contestLead(_ name: String, _ moment: Phrase) -> Phrase {
        Phrase(
            zh: "\(moment.zh)，有人用\(name)的号码加入。您确定不是\(name)本人吗？确定的话，那次登录马上结束。",
            en: """
                On \(moment.en) somebody came in by the code of \(name). Are you sure that it was \
                not \(name)? If so, that session ends at once.
                """
        )
    }

    package static let contested = Phrase(
        zh: "已经停用，窗口会来核实。",
        en: "It is stopped, and the desk looks into it."
    )

    // The household's page

    package static let household = Phrase(zh: "我们家", en: "Our household")
    package static let uses = Phrase(zh: "谁用号码加入过", en: "Who came in by a code")
    package static let usesAdvice = Phrase(
        zh: "有不是本人的，点那个姓名，马上说。",
        en: "If one of them was not the person, choose the name and say so at once."
    )
    package static let nobodyYet = Phrase(zh: "还没有人用过。", en: "Nobody yet.")
    package static let person = Phrase(zh: "谁", en: "Who")
    package static let when = Phrase(zh: "什么时候", en: "When")
    package static let state = Phrase(zh: "情况", en: "State")
    package static let fine = Phrase(zh: "没有异议", en: "Not contested")
    package static let openContest = Phrase(
        zh: "有人说不是本人，正在核实",
        en: "Contested; the desk looks into it"
    )
    package static let settledContest = Phrase(
        zh: "有人说不是本人，已经核实",
        en: "Contested; the desk has looked into it"
    )
    package static let sessions = Phrase(zh: "您在哪些设备上", en: "Where you are signed in")
    package static let changeDisplayName = Phrase(zh: "换个称呼", en: "Change what others see")
    package static let displayNameChanged = Phrase(zh: "称呼换好了。", en: "It is changed.")
    package static let lettersMade = Phrase(zh: "给我们家做过的信和号码", en: "Letters and codes made for us")
    package static let residentsOnly = Phrase(
        zh: "这一页给住在这里的人",
        en: "This page is for people who live here"
    )

    package static let residentsOnlyAdvice = Phrase(
        zh: "请用信上的号码加入；已经加入过、退出了，请到窗口要一个新号码。",
        en: "Come in by the code of your letter. If you were in before, the desk has a new code."
    )
    package static let codeOver = Phrase(zh: "请重新输入号码", en: "Please type the code again")

    package static func made(_ count: Int, _ reason: Phrase) -> Phrase {
        Phrase(
            zh: "\(count) 个号码（\(reason.zh)）",
            en: "\(counted(count, "code", "codes")) (\(reason.en))"
        )
    }

    // Why nobody comes in

    package static let wrong = Phrase(
        zh: "没有这个号码，请对着信再看一遍。",
        en: "There is no such code. Please look at the letter again."
    )
    package static let over = Phrase(
        zh: "时间到了，或者已经办过了。请重新输入号码。",
        en: "It took too long, or it was done already. Please type the code again."
    )
    package static let busy = Phrase(
        zh: "这会儿人多，请过几分钟再试。",
        en: "Many people are at the door. Please try again in a few minutes."
    )

    package static func malformed(digits: Int) -> Phrase {
        Phrase(
            zh: "号码是 \(digits) 位数字，请再数一遍。",
            en: "A code has \(digits) digits. Please count them again."
        )
    }

    package static let routeJoin = Phrase(
        zh: "居民用信上的号码加入。",
        en: "A resident comes in by the code of a letter."
    )
    package static let routeWelcome = Phrase(
        zh: "选称呼和设备，加入。",
        en: "Chooses a display name, and comes in."
    )
    package static let routeContest = Phrase(
        zh: "说明一次使用不是本人。",
        en: "Says that a use was not the person."
    )
    package static let routeHousehold = Phrase(zh: "我们家：谁加入过。", en: "The household: who came in.")
    package static let routeDisplayName = Phrase(zh: "换称呼。", en: "Changes the display name.")
    package static let routeEndSession = Phrase(
        zh: "结束自己的一次登录。",
        en: "Ends a session of one’s own."
    )
    package static let routeLetters = Phrase(
        zh: "给一个地方的住户做信。",
        en: "Makes letters for the households of a place."
    )
    package static let routePrint = Phrase(zh: "打印信。", en: "Prints letters.")
    package static let routeRevoke = Phrase(zh: "作废没用的号码。", en: "Makes unused codes void.")
    package static let routeHouseholdLetter = Phrase(
        zh: "给一户做信。",
        en: "Makes a letter for a household."
    )
    package static let routeCode = Phrase(zh: "给一个人号码。", en: "Makes a code for one person.")
    package static let routePoster = Phrase(zh: "门口海报。", en: "The poster for the gate.")
}

extension JoinDenial {
    package var phrase: Phrase {
        switch self {
        case .malformed(let digits): JoinWords.malformed(digits: digits)
        case .wrong: JoinWords.wrong
        case .wait(let seconds): SignInWords.wait(seconds: seconds)
        case .busy: JoinWords.busy
        case .over: JoinWords.over
        case .refused(let refusal): refusal.phrase
        case .expired(let hoursMax): FormWords.ticketExpired(hoursMax: hoursMax)
        case .trouble(let trouble): trouble.phrase
        }
    }
}
