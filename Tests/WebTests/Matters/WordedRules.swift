import Domain
import Kernel

/// One of every guard, effect and refusal, with names that have titles.
enum WordedRules {
    static func key(_ text: String) -> Key {
        guard let key = Key(text) else { preconditionFailure("no key: \(text)") }
        return key
    }

    private static let (fund, lines, field, role) = (
        key("fund"), key("lines"), key("field"), key("role")
    )
    private static let (body, step, term) = (key("body"), key("step"), key("photo"))

    static var institution: Institution {
        let named: [(Key, String, String)] = [
            (fund, "一笔资金", "a fund"), (lines, "意见", "remarks"), (field, "一栏", "a field"),
            (role, "一类人", "a role"), (body, "一个机构", "a body"), (step, "一步", "a step"),
        ]
        var institution = Institution(
            key: key("worded"),
            version: 1,
            title: LocalText(zh: "样本", en: "sample")
        )
        institution.terms = named.map {
            TermDefinition(key: $0.0, title: LocalText(zh: $0.1, en: $0.2))
        }
        return institution
    }

    private static var half: Ratio { Ratio("1/2") ?? .one }

    static func rule(_ name: GuardName) -> Guard {
        switch name {
        case .anyOf: .anyOf([.withinScope, .noMoneyPaid])
        case .each: .each(lines: lines, .verdict(oneOf: [step]))
        case .any: .any(lines: lines, .verdict(oneOf: [step, role]))
        case .none: .none(lines: lines, .verdict(oneOf: [step]))
        case .notConflicted: .notConflicted
        case .distinctPersons: .distinctPersons(across: [step])
        case .origin: .origin(classes: ActorClass.allCases)
        case .signedBy: .signedBy([RoleCount(role: role, count: 4)])
        case .present: .present(role: role, min: 2)
        case .accompaniedBy: .accompaniedBy(role: role)
        case .named: .named(field: field)
        case .listedCollector: .listedCollector(lines: lines, field: field)
        case .capacity: .capacity(per: .household, max: 1)
        case .freeHours: .freeHours(free: field, need: field)
        case .withinScope: .withinScope
        case .contributed: .contributed(stage: .design, by: .resident, min: 2)
        case .consent: .consent(purpose: term)
        case .fieldsComplete: .fieldsComplete([field, lines, role])
        case .evidence: .evidence(kinds: [term])
        case .recommendations: .recommendations(of: [body])
        case .answered: .answered(lines: lines)
        case .verdict: .verdict(oneOf: [step])
        case .linesAtLeast: .linesAtLeast(lines: lines, min: 1)
        case .surveyFrame: .surveyFrame(groups: [term], channels: [term])
        case .cites: .cites(catalogue: body, field: field)
        case .checklist: .checklist(items: [field], by: .resident)
        case .reportComplete: .reportComplete(sections: [term])
        case .validDocument: .validDocument(kind: term, monthsMax: 12, eachLine: lines)
        case .offers: .offers(min: 3, lines: lines, orReason: field)
        case .unique: .unique(fields: [field])
        case .precondition: .precondition(field)
        case .publishedFor: .publishedFor(days: 5)
        case .elapsed:
            .elapsed(since: step, atLeast: Span(1, .days), atMost: Span(2, .workingDays))
        case .notified: .notified(times: 2)
        case .notifiedEach: .notifiedEach(role: role)
        case .fundsAvailable: .fundsAvailable(fund: fund, amount: field)
        case .amountAtMost: .amountAtMost(field: field, Money(yuan: 5))
        case .purposeIn: .purposeIn(fund: fund, field: field)
        case .baselineKept: .baselineKept(measure: field)
        case .pledged: .pledged(lines: lines, share: half, of: field)
        case .runway: .runway(fund: fund, months: 6, monthly: field)
        case .threeWayMatch: .threeWayMatch(receipt: field, invoice: field, tolerance: .zero)
        case .inCatalogue: .inCatalogue(item: field, price: field)
        case .ratio: .ratio(of: field, to: field, atMost: half)
        case .reservedShare: .reservedShare(places: field, others: field, half)
        case .noMoneyPaid: .noMoneyPaid
        case .noOpenDuties: .noOpenDuties
        }
    }

    static func effect(_ name: EffectName) -> Effect {
        switch name {
        case .forEach: .forEach(lines: lines, verdicts: [step], .payLine(amount: field))
        case .commit: .commit(fund: fund, amount: field)
        case .encumber: .encumber(fund: fund, amount: field)
        case .release: .release
        case .pay: .pay(amount: field)
        case .split: .split(cofinancing: body, amount: field)
        case .ceilings: .ceilings(lines: lines, amount: field)
        case .openLine: .openLine(lines: lines)
        case .payLine: .payLine(amount: field)
        case .refuseLine: .refuseLine
        case .allocate: .allocate(fund: fund)
        case .match: .match(fund: fund, from: fund, amount: field)
        case .topUp: .topUp(fund: fund, amount: field)
        case .clawBack: .clawBack(amount: field)
        case .lapseUnspent: .lapseUnspent(fund: fund)
        case .deferToNextYear: .deferToNextYear(fund: fund, amount: field)
        case .package: .package(funds: [fund, fund])
        case .startClock: .startClock(step)
        case .resetClock: .resetClock(step)
        case .stopClock: .stopClock(step)
        case .openDuty: .openDuty(by: body, within: Span(10, .workingDays))
        case .closeDuty: .closeDuty
        case .remind: .remind(role: role)
        case .notify: .notify(role: role)
        case .publish: .publish(aggregateOnly: true)
        case .assignOwner: .assignOwner(field: field)
        case .clearOwner: .clearOwner
        case .credit: .credit(stage: .deliver)
        case .recognise: .recognise(step)
        case .postHours: .postHours(minutes: field)
        case .reserve: .reserve(places: field)
        case .free: .free(places: field)
        case .issueTag: .issueTag
        case .withdrawTag: .withdrawTag
        case .createMatter: .createMatter(process: step, copying: [])
        case .splitMatter: .splitMatter(process: step, lines: lines)
        case .raiseAgendaItem: .raiseAgendaItem(body: body)
        case .freezeEvidence: .freezeEvidence
        case .startRetention: .startRetention(months: 24)
        }
    }

    static var failures: [GuardFailure] {
        let short = RoleShortfall(role: role, found: 1, needed: 2)
        let (one, two) = (Money(yuan: 1), Money(yuan: 2))
        let people: [GuardFailure] = [
            .anyOf([.withinScope, .noLine]),
            .each(lines: lines, failing: 1, of: 2, first: .withinScope),
            .any(lines: lines, of: 2), .none(lines: lines, holding: 1, of: 2),
            .notConflicted(.declared), .notConflicted(.opened), .notConflicted(.owns),
            .distinctPersons(step: step), .origin(found: .resident, allowed: [.ngo, .donor]),
            .signedBy([short, short]), .present(short), .accompaniedBy(role: role),
            .named(field: field, isOneself: true), .named(field: field, isOneself: false),
            .listedCollector(lines: lines, listed: 1), .capacity(per: .person, open: 1, max: 1),
            .freeHours(free: 9, needed: 10), .withinScope,
            .contributed(stage: .design, by: .resident, found: 0, needed: 1),
            .consent(purpose: term, missing: 1, of: 2), .consent(purpose: term, missing: 0, of: 0),
        ]
        let papers: [GuardFailure] = [
            .fieldsComplete(missing: [field]), .evidence(missing: [term]),
            .recommendations(missing: [body]),
            .answered(lines: lines, unanswered: 3, incomplete: 1, of: 20),
            .verdict(found: nil, allowed: [step]), .verdict(found: step, allowed: [role]),
            .linesAtLeast(lines: lines, found: 0, needed: 1),
            .surveyFrame(groups: [term], channels: [term]),
            .surveyFrame(groups: [], channels: [term]), .cites(catalogue: body, field: field),
            .checklist(missing: [field], byOthers: [lines], by: .resident),
            .checklist(missing: [], byOthers: [lines], by: .resident),
            .reportComplete(missing: [term]),
            .validDocument(kind: term, missing: 1, tooOld: 1, of: 3, monthsMax: 12),
            .offers(found: 2, needed: 3, reason: field),
            .unique(fields: [field], other: Identifier(7)), .precondition(field),
        ]
        let times: [GuardFailure] = [
            .publishedFor(passed: nil, needed: 0), .publishedFor(passed: nil, needed: 5),
            .publishedFor(passed: 4, needed: 5), .elapsed(since: step, .neverTaken),
            .elapsed(since: step, .tooEarly(daysLeft: 1)),
            .elapsed(since: step, .tooLate(daysOver: 2)), .notified(sent: 1, needed: 2),
            .notifiedEach(role: role, told: 1, of: 4), .notifiedEach(role: role, told: 0, of: 0),
        ]
        let money: [GuardFailure] = [
            .fundsAvailable(fund: fund, available: one, needed: two),
            .amountAtMost(field: field, found: two, max: one),
            .purposeIn(fund: fund, found: step),
            .baselineKept(measure: field, before: 2, latest: 1),
            .pledged(found: one, needed: two), .runway(fund: fund, covered: 5, needed: 6),
            .threeWayMatch(committed: one, received: two, invoiced: two, tolerance: .zero),
            .inCatalogue(item: field, .notListed),
            .inCatalogue(item: field, .tooExpensive(price: two, max: one)),
            .inCatalogue(item: field, .tooMany(found: 3, max: 2)),
            .ratio(of: 21, to: 2, atMost: half),
            .reservedShare(places: 20, others: 9, othersMax: 8), .noMoneyPaid(paid: one),
            .noOpenDuties(open: 1), .noOpenDuties(open: 2), .unfilled(field: field),
            .unmeasured(measure: field), .noLine, .unbound(body),
        ]
        return people + papers + times + money
    }

    static var effectFailures: [EffectFailure] {
        let (one, two) = (Money(yuan: 1), Money(yuan: 2))
        return [
            .money(.unknownFund(Identifier(1))), .unfilled(field: field), .unbound(body), .noLine,
            .nobody, .aboveCeiling(asked: two, ceiling: one), .alreadyPaid(one),
            .noRate(fund: fund), .notReceived(fund: fund, received: one, asked: two),
            .hoursOutOfRange(minutes: 0, minutesMax: 9), .placesOutOfRange(0, placesMax: 9),
            .notReserved(asked: 2, reserved: 1), .tooManyMatters(mattersMax: 9),
            .tooManyParties(partiesMax: 9), .tooManyDuties(openMax: 9),
        ]
    }
}
