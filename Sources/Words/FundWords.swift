package import Domain
package import Kernel

extension Restriction {
    package var phrase: Phrase {
        switch self {
        case .unrestricted: Phrase(zh: "非限定", en: "unrestricted")
        case .restricted: Phrase(zh: "限定用途", en: "restricted to its purposes")
        case .ringFenced: Phrase(zh: "专款专用", en: "ring-fenced")
        }
    }
}

extension MoneySource {
    package var phrase: Phrase {
        switch self {
        case .government: Phrase(zh: "政府", en: "government")
        case .enterprise: Phrase(zh: "企业", en: "enterprise")
        case .foundation: Phrase(zh: "基金会", en: "foundation")
        case .gifts: Phrase(zh: "个人捐赠", en: "gifts of persons")
        case .crowdfunding: Phrase(zh: "众筹", en: "crowd-funding")
        case .sales: Phrase(zh: "义卖", en: "sales")
        case .community: Phrase(zh: "社区自有", en: "the community’s own means")
        case .otherFund: Phrase(zh: "其他资金转入", en: "another fund")
        }
    }
}

extension MoneyStage {
    package var phrase: Phrase {
        switch self {
        case .received: Phrase(zh: "收到", en: "received")
        case .left: Phrase(zh: "还剩", en: "left")
        case .reserved: Phrase(zh: "已预留", en: "set aside")
        case .committed: Phrase(zh: "已签约", en: "contracted")
        case .accepted: Phrase(zh: "已验收待付", en: "accepted and owed")
        case .paid: Phrase(zh: "已付", en: "paid")
        case .returned: Phrase(zh: "已退回", en: "returned")
        }
    }
}

/// How money is said.
package enum FundWords {
    package static let funds = Phrase(zh: "资金", en: "Funds")
    package static let received = Phrase(zh: "收到", en: "Received")
    package static let promised = Phrase(zh: "已答应", en: "Promised")
    package static let paid = Phrase(zh: "已付", en: "Paid")
    package static let returned = Phrase(zh: "已退回", en: "Returned")
    package static let left = Phrase(zh: "还剩", en: "Left")
    package static let noPurpose = Phrase(zh: "未定用途", en: "no purpose yet")

    package static func yuan(_ amount: Money) -> Phrase {
        Phrase(zh: "\(amount.grouped)元", en: "\(amount.grouped) yuan")
    }

    /// The four together, never one without the others.
    package static func standing(_ standing: FundStanding) -> Phrase {
        var parts = [
            (received, standing.received), (promised, standing.promised), (paid, standing.paid),
        ]
        if standing.returned != .zero { parts.append((returned, standing.returned)) }
        parts.append((left, standing.left))
        return Phrase(
            zh: parts.map { "\($0.zh) \($1.grouped)" }.joined(separator: " · "),
            en: parts.map { "\($0.en) \($1.grouped)" }.joined(separator: " · ")
        )
    }
}

extension FundRefusal {
    package var phrase: Phrase {
        switch self {
        case .notFounded: PlaceRefusal.notFounded.phrase
        case .title(let flaw): flaw.phrase
        case .titleAlreadyRemoved: PlaceRefusal.nameAlreadyRemoved.phrase
        case .unknownPlace(let place): PlaceRefusal.unknownPlace(place).phrase
        case .placeMerged(let place, let into): PlaceRefusal.merged(place, into: into).phrase
        case .unknownOrganisation(let body): BodyRefusal.unknownBody(body).phrase
        case .organisationMerged(let body, let into): BodyRefusal.merged(body, into: into).phrase
        case .organisationEnded(let body, let day): BodyRefusal.ended(body, at: day).phrase
        case .holdsNoMoney(let body): FundRefusalWords.holdsNoMoney(body)
        case .tooManyFunds(let max): FundRefusalWords.tooManyFunds(max)
        case .tooManyPurposes(let max): FundRefusalWords.tooManyPurposes(max)
        case .purposeTwice(let purpose): FundRefusalWords.purposeTwice(purpose)
        case .purposeMissing: FundRefusalWords.purposeMissing
        case .unknownFund(let fund): FundRefusalWords.unknownFund(fund)
        case .closed(let fund, let day): FundRefusalWords.closed(fund, day)
        case .lapsed(let fund, let year): FundRefusalWords.lapsed(fund, year)
        case .lapsesNever(let fund): FundRefusalWords.lapsesNever(fund)
        case .notLapsed(let fund, let year): FundRefusalWords.notLapsed(fund, year)
        case .outsidePurpose(let purpose, let fund, let restriction, let allowed):
            FundRefusalWords.outsidePurpose(purpose, fund, restriction, allowed)
        case .amountOutOfRange(let max): FundRefusalWords.amountOutOfRange(max)
        case .countOutOfRange(let max): FundRefusalWords.countOutOfRange(max)
        case .dayOutOfRange(let earliest, let latest):
            FundRefusalWords.dayOutOfRange(earliest, latest)
        case .yearOutOfRange(let min, let max): FundRefusalWords.yearOutOfRange(min, max)
        case .tooMuchReceived(let max): FundRefusalWords.tooMuchReceived(max)
        case .notEnough(let shortfall): shortfall.phrase
        case .unknownEncumbrance(let id): FundRefusalWords.unknownEncumbrance(id)
        case .notSoMuchThere(let id, let stage, let asked, let there):
            FundRefusalWords.notSoMuchThere(id, stage, asked, there)
        case .matterHasLess(let matter, let stage, let asked, let there):
            FundRefusalWords.matterHasLess(matter, stage, asked, there)
        case .samePerson(let id): FundRefusalWords.samePerson(id)
        case .belongsToMatter(let id, let matter): FundRefusalWords.belongsToMatter(id, matter)
        case .sideDoor(let fund, let adoption): FundRefusalWords.sideDoor(fund, adoption)
        case .movedByMatters(let fund, let institution, let adoption):
            FundRefusalWords.movedByMatters(fund, institution, adoption)
        case .stillHolds(let left, let promised): FundRefusalWords.stillHolds(left, promised)
        case .unknownReceipt(let id): FundRefusalWords.unknownReceipt(id)
        case .alreadyMatched(let id, let match): FundRefusalWords.alreadyMatched(id, match)
        case .notToBeMatched(let id): FundRefusalWords.notToBeMatched(id)
        case .nothingToMatch(let fund): FundRefusalWords.nothingToMatch(fund)
        case .alreadyAllocated(let fund, let day): FundRefusalWords.alreadyAllocated(fund, day)
        case .shares(let flaw): flaw.phrase
        case .tooManyLevels(let max): FundRefusalWords.tooManyLevels(max)
        case .tooManyParties(let max): FundRefusalWords.tooManyParties(max)
        case .alreadySplit(let matter): FundRefusalWords.alreadySplit(matter)
        case .valuerMissing: FundRefusalWords.valuerMissing
        case .unknownPledge(let id): FundRefusalWords.unknownPledge(id)
        case .pledgeSettled(let id): FundRefusalWords.pledgeSettled(id)
        case .sameFund(let fund): FundRefusalWords.sameFund(fund)
        case .tooManyEntries(let max): FundRefusalWords.tooManyEntries(max)
        }
    }
}

extension Shortfall {
    package var phrase: Phrase {
        let what = purpose.map { Phrase(zh: "用于“\($0)”的", en: " for “\($0)”") }
        let figures = FundWords.standing(standing)
        return Phrase(
            zh: """
                \(fund) 号资金\(what?.zh ?? "")不够：要 \(asked.grouped) 元，\
                还剩 \(standing.left.grouped) 元。（\(figures.zh)）
                """,
            en: """
                Fund number \(fund) has not enough\(what?.en ?? ""): \(asked.grouped) yuan were \
                asked for and \(standing.left.grouped) are left. (\(figures.en))
                """
        )
    }
}
