import Domain
import Kernel

extension BodyRefusal {
    var ofSeats: Phrase {
        switch self {
        case .noRule(let day):
            Phrase(
                zh: "这个组织在\(Dates.day(day).zh)还没有席位规则。请先写明席位。",
                en: """
                    This body has no rule of seats on \(Dates.day(day).en). Say first which seats \
                    it has.
                    """
            )
        case .unknownGroup(let group):
            Phrase(
                zh: "那时的席位规则里没有第 \(group) 类席位。",
                en: "The rule of that day has no group of seats number \(group)."
            )
        case .noSuchSeat(let max):
            Phrase(
                zh: "这一类席位编号从 1 到 \(max)。",
                en: "Seats of this group are numbered from 1 to \(max)."
            )
        case .noSeatFree(let max):
            Phrase(
                zh: "这一类的 \(max) 个席位都有人。请先空出一个。",
                en: "All \(max) seats of this group are held. Vacate one first."
            )
        case .seatTaken(let holding, let from, let until):
            Phrase(
                zh: """
                    这个席位\(Dates.day(from).zh)起\
                    \(until.map { "到\(Dates.day($0).zh)止" } ?? "")有人（任职记录 \(holding) 号）。
                    """,
                en: """
                    The seat is held from \(Dates.day(from).en)\
                    \(until.map { " until \(Dates.day($0).en)" } ?? "") (holding number \
                    \(holding)).
                    """
            )
        case .alreadySits(let holding):
            Phrase(
                zh: "此人那时已坐在同类的另一个席位上（任职记录 \(holding) 号）。",
                en: "The person sits in this group already at that time (holding \(holding))."
            )
        case .unknownPerson(let person): ParticipantRefusal.unknownPerson(person).phrase
        case .notPresent(let person, let standing):
            ParticipantRefusal.notPresent(person, standing).phrase
        case .nameWithoutHolder:
            Phrase(
                zh: "没有写明是谁，就没有姓名可以公开。",
                en: "Nobody is named on this seat, so that there is no name to show."
            )
        case .tooManyHoldings(let max):
            Phrase(
                zh: "一个组织最多保留 \(max) 条任职记录。",
                en: "A body can keep at most \(max) holdings."
            )
        case .unknownHolding(let holding):
            Phrase(
                zh: "没有 \(holding) 号任职记录。",
                en: "There is no holding number \(holding)."
            )
        case .alreadyEnded(let holding, let day):
            Phrase(
                zh: """
                    \(holding) 号任职到\(Dates.day(day).zh)已经结束。要改日期，请选“更正记录”。
                    """,
                en: """
                    Holding number \(holding) ends on \(Dates.day(day).en) already. To change \
                    that day, choose “the record was wrong”.
                    """
            )
        case .tooManyEndings(let max):
            Phrase(
                zh: "一条任职记录的结束日期最多写 \(max) 次。",
                en: "The end of a holding can be written at most \(max) times."
            )
        case .notFounded, .unknownPlace, .placeMerged, .name, .nameTaken, .nameUnchanged,
            .tooManyNames, .unknownName, .nameAlreadyRemoved, .unknownBody, .merged, .ended,
            .tooManyBodies, .partOfItself, .tooDeep, .legalHolderNotRegistered,
            .legalHolderOfRegistered, .holdsForOthers, .hasOpenFunds, .endMissing,
            .endsBeforeItBegins,
            .momentOutOfRange, .mergeWithItself, .mergeOfSeated, .rule, .holderName,
            .figureOutOfRange, .alreadyCounted, .implausible, .moreThanTheDistrict,
            .moreThanLiveThere:
            preconditionFailure("said by another one")
        }
    }

    var ofFigures: Phrase {
        switch self {
        case .figureOutOfRange(let max):
            Phrase(zh: "数字应在 0 到 \(max) 之间。", en: "The figure lies between 0 and \(max).")
        case .alreadyCounted(let residents):
            Phrase(
                zh: "这里已登记 \(residents) 人，人数由登记得出，不再填写。",
                en: """
                    \(counted(residents, "person is", "people are")) on file here. How many live \
                    here is counted from that and not typed.
                    """
            )
        case .implausible(let stated, let buildings, let each, let max):
            Phrase(
                zh: """
                    \(buildings) 栋楼住 \(stated) 人，平均每栋 \(each) 人，超过 \(max) 人。\
                    请核对；确实如此，请勾选“没有写错”再保存。
                    """,
                en: """
                    \(stated) people in \(counted(buildings, "building", "buildings")) are \
                    \(each) for each, more than \(max). Please check; if it is right, tick “This \
                    is no slip” and save it again.
                    """
            )
        case .moreThanTheDistrict(let stated, let max):
            Phrase(
                zh: "\(stated) 比一个区最多登记的 \(max) 人还多。请核对；没有写错，请勾选后再保存。",
                en: """
                    \(stated) is more than the \(max) people that a district can hold. Please \
                    check; if it is right, tick “This is no slip” and save it again.
                    """
            )
        case .moreThanLiveThere(let stated, let residents):
            Phrase(
                zh: "\(stated) 比当地登记的 \(residents) 人还多。请核对；没有写错，请勾选后再保存。",
                en: """
                    \(stated) is more than the \(residents) people on file there. Please check; \
                    if it is right, tick “This is no slip” and save it again.
                    """
            )
        case .notFounded, .unknownPlace, .placeMerged, .name, .nameTaken, .nameUnchanged,
            .tooManyNames, .unknownName, .nameAlreadyRemoved, .unknownBody, .merged, .ended,
            .tooManyBodies, .partOfItself, .tooDeep, .legalHolderNotRegistered,
            .legalHolderOfRegistered, .holdsForOthers, .hasOpenFunds, .endMissing,
            .endsBeforeItBegins,
            .momentOutOfRange, .mergeWithItself, .mergeOfSeated, .rule, .noRule, .unknownGroup,
            .noSuchSeat, .noSeatFree, .seatTaken, .alreadySits, .unknownPerson, .notPresent,
            .holderName, .nameWithoutHolder, .tooManyHoldings, .unknownHolding, .alreadyEnded,
            .tooManyEndings:
            preconditionFailure("said by another one")
        }
    }
}

extension SeatRuleFlaw {
    package var phrase: Phrase {
        switch self {
        case .noGroups:
            Phrase(zh: "请至少写一类席位。", en: "Please write at least one group of seats.")
        case .tooManyGroups(let max):
            Phrase(zh: "最多 \(max) 类席位。", en: "There are at most \(max) groups of seats.")
        case .label(let flaw), .source(let flaw): flaw.phrase
        case .seats(let max):
            Phrase(
                zh: "席位数：至少的不能比至多的多；至多为 1 到 \(max)。",
                en: "At least cannot be more than at most, and at most lies between 1 and \(max)."
            )
        case .tooManySeats(let max):
            Phrase(
                zh: "一个组织最多 \(max) 个席位。",
                en: "A body has at most \(max) seats in all."
            )
        case .outsideTheLaw(let stated, let allowed):
            Phrase(
                zh: """
                    选举产生的席位是 \(stated.zh) 个；依法应为 \(allowed.lowerBound) 到 \
                    \(allowed.upperBound) 个。
                    """,
                en: """
                    It would have \(stated.en) elected seats. The law of that time wants \
                    \(allowed.lowerBound) to \(allowed.upperBound).
                    """
            )
        case .term(let max):
            Phrase(zh: "任期为 1 到 \(max) 个月。", en: "A term lasts from 1 to \(max) months.")
        case .byElection(let max):
            Phrase(
                zh: "补选期限为 1 到 \(max) 天。",
                en: "A by-election is held within 1 to \(max) days."
            )
        case .byElectionOfUnelected:
            Phrase(
                zh: "只有选举产生的席位才补选。",
                en: "Only elected seats have by-elections."
            )
        case .unknownGroup(let group):
            Phrase(
                zh: "以前的规则里没有第 \(group) 类席位。",
                en: "No earlier rule has a group of seats number \(group)."
            )
        case .groupTwice(let group):
            Phrase(
                zh: "第 \(group) 类席位写了两次。",
                en: "Group of seats number \(group) is written twice."
            )
        case .notLater(let day):
            Phrase(
                zh: "上一条规则从\(Dates.day(day).zh)起；新的要在那以后。",
                en: "The last rule holds from \(Dates.day(day).en) on. A new one begins later."
            )
        case .tooManyRules(let max):
            Phrase(
                zh: "一个组织最多保留 \(max) 条席位规则。",
                en: "A body can keep at most \(max) rules of seats."
            )
        }
    }
}

extension ClosedRange<Int> {
    fileprivate var zh: String {
        lowerBound == upperBound ? "\(lowerBound)" : "\(lowerBound) 到 \(upperBound)"
    }

    fileprivate var en: String {
        lowerBound == upperBound ? "\(lowerBound)" : "\(lowerBound) to \(upperBound)"
    }
}
