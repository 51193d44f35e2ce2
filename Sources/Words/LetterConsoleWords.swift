import Kernel

/// What the command line says about letters, residents' sessions and requests to be on the list.
package enum LetterConsoleWords {
    package static let letters = Phrase(
        zh: "住户信：制作、作废、列出、打印。",
        en: "Letters to households: issue, revoke, list and print them."
    )
    package static let issue = Phrase(
        zh: "给一个地方、一户或一个人做新的号码；以前没用的号码随即作废。",
        en:
            "Make new codes for a place, a household or a person; earlier ones are void then."
    )
    package static let revoke = Phrase(
        zh: "作废没用的号码。",
        en: "Make unused codes void."
    )
    package static let list = Phrase(
        zh: "列出还有没用号码的信。",
        en: "List letters with unused codes."
    )
    package static let print = Phrase(
        zh: "显示信上的号码，并记下打印过。",
        en: "Show the codes of letters, and note that they were printed."
    )
    package static let placeOption = Phrase(
        zh: "地方的编号，包括其下各级。",
        en: "The number of a place, with all below it."
    )
    package static let householdOption = Phrase(zh: "住户的编号。", en: "The number of a household.")
    package static let personOption = Phrase(
        zh: "居民的编号：只做一个号码，当面交给本人。",
        en: "The number of a person: one code to hand over."
    )
    package static let personArgument = Phrase(zh: "居民的编号。", en: "The number of the person.")
    package static let reasonOption = Phrase(
        zh: "原因：first、lost、newcomer、contested 或 renewed。",
        en: "Why: first, lost, newcomer, contested or renewed."
    )
    package static let daysOption = Phrase(zh: "有效天数。", en: "For how many days.")
    package static let partOption = Phrase(
        zh: "第几部分，每部分一百封，从 1 数起。",
        en: "Which hundred of them, counted from 1."
    )
    package static let whose = Phrase(
        zh: "请填写 --place、--household 或 --person 中的一个。",
        en: "Give one of --place, --household and --person."
    )
    package static let noLetters = Phrase(
        zh: "没有还没用的号码。",
        en: "No letter has unused codes. Make some with “linli letters issue”."
    )

    package static func letter(unused: Int, expires: Phrase, printed: UInt64) -> Phrase {
        Phrase(
            zh: "\(unused) 个没用，\(expires.zh)到期，打印过 \(printed) 次",
            en: """
                \(unused) unused, until \(expires.en), printed \
                \(counted(printed, "time", "times"))
                """
        )
    }

    package static let spare = Phrase(zh: "备用", en: "spare")

    package static func until(_ expires: Phrase) -> Phrase {
        Phrase(zh: "\(expires.zh)到期", en: "until \(expires.en)")
    }

    package static let resident = Phrase(zh: "居民的登录。", en: "Who of the residents is signed in.")
    package static let sessions = Phrase(zh: "显示谁已登录。", en: "Show who is signed in.")
    package static let endSession = Phrase(
        zh: "让一位居民退出登录。",
        en: "Sign a resident out."
    )
    package static let sessionOption = Phrase(
        zh: "登录编号；不填则全部退出。",
        en: "The number of one session; all of the person if left out."
    )
    package static let noSuchSession = Phrase(
        zh: "请按 linli resident sessions 显示的登录编号填写。",
        en: "Write the session as “linli resident sessions” shows it, and nothing else."
    )
    package static let entry = Phrase(
        zh: "登记“我住在这里”：列出、答复。",
        en: "Requests to be on the list: list and answer them."
    )
    package static let entryList = Phrase(
        zh: "列出等答复的登记，最急的在前。",
        en: "List the requests that wait, the most urgent first."
    )
    package static let entryAnswer = Phrase(zh: "答复一件登记。", en: "Answer a request.")
    package static let requestArgument = Phrase(zh: "登记的编号。", en: "The number of the request.")
    package static let acceptFlag = Phrase(zh: "通过。", en: "Yes.")
    package static let intoOption = Phrase(
        zh: "并入的住户编号；不填则单独一户。",
        en: "The household that they belong to; one of their own if left out."
    )
    package static let refuseOption = Phrase(
        zh: """
            不通过的原因：proof-not-seen、proof-does-not-fit、neighbours-did-not-confirm、\
            no-such-door、not-reached 或 already-on-file。
            """,
        en: """
            No, because: proof-not-seen, proof-does-not-fit, neighbours-did-not-confirm, \
            no-such-door, not-reached or already-on-file.
            """
    )
    package static let yesOrNo = Phrase(
        zh: "请填写 --accept（可加 --household），或 --refuse 加原因。",
        en: "Give --accept, perhaps with --household, or --refuse with a reason."
    )
    package static let noRequests = Phrase(zh: "没有人在等答复。", en: "Nobody is waiting.")

    package static func due(_ due: Phrase, isLate: Bool, isAppealed: Bool) -> Phrase {
        let late = isLate ? Phrase(zh: "已超期，", en: "late, ") : Phrase(zh: "", en: "")
        let above =
            isAppealed
            ? Phrase(zh: "由上一级答复，", en: "for the place above, ") : Phrase(zh: "", en: "")
        return Phrase(
            zh: "\(late.zh)\(above.zh)最迟\(due.zh)",
            en: "\(late.en)\(above.en)due \(due.en)"
        )
    }
}
