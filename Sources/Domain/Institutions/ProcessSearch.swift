import Kernel

/// The search through the states and steps of one process.
struct ProcessSearch {
    let process: ProcessDefinition
    let institution: Institution
    let names: InstitutionNames
    var flaws: [InstitutionFlaw] = []

    init(_ process: ProcessDefinition, in institution: Institution) {
        self.process = process
        self.institution = institution
        names = InstitutionNames(institution).with(process)
    }

    mutating func look() {
        lookAtDefinitions()
        for index in process.transitions.indices { lookAtReferences(index) }
        lookAtWays()
        lookForAmbiguity()
        lookAtDecisions()
        lookAtMoney()
        lookAtFairness()
        lookAtStances()
    }

    func subject(_ index: Int) -> InstitutionSubject { .transition(process: process.key, index) }

    mutating func add(
        _ rule: FlawRule,
        _ subject: InstitutionSubject,
        _ names: [Key] = [],
        reference: ReferenceKind? = nil
    ) {
        flaws.append(InstitutionFlaw(rule, subject, names, reference: reference))
    }

    mutating func need(_ keys: [Key], _ kind: ReferenceKind, _ subject: InstitutionSubject) {
        for key in keys where !names.has(key, kind) {
            add(.undefined, subject, [key], reference: kind)
        }
    }

    private mutating func lookAtDefinitions() {
        let whole = InstitutionSubject.process(process.key)
        need([process.initial], .state, whole)
        need([process.openedBy], .role, whole)
        for state in process.states {
            guard let owed = state.owed else { continue }
            let subject = InstitutionSubject.state(process: process.key, state.key)
            need([owed.by] + (owed.escalatesTo.map { [$0] } ?? []), .body, subject)
        }
        for field in process.fields {
            lookAt(field, .field(process: process.key, field.key))
        }
        for lines in process.lines {
            let subject = InstitutionSubject.lines(process: process.key, lines.key)
            need(lines.addedBy + lines.judgedBy, .role, subject)
            for field in lines.fields { lookAt(field, subject) }
            if lines.addedBy.isEmpty || lines.judgedBy.isEmpty != lines.verdicts.isEmpty {
                add(.unattendedLines, subject, [lines.key])
            }
        }
    }

    private mutating func lookAt(_ field: FieldDefinition, _ subject: InstitutionSubject) {
        need(field.visibleTo, .role, subject)
        if case .item(let catalogue) = field.kind { need([catalogue], .catalogue, subject) }
    }
}

/// Ways through the states.
extension ProcessSearch {
    private mutating func lookAtWays() {
        var next: [Key: Set<Key>] = [:]
        var before: [Key: Set<Key>] = [:]
        for transition in process.transitions {
            for from in transition.from {
                next[from, default: []].insert(transition.to)
                before[transition.to, default: []].insert(from)
            }
        }
        let reached = Self.reached(from: [process.initial], next)
        let finals = process.states.filter(\.isFinal).map(\.key)
        let finishing = Self.reached(from: finals, before)
        for state in process.states {
            let subject = InstitutionSubject.state(process: process.key, state.key)
            if !reached.contains(state.key) { add(.unreachableState, subject, [state.key]) }
            guard !state.isFinal else { continue }
            if next[state.key]?.subtracting([state.key]).isEmpty ?? true {
                add(.deadEnd, subject, [state.key])
            } else if !finishing.contains(state.key) {
                add(.unfinishable, subject, [state.key])
            }
        }
    }

    static func reached(from starts: [Key], _ next: [Key: Set<Key>]) -> Set<Key> {
        var reached = Set(starts)
        var rest = starts
        while let state = rest.popLast() {
            for other in next[state] ?? [] where reached.insert(other).inserted {
                rest.append(other)
            }
        }
        return reached
    }

    /// The states from which a state may be come to, and itself.
    func statesBefore(_ state: Key) -> Set<Key> {
        var before: [Key: Set<Key>] = [:]
        for transition in process.transitions {
            before[transition.to, default: []].formUnion(transition.from)
        }
        return Self.reached(from: [state], before)
    }

    private mutating func lookForAmbiguity() {
        for state in process.states {
            let leaving = process.transitions.indices.filter {
                process.transitions[$0].from.contains(state.key)
            }
            for (position, index) in leaving.enumerated() {
                let transition = process.transitions[index]
                for other in leaving[..<position].map({ process.transitions[$0] }) {
                    if other.event == transition.event {
                        add(.ambiguousEvent, subject(index), [transition.event, state.key])
                    }
                    guard case .when(let trigger) = transition.mover,
                        case .when(let earlier) = other.mover
                    else { continue }
                    let isSame =
                        !trigger.parts.isDisjoint(with: earlier.parts)
                        && transition.requires.isEmpty && other.requires.isEmpty
                    add(
                        isSame ? .sameTrigger : .triggersAtOnce,
                        subject(index),
                        [other.event, transition.event, state.key]
                    )
                }
            }
        }
    }

    /// A decision that is lost fires the step that says so, and from the same states.
    private mutating func lookAtDecisions() {
        for (index, transition) in process.transitions.enumerated() {
            switch transition.mover {
            case .decidedBy(let rule):
                if let seats = institution.body(rule.body)?.seats, seats.upperBound < 2 {
                    add(.tooFewSeats, subject(index), [rule.body])
                }
                if rule.isAboveOne { add(.shareAboveOne, subject(index), [transition.event]) }
                guard let otherwise = rule.otherwise else { continue }
                let isThere = process.transitions.contains {
                    $0.event == otherwise && $0.mover == .lost(decision: transition.event)
                        && Set($0.from).isSuperset(of: transition.from)
                }
                if !isThere { add(.lostDecision, subject(index), [otherwise]) }
            case .lost(let decision):
                let isThere = process.transitions.contains {
                    guard case .decidedBy(let rule) = $0.mover else { return false }
                    return $0.event == decision && rule.otherwise == transition.event
                }
                if !isThere { add(.lostDecision, subject(index), [decision]) }
            case .by, .when: continue
            }
        }
    }
}

extension Trigger {
    /// The conditions of which any one suffices.
    var parts: Set<Trigger> {
        if case .anyOf(let triggers) = self {
            triggers.reduce(into: []) { $0.formUnion($1.parts) }
        } else {
            [self]
        }
    }
}

extension DecisionRule {
    fileprivate var isAboveOne: Bool {
        let quorum: Ratio? =
            switch quorum {
            case .count: nil
            case .share(let share), .moreThan(let share): share
            }
        let threshold: Ratio =
            switch threshold {
            case .moreThan(let share), .atLeast(let share): share
            }
        return quorum.map { $0 > .one } ?? false || threshold > .one
    }
}
