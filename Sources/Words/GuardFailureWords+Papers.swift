import Domain
import Kernel

/// Why guards said no, about papers and time.
extension GuardFailureWords {
    func fieldsComplete(_ missing: [Key]) -> Phrase {
        let missing = titles.quoted(missing)
        return Phrase(zh: "还没有填\(missing.zh)。", en: "Please fill in \(missing.en) first.")
    }

    func evidence(_ missing: [Key]) -> Phrase {
        let missing = titles.terms(missing)
        return Phrase(zh: "还缺\(missing.zh)，请先附上。", en: "Please attach \(missing.en) first.")
    }

    func recommendations(_ missing: [Key]) -> Phrase {
        let missing = titles.quoted(missing)
        return Phrase(
            zh: "还缺\(missing.zh)的同意意见。",
            en: "A recommendation of \(missing.en) is missing."
        )
    }

    func answered(_ lines: Key, _ unanswered: Int, _ incomplete: Int, _ count: Int) -> Phrase {
        let lines = titles.quoted(lines)
        guard count > 0 else {
            return Phrase(
                zh: "\(lines.zh)还没有都听完、答完；由调解人来听和答复。",
                en: "What may be said under \(lines.en) is not heard and answered yet. The "
                    + "mediator does that."
            )
        }
        var zh: [String] = []
        var en: [String] = []
        if unanswered > 0 || incomplete == 0 {
            zh.append("\(unanswered) 条没有答复")
            en.append("\(unanswered) without an answer")
        }
        if incomplete > 0 {
            zh.append("\(incomplete) 条答复缺理由、承办人或金额")
            en.append("\(incomplete) answered without a reason, a promise or an amount")
        }
        return Phrase(
            zh: "\(lines.zh)共 \(count) 条：\(zh.joined(separator: "，"))。",
            en: "Of \(counted(count, "row", "rows")) of \(lines.en) there are "
                + "\(en.joined(separator: " and ")). Please answer them first."
        )
    }

    func verdict(_ found: Key?, _ allowed: [Key]) -> Phrase {
        let allowed = titles.either(allowed)
        guard let found = found.map(titles.quoted) else {
            return Phrase(
                zh: "还没有答复；要答复\(allowed.zh)。",
                en: "There is no answer yet; it takes \(allowed.en)."
            )
        }
        return Phrase(
            zh: "答复是\(found.zh)；要是\(allowed.zh)才行。",
            en: "The answer is \(found.en); it takes \(allowed.en)."
        )
    }

    func linesAtLeast(_ lines: Key, _ found: Int, _ needed: Int) -> Phrase {
        let lines = titles.quoted(lines)
        return Phrase(
            zh: "\(lines.zh)有 \(found) 条，至少要 \(needed) 条。",
            en: "There are \(counted(found, "row", "rows")) of \(lines.en); it takes \(needed)."
        )
    }

    func surveyFrame(_ groups: [Key], _ channels: [Key]) -> Phrase {
        let gaps = InstitutionTitles.and(
            [
                groups.isEmpty ? nil : titles.terms(groups),
                channels.isEmpty ? nil : titles.terms(channels),
            ].compactMap { $0 }
        )
        return Phrase(
            zh: "附上的调查没有写明\(gaps.zh)；请附一份写全的。",
            en: "No survey on file names \(gaps.en). Attach one that names all of it."
        )
    }

    func cites(_ catalogue: Key, _ field: Key) -> Phrase {
        let (catalogue, field) = (titles.quoted(catalogue), titles.quoted(field))
        return Phrase(
            zh: "\(field.zh)不是\(catalogue.zh)里的一项，请重选。",
            en: "\(field.en) cites no entry of \(catalogue.en). Please choose one."
        )
    }

    func checklist(_ missing: [Key], _ others: [Key], _ by: ActorClass) -> Phrase {
        let empty = titles.quoted(missing)
        let written = titles.quoted(others)
        let parts = [
            missing.isEmpty
                ? nil : Phrase(zh: "\(empty.zh)还没有填", en: "\(empty.en) to be filled in"),
            others.isEmpty
                ? nil
                : Phrase(
                    zh: "\(written.zh)不是由他们填的",
                    en: "\(written.en) to be written by them"
                ),
        ].compactMap { $0 }
        return Phrase(
            zh: "要由\(by.phrase.zh)填写：" + parts.map(\.zh).joined(separator: "；") + "。",
            en: "This is for \(by.phrase.en): " + parts.map(\.en).joined(separator: "; ") + "."
        )
    }

    func reportComplete(_ missing: [Key]) -> Phrase {
        let missing = titles.terms(missing)
        return Phrase(zh: "报告还缺\(missing.zh)。", en: "The report lacks \(missing.en).")
    }

    func validDocument(
        _ kind: Key,
        _ missing: Int,
        _ tooOld: Int,
        _ count: Int,
        _ months: Int
    ) -> Phrase {
        let kind = titles.term(kind)
        return Phrase(
            zh: "\(kind.zh)要 \(count) 份：缺 \(missing) 份，\(tooOld) 份超过 \(months) 个月；请换新的。",
            en: "Of \(count) needed of \(kind.en), \(missing) are missing and \(tooOld) are older "
                + "than \(counted(months, "month", "months")). Attach new ones."
        )
    }

    func offers(_ found: Int, _ needed: Int, _ reason: Key) -> Phrase {
        let reason = titles.quoted(reason)
        return Phrase(
            zh: "有 \(found) 份报价，至少要 \(needed) 份，不然请在\(reason.zh)说明理由。",
            en: "There are \(counted(found, "offer", "offers")) of \(needed). Get more, or say in "
                + "\(reason.en) why not."
        )
    }

    func unique(_ fields: [Key], _ other: Identifier<Matter>) -> Phrase {
        let fields = titles.quoted(fields)
        return Phrase(
            zh: "\(fields.zh)与 \(other) 号相同；同样的只能办一次。",
            en: "\(fields.en) are the same as in number \(other). It is done once only."
        )
    }

    func precondition(_ flag: Key) -> Phrase {
        let flag = titles.quoted(flag)
        return Phrase(
            zh: "提出这件事时没有确认\(flag.zh)。",
            en: "\(flag.en) was not attested when it was opened."
        )
    }

    func publishedFor(_ passed: Int?, _ needed: Int) -> Phrase {
        guard let passed else {
            return needed == 0
                ? Phrase(zh: "还没有公开。", en: "It is not public yet.")
                : Phrase(
                    zh: "还没有公开；要公示 \(needed) 天。",
                    en: "It is not public yet; it has to be for \(counted(needed, "day", "days"))."
                )
        }
        return Phrase(
            zh: "公示了 \(passed) 天，要满 \(needed) 天，还要等 \(needed - passed) 天。",
            en: "It has been public for \(passed) of \(counted(needed, "day", "days")): "
                + "\(needed - passed) to go."
        )
    }

    func elapsed(_ step: Key, _ flaw: WaitFlaw) -> Phrase {
        let step = titles.event(step)
        return switch flaw {
        case .neverTaken:
            Phrase(
                zh: "还没有经过\(step.zh)这一步。",
                en: "The step \(step.en) was not taken yet."
            )
        case .tooEarly(let left):
            Phrase(
                zh: "从\(step.zh)起还要等 \(left) 天。",
                en: "It is too early: \(counted(left, "day", "days")) to go since \(step.en)."
            )
        case .tooLate(let over):
            Phrase(
                zh: "从\(step.zh)起的期限已过 \(over) 天。",
                en: "It is too late: the time since \(step.en) ran out "
                    + "\(counted(over, "day", "days")) ago."
            )
        }
    }

    func notified(_ sent: Int, _ needed: Int) -> Phrase {
        Phrase(
            zh: "提醒了 \(sent) 次，要提醒 \(needed) 次。",
            en: "\(sent) of \(counted(needed, "reminder", "reminders")) were sent."
        )
    }

    func notifiedEach(_ role: Key, _ told: Int, _ count: Int) -> Phrase {
        let role = titles.role(role)
        return count == 0
            ? Phrase(
                zh: "还没有向\(role.zh)公开通知。",
                en: "There was no public notice to \(role.en) yet."
            )
            : Phrase(
                zh: "\(role.zh)共 \(count) 人，通知到 \(told) 人；要人人通知到。",
                en: "\(told) of \(count) of \(role.en) were told; everybody has to be."
            )
    }
}
