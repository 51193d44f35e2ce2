package import Domain
package import Kernel

extension OrganisationKind {
    package var phrase: Phrase {
        switch self {
        case .centralAuthority: Phrase(zh: "中央机关", en: "central authority")
        case .provincialGovernment: Phrase(zh: "省级政府", en: "provincial government")
        case .cityGovernment: Phrase(zh: "市政府", en: "city government")
        case .districtGovernment: Phrase(zh: "区县政府", en: "district government")
        case .subdistrictOffice: Phrase(zh: "街道办事处", en: "sub-district office")
        case .townshipGovernment: Phrase(zh: "乡镇政府", en: "township government")
        case .bureau: Phrase(zh: "职能部门", en: "bureau")
        case .partyOrganisation: Phrase(zh: "党组织", en: "party organisation")
        case .residentsCommittee: Phrase(zh: "居民委员会", en: "residents’ committee")
        case .villagersCommittee: Phrase(zh: "村民委员会", en: "villagers’ committee")
        case .neighbourhoodOrganisation:
            Phrase(zh: "社区社会组织", en: "neighbourhood organisation")
        case .ngo: Phrase(zh: "社会组织", en: "NGO")
        case .supportNGO: Phrase(zh: "支持型社会组织", en: "support NGO")
        case .socialWorkInstitute: Phrase(zh: "社工机构", en: "social work institute")
        case .enterprise: Phrase(zh: "企业", en: "enterprise")
        case .foundation: Phrase(zh: "基金会", en: "foundation")
        case .school: Phrase(zh: "学校", en: "school")
        case .propertyCompany: Phrase(zh: "物业公司", en: "property company")
        case .council: Phrase(zh: "议事会", en: "council")
        case .board: Phrase(zh: "理事会", en: "board")
        case .conference: Phrase(zh: "代表会议", en: "conference")
        case .office: Phrase(zh: "办公室", en: "office")
        case .team: Phrase(zh: "小组", en: "team")
        case .jury: Phrase(zh: "评审团", en: "jury")
        case .committee: Phrase(zh: "委员会", en: "committee")
        case .leadingGroup: Phrase(zh: "领导小组", en: "leading group")
        case .taskForce: Phrase(zh: "专班", en: "task force")
        }
    }
}

extension SeatKind {
    package var phrase: Phrase {
        switch self {
        case .elected: Phrase(zh: "选举产生", en: "elected")
        case .appointed: Phrase(zh: "任命", en: "appointed")
        case .exOfficio: Phrase(zh: "由职务兼任", en: "comes with another office")
        case .employed: Phrase(zh: "聘用", en: "employed")
        }
    }
}

extension SeatEndReason {
    package var phrase: Phrase {
        switch self {
        case .termOver: Phrase(zh: "任期届满", en: "the term was over")
        case .resigned: Phrase(zh: "辞去", en: "resigned")
        case .removed: Phrase(zh: "被免去", en: "was removed")
        case .died: Phrase(zh: "去世", en: "died")
        case .moved: Phrase(zh: "迁出", en: "moved away")
        case .correction: Phrase(zh: "更正记录", en: "the record was wrong")
        case .ruleChanged: Phrase(zh: "席位规则改变", en: "the rule of seats changed")
        case .bodyEnded: Phrase(zh: "组织结束", en: "the body ended")
        }
    }
}

extension Dates {
    /// A day as people write it.
    package static func day(_ day: Day) -> Phrase {
        self.day(day.start(offsetMinutes: 0), offsetMinutes: 0)
    }
}

extension BodyRefusal {
    package var phrase: Phrase {
        switch self {
        case .notFounded: PlaceRefusal.notFounded.phrase
        case .unknownPlace(let place): PlaceRefusal.unknownPlace(place).phrase
        case .placeMerged(let place, let into): PlaceRefusal.merged(place, into: into).phrase
        case .name(let flaw), .holderName(let flaw): flaw.phrase
        case .nameTaken, .nameUnchanged, .tooManyNames, .unknownName, .nameAlreadyRemoved:
            ofNames
        case .unknownBody, .merged, .ended, .tooManyBodies, .partOfItself, .tooDeep,
            .legalHolderNotRegistered, .legalHolderOfRegistered, .holdsForOthers, .hasOpenFunds,
            .mergeWithItself, .mergeOfSeated:
            ofOrganisations
        case .endMissing, .endsBeforeItBegins, .momentOutOfRange: ofTimes
        case .rule(let flaw): flaw.phrase
        case .noRule, .unknownGroup, .noSuchSeat, .noSeatFree, .seatTaken, .alreadySits,
            .unknownPerson, .notPresent, .nameWithoutHolder, .tooManyHoldings, .unknownHolding,
            .alreadyEnded, .tooManyEndings:
            ofSeats
        case .figureOutOfRange, .alreadyCounted, .implausible, .moreThanTheDistrict,
            .moreThanLiveThere:
            ofFigures
        }
    }

    private var ofNames: Phrase {
        switch self {
        case .nameTaken(let other):
            Phrase(
                zh: "这里的 \(other) 号组织已经叫这个名称。如果是同一个组织，请合并。",
                en: """
                    Organisation number \(other) of this place has that name. If they are one, \
                    merge them.
                    """
            )
        case .nameUnchanged: PlaceRefusal.nameUnchanged.phrase
        case .tooManyNames(let max):
            Phrase(
                zh: "一个组织最多保留 \(max) 个别的名称。",
                en: "An organisation can keep at most \(max) other names."
            )
        case .unknownName(let count): PlaceRefusal.unknownName(namesCount: count).phrase
        case .nameAlreadyRemoved: PlaceRefusal.nameAlreadyRemoved.phrase
        case .notFounded, .unknownPlace, .placeMerged, .name, .unknownBody, .merged, .ended,
            .tooManyBodies, .partOfItself, .tooDeep, .legalHolderNotRegistered,
            .legalHolderOfRegistered, .holdsForOthers, .hasOpenFunds, .endMissing,
            .endsBeforeItBegins,
            .momentOutOfRange, .mergeWithItself, .mergeOfSeated, .rule, .noRule, .unknownGroup,
            .noSuchSeat, .noSeatFree, .seatTaken, .alreadySits, .unknownPerson, .notPresent,
            .holderName, .nameWithoutHolder, .tooManyHoldings, .unknownHolding, .alreadyEnded,
            .tooManyEndings, .figureOutOfRange, .alreadyCounted, .implausible, .moreThanTheDistrict,
            .moreThanLiveThere:
            preconditionFailure("said by another one")
        }
    }

    private var ofOrganisations: Phrase {
        switch self {
        case .unknownBody(let body):
            Phrase(zh: "没有 \(body) 号组织。", en: "There is no organisation number \(body).")
        case .merged(let body, let into):
            Phrase(
                zh: "\(body) 号组织已并入 \(into) 号，请改用 \(into) 号。",
                en: "Organisation \(body) was merged into number \(into). Use \(into) instead."
            )
        case .ended(let body, let day):
            Phrase(
                zh: "\(body) 号组织到\(Dates.day(day).zh)已经结束。",
                en: "Organisation number \(body) has ended by \(Dates.day(day).en)."
            )
        case .tooManyBodies(let max):
            Phrase(
                zh: "一个区最多登记 \(max) 个组织。",
                en: "A district holds at most \(max) organisations."
            )
        case .partOfItself:
            Phrase(
                zh: "一个组织不能属于它自己，也不能属于它的下级。",
                en: "An organisation cannot be part of itself, nor of what is part of it."
            )
        case .tooDeep(let max):
            Phrase(
                zh: "上下级最多 \(max) 层。",
                en: "Organisations lie in each other at most \(max) levels deep."
            )
        case .legalHolderNotRegistered(let holder):
            Phrase(
                zh: "\(holder) 号组织没有登记为法人，不能代管资金。请选择已登记的组织。",
                en: """
                    Organisation number \(holder) is no legal person and cannot hold money for \
                    others. Choose one that is registered.
                    """
            )
        case .legalHolderOfRegistered:
            Phrase(
                zh: "已登记为法人的组织自己管理资金，不需要代管单位。",
                en: "A registered organisation holds its own money and needs nobody to hold it."
            )
        case .holdsForOthers(let count):
            Phrase(
                zh: "它正为 \(count) 个组织代管资金，必须保持登记。请先为它们另找代管单位。",
                en: """
                    It holds money for \(counted(count, "other", "others")) and must stay \
                    registered. Find them another holder first.
                    """
            )
        case .hasOpenFunds(let count):
            Phrase(
                zh: "它名下还有 \(count) 笔没有关闭的资金。请先用完或退回余款并关闭，或者把它并入接手的组织。",
                en: """
                    It still has \(counted(count, "open fund", "open funds")). Spend or give back \
                    what is left and close them first, or merge it into whoever takes over.
                    """
            )
        case .mergeWithItself:
            Phrase(zh: "不能和自己合并。", en: "An organisation cannot be merged with itself.")
        case .mergeOfSeated(let count):
            Phrase(
                zh: """
                    两个组织都有席位，要并入的一方还有 \(count) 个席位有人。\
                    请先让这些席位空出，或反过来合并。
                    """,
                en: """
                    Both have seats, and \(counted(count, "seat", "seats")) of the one that would \
                    go \(count == 1 ? "is" : "are") held. Vacate them first, or merge the other \
                    way round.
                    """
            )
        case .notFounded, .unknownPlace, .placeMerged, .name, .nameTaken, .nameUnchanged,
            .tooManyNames, .unknownName, .nameAlreadyRemoved, .endMissing, .endsBeforeItBegins,
            .momentOutOfRange, .rule, .noRule, .unknownGroup, .noSuchSeat, .noSeatFree,
            .seatTaken, .alreadySits, .unknownPerson, .notPresent, .holderName,
            .nameWithoutHolder, .tooManyHoldings, .unknownHolding, .alreadyEnded, .tooManyEndings,
            .figureOutOfRange, .alreadyCounted, .implausible, .moreThanTheDistrict,
            .moreThanLiveThere:
            preconditionFailure("said by another one")
        }
    }

    private var ofTimes: Phrase {
        switch self {
        case .endMissing(let kind):
            Phrase(
                zh: "\(kind.phrase.zh)要写明结束日期。",
                en: "A body of kind “\(kind.phrase.en)” stands until a day. Please write it."
            )
        case .endsBeforeItBegins(let begins):
            Phrase(
                zh: "开始日期是\(Dates.day(begins).zh)，结束要在那以后。",
                en: "It begins on \(Dates.day(begins).en), and must end after that."
            )
        case .momentOutOfRange(let earliest, let latest):
            Phrase(
                zh: "日期应在\(Dates.day(earliest).zh)到\(Dates.day(latest).zh)之间。",
                en: """
                    The day must lie between \(Dates.day(earliest).en) and \
                    \(Dates.day(latest).en).
                    """
            )
        case .notFounded, .unknownPlace, .placeMerged, .name, .nameTaken, .nameUnchanged,
            .tooManyNames, .unknownName, .nameAlreadyRemoved, .unknownBody, .merged, .ended,
            .tooManyBodies, .partOfItself, .tooDeep, .legalHolderNotRegistered,
            .legalHolderOfRegistered, .holdsForOthers, .hasOpenFunds, .mergeWithItself,
            .mergeOfSeated, .rule,
            .noRule, .unknownGroup, .noSuchSeat, .noSeatFree, .seatTaken, .alreadySits,
            .unknownPerson, .notPresent, .holderName, .nameWithoutHolder, .tooManyHoldings,
            .unknownHolding, .alreadyEnded, .tooManyEndings, .figureOutOfRange, .alreadyCounted,
            .implausible, .moreThanTheDistrict, .moreThanLiveThere:
            preconditionFailure("said by another one")
        }
    }
}
