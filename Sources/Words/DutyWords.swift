package import Domain
import Kernel

/// What is said about what is owed, and about the calendar it is counted by.
package enum DutyWords {
    package static let duties = Phrase(zh: "待办事项", en: "What is owed")
    package static let overdue = Phrase(zh: "已过期", en: "Overdue")
    package static let owed = Phrase(zh: "待办", en: "Owed")
    package static let none = Phrase(zh: "现在没有待办事项。", en: "Nothing is owed now.")
    package static let districtOffice = Phrase(zh: "区经办人", en: "the district’s office")

    package static func byElection(_ group: Phrase, of body: String) -> Phrase {
        Phrase(
            zh: "\(body)补选：\(group.zh)",
            en: "a by-election of \(body): \(group.en)"
        )
    }

    package static func answerRegistration(_ request: UInt64) -> Phrase {
        Phrase(
            zh: "答复 \(request) 号登记申请",
            en: "an answer to request number \(request) to be on the list"
        )
    }

    package static func lookIntoContest(_ person: UInt64) -> Phrase {
        Phrase(
            zh: "核实 \(person) 号居民的号码是不是本人用的",
            en: "a look into who used the code of resident number \(person)"
        )
    }

    package static let by = Phrase(zh: "谁负责", en: "Owed by")

    /// The last day of something that is owed, and how many working days come up to it.
    package static func due(_ day: Phrase, workingDaysLeft days: Int) -> Phrase {
        guard days > 0 else {
            return Phrase(zh: "\(day.zh)（最后一天）", en: "\(day.en) (the last day)")
        }
        return Phrase(
            zh: "\(day.zh)（还有 \(days) 个工作日）",
            en: "\(day.en) (\(counted(days, "working day", "working days")) left)"
        )
    }

    /// The last day of something that is overdue, and how many working days have gone since.
    package static func overdue(_ day: Phrase, workingDays days: Int) -> Phrase {
        guard days > 0 else {
            return Phrase(zh: "已过期（\(day.zh)）", en: "Overdue (\(day.en))")
        }
        return Phrase(
            zh: "已过期 \(days) 个工作日（\(day.zh)）",
            en: "Overdue by \(counted(days, "working day", "working days")) (\(day.en))"
        )
    }

    package static func owes(_ owner: Phrase, _ what: Phrase, by day: Phrase) -> Phrase {
        Phrase(
            zh: "\(what.zh)，由\(owner.zh)负责，\(day.zh)前完成。",
            en: "\(owner.en) owes \(what.en), by \(day.en)."
        ).capitalised
    }

    package static let calendar = Phrase(
        zh: "工作日历：节假日与调休。",
        en: "The working calendar: holidays and moved weekends."
    )
    package static let calendarAdopt = Phrase(
        zh: "采用一份日历文件，每行如“2026-10-01 off”或“2026-10-10 work”。",
        en: """
            Adopt a calendar from a file of lines such as “2026-10-01 off” or “2026-10-10 work”.
            """
    )
    package static let calendarShow = Phrase(
        zh: "显示已采用的例外日子。",
        en: "Show the exceptions that were adopted."
    )
    package static let calendarFile = Phrase(zh: "日历文件。", en: "The file of the calendar.")
    package static let listDuties = Phrase(
        zh: "列出待办事项，先到期的在前。",
        en: "List what is owed, the earliest due first."
    )

    package static func adopted(off: Int, worked: Int) -> Phrase {
        Phrase(
            zh: "已采用：放假 \(off) 天，调为上班 \(worked) 天。已经定下的期限不变。",
            en: """
                Adopted: \(counted(off, "day", "days")) off, \(counted(worked, "day", "days")) \
                worked instead. Due days that were given stay.
                """
        )
    }

    package static func badCalendarLine(_ line: Int) -> Phrase {
        Phrase(
            zh: "第 \(line) 行看不懂。请写成“2026-10-01 off”或“2026-10-10 work”。",
            en: "Line \(line) cannot be read. Write “2026-10-01 off” or “2026-10-10 work”."
        )
    }

    package static let off = Phrase(zh: "放假", en: "off")
    package static let worked = Phrase(zh: "上班", en: "work")
}

extension DutyRefusal {
    package var phrase: Phrase {
        switch self {
        case .unknownDuty, .over, .unknownParty, .notAccountable, .unknownBody, .ownAlready,
            .offeredAlready, .notOffered, .offeredToOthers, .doneByItsStep, .alreadyHelping,
            .notHelping, .tooManyHelpers:
            passingPhrase
        case .notFounded: PlaceRefusal.notFounded.phrase
        case .emptyCalendar:
            Phrase(zh: "日历里一天也没有。", en: "There is not one day in the calendar.")
        case .tooManyLines(let max):
            Phrase(
                zh: "一份日历最多 \(max) 天，请分几份。",
                en: "A calendar has at most \(max) days. Please split it by years."
            )
        case .tooManyExceptions(let max):
            Phrase(
                zh: "最多保留 \(max) 个例外日子。",
                en: "At most \(max) exceptions can be kept in all."
            )
        case .dayTwice(let day):
            Phrase(
                zh: "\(Dates.day(day).zh)写了两次。",
                en: "\(Dates.day(day).en) is written twice."
            )
        case .yearOutOfRange(let day, let min, let max):
            Phrase(
                zh: "\(Dates.day(day).zh)不在 \(min) 到 \(max) 年之间。",
                en: "\(Dates.day(day).en) lies outside the years from \(min) to \(max)."
            )
        }
    }
}
