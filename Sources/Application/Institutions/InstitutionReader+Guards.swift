import Domain
import Kernel

extension InstitutionReader {
    /// A guard with its `src` beside it.
    func requirement(_ tree: InstitutionTree) -> TransitionDefinition.Requirement? {
        guard let entries = SourceEntries(tree, self) else { return nil }
        let provenance = entries.required("src", provenance)
        let rule = rule(entries, level: 1)
        entries.end()
        guard let rule, let provenance else { return nil }
        return TransitionDefinition.Requirement(rule, provenance)
    }

    /// A guard inside another.
    private func nested(_ level: Int) -> (InstitutionTree) -> Guard? {
        { tree in
            guard let entries = SourceEntries(tree, self) else { return nil }
            let rule = self.rule(entries, level: level)
            entries.end()
            return rule
        }
    }

    private func rule(_ entries: SourceEntries, level: Int) -> Guard? {
        guard let (name, value) = entries.one(of: GuardWord.all),
            let word = GuardWord(rawValue: name)
        else { return nil }
        guard level <= Self.guardLevelsMax else {
            add(value, .tooDeep(levelsMax: Self.guardLevelsMax))
            return nil
        }
        switch word {
        case .anyOf:
            return list(value, countMax: TransitionDefinition.requirementsMax, nested(level + 1))
                .map { .anyOf($0) }
        case .each: return ofLines(value, level) { .each(lines: $0, $1) }
        case .any: return ofLines(value, level) { .any(lines: $0, $1) }
        case .none: return ofLines(value, level) { .none(lines: $0, $1) }
        case .notConflicted, .distinctPersons, .origin, .signedBy, .present, .accompaniedBy,
            .named, .listedCollector, .capacity, .freeHours, .withinScope, .contributed, .consent:
            return ofPersons(word, value)
        case .fieldsComplete, .evidence, .recommendations, .answered, .verdict, .linesAtLeast,
            .surveyFrame, .cites, .checklist, .reportComplete, .validDocument, .offers, .unique,
            .precondition:
            return ofFile(word, value)
        case .publishedFor, .elapsed, .notified, .notifiedEach: return ofTime(word, value)
        case .fundsAvailable, .amountAtMost, .purposeIn, .baselineKept, .pledged, .runway,
            .threeWayMatch, .inCatalogue, .ratio, .reservedShare, .noMoneyPaid, .noOpenDuties:
            return ofMoney(word, value)
        }
    }

    private func ofLines(
        _ tree: InstitutionTree,
        _ level: Int,
        _ make: (Key, Guard) -> Guard
    ) -> Guard? {
        parameters(tree) { entries in
            let lines = entries.required("lines", key)
            let rule = entries.required("guard", nested(level + 1))
            guard let lines, let rule else { return nil }
            return make(lines, rule)
        }
    }

    /// What stands behind a name that takes several parameters.
    func parameters<T>(_ tree: InstitutionTree, _ read: (SourceEntries) -> T?) -> T? {
        guard let entries = SourceEntries(tree, self) else { return nil }
        let value = read(entries)
        entries.end()
        return value
    }

    /// What takes no parameters is stated as `true`.
    func bare<T>(_ tree: InstitutionTree, _ value: T) -> T? {
        guard let isTrue = truth(tree) else { return nil }
        guard isTrue else {
            expected(.truth, tree)
            return nil
        }
        return value
    }

    func keys(_ tree: InstitutionTree) -> [Key]? { list(tree, countMax: Self.keysMax, key) }

    private var amountOfTimes: (InstitutionTree) -> Int? { number(1...9_999) }
}

extension InstitutionReader {
    private func ofPersons(_ word: GuardWord, _ tree: InstitutionTree) -> Guard? {
        switch word {
        case .notConflicted: return bare(tree, .notConflicted)
        case .withinScope: return bare(tree, .withinScope)
        case .distinctPersons: return keys(tree).map { .distinctPersons(across: $0) }
        case .origin:
            return list(tree, countMax: ActorClass.allCases.count, choice).map {
                .origin(classes: $0)
            }
        case .signedBy:
            let counts = definitions(tree, countMax: Self.keysMax) { role, tree in
                number(1...999)(tree).map { RoleCount(role: role, count: $0) }
            }
            return counts.map { .signedBy($0) }
        case .present:
            return parameters(tree) { entries in
                let role = entries.required("role", key)
                let min = entries.required("min", amountOfTimes)
                guard let role, let min else { return nil }
                return .present(role: role, min: min)
            }
        case .accompaniedBy: return key(tree).map { .accompaniedBy(role: $0) }
        case .named: return key(tree).map { .named(field: $0) }
        case .listedCollector:
            return pair(tree, "lines", "field") { .listedCollector(lines: $0, field: $1) }
        case .capacity:
            return parameters(tree) { entries in
                let unit: CapacityUnit? = entries.required("per", choice)
                let max = entries.required("max", amountOfTimes)
                guard let unit, let max else { return nil }
                return .capacity(per: unit, max: max)
            }
        case .freeHours: return pair(tree, "free", "need") { .freeHours(free: $0, need: $1) }
        case .contributed:
            return parameters(tree) { entries in
                let stage: ContributionStage? = entries.required("stage", choice)
                let actor: ActorClass? = entries.required("by", choice)
                let min = entries.required("min", amountOfTimes)
                guard let stage, let actor, let min else { return nil }
                return .contributed(stage: stage, by: actor, min: min)
            }
        case .consent: return key(tree).map { .consent(purpose: $0) }
        case .anyOf, .each, .any, .none, .fieldsComplete, .evidence, .recommendations, .answered,
            .verdict, .linesAtLeast, .surveyFrame, .cites, .checklist, .reportComplete,
            .validDocument, .offers, .unique, .precondition, .publishedFor, .elapsed, .notified,
            .notifiedEach, .fundsAvailable, .amountAtMost, .purposeIn, .baselineKept, .pledged,
            .runway, .threeWayMatch, .inCatalogue, .ratio, .reservedShare, .noMoneyPaid,
            .noOpenDuties:
            return nil
        }
    }

    /// Two parameters that are both keys.
    func pair<T>(
        _ tree: InstitutionTree,
        _ first: String,
        _ second: String,
        _ make: (Key, Key) -> T
    ) -> T? {
        parameters(tree) { entries in
            let left = entries.required(first, key)
            let right = entries.required(second, key)
            guard let left, let right else { return nil }
            return make(left, right)
        }
    }

    private func ofFile(_ word: GuardWord, _ tree: InstitutionTree) -> Guard? {
        switch word {
        case .fieldsComplete: return keys(tree).map { .fieldsComplete($0) }
        case .evidence: return keys(tree).map { .evidence(kinds: $0) }
        case .recommendations: return keys(tree).map { .recommendations(of: $0) }
        case .answered: return key(tree).map { .answered(lines: $0) }
        case .verdict: return keys(tree).map { .verdict(oneOf: $0) }
        case .linesAtLeast:
            return parameters(tree) { entries in
                let lines = entries.required("lines", key)
                let min = entries.required("min", amountOfTimes)
                guard let lines, let min else { return nil }
                return .linesAtLeast(lines: lines, min: min)
            }
        case .surveyFrame:
            return parameters(tree) { entries in
                let groups = entries.requiredKeys("groups")
                let channels = entries.requiredKeys("channels")
                guard let groups, let channels else { return nil }
                return .surveyFrame(groups: groups, channels: channels)
            }
        case .cites: return pair(tree, "catalogue", "field") { .cites(catalogue: $0, field: $1) }
        case .checklist:
            return parameters(tree) { entries in
                let items = entries.requiredKeys("items")
                let actor: ActorClass? = entries.required("by", choice)
                guard let items, let actor else { return nil }
                return .checklist(items: items, by: actor)
            }
        case .reportComplete: return keys(tree).map { .reportComplete(sections: $0) }
        case .validDocument:
            return parameters(tree) { entries in
                let kind = entries.required("kind", key)
                let months = entries.required("months_max", number(1...1_200))
                let lines = entries.optional("each_line", key)
                guard let kind, let months else { return nil }
                return .validDocument(kind: kind, monthsMax: months, eachLine: lines)
            }
        case .offers:
            return parameters(tree) { entries in
                let min = entries.required("min", amountOfTimes)
                let lines = entries.required("lines", key)
                let reason = entries.required("or_reason", key)
                guard let min, let lines, let reason else { return nil }
                return .offers(min: min, lines: lines, orReason: reason)
            }
        case .unique: return keys(tree).map { .unique(fields: $0) }
        case .precondition: return key(tree).map { .precondition($0) }
        case .anyOf, .each, .any, .none, .notConflicted, .distinctPersons, .origin, .signedBy,
            .present, .accompaniedBy, .named, .listedCollector, .capacity, .freeHours,
            .withinScope, .contributed, .consent, .publishedFor, .elapsed, .notified,
            .notifiedEach, .fundsAvailable, .amountAtMost, .purposeIn, .baselineKept, .pledged,
            .runway, .threeWayMatch, .inCatalogue, .ratio, .reservedShare, .noMoneyPaid,
            .noOpenDuties:
            return nil
        }
    }

    private func ofTime(_ word: GuardWord, _ tree: InstitutionTree) -> Guard? {
        switch word {
        case .publishedFor:
            return parameters(tree) { entries in
                entries.required("days", number(0...Span.countMax)).map {
                    .publishedFor(days: $0)
                }
            }
        case .elapsed:
            return parameters(tree) { entries in
                let event = entries.required("since", key)
                let least = entries.optional("at_least", span)
                let most = entries.optional("at_most", span)
                guard let event else { return nil }
                if least == nil, most == nil {
                    add(tree, .oneOf(["at_least", "at_most"], found: []))
                }
                return .elapsed(since: event, atLeast: least, atMost: most)
            }
        case .notified:
            return parameters(tree) { entries in
                entries.required("times", amountOfTimes).map { .notified(times: $0) }
            }
        case .notifiedEach: return key(tree).map { .notifiedEach(role: $0) }
        case .anyOf, .each, .any, .none, .notConflicted, .distinctPersons, .origin, .signedBy,
            .present, .accompaniedBy, .named, .listedCollector, .capacity, .freeHours,
            .withinScope, .contributed, .consent, .fieldsComplete, .evidence, .recommendations,
            .answered, .verdict, .linesAtLeast, .surveyFrame, .cites, .checklist, .reportComplete,
            .validDocument, .offers, .unique, .precondition, .fundsAvailable, .amountAtMost,
            .purposeIn, .baselineKept, .pledged, .runway, .threeWayMatch, .inCatalogue, .ratio,
            .reservedShare, .noMoneyPaid, .noOpenDuties:
            return nil
        }
    }
}
