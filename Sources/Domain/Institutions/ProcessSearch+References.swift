import Kernel

/// What steps name: each thing must be there, and of the kind that the step needs.
extension ProcessSearch {
    mutating func lookAtReferences(_ index: Int) {
        let transition = process.transitions[index]
        let subject = subject(index)
        need(transition.from + [transition.to], .state, subject)
        switch transition.mover {
        case .by(let role): need([role], .role, subject)
        case .decidedBy(let rule): need([rule.body], .body, subject)
        case .lost(let decision): need([decision], .event, subject)
        case .when(let trigger): look(at: trigger, subject)
        }
        for requirement in transition.requires {
            look(at: requirement.rule, Place(subject: subject))
        }
        for effect in transition.does { look(at: effect, Place(subject: subject)) }
    }

    /// Where something is named: in the matter, or in a line of it.
    struct Place {
        let subject: InstitutionSubject
        var line: LineDefinition?
    }

    private mutating func inLines(_ key: Key, _ place: Place) -> Place {
        need([key], .lines, place.subject)
        return Place(subject: place.subject, line: process.lines.first { $0.key == key })
    }

    /// A field of the line, if one is looked at, or of the matter.
    private mutating func field(
        _ keys: [Key],
        _ place: Place,
        _ isRight: (FieldDefinition.Kind) -> Bool = { _ in true }
    ) {
        for key in keys {
            let found =
                place.line?.fields.first { $0.key == key }
                ?? process.fields.first { $0.key == key }
            if let found {
                if !isRight(found.kind) { add(.wrongKind, place.subject, [key]) }
            } else {
                add(.undefined, place.subject, [key], reference: .field)
            }
        }
    }

    private mutating func money(_ key: Key, _ place: Place) { field([key], place, \.isMoney) }
    private mutating func number(_ key: Key, _ place: Place) { field([key], place, \.isNumber) }

    private mutating func look(at trigger: Trigger, _ subject: InstitutionSubject) {
        switch trigger {
        case .due(let clock):
            need([clock], .clock, subject)
            let isStarted = process.transitions.contains { transition in
                transition.does.contains { $0.starts(clock) }
            }
            if !isStarted { add(.clockNotStarted, subject, [clock]) }
        case .no(let event, _), .count(let event, _, _): needEvent(event, subject)
        case .drop(let measure, _), .belowZero(let measure): need([measure], .measure, subject)
        case .anyOf(let triggers): for trigger in triggers { look(at: trigger, subject) }
        case .elapsed, .reminded: break
        }
    }

    /// A step of this process, or of any other: sessions count toward the warning of their site.
    private mutating func needEvent(_ event: Key, _ subject: InstitutionSubject) {
        let isThere = institution.processes.contains { process in
            process.transitions.contains { $0.event == event }
        }
        if !isThere { add(.undefined, subject, [event], reference: .event) }
    }

    private mutating func look(at rule: Guard, _ place: Place) {
        switch rule {
        case .anyOf(let rules): for rule in rules { look(at: rule, place) }
        case .each(let lines, let rule), .any(let lines, let rule), .none(let lines, let rule):
            let inner = inLines(lines, place)
            look(at: rule, inner)
        case .notConflicted, .origin, .capacity, .withinScope, .contributed, .evidence,
            .surveyFrame, .reportComplete, .publishedFor, .notified, .noMoneyPaid, .noOpenDuties:
            break
        case .consent(let purpose):
            if ConsentPurpose(key: purpose) == nil {
                add(.undefined, place.subject, [purpose], reference: .purpose)
            }
        case .distinctPersons(let events): need(events, .event, place.subject)
        case .signedBy(let counts): need(counts.map(\.role), .role, place.subject)
        case .present(let role, _), .accompaniedBy(let role), .notifiedEach(let role):
            need([role], .role, place.subject)
        case .named(let field): self.field([field], place, \.namesSomebody)
        case .listedCollector(let lines, let field):
            need([lines], .lines, place.subject)
            self.field([field], place, \.namesSomebody)
        case .freeHours(let free, let need):
            number(free, place)
            number(need, place)
        case .fieldsComplete(let fields), .checklist(let fields, _): field(fields, place)
        case .unique(let fields): field(fields, place, \.isComparable)
        case .recommendations(let bodies): need(bodies, .body, place.subject)
        case .answered(let lines): need([lines], .lines, place.subject)
        case .verdict(let verdicts): look(forVerdicts: verdicts, place)
        case .linesAtLeast(let lines, _): need([lines], .lines, place.subject)
        case .cites(let catalogue, let field):
            need([catalogue], .catalogue, place.subject)
            self.field([field], place, \.isEntry)
        case .validDocument(_, _, let lines):
            if let lines { need([lines], .lines, place.subject) }
        case .offers(_, let lines, let reason):
            need([lines], .lines, place.subject)
            field([reason], place)
        case .precondition(let flag): need([flag], .precondition, place.subject)
        case .elapsed(let start, _, _):
            if !names.has(start, .clock) { need([start], .event, place.subject) }
        case .fundsAvailable, .amountAtMost, .purposeIn, .baselineKept, .pledged, .runway,
            .threeWayMatch, .inCatalogue, .ratio, .reservedShare:
            look(atMoney: rule, place)
        }
    }

    private mutating func look(atMoney rule: Guard, _ place: Place) {
        switch rule {
        case .fundsAvailable(let fund, let amount):
            need([fund], .fund, place.subject)
            money(amount, place)
        case .amountAtMost(let field, _): money(field, place)
        case .purposeIn(let fund, let field):
            need([fund], .fund, place.subject)
            self.field([field], place, \.isEntry)
        case .baselineKept(let measure): need([measure], .measure, place.subject)
        case .pledged(let lines, let share, let whole):
            need([lines], .lines, place.subject)
            money(whole, place)
            if share > .one { add(.shareAboveOne, place.subject, [whole]) }
        case .runway(let fund, _, let monthly):
            need([fund], .fund, place.subject)
            money(monthly, place)
        case .threeWayMatch(let receipt, let invoice, _):
            money(receipt, place)
            money(invoice, place)
        case .inCatalogue(let item, let price):
            field([item], place, \.isEntry)
            money(price, place)
        case .ratio(let top, let bottom, _):
            number(top, place)
            number(bottom, place)
        case .reservedShare(let places, let others, let share):
            number(places, place)
            number(others, place)
            if share > .one { add(.shareAboveOne, place.subject, [places]) }
        case .anyOf, .each, .any, .none, .notConflicted, .distinctPersons, .origin, .signedBy,
            .present, .accompaniedBy, .named, .listedCollector, .capacity, .freeHours,
            .withinScope, .contributed, .consent, .fieldsComplete, .evidence, .recommendations,
            .answered, .verdict, .linesAtLeast, .surveyFrame, .cites, .checklist, .reportComplete,
            .validDocument, .offers, .unique, .precondition, .publishedFor, .elapsed, .notified,
            .notifiedEach, .noMoneyPaid, .noOpenDuties:
            break
        }
    }

    private mutating func look(forVerdicts verdicts: [Key], _ place: Place) {
        for verdict in verdicts {
            let isThere =
                place.line?.verdicts.contains { $0.key == verdict } ?? names.has(verdict, .verdict)
            if !isThere { add(.undefined, place.subject, [verdict], reference: .verdict) }
        }
    }

    private mutating func look(at effect: Effect, _ place: Place) {
        switch effect {
        case .forEach(let lines, let verdicts, let effect):
            let inner = inLines(lines, place)
            look(forVerdicts: verdicts, inner)
            look(at: effect, inner)
        case .commit(let fund, let amount), .encumber(let fund, let amount),
            .topUp(let fund, let amount), .deferToNextYear(let fund, let amount):
            need([fund], .fund, place.subject)
            money(amount, place)
        case .match(let fund, let from, let amount):
            need([fund, from], .fund, place.subject)
            money(amount, place)
        case .pay(let amount), .payLine(let amount), .clawBack(let amount): money(amount, place)
        case .split(let cofinancing, let amount):
            need([cofinancing], .cofinancing, place.subject)
            money(amount, place)
        case .ceilings(let lines, let amount): money(amount, inLines(lines, place))
        case .openLine(let lines): need([lines], .lines, place.subject)
        case .allocate(let fund), .lapseUnspent(let fund): need([fund], .fund, place.subject)
        case .package(let funds): need(funds, .fund, place.subject)
        case .startClock(let clock), .resetClock(let clock), .stopClock(let clock):
            need([clock], .clock, place.subject)
        case .openDuty(let body, _), .raiseAgendaItem(let body):
            need([body], .body, place.subject)
        case .remind(let role), .notify(let role): need([role], .role, place.subject)
        case .assignOwner(let field):
            if let field { self.field([field], place, \.namesSomebody) }
        case .postHours(let minutes), .reserve(let minutes), .free(let minutes):
            number(minutes, place)
        case .createMatter(let process, let copying):
            need([process], .process, place.subject)
            field(copying, place)
        case .splitMatter(let process, let lines):
            need([process], .process, place.subject)
            need([lines], .lines, place.subject)
        case .release, .refuseLine, .closeDuty, .publish, .clearOwner, .credit, .recognise,
            .issueTag, .withdrawTag, .freezeEvidence, .startRetention:
            break
        }
    }
}

extension Effect {
    fileprivate func starts(_ clock: Key) -> Bool {
        if case .forEach(_, _, let effect) = self { return effect.starts(clock) }
        return self == .startClock(clock) || self == .resetClock(clock)
    }
}
