import Domain
import Kernel

extension InstitutionReader {
    func transition(_ tree: InstitutionTree) -> TransitionDefinition? {
        guard let entries = SourceEntries(tree, self) else { return nil }
        let event = entries.required("event", key)
        let title = entries.required("title", localText)
        let from = entries.required("from", oneOrMore)
        let to = entries.required("to", key)
        let mover = mover(entries)
        let needsReason = entries.flag("reason")
        let requires = entries.list(
            "requires",
            countMax: TransitionDefinition.requirementsMax,
            requirement
        )
        let does = entries.list("does", countMax: TransitionDefinition.effectsMax, effect)
        let stage: ContributionStage? = entries.optional("stage", choice)
        let provenance = entries.required("src", provenance)
        entries.end()
        guard let event, let title, let from, let to, let mover, let provenance else { return nil }
        return TransitionDefinition(
            event: event,
            title: title,
            from: from,
            to: to,
            mover: mover,
            needsReason: needsReason,
            requires: requires,
            does: does,
            stage: stage,
            provenance: provenance
        )
    }

    /// A key, or a list of them.
    private func oneOrMore(_ tree: InstitutionTree) -> [Key]? {
        if case .list = tree.content { return keys(tree) }
        return key(tree).map { [$0] }
    }

    private func mover(_ entries: SourceEntries) -> TransitionDefinition.Mover? {
        guard let (name, value) = entries.one(of: ["by", "decided_by", "lost", "when"]) else {
            return nil
        }
        switch name {
        case "by": return key(value).map { .by(role: $0) }
        case "decided_by": return decision(value).map { .decidedBy($0) }
        case "lost": return key(value).map { .lost(decision: $0) }
        default: return trigger(value, level: 1).map { .when($0) }
        }
    }

    private func decision(_ tree: InstitutionTree) -> DecisionRule? {
        parameters(tree) { entries in
            let body = entries.required("body", key)
            let instrument: DecisionRule.Instrument? = entries.required("instrument", choice)
            let quorum = entries.required("quorum", quorum)
            let denominator: DecisionRule.Denominator? = entries.required("of", choice)
            let threshold = entries.required("threshold", threshold)
            let otherwise = entries.optional("else", key)
            guard let body, let instrument, let quorum, let denominator, let threshold else {
                return nil
            }
            return DecisionRule(
                body: body,
                instrument: instrument,
                quorum: quorum,
                denominator: denominator,
                threshold: threshold,
                otherwise: otherwise
            )
        }
    }

    private func quorum(_ tree: InstitutionTree) -> DecisionRule.Quorum? {
        parameters(tree) { entries in
            guard let (name, value) = entries.one(of: ["count", "share", "more_than"]) else {
                return nil
            }
            switch name {
            case "count": return number(1...1_000_000)(value).map { .count($0) }
            case "share": return share(value).map { .share($0) }
            default: return share(value).map { .moreThan($0) }
            }
        }
    }

    private func threshold(_ tree: InstitutionTree) -> DecisionRule.Threshold? {
        parameters(tree) { entries in
            guard let (name, value) = entries.one(of: ["more_than", "at_least"]) else {
                return nil
            }
            return share(value).map { name == "more_than" ? .moreThan($0) : .atLeast($0) }
        }
    }

    private func trigger(_ tree: InstitutionTree, level: Int) -> Trigger? {
        parameters(tree) { entries in
            guard let (name, value) = entries.one(of: TriggerWord.all),
                let word = TriggerWord(rawValue: name)
            else { return nil }
            guard level < Self.guardLevelsMax else {
                add(value, .tooDeep(levelsMax: Self.guardLevelsMax))
                return nil
            }
            switch word {
            case .due: return key(value).map { .due(clock: $0) }
            case .elapsed: return span(value).map { .elapsed($0) }
            case .belowZero: return key(value).map { .belowZero(measure: $0) }
            case .anyOf:
                let all = list(value, countMax: TransitionDefinition.requirementsMax) {
                    trigger($0, level: level + 1)
                }
                return all.map { .anyOf($0) }
            case .notDone, .count, .drop, .reminded: return measured(word, value)
            }
        }
    }

    private func measured(_ word: TriggerWord, _ tree: InstitutionTree) -> Trigger? {
        parameters(tree) { entries in
            switch word {
            case .notDone:
                let event = entries.required("event", key)
                let span = entries.required("for", span)
                guard let event, let span else { return nil }
                return .no(event: event, for: span)
            case .count:
                let event = entries.required("of", key)
                let span = entries.required("in", span)
                let least = entries.required("at_least", number(1...9_999))
                guard let event, let span, let least else { return nil }
                return .count(of: event, in: span, atLeast: least)
            case .drop:
                let measure = entries.required("measure", key)
                let least = entries.required("at_least", share)
                guard let measure, let least else { return nil }
                return .drop(measure: measure, atLeast: least)
            case .reminded:
                let times = entries.required("times", number(1...9_999))
                let span = entries.required("and", span)
                guard let times, let span else { return nil }
                return .reminded(times: times, and: span)
            case .due, .elapsed, .belowZero, .anyOf: return nil
            }
        }
    }
}
