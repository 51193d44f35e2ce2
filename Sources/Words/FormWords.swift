/// What every form says, whatever it asks for.
package enum FormWords {
    package static let fixTitle = Phrase(zh: "还没有保存，请先改一改", en: "Not saved yet: please have a look")
    package static let mayBeEmpty = Phrase(zh: "（可不填）", en: "(may be left empty)")
    package static let notNow = Phrase(zh: "先不改了", en: "Not now")
    package static let done = Phrase(zh: "办好了：", en: "Done:")
    package static let pleaseNote = Phrase(zh: "请注意：", en: "Please note:")
    package static let carried = Phrase(zh: "随表单带来的内容", en: "What the form brings along")
    package static let chooseOne = Phrase(zh: "请选择", en: "Please choose")

    /// A flaw as it stands above the form, with the name of its field.
    package static func flaw(_ flaw: Phrase, in label: String) -> Phrase {
        let isQuestion = label.hasSuffix("？") || label.hasSuffix("?")
        return Phrase(
            zh: isQuestion ? label + flaw.zh : "\(label)：\(flaw.zh)",
            en: isQuestion ? "\(label) \(flaw.en)" : "\(label): \(flaw.en)"
        )
    }

    package static let unchosen = Phrase(zh: "请选一项。", en: "Please choose one.")

    package static let missing = Phrase(zh: "这里还没有填。", en: "Please fill this in.")

    package static func tooLong(charactersMax: Int) -> Phrase {
        Phrase(
            zh: "太长了，最多 \(charactersMax) 个字。",
            en: "This is too long. Please use at most \(charactersMax) characters."
        )
    }

    package static func tooShort(charactersMin: Int) -> Phrase {
        Phrase(
            zh: "太短了，至少要 \(charactersMin) 个字。",
            en: "This is too short. Please use at least \(charactersMin) characters."
        )
    }

    package static let controlCharacter = Phrase(
        zh: "里面有看不见的字符，请重新输入。",
        en: "There are invisible characters in it. Please type it again."
    )
    package static let broken = Phrase(
        zh: "有些字传坏了，请重新输入。",
        en: "Some characters were damaged on the way. Please type it again."
    )
    package static let twice = Phrase(
        zh: "这一项发来了两次，请只填一次。",
        en: "This was sent twice. Please send it once."
    )
    package static let notText = Phrase(zh: "这里应该是文字。", en: "This should be text.")
    package static let notNumber = Phrase(
        zh: "请只写数字，比如 12。",
        en: "Please write digits only, such as 12."
    )
    package static let notYesOrNo = Phrase(
        zh: "这里只能选“是”或“否”。",
        en: "This can only be yes or no."
    )

    package static func numberOutOfRange(_ min: UInt64, _ max: UInt64) -> Phrase {
        Phrase(
            zh: "请写 \(min) 到 \(max) 之间的数。",
            en: "Please write a number from \(min) to \(max)."
        )
    }

    package static let noSuchDay = Phrase(
        zh: "没有这一天。请按 2026-03-01 的样子写。",
        en: "There is no such day. Write it like 2026-03-01."
    )
    package static let noSuchChoice = Phrase(
        zh: "请从列出的几项里选一项。",
        en: "Please choose one of those that are listed."
    )

    package static func unknownField(_ name: String) -> Phrase {
        Phrase(zh: "这里没有“\(name)”这一项。", en: "There is no field called “\(name)” here.")
    }

    package static let ticketNotOurs = Phrase(
        zh: "这张表单不是这次登录打开的，所以没有保存。您填的内容都在，请核对后再提交一次。",
        en: """
            This form was not opened by you here and now, so nothing was saved. Everything you \
            typed is still here: please check it and send it again.
            """
    )

    package static func ticketExpired(hoursMax: Int64) -> Phrase {
        Phrase(
            zh: "表单打开超过 \(hoursMax) 小时，所以没有保存。您填的内容都在，请核对后再提交一次。",
            en: """
                The form was open for more than \(hoursMax) hours, so nothing was saved. \
                Everything you typed is still here: please check it and send it again.
                """
        )
    }

    package static let changedMeanwhile = Phrase(
        zh: "刚才有人先改过了，请重新选一次。",
        en: "Somebody changed this just now. Please choose again."
    )

    package static let otherSite = Phrase(
        zh: "这次操作是从别的网站发来的，没有照办。请回到本站再做一次。",
        en: "This came from a page of another site, and nothing was done. Please do it here."
    )
    package static let needsEncryption = Phrase(
        zh: "这里要用加密连接（https）才能填写。请换成 https 开头的地址。",
        en: "Forms are taken over an encrypted connection only. Use the address with https."
    )
    package static let mediaType = Phrase(
        zh: "只收网页表单或 JSON。",
        en: "Only forms of a page, or JSON, are taken."
    )
    package static let readOnly = Phrase(
        zh: "这里现在只能看，不能改。请稍后再试。",
        en: "Things can be read here but not changed for now. Please try again later."
    )
    package static let readOnlyTitle = Phrase(zh: "现在不能保存", en: "Nothing can be saved now")
    package static let routeFormShown = Phrase(zh: "（打开表单）", en: " (the form)")
    package static let answerUnfit = Phrase(
        zh: "有一项不合适，什么也没有保存。",
        en: "Something in it cannot be; nothing was saved."
    )
    package static let answerTooLong = Phrase(zh: "内容太长。", en: "The body is too long.")
    package static let answerNotSaved = Phrase(
        zh: "现在不能保存，请稍后再试。",
        en: "Nothing can be saved now; try again later."
    )
    package static let answerNotAllowed = Phrase(zh: "没有这个权限。", en: "Not allowed.")
    package static let answerSignInFirst = Phrase(zh: "请先登录。", en: "Sign in first.")
}
