package import Domain
import Kernel

extension HoldGround {
    package var phrase: Phrase {
        switch self {
        case .audit: Phrase(zh: "审计", en: "an audit")
        case .dispute: Phrase(zh: "纠纷", en: "a dispute")
        case .court: Phrase(zh: "法院或检察院要求", en: "a court or a prosecutor")
        case .accounting: Phrase(zh: "账目保存义务", en: "the duty to keep the books")
        }
    }

    /// For programs and the command line.
    package var word: String {
        switch self {
        case .audit: "audit"
        case .dispute: "dispute"
        case .court: "court"
        case .accounting: "accounting"
        }
    }
}

extension OpeningReason {
    package var phrase: Phrase {
        switch self {
        case .complaint: Phrase(zh: "处理投诉", en: "a complaint")
        case .sample: Phrase(zh: "审计抽查", en: "a sample of an audit")
        case .suspicion: Phrase(zh: "记录可疑", en: "something that looks wrong")
        case .court: Phrase(zh: "法院或检察院要求", en: "a court or a prosecutor")
        }
    }

    /// For programs and the command line.
    package var word: String {
        switch self {
        case .complaint: "complaint"
        case .sample: "sample"
        case .suspicion: "suspicion"
        case .court: "court"
        }
    }
}

extension ErasureCause {
    /// Why an erasure waits, to stand behind a colon.
    package var phrase: Phrase {
        switch self {
        case .departure:
            Phrase(zh: "迁出后保留一段时间，以便查问", en: "kept for a while after moving away")
        case .hold: Phrase(zh: "依法必须保留", en: "the law wants it kept")
        case .mandate:
            Phrase(
                zh: "曾代他人办事，对方仍可查问",
                en: "they acted for somebody who may still ask about it"
            )
        }
    }
}

extension KeptItem {
    package var phrase: Phrase {
        switch self {
        case .name: Phrase(zh: "姓名", en: "Name")
        case .birth: Phrase(zh: "出生年份或日期", en: "Year or day of birth")
        case .phone: Phrase(zh: "电话", en: "Telephone")
        case .language: Phrase(zh: "语言", en: "Language")
        case .channel: Phrase(zh: "首选联系方式", en: "How to be reached")
        case .tenancy: Phrase(zh: "居住方式", en: "Tenancy")
        case .door: Phrase(zh: "门牌", en: "Door")
        case .displayName: Phrase(zh: "自选显示名", en: "Chosen name")
        case .attachments: AttachmentWords.heading
        case .groupFacts: Phrase(zh: "自愿回答的问题", en: "Answers about groups")
        case .registration: Phrase(zh: "登记申请", en: "Request to be on the list")
        case .consents: Phrase(zh: "同意与撤回", en: "Consents and withdrawals")
        case .mandates: Phrase(zh: "代办授权", en: "Mandates")
        case .looks: Phrase(zh: "谁看过资料", en: "Who looked")
        case .sessions: Phrase(zh: "登录", en: "Being signed in")
        case .papers: Phrase(zh: "纸质表格", en: "Paper forms")
        case .record: Phrase(zh: "办理记录（只有编号）", en: "What was done (numbers only)")
        }
    }
}

extension KeptPurpose {
    package var phrase: Phrase {
        switch self {
        case .addressing: Phrase(zh: "知道信给谁、话是谁说的", en: "to know whom a letter is for")
        case .reaching: Phrase(zh: "联系本人", en: "to reach you")
        case .age:
            Phrase(zh: "分清成年、未成年和需要监护", en: "to know who is grown up or has a guardian")
        case .belonging: Phrase(zh: "涉及住房的事问对人", en: "to ask the right people about a home")
        case .publicVoice: Phrase(zh: "公开发言时显示", en: "to show who speaks in public")
        case .shares: Phrase(zh: "只算比例", en: "to be counted into shares")
        case .entry: Phrase(zh: "答复申请", en: "to answer the request")
        case .signingIn: Phrase(zh: "登录", en: "to let you in")
        case .looking: Phrase(zh: "让本人知道谁看过", en: "to tell you who looked")
        case .proof: Phrase(zh: "证明办过什么、同意过什么", en: "to show what was agreed and done")
        }
    }
}

extension KeptUntil {
    package var phrase: Phrase {
        switch self {
        case .afterDeparture(let days):
            Phrase(zh: "迁出后 \(days) 天", en: "\(days) days after moving away")
        case .untilWithdrawn: Phrase(zh: "撤回为止", en: "until it is taken back")
        case .afterAnswer(let days):
            Phrase(zh: "答复后 \(days) 天", en: "\(days) days after the answer")
        case .afterLook(let days): Phrase(zh: "\(days) 天", en: "\(days) days")
        case .afterPaper(let days):
            Phrase(zh: "录入后 \(days) 天销毁", en: "destroyed \(days) days after it was typed in")
        case .untilUsedUp: Phrase(zh: "用完为止", en: "until it is used up or over")
        case .asNumbersForEver:
            Phrase(zh: "一直保留，但没有姓名", en: "for ever, without any name")
        }
    }
}

extension KeptSource {
    package var phrase: Phrase {
        switch self {
        case .dataProtectionLaw:
            Phrase(
                zh: "个人信息保护法第19、47条",
                en: "Personal Information Protection Law, articles 19 and 47"
            )
        case .civilCode: Phrase(zh: "民法典关于代理的规定", en: "Civil Code, on acting for others")
        case .houseRule: Phrase(zh: "本系统规定", en: "a rule of this program")
        }
    }
}

extension PrivacyRefusal {
    package var phrase: Phrase {
        switch self {
        case .notFounded: PlaceRefusal.notFounded.phrase
        case .unknownPerson(let person): ParticipantRefusal.unknownPerson(person).phrase
        case .notPresent(let person, let standing): standing.phrase(of: person)
        case .nothingChanged:
            Phrase(zh: "与已登记的完全相同，没有改动。", en: "It is so already. Nothing changed.")
        case .flawed(let flaw): flaw.phrase(line: nil)
        case .guardianOnly(let years):
            Phrase(
                zh: "不满 \(years) 岁的，只能由监护人决定。请监护人带证明到社区办理。",
                en: """
                    For a child under \(years), only a guardian can decide. Please let the \
                    guardian come to the desk with their document.
                    """
            )
        case .adultsOnly(let years):
            Phrase(
                zh: "这一项只有满 \(years) 岁的人才能同意。",
                en: "Only somebody of \(years) or older can agree to this."
            )
        case .otherVersion(let current):
            Phrase(
                zh: "文本已更新为第\(current)版，请读过新的再决定。",
                en: "The text was changed. Please read version \(current) and decide again."
            )
        case .alreadyAgreed(let since):
            Phrase(
                zh: "\(since.day.zh)已经同意，仍然有效。",
                en: "This was agreed to on \(since.day.en), and it holds."
            )
        case .notAgreed:
            Phrase(
                zh: "这一项没有同意过，不用撤回。",
                en: "This was not agreed to. There is nothing to withdraw."
            )
        case .tooManyConsents, .momentOutOfRange, .tooManyHolds, .unknownHold, .holdOver, .kept,
            .alreadyDeferred, .unknownPlace, .noPapersDue:
            keepingPhrase
        }
    }

    private var keepingPhrase: Phrase {
        switch self {
        case .tooManyConsents(let max):
            Phrase(
                zh: "一个人最多记 \(max) 次同意。",
                en: "At most \(max) consents are kept for one person."
            )
        case .momentOutOfRange(let latest):
            Phrase(
                zh: "日期必须在今天之后，最晚 \(latest.day.zh)。",
                en: "The day must come after today, and be \(latest.day.en) at the latest."
            )
        case .tooManyHolds(let max):
            Phrase(
                zh: "一个人最多同时有 \(max) 项保留。",
                en: "At most \(max) holds can stand for one person at a time."
            )
        case .unknownHold(let hold):
            Phrase(zh: "没有 \(hold) 号保留。", en: "There is no hold number \(hold).")
        case .holdOver: Phrase(zh: "这项保留已经结束。", en: "This hold is over.")
        case .kept(let obstacle):
            Phrase(
                zh: "要到\(obstacle.until.day.zh)才能删除：\(obstacle.cause.phrase.zh)。可以现在申请，到期自动删除。",
                en: """
                    This can be erased on \(obstacle.until.day.en), and not before: \
                    \(obstacle.cause.phrase.en). You can ask now; it will then happen by itself.
                    """
            )
        case .alreadyDeferred(let until):
            Phrase(
                zh: "已经申请过，\(until.day.zh)自动删除。",
                en: "This was asked for. It will be erased on \(until.day.en) by itself."
            )
        case .unknownPlace(let place): PlaceRefusal.unknownPlace(place).phrase
        case .noPapersDue:
            Phrase(zh: "到那一天没有该销毁的纸质表格。", en: "No paper form is due by that day.")
        case .notFounded, .unknownPerson, .notPresent, .nothingChanged, .flawed, .guardianOnly,
            .adultsOnly, .otherVersion, .alreadyAgreed, .notAgreed:
            preconditionFailure("said by the other one")
        }
    }
}

extension Instant {
    /// The day of a refusal, which knows no district's clock, is that of China's.
    fileprivate var day: Phrase { Dates.day(self, offsetMinutes: 480) }
}
