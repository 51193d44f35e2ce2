import Application
import Domain
import Kernel

extension RandomInstitutions {
    private mutating func pick<T>(_ values: [T]) -> T {
        values[Int.random(in: 0..<values.count, using: &random)]
    }

    private mutating func chance() -> Bool { Bool.random(using: &random) }

    mutating func rule(levels: Int) -> Guard {
        let word = pick(GuardWord.allCases)
        switch word {
        case .anyOf, .each, .any, .none:
            guard levels > 0 else { return .withinScope }
            let inner = rule(levels: levels - 1)
            switch word {
            case .anyOf: return .anyOf([inner, rule(levels: levels - 1)])
            case .each: return .each(lines: key(), inner)
            case .any: return .any(lines: key(), inner)
            default: return .none(lines: key(), inner)
            }
        default: return plainRule(word)
        }
    }

    private mutating func plainRule(_ word: GuardWord) -> Guard {
        switch word {
        case .notConflicted: .notConflicted
        case .distinctPersons: .distinctPersons(across: keys())
        case .origin: .origin(classes: [pick(ActorClass.allCases)])
        case .signedBy: .signedBy(keys().map { RoleCount(role: $0, count: count()) })
        case .present: .present(role: key(), min: count())
        case .accompaniedBy: .accompaniedBy(role: key())
        case .named: .named(field: key())
        case .listedCollector: .listedCollector(lines: key(), field: key())
        case .capacity: .capacity(per: pick(CapacityUnit.allCases), max: count())
        case .freeHours: .freeHours(free: key(), need: key())
        case .withinScope: .withinScope
        case .contributed:
            .contributed(
                stage: pick(ContributionStage.allCases),
                by: pick(ActorClass.allCases),
                min: count()
            )
        case .consent: .consent(purpose: key())
        case .fieldsComplete: .fieldsComplete(keys())
        case .evidence: .evidence(kinds: keys())
        case .recommendations: .recommendations(of: keys())
        case .answered: .answered(lines: key())
        case .verdict: .verdict(oneOf: keys())
        case .linesAtLeast: .linesAtLeast(lines: key(), min: count())
        case .surveyFrame: .surveyFrame(groups: keys(), channels: keys())
        case .cites: .cites(catalogue: key(), field: key())
        case .checklist: .checklist(items: keys(), by: pick(ActorClass.allCases))
        case .reportComplete: .reportComplete(sections: keys())
        case .validDocument:
            .validDocument(kind: key(), monthsMax: count(), eachLine: chance() ? key() : nil)
        case .offers: .offers(min: count(), lines: key(), orReason: key())
        case .unique: .unique(fields: keys())
        case .precondition: .precondition(key())
        case .publishedFor: .publishedFor(days: count())
        case .elapsed: elapsed()
        case .notified: .notified(times: count())
        case .notifiedEach: .notifiedEach(role: key())
        default: moneyRule(word)
        }
    }

    private mutating func elapsed() -> Guard {
        switch pick([0, 1, 2]) {
        case 0: .elapsed(since: key(), atLeast: span(), atMost: nil)
        case 1: .elapsed(since: key(), atLeast: nil, atMost: span())
        default: .elapsed(since: key(), atLeast: span(), atMost: span())
        }
    }

    private mutating func moneyRule(_ word: GuardWord) -> Guard {
        switch word {
        case .fundsAvailable: .fundsAvailable(fund: key(), amount: key())
        case .amountAtMost: .amountAtMost(field: key(), money())
        case .purposeIn: .purposeIn(fund: key(), field: key())
        case .baselineKept: .baselineKept(measure: key())
        case .pledged: .pledged(lines: key(), share: share(), of: key())
        case .runway: .runway(fund: key(), months: count(), monthly: key())
        case .threeWayMatch:
            .threeWayMatch(receipt: key(), invoice: key(), tolerance: money())
        case .inCatalogue: .inCatalogue(item: key(), price: key())
        case .ratio: .ratio(of: key(), to: key(), atMost: share())
        case .reservedShare: .reservedShare(places: key(), others: key(), share())
        case .noMoneyPaid: .noMoneyPaid
        default: .noOpenDuties
        }
    }

    mutating func effect(levels: Int) -> Effect {
        let word = pick(EffectWord.allCases)
        switch word {
        case .forEach:
            guard levels > 0 else { return .release }
            let inner = effect(levels: levels - 1)
            return .forEach(lines: key(), verdicts: keys(), inner)
        case .commit: return .commit(fund: key(), amount: key())
        case .encumber: return .encumber(fund: key(), amount: key())
        case .release: return .release
        case .pay: return .pay(amount: key())
        case .split: return .split(cofinancing: key(), amount: key())
        case .ceilings: return .ceilings(lines: key(), amount: key())
        case .openLine: return .openLine(lines: key())
        case .payLine: return .payLine(amount: key())
        case .refuseLine: return .refuseLine
        case .allocate: return .allocate(fund: key())
        case .match: return .match(fund: key(), from: key(), amount: key())
        case .topUp: return .topUp(fund: key(), amount: key())
        case .clawBack: return .clawBack(amount: key())
        case .lapseUnspent: return .lapseUnspent(fund: key())
        case .deferToNextYear: return .deferToNextYear(fund: key(), amount: key())
        case .package: return .package(funds: keys())
        default: return peopleEffect(word)
        }
    }

    private mutating func peopleEffect(_ word: EffectWord) -> Effect {
        switch word {
        case .startClock: .startClock(key())
        case .resetClock: .resetClock(key())
        case .stopClock: .stopClock(key())
        case .openDuty: .openDuty(by: key(), within: span())
        case .closeDuty: .closeDuty
        case .remind: .remind(role: key())
        case .notify: .notify(role: key())
        case .publish: .publish(aggregateOnly: chance())
        case .assignOwner: .assignOwner(field: chance() ? key() : nil)
        case .clearOwner: .clearOwner
        case .credit: .credit(stage: pick(ContributionStage.allCases))
        case .recognise: .recognise(key())
        case .postHours: .postHours(minutes: key())
        case .reserve: .reserve(places: key())
        case .free: .free(places: key())
        case .issueTag: .issueTag
        case .withdrawTag: .withdrawTag
        case .createMatter: .createMatter(process: key(), copying: keys())
        case .splitMatter: .splitMatter(process: key(), lines: key())
        case .raiseAgendaItem: .raiseAgendaItem(body: key())
        case .freezeEvidence: .freezeEvidence
        default: .startRetention(months: count())
        }
    }
}
