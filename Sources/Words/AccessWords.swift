package import Domain
import Kernel

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
                    The district would be left without an administrator. Give that role to somebody \
                    else first.
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
