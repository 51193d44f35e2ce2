package import Domain
import Kernel

extension EffectFailure {
    /// Why a step cannot be taken though all it needs is so.
    package func phrase(_ titles: InstitutionTitles) -> Phrase {
        let words = GuardFailureWords(titles: titles)
        switch self {
        case .money(let refusal): return refusal.phrase
        case .unfilled(let field): return words.unfilled(field)
        case .unbound(let key): return words.unbound(key)
        case .noLine: return words.noLine
        case .nobody:
            return Phrase(
                zh: "这一步没有经手人，无法确定由谁负责。",
                en: "Nobody takes this step, so nobody can be put in charge by it."
            )
        case .aboveCeiling(let asked, let ceiling):
            let (asked, most) = (FundWords.yuan(asked), FundWords.yuan(ceiling))
            return Phrase(
                zh: "这一条要\(asked.zh)，最多可报\(most.zh)。",
                en: "\(asked.en) are asked for the row; at most \(most.en) may be."
            )
        case .alreadyPaid(let paid):
            let paid = FundWords.yuan(paid)
            return Phrase(
                zh: "这一条已经付了\(paid.zh)。",
                en: "\(paid.en) were paid for the row already."
            )
        case .noRate(let fund):
            let fund = titles.quoted(fund)
            return Phrase(
                zh: "没有规定\(fund.zh)每位居民拨多少。",
                en: "The rules do not say what each resident brings \(fund.en)."
            )
        case .notReceived(let fund, let received, let asked):
            let fund = titles.quoted(fund)
            let (received, asked) = (FundWords.yuan(received), FundWords.yuan(asked))
            return Phrase(
                zh: "\(fund.zh)收到\(received.zh)，不能按\(asked.zh)来配。",
                en: "\(fund.en) received \(received.en); \(asked.en) cannot be matched."
            )
        case .hoursOutOfRange(_, let most):
            return Phrase(
                zh: "时长要在 1 到 \(most) 分钟之间。",
                en: "The time must be from 1 to \(most) minutes."
            )
        case .placesOutOfRange(_, let most):
            return Phrase(
                zh: "名额要在 1 到 \(most) 之间。",
                en: "The places must be from 1 to \(most)."
            )
        case .notReserved(let asked, let reserved):
            return Phrase(
                zh: "留出了 \(reserved) 个名额，不能放开 \(asked) 个。",
                en: "\(reserved) places are kept; \(asked) cannot be freed."
            )
        case .tooManyMatters(let most):
            return Phrase(zh: "最多 \(most) 件。", en: "There can be at most \(most).")
        case .tooManyParties(let most):
            return Phrase(
                zh: "一件事最多通知 \(most) 人。",
                en: "At most \(most) people are told of one thing."
            )
        case .tooManyDuties(let most):
            return Phrase(
                zh: "待办的事最多 \(most) 件。",
                en: "At most \(most) things are owed at a time."
            )
        }
    }
}
