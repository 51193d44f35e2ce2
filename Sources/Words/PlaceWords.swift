package import Domain
import Kernel

extension PlaceKind {
    package var phrase: Phrase {
        switch self {
        case .district: Phrase(zh: "区", en: "district")
        case .subdistrict: Phrase(zh: "街道", en: "sub-district")
        case .township: Phrase(zh: "乡镇", en: "township")
        case .community: Phrase(zh: "社区", en: "community")
        case .village: Phrase(zh: "村", en: "village")
        case .building: Phrase(zh: "楼栋", en: "building")
        case .address: Phrase(zh: "门牌", en: "address")
        }
    }
}

extension RemovalRule {
    package var phrase: Phrase {
        switch self {
        case .personalInformation:
            Phrase(zh: "涉及个人信息", en: "it told something private about a person")
        case .unlawful: Phrase(zh: "违反法律", en: "it broke the law")
        case .abusive: Phrase(zh: "侮辱或威胁他人", en: "it insulted or threatened somebody")
        case .mistake: Phrase(zh: "录入有误", en: "it was typed by mistake")
        }
    }
}

extension Actor {
    package var phrase: Phrase {
        switch self {
        case .console: Phrase(zh: "系统管理员", en: "the operator")
        case .clock: Phrase(zh: "到期自动执行", en: "the clock")
        case .staff(let account):
            Phrase(zh: "\(account)号工作人员", en: "staff member \(account)")
        case .resident: Phrase(zh: "本人", en: "the person concerned")
        case .helper(.staff(let account), _):
            Phrase(zh: "\(account)号工作人员代办", en: "staff member \(account), helping")
        case .helper(.resident, _): Phrase(zh: "代办人", en: "a helper")
        case .visitor: Phrase(zh: "来访者", en: "a visitor")
        }
    }
}

extension Removal {
    /// What stands where the text was.
    package func phrase(offsetMinutes: Int) -> Phrase {
        let day = Dates.day(recorded, offsetMinutes: offsetMinutes)
        return Phrase(
            zh: "〔\(day.zh)由\(office.phrase.zh)删除：\(rule.phrase.zh)〕",
            en: "[removed on \(day.en) by \(office.phrase.en): \(rule.phrase.en)]"
        )
    }
}

extension Prose.Flaw {
    package var phrase: Phrase {
        switch self {
        case .empty: Phrase(zh: "名称不能为空，请填写。", en: "The name is empty. Please write one.")
        case .tooLong(let max):
            Phrase(
                zh: "名称过长，最多 \(max) 个字，请缩短。",
                en: "The name is too long. Please use at most \(max) characters."
            )
        case .controlCharacter:
            Phrase(
                zh: "名称里有看不见的控制字符，请重新输入。",
                en: "The name contains invisible control characters. Please type it again."
            )
        }
    }
}

extension PlaceRefusal {
    package var phrase: Phrase {
        switch self {
        case .alreadyFounded:
            Phrase(
                zh: "这个数据目录里已经有一个区。请换一个空目录。",
                en: "This folder already holds a district. Use an empty folder."
            )
        case .notFounded:
            Phrase(
                zh: "还没有建立区。请先运行 linli found。",
                en: "There is no district yet. Run “linli found” first."
            )
        case .offsetOutOfRange(let max):
            Phrase(
                zh: "时差最多为 \(max / 60) 小时。",
                en: "The offset from Greenwich is at most \(max / 60) hours."
            )
        case .name(let flaw): flaw.phrase
        case .nameTaken(let other):
            Phrase(
                zh: "同一级里 \(other) 号已经叫这个名称。请换一个，或把两处合并。",
                en: "Number \(other) beside it has that name. Choose another, or merge the two."
            )
        case .nameUnchanged:
            Phrase(zh: "名称没有变化。", en: "It is called that already.")
        case .unknownPlace(let place):
            Phrase(zh: "没有 \(place) 号地方。", en: "There is no place number \(place).")
        case .merged(let place, let into):
            Phrase(
                zh: "\(place) 号已并入 \(into) 号，请改用 \(into) 号。",
                en: "Number \(place) became part of number \(into). Use \(into) instead."
            )
        case .wrongParent(let kind, let parent): wrongParent(kind, parent)
        case .tooManyChildren(let max):
            Phrase(
                zh: "这里最多只能有 \(max) 个下级。",
                en: "A place can hold at most \(max) others."
            )
        case .tooManyNames(let max):
            Phrase(
                zh: "曾用名最多保留 \(max) 个。",
                en: "A place can keep at most \(max) former names."
            )
        case .tooManyPendingChanges(let max):
            Phrase(
                zh: "已宣布而未生效的变更最多 \(max) 项，请先取消或等待其中一些生效。",
                en: """
                    At most \(max) announced changes can wait at a time. Cancel some, or wait for \
                    some to take effect.
                    """
            )
        case .mergeWithItself:
            Phrase(zh: "不能和自己合并。", en: "A place cannot be merged with itself.")
        case .mergeOfKinds(let one, let other):
            Phrase(
                zh: "\(one.phrase.zh)不能与\(other.phrase.zh)合并，只有同类才能合并。",
                en: """
                    A place of kind “\(one.phrase.en)” cannot be merged into one of kind \
                    “\(other.phrase.en)”; only places of one kind can.
                    """
            )
        case .mergeOfDistrict:
            Phrase(zh: "区本身不能合并。", en: "The district itself cannot be merged.")
        case .effectiveOutOfRange(let latest):
            effectiveOutOfRange(latest)
        case .unknownChange(let change):
            Phrase(
                zh: "没有待生效的 \(change) 号变更。",
                en: "There is no pending change number \(change)."
            )
        case .unknownName(let count):
            Phrase(
                zh: "它只有 \(count) 个名称，编号从 0 到 \(count - 1)。",
                en: "It has \(counted(count, "name", "names")), numbered from 0 to \(count - 1)."
            )
        case .nameAlreadyRemoved:
            Phrase(zh: "这个名称已经删除过了。", en: "That name has been removed already.")
        }
    }

    private func wrongParent(_ kind: PlaceKind, _ parent: PlaceKind) -> Phrase {
        let parents = kind.parents.sorted { $0.rawValue < $1.rawValue }.map(\.phrase)
        guard !parents.isEmpty else {
            return Phrase(zh: "区不在任何地方之内。", en: "A district lies in no other place.")
        }
        return Phrase(
            zh: """
                \(kind.phrase.zh)不能建在\(parent.phrase.zh)里，\
                应建在\(parents.map(\.zh).joined(separator: "或"))里。
                """,
            en: """
                A place of kind “\(kind.phrase.en)” lies in \
                \(parents.map(\.en).joined(separator: " or ")), not in \(parent.phrase.en).
                """
        )
    }

    private func effectiveOutOfRange(_ latest: Instant) -> Phrase {
        let day = Day(of: latest, offsetMinutes: 0)
        return Phrase(
            zh: "生效时间必须晚于现在，且不晚于 \(day)。",
            en: "The change must take effect later than now and not after \(day)."
        )
    }
}

extension Refusal {
    package var phrase: Phrase {
        switch self {
        case .places(let refusal): refusal.phrase
        case .recordKeys(let refusal): refusal.phrase
        case .access(let refusal): refusal.phrase
        case .participants(let refusal): refusal.phrase
        case .bodies(let refusal): refusal.phrase
        case .duties(let refusal): refusal.phrase
        case .privacy(let refusal): refusal.phrase
        case .mandates(let refusal): refusal.phrase
        case .letters(let refusal): refusal.phrase
        case .entry(let refusal): refusal.phrase
        case .funds(let refusal): refusal.phrase
        case .tasks(let refusal): refusal.phrase
        case .institutions(let refusal): refusal.phrase
        case .matters(let refusal): refusal.phrase
        case .voice(let refusal): refusal.phrase
        case .objections(let refusal): refusal.phrase
        case .contributions(let refusal): refusal.phrase
        case .attachments(let refusal): refusal.phrase
        case .tidings(let refusal): refusal.phrase
        }
    }
}
