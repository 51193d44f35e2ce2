package import Domain
package import Kernel

/// What staff read who keep, erase or open somebody’s record.
package enum KeepingWords {
    package static let section = Phrase(zh: "资料与授权", en: "Record and mandates")
    package static let hold = Phrase(zh: "依法保留", en: "Keep by law")
    package static let holdLead = Phrase(
        zh: "在那一天以前不能删除这个人的资料。本人看得到理由和日期。",
        en: "Nothing of this person is erased before that day. They see the ground and the day."
    )
    package static let holdButton = Phrase(zh: "记下保留", en: "Keep it")
    package static let until = Phrase(zh: "保留到哪一天", en: "Until which day")
    package static let untilHint = Phrase(
        zh: "这一天还算在内。审计最长 2 年，纠纷 1 年，法院 5 年，账目 30 年。",
        en: """
            That day included. At most 2 years for an audit, 1 for a dispute, 5 for a court, 30 \
            for the books.
            """
    )
    package static let held = Phrase(zh: "已记下保留。", en: "The hold is placed.")
    package static let lift = Phrase(zh: "解除保留", en: "Lift the hold")
    package static let liftLead = Phrase(
        zh: "解除以后，只等这一项的删除会马上进行。",
        en: "An erasure that waited for this alone happens at once."
    )
    package static let lifted = Phrase(zh: "保留已解除。", en: "The hold is lifted.")

    package static let erase = Phrase(zh: "应本人要求删除", en: "Erase on their request")
    package static let eraseLead = Phrase(
        zh: "请先核对是本人提出的。姓名、电话、门牌和回答会删除，找不回来。",
        en: """
            Make sure that it is the person who asks. Name, telephone, door and answers are erased \
            and cannot be brought back.
            """
    )
    package static let eraseButton = Phrase(zh: "删除这个人的资料", en: "Erase this person")
    package static let noted = Phrase(
        zh: "已照办。不能马上删除的，到期自动删除。",
        en: "Done. What cannot be erased at once is erased by itself on its day."
    )

    package static let open = Phrase(zh: "调阅一个人的资料", en: "Open somebody’s record")
    package static func openLead(minutes: Int64) -> Phrase {
        Phrase(
            zh: "调阅会写进记录，并且告知本人：谁、什么时候、为什么。打开 \(minutes) 分钟后自动关上。",
            en: """
                That you open it goes into the record, and the person is told who, when and why. \
                It closes again after \(minutes) minutes.
                """
        )
    }
    package static let openButton = Phrase(zh: "调阅并告知本人", en: "Open it, and tell them")
    package static let notOpened = Phrase(zh: "还没有打开", en: "Not opened yet")
    package static let opened = Phrase(zh: "调阅的资料", en: "An opened record")
    package static let openedDone = Phrase(zh: "已打开，本人会看到。", en: "It is open, and they are told.")

    package static func openedLead(_ reason: Phrase, until: Phrase) -> Phrase {
        Phrase(
            zh: "理由：\(reason.zh)。\(until.zh) 关上。每看一次都会记下来。",
            en: "Because of \(reason.en). It closes on \(until.en). Every look is noted."
        )
    }

    package static func numbered(_ person: Identifier<Person>) -> Phrase {
        Phrase(zh: "\(person) 号居民", en: "Person number \(person)")
    }

    package static let routeHold = Phrase(zh: "依法保留一个人的资料", en: "Keep a record by law")
    package static let routeLift = Phrase(zh: "解除保留", en: "Lift a hold")
    package static let routeErase = Phrase(
        zh: "应本人要求删除资料",
        en: "Erase somebody on their request"
    )
    package static let routeConsent = Phrase(
        zh: "窗口记下同意或撤回",
        en: "Note at the desk what somebody agrees to"
    )
    package static let routeOpen = Phrase(
        zh: "审计调阅，并告知本人",
        en: "Open a record as an auditor, who is named to its person"
    )
    package static let routeOpened = Phrase(zh: "调阅的资料", en: "A record that one opened")
}
