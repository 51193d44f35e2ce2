/// Why a project won or lost, said in sentences; amounts come in as they are to be shown.
package enum TallyExplanationWords {
    package static func start(cost: String, supporters: Int64) -> Phrase {
        Phrase(
            zh: "造价 \(cost)，\(supporters) 人支持；",
            en: "cost \(cost), \(counted(supporters, "supporter", "supporters")); "
        )
    }

    /// What the supporters of a winner paid, under a rule by which they pay.
    package struct Payment {
        package var place: Int
        package var inFull: Int64
        package var each: String
        package var isPerUnit: Bool
        package var theRest: Int64
        package var rest: String
        package var nothing: Int64

        package init(place: Int, inFull: Int64, each: String, isPerUnit: Bool = false) {
            self.place = place
            self.inFull = inFull
            self.each = each
            self.isPerUnit = isPerUnit
            (theRest, rest, nothing) = (0, "", 0)
        }
    }

    package static func bought(_ payment: Payment) -> Phrase {
        let each = payment.each
        var zh = "第 \(payment.place) 轮入选：\(payment.inFull) 人"
        zh += payment.isPerUnit ? "按每单位 \(each) 付款" : "各付 \(each)"
        var en = "won in round \(payment.place): "
        en += counted(payment.inFull, "supporter", "supporters")
        en += " paid \(each)\(payment.isPerUnit ? " per unit" : "") each"
        if payment.theRest > 0 {
            zh += "，\(payment.theRest) 人付出剩下的份额，合计 \(payment.rest)"
            en += ", \(payment.theRest) gave the \(payment.rest) they had left together"
        }
        if payment.nothing > 0 {
            zh += "，\(payment.nothing) 人份额已用完"
            en += ", \(payment.nothing) had nothing left"
        }
        return Phrase(zh: zh, en: en)
    }

    /// Under Phragmén everybody earns alike, and pays with all she has earned.
    package static func earned(_ payment: Payment) -> Phrase {
        var zh = "第 \(payment.place) 轮入选：此时每人累计得 \(payment.each)"
        var en = "won in round \(payment.place), when every voter had earned \(payment.each): "
        zh += "，\(payment.inFull) 人全部付出"
        en += "\(counted(payment.inFull, "supporter", "supporters")) paid all of it"
        if payment.theRest > 0 {
            zh += "，\(payment.theRest) 人以前付过，这次合付 \(payment.rest)"
            en +=
                ", \(payment.theRest) who had paid for others before gave \(payment.rest) together"
        }
        return Phrase(zh: zh, en: en)
    }

    package static func chosen(
        place: Int,
        left: String,
        each: String?,
        byCompletion: Bool
    ) -> Phrase {
        let zhEach = each.map { "，每位支持者合 \($0)" } ?? ""
        let enEach = each.map { ", \($0) for each supporter" } ?? ""
        return byCompletion
            ? Phrase(
                zh: "第 \(place) 位入选：由余款 \(left) 支付\(zhEach)",
                en: "won in place \(place) by completion, paid from the \(left) left over\(enEach)"
            )
            : Phrase(
                zh: "第 \(place) 位入选：由共同预算支付，此前尚余 \(left)\(zhEach)",
                en: "won in place \(place), paid from the common budget, of which \(left) was "
                    + "left\(enEach)"
            )
    }

    package static func gift(place: Int) -> Phrase {
        Phrase(zh: "第 \(place) 位入选：不花钱", en: "won in place \(place): it costs nothing")
    }

    package static func missed(
        held: String,
        missing: String,
        share: String,
        wanted: Int64,
        rivals: String
    ) -> Phrase {
        Phrase(
            zh: "落选：支持者剩下的份额合计 \(held)，还差 \(missing)；每人份额 \(share) 时，再有 \(wanted) 位"
                + "份额未动的支持者，或造价不超过 \(held)，就能入选" + (rivals.isEmpty ? "" : "；他们还支持 \(rivals)"),
            en: "lost: its supporters had \(held) left, \(missing) too little; "
                + "\(counted(wanted, "more supporter", "more supporters")) with the whole share of "
                + "\(share), or a cost of at most \(held), would have sufficed"
                + (rivals.isEmpty ? "" : "; they also support \(rivals)")
        )
    }

    package static func leftForCompletion(_ left: String) -> Phrase {
        Phrase(
            zh: "；补足时只余 \(left)，也不够",
            en: "; the \(left) left over did not pay for it either"
        )
    }

    package static func late(left: String, missing: String) -> Phrase {
        Phrase(
            zh: "落选：只余 \(left)，还差 \(missing)；造价不超过 \(left) 就能入选",
            en: "lost: \(left) was left, \(missing) too little; "
                + "a cost of at most \(left) would have sufficed"
        )
    }

    package static func earnedTooLate(held: String, missing: String, before: String) -> Phrase {
        Phrase(
            zh: "落选：轮到 \(before) 时，支持者一共得到 \(held)，还差 \(missing)",
            en: "lost: when \(before) came up, its supporters had earned \(held), "
                + "\(missing) too little"
        )
    }

    package static func votesWanted(_ count: Int64, before: String, arePoints: Bool) -> Phrase {
        let more =
            arePoints
            ? counted(count, "more point", "more points")
            : counted(count, "more vote", "more votes")
        return Phrase(
            zh: "；再多 \(count) \(arePoints ? "分" : "票")，就能排在 \(before) 之前入选",
            en: "; \(more) would have put it before \(before), in time"
        )
    }

    package static func supportersWanted(_ count: Int64, before: String) -> Phrase {
        Phrase(
            zh: "；再有 \(count) 位只支持它的选民，就能排在 \(before) 之前入选",
            en: "; \(counted(count, "more voter", "more voters")) for it alone would have put it "
                + "before \(before), in time"
        )
    }

    package static func endedCount(left: String, missing: String) -> Phrase {
        Phrase(
            zh: "落选：轮到它时只余 \(left)，还差 \(missing)，统计到此为止；造价不超过 \(left) 就能入选",
            en: "lost: it came next, \(left) was left, \(missing) too little, and the count ended; "
                + "a cost of at most \(left) would have sufficed"
        )
    }

    package static let unsupported = Phrase(zh: "落选：没有人支持", en: "lost: nobody supports it")
    package static let barred = Phrase(
        zh: "落选：受条件限制",
        en: "lost: a condition kept it out"
    )
    package static let notReached = Phrase(zh: "落选：没有轮到", en: "lost: not reached")

    package static func tooDear(_ budget: String) -> Phrase {
        Phrase(
            zh: "落选：造价超过全部预算 \(budget)",
            en: "lost: it costs more than the whole budget of \(budget)"
        )
    }

    package static func belowThreshold(_ threshold: Int64, wanted: Int64) -> Phrase {
        Phrase(
            zh: "落选：不到 \(threshold) 票的门槛，还差 \(wanted) 票",
            en: "lost: below the threshold of \(threshold) by \(counted(wanted, "vote", "votes"))"
        )
    }
}

extension TallyExplanationWords {
    package static func emptyHanded(_ count: Int64, percent: String, mean: String) -> Phrase {
        Phrase(
            zh: "\(count) 位选民（\(percent)%）支持的项目一个也没入选；平均每人有 \(mean) 个入选",
            en: "\(counted(count, "voter", "voters")) (\(percent) %) have nothing funded; "
                + "a voter has \(mean) funded projects on average"
        )
    }

    package static func votersByWinners(_ list: String) -> Phrase {
        Phrase(
            zh: "按入选项目数计选民人数：\(list)",
            en: "voters by number of funded projects: \(list)"
        )
    }

    package static func curve(_ list: String) -> Phrase {
        Phrase(
            zh: "从得到最少到最多，每隔十分之一的选民所支持的入选项目合计造价：\(list)",
            en: "cost of the funded projects on a ballot, from the least served voter to the best "
                + "in tenths: \(list)"
        )
    }

    package static func part(
        _ kind: Phrase,
        _ name: String,
        winners: Int,
        projects: Int,
        votes: Int64,
        spent: String
    ) -> Phrase {
        Phrase(
            zh: "\(kind.zh) \(name)：\(projects) 个项目入选 \(winners) 个，得 \(votes) 票，用去 \(spent)",
            en: "\(kind.en) \(name): \(winners) of \(counted(projects, "project", "projects")), "
                + "\(counted(votes, "vote", "votes")), \(spent) spent"
        )
    }

    package static let category = Phrase(zh: "类别", en: "category")
    package static let area = Phrase(zh: "地区", en: "area")
    package static let proportional = Phrase(
        zh: "EJR+：没有哪一群选民得到的少于应得的一份",
        en: "EJR+: no group of voters was left with less than its part"
    )

    package static func failures(_ count: Int) -> Phrase {
        Phrase(
            zh: "EJR+：有 \(count) 个项目的支持者得到的少于应得的一份",
            en: "EJR+: \(counted(count, "project", "projects")) had groups left with less than "
                + "their part"
        )
    }

    package static func failure(
        _ id: String,
        supporters: Int64,
        served: String,
        part: String
    ) -> Phrase {
        Phrase(
            zh: "  \(id)：\(supporters) 位支持者应得 \(part)，每人入选的项目合计至多 \(served)",
            en: "  \(id): \(counted(supporters, "supporter", "supporters")), each with at most "
                + "\(served) funded, for a part of \(part)"
        )
    }

    package static func ballot(won: Int, of choices: Int) -> Phrase {
        Phrase(
            zh: "这张票选了 \(choices) 个项目，入选 \(won) 个",
            en: "this ballot: \(won) of \(counted(choices, "project", "projects")) won"
        )
    }

    package static func paid(_ amount: String, for id: String) -> Phrase {
        Phrase(zh: "  为 \(id) 付 \(amount)", en: "  \(amount) for \(id)")
    }

    /// Under rules by which nobody pays for herself, the cost is spread over the supporters.
    package static func spread(_ amount: String, for id: String) -> Phrase {
        Phrase(
            zh: "  \(id) 由共同的钱支付，均摊到每位支持者为 \(amount)",
            en: "  \(amount) of the common money for \(id), spread over its supporters"
        )
    }

    package static func unspent(_ left: String, of endowment: String) -> Phrase {
        Phrase(
            zh: "  份额 \(endowment)，没有用掉 \(left)",
            en: "  \(left) of \(endowment) was not spent"
        )
    }
}
