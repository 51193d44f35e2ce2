/// What the pages say on which organisations and seats are kept.
package enum BodyFormWords {
    package static let section = Phrase(zh: "修改", en: "Change something")

    package static let found = Phrase(zh: "登记一个组织", en: "Add an organisation")
    package static func foundTitle(in place: String) -> Phrase {
        Phrase(zh: "在\(place)登记一个组织", en: "Add an organisation to \(place)")
    }
    package static let foundLead = Phrase(
        zh: "先写名称和类别；席位在下一页写。",
        en: "Its name and kind first. Its seats come on a page of their own."
    )
    package static let foundButton = Phrase(zh: "登记", en: "Add it")
    package static let founded = Phrase(zh: "组织已经登记。", en: "The organisation is there.")

    package static let kind = Phrase(zh: "是哪一类？", en: "What is it?")
    package static let name = Phrase(zh: "名称", en: "Name")
    package static let newName = Phrase(zh: "新名称", en: "New name")
    package static let alias = Phrase(zh: "还叫什么？", en: "What is it called too?")
    package static let partOf = Phrase(zh: "隶属于哪个组织？", en: "What is it part of?")
    package static let nothingAbove = Phrase(zh: "不隶属于别的组织", en: "Of nothing else")
    package static let registered = Phrase(
        zh: "已登记为法人，可以有自己的账户",
        en: "It is registered, and can have an account of its own"
    )
    package static let legalHolder = Phrase(
        zh: "没有登记的，由谁代管资金？",
        en: "If it is not registered, who holds its money?"
    )
    package static let nobodyHolds = Phrase(zh: "还没有代管单位", en: "Nobody does yet")
    package static let begins = Phrase(zh: "从哪一天起？", en: "Since which day?")
    package static let ends = Phrase(zh: "到哪一天结束？", en: "On which day does it end?")
    package static let endsHint = Phrase(
        zh: "专班必须写；别的组织不知道就不填。",
        en: "A task force must have one. For others leave it empty if you do not know."
    )
    package static let numberHint = Phrase(
        zh: "填写组织的编号，它在组织的页面上。",
        en: "Type the number of the organisation. It stands on its page."
    )

    package static let rename = Phrase(zh: "改名", en: "Rename")
    package static func renameTitle(of body: String) -> Phrase {
        Phrase(zh: "给\(body)改名", en: "Rename \(body)")
    }
    package static let renameButton = Phrase(zh: "改名", en: "Rename it")
    package static let renamed = Phrase(zh: "名称已经改好。", en: "It has its new name.")

    package static let addAlias = Phrase(zh: "加一个别名", en: "Add another name")
    package static func aliasTitle(of body: String) -> Phrase {
        Phrase(zh: "\(body)还叫什么", en: "Another name of \(body)")
    }
    package static let aliasLead = Phrase(
        zh: "简称、旧写法都可以。以后用它也查得到。",
        en: "Short forms and old spellings help too: whoever looks for one finds it."
    )
    package static let aliasButton = Phrase(zh: "加上", en: "Add the name")
    package static let aliasAdded = Phrase(zh: "别名已经加上。", en: "The name is added.")

    package static let arrange = Phrase(zh: "改隶属和资金", en: "Change what it is part of")
    package static func arrangeTitle(of body: String) -> Phrase {
        Phrase(zh: "\(body)的隶属和资金", en: "What \(body) is part of")
    }
    package static let arrangeButton = Phrase(zh: "保存", en: "Save it")
    package static let arranged = Phrase(zh: "已经保存。", en: "It is saved.")

    package static let merge = Phrase(zh: "与另一条合并", en: "Merge with another entry")
    package static func mergeTitle(of body: String) -> Phrase {
        Phrase(zh: "把\(body)并入另一条登记", en: "Merge \(body) into another entry")
    }
    package static let mergeLead = Phrase(
        zh: "同一个组织登记了两次，就在这里合并。两个名称都保留，里面的一切都归到留下的一条。",
        en: """
            For one organisation that was entered twice. Both names are kept, and everything in \
            either goes to the one that stays.
            """
    )
    package static let into = Phrase(zh: "哪一条留下？", en: "Which entry stays?")
    package static let mergeButton = Phrase(zh: "合并", en: "Merge them")
    package static let merged = Phrase(zh: "两条登记已经合并。", en: "The two entries are one.")

    package static let end = Phrase(zh: "结束这个组织", en: "End it")
    package static func endTitle(of body: String) -> Phrase {
        Phrase(zh: "结束\(body)", en: "End \(body)")
    }
    package static let endLead = Phrase(
        zh: "所有席位同时结束，页面和历任仍然保留。",
        en: "All its seats end with it. Its page and who sat there stay."
    )
    package static let endDay = Phrase(zh: "从哪一天起不再有？", en: "From which day is it no more?")
    package static let successor = Phrase(
        zh: "待办事项由谁接手？",
        en: "Who takes over what it owes?"
    )
    package static let above = Phrase(zh: "由上级接手", en: "What it was part of")
    package static let endButton = Phrase(zh: "结束", en: "End it")
    package static let ended = Phrase(zh: "已经写下结束日期。", en: "Its end is written down.")

    package static let rule = Phrase(zh: "写席位规则", en: "Say which seats it has")
    package static func ruleTitle(of body: String) -> Phrase {
        Phrase(zh: "\(body)有哪些席位", en: "Which seats \(body) has")
    }
    package static let ruleLead = Phrase(
        zh: "以前的规则照旧管以前的时间。不用的类别留空。",
        en: "Earlier rules stay for their time. Leave the groups empty that you do not need."
    )
    package static let source = Phrase(zh: "依据什么？", en: "What says so?")
    package static let sourceHint = Phrase(
        zh: "章程、法律或决议的名称和条款。",
        en: "The charter, the law or the resolution, and which article."
    )
    package static let organiser = Phrase(zh: "补选由谁负责？", en: "Who holds by-elections?")
    package static let usualOrganiser = Phrase(
        zh: "上级组织；没有就是居（村）委会",
        en: "What it is part of, or else the committee of the place"
    )
    package static let head = Phrase(zh: "哪一类是负责人？", en: "Which group heads it?")
    package static let noHead = Phrase(zh: "没有负责人", en: "None of them")
    package static let ruleButton = Phrase(zh: "保存规则", en: "Save the rule")
    package static let ruleAdopted = Phrase(zh: "席位规则已经保存。", en: "The rule of seats is saved.")

    package static func group(_ number: Int) -> Phrase {
        Phrase(zh: "第 \(number) 类", en: "Group \(number)")
    }
    private static func of(_ number: Int, _ zh: String, _ en: String) -> Phrase {
        Phrase(zh: "第 \(number) 类：\(zh)", en: "Group \(number): \(en)")
    }
    package static func zh(_ number: Int) -> Phrase { of(number, "中文名称", "its name in Chinese") }
    package static func en(_ number: Int) -> Phrase { of(number, "英文名称", "its name in English") }
    package static func least(_ number: Int) -> Phrase { of(number, "至少几个席位", "seats at least") }
    package static func most(_ number: Int) -> Phrase { of(number, "至多几个席位", "seats at most") }
    package static func kind(_ number: Int) -> Phrase {
        of(number, "怎样产生", "how people come to it")
    }
    package static func term(_ number: Int) -> Phrase { of(number, "任期几个月", "months of a term") }
    package static func byElection(_ number: Int) -> Phrase {
        of(number, "空缺后几天内补选", "days until a by-election")
    }

    package static let fill = Phrase(zh: "登记谁来担任", en: "Fill a seat")
    package static func fillTitle(of body: String) -> Phrase {
        Phrase(zh: "\(body)：谁来担任", en: "Fill a seat of \(body)")
    }
    package static let whichGroup = Phrase(zh: "哪一类席位？", en: "Which seats?")
    package static let whichSeat = Phrase(zh: "第几个席位？", en: "Which seat?")
    package static let whichSeatHint = Phrase(
        zh: "不填就是第一个空缺。",
        en: "The first free one, if you leave it empty."
    )
    package static let who = Phrase(zh: "是谁？", en: "Who is it?")
    package static let aPerson = Phrase(zh: "登记在册的一位", en: "Somebody on file")
    package static let notNamed = Phrase(zh: "有人担任，但没有写明是谁", en: "Somebody, not named")
    package static let person = Phrase(zh: "此人的编号", en: "The number of the person")
    package static let personHint = Phrase(
        zh: "在这位居民的页面上，按姓名能查到。",
        en: "It stands on their page, which a search by name finds."
    )
    package static let publicName = Phrase(zh: "公开的姓名", en: "The name shown in public")
    package static let publicNameHint = Phrase(
        zh: "按本人愿意公开的写；不填就不显示姓名。",
        en: "As the person wants it shown. No name is shown if you leave it empty."
    )
    package static let until = Phrase(zh: "到哪一天为止？", en: "Until which day?")
    package static let untilHint = Phrase(
        zh: "不填就按任期。",
        en: "The end of the term, if you leave it empty."
    )
    package static let fillButton = Phrase(zh: "登记", en: "Fill it")
    package static let filled = Phrase(zh: "席位已经登记。", en: "The seat is filled.")

    package static let vacate = Phrase(zh: "空出一个席位", en: "Vacate a seat")
    package static func vacateTitle(of body: String) -> Phrase {
        Phrase(zh: "空出\(body)的一个席位", en: "Vacate a seat of \(body)")
    }
    package static let vacateLead = Phrase(
        zh: "写过去的日子也可以：在登记以前善意做的事仍然有效，会注明。",
        en: """
            The day may lie in the past: what was done in good faith until now stands, and is \
            marked.
            """
    )
    package static let whichHolding = Phrase(zh: "哪一个？", en: "Which one?")
    package static let reason = Phrase(zh: "为什么？", en: "Why?")
    package static let emptyFrom = Phrase(zh: "从哪一天起？", en: "From which day?")
    package static let vacateButton = Phrase(zh: "空出", en: "Vacate it")
    package static let vacated = Phrase(zh: "席位已经空出。", en: "The seat is vacated.")

    package static let removeHolderName = Phrase(
        zh: "删除任职者的姓名",
        en: "Erase the name of a holder"
    )
    package static func removeHolderTitle(of body: String) -> Phrase {
        Phrase(zh: "删除\(body)一位任职者的姓名", en: "Erase the name of a holder in \(body)")
    }
    package static let removeLead = Phrase(
        zh: "姓名删除后不能恢复；谁在何时担任的编号仍然保留。",
        en: "The name cannot be brought back. That the seat was held stays, by number."
    )

    package static let state = Phrase(zh: "填报人数", en: "State how many")
    package static func stateTitle(of name: String) -> Phrase {
        Phrase(zh: "填报\(name)的人数", en: "How many there are in \(name)")
    }
    package static let stateLead = Phrase(
        zh: "填报的数字会注明是谁填的、没有清点。有名册的，人数由名册得出。",
        en: """
            It is shown as stated by you and not counted. Where people are on file, they are \
            counted instead.
            """
    )
    package static let count = Phrase(zh: "多少人？", en: "How many people?")
    package static let confirmed = Phrase(zh: "没有写错", en: "This is no slip")
    package static let confirmedHint = Phrase(
        zh: "只在系统请您核对以后再勾选。",
        en: "Tick it only when you were asked to check the figure."
    )
    package static let stateButton = Phrase(zh: "保存", en: "Save it")
    package static let stated = Phrase(zh: "数字已经保存。", en: "The figure is saved.")

    package static func choice(_ name: String, _ kind: Phrase) -> Phrase {
        Phrase(zh: "\(name)（\(kind.zh)）", en: "\(name) (\(kind.en))")
    }

    package static let routeBodies = Phrase(zh: "组织一览", en: "Organisations and bodies")
    package static let routeBody = Phrase(zh: "一个组织和它的席位", en: "One body and its seats")
    package static let routeHeld = Phrase(zh: "某一天谁担任什么", en: "Who held what on a day")
}
