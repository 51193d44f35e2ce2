import HashTreeCollections
import Kernel

/// What guards ask about matters other than the one in hand, kept as matters change, so that a step
/// costs the same among a thousand and a million.
package struct MatterIndex: Sendable, Equatable {
    /// Matters that persons opened or own, and that are not closed.
    private var held = TreeDictionary<Holding, TreeSet<Identifier<Matter>>>()
    /// Matters, or lines of one, that hold the same values where a guard asks for unlike ones.
    private var twins = TreeDictionary<Fingerprint, [Entry]>()

    package init() {}

    /// Whose matters, and of which process at which place: under whatever version of its rules.
    private struct Holding: Hashable, Sendable {
        let person: Identifier<Person>
        let institution: Key
        let process: Key
        let place: Identifier<Place>
    }

    private struct Fingerprint: Hashable, Sendable {
        let institution: Key
        let process: Key
        let place: Identifier<Place>
        let fields: [Key]
        let values: [FieldValue]
    }

    private struct Entry: Hashable, Sendable {
        let matter: Identifier<Matter>
        let line: UInt16?
    }
}

extension MatterIndex {
    /// Takes note of how a matter is now; `before` is how it was, and nothing if it is new. A
    /// matter that goes on under newer rules was under `former` ones.
    mutating func note(
        _ id: Identifier<Matter>,
        before: Matter?,
        after: Matter,
        under adoption: AdoptedInstitution,
        formerly former: AdoptedInstitution? = nil
    ) {
        let former = former ?? adoption
        let earlier = before.flatMap { Self.holding(of: $0, under: former) }
        let later = Self.holding(of: after, under: adoption)
        if earlier != later {
            if let earlier {
                held[earlier]?.remove(id)
                if held[earlier]?.isEmpty == true { held[earlier] = nil }
            }
            if let later { held[later, default: []].insert(id) }
        }
        if let before, before.fields == after.fields, before.rules == after.rules,
            before.lines.map(\.fields) == after.lines.map(\.fields)
        {
            return
        }
        let known = before.map { Self.fingerprints(of: $0, id, under: former) } ?? []
        let found = Self.fingerprints(of: after, id, under: adoption)
        for (mark, entry) in known where !found.contains(where: { $0 == (mark, entry) }) {
            twins[mark]?.removeAll { $0 == entry }
            if twins[mark]?.isEmpty == true { twins[mark] = nil }
        }
        for (mark, entry) in found where !known.contains(where: { $0 == (mark, entry) }) {
            twins[mark, default: []].append(entry)
        }
    }

    private static func holding(
        of matter: Matter,
        under adoption: AdoptedInstitution
    ) -> Holding? {
        guard let process = adoption.process(of: matter),
            process.states.indices.contains(Int(matter.state)),
            !process.states[Int(matter.state)].isFinal,
            case .person(let person) = process.assignsOwner ? matter.owner : matter.opener
        else { return nil }
        return Holding(
            person: person,
            institution: adoption.institution.key,
            process: process.key,
            place: adoption.place
        )
    }

    private static func fingerprints(
        of matter: Matter,
        _ id: Identifier<Matter>,
        under adoption: AdoptedInstitution
    ) -> [(Fingerprint, Entry)] {
        guard let process = adoption.process(of: matter) else { return [] }
        return process.uniqueFields.flatMap { fields -> [(Fingerprint, Entry)] in
            let lines = matter.lines.indices.map { Optional(UInt16($0)) }
            return ([nil] + lines).compactMap { line in
                let mark = fingerprint(fields, of: matter, line: line, process, adoption)
                return mark.map { ($0, Entry(matter: id, line: line)) }
            }
        }
    }

    /// Nothing unless all fields are filled, and where a line is said one of them is the line's.
    private static func fingerprint(
        _ fields: [Key],
        of matter: Matter,
        line: UInt16?,
        _ process: ProcessDefinition,
        _ adoption: AdoptedInstitution
    ) -> Fingerprint? {
        let row = line.map { matter.lines[Int($0)] }
        let rowFields = row.map { process.lines[Int($0.kind)].fields } ?? []
        var ofLine = 0
        var values: [FieldValue] = []
        for field in fields {
            let value: FieldValue?
            if let row, let slot = rowFields.firstIndex(where: { $0.key == field }) {
                value = row.fields.first { $0.slot == UInt16(slot) }?.value
                ofLine += 1
            } else if let slot = process.fields.firstIndex(where: { $0.key == field }) {
                value = matter.fields.first { $0.slot == UInt16(slot) }?.value
            } else {
                value = nil
            }
            guard let value else { return nil }
            values.append(value)
        }
        guard line == nil || ofLine > 0 else { return nil }
        return Fingerprint(
            institution: adoption.institution.key,
            process: process.key,
            place: adoption.place,
            fields: fields,
            values: values
        )
    }

    /// Open matters of the scene's process that somebody opened, or owns where owners are named.
    func open(
        of person: Identifier<Person>,
        in scene: Scene
    ) -> TreeSet<Identifier<Matter>> {
        let holding = Holding(
            person: person,
            institution: scene.institution.key,
            process: scene.process.key,
            place: scene.adoption.place
        )
        return held[holding] ?? []
    }

    /// Another matter of the process, or another line of this one, with the same values.
    func twin(of fields: [Key], in scene: Scene) -> Identifier<Matter>? {
        let mark =
            Self.fingerprint(
                fields,
                of: scene.matter,
                line: scene.line,
                scene.process,
                scene.adoption
            )
            ?? Self.fingerprint(
                fields,
                of: scene.matter,
                line: nil,
                scene.process,
                scene.adoption
            )
        guard let mark else { return nil }
        return twins[mark]?.first { entry in
            entry.matter != scene.id || entry.line != nil && entry.line != scene.line
        }?.matter
    }
}

extension AdoptedInstitution {
    /// The process that a matter runs by; nothing if it is not this institution's.
    package func process(of matter: Matter) -> ProcessDefinition? {
        let number = Int(matter.rules.process)
        return institution.processes.indices.contains(number)
            ? institution.processes[number] : nil
    }
}

extension ProcessDefinition {
    /// Whether any step names an owner: then a matter is held by its owner, not by its opener.
    var assignsOwner: Bool {
        transitions.contains { step in step.does.contains(where: \.assignsOwner) }
    }

    /// The sets of fields that must be unlike those of other matters.
    var uniqueFields: [[Key]] {
        transitions.flatMap(\.requires).flatMap(\.rule.uniqueFields)
            .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}

extension Guard {
    fileprivate var uniqueFields: [[Key]] {
        if case .unique(let fields) = self { return [fields] }
        return inner.flatMap(\.uniqueFields)
    }

    /// The guards that it is made of.
    package var inner: [Guard] {
        switch self {
        case .anyOf(let rules): return rules
        case .each(_, let rule), .any(_, let rule), .none(_, let rule): return [rule]
        case .notConflicted, .distinctPersons, .origin, .signedBy, .present, .accompaniedBy,
            .named, .listedCollector, .capacity, .freeHours, .withinScope, .contributed, .consent,
            .fieldsComplete, .evidence, .recommendations, .answered, .verdict, .linesAtLeast,
            .surveyFrame, .cites, .checklist, .reportComplete, .validDocument, .offers, .unique,
            .precondition, .publishedFor, .elapsed, .notified, .notifiedEach, .fundsAvailable,
            .amountAtMost, .purposeIn, .baselineKept, .pledged, .runway, .threeWayMatch,
            .inCatalogue, .ratio, .reservedShare, .noMoneyPaid, .noOpenDuties:
            return []
        }
    }
}
