import Kernel

/// Whether what a step requires is so. The rules themselves lie in one file for each subject.
package enum Guards {
    /// Everything that the step requires and that is not so, in the order of its rules.
    package static func failures(_ scene: Scene) -> [GuardFailure] {
        scene.transition.requires.compactMap { check($0.rule, scene) }
    }

    /// Why a guard does not hold; nothing if it does.
    package static func check(_ rule: Guard, _ scene: Scene) -> GuardFailure? {
        switch rule {
        case .anyOf(let rules): anyOf(rules, scene)
        case .each(let lines, let rule): each(lines, rule, scene)
        case .any(let lines, let rule): any(lines, rule, scene)
        case .none(let lines, let rule): none(lines, rule, scene)
        case .notConflicted: notConflicted(scene)
        case .distinctPersons(let steps): distinctPersons(steps, scene)
        case .origin(let classes): origin(classes, scene)
        case .signedBy(let counts): signedBy(counts, scene)
        case .present(let role, let min): present(role, min, scene)
        case .accompaniedBy(let role): accompaniedBy(role, scene)
        case .named(let field): named(field, scene)
        case .listedCollector(let lines, let field): listedCollector(lines, field, scene)
        case .capacity(let unit, let max): capacity(unit, max, scene)
        case .freeHours(let free, let need): freeHours(free, need, scene)
        case .withinScope: withinScope(scene)
        case .contributed(let stage, let by, let min): contributed(stage, by, min, scene)
        case .consent(let purpose): consent(purpose, scene)
        case .fieldsComplete(let fields): fieldsComplete(fields, scene)
        case .evidence(let kinds): evidence(kinds, scene)
        case .recommendations(let bodies): recommendations(bodies, scene)
        case .answered(let lines): answered(lines, scene)
        case .verdict(let verdicts): verdict(verdicts, scene)
        case .linesAtLeast(let lines, let min): linesAtLeast(lines, min, scene)
        case .surveyFrame(let groups, let channels): surveyFrame(groups, channels, scene)
        case .cites(let catalogue, let field): cites(catalogue, field, scene)
        case .checklist(let items, let by): checklist(items, by, scene)
        case .reportComplete(let sections): reportComplete(sections, scene)
        case .validDocument(let kind, let months, let lines):
            validDocument(kind, months, lines, scene)
        case .offers(let min, let lines, let reason): offers(min, lines, reason, scene)
        case .unique(let fields): unique(fields, scene)
        case .precondition(let flag): precondition(flag, scene)
        case .publishedFor(let days): publishedFor(days, scene)
        case .elapsed(let step, let least, let most): elapsed(step, least, most, scene)
        case .notified(let times): notified(times, scene)
        case .notifiedEach(let role): notifiedEach(role, scene)
        case .fundsAvailable(let fund, let amount): fundsAvailable(fund, amount, scene)
        case .amountAtMost(let field, let max): amountAtMost(field, max, scene)
        case .purposeIn(let fund, let field): purposeIn(fund, field, scene)
        case .baselineKept(let measure): baselineKept(measure, scene)
        case .pledged(let lines, let share, let field): pledged(lines, share, field, scene)
        case .runway(let fund, let months, let monthly): runway(fund, months, monthly, scene)
        case .threeWayMatch(let receipt, let invoice, let tolerance):
            threeWayMatch(receipt, invoice, tolerance, scene)
        case .inCatalogue(let item, let price): inCatalogue(item, price, scene)
        case .ratio(let field, let other, let most): ratio(field, other, most, scene)
        case .reservedShare(let places, let others, let share):
            reservedShare(places, others, share, scene)
        case .noMoneyPaid: noMoneyPaid(scene)
        case .noOpenDuties: noOpenDuties(scene)
        }
    }
}

/// Alternatives, and what is asked of lines.
extension Guards {
    private static func anyOf(_ rules: [Guard], _ scene: Scene) -> GuardFailure? {
        let failures = rules.map { check($0, scene) }
        return failures.contains(nil) ? nil : .anyOf(failures.compactMap { $0 })
    }

    private static func each(_ lines: Key, _ rule: Guard, _ scene: Scene) -> GuardFailure? {
        let numbers = scene.lines(lines)
        let failures = numbers.compactMap { check(rule, scene.looking(at: $0)) }
        return failures.first.map {
            .each(lines: lines, failing: failures.count, of: numbers.count, first: $0)
        }
    }

    private static func any(_ lines: Key, _ rule: Guard, _ scene: Scene) -> GuardFailure? {
        let numbers = scene.lines(lines)
        let isSatisfied = numbers.contains { check(rule, scene.looking(at: $0)) == nil }
        return isSatisfied ? nil : .any(lines: lines, of: numbers.count)
    }

    private static func none(_ lines: Key, _ rule: Guard, _ scene: Scene) -> GuardFailure? {
        let numbers = scene.lines(lines)
        let holding = numbers.count { check(rule, scene.looking(at: $0)) == nil }
        return holding == 0 ? nil : .none(lines: lines, holding: holding, of: numbers.count)
    }
}
