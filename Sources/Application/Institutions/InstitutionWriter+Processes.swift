import Domain
import Kernel

extension InstitutionWriter {
    static func process(_ process: ProcessDefinition) -> SourceText {
        definition(process.title, process.provenance) { entries in
            entries.add("opened_by", .key(process.openedBy))
            entries.add("initial", .key(process.initial))
            add("fields", process.fields, \.key, field, to: &entries)
            add("lines", process.lines, \.key, line, to: &entries)
            add("clocks", process.clocks, \.key, clock, to: &entries)
            let states = process.states.map { ($0.key.text, state($0)) }
            entries.add("states", .entries(states))
            entries.add("transitions", .list(process.transitions.map(transition)))
        }
    }

    private static func state(_ state: StateDefinition) -> SourceText {
        definition(state.title, nil) { entries in
            entries.add("phase", .word(state.phase.rawValue))
            guard let owed = state.owed else { return }
            let text = definition(nil, owed.provenance) { entries in
                entries.add("by", .key(owed.by))
                entries.add("within", span(owed.within))
                entries.add("escalates_to", owed.escalatesTo.map(SourceText.key))
            }
            entries.add("owed", text)
        }
    }

    private static func field(_ field: FieldDefinition) -> SourceText {
        definition(field.title, nil) { entries in
            let (word, name, detail) = kind(field.kind)
            entries.add("kind", .word(word.rawValue))
            entries.add(name, detail)
            entries.add("visible_to", keys: field.visibleTo)
            entries.add("retention_months", field.retentionMonths.map(SourceText.number))
        }
    }

    /// What a kind is called, and what must be said besides.
    private static func kind(
        _ kind: FieldDefinition.Kind
    ) -> (FieldKindWord, String, SourceText?) {
        switch kind {
        case .text(let max): (.text, "max", .number(max))
        case .money: (.money, "", nil)
        case .number: (.number, "", nil)
        case .day: (.day, "", nil)
        case .flag: (.flag, "", nil)
        case .choice(let choices):
            (.choice, "choices", .entries(choices.map { ($0.key.text, text($0.title)) }))
        case .share: (.share, "", nil)
        case .person: (.person, "", nil)
        case .organisation: (.organisation, "", nil)
        case .item(let catalogue): (.item, "catalogue", .key(catalogue))
        }
    }

    private static func line(_ line: LineDefinition) -> SourceText {
        definition(line.title, nil) { entries in
            add("fields", line.fields, \.key, field, to: &entries)
            add("verdicts", line.verdicts, \.key, verdict, to: &entries)
            entries.add("added_by", keys: line.addedBy)
            entries.add("judged_by", keys: line.judgedBy)
            if let stance = line.stance { entries.add("stance", .word(stance.rawValue)) }
        }
    }

    private static func verdict(_ verdict: VerdictDefinition) -> SourceText {
        definition(verdict.title, nil) { entries in
            var needs: [VerdictNeed] = []
            if verdict.needsReason { needs.append(.reason) }
            if verdict.needsPromise { needs.append(.promise) }
            if verdict.needsAmount { needs.append(.amount) }
            if !needs.isEmpty {
                entries.add("needs", .list(needs.map { .word($0.rawValue) }))
            }
        }
    }

    private static func clock(_ clock: ClockDefinition) -> SourceText {
        definition(clock.title, clock.provenance) { $0.add("span", span(clock.span)) }
    }

    private static func transition(_ transition: TransitionDefinition) -> SourceText {
        var entries = SourceTextEntries()
        entries.add("event", .key(transition.event))
        entries.add(transition.title)
        let from = transition.from
        entries.add("from", from.count == 1 ? .key(from[0]) : .keys(from))
        entries.add("to", .key(transition.to))
        switch transition.mover {
        case .by(let role): entries.add("by", .key(role))
        case .decidedBy(let rule): entries.add("decided_by", decision(rule))
        case .lost(let decision): entries.add("lost", .key(decision))
        case .when(let trigger): entries.add("when", self.trigger(trigger))
        }
        entries.add("reason", true: transition.needsReason)
        if !transition.requires.isEmpty {
            let rules = transition.requires.map { requirement in
                let source = source(requirement.provenance)
                return SourceText.entries([rule(requirement.rule), ("src", source)])
            }
            entries.add("requires", .list(rules))
        }
        if !transition.does.isEmpty { entries.add("does", .list(transition.does.map(effect))) }
        entries.add("stage", transition.stage.map { .word($0.rawValue) })
        entries.add("src", source(transition.provenance))
        return .entries(entries.entries)
    }

    private static func decision(_ rule: DecisionRule) -> SourceText {
        definition(nil, nil) { entries in
            entries.add("body", .key(rule.body))
            entries.add("instrument", .word(rule.instrument.rawValue))
            switch rule.quorum {
            case .count(let count): entries.add("quorum", .entries([("count", .number(count))]))
            case .share(let ratio): entries.add("quorum", .entries([("share", share(ratio))]))
            case .moreThan(let ratio):
                entries.add("quorum", .entries([("more_than", share(ratio))]))
            }
            entries.add("of", .word(rule.denominator.rawValue))
            switch rule.threshold {
            case .moreThan(let ratio):
                entries.add("threshold", .entries([("more_than", share(ratio))]))
            case .atLeast(let ratio):
                entries.add("threshold", .entries([("at_least", share(ratio))]))
            }
            entries.add("else", rule.otherwise.map(SourceText.key))
        }
    }

    private static func trigger(_ trigger: Trigger) -> SourceText {
        let (word, value): (TriggerWord, SourceText) =
            switch trigger {
            case .due(let clock): (.due, .key(clock))
            case .elapsed(let length): (.elapsed, span(length))
            case .no(let event, let length):
                (.notDone, .entries([("event", .key(event)), ("for", span(length))]))
            case .count(let event, let length, let least):
                (
                    .count,
                    .entries([
                        ("of", .key(event)), ("in", span(length)), ("at_least", .number(least)),
                    ])
                )
            case .drop(let measure, let least):
                (.drop, .entries([("measure", .key(measure)), ("at_least", share(least))]))
            case .belowZero(let measure): (.belowZero, .key(measure))
            case .reminded(let times, let length):
                (.reminded, .entries([("times", .number(times)), ("and", span(length))]))
            case .anyOf(let triggers): (.anyOf, .list(triggers.map(self.trigger)))
            }
        return .entries([(word.rawValue, value)])
    }
}
