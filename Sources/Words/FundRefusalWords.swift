import Domain
import Kernel

/// Why a rule about money said no: one sentence for each.
enum FundRefusalWords {
    static func holdsNoMoney(_ body: Identifier<Organisation>) -> Phrase {
        Phrase(
            zh: "\(body) 号组织不是法人，也没有代管单位，不能持有资金。请先写明由谁代管。",
            en: """
                Organisation number \(body) is no legal person and nobody holds money for it. \
                Say first who does.
                """
        )
    }

    static func tooManyFunds(_ max: Int) -> Phrase {
        Phrase(zh: "最多只能有 \(max) 笔资金。", en: "There can be at most \(max) funds.")
    }

    static func tooManyPurposes(_ max: Int) -> Phrase {
        Phrase(
            zh: "一笔资金最多 \(max) 种用途。",
            en: "A fund has at most \(max) purposes."
        )
    }

    static func purposeTwice(_ purpose: Key) -> Phrase {
        Phrase(zh: "用途“\(purpose)”写了两次。", en: "The purpose “\(purpose)” stands twice.")
    }

    static let purposeMissing = Phrase(
        zh: "限定用途的资金要写明用于什么。",
        en: "Money that is bound is bound to a purpose: say which."
    )

    static func unknownFund(_ fund: Identifier<Fund>) -> Phrase {
        Phrase(zh: "没有 \(fund) 号资金。", en: "There is no fund number \(fund).")
    }

    static func closed(_ fund: Identifier<Fund>, _ day: Day) -> Phrase {
        Phrase(
            zh: "\(fund) 号资金已于\(Dates.day(day).zh)结清关闭。",
            en: "Fund number \(fund) was closed on \(Dates.day(day).en)."
        )
    }

    static func lapsed(_ fund: Identifier<Fund>, _ year: Int) -> Phrase {
        Phrase(
            zh: "\(fund) 号资金只能用到 \(year) 年底，不能再答应新的支出。可以先办结转。",
            en: """
                What fund number \(fund) had not promised by the end of \(year) lapsed. Carry \
                it over first.
                """
        )
    }

    static func lapsesNever(_ fund: Identifier<Fund>) -> Phrase {
        Phrase(
            zh: "\(fund) 号资金没有到期年份，不会失效，也不用结转。",
            en: "Fund number \(fund) never lapses; there is nothing to carry over."
        )
    }

    static func notLapsed(_ fund: Identifier<Fund>, _ year: Int) -> Phrase {
        Phrase(
            zh: "\(fund) 号资金可以用到 \(year) 年底，现在还没有到期。",
            en: "Fund number \(fund) may be spent up to the end of \(year); it is not over."
        )
    }

    static func outsidePurpose(
        _ purpose: Key,
        _ fund: Identifier<Fund>,
        _ restriction: Restriction,
        _ allowed: [Key]
    ) -> Phrase {
        Phrase(
            zh: """
                \(fund) 号资金是\(restriction.phrase.zh)的，只能用于\
                \(allowed.map(\.text).joined(separator: "、"))，不能用于“\(purpose)”。
                """,
            en: """
                Fund number \(fund) is \(restriction.phrase.en): for \
                \(allowed.map(\.text).joined(separator: ", ")), and not for “\(purpose)”.
                """
        )
    }

    static func amountOutOfRange(_ max: Money) -> Phrase {
        Phrase(
            zh: "金额要大于零，一次最多 \(max.grouped) 元。",
            en: "An amount is more than nothing and at most \(max.grouped) yuan."
        )
    }

    static func countOutOfRange(_ max: UInt32) -> Phrase {
        Phrase(zh: "人数从 1 到 \(max)。", en: "The number of heads is from 1 to \(max).")
    }

    static func dayOutOfRange(_ earliest: Day, _ latest: Day) -> Phrase {
        Phrase(
            zh: "日期要在\(Dates.day(earliest).zh)到\(Dates.day(latest).zh)之间。",
            en: "The day lies from \(Dates.day(earliest).en) to \(Dates.day(latest).en)."
        )
    }

    static func yearOutOfRange(_ min: Int, _ max: Int) -> Phrase {
        Phrase(
            zh: "年份要在 \(min) 到 \(max) 之间。",
            en: "The year lies from \(min) to \(max)."
        )
    }

    static func tooMuchReceived(_ max: Money) -> Phrase {
        Phrase(
            zh: "一笔资金总共最多收 \(max.grouped) 元。",
            en: "A fund receives at most \(max.grouped) yuan in all."
        )
    }

    static func unknownEncumbrance(_ id: Identifier<Encumbrance>) -> Phrase {
        Phrase(zh: "没有 \(id) 号承付。", en: "There is no encumbrance number \(id).")
    }

    static func notSoMuchThere(
        _ id: Identifier<Encumbrance>,
        _ stage: MoneyStage,
        _ asked: Money,
        _ there: Money
    ) -> Phrase {
        Phrase(
            zh: """
                \(id) 号承付里\(stage.phrase.zh)的只有 \(there.grouped) 元，\
                要的是 \(asked.grouped) 元。
                """,
            en: """
                Of encumbrance number \(id), \(there.grouped) yuan are \(stage.phrase.en), and \
                \(asked.grouped) were asked for.
                """
        )
    }

    static func matterHasLess(
        _ matter: UInt64,
        _ stage: MoneyStage,
        _ asked: Money,
        _ there: Money
    ) -> Phrase {
        Phrase(
            zh: """
                \(matter) 号事项\(stage.phrase.zh)的只有 \(there.grouped) 元，\
                要的是 \(asked.grouped) 元。
                """,
            en: """
                For matter number \(matter), \(there.grouped) yuan are \(stage.phrase.en), and \
                \(asked.grouped) were asked for.
                """
        )
    }

    static func samePerson(_ id: Identifier<Encumbrance>) -> Phrase {
        Phrase(
            zh: "\(id) 号承付是您登记或验收的，付款要由另一个人登记。",
            en: """
                You promised or accepted encumbrance number \(id); somebody else records that \
                it is paid.
                """
        )
    }

    static func belongsToMatter(_ id: Identifier<Encumbrance>, _ matter: UInt64) -> Phrase {
        Phrase(
            zh: "\(id) 号承付属于 \(matter) 号事项，请在事项里办理。",
            en: "Encumbrance number \(id) belongs to matter number \(matter) and goes its way."
        )
    }

    static func sideDoor(
        _ fund: Identifier<Fund>,
        _ adoption: Identifier<AdoptedInstitution>
    ) -> Phrase {
        Phrase(
            zh: "按 \(adoption) 号办法，\(fund) 号资金只能经一种事项支出，请在事项里办理。",
            en: """
                By institution number \(adoption), money leaves fund number \(fund) by matters of \
                one process only. Take it there.
                """
        )
    }

    static func movedByMatters(
        _ fund: Identifier<Fund>,
        _ institution: Key,
        _ adoption: Identifier<AdoptedInstitution>
    ) -> Phrase {
        Phrase(
            zh: """
                \(fund) 号资金归办事规矩“\(institution)”（\(adoption) 号）管，只能由事项里的步骤动用。\
                请在相应的事项里走下一步，或按这套规矩新开一件事项。
                """,
            en: """
                Fund number \(fund) is governed by the institution “\(institution)” (adoption \
                number \(adoption)): only steps of its matters move it. Take the next step of the \
                matter it is for, or open one.
                """
        )
    }

    static func stillHolds(_ left: Money, _ promised: Money) -> Phrase {
        Phrase(
            zh: "还剩 \(left.grouped) 元，已答应 \(promised.grouped) 元，不能关闭。",
            en: """
                There are \(left.grouped) yuan left and \(promised.grouped) yuan promised: it \
                cannot be closed.
                """
        )
    }

    static func unknownReceipt(_ id: Identifier<FundReceipt>) -> Phrase {
        Phrase(zh: "没有 \(id) 号收款。", en: "There is no receipt number \(id).")
    }

    static func alreadyMatched(
        _ id: Identifier<FundReceipt>,
        _ match: Identifier<FundReceipt>
    ) -> Phrase {
        Phrase(
            zh: "\(id) 号收款已由 \(match) 号收款配套，不能再配一次。",
            en: "Receipt number \(id) was matched by number \(match), and once is enough."
        )
    }

    static func notToBeMatched(_ id: Identifier<FundReceipt>) -> Phrase {
        Phrase(
            zh: "\(id) 号收款本身是配套或转入的，不能再配套。",
            en: "Receipt number \(id) matches other money or was passed on; nobody matches it."
        )
    }

    static func nothingToMatch(_ fund: Identifier<Fund>) -> Phrase {
        Phrase(
            zh: "\(fund) 号资金没有可以配套的收款。",
            en: "Fund number \(fund) has received nothing that is still to be matched."
        )
    }

    static func alreadyAllocated(_ fund: Identifier<Fund>, _ day: Day) -> Phrase {
        Phrase(
            zh: "\(fund) 号资金按\(Dates.day(day).zh)人数的拨款已经拨过。",
            en: """
                Fund number \(fund) was allocated the sum for those counted on \
                \(Dates.day(day).en) already.
                """
        )
    }

    static func tooManyLevels(_ max: Int) -> Phrase {
        Phrase(zh: "分担最多 \(max) 层。", en: "Shares are shared again at most \(max) deep.")
    }

    static func tooManyParties(_ max: Int) -> Phrase {
        Phrase(zh: "最多由 \(max) 方分担。", en: "At most \(max) parties bear a cost together.")
    }

    static func alreadySplit(_ matter: UInt64) -> Phrase {
        Phrase(
            zh: "\(matter) 号事项的分担已经定下；留出的钱全部退回之后，才能重新分担。",
            en: """
                Who bears what of matter number \(matter) is agreed. It is shared out anew only \
                once all that was set aside for it is released.
                """
        )
    }

    static let valuerMissing = Phrase(
        zh: "实物和出工要先估价，写明由谁估价，才算数。",
        en: "What is brought in kind counts once somebody has valued it: say who."
    )

    static func unknownPledge(_ id: Identifier<Pledge>) -> Phrase {
        Phrase(zh: "没有 \(id) 号认筹。", en: "There is no pledge number \(id).")
    }

    static func pledgeSettled(_ id: Identifier<Pledge>) -> Phrase {
        Phrase(zh: "\(id) 号认筹已经办结。", en: "Pledge number \(id) is settled already.")
    }

    static func sameFund(_ fund: Identifier<Fund>) -> Phrase {
        Phrase(
            zh: "\(fund) 号资金不能转给它自己。",
            en: "Fund number \(fund) cannot pass anything on to itself."
        )
    }

    static func tooManyEntries(_ max: Int) -> Phrase {
        Phrase(
            zh: "这类记录最多 \(max) 条。",
            en: "There can be at most \(max) entries of that sort."
        )
    }
}

extension ShareFlaw {
    package var phrase: Phrase {
        switch self {
        case .noShares:
            Phrase(zh: "没有写明由谁分担。", en: "Nobody is named who bears a share.")
        case .notOneWhole(let sum):
            Phrase(
                zh: "各方分担加起来是 \(sum?.description ?? "—")，应当正好是 1。",
                en: "The shares make \(sum?.description ?? "—") and not one whole."
            )
        }
    }
}

extension Money.Flaw {
    package var phrase: Phrase {
        switch self {
        case .notAnAmount:
            Phrase(
                zh: "金额请写成“123456.78”或“123,456.78”。",
                en: "Write an amount as “123456.78” or “123,456.78”."
            )
        case .moreThanTwoDecimals:
            Phrase(
                zh: "金额最多写到分，即两位小数。",
                en: "There is nothing smaller than a fen: use at most two decimals."
            )
        case .outOfBounds: Phrase(zh: "金额太大。", en: "The amount is too large.")
        }
    }
}
