package import Application
package import Domain
package import Kernel

/// What the command line says about staff.
package enum AccessWords {
    package static let staff = Phrase(
        zh: "工作人员：账号、职务、登录。",
        en: "Staff: accounts, roles and who is signed in."
    )
    package static let list = Phrase(zh: "列出工作人员及其职务。", en: "List staff and their roles.")
    package static let invite = Phrase(
        zh: "开通账号并生成一次性链接；已有账号的，重新生成链接。",
        en: "Open an account and print its one-time link, or print a new link for an account."
    )
    package static let give = Phrase(zh: "授予一项职务。", en: "Give somebody a role.")
    package static let end = Phrase(zh: "结束一项职务。", en: "End a role.")
    package static let close = Phrase(
        zh: "关闭账号：立即退出登录，所有职务同时结束。",
        en: "Close an account: it is signed out at once and all its roles are over."
    )
    package static let removeNames = Phrase(
        zh: "删除已关闭账号的姓名和登录名，并留下删除记录。",
        en: "Erase the names of a closed account, leaving a note of who removed them and why."
    )
    package static let sessions = Phrase(zh: "显示谁已登录。", en: "Show who is signed in.")
    package static let revoke = Phrase(
        zh: "让一个账号退出登录，或作废它的链接。",
        en: "Sign an account out, or make its link void."
    )

    package static let displayNameOption = Phrase(
        zh: "姓名，同事看到的称呼。",
        en: "What colleagues call them."
    )
    package static let signInNameOption = Phrase(
        zh: "登录名，登录时填写。",
        en: "The name they sign in by."
    )
    package static let roleOption = Phrase(
        zh: "职务：administrator（管理员）、office-worker（经办人）或 auditor（审计员）。",
        en: "The role: administrator, office-worker or auditor."
    )
    package static let placeOption = Phrase(
        zh: "职务所在地方的编号，包括其下各级；不填则为全区。",
        en: "The number of the place it holds in, with all below; the whole district if left out."
    )
    package static let accountOption = Phrase(
        zh: "已有账号的编号。",
        en: "The number of an account that is there already."
    )
    package static let accountArgument = Phrase(zh: "账号的编号。", en: "The number of the account.")
    package static let grantArgument = Phrase(zh: "职务的编号。", en: "The number of the role.")
    package static let fromOption = Phrase(
        zh: "开始日期，如 2027-01-01；不填则立即开始。",
        en: "The day it begins, such as 2027-01-01; at once if left out."
    )
    package static let onOption = Phrase(
        zh: "结束日期，如 2027-01-01；不填则立即结束。",
        en: "The day it ends, such as 2027-01-01; at once if left out."
    )
    package static let sessionOption = Phrase(
        zh: "登录编号；不填则退出该账号的全部登录。",
        en: "The number of one session; all of the account if left out."
    )
    package static let invitationFlag = Phrase(
        zh: "作废尚未使用的链接。",
        en: "Make the link void that was not used yet."
    )

    package static let inviteWhom = Phrase(
        zh: "请填写 --name 和 --sign-in 开通新账号，或只填写 --account。",
        en: "Give --name and --sign-in for a new account, or --account alone for an old one."
    )
    package static let noSuchSessionName = Phrase(
        zh: "请按 linli staff sessions 显示的登录编号填写。",
        en: "Write the session as “linli staff sessions” shows it, and nothing else."
    )
    package static let nobody = Phrase(
        zh: "还没有工作人员。用 linli staff invite 邀请第一位。",
        en: "Nobody works here yet. Invite the first with “linli staff invite”."
    )
    package static let noSessions = Phrase(zh: "没有人登录。", en: "Nobody is signed in.")
    package static let done = Phrase(zh: "已完成。", en: "Done.")
    package static let signsIn = Phrase(zh: "可登录", en: "signs in")
    package static let notInvited = Phrase(zh: "没有有效链接", en: "has no link")

    package static func invited(
        _ account: Identifier<StaffAccount>,
        hoursMax: Int64
    ) -> Phrase {
        Phrase(
            zh: """
                \(account) 号账号的一次性链接，\(hoursMax) 小时内有效，之前的链接已作废。\
                请在前面加上本站网址，亲手交给本人：
                """,
            en: """
                The one-time link of account number \(account). It is good for \(hoursMax) hours, \
                and earlier ones are void. Put the address of your site before it and hand it to \
                the person alone:
                """
        )
    }

    package static func given(_ receipt: Receipt) -> Phrase {
        Phrase(
            zh: "已授予，职务编号 \(receipt.subject)（记录第 \(receipt.first) 条）。",
            en: "Given, as role number \(receipt.subject) (event \(receipt.first))."
        )
    }

    package static func closed(_ when: Phrase) -> Phrase {
        Phrase(zh: "\(when.zh)关闭", en: "closed on \(when.en)")
    }

    package static func invitedUntil(_ when: Phrase) -> Phrase {
        Phrase(zh: "链接有效至\(when.zh)", en: "link good until \(when.en)")
    }

    package static func held(from begins: Phrase, until ends: Phrase?) -> Phrase {
        guard let ends else { return Phrase(zh: "自\(begins.zh)", en: "since \(begins.en)") }
        return Phrase(
            zh: "\(begins.zh)至\(ends.zh)",
            en: "from \(begins.en) until \(ends.en)"
        )
    }

    package static func since(_ opened: Phrase, seen: Phrase) -> Phrase {
        Phrase(
            zh: "\(opened.zh)登录，最近使用 \(seen.zh)",
            en: "since \(opened.en), last used \(seen.en)"
        )
    }
}

extension Role {
    package var phrase: Phrase {
        switch self {
        case .administrator: Phrase(zh: "管理员", en: "administrator")
        case .officeWorker: Phrase(zh: "经办人", en: "office worker")
        case .auditor: Phrase(zh: "审计员", en: "auditor")
        }
    }
}

extension Power {
    /// What somebody may do who has it, to stand behind “may”.
    package var phrase: Phrase {
        switch self {
        case .foundDistrict: Phrase(zh: "建立区", en: "found a district")
        case .keepPlaces: Phrase(zh: "管理地方", en: "manage places")
        case .removeWords: Phrase(zh: "删除文字", en: "remove what was written")
        case .seeStaff: Phrase(zh: "查看工作人员", en: "see who works here")
        case .keepStaff: Phrase(zh: "管理工作人员", en: "manage staff")
        case .keepRecordKeys: Phrase(zh: "管理记录的密钥", en: "manage the record’s keys")
        case .applyDueChanges: Phrase(zh: "执行到期事项", en: "carry out what is due")
        case .keepPeople: Phrase(zh: "登记居民", en: "keep the list of residents")
        case .seePeople: Phrase(zh: "查看居民资料", en: "see what is on file about residents")
        case .keepBodies: Phrase(zh: "管理组织和席位", en: "manage bodies and seats")
        case .sendLetters: Phrase(zh: "印发住户信", en: "print letters to households")
        case .keepFunds: Phrase(zh: "管理资金", en: "keep funds")
        case .answerRequests: Phrase(zh: "答复登记申请", en: "answer who asks to be on the list")
        case .holdRecords: Phrase(zh: "依法保留资料", en: "hold records that the law protects")
        case .openRecords:
            Phrase(
                zh: "审计时查看居民资料",
                en: "open a resident’s record for an audit"
            )
        case .helpPeople: Phrase(zh: "代人办理", en: "help somebody who asks")
        case .actForOneself: Phrase(zh: "办理本人的事", en: "act for themselves")
        case .takePart: Phrase(zh: "办理本人或本单位的事项", en: "take part in public business")
        case .askForEntry: Phrase(zh: "申请登记", en: "ask to be on the list")
        }
    }
}

extension AccessRefusal {
    package var phrase: Phrase {
        switch self {
        case .missing(let power, let place, let giver): missing(power, place, giver)
        case .notFounded: PlaceRefusal.notFounded.phrase
        case .displayName(let flaw): flaw.phrase
        case .signInName(let flaw): flaw.phrase
        case .signInNameTaken:
            Phrase(
                zh: "这个登录名已有人使用，请换一个。",
                en: "Somebody signs in by that name already. Please choose another."
            )
        case .unknownPlace(let place): PlaceRefusal.unknownPlace(place).phrase
        case .merged(let place, let into): PlaceRefusal.merged(place, into: into).phrase
        case .unknownAccount(let account):
            Phrase(zh: "没有 \(account) 号账号。", en: "There is no account number \(account).")
        case .accountClosed(let account):
            Phrase(zh: "\(account) 号账号已经关闭。", en: "Account number \(account) is closed.")
        case .accountOpen(let account):
            Phrase(
                zh: "\(account) 号账号还在使用。请先关闭，再删除姓名。",
                en: "Account number \(account) is open. Close it first, then remove its names."
            )
        case .namesAlreadyRemoved:
            Phrase(zh: "这些姓名已经删除过了。", en: "Those names have been removed already.")
        case .unknownGrant(let grant):
            Phrase(zh: "没有 \(grant) 号职务。", en: "There is no role number \(grant).")
        case .grantEnded(let grant):
            Phrase(
                zh: "\(grant) 号职务到那时已经结束。",
                en: "Role number \(grant) is over by then already."
            )
        case .alreadyGiven(let grant):
            Phrase(
                zh: "已经有这项职务了（\(grant) 号）。",
                en: "They hold that role already (number \(grant))."
            )
        case .ownAccess:
            Phrase(
                zh: "不能改变自己的权限，请另一位管理员来做。",
                en: "Nobody changes their own access. Ask another administrator to do it."
            )
        case .lastAdministrator:
            Phrase(
                zh: "这样全区就没有管理员了。请先让另一位担任管理员。",
                en: """
                    The district would be left without an administrator. Give that role to \
                    somebody else first.
                    """
            )
        case .momentOutOfRange(let latest): PlaceRefusal.effectiveOutOfRange(latest: latest).phrase
        case .tooManyAccounts(let max):
            Phrase(zh: "最多只能有 \(max) 个账号。", en: "There can be at most \(max) accounts.")
        case .tooManyGrants(let max):
            Phrase(
                zh: "一个账号最多只能有 \(max) 项职务。",
                en: "One account can hold at most \(max) roles."
            )
        }
    }

    private func missing(_ power: Power, _ place: Identifier<Place>, _ giver: PowerGiver) -> Phrase
    {
        let (zh, en) = (power.phrase.zh, power.phrase.en)
        return switch giver {
        case .administrator:
            Phrase(
                zh: "您在 \(place) 号地方没有“\(zh)”的权限。管理员可以给您。",
                en: "You may not \(en) at place number \(place). An administrator can allow it."
            )
        case .console:
            Phrase(
                zh: "只有系统管理员能在命令行\(zh)。",
                en: "Only the operator may \(en), at the command line."
            )
        case .nobody:
            Phrase(zh: "\(zh)由系统到时自动完成。", en: "Only the clock may \(en), when the time comes.")
        }
    }
}
