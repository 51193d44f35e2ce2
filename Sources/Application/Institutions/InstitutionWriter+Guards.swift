import Domain
import Kernel

extension InstitutionWriter {
    /// A guard's name and what stands behind it.
    static func rule(_ rule: Guard) -> (String, SourceText) {
        let (word, value) = written(rule)
        return (word.rawValue, value)
    }

    private static let plain = SourceText.word("true")

    private static func nested(_ guardRule: Guard) -> SourceText { .entries([rule(guardRule)]) }

    private static func ofLines(_ lines: Key, _ guardRule: Guard) -> SourceText {
        .entries([("lines", .key(lines)), ("guard", nested(guardRule))])
    }

    private static func pair(_ left: (String, Key), _ right: (String, Key)) -> SourceText {
        .entries([(left.0, .key(left.1)), (right.0, .key(right.1))])
    }

    private static func words<T: RawRepresentable>(_ values: [T]) -> SourceText
    where T.RawValue == String {
        .list(values.map { .word($0.rawValue) })
    }

    private static func written(_ rule: Guard) -> (GuardWord, SourceText) {
        switch rule {
        case .anyOf(let rules): (.anyOf, .list(rules.map(nested)))
        case .each(let lines, let rule): (.each, ofLines(lines, rule))
        case .any(let lines, let rule): (.any, ofLines(lines, rule))
        case .none(let lines, let rule): (.none, ofLines(lines, rule))
        case .notConflicted: (.notConflicted, plain)
        case .distinctPersons(let events): (.distinctPersons, .keys(events))
        case .origin(let classes): (.origin, words(classes))
        case .signedBy(let counts):
            (.signedBy, .entries(counts.map { ($0.role.text, .number($0.count)) }))
        case .present(let role, let min):
            (.present, .entries([("role", .key(role)), ("min", .number(min))]))
        case .accompaniedBy(let role): (.accompaniedBy, .key(role))
        case .named(let field): (.named, .key(field))
        case .listedCollector(let lines, let field):
            (.listedCollector, pair(("lines", lines), ("field", field)))
        case .capacity(let unit, let max):
            (.capacity, .entries([("per", .word(unit.rawValue)), ("max", .number(max))]))
        case .freeHours(let free, let need): (.freeHours, pair(("free", free), ("need", need)))
        case .withinScope: (.withinScope, plain)
        case .contributed(let stage, let actor, let min):
            (
                .contributed,
                .entries([
                    ("stage", .word(stage.rawValue)), ("by", .word(actor.rawValue)),
                    ("min", .number(min)),
                ])
            )
        case .consent(let purpose): (.consent, .key(purpose))
        case .publishedFor, .elapsed, .notified, .notifiedEach: ofTime(rule)
        case .fundsAvailable, .amountAtMost, .purposeIn, .baselineKept, .pledged, .runway,
            .threeWayMatch, .inCatalogue, .ratio, .reservedShare, .noMoneyPaid, .noOpenDuties:
            ofMoney(rule)
        case .fieldsComplete, .evidence, .recommendations, .answered, .verdict, .linesAtLeast,
            .surveyFrame, .cites, .checklist, .reportComplete, .validDocument, .offers, .unique,
            .precondition:
            ofFile(rule)
        }
    }

    private static func ofFile(_ rule: Guard) -> (GuardWord, SourceText) {
        switch rule {
        case .fieldsComplete(let fields): return (.fieldsComplete, .keys(fields))
        case .evidence(let kinds): return (.evidence, .keys(kinds))
        case .recommendations(let bodies): return (.recommendations, .keys(bodies))
        case .answered(let lines): return (.answered, .key(lines))
        case .verdict(let verdicts): return (.verdict, .keys(verdicts))
        case .linesAtLeast(let lines, let min):
            return (.linesAtLeast, .entries([("lines", .key(lines)), ("min", .number(min))]))
        case .surveyFrame(let groups, let channels):
            let value = SourceText.entries([
                ("groups", .keys(groups)), ("channels", .keys(channels)),
            ])
            return (.surveyFrame, value)
        case .cites(let catalogue, let field):
            return (.cites, pair(("catalogue", catalogue), ("field", field)))
        case .checklist(let items, let actor):
            let value = SourceText.entries([
                ("items", .keys(items)), ("by", .word(actor.rawValue)),
            ])
            return (.checklist, value)
        case .reportComplete(let sections): return (.reportComplete, .keys(sections))
        case .validDocument(let kind, let months, let lines):
            var entries = SourceTextEntries()
            entries.add("kind", .key(kind))
            entries.add("months_max", .number(months))
            entries.add("each_line", lines.map(SourceText.key))
            return (.validDocument, .entries(entries.entries))
        case .offers(let min, let lines, let reason):
            let value = SourceText.entries([
                ("min", .number(min)), ("lines", .key(lines)), ("or_reason", .key(reason)),
            ])
            return (.offers, value)
        case .unique(let fields): return (.unique, .keys(fields))
        case .precondition(let key): return (.precondition, .key(key))
        case .anyOf, .each, .any, .none, .notConflicted, .distinctPersons, .origin, .signedBy,
            .present, .accompaniedBy, .named, .listedCollector, .capacity, .freeHours,
            .withinScope, .contributed, .consent, .publishedFor, .elapsed, .notified,
            .notifiedEach, .fundsAvailable, .amountAtMost, .purposeIn, .baselineKept, .pledged,
            .runway, .threeWayMatch, .inCatalogue, .ratio, .reservedShare, .noMoneyPaid,
            .noOpenDuties:
            preconditionFailure("only guards about what is on file come here")
        }
    }

    private static func ofTime(_ rule: Guard) -> (GuardWord, SourceText) {
        switch rule {
        case .publishedFor(let days): return (.publishedFor, .entries([("days", .number(days))]))
        case .elapsed(let event, let least, let most):
            var entries = SourceTextEntries()
            entries.add("since", .key(event))
            entries.add("at_least", least.map(span))
            entries.add("at_most", most.map(span))
            return (.elapsed, .entries(entries.entries))
        case .notified(let times): return (.notified, .entries([("times", .number(times))]))
        case .notifiedEach(let role): return (.notifiedEach, .key(role))
        case .anyOf, .each, .any, .none, .notConflicted, .distinctPersons, .origin, .signedBy,
            .present, .accompaniedBy, .named, .listedCollector, .capacity, .freeHours,
            .withinScope, .contributed, .consent, .fieldsComplete, .evidence, .recommendations,
            .answered, .verdict, .linesAtLeast, .surveyFrame, .cites, .checklist, .reportComplete,
            .validDocument, .offers, .unique, .precondition, .fundsAvailable, .amountAtMost,
            .purposeIn, .baselineKept, .pledged, .runway, .threeWayMatch, .inCatalogue, .ratio,
            .reservedShare, .noMoneyPaid, .noOpenDuties:
            preconditionFailure("only guards about time come here")
        }
    }

    private static func ofMoney(_ rule: Guard) -> (GuardWord, SourceText) {
        switch rule {
        case .fundsAvailable(let fund, let amount):
            return (.fundsAvailable, pair(("fund", fund), ("amount", amount)))
        case .amountAtMost(let field, let most):
            return (.amountAtMost, .entries([("field", .key(field)), ("max", money(most))]))
        case .purposeIn(let fund, let field):
            return (.purposeIn, pair(("fund", fund), ("field", field)))
        case .baselineKept(let measure): return (.baselineKept, .key(measure))
        case .pledged(let lines, let ratio, let whole):
            let value = SourceText.entries([
                ("lines", .key(lines)), ("share", share(ratio)), ("of", .key(whole)),
            ])
            return (.pledged, value)
        case .runway(let fund, let months, let monthly):
            let value = SourceText.entries([
                ("fund", .key(fund)), ("months", .number(months)), ("monthly", .key(monthly)),
            ])
            return (.runway, value)
        case .threeWayMatch(let receipt, let invoice, let tolerance):
            let value = SourceText.entries([
                ("receipt", .key(receipt)), ("invoice", .key(invoice)),
                ("tolerance", money(tolerance)),
            ])
            return (.threeWayMatch, value)
        case .inCatalogue(let item, let price):
            return (.inCatalogue, pair(("item", item), ("price", price)))
        case .ratio(let top, let bottom, let most):
            let value = SourceText.entries([
                ("of", .key(top)), ("to", .key(bottom)), ("at_most", share(most)),
            ])
            return (.ratio, value)
        case .reservedShare(let places, let others, let ratio):
            let value = SourceText.entries([
                ("places", .key(places)), ("others", .key(others)), ("share", share(ratio)),
            ])
            return (.reservedShare, value)
        case .noMoneyPaid: return (.noMoneyPaid, plain)
        case .noOpenDuties: return (.noOpenDuties, plain)
        case .anyOf, .each, .any, .none, .notConflicted, .distinctPersons, .origin, .signedBy,
            .present, .accompaniedBy, .named, .listedCollector, .capacity, .freeHours,
            .withinScope, .contributed, .consent, .fieldsComplete, .evidence, .recommendations,
            .answered, .verdict, .linesAtLeast, .surveyFrame, .cites, .checklist, .reportComplete,
            .validDocument, .offers, .unique, .precondition, .publishedFor, .elapsed, .notified,
            .notifiedEach:
            preconditionFailure("only guards about money and measures come here")
        }
    }
}

extension InstitutionWriter {
    static func effect(_ effect: Effect) -> SourceText {
        let (word, value) = written(effect)
        return value.map { .entries([(word.rawValue, $0)]) } ?? .word(word.rawValue)
    }

    /// Nothing behind the name of an effect that takes nothing.
    private static func written(_ effect: Effect) -> (EffectWord, SourceText?) {
        switch effect {
        case .forEach(let lines, let verdicts, let inner):
            var entries = SourceTextEntries()
            entries.add("lines", .key(lines))
            entries.add("verdicts", keys: verdicts)
            entries.add("effect", self.effect(inner))
            return (.forEach, .entries(entries.entries))
        case .commit(let fund, let amount):
            return (.commit, pair(("fund", fund), ("amount", amount)))
        case .encumber(let fund, let amount):
            return (.encumber, pair(("fund", fund), ("amount", amount)))
        case .release: return (.release, nil)
        case .pay(let amount): return (.pay, .key(amount))
        case .split(let cofinancing, let amount):
            return (.split, pair(("cofinancing", cofinancing), ("amount", amount)))
        case .ceilings(let lines, let amount):
            return (.ceilings, pair(("lines", lines), ("amount", amount)))
        case .openLine(let lines): return (.openLine, .key(lines))
        case .payLine(let amount): return (.payLine, .key(amount))
        case .refuseLine: return (.refuseLine, nil)
        case .allocate(let fund): return (.allocate, .key(fund))
        case .match(let fund, let from, let amount):
            let value = SourceText.entries([
                ("fund", .key(fund)), ("from", .key(from)), ("amount", .key(amount)),
            ])
            return (.match, value)
        case .topUp(let fund, let amount):
            return (.topUp, pair(("fund", fund), ("amount", amount)))
        case .clawBack(let amount): return (.clawBack, .key(amount))
        case .lapseUnspent(let fund): return (.lapseUnspent, .key(fund))
        case .deferToNextYear(let fund, let amount):
            return (.deferToNextYear, pair(("fund", fund), ("amount", amount)))
        case .package(let funds): return (.package, .keys(funds))
        case .startClock, .resetClock, .stopClock, .openDuty, .closeDuty, .remind, .notify,
            .publish, .assignOwner, .clearOwner, .credit, .recognise, .postHours, .reserve, .free,
            .issueTag, .withdrawTag, .createMatter, .splitMatter, .raiseAgendaItem,
            .freezeEvidence, .startRetention:
            return ofMatter(effect)
        }
    }

    private static func ofMatter(_ effect: Effect) -> (EffectWord, SourceText?) {
        switch effect {
        case .startClock(let clock): return (.startClock, .key(clock))
        case .resetClock(let clock): return (.resetClock, .key(clock))
        case .stopClock(let clock): return (.stopClock, .key(clock))
        case .openDuty(let body, let within):
            return (.openDuty, .entries([("by", .key(body)), ("within", span(within))]))
        case .closeDuty: return (.closeDuty, nil)
        case .remind(let role): return (.remind, .key(role))
        case .notify(let role): return (.notify, .key(role))
        case .publish(let isAggregate):
            let word = SourceText.word(isAggregate ? "true" : "false")
            return (.publish, .entries([("aggregate_only", word)]))
        case .assignOwner(let field):
            return (.assignOwner, field.map { .entries([("field", .key($0))]) })
        case .clearOwner: return (.clearOwner, nil)
        case .credit(let stage): return (.credit, .word(stage.rawValue))
        case .recognise(let key): return (.recognise, .key(key))
        case .postHours(let minutes): return (.postHours, .key(minutes))
        case .reserve(let places): return (.reserve, .key(places))
        case .free(let places): return (.free, .key(places))
        case .issueTag: return (.issueTag, nil)
        case .withdrawTag: return (.withdrawTag, nil)
        case .createMatter(let process, let copying):
            var entries = SourceTextEntries()
            entries.add("process", .key(process))
            entries.add("copying", keys: copying)
            return (.createMatter, .entries(entries.entries))
        case .splitMatter(let process, let lines):
            return (.splitMatter, pair(("process", process), ("lines", lines)))
        case .raiseAgendaItem(let body): return (.raiseAgendaItem, .key(body))
        case .freezeEvidence: return (.freezeEvidence, nil)
        case .startRetention(let months):
            return (.startRetention, .entries([("months", .number(months))]))
        case .forEach, .commit, .encumber, .release, .pay, .split, .ceilings, .openLine, .payLine,
            .refuseLine, .allocate, .match, .topUp, .clawBack, .lapseUnspent, .deferToNextYear,
            .package:
            preconditionFailure("only effects on matters, time and people come here")
        }
    }
}
