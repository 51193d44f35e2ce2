/// What the home of a community says around what stands there.
package enum CommunityWords {
    package static let livesHere = Phrase(zh: "您住在这里吗？", en: "Do you live here?")
    package static let livesHereLead = Phrase(
        zh: "收到信的，用信上的号码加入。没有信，填一张表就行，不用账号；也可以到窗口办。",
        en: """
            With a letter, come in by its code. Without one, ask here, with no account; or come to \
            the desk.
            """
    )
    package static let haveLetter = Phrase(zh: "我有信", en: "I have a letter")
    package static let haveNoLetter = Phrase(zh: "我没有信", en: "I have no letter")

    package static let forYou = Phrase(zh: "等您办的事", en: "What waits for you")
    package static let nothingForYou = Phrase(
        zh: "现在没有要您办的事。",
        en: "Nothing here waits for you now."
    )
    package static let yourHousehold = Phrase(
        zh: "这里是您的社区。谁用家里的号码加入过，在“我们家”看。",
        en: "This is your community. “Our household” shows who came in by your codes."
    )

    package static func requests(_ count: Int, late: Int) -> Phrase {
        let zh = late == 0 ? "" : "，其中\(late)份已过期"
        let en = late == 0 ? "" : ", \(late) of them overdue"
        return Phrase(
            zh: "\(count)份登记申请等着答复\(zh)",
            en: "\(counted(count, "request", "requests")) to be on the list, to be answered\(en)"
        )
    }

    package static func contests(_ count: Int) -> Phrase {
        Phrase(
            zh: "\(count)次加入有人说不是本人，要核实",
            en: "\(counted(count, "use", "uses")) of codes contested, to be looked into"
        )
    }

    package static let comingUp = Phrase(zh: "接下来", en: "Coming up")
    package static let nothingComing = Phrase(
        zh: "近半年没有定了日子的事。",
        en: "Nothing has a date in the next half year."
    )

    package static let happened = Phrase(zh: "最近的事", en: "What happened lately")
    package static let nothingHappened = Phrase(
        zh: "还没有可以在这里说的事。有了就写在这里，谁都能看到。",
        en: "Nothing to tell yet. What happens in public will stand here for everybody."
    )
    package static let proofs = Phrase(
        zh: "每一件都在记录里，谁都可以核对。",
        en: "Each of these is in the record, which anybody can check."
    )

    package static let nobodySits = Phrase(
        zh: "席位上还没有人。",
        en: "Nobody sits on its seats yet."
    )

    package static func andOthers(_ count: Int) -> Phrase {
        Phrase(zh: "等，另有\(count)位", en: " and \(counted(count, "other", "others"))")
    }

    package static func empty(_ count: Int) -> Phrase {
        Phrase(zh: "\(count)个席位空缺", en: "\(counted(count, "seat", "seats")) empty")
    }

    package static let people = Phrase(zh: "居民", en: "The people here")
    package static let history = Phrase(zh: "名称", en: "Names")
}

/// What happened at a community, each in a few words; the body it was about stands below.
extension CommunityWords {
    package static func opened(_ place: String) -> Phrase {
        Phrase(zh: "\(place)登记在册", en: "\(place) was put on file")
    }

    package static func renamed(_ name: String) -> Phrase {
        Phrase(zh: "改名，现在叫\(name)", en: "A new name: \(name)")
    }

    package static func merged(_ place: String, into other: String) -> Phrase {
        Phrase(zh: "\(place)并入\(other)", en: "\(place) became part of \(other)")
    }

    package static let founded = Phrase(zh: "登记在册", en: "Put on file")
    package static let bodyRenamed = Phrase(zh: "改了名称", en: "Has another name")
    package static let bodiesMerged = Phrase(
        zh: "两条登记是同一个组织，合在一起",
        en: "Two entries turned out to be one organisation"
    )
    package static let ended = Phrase(zh: "定下了结束日期", en: "It was settled when it ends")
    package static let ruled = Phrase(zh: "有了新的席位规则", en: "Has a new rule of seats")

    package static func seated(_ holder: String) -> Phrase {
        Phrase(zh: "\(holder)就任", en: "\(holder) took a seat")
    }

    package static func seated(_ count: Int) -> Phrase {
        Phrase(zh: "\(count)人就任", en: "\(count) people took seats")
    }

    package static func left(_ holder: String) -> Phrase {
        Phrase(zh: "\(holder)不再担任", en: "\(holder) no longer sits here")
    }

    package static func termsOver(_ count: Int) -> Phrase {
        Phrase(
            zh: "\(count)个席位任期届满",
            en: "\(counted(count, "term", "terms")) came to an end"
        )
    }

    package static func owed(_ group: String, by owner: Phrase) -> Phrase {
        Phrase(
            zh: "要补选\(group)，由\(owner.zh)组织",
            en: "By-election to be held by \(owner.en): \(group)"
        )
    }

    package static func held(_ group: String) -> Phrase {
        Phrase(zh: "补选\(group)，已办成", en: "By-election held: \(group)")
    }

    package static func termsEnd(_ group: String, count: Int) -> Phrase {
        Phrase(
            zh: "\(count)位\(group)任期届满",
            en: "\(counted(count, "term ends", "terms end")): \(group)"
        )
    }

    package static let bodyEnds = Phrase(zh: "到期结束", en: "It ends")
}
