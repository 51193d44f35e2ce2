package import Domain
import Kernel

extension Guard {
    /// The guard as a rule, to be read after “needs”.
    package func phrase(_ titles: InstitutionTitles) -> Phrase {
        let words = GuardWords(titles: titles)
        return switch self {
        case .anyOf(let rules): words.anyOf(rules)
        case .each(let lines, let rule): words.each(lines, rule)
        case .any(let lines, let rule): words.any(lines, rule)
        case .none(let lines, let rule): words.none(lines, rule)
        case .notConflicted: words.notConflicted
        case .distinctPersons(let steps): words.distinctPersons(steps)
        case .origin(let classes): words.origin(classes)
        case .signedBy(let counts): words.signedBy(counts)
        case .present(let role, let min): words.present(role, min)
        case .accompaniedBy(let role): words.accompaniedBy(role)
        case .named(let field): words.named(field)
        case .listedCollector(let lines, _): words.listedCollector(lines)
        case .capacity(let unit, let max): words.capacity(unit, max)
        case .freeHours(let free, let need): words.freeHours(free, need)
        case .withinScope: words.withinScope
        case .contributed(let stage, let by, let min): words.contributed(stage, by, min)
        case .consent(let purpose): words.consent(purpose)
        case .fieldsComplete(let fields): words.fieldsComplete(fields)
        case .evidence(let kinds): words.evidence(kinds)
        case .recommendations(let bodies): words.recommendations(bodies)
        case .answered(let lines): words.answered(lines)
        case .verdict(let verdicts): words.verdict(verdicts)
        case .linesAtLeast(let lines, let min): words.linesAtLeast(lines, min)
        case .surveyFrame(let groups, let channels): words.surveyFrame(groups, channels)
        case .cites(let catalogue, let field): words.cites(catalogue, field)
        case .checklist(let items, let by): words.checklist(items, by)
        case .reportComplete(let sections): words.reportComplete(sections)
        case .validDocument(let kind, let months, let lines):
            words.validDocument(kind, months, lines)
        case .offers(let min, _, let reason): words.offers(min, reason)
        case .unique(let fields): words.unique(fields)
        case .precondition(let flag): words.precondition(flag)
        case .publishedFor(let days): words.publishedFor(days)
        case .elapsed(let step, let least, let most): words.elapsed(step, least, most)
        case .notified(let times): words.notified(times)
        case .notifiedEach(let role): words.notifiedEach(role)
        case .fundsAvailable(let fund, let amount): words.fundsAvailable(fund, amount)
        case .amountAtMost(let field, let max): words.amountAtMost(field, max)
        case .purposeIn(let fund, let field): words.purposeIn(fund, field)
        case .baselineKept(let measure): words.baselineKept(measure)
        case .pledged(_, let share, let of): words.pledged(share, of)
        case .runway(let fund, let months, let monthly): words.runway(fund, months, monthly)
        case .threeWayMatch(let receipt, let invoice, let tolerance):
            words.threeWayMatch(receipt, invoice, tolerance)
        case .inCatalogue(let item, let price): words.inCatalogue(item, price)
        case .ratio(let of, let to, let most): words.ratio(of, to, most)
        case .reservedShare(let places, let others, let share):
            words.reservedShare(places, others, share)
        case .noMoneyPaid: words.noMoneyPaid
        case .noOpenDuties: words.noOpenDuties
        }
    }
}

/// What each guard asks, by people and papers; see `GuardWords+Money.swift` for the others.
struct GuardWords {
    let titles: InstitutionTitles

    func anyOf(_ rules: [Guard]) -> Phrase {
        let phrases = rules.map { $0.phrase(titles) }
        return Phrase(
            zh: "以下至少一项：" + phrases.map(\.zh).joined(separator: "；"),
            en: "one of these: " + phrases.map(\.en).joined(separator: "; or ")
        )
    }

    func each(_ lines: Key, _ rule: Guard) -> Phrase {
        let (lines, rule) = (titles.quoted(lines), rule.phrase(titles))
        return Phrase(
            zh: "每一条\(lines.zh)都有：\(rule.zh)",
            en: "for every row of \(lines.en): \(rule.en)"
        )
    }

    func any(_ lines: Key, _ rule: Guard) -> Phrase {
        let (lines, rule) = (titles.quoted(lines), rule.phrase(titles))
        return Phrase(
            zh: "至少一条\(lines.zh)有：\(rule.zh)",
            en: "for at least one row of \(lines.en): \(rule.en)"
        )
    }

    func none(_ lines: Key, _ rule: Guard) -> Phrase {
        let (lines, rule) = (titles.quoted(lines), rule.phrase(titles))
        return Phrase(
            zh: "没有一条\(lines.zh)有：\(rule.zh)",
            en: "no row of \(lines.en) with: \(rule.en)"
        )
    }

    var notConflicted: Phrase {
        Phrase(
            zh: "经手人没有利害关系，也不是提出人或负责人",
            en: "somebody with no interest in it, who neither opened nor owns it"
        )
    }

    func distinctPersons(_ steps: [Key]) -> Phrase {
        let steps = titles.eitherStep(steps)
        return Phrase(
            zh: "另一个人：没有经手过\(steps.zh)",
            en: "another person than whoever took the step \(steps.en)"
        )
    }

    func origin(_ classes: [ActorClass]) -> Phrase {
        let classes = InstitutionTitles.and(classes.map(\.phrase))
        return Phrase(zh: "由\(classes.zh)提出", en: "to have been opened by \(classes.en)")
    }

    func signedBy(_ counts: [RoleCount]) -> Phrase {
        let roles = InstitutionTitles.and(
            counts.map { count in
                let role = titles.quoted(count.role)
                return Phrase(
                    zh: "\(role.zh) \(count.count) 人",
                    en: "\(count.count) of \(role.en)"
                )
            }
        )
        return Phrase(zh: "\(roles.zh)签字", en: "signatures: \(roles.en)")
    }

    func present(_ role: Key, _ min: Int) -> Phrase {
        let role = titles.role(role)
        return Phrase(
            zh: "\(role.zh)至少 \(min) 人在场",
            en: "at least \(min) of \(role.en) present"
        )
    }

    func accompaniedBy(_ role: Key) -> Phrase {
        let role = titles.role(role)
        return Phrase(zh: "\(role.zh)中有人陪同", en: "somebody of \(role.en) coming along")
    }

    func named(_ field: Key) -> Phrase {
        let field = titles.quoted(field)
        return Phrase(zh: "\(field.zh)写明另一个人", en: "somebody else named in \(field.en)")
    }

    func listedCollector(_ lines: Key) -> Phrase {
        let lines = titles.quoted(lines)
        return Phrase(
            zh: "来接的人列在\(lines.zh)里",
            en: "whoever collects to stand in \(lines.en)"
        )
    }

    func capacity(_ unit: CapacityUnit, _ max: Int) -> Phrase {
        Phrase(
            zh: "\(unit.phrase.zh)同时不超过 \(max) 件",
            en: "\(unit.phrase.en) to have at most \(max) at a time"
        )
    }

    func freeHours(_ free: Key, _ need: Key) -> Phrase {
        let (free, need) = (titles.quoted(free), titles.quoted(need))
        return Phrase(
            zh: "\(free.zh)不少于\(need.zh)（每周小时）",
            en: "\(free.en) to cover \(need.en), in hours a week"
        )
    }

    var withinScope: Phrase {
        Phrase(
            zh: "事情在这套办法适用的地方之内",
            en: "to lie where these rules hold"
        )
    }

    func contributed(_ stage: ContributionStage, _ by: ActorClass, _ min: Int) -> Phrase {
        Phrase(
            zh: "\(by.phrase.zh)参与\(stage.phrase.zh)至少 \(min) 次",
            en: "\(by.phrase.en) to have taken part in \(stage.phrase.en) "
                + (min == 1 ? "at least once" : "at least \(min) times")
        )
    }

    func consent(_ purpose: Key) -> Phrase {
        let purpose = titles.purpose(purpose)
        return Phrase(
            zh: "有关的人（或其监护人）同意\(purpose.zh)",
            en: "the consent of those concerned, or their guardians, to \(purpose.en)"
        )
    }

    func fieldsComplete(_ fields: [Key]) -> Phrase {
        let fields = titles.quoted(fields)
        return Phrase(zh: "填好\(fields.zh)", en: "\(fields.en) filled in")
    }

    func evidence(_ kinds: [Key]) -> Phrase {
        let kinds = titles.terms(kinds)
        return Phrase(zh: "附上\(kinds.zh)", en: "\(kinds.en) attached")
    }

    func recommendations(_ bodies: [Key]) -> Phrase {
        let bodies = titles.quoted(bodies)
        return Phrase(zh: "\(bodies.zh)的同意意见", en: "a recommendation of \(bodies.en)")
    }

    func answered(_ lines: Key) -> Phrase {
        let lines = titles.quoted(lines)
        return Phrase(
            zh: "每一条\(lines.zh)都有答复",
            en: "an answer to every row of \(lines.en)"
        )
    }

    func verdict(_ verdicts: [Key]) -> Phrase {
        let verdicts = titles.either(verdicts)
        return Phrase(zh: "答复是\(verdicts.zh)", en: "the answer \(verdicts.en)")
    }

    func linesAtLeast(_ lines: Key, _ min: Int) -> Phrase {
        let lines = titles.quoted(lines)
        return Phrase(
            zh: "至少 \(min) 条\(lines.zh)",
            en: "at least \(counted(min, "row", "rows")) of \(lines.en)"
        )
    }

    func surveyFrame(_ groups: [Key], _ channels: [Key]) -> Phrase {
        let (groups, channels) = (titles.terms(groups), titles.terms(channels))
        return Phrase(
            zh: "一份调查，写明问了\(groups.zh)，用了\(channels.zh)",
            en: "a survey that names \(groups.en) as groups and \(channels.en) as ways of asking"
        )
    }

    func cites(_ catalogue: Key, _ field: Key) -> Phrase {
        let (catalogue, field) = (titles.quoted(catalogue), titles.quoted(field))
        return Phrase(
            zh: "\(field.zh)引用\(catalogue.zh)中的一项",
            en: "\(field.en) to cite an entry of \(catalogue.en)"
        )
    }

    func checklist(_ items: [Key], _ by: ActorClass) -> Phrase {
        let items = titles.quoted(items)
        return Phrase(
            zh: "\(items.zh)由\(by.phrase.zh)填写",
            en: "\(items.en) filled in by \(by.phrase.en)"
        )
    }

    func reportComplete(_ sections: [Key]) -> Phrase {
        let sections = titles.terms(sections)
        return Phrase(
            zh: "报告写明\(sections.zh)",
            en: "a report with \(sections.en)"
        )
    }

    func validDocument(_ kind: Key, _ months: Int, _ lines: Key?) -> Phrase {
        let kind = titles.term(kind)
        let each = lines.map(titles.quoted)
        return Phrase(
            zh: (each.map { "每一条\($0.zh)" } ?? "") + "\(months) 个月以内的\(kind.zh)",
            en: "\(kind.en) no older than \(counted(months, "month", "months"))"
                + (each.map { " for every row of \($0.en)" } ?? "")
        )
    }

    func offers(_ min: Int, _ reason: Key) -> Phrase {
        let reason = titles.quoted(reason)
        return Phrase(
            zh: "至少 \(min) 份报价，或在\(reason.zh)说明理由",
            en: "at least \(counted(min, "offer", "offers")), or a reason in \(reason.en)"
        )
    }

    func unique(_ fields: [Key]) -> Phrase {
        let fields = titles.quoted(fields)
        return Phrase(
            zh: "\(fields.zh)与别的事不重复",
            en: "\(fields.en) unlike those of anything else"
        )
    }

    func precondition(_ flag: Key) -> Phrase {
        let flag = titles.quoted(flag)
        return Phrase(zh: "已确认\(flag.zh)", en: "\(flag.en) to have been attested")
    }
}
