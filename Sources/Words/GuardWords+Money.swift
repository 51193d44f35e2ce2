import Domain
import Kernel

/// What guards ask about time, money and measures.
extension GuardWords {
    func publishedFor(_ days: Int) -> Phrase {
        days == 0
            ? Phrase(zh: "已经公开", en: "to be public")
            : Phrase(
                zh: "公示满 \(days) 天",
                en: "to have been public for \(counted(days, "day", "days"))"
            )
    }

    func elapsed(_ step: Key, _ least: Span?, _ most: Span?) -> Phrase {
        let step = titles.quoted(step)
        let bounds = [
            least.map { Phrase(zh: "满 \($0.phrase.zh)", en: "at least \($0.phrase.en)") },
            most.map { Phrase(zh: "不超过 \($0.phrase.zh)", en: "at most \($0.phrase.en)") },
        ].compactMap { $0 }
        let both = InstitutionTitles.and(bounds)
        return Phrase(zh: "自\(step.zh)起\(both.zh)", en: "\(both.en) since \(step.en)")
    }

    func notified(_ times: Int) -> Phrase {
        Phrase(
            zh: "提醒过 \(times) 次",
            en: "\(counted(times, "reminder", "reminders")) to have been sent"
        )
    }

    func notifiedEach(_ role: Key) -> Phrase {
        let role = titles.quoted(role)
        return Phrase(
            zh: "\(role.zh)中的每个人都已通知到",
            en: "everybody of \(role.en) to have been told"
        )
    }

    func fundsAvailable(_ fund: Key, _ amount: Key) -> Phrase {
        let (fund, amount) = (titles.quoted(fund), titles.quoted(amount))
        return Phrase(
            zh: "\(fund.zh)的余额够\(amount.zh)",
            en: "enough left in \(fund.en) for \(amount.en)"
        )
    }

    func amountAtMost(_ field: Key, _ max: Money) -> Phrase {
        let (field, max) = (titles.quoted(field), FundWords.yuan(max))
        return Phrase(
            zh: "\(field.zh)不超过\(max.zh)",
            en: "\(field.en) to be at most \(max.en)"
        )
    }

    func purposeIn(_ fund: Key, _ field: Key) -> Phrase {
        let (fund, field) = (titles.quoted(fund), titles.quoted(field))
        return Phrase(
            zh: "\(field.zh)属于\(fund.zh)的用途",
            en: "\(field.en) to be one that \(fund.en) is for"
        )
    }

    func baselineKept(_ measure: Key) -> Phrase {
        let measure = titles.quoted(measure)
        return Phrase(zh: "\(measure.zh)不比上次低", en: "\(measure.en) no lower than before")
    }

    func pledged(_ share: Ratio, _ field: Key) -> Phrase {
        let field = titles.quoted(field)
        return Phrase(
            zh: "认捐达到\(field.zh)的 \(Shares.text(share))",
            en: "pledges of \(Shares.text(share)) of \(field.en)"
        )
    }

    func runway(_ fund: Key, _ months: Int, _ monthly: Key) -> Phrase {
        let (fund, monthly) = (titles.quoted(fund), titles.quoted(monthly))
        return Phrase(
            zh: "\(fund.zh)够付 \(months) 个月的\(monthly.zh)",
            en: "\(counted(months, "month", "months")) of \(monthly.en) in \(fund.en)"
        )
    }

    func threeWayMatch(_ receipt: Key, _ invoice: Key, _ tolerance: Money) -> Phrase {
        let (receipt, invoice) = (titles.quoted(receipt), titles.quoted(invoice))
        let by = FundWords.yuan(tolerance)
        return Phrase(
            zh: "约定金额、\(receipt.zh)和\(invoice.zh)一致，相差不超过\(by.zh)",
            en: "what was contracted, \(receipt.en) and \(invoice.en) to agree within \(by.en)"
        )
    }

    func inCatalogue(_ item: Key, _ price: Key) -> Phrase {
        let (item, price) = (titles.quoted(item), titles.quoted(price))
        return Phrase(
            zh: "\(item.zh)在目录之内，\(price.zh)不超限价",
            en: "\(item.en) to be listed and \(price.en) within its bound"
        )
    }

    func ratio(_ field: Key, _ other: Key, _ most: Ratio) -> Phrase {
        let (field, other) = (titles.quoted(field), titles.quoted(other))
        return Phrase(
            zh: "\(field.zh)与\(other.zh)之比不超过 \(Shares.proportion(most))",
            en: "\(field.en) to \(other.en) to be at most \(Shares.proportion(most))"
        )
    }

    func reservedShare(_ places: Key, _ others: Key, _ share: Ratio) -> Phrase {
        let (places, others) = (titles.quoted(places), titles.quoted(others))
        return Phrase(
            zh: "\(places.zh)中至少 \(Shares.text(share)) 不给\(others.zh)",
            en: "\(Shares.text(share)) of \(places.en) to be kept from \(others.en)"
        )
    }

    var noMoneyPaid: Phrase {
        Phrase(zh: "还没有付过钱", en: "no money to have been paid yet")
    }

    var noOpenDuties: Phrase {
        Phrase(zh: "没有未了的事", en: "nothing to be owed any more")
    }
}

/// How shares are said.
enum Shares {
    /// Such as `30 %`, or `1/3` where per cent would not be exact.
    static func text(_ share: Ratio) -> String {
        let (percent, rest) = (share.numerator * 100).quotientAndRemainder(
            dividingBy: share.denominator
        )
        return rest == 0 ? "\(percent)%" : "\(share)"
    }

    /// Such as `10:1`.
    static func proportion(_ ratio: Ratio) -> String {
        "\(ratio.numerator):\(ratio.denominator)"
    }
}
