package import Domain
import Kernel

/// What is said about what people give in time and in kind.
package enum ContributionWords {
    package static let give = Phrase(zh: "我出了力、出了东西", en: "I gave time or things")
    package static let giveLead = Phrase(
        zh: "记一笔就行。按各方合计，谁记了什么只有本人看得到。",
        en: """
            One line is enough. Sides are added up; what you gave yourself is for your eyes \
            alone.
            """
    )
    package static let workerLead = Phrase(
        zh: "替在场的人记，要填本人的编号：您的名字会和这一笔一起给本人看。不填就是您自己的。",
        en: """
            For somebody who is present, give their number: they see the line with your name. \
            Without a number it is your own.
            """
    )
    package static let howLong = Phrase(zh: "出了多少分钟的力", en: "How many minutes")
    package static let minutesHint = Phrase(zh: "两小时写 120。", en: "Two hours are 120.")
    package static let things = Phrase(zh: "出了什么东西", en: "What things")
    package static let day = Phrase(zh: "哪一天", en: "On which day")
    package static let person = Phrase(zh: "替谁记（编号）", en: "Whose it is, by number")
    package static let personHint = Phrase(
        zh: "编号写在本人的“关于我的资料”里。",
        en: "It stands on their own page, under “What is held about me”."
    )
    package static let save = Phrase(zh: "记下", en: "Note it")
    package static let noted = Phrase(zh: "记下了。", en: "It is noted.")
    package static let strike = Phrase(zh: "划掉这一笔", en: "Take this line off")
    package static let strikeLead = Phrase(
        zh: "划掉以后不再计入，写的话也删掉。",
        en: "It counts no longer, and its words are erased."
    )
    package static let struck = Phrase(zh: "划掉了。", en: "It is taken off.")

    package static let mine = Phrase(zh: "我出的力、出的东西", en: "What I gave")
    package static let thing = Phrase(zh: "哪件事", en: "To what")
    package static let what = Phrase(zh: "出了什么", en: "What")
    package static let notedBy = Phrase(zh: "谁记的", en: "Noted by")
    package static let nothing = Phrase(zh: "还没有记过。", en: "Nothing is noted yet.")

    package static func minutes(_ minutes: Int64) -> Phrase {
        Phrase(zh: "\(minutes) 分钟", en: counted(Int(minutes), "minute", "minutes"))
    }

    /// What one side gave to one thing.
    package static func total(_ total: ContributionTotal) -> Phrase {
        var zh: [String] = []
        var en: [String] = []
        if total.minutes > 0 {
            zh.append("\(minutes(total.minutes).zh)")
            en.append("\(minutes(total.minutes).en)")
        }
        if total.things > 0 {
            zh.append("东西 \(total.things) 次")
            en.append("things \(counted(total.things, "time", "times"))")
        }
        return Phrase(
            zh: "\(total.side.phrase.zh) \(zh.joined(separator: "、"))",
            en: "\(total.side.phrase.en): \(en.joined(separator: " and "))"
        )
    }

    package static let routeGive = Phrase(
        zh: "记下出的力、出的东西",
        en: "note what somebody gave in time or in kind"
    )
    package static let routeStrike = Phrase(
        zh: "划掉自己出的或记的一笔",
        en: "take off a line that one gave or noted"
    )

    package static let giveCommand = Phrase(
        zh: "记下一个人为一件事出的力、出的东西。",
        en: "Note the time or the things that somebody gave to a matter."
    )
    package static let giverOption = Phrase(
        zh: "替哪位居民记（编号）；不写就是自己的。",
        en: "The number of the person whose it is; without it, one’s own."
    )
    package static let minutesOption = Phrase(zh: "多少分钟。", en: "How many minutes.")
    package static let thingsOption = Phrase(zh: "什么东西。", en: "What things.")
    package static let dayOption = Phrase(
        zh: "哪一天（2026-03-01）。",
        en: "On which day, as 2026-03-01."
    )
    package static let strikeCommand = Phrase(
        zh: "划掉自己出的或记的一笔。",
        en: "Take off a line that one gave or noted."
    )
    package static let lineArgument = Phrase(zh: "这一笔的编号。", en: "The number of the line.")
}

extension ContributionRefusal {
    package var phrase: Phrase {
        switch self {
        case .notFounded: PlaceRefusal.notFounded.phrase
        case .notForYou:
            Phrase(
                zh: "没有这件事，或者这个人与它无关。",
                en: "There is no such thing, or that person has nothing to do with it."
            )
        case .notForOthers:
            Phrase(
                zh: "只有在场的工作人员才能替别人记。",
                en: "Only somebody who works there notes what another one gave."
            )
        case .nothingGiven:
            Phrase(zh: "请写出了多少分钟或什么东西。", en: "Please say how many minutes, or what things.")
        case .things(let flaw): flaw.textPhrase
        case .dayOutOfRange(let earliest, let latest):
            Phrase(
                zh: "请写\(Dates.day(earliest).zh)到\(Dates.day(latest).zh)之间的一天。",
                en: "Please give a day from \(Dates.day(earliest).en) to \(Dates.day(latest).en)."
            )
        case .tooLongADay(let max):
            Phrase(
                zh: "一个人一天最多记 \(max) 分钟。",
                en: "Nobody gives more than \(max) minutes on one day."
            )
        case .tooManyOnADay(let max):
            Phrase(
                zh: "一个人一天最多记 \(max) 笔。",
                en: "At most \(max) lines are noted for one person on one day."
            )
        case .tooMany(let max):
            Phrase(
                zh: "最多记 \(max) 笔，已经满了。",
                en: "At most \(max) lines can be noted, and they are."
            )
        case .unknown:
            Phrase(zh: "您没有这样的一笔。", en: "There is no such line of yours.")
        }
    }
}
