import Domain
import Kernel

/// Why guards said no, about money and measures.
extension GuardFailureWords {
    func fundsAvailable(_ fund: Key, _ available: Money, _ needed: Money) -> Phrase {
        let fund = titles.quoted(fund)
        let (left, asked) = (FundWords.yuan(available), FundWords.yuan(needed))
        let short = FundWords.yuan(needed - available)
        return Phrase(
            zh: "\(fund.zh)还能用\(left.zh)，要\(asked.zh)，差\(short.zh)。",
            en: "\(fund.en) has \(left.en) left of the \(asked.en) it takes: \(short.en) short."
        )
    }

    func amountAtMost(_ field: Key, _ found: Money, _ max: Money) -> Phrase {
        let field = titles.quoted(field)
        let (found, max) = (FundWords.yuan(found), FundWords.yuan(max))
        return Phrase(
            zh: "\(field.zh)是\(found.zh)，最多\(max.zh)。",
            en: "\(field.en) is \(found.en); at most it may be \(max.en)."
        )
    }

    func purposeIn(_ fund: Key, _ found: Key) -> Phrase {
        let (fund, found) = (titles.quoted(fund), titles.quoted(found))
        return Phrase(
            zh: "\(fund.zh)不能用于\(found.zh)，请另找资金。",
            en: "\(fund.en) is not for \(found.en). Find another fund."
        )
    }

    func baselineKept(_ measure: Key, _ before: Int64, _ latest: Int64) -> Phrase {
        let measure = titles.quoted(measure)
        return Phrase(
            zh: "\(measure.zh)从 \(before) 降到 \(latest)；原有的不能减少。",
            en: "\(measure.en) fell from \(before) to \(latest). What was there may not be cut."
        )
    }

    func pledged(_ found: Money, _ needed: Money) -> Phrase {
        let short = FundWords.yuan(needed - found)
        let (found, needed) = (FundWords.yuan(found), FundWords.yuan(needed))
        return Phrase(
            zh: "认捐\(found.zh)，要\(needed.zh)，差\(short.zh)。",
            en: "\(found.en) are pledged of \(needed.en): \(short.en) short."
        )
    }

    func runway(_ fund: Key, _ covered: Int64, _ needed: Int) -> Phrase {
        let fund = titles.quoted(fund)
        return Phrase(
            zh: "\(fund.zh)只够 \(covered) 个月，要够 \(needed) 个月。",
            en: "\(fund.en) lasts for \(covered) of \(counted(needed, "month", "months"))."
        )
    }

    func threeWayMatch(_ amounts: [Money], _ tolerance: Money) -> Phrase {
        let amounts = amounts.map(FundWords.yuan)
        let by = FundWords.yuan(tolerance)
        return Phrase(
            zh: "约定\(amounts[0].zh)，验收\(amounts[1].zh)，发票\(amounts[2].zh)；"
                + "相差不能超过\(by.zh)。",
            en: "Contracted \(amounts[0].en), received \(amounts[1].en), invoiced "
                + "\(amounts[2].en): they may differ by \(by.en) only."
        )
    }

    func inCatalogue(_ item: Key, _ flaw: CatalogueFlaw) -> Phrase {
        let item = titles.quoted(item)
        switch flaw {
        case .notListed:
            return Phrase(zh: "\(item.zh)不在目录里。", en: "\(item.en) is not listed.")
        case .tooExpensive(let price, let max):
            let (price, max) = (FundWords.yuan(price), FundWords.yuan(max))
            return Phrase(
                zh: "\(item.zh)报\(price.zh)，限价\(max.zh)。",
                en: "\(item.en) costs \(price.en); the bound is \(max.en)."
            )
        case .tooMany(let found, let max):
            return Phrase(
                zh: "\(item.zh)有 \(found) 项，最多 \(max) 项。",
                en: "\(item.en) stands there \(found) times; at most \(max) are allowed."
            )
        }
    }

    func ratio(_ count: Int64, _ base: Int64, _ most: Ratio) -> Phrase {
        Phrase(
            zh: "\(count) 比 \(base)，最多 \(Shares.proportion(most))。",
            en: "There are \(count) to \(base); at most it may be \(Shares.proportion(most))."
        )
    }

    func reservedShare(_ places: Int64, _ others: Int64, _ most: Int64) -> Phrase {
        Phrase(
            zh: "\(places) 个名额中给其他人的有 \(others) 个，最多 \(most) 个。",
            en: "Of \(places) places \(others) go to others; at most \(most) may."
        )
    }

    func noMoneyPaid(_ paid: Money) -> Phrase {
        let paid = FundWords.yuan(paid)
        return Phrase(
            zh: "已经付了\(paid.zh)；这一步之前不能付钱。",
            en: "\(paid.en) were paid already; nothing may be before this step."
        )
    }

    func noOpenDuties(_ open: Int) -> Phrase {
        Phrase(
            zh: "还有 \(open) 件事没办完，请先办完。",
            en: "\(counted(open, "thing is", "things are")) still owed. Do them first."
        )
    }
}
