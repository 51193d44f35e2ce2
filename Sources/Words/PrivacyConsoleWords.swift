package import Application
package import Domain
package import Kernel

/// What the command line says about what is on file about people, and about acting for others.
package enum PrivacyConsoleWords {
    package static let privacy = Phrase(
        zh: "个人资料：同意、保留、删除、谁看过、保存期限。",
        en: "What is on file about people: consents, holds, erasures, looks, how long it is kept."
    )
    package static let consents = Phrase(
        zh: "列出一个人同意过什么、撤回过什么。",
        en: "List what somebody agreed to and withdrew."
    )
    package static let agree = Phrase(
        zh: "登记一个人的同意。",
        en: "Write down that somebody agrees to something."
    )
    package static let withdraw = Phrase(
        zh: "登记一个人撤回同意。",
        en: "Write down that somebody agrees no longer."
    )
    package static let holds = Phrase(
        zh: "列出依法保留的理由，以及等待中的删除。",
        en: "List why somebody's record is kept, and an erasure that waits."
    )
    package static let hold = Phrase(
        zh: "依法保留一个人的资料到某一天。",
        en: "Keep somebody's record until a day, because the law wants it."
    )
    package static let lift = Phrase(
        zh: "解除一项保留；等它的删除随即执行。",
        en: "End a hold; an erasure that waited for it alone happens at once."
    )
    package static let erase = Phrase(
        zh: "删除一个人的全部资料，只留编号。",
        en: "Erase everything about somebody but a number."
    )
    package static let erasures = Phrase(
        zh: "写出已删除的人的编号，供恢复旧备份后使用。",
        en: "Write the numbers of who was erased, for the day an older copy is put back."
    )
    package static let reapply = Phrase(
        zh: "恢复旧备份后，按清单再次删除。",
        en: "Erase again, in an older copy that was put back, whom a list names."
    )
    package static let looks = Phrase(
        zh: "列出谁看过一个人的资料。",
        en: "List who looked at somebody's record."
    )
    package static let open = Phrase(
        zh: "因审计打开一个人的资料；本人会知道。",
        en: "Open somebody's record for an audit; that person is told."
    )
    package static let retention = Phrase(
        zh: "列出保存什么、为什么、多久、依据什么。",
        en: "List what is kept, what for, how long, and who says so."
    )
    package static let shares = Phrase(
        zh: "显示一个地方自愿回答的比例；少于十人的不显示。",
        en: "Show a place's answers as shares; of fewer than ten people none are shown."
    )
    package static let papers = Phrase(
        zh: "列出还没销毁的纸质表格，最急的在前。",
        en: "List paper forms to be destroyed, the most urgent first."
    )
    package static let shred = Phrase(
        zh: "登记一个地方到期的纸质表格已经销毁。",
        en: "Write down that a place's paper forms were destroyed."
    )

    package static let takeAlong = Phrase(
        zh: "把一个人的资料写成文件（JSON），交给本人；会记下看过。",
        en: "Write what is on file about somebody to a file (JSON) for them; the look is noted."
    )
    package static let newFileArgument = Phrase(zh: "新文件。", en: "A file that is not there yet.")

    package static func takenAlong(_ path: String) -> Phrase {
        Phrase(
            zh: "已写入 \(path)，请交给本人后删除。",
            en: "Wrote \(path). Hand it to the person, and delete it then."
        )
    }

    package static let personArgument = Phrase(zh: "居民的编号。", en: "The number of the person.")
    package static let purposeArgument = Phrase(
        zh: """
            事项：display-name、phone、text-message、wechat、event-photos、surveys、group-facts \
            或 record-check。
            """,
        en: """
            What for: display-name, phone, text-message, wechat, event-photos, surveys, \
            group-facts or record-check.
            """
    )
    package static let howOption = Phrase(
        zh: "本人怎样说的：in-person、by-phone 或 on-paper。",
        en: "How they said it: in-person, by-phone or on-paper."
    )
    package static let guardianOption = Phrase(
        zh: "孩子的监护授权编号。",
        en: "For a child: the number of the guardian's mandate."
    )
    package static let groundOption = Phrase(
        zh: "理由：audit、dispute、court 或 accounting。",
        en: "Why: audit, dispute, court or accounting."
    )
    package static let untilOption = Phrase(
        zh: "保留到哪一天，如 2027-01-01。",
        en: "Until the beginning of which day, such as 2027-01-01."
    )
    package static let throughOption = Phrase(
        zh: "哪一天之前到期的都已销毁，如 2027-01-01。",
        en: "All that were due before this day, such as 2027-01-01."
    )
    package static let holdArgument = Phrase(zh: "保留的编号。", en: "The number of the hold.")
    package static let waitFlag = Phrase(
        zh: "如果现在不能删除，到期自动删除。",
        en: "If something stands in the way, erase by itself on the day it does no more."
    )
    package static let reasonOption = Phrase(
        zh: "理由：complaint、sample、suspicion 或 court。",
        en: "Why: complaint, sample, suspicion or court."
    )
    package static let listArgument = Phrase(
        zh: "“privacy erasures”写出的文件。",
        en: "A file that “privacy erasures” wrote."
    )

    package static func agreed(_ purpose: ConsentPurpose) -> Phrase {
        let text = purpose.text(version: purpose.version)
        return Phrase(zh: "已登记同意：“\(text.zh)”", en: "Agreed to: “\(text.en)”")
    }

    package static func held(_ hold: UInt64) -> Phrase {
        Phrase(zh: "已保留（\(hold) 号）。", en: "Kept (hold \(hold)).")
    }

    package static func until(_ day: Phrase) -> Phrase {
        Phrase(zh: "到\(day.zh)", en: "until \(day.en)")
    }

    package static let noHolds = Phrase(zh: "没有保留。", en: "Nothing keeps the record.")

    package static func waits(_ day: Phrase, _ cause: ErasureCause) -> Phrase {
        Phrase(
            zh: "\(day.zh)自动删除：\(cause.phrase.zh)。",
            en: "It will be erased on \(day.en) by itself: \(cause.phrase.en)."
        )
    }

    /// What the program knows only by its own clock is told by that of China.
    package static func erased(_ obstacle: ErasureObstacle?) -> Phrase {
        guard let obstacle else {
            return Phrase(zh: "已删除，只留编号。", en: "Erased; nothing but a number is left.")
        }
        return waits(Dates.day(obstacle.until, offsetMinutes: 480), obstacle.cause)
    }

    package static func erasedAgain(_ erased: Int, gone: Int, unknown: Int) -> Phrase {
        Phrase(
            zh: "再次删除 \(erased) 人；\(gone) 人在这里已经删除；\(unknown) 人不在这份记录里。",
            en: """
                Erased \(counted(erased, "person", "people")) again; \(gone) were erased here \
                already; \(unknown) never were in this record.
                """
        )
    }

    package static func opened(_ receipt: Receipt) -> Phrase {
        Phrase(
            zh: "已记入记录（事件 \(receipt.first)），本人会看到。",
            en: "Recorded (event \(receipt.first)); that person will see it."
        )
    }

    package static func openedFor(_ reason: OpeningReason) -> Phrase {
        Phrase(
            zh: "审计打开：\(reason.phrase.zh)",
            en: "opened for an audit: \(reason.phrase.en)"
        )
    }

    package static let noShares = Phrase(
        zh: "还没有可显示的比例。",
        en: "There are no shares of this place."
    )

    package static func computed(_ day: Phrase) -> Phrase {
        Phrase(zh: "\(day.zh)计算", en: "Computed on \(day.en).")
    }

    package static let noPapers = Phrase(
        zh: "没有要销毁的纸质表格。",
        en: "There are no paper forms to destroy."
    )

    package static func shredBy(_ day: Phrase, isDue: Bool) -> Phrase {
        isDue
            ? Phrase(zh: "\(day.zh)已到期，请销毁", en: "was due on \(day.en): destroy it")
            : Phrase(zh: "\(day.zh)到期", en: "due on \(day.en)")
    }

    package static func consentPaper(_ purpose: ConsentPurpose) -> Phrase {
        Phrase(zh: "同意：\(purpose.phrase.zh)", en: "consent: \(purpose.phrase.en)")
    }

    package static func withdrawalPaper(_ purpose: ConsentPurpose) -> Phrase {
        Phrase(zh: "撤回：\(purpose.phrase.zh)", en: "withdrawal: \(purpose.phrase.en)")
    }

    package static func mandatePaper(_ mandate: Identifier<Mandate>) -> Phrase {
        Phrase(zh: "授权 \(mandate) 号", en: "mandate \(mandate)")
    }
}

/// Acting for others.
extension PrivacyConsoleWords {
    package static let mandate = Phrase(
        zh: "代办授权：授权、结束、列出、代办纸条。",
        en: "Who may act for whom: give, end and list mandates, and their slips."
    )
    package static let giveMandate = Phrase(
        zh: "登记一项授权，显示代办纸条上的号码。",
        en: "Write down a mandate, and show the code of its slip."
    )
    package static let endMandate = Phrase(zh: "结束一项授权。", en: "End a mandate.")
    package static let listMandates = Phrase(
        zh: "列出一个人授权过谁。",
        en: "List who may act for somebody, or might."
    )
    package static let slip = Phrase(
        zh: "再次显示代办纸条上的号码。",
        en: "Show the code of a mandate's slip again."
    )
    package static let check = Phrase(
        zh: "凭代办纸条上的号码看代办了什么。",
        en: "Show what was done under a mandate, by the code of its slip."
    )
    package static let contest = Phrase(
        zh: "凭代办纸条上的号码声明：不是本人授权的。授权随即结束。",
        en: "Say with the code of a slip that one never gave the mandate; it is over then."
    )
    package static let staffOption = Phrase(
        zh: "代办的工作人员编号。",
        en: "The member of staff who will act."
    )
    package static let residentOption = Phrase(
        zh: "代办的居民编号。",
        en: "The resident who will act."
    )
    package static let whoseHand = Phrase(
        zh: "请填写 --staff 或 --resident 中的一个。",
        en: "Give one of --staff and --resident."
    )
    package static let kindOption = Phrase(
        zh: "身份：helper、guardian 或 supporter。",
        en: "As what: helper, guardian or supporter."
    )
    package static let actsOption = Phrase(
        zh: "可以办理什么，用逗号隔开：see、correct、display-name、consent、speak。",
        en: "What they may do, with commas: see, correct, display-name, consent, speak."
    )
    package static let daysOption = Phrase(zh: "有效天数。", en: "For how many days.")
    package static let givenOption = Phrase(
        zh: "授权方式：in-person、by-phone、on-paper 或 by-document。",
        en: "How it was given: in-person, by-phone, on-paper or by-document."
    )
    package static let mandateArgument = Phrase(zh: "授权的编号。", en: "The number of the mandate.")
    package static let codeArgument = Phrase(
        zh: "代办纸条上的二十位号码。",
        en: "The twenty digits of the slip, in quotes or without spaces."
    )

    package static func mandateNumber(_ mandate: Identifier<Mandate>) -> Phrase {
        Phrase(zh: "授权 \(mandate) 号", en: "Mandate \(mandate)")
    }

    package static let slipAdvice = Phrase(
        zh: "请把号码抄给本人：凭它可以核对代办了什么，也可以声明不是自己授权的。",
        en: """
            Hand the code to the person: with it they see what was done for them, or say that they \
            never gave the mandate.
            """
    )
    package static let slipOver = Phrase(
        zh: "这项授权的代办纸条已经过期。",
        en: "The slip of this mandate is good no more."
    )
    package static let noSuchSlip = Phrase(
        zh: "没有这样的代办纸条。请核对二十位数字。",
        en: "There is no such slip. Please check the twenty digits."
    )
    package static let nothingDone = Phrase(
        zh: "没有代办过任何事。",
        en: "Nothing was done under it."
    )
}

extension ErasureListFault {
    package var phrase: Phrase {
        switch self {
        case .empty: Phrase(zh: "这里还没有任何记录。", en: "Nothing was recorded here yet.")
        case .unreadable: Phrase(zh: "读不了这份清单。", en: "This list cannot be read.")
        case .notAList(let line):
            Phrase(
                zh: "这不是删除清单（第 \(line) 行）。请用“privacy erasures”写出的文件。",
                en: """
                    This is not a list of erasures (line \(line)). Please use a file that \
                    “privacy erasures” wrote.
                    """
            )
        case .otherRecord:
            Phrase(
                zh: "这是另一个区的清单，没有使用。",
                en: "This is the list of another district. Nothing was changed."
            )
        }
    }
}
