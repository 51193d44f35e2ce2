package import Domain
package import Kernel

extension DutyWords {
    /// What is owed in a matter.
    package static func matter(_ matter: Identifier<Matter>, _ duty: MatterDuty) -> Phrase {
        switch duty {
        case .step:
            Phrase(
                zh: "办理第 \(matter) 号事的下一步",
                en: "the next step of thing number \(matter)"
            )
        case .task:
            Phrase(
                zh: "第 \(matter) 号事里交办的一件事",
                en: "something that thing number \(matter) asked for"
            )
        case .promise(let line):
            Phrase(
                zh: "第 \(matter) 号事第 \(line) 条答应的事",
                en: "what was promised for line \(line) of thing number \(matter)"
            )
        }
    }

    package static let duty = Phrase(
        zh: "待办事项：查看、转交、接受、退回、帮忙。",
        en: "What is owed: see it, offer it, take it, hand it back, help with it."
    )
    package static let offer = Phrase(
        zh: "把待办事项交给另一个组织，对方接受才算。",
        en: "Offer a duty to another organisation; it is theirs once they say yes."
    )
    package static let accept = Phrase(zh: "接受转来的待办事项。", en: "Take a duty that was offered.")
    package static let giveBack = Phrase(
        zh: "退回转来的待办事项，或不再帮忙。",
        en: "Hand back a duty that was offered, or one’s help."
    )
    package static let help = Phrase(
        zh: "愿意帮忙：没有期限，不记成绩，随时可退。",
        en: "Offer to help: no clock, no mark, handed back at any time."
    )
    package static let done = Phrase(
        zh: "说明答应或交办的事已办完。",
        en: "Say that what was promised or asked for is done."
    )
    package static let tally = Phrase(
        zh: "各组织守时、晚办、未办的件数。",
        en: "How each body kept what it owed: in time, late, not at all."
    )
    package static let dutyArgument = Phrase(zh: "待办事项的编号。", en: "The number of the duty.")
    package static let toOption = Phrase(zh: "组织的编号。", en: "The number of the organisation.")
    package static let helpFlag = Phrase(zh: "退回的是帮忙。", en: "What is handed back is help.")

    package static func tally(_ tally: DutyTally) -> Phrase {
        Phrase(
            zh: "守时 \(tally.kept)，晚办 \(tally.late)，未办 \(tally.broken)，在办 \(tally.open)",
            en: "in time \(tally.kept), late \(tally.late), not done \(tally.broken), "
                + "under way \(tally.open)"
        )
    }
}

extension DutyRefusal {
    /// About passing on what is owed.
    var passingPhrase: Phrase {
        switch self {
        case .unknownDuty(let duty):
            Phrase(zh: "没有 \(duty) 号待办事项。", en: "There is no duty number \(duty).")
        case .over:
            Phrase(zh: "这件事已经办结。", en: "It is not owed any more.")
        case .unknownParty(let party): MatterRefusal.unknownParty(party).phrase
        case .notAccountable:
            Phrase(
                zh: "只有负责的组织才能这样做。",
                en: "Only whoever acts for the accountable organisation may do that."
            )
        case .unknownBody(let body): MatterRefusal.unknownBody(body).phrase
        case .ownAlready:
            Phrase(zh: "本来就由这个组织负责。", en: "It is theirs already.")
        case .offeredAlready:
            Phrase(
                zh: "已经转给别的组织，正等答复。",
                en: "It is offered already and waits for an answer."
            )
        case .notOffered:
            Phrase(zh: "没有人转来这件事。", en: "Nobody offered it.")
        case .offeredToOthers:
            Phrase(
                zh: "这件事是转给另一个组织的。",
                en: "It was offered to another organisation."
            )
        case .doneByItsStep:
            Phrase(
                zh: "请直接办理这一步，办了就算完成。",
                en: "It is done by the act itself; there is nothing else to say."
            )
        case .alreadyHelping:
            Phrase(zh: "已经在帮忙了。", en: "They help already.")
        case .notHelping:
            Phrase(zh: "本来没有在帮忙。", en: "They did not help.")
        case .tooManyHelpers(let max):
            Phrase(zh: "最多 \(max) 人帮忙。", en: "At most \(max) can help.")
        case .notFounded, .emptyCalendar, .tooManyLines, .tooManyExceptions, .dayTwice,
            .yearOutOfRange:
            Phrase(zh: "", en: "")
        }
    }
}
