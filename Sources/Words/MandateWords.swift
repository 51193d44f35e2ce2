package import Domain
import Kernel

/// What is said about acting for others, for pages and command line alike.
package enum MandateWords {
    package static let mandates = Phrase(zh: "代办授权", en: "Who may act for you")
    package static let kind = Phrase(zh: "身份", en: "As")
    package static let acts = Phrase(zh: "可以办理", en: "What they may do")
    package static let begins = Phrase(zh: "开始", en: "From")
    package static let ends = Phrase(zh: "结束", en: "Until")
    package static let given = Phrase(zh: "授权方式", en: "How it was given")
    package static let standing = Phrase(zh: "状态", en: "State")
    package static let holds = Phrase(zh: "有效", en: "holds")
    package static let over = Phrase(zh: "已到期", en: "over")
    package static let nobody = Phrase(zh: "没有授权任何人代办。", en: "Nobody may act for this person.")

    package static func revoked(on day: Phrase) -> Phrase {
        Phrase(zh: "\(day.zh)撤销", en: "ended on \(day.en)")
    }
    package static let contested = Phrase(
        zh: "本人说不是自己授权的，所办事项待核对",
        en: "the person says they never gave it; what was done is being looked at"
    )
    package static func days(_ days: Int) -> Phrase {
        Phrase(zh: "\(days) 天", en: counted(days, "day", "days"))
    }
}

extension MandateKind {
    package var phrase: Phrase {
        switch self {
        case .helper: Phrase(zh: "代办人", en: "helper")
        case .guardian: Phrase(zh: "监护人", en: "guardian")
        case .supporter: Phrase(zh: "支持者", en: "supporter")
        }
    }

    /// What the one may do for the other.
    package var hint: Phrase {
        switch self {
        case .helper: Phrase(zh: "按本人说的填写。", en: "Types what the person says.")
        case .guardian:
            Phrase(
                zh: "凭监护证明，替孩子或被监护人决定。",
                en: "Decides for a child or a ward, with a document of guardianship."
            )
        case .supporter:
            Phrase(
                zh: "协助本人，不替本人同意任何事项。",
                en: "Supports somebody who decides alone; agrees to nothing for them."
            )
        }
    }

    /// For programs and the command line.
    package var word: String {
        switch self {
        case .helper: "helper"
        case .guardian: "guardian"
        case .supporter: "supporter"
        }
    }
}

extension MandateGiven {
    package var phrase: Phrase {
        switch self {
        case .inPerson: ConsentChannel.inPerson.phrase
        case .byPhone: ConsentChannel.byPhone.phrase
        case .onPaper: ConsentChannel.onPaper.phrase
        case .byDocument: Phrase(zh: "出示监护证明", en: "by a document of guardianship")
        case .onPage: ConsentChannel.onPage.phrase
        }
    }

    /// For programs and the command line.
    package var word: String {
        switch self {
        case .inPerson: "in-person"
        case .byPhone: "by-phone"
        case .onPaper: "on-paper"
        case .byDocument: "by-document"
        case .onPage: "on-page"
        }
    }
}

extension MandatedActs {
    /// Every act by itself, in the order in which they are asked.
    package static let each: [(act: MandatedActs, word: String, phrase: Phrase)] = [
        (.seeOwnData, "see", Phrase(zh: "查看本人资料", en: "see what is on file")),
        (.correctDetails, "correct", Phrase(zh: "更正姓名、电话等", en: "correct details")),
        (
            .chooseDisplayName, "display-name",
            Phrase(zh: "选择显示名", en: "choose the name shown in public")
        ),
        (.consent, "consent", Phrase(zh: "同意或撤回同意", en: "agree to things, or withdraw it")),
        (.speak, "speak", Phrase(zh: "提建议、提问、报名", en: "suggest, ask, sign up")),
    ]

    package var phrase: Phrase {
        let named = Self.each.filter { contains($0.act) }.map(\.phrase)
        return Phrase(
            zh: named.map(\.zh).joined(separator: "、"),
            en: named.map(\.en).joined(separator: "; ")
        )
    }
}

extension MandateRefusal {
    package var phrase: Phrase {
        switch self {
        case .notFounded: PlaceRefusal.notFounded.phrase
        case .unknownPerson(let person): ParticipantRefusal.unknownPerson(person).phrase
        case .notPresent(let person, let standing): standing.phrase(of: person)
        case .oneself: Phrase(zh: "不能授权给自己。", en: "Nobody can be their own helper.")
        case .unknownHand:
            Phrase(
                zh: "没有这样的代办人，或已不在这里。请核对编号。",
                en: "There is no such helper here. Please check the number."
            )
        case .handUnderAge(let years):
            Phrase(
                zh: "代办人要满 \(years) 岁。",
                en: "Whoever acts for somebody must be \(years) or older."
            )
        case .documentNeeded:
            Phrase(
                zh: "监护人要出示监护证明，请选“出示监护证明”。",
                en: "A guardian shows a document of guardianship. Please choose that way."
            )
        case .documentOfOther:
            Phrase(
                zh: "监护证明只用于监护人，请选别的授权方式。",
                en: "A document of guardianship is for guardians. Please choose another way."
            )
        case .guardianFromOffice:
            Phrase(
                zh: "工作人员不能以职务做监护人。",
                en: "A member of staff cannot be a guardian by their office."
            )
        case .guardianOnly(let years): PrivacyRefusal.guardianOnly(yearsMin: years).phrase
        case .nothingCovered:
            Phrase(zh: "请至少选一项可以办理的事。", en: "Please choose at least one thing they may do.")
        case .tooFar(let kind):
            Phrase(
                zh: "\(kind.phrase.zh)不能办理其中的事项：最多可以\(kind.acts.phrase.zh)。",
                en: """
                    A \(kind.phrase.en) cannot do all of that. They may at most: \
                    \(kind.acts.phrase.en).
                    """
            )
        case .daysOutOfRange(let max):
            Phrase(
                zh: "最长 \(max) 天，到期可以再授权。",
                en: "At most \(max) days; then it can be given again."
            )
        case .tooManyMandates(let max):
            Phrase(
                zh: "一个人最多同时授权 \(max) 项。",
                en: "At most \(max) mandates can hold for one person at a time."
            )
        case .alreadyGiven(let mandate):
            Phrase(
                zh: "已经有同样的授权（\(mandate) 号），仍然有效。",
                en: "The same mandate holds already (number \(mandate))."
            )
        case .unknownMandate(let mandate):
            Phrase(zh: "没有 \(mandate) 号授权。", en: "There is no mandate number \(mandate).")
        case .over: Phrase(zh: "这项授权已经结束。", en: "This mandate is over.")
        }
    }
}
