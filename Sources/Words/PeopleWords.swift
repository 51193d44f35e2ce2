package import Application
package import Domain

/// What the command line says about people on file.
package enum PeopleWords {
    package static let people = Phrase(
        zh: "居民名册：导入、登记、更正、迁移。",
        en: "People on file: import lists, register, correct, move."
    )
    package static let importList = Phrase(
        zh: "导入一个社区或村的名单。先只检查，加 --yes 才真正导入。",
        en: """
            Take over a list of residents of a community or village. It is only looked at unless \
            --yes is given.
            """
    )
    package static let add = Phrase(zh: "登记一个人。", en: "Put one person on file.")
    package static let correct = Phrase(
        zh: "更正一个人的资料；没写的照旧。",
        en: "Correct what is on file about somebody; what is not given stays."
    )
    package static let move = Phrase(zh: "把一个人移到另一个门牌。", en: "Move somebody behind another door.")
    package static let leave = Phrase(zh: "登记一个人已经迁出。", en: "Note that somebody moved away.")
    package static let merge = Phrase(
        zh: "把重复的一条登记并入另一条，并删除前一条的资料。",
        en: "Merge an entry into another one of the same person, erasing what was in the first."
    )
    package static let search = Phrase(zh: "按姓名查找。", en: "Find people by name.")
    package static let show = Phrase(zh: "显示一个人的资料。", en: "Show what is on file about one person.")
    package static let export = Phrase(
        zh: "把一处的名单写进文件（.csv 或 .xlsx），只有本人能读。",
        en: "Write the list of a place to a file (.csv or .xlsx) that only you can read."
    )
    package static let template = Phrase(
        zh: "写一份空白名单模板（.csv 或 .xlsx）。",
        en: "Write an empty list to fill in (.csv or .xlsx)."
    )

    package static let fileArgument = Phrase(zh: "文件", en: "The file.")
    package static let personArgument = Phrase(zh: "居民编号", en: "The number of the person.")
    package static let textArgument = Phrase(zh: "姓名的一部分", en: "A part of the name.")
    package static let placeOption = Phrase(zh: "地方编号", en: "The number of the place.")
    package static let doorOption = Phrase(zh: "门牌，如 2-502", en: "The door, such as 2-502.")
    package static let intoOption = Phrase(
        zh: "保留哪一条（编号）",
        en: "The number of the entry that stays."
    )
    package static let nameOption = Phrase(zh: "姓名", en: "The name.")
    package static let bornOption = Phrase(
        zh: "出生年份或日期，如 1950、1950-03、1950-03-07",
        en: "Year or day of birth: 1950, 1950-03 or 1950-03-07."
    )
    package static let phoneOption = Phrase(zh: "电话，只写数字", en: "The telephone number, digits only.")
    package static let languageOption = Phrase(
        zh: "用哪种语言联系：chinese、english",
        en: "The language to write in: chinese, english."
    )
    package static let channelOption = Phrase(
        zh: "怎样联系：letter、phone、textMessage、weChat、page、visit",
        en: "How to reach them: letter, phone, textMessage, weChat, page, visit."
    )
    package static let tenancyOption = Phrase(
        zh: "居住性质：owner、tenant、familyMember、other",
        en: "By what right they live there: owner, tenant, familyMember, other."
    )
    package static let apartFlag = Phrase(
        zh: "与同一门里的其他人分户",
        en: "Keeps house apart from others behind the same door."
    )
    package static let guestFlag = Phrase(
        zh: "不住在这里，只在这里办事（如驻点干部）；不写门牌",
        en: "Acts at the place and lives elsewhere; without a door."
    )
    package static let sheetOption = Phrase(zh: "工作表名称", en: "The sheet to read.")
    package static let yesFlag = Phrase(zh: "真正导入", en: "Take the list over.")
    package static let dryRunFlag = Phrase(
        zh: "只检查（不加 --yes 时也是如此）",
        en: "Only look; this is what happens without --yes, too."
    )
    package static let onlyGoodFlag = Phrase(
        zh: "只导入没有问题的行",
        en: "Take the good lines and leave the others out."
    )

    package static func registered(_ receipt: Receipt) -> Phrase {
        Phrase(
            zh: "已登记（事件 \(receipt.first)）。",
            en: "On file now (event \(receipt.first))."
        )
    }
    package static let nobodyFound = Phrase(zh: "没有找到。", en: "Nobody was found.")
    package static func foundMore(shown: Int, of count: Int) -> Phrase {
        Phrase(
            zh: "只显示前 \(shown) 人，共 \(count) 人。",
            en: "These are the first \(shown) of \(count) people."
        )
    }
    package static func written(_ people: Int, to path: String) -> Phrase {
        Phrase(
            zh: "已把 \(people) 人写入 \(path)。里面是个人资料，请妥善保管，用完删除。",
            en: """
                Wrote \(people) people to \(path). It holds personal details: keep it safe and \
                delete it when done.
                """
        )
    }
    package static func readsOtherwise(_ lines: Int) -> Phrase {
        Phrase(
            zh: "其中 \(lines) 人的门牌写法，再导入时会读成别的样子。请先更正这些门牌。",
            en: """
                The doors of \(lines) of them would be read differently when the file is taken \
                over again. Please correct these doors first.
                """
        )
    }
    package static func templateWritten(_ path: String) -> Phrase {
        Phrase(zh: "模板已写入 \(path)。", en: "The empty list is in \(path).")
    }
    package static let fileExists = Phrase(
        zh: "这个文件已经存在，请换一个名字。",
        en: "There is such a file already. Please choose another name."
    )
    package static let fileNotWritten = Phrase(
        zh: "文件写不进去，请检查目录和权限。",
        en: "The file cannot be written. Please look at the folder and its permissions."
    )
    package static let unknownEnding = Phrase(
        zh: "文件名请以 .csv 或 .xlsx 结尾。",
        en: "Please end the file's name in .csv or .xlsx."
    )
    package static let badBirth = Phrase(
        zh: "出生日期请写成 1950、1950-03 或 1950-03-07。",
        en: "Please write the birth as 1950, 1950-03 or 1950-03-07."
    )
    package static let doorNeeded = Phrase(
        zh: "请用 --door 写门牌；不住在这里的人用 --guest。",
        en: "Please give the door with --door, or --guest for who lives elsewhere."
    )
}

extension SpokenLanguage {
    package var phrase: Phrase {
        switch self {
        case .chinese: Phrase(zh: "中文", en: "Chinese")
        case .english: Phrase(zh: "英文", en: "English")
        }
    }
}

extension ContactChannel {
    package var phrase: Phrase {
        switch self {
        case .letter: Phrase(zh: "信件", en: "letter")
        case .phone: Phrase(zh: "电话", en: "telephone")
        case .textMessage: Phrase(zh: "短信", en: "text message")
        case .weChat: Phrase(zh: "微信", en: "WeChat")
        case .page: Phrase(zh: "网页", en: "the page")
        case .visit: Phrase(zh: "上门", en: "visit")
        }
    }
}

extension Tenancy {
    package var phrase: Phrase {
        switch self {
        case .owner: Phrase(zh: "业主", en: "owner")
        case .tenant: Phrase(zh: "租户", en: "tenant")
        case .familyMember: Phrase(zh: "家庭成员", en: "family member")
        case .other: Phrase(zh: "其他", en: "other")
        }
    }
}

extension AgeBand {
    package var phrase: Phrase {
        switch self {
        case .unknown: Phrase(zh: "年龄未知", en: "age unknown")
        case .child: Phrase(zh: "未满 14 岁", en: "under 14")
        case .minor: Phrase(zh: "14 至 17 岁", en: "14 to 17")
        case .adult: Phrase(zh: "成年", en: "adult")
        }
    }
}

extension PersonStanding {
    package var phrase: Phrase {
        switch self {
        case .present: Phrase(zh: "在册", en: "on file")
        case .movedAway: Phrase(zh: "已迁出", en: "moved away")
        case .merged: Phrase(zh: "已并入另一条", en: "merged into another entry")
        case .erased: Phrase(zh: "资料已删除", en: "erased")
        }
    }
}
