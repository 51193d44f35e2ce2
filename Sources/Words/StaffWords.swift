import Kernel

/// What the pages say about one's own account, and about who works here.
package enum StaffWords {
    package static let account = Phrase(zh: "我的账号", en: "My account")
    package static let roles = Phrase(zh: "职务", en: "Roles")
    package static let noRoles = Phrase(
        zh: "现在没有职务。需要的话，请管理员给您。",
        en: "No role for now. An administrator can give one."
    )
    package static let signingIn = Phrase(zh: "登录方式", en: "Signing in")
    package static let signInName = Phrase(zh: "登录名", en: "Sign-in name")
    package static let codesFrom = Phrase(zh: "验证码", en: "Codes")
    package static let fromPhone = Phrase(zh: "手机上的验证器", en: "from an authenticator")

    package static func fromList(left: Int) -> Phrase {
        Phrase(
            zh: "打印的清单，还剩 \(left) 个",
            en: "from a printed list, \(counted(left, "code", "codes")) left"
        )
    }

    package static let fewCodes = Phrase(
        zh: "清单上的码快用完了，请早点换一张新的。",
        en: "Few codes are left on your list. Please renew it soon."
    )
    package static let changePassphrase = Phrase(zh: "换口令", en: "Change the passphrase")
    package static let renewCodes = Phrase(zh: "换验证码的方式或清单", en: "Renew the codes")
    package static let sessions = Phrase(zh: "在哪些设备上登录着", en: "Where you are signed in")
    package static let sessionsAdvice = Phrase(
        zh: "有不认识的，请马上让它退出，再换口令。",
        en: "If you do not know one of them, end it at once and change your passphrase."
    )
    package static let device = Phrase(zh: "设备", en: "Device")
    package static let since = Phrase(zh: "登录于", en: "Since")
    package static let lastUsed = Phrase(zh: "最近用", en: "Last used")
    package static let unknownDevice = Phrase(zh: "没有说明的设备", en: "A device that does not say")

    package static func thisDevice(_ device: String) -> Phrase {
        Phrase(zh: "\(device)（就是这台）", en: "\(device) (this one)")
    }

    package static let endSession = Phrase(zh: "让它退出", en: "End it")
    package static let endSessionTitle = Phrase(
        zh: "让这台设备退出",
        en: "Sign that device out"
    )
    package static let sessionEnded = Phrase(zh: "那台设备已经退出。", en: "That device is signed out.")
    package static let presentPassphrase = Phrase(zh: "现在的口令", en: "Your present passphrase")
    package static let presentCode = Phrase(zh: "现在的验证码", en: "A code you have now")
    package static let passphraseLead = Phrase(
        zh: "换好以后，别的设备都会退出。",
        en: "All your other devices are signed out when it is changed."
    )
    package static let passphraseChanged = Phrase(
        zh: "口令已经换好，别的设备都已退出。",
        en: "Your passphrase is changed, and your other devices are signed out."
    )
    package static let renewLead = Phrase(
        zh: "新的确认以前，旧的照样能用。",
        en: "The old ones stay good until you have confirmed the new ones."
    )
    package static let renewButton = Phrase(zh: "给我新的", en: "Give me new ones")
    package static let renewSecondLead = Phrase(
        zh: "填一个新的验证码，旧的就作废了。",
        en: "Type one of the new codes; then the old ones are void."
    )
    package static let codesRenewed = Phrase(
        zh: "新的验证码已经启用。",
        en: "Your new codes are in use."
    )

    // Who works here

    package static let staff = Phrase(zh: "工作人员", en: "Staff")
    package static let staffLead = Phrase(
        zh: "谁在哪里担任什么职务。只列出您管得到的地方。",
        en: "Who holds which role, and where; as far as your own role reaches."
    )
    package static let person = Phrase(zh: "姓名", en: "Name")
    package static let closedAccount = Phrase(zh: "已关闭", en: "closed")

    package static func role(_ role: Phrase, at place: String) -> Phrase {
        Phrase(zh: "\(place)\(role.zh)", en: "\(role.en), \(place)")
    }

    package static func roleFrom(_ role: Phrase, _ day: Phrase) -> Phrase {
        Phrase(zh: "\(role.zh)（\(day.zh)起）", en: "\(role.en) (from \(day.en))")
    }

    package static func roleUntil(_ role: Phrase, _ day: Phrase) -> Phrase {
        Phrase(zh: "\(role.zh)（到\(day.zh)）", en: "\(role.en) (until \(day.en))")
    }

    package static let comma = Phrase(zh: "、", en: ", ")
    package static let colon = Phrase(zh: "：", en: ": ")
    package static let nobody = Phrase(zh: "这里还没有工作人员", en: "Nobody works here yet")
    package static let nobodyAdvice = Phrase(
        zh: "先添一位同事，再把邀请链接交给对方。",
        en: "Add a colleague, then hand them the link of their invitation."
    )
    package static let add = Phrase(zh: "添一位同事", en: "Add a colleague")
    package static let addLead = Phrase(
        zh: "添好以后，把邀请链接交给对方，由对方自己选口令。",
        en: "Then hand them the link of their invitation; they choose a passphrase themselves."
    )
    package static let displayName = Phrase(zh: "同事怎么称呼？", en: "What do colleagues call them?")
    package static let displayNameHint = Phrase(
        zh: "写姓名，比如：王秀兰。",
        en: "Their name, such as Wang Xiulan."
    )
    package static let signInNameHint = Phrase(
        zh: "登录时填的名字，不公开，定了不能改。",
        en: "What they type to sign in. It is not public, and cannot be changed later."
    )
    package static let role = Phrase(zh: "担任什么？", en: "Which role?")
    package static let administratorHint = Phrase(
        zh: "管地方、管同事的职务，也能删去不该公开的文字。",
        en: "Keeps places and colleagues’ roles, and may remove what should not be public."
    )
    package static let officeWorkerHint = Phrase(
        zh: "日常办事，管地方。",
        en: "Does the daily work, and keeps places."
    )
    package static let auditorHint = Phrase(
        zh: "只看不改，看得到工作人员的职务。",
        en: "Looks and changes nothing; sees who holds which role."
    )
    package static let at = Phrase(zh: "在哪里？", en: "Where?")
    package static let atHint = Phrase(
        zh: "职务在这里和这里下辖的地方都有效。",
        en: "The role holds there and in everything inside."
    )
    package static let begins = Phrase(zh: "从哪一天起？", en: "From which day?")
    package static let ends = Phrase(zh: "到哪一天为止？", en: "Until which day?")
    package static let atOnceHint = Phrase(zh: "不填就是现在。", en: "Now, if you leave it empty.")
    package static let addButton = Phrase(zh: "添上", en: "Add them")
    package static let added = Phrase(
        zh: "同事已经添上。现在请做一个邀请链接交给对方。",
        en: "Your colleague is added. Now make an invitation and hand it to them."
    )

    package static let invite = Phrase(zh: "做一个邀请链接", en: "Make an invitation")
    package static func inviteTitle(_ name: String) -> Phrase {
        Phrase(zh: "给\(name)一个邀请链接", en: "An invitation for \(name)")
    }

    package static let inviteLead = Phrase(
        zh: "对方凭链接自己选口令和验证码。以前给的链接随即作废；谁做了链接会记录在案。",
        en: """
            With the link they choose passphrase and codes themselves. An earlier link is void \
            from then on. Who made the link goes on record.
            """
    )
    package static let invitedTitle = Phrase(zh: "邀请链接", en: "The invitation")
    package static let invitedLead = Phrase(
        zh: "只显示这一次。请当面交给本人，或者用只有本人看得到的方式发过去。",
        en: "It is shown this once. Hand it over in person, or in a way that nobody else can read."
    )

    package static let linkSquare = Phrase(
        zh: "同一个链接的二维码，可以让本人用手机扫",
        en: "The same link as a square that they can scan with their phone"
    )
    package static let handedOver = Phrase(zh: "已经交给本人", en: "It is handed over")

    package static func goodUntil(_ moment: Phrase) -> Phrase {
        Phrase(zh: "\(moment.zh)以前有效，只能用一次。", en: "Good once, until \(moment.en).")
    }

    package static let give = Phrase(zh: "给一项职务", en: "Give a role")
    package static func giveTitle(_ name: String) -> Phrase {
        Phrase(zh: "给\(name)一项职务", en: "Give \(name) a role")
    }

    package static let giveButton = Phrase(zh: "给", en: "Give it")
    package static let given = Phrase(zh: "职务已经给了。", en: "The role is given.")
    package static let end = Phrase(zh: "结束一项职务", en: "End a role")
    package static func endTitle(_ name: String) -> Phrase {
        Phrase(zh: "结束\(name)的一项职务", en: "End a role of \(name)")
    }

    package static let which = Phrase(zh: "哪一项？", en: "Which role?")
    package static let endButton = Phrase(zh: "结束", en: "End it")
    package static let ended = Phrase(zh: "职务到那时结束。", en: "The role ends then.")
    package static let endSessions = Phrase(zh: "让所有设备退出", en: "Sign all devices out")
    package static func endSessionsTitle(_ name: String) -> Phrase {
        Phrase(zh: "让\(name)的所有设备退出", en: "Sign all devices of \(name) out")
    }

    package static let endSessionsLead = Phrase(
        zh: "手机丢了、口令可能被人知道时用。对方可以重新登录。",
        en: "For a lost phone, or a passphrase that others may know. They can sign in again."
    )
    package static let sessionsEnded = Phrase(
        zh: "所有设备都已退出。",
        en: "All their devices are signed out."
    )
    package static let close = Phrase(zh: "关闭账号", en: "Close the account")
    package static func closeTitle(_ name: String) -> Phrase {
        Phrase(zh: "关闭\(name)的账号", en: "Close the account of \(name)")
    }

    package static let closeLead = Phrase(
        zh: "所有职务随即结束，对方不能再登录。不能重新打开，以后要另添一个账号。",
        en: """
            All roles end at once, and they cannot sign in any more. It cannot be opened again; \
            a new account would be needed.
            """
    )
    package static let closed = Phrase(zh: "账号已经关闭。", en: "The account is closed.")
    package static let openSince = Phrase(zh: "开通", en: "Open since")
    package static let closedOn = Phrase(zh: "关闭", en: "Closed")
    package static let home = Phrase(zh: "归哪里管", en: "Kept by")
    package static let changeSomething = Phrase(zh: "办理", en: "What you can do")
    package static let askAnother = Phrase(
        zh: "自己的职务要请另一位管理员来办。",
        en: "Your own roles are another administrator’s to change."
    )

    package static let routeAccount = Phrase(
        zh: "自己的账号：职务、登录方式、登录着的设备。",
        en: "One’s own account: roles, ways to sign in, devices."
    )
    package static let routePassphrase = Phrase(zh: "换口令。", en: "Changes the passphrase.")
    package static let routeCodes = Phrase(
        zh: "换验证码的方式或清单。",
        en: "Renews the second factor."
    )
    package static let routeCodesConfirm = Phrase(
        zh: "确认新的验证码。",
        en: "Confirms the new second factor."
    )
    package static let routeEndSession = Phrase(
        zh: "让自己的一台设备退出。",
        en: "Signs one of one’s own devices out."
    )
    package static let routeStaff = Phrase(
        zh: "谁在哪里担任什么职务。",
        en: "Who holds which role, and where."
    )
    package static let routeColleague = Phrase(
        zh: "一位工作人员：职务和账号。",
        en: "One member of staff: roles and account."
    )
    package static let routeOpen = Phrase(zh: "添一位同事。", en: "Opens an account.")
    package static let routeInvite = Phrase(zh: "做邀请链接。", en: "Makes a one-time link.")
    package static let routeGive = Phrase(zh: "给一项职务。", en: "Gives a role.")
    package static let routeEnd = Phrase(zh: "结束一项职务。", en: "Ends a role.")
    package static let routeEndSessions = Phrase(
        zh: "让一位同事的所有设备退出。",
        en: "Ends all sessions of a colleague."
    )
    package static let routeClose = Phrase(zh: "关闭一个账号。", en: "Closes an account.")
}
