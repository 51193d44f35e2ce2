/// What the pages and the command line say about organisations and their seats.
package enum BodyPageWords {
    package static let bodies = Phrase(zh: "组织", en: "Who is who")
    package static let bodiesLead = Phrase(
        zh: "这里的组织、委员会和小组，谁在其中担任什么。",
        en: "Organisations, committees and teams, and who holds what in them."
    )
    package static func bodiesOf(_ place: String) -> Phrase {
        Phrase(zh: "\(place)的组织", en: "Who is who in \(place)")
    }

    package static let noBodies = Phrase(zh: "还没有登记组织", en: "Nothing is on file yet")
    package static let noBodiesAdvice = Phrase(
        zh: "登记以后，这里会显示有哪些组织，谁在其中担任什么。",
        en: "Organisations and their seats will stand here once somebody has entered them."
    )
    package static let searchBodies = Phrase(zh: "按名称查组织", en: "Find an organisation by name")
    package static let whoIsWho = Phrase(zh: "谁担任什么", en: "Who is who")
    package static let allBodies = Phrase(zh: "看所有组织", en: "See all of them")
    package static let whoHeldWhat = Phrase(
        zh: "某一天谁担任什么",
        en: "Who held what on a day"
    )

    package static let seats = Phrase(zh: "席位", en: "Seats")
    package static let noSeats = Phrase(
        zh: "还没有写明有哪些席位。",
        en: "Nobody has said yet which seats it has."
    )
    package static let emptySeat = Phrase(zh: "空缺", en: "Empty")
    package static let notNamed = Phrase(zh: "有人，未写明是谁", en: "Held, not named")
    package static let nameNotShown = Phrase(zh: "有人，姓名不公开", en: "Held, name not shown")
    package static let held = Phrase(zh: "在任", en: "Held")
    package static func seat(_ number: Int) -> Phrase {
        Phrase(zh: "席位 \(number)", en: "Seat \(number)")
    }

    package static func count(seats: Int, named: Int, unnamed: Int, empty: Int) -> Phrase {
        Phrase(
            zh: "\(seats) 个席位：\(named) 个写明是谁，\(unnamed) 个没有写明，\(empty) 个空缺。",
            en: """
                \(counted(seats, "seat", "seats")): \(named) named, \(unnamed) not named, \
                \(empty) empty.
                """
        )
    }

    package static let rule = Phrase(zh: "席位规则", en: "The rule of seats")
    package static func rule(least: Int, most: Int, kind: Phrase) -> Phrase {
        let zh = least == most ? "\(most) 个" : "\(least) 到 \(most) 个"
        let en = least == most ? counted(most, "seat", "seats") : "\(least) to \(most) seats"
        return Phrase(zh: "\(zh)，\(kind.zh)", en: "\(en), \(kind.en)")
    }

    package static func term(months: Int) -> Phrase {
        let isYears = months.isMultiple(of: 12)
        return Phrase(
            zh: isYears ? "任期 \(months / 12) 年" : "任期 \(months) 个月",
            en: isYears
                ? "for \(counted(months / 12, "year", "years"))"
                : "for \(counted(months, "month", "months"))"
        )
    }

    package static func byElection(days: Int) -> Phrase {
        Phrase(
            zh: "空缺后 \(days) 天内补选",
            en: "a by-election within \(counted(days, "day", "days")) of a vacancy"
        )
    }

    package static let head = Phrase(zh: "负责人", en: "head")
    package static func source(_ source: String, from day: Phrase) -> Phrase {
        Phrase(zh: "\(day.zh)起，依据：\(source)", en: "Since \(day.en), by: \(source)")
    }

    package static func sourceFrom(_ source: String, from day: Phrase) -> Phrase {
        Phrase(zh: "从\(day.zh)起，依据：\(source)", en: "From \(day.en) on, by: \(source)")
    }

    package static func nextElection(_ day: Phrase) -> Phrase {
        Phrase(zh: "最早的任期到\(day.zh)届满。", en: "The next term runs out on \(day.en).")
    }

    package static let facts = Phrase(zh: "基本情况", en: "About it")
    package static let kind = Phrase(zh: "类别", en: "Kind")
    package static let place = Phrase(zh: "所在地", en: "Place")
    package static let partOf = Phrase(zh: "隶属", en: "Part of")
    package static let parts = Phrase(zh: "下设", en: "Has in it")
    package static let money = Phrase(zh: "资金", en: "Money")
    package static let ownMoney = Phrase(zh: "已登记为法人，自己管理", en: "registered, holds its own")
    package static let noMoney = Phrase(
        zh: "没有登记，还没有代管单位",
        en: "not registered, and nobody holds any for it yet"
    )
    package static func moneyHeldBy(_ holder: String) -> Phrase {
        Phrase(
            zh: "没有登记为法人，由\(holder)代管",
            en: "not registered; \(holder) holds it"
        )
    }

    package static let alsoCalled = Phrase(zh: "又名", en: "Also called")
    package static let members = Phrase(zh: "成员", en: "Members")
    package static let residents = Phrase(zh: "居民", en: "Residents")
    package static func residents(_ count: Int) -> Phrase {
        Phrase(zh: "登记 \(count) 人", en: "\(counted(count, "person", "people")) on file")
    }

    package static func stated(
        _ count: Int,
        by office: Phrase,
        on day: Phrase,
        isConfirmed: Bool
    ) -> Phrase {
        Phrase(
            zh: """
                \(count)（\(day.zh)由\(office.zh)填报，未经清点\(isConfirmed ? "，核对后确认" : "")）
                """,
            en: """
                \(count), stated by \(office.en) on \(day.en), not counted\
                \(isConfirmed ? ", confirmed when asked" : "")
                """
        )
    }

    package static let begins = Phrase(zh: "成立", en: "Begins")
    package static let ends = Phrase(zh: "结束", en: "Ends")
    package static func ended(_ day: Phrase) -> Phrase {
        Phrase(zh: "这个组织到\(day.zh)已经结束。", en: "It ended on \(day.en).")
    }

    package static func becamePart(of name: String) -> Phrase {
        Phrase(
            zh: "这条登记已并入\(name)。",
            en: "This entry was found to be the same as \(name)."
        )
    }

    package static let related = Phrase(zh: "一人多职", en: "The same people elsewhere")
    package static let relatedLead = Phrase(
        zh: "这里的人同时还担任：",
        en: "Who sits here also holds, at the same time:"
    )
    package static func post(_ name: String, _ seat: String) -> Phrase {
        Phrase(zh: "\(name)（\(seat)）", en: "\(name) (\(seat))")
    }

    package static let commonHead = Phrase(
        zh: "两边由同一人负责",
        en: "one person heads both"
    )
    package static let history = Phrase(zh: "历任", en: "Who sat here before")
    package static let who = Phrase(zh: "谁", en: "Who")
    package static let what = Phrase(zh: "席位", en: "Seat")
    package static let body = Phrase(zh: "组织", en: "Body")
    package static let when = Phrase(zh: "时间", en: "When")
    package static let why = Phrase(zh: "结束原因", en: "How it ended")
    package static let number = Phrase(zh: "任职记录", en: "Holding")

    package static let heldLead = Phrase(
        zh: "问任何一天：那天谁担任什么。也可以问，在另一天大家知道的是什么。",
        en: """
            Ask for any day who held what; and, if you like, what was known about it on another \
            day.
            """
    )
    package static let heldOn = Phrase(zh: "哪一天？", en: "On which day?")
    package static let heldKnown = Phrase(
        zh: "按哪一天的记录？不填就按现在的。",
        en: "As recorded by which day? Now, if you leave it empty."
    )
    package static let heldButton = Phrase(zh: "查看", en: "Show")
    package static func heldOn(_ day: Phrase) -> Phrase {
        Phrase(zh: "\(day.zh)谁担任什么", en: "Who held what on \(day.en)")
    }

    package static func knownOn(_ day: Phrase) -> Phrase {
        Phrase(zh: "按\(day.zh)当天的记录。", en: "As it was recorded by \(day.en).")
    }

    package static let nobodyHeld = Phrase(
        zh: "那天没有人在任的记录。",
        en: "Nothing on file says that anybody held a seat that day."
    )
    package static let noSuchDay = Phrase(
        zh: "没有这一天，请写成 2026-05-01 这样。",
        en: "There is no such day. Write it like 2026-05-01."
    )
    package static func heldMany(_ count: Int) -> Phrase {
        Phrase(
            zh: "只列出前 \(count) 条。选一个地方可以少一些。",
            en: "These are the first \(count). Choose a place to have fewer."
        )
    }
}
