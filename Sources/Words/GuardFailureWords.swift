package import Domain
import Kernel

extension GuardFailure {
    /// Why it said no, and what would help. A sentence of its own.
    package func phrase(_ titles: InstitutionTitles) -> Phrase {
        let words = GuardFailureWords(titles: titles)
        return switch self {
        case .anyOf(let failures): words.anyOf(failures)
        case .each(let lines, let failing, let count, let first):
            words.each(lines, failing, count, first)
        case .any(let lines, let count): words.any(lines, count)
        case .none(let lines, let holding, let count): words.none(lines, holding, count)
        case .notConflicted(let conflict): words.notConflicted(conflict)
        case .distinctPersons(let step): words.distinctPersons(step)
        case .origin(let found, let allowed): words.origin(found, allowed)
        case .signedBy(let roles): words.signedBy(roles)
        case .present(let role): words.present(role)
        case .accompaniedBy(let role): words.accompaniedBy(role)
        case .named(let field, let isOneself): words.named(field, isOneself)
        case .listedCollector(let lines, let listed): words.listedCollector(lines, listed)
        case .capacity(let unit, let open, let max): words.capacity(unit, open, max)
        case .freeHours(let free, let needed): words.freeHours(free, needed)
        case .withinScope: words.withinScope
        case .contributed(let stage, let by, let found, let needed):
            words.contributed(stage, by, found, needed)
        case .consent(let purpose, let missing, let count):
            words.consent(purpose, missing, count)
        case .fieldsComplete(let missing): words.fieldsComplete(missing)
        case .evidence(let missing): words.evidence(missing)
        case .recommendations(let missing): words.recommendations(missing)
        case .answered(let lines, let unanswered, let incomplete, let count):
            words.answered(lines, unanswered, incomplete, count)
        case .verdict(let found, let allowed): words.verdict(found, allowed)
        case .linesAtLeast(let lines, let found, let needed):
            words.linesAtLeast(lines, found, needed)
        case .surveyFrame(let groups, let channels): words.surveyFrame(groups, channels)
        case .cites(let catalogue, let field): words.cites(catalogue, field)
        case .checklist(let missing, let others, let by): words.checklist(missing, others, by)
        case .reportComplete(let missing): words.reportComplete(missing)
        case .validDocument(let kind, let missing, let tooOld, let count, let months):
            words.validDocument(kind, missing, tooOld, count, months)
        case .offers(let found, let needed, let reason): words.offers(found, needed, reason)
        case .unique(let fields, let other): words.unique(fields, other)
        case .precondition(let flag): words.precondition(flag)
        case .publishedFor(let passed, let needed): words.publishedFor(passed, needed)
        case .elapsed(let step, let flaw): words.elapsed(step, flaw)
        case .notified(let sent, let needed): words.notified(sent, needed)
        case .notifiedEach(let role, let told, let count): words.notifiedEach(role, told, count)
        case .fundsAvailable(let fund, let available, let needed):
            words.fundsAvailable(fund, available, needed)
        case .amountAtMost(let field, let found, let max): words.amountAtMost(field, found, max)
        case .purposeIn(let fund, let found): words.purposeIn(fund, found)
        case .baselineKept(let measure, let before, let latest):
            words.baselineKept(measure, before, latest)
        case .pledged(let found, let needed): words.pledged(found, needed)
        case .runway(let fund, let covered, let needed): words.runway(fund, covered, needed)
        case .threeWayMatch(let committed, let received, let invoiced, let tolerance):
            words.threeWayMatch([committed, received, invoiced], tolerance)
        case .inCatalogue(let item, let flaw): words.inCatalogue(item, flaw)
        case .ratio(let of, let to, let most): words.ratio(of, to, most)
        case .reservedShare(let places, let others, let most):
            words.reservedShare(places, others, most)
        case .noMoneyPaid(let paid): words.noMoneyPaid(paid)
        case .noOpenDuties(let open): words.noOpenDuties(open)
        case .unfilled(let field): words.unfilled(field)
        case .unmeasured(let measure): words.unmeasured(measure)
        case .noLine: words.noLine
        case .unbound(let key): words.unbound(key)
        }
    }
}

/// Why guards said no, about lines, people and papers; see the files beside it for the others.
struct GuardFailureWords {
    let titles: InstitutionTitles

    func anyOf(_ failures: [GuardFailure]) -> Phrase {
        let phrases = failures.map { $0.phrase(titles) }
        return Phrase(
            zh: "以下各项至少要满足一项：" + phrases.map(\.zh).joined(),
            en: "At least one of these must be put right: "
                + phrases.map(\.en).joined(separator: " ")
        )
    }

    func each(_ lines: Key, _ failing: Int, _ count: Int, _ first: GuardFailure) -> Phrase {
        let (lines, first) = (titles.quoted(lines), first.phrase(titles))
        return Phrase(
            zh: "\(lines.zh)共 \(count) 条，还有 \(failing) 条不行。第一条：\(first.zh)",
            en: "\(failing) of \(counted(count, "row", "rows")) of \(lines.en) will not do. "
                + "The first: \(first.en)"
        )
    }

    func any(_ lines: Key, _ count: Int) -> Phrase {
        let lines = titles.quoted(lines)
        return Phrase(
            zh: "\(lines.zh)共 \(count) 条，没有一条符合要求，至少要有一条。",
            en: "None of \(counted(count, "row", "rows")) of \(lines.en) is as it must be; "
                + "one has to be."
        )
    }

    func none(_ lines: Key, _ holding: Int, _ count: Int) -> Phrase {
        let lines = titles.quoted(lines)
        return Phrase(
            zh: "\(lines.zh)共 \(count) 条，其中 \(holding) 条还要先处理。",
            en: "\(holding) of \(counted(count, "row", "rows")) of \(lines.en) must be dealt with "
                + "first."
        )
    }

    func notConflicted(_ conflict: Conflict) -> Phrase {
        switch conflict {
        case .declared:
            Phrase(
                zh: "您申报过利害关系，请由别人来办。",
                en: "You declared an interest of your own in it. Somebody else must do this."
            )
        case .opened:
            Phrase(
                zh: "这件事是您提出的，请由别人来办。",
                en: "You opened this. Somebody else must do this."
            )
        case .owns:
            Phrase(
                zh: "这件事由您负责，请由别人来办。",
                en: "You are in charge of this. Somebody else must do this."
            )
        }
    }

    func distinctPersons(_ step: Key) -> Phrase {
        let step = titles.event(step)
        return Phrase(
            zh: "\(step.zh)是您经手的，这一步请由另一个人来办。",
            en: "You took the step \(step.en). Another person must take this one."
        )
    }

    func origin(_ found: ActorClass, _ allowed: [ActorClass]) -> Phrase {
        let allowed = InstitutionTitles.and(allowed.map(\.phrase))
        return Phrase(
            zh: "这件事由\(found.phrase.zh)提出；要由\(allowed.zh)提出才行，请他们另提一件。",
            en: "It was opened on the side of \(found.phrase.en). Only \(allowed.en) may open such "
                + "a thing; ask them to open one."
        )
    }

    private func shortfall(_ role: RoleShortfall) -> Phrase {
        let name = titles.quoted(role.role)
        return Phrase(
            zh: "\(name.zh) \(role.found)/\(role.needed) 人",
            en: "\(role.found) of \(role.needed) of \(name.en)"
        )
    }

    func signedBy(_ roles: [RoleShortfall]) -> Phrase {
        let roles = InstitutionTitles.and(roles.map(shortfall))
        return Phrase(
            zh: "签字还不够：\(roles.zh)。",
            en: "Signatures are missing: \(roles.en) have signed."
        )
    }

    func present(_ role: RoleShortfall) -> Phrase {
        let name = titles.quoted(role.role)
        return Phrase(
            zh: "\(name.zh)在场 \(role.found) 人，至少要 \(role.needed) 人；请先记下在场的人。",
            en: "\(role.found) of \(name.en) noted as present; \(role.needed) must be."
        )
    }

    func accompaniedBy(_ role: Key) -> Phrase {
        let name = titles.quoted(role)
        return Phrase(
            zh: "要有\(name.zh)中的另一个人陪同；请先记下是谁。",
            en: "Somebody else of \(name.en) must come along; note who, first."
        )
    }

    func named(_ field: Key, _ isOneself: Bool) -> Phrase {
        let field = titles.quoted(field)
        return isOneself
            ? Phrase(
                zh: "\(field.zh)写的是您自己，请写另一个人。",
                en: "\(field.en) names you. Please name somebody else."
            )
            : Phrase(
                zh: "\(field.zh)还没有写明是谁。",
                en: "\(field.en) names nobody yet. Please fill it in."
            )
    }

    func listedCollector(_ lines: Key, _ listed: Int) -> Phrase {
        let lines = titles.quoted(lines)
        return Phrase(
            zh: "来接的人不在\(lines.zh)里（名单上共 \(listed) 人）；请先由监护人加上。",
            en: "Whoever collects is not in \(lines.en), which names "
                + "\(counted(listed, "person", "persons")). A guardian must add them first."
        )
    }

    func capacity(_ unit: CapacityUnit, _ open: Int, _ max: Int) -> Phrase {
        Phrase(
            zh: "\(unit.phrase.zh)同时最多 \(max) 件，现有 \(open) 件；请先了结一件。",
            en: "\(unit.phrase.capitalised.en) may have \(max) at a time, and \(open) are open. "
                + "Please finish or hand back one first."
        )
    }

    func freeHours(_ free: Int64, _ needed: Int64) -> Phrase {
        Phrase(
            zh: "每周要 \(needed) 小时，只有 \(free) 小时，差 \(needed - free) 小时；请再找人或减少次数。",
            en: "\(needed) hours a week are needed and \(free) are free: \(needed - free) short. "
                + "Find more people, or do it less often."
        )
    }

    var withinScope: Phrase {
        Phrase(
            zh: "这件事的地点不在这套办法适用的范围内；请在所在社区另提。",
            en: "It lies outside the place where these rules hold. Open it where it lies."
        )
    }

    func contributed(
        _ stage: ContributionStage,
        _ by: ActorClass,
        _ found: Int,
        _ needed: Int
    ) -> Phrase {
        Phrase(
            zh: "\(by.phrase.zh)参与\(stage.phrase.zh) \(found) 次，至少要 \(needed) 次；请先邀他们参与。",
            en: "\(by.phrase.capitalised.en) took part in \(stage.phrase.en) \(found) of the "
                + "\(needed) times it takes. Ask them in first."
        )
    }

    func consent(_ purpose: Key, _ missing: Int, _ count: Int) -> Phrase {
        let purpose = titles.purpose(purpose)
        return count == 0
            ? Phrase(
                zh: "还没有写明关系到谁，无法确认\(purpose.zh)的同意。",
                en: "Nobody is named whose consent to \(purpose.en) could be on file."
            )
            : Phrase(
                zh: "\(purpose.zh)：\(count) 人中有 \(missing) 人还没有同意（孩子由监护人同意）。",
                en: "\(missing) of \(count) have not consented to \(purpose.en). For a child a "
                    + "guardian does."
            )
    }

    func unfilled(_ field: Key) -> Phrase {
        let field = titles.quoted(field)
        return Phrase(zh: "请先填写\(field.zh)。", en: "Please fill in \(field.en) first.")
    }

    func unmeasured(_ measure: Key) -> Phrase {
        let measure = titles.quoted(measure)
        return Phrase(
            zh: "还没有记录\(measure.zh)，请先记下。",
            en: "No value of \(measure.en) is on file. Please record one first."
        )
    }

    var noLine: Phrase {
        Phrase(
            zh: "这条规则要针对某一条来看，请让采用这套办法的机构改正。",
            en: "This rule is about one row, and it was not said which. Whoever adopted these "
                + "rules must correct them."
        )
    }

    func unbound(_ key: Key) -> Phrase {
        let name = titles.quoted(key)
        return Phrase(
            zh: "这里还没有对应\(name.zh)的一方，请让采用这套办法的机构补上。",
            en: "Nothing here stands for \(name.en). Whoever adopted these rules must say "
                + "what does."
        )
    }
}
