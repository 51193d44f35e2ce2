package import Application

/// What the command line says about organisations, seats and who held them.
package enum BodyConsoleWords {
    package static let body = Phrase(
        zh: "组织与席位：登记、改名、合并、任职。",
        en: "Organisations and bodies: their names, seats, and who sits on them."
    )
    package static let add = Phrase(zh: "登记一个组织。", en: "Put an organisation on file.")
    package static let rename = Phrase(
        zh: "给组织改名；旧名仍可查到。",
        en: "Rename an organisation; the old name still finds it."
    )
    package static let alias = Phrase(
        zh: "加一个别名；用它也能查到。",
        en: "Add a name that finds it too."
    )
    package static let arrange = Phrase(
        zh: "改写隶属、登记与代管单位。",
        en: "Say anew what it is part of and who holds its money."
    )
    package static let merge = Phrase(
        zh: "把同一组织的两条登记合并；两个名称都保留。",
        en: "Merge two entries of one organisation; both names are kept."
    )
    package static let end = Phrase(
        zh: "结束一个组织及其席位。",
        en: "End an organisation with all its seats."
    )
    package static let rule = Phrase(
        zh: "写明从某天起有哪些席位。",
        en: "Say which seats it has from a day on."
    )
    package static let seat = Phrase(zh: "登记谁坐一个席位。", en: "Say who sits on a seat.")
    package static let vacate = Phrase(zh: "空出一个席位。", en: "Vacate a seat.")
    package static let removeName = Phrase(
        zh: "删除组织的一个名称。",
        en: "Erase one of the names of an organisation."
    )
    package static let removeHolderName = Phrase(
        zh: "删除一条任职记录上的姓名。",
        en: "Erase the name on a holding."
    )
    package static let state = Phrase(
        zh: "写下一个有人填报、没有清点的人数。",
        en: "Write down a figure that somebody states and nobody counted."
    )
    package static let list = Phrase(zh: "列出组织。", en: "List organisations.")
    package static let show = Phrase(zh: "显示一个组织。", en: "Show one organisation.")
    package static let find = Phrase(
        zh: "按任何名称查组织。",
        en: "Find organisations by any of their names."
    )
    package static let held = Phrase(
        zh: "某一天谁担任什么。",
        en: "Who held what on a day."
    )

    package static let kindArgument = Phrase(
        zh: "类别，如 residentsCommittee、council、taskForce。",
        en: "The kind, such as residentsCommittee, council or taskForce."
    )
    package static let bodyArgument = Phrase(
        zh: "组织的编号。",
        en: "The number of the organisation."
    )
    package static let placeOption = Phrase(
        zh: "所在地方的编号；不填则为全区。",
        en: "The number of the place; the whole district if left out."
    )
    package static let partOfOption = Phrase(
        zh: "隶属的组织的编号。",
        en: "The number of the organisation it is part of."
    )
    package static let registeredFlag = Phrase(
        zh: "已登记为法人。",
        en: "It is a legal person."
    )
    package static let legalHolderOption = Phrase(
        zh: "为它代管资金的组织的编号。",
        en: "The number of the organisation that holds its money."
    )
    package static let beginsOption = Phrase(
        zh: "开始日期，如 2016-05-01。",
        en: "The day it begins, such as 2016-05-01."
    )
    package static let endsOption = Phrase(
        zh: "结束日期：从这一天起不再有效，如 2026-12-31。",
        en: "The first day on which it is no more, such as 2026-12-31."
    )
    package static let intoOption = Phrase(
        zh: "留下的组织的编号。",
        en: "The number of the organisation that stays."
    )
    package static let successorOption = Phrase(
        zh: "接手其待办事项的组织的编号；不填则由上级接手。",
        en: "Who takes over what it owes; what it was part of if left out."
    )
    package static let sourceOption = Phrase(
        zh: "依据：章程、法律或决议。",
        en: "What says so: the charter, the law or a resolution."
    )
    package static let organiserOption = Phrase(
        zh: "负责补选的组织的编号。",
        en: "The number of the organisation that holds by-elections."
    )
    package static let groupOption = Phrase(
        zh: """
            一类席位，如“zh=议事员,en=councillors,seats=13,kind=elected,term=36,by-election=60”；\
            可加 head 和 continues=编号。
            """,
        en: """
            A group of seats, such as “zh=议事员,en=councillors,seats=13,kind=elected,term=36,\
            by-election=60”; “head” and “continues=NUMBER” may follow.
            """
    )
    package static let badGroup = Phrase(
        zh: """
            席位写法有误。请写成“zh=议事员,en=councillors,seats=7-9,kind=elected”，\
            kind 为 elected、appointed、exOfficio 或 employed。
            """,
        en: """
            A group of seats cannot be read. Write “zh=议事员,en=councillors,seats=7-9,\
            kind=elected”; the kind is elected, appointed, exOfficio or employed.
            """
    )
    package static let groupNumber = Phrase(
        zh: "席位类别的编号，从 1 起。",
        en: "The number of the group of seats, from 1 on."
    )
    package static let seatNumber = Phrase(
        zh: "席位编号；不填则为第一个空缺。",
        en: "The number of the seat; the first free one if left out."
    )
    package static let personOption = Phrase(
        zh: "居民的编号。",
        en: "The number of the person."
    )
    package static let unnamedFlag = Phrase(
        zh: "有人，但没有写明是谁。",
        en: "Somebody holds it, and nobody said who."
    )
    package static let holderNameOption = Phrase(
        zh: "公开的姓名；不填则不公开。",
        en: "The name shown in public; none is shown if left out."
    )
    package static let whoSits = Phrase(
        zh: "请填写 --person 或 --unnamed 其中之一。",
        en: "Give either --person or --unnamed."
    )
    package static let holdingArgument = Phrase(
        zh: "任职记录的编号。",
        en: "The number of the holding."
    )
    package static let reasonOption = Phrase(
        zh: "原因：termOver、resigned、removed、died、moved 或 correction。",
        en: "Why: termOver, resigned, removed, died, moved or correction."
    )
    package static let onOption = Phrase(
        zh: "从哪一天起空出，如 2026-06-01；不填则立即。",
        en: "The first day it is empty, such as 2026-06-01; at once if left out."
    )
    package static let dayOption = Phrase(
        zh: "哪一天，如 2016-05-01。",
        en: "The day, such as 2016-05-01."
    )
    package static let knownOption = Phrase(
        zh: "按哪一天的记录；不填则按现在的。",
        en: "As recorded by which day; by now if left out."
    )
    package static let countArgument = Phrase(zh: "人数。", en: "How many.")
    package static let residentsOfOption = Phrase(
        zh: "居民人数所指的地方。",
        en: "The place whose residents are meant."
    )
    package static let membersOfOption = Phrase(
        zh: "成员人数所指的组织。",
        en: "The organisation whose members are meant."
    )
    package static let confirmedFlag = Phrase(
        zh: "没有写错，已经核对。",
        en: "This is no slip; it was checked."
    )
    package static let ofWhom = Phrase(
        zh: "请填写 --residents-of 或 --members-of 其中之一。",
        en: "Give either --residents-of or --members-of."
    )

    package static func filled(_ receipt: Receipt) -> Phrase {
        Phrase(
            zh: "已登记，任职记录 \(receipt.subject) 号（记录第 \(receipt.first) 条）。",
            en: "Done, as holding number \(receipt.subject) (event \(receipt.first))."
        )
    }
}
