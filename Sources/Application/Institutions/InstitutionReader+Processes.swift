import Domain
import Kernel

extension InstitutionReader {
    func process(_ key: Key, _ tree: InstitutionTree) -> ProcessDefinition? {
        mark(.process(key), tree)
        guard let entries = SourceEntries(tree, self) else { return nil }
        let title = entries.required("title", localText)
        let openedBy = entries.required("opened_by", self.key)
        let initial = entries.required("initial", self.key)
        let states = entries.required("states") {
            definitions($0, countMax: ProcessDefinition.statesMax) { state, tree in
                self.state(state, of: key, tree)
            }
        }
        let fields = entries.definitions("fields", countMax: ProcessDefinition.fieldsMax) {
            mark(.field(process: key, $0), $1)
            return field($0, $1)
        }
        let lines = entries.definitions("lines", countMax: ProcessDefinition.fieldsMax) {
            mark(.lines(process: key, $0), $1)
            return line($0, $1)
        }
        let clocks = entries.definitions("clocks", countMax: ProcessDefinition.fieldsMax) {
            mark(.clock(process: key, $0), $1)
            return clock($0, $1)
        }
        var number = 0
        let transitions = entries.required("transitions") {
            list($0, countMax: ProcessDefinition.transitionsMax) { tree in
                mark(.transition(process: key, number), tree)
                number += 1
                return transition(tree)
            }
        }
        let provenance = entries.required("src", provenance)
        entries.end()
        guard let title, let openedBy, let initial, let states, let transitions, let provenance
        else { return nil }
        return ProcessDefinition(
            key: key,
            title: title,
            initial: initial,
            states: states,
            fields: fields,
            lines: lines,
            clocks: clocks,
            transitions: transitions,
            openedBy: openedBy,
            provenance: provenance
        )
    }

    func mark(_ subject: InstitutionSubject, _ tree: InstitutionTree) {
        places[subject] = SourcePlace(file: file, line: tree.line, column: tree.column)
    }

    private func state(
        _ key: Key,
        of process: Key,
        _ tree: InstitutionTree
    ) -> StateDefinition? {
        mark(.state(process: process, key), tree)
        return parameters(tree) { entries in
            let title = entries.required("title", localText)
            let phase: Phase? = entries.required("phase", choice)
            let owed = entries.optional("owed", owed)
            guard let title, let phase else { return nil }
            return StateDefinition(key: key, title: title, phase: phase, owed: owed)
        }
    }

    private func owed(_ tree: InstitutionTree) -> OwedStep? {
        parameters(tree) { entries in
            let body = entries.required("by", key)
            let within = entries.required("within", span)
            let escalatesTo = entries.optional("escalates_to", key)
            let provenance = entries.required("src", provenance)
            guard let body, let within, let provenance else { return nil }
            return OwedStep(
                by: body,
                within: within,
                escalatesTo: escalatesTo,
                provenance: provenance
            )
        }
    }

    private func field(_ key: Key, _ tree: InstitutionTree) -> FieldDefinition? {
        parameters(tree) { entries in
            let title = entries.required("title", localText)
            let kind = entries.required("kind") { word($0, as: .word) == nil ? nil : $0 }
                .flatMap { fieldKind($0, entries) }
            let visibleTo = entries.keys("visible_to")
            let retention = entries.optional("retention_months", number(1...1_200))
            guard let title, let kind else { return nil }
            return FieldDefinition(
                key: key,
                title: title,
                kind: kind,
                visibleTo: visibleTo,
                retentionMonths: retention
            )
        }
    }

    private func fieldKind(
        _ tree: InstitutionTree,
        _ entries: SourceEntries
    ) -> FieldDefinition.Kind? {
        guard let word: FieldKindWord = choice(tree) else { return nil }
        switch word {
        case .text:
            return entries.required("max", number(1...FieldKindWord.charactersMax)).map {
                .text(charactersMax: $0)
            }
        case .money: return .money
        case .number: return .number
        case .day: return .day
        case .flag: return .flag
        case .choice:
            let choices = entries.required("choices") {
                definitions($0, countMax: Self.keysMax) { key, tree in
                    localText(tree).map { FieldDefinition.Choice(key: key, title: $0) }
                }
            }
            return choices.map { .choice($0) }
        case .share: return .share
        case .person: return .person
        case .organisation: return .organisation
        case .item: return entries.required("catalogue", key).map { .item(catalogue: $0) }
        }
    }

    private func line(_ key: Key, _ tree: InstitutionTree) -> LineDefinition? {
        parameters(tree) { entries in
            let title = entries.required("title", localText)
            let fields = entries.definitions(
                "fields",
                countMax: ProcessDefinition.fieldsMax,
                field
            )
            let verdicts = entries.definitions("verdicts", countMax: Self.keysMax, verdict)
            let addedBy = entries.keys("added_by")
            let judgedBy = entries.keys("judged_by")
            let stance: LineStance? = entries.optional("stance", choice)
            guard let title else { return nil }
            return LineDefinition(
                key: key,
                title: title,
                fields: fields,
                verdicts: verdicts,
                addedBy: addedBy,
                judgedBy: judgedBy,
                stance: stance
            )
        }
    }

    private func verdict(_ key: Key, _ tree: InstitutionTree) -> VerdictDefinition? {
        parameters(tree) { entries in
            let title = entries.required("title", localText)
            let needs: [VerdictNeed] = entries.list("needs", countMax: 3, choice)
            guard let title else { return nil }
            return VerdictDefinition(
                key: key,
                title: title,
                needsReason: needs.contains(.reason),
                needsPromise: needs.contains(.promise),
                needsAmount: needs.contains(.amount)
            )
        }
    }

    private func clock(_ key: Key, _ tree: InstitutionTree) -> ClockDefinition? {
        parameters(tree) { entries in
            let title = entries.required("title", localText)
            let span = entries.required("span", span)
            let provenance = entries.required("src", provenance)
            guard let title, let span, let provenance else { return nil }
            return ClockDefinition(key: key, title: title, span: span, provenance: provenance)
        }
    }
}

/// What kinds of fields are called in institution files.
package enum FieldKindWord: String, CaseIterable, Sendable {
    package static let charactersMax = 20_000

    case text
    case money
    case number
    case day
    case flag
    case choice
    case share
    case person
    case organisation
    case item
}

/// What a verdict may have to say.
package enum VerdictNeed: String, CaseIterable, Sendable {
    case reason
    case promise
    case amount
}
