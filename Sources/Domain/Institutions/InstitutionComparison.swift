package import Kernel

/// Two institutions side by side: who has which power, and which steps only one of them has.
package struct InstitutionComparison: Sendable {
    /// A verb with who has it in each.
    package struct Row: Sendable {
        package let verb: PowerDefinition.Verb
        package let left: [LocalText]
        package let right: [LocalText]
    }

    /// A step of a process that both have, or of one that only one has.
    package struct Step: Sendable {
        package let process: Key
        package let event: Key
        /// Nothing where that institution has no such step.
        package let left: TransitionDefinition?
        package let right: TransitionDefinition?
    }

    package let left: Institution
    package let right: Institution
    /// Verbs that at least one of them gives to somebody.
    package let powers: [Row]
    /// Steps that are not the same in both, in the order of the files.
    package let steps: [Step]

    package init(_ left: Institution, _ right: Institution) {
        self.left = left
        self.right = right
        powers = PowerDefinition.Verb.allCases.compactMap { verb in
            let row = Row(verb: verb, left: left.holders(verb), right: right.holders(verb))
            return row.left.isEmpty && row.right.isEmpty ? nil : row
        }
        let processes = left.processes.map(\.key) + right.processes.map(\.key)
        var seen: Set<Key> = []
        steps = processes.filter { seen.insert($0).inserted }.flatMap { process in
            Self.steps(process, left.process(process), right.process(process))
        }
    }

    private static func steps(
        _ process: Key,
        _ left: ProcessDefinition?,
        _ right: ProcessDefinition?
    ) -> [Step] {
        var rest = right?.transitions ?? []
        var steps: [Step] = []
        for step in left?.transitions ?? [] {
            let same = rest.firstIndex { $0.event == step.event && $0.from == step.from }
            let other = same.map { rest.remove(at: $0) }
            if other != step {
                steps.append(Step(process: process, event: step.event, left: step, right: other))
            }
        }
        return steps
            + rest.map { Step(process: process, event: $0.event, left: nil, right: $0) }
    }
}

extension Institution {
    /// What those who have a power are called.
    package func holders(_ verb: PowerDefinition.Verb) -> [LocalText] {
        powers.filter { $0.verb == verb }.flatMap(\.holders).map { key in
            body(key)?.title ?? role(key)?.title
                ?? LocalText(zh: key.description, en: key.description)
        }
    }

    /// Who or what moves a step.
    package func mover(of step: TransitionDefinition) -> LocalText? {
        switch step.mover {
        case .by(let key): role(key)?.title
        case .decidedBy(let rule): body(rule.body)?.title
        case .lost, .when: nil
        }
    }
}
