import Kernel

/// Who may set money aside, accept what was done, and pay: never one person.
extension ProcessSearch {
    mutating func lookAtMoney() {
        let steps = process.transitions
        for (index, step) in steps.enumerated() {
            if case .by(let role) = step.mover, step.does.contains(where: \.setsMoneyAside),
                isOfMatter(role)
            {
                add(.selfApproval, subject(index), [step.event, role])
            }
            lookForMoneyLeft(by: step, subject(index))
            guard step.does.contains(where: \.paysMoney) else { continue }
            let earlier = steps.indices.filter { other in
                other != index && isBefore(steps[other], step)
            }
            let isSetAside =
                earlier.contains { steps[$0].does.contains(where: \.setsMoneyAside) }
                || step.does.contains(where: \.setsMoneyAside)
            if !isSetAside { add(.payWithoutCommitment, subject(index), [step.event]) }
            guard case .by(let payer) = step.mover else { continue }
            for other in earlier.map({ steps[$0] }) {
                guard case .by(let role) = other.mover, other.isPartOfMoney,
                    !step.keepsApart(other.event), canBeOne(payer, role)
                else { continue }
                add(.segregation, subject(index), [other.event, step.event])
            }
        }
    }

    /// What is set aside is paid or released on every way to the end.
    private mutating func lookForMoneyLeft(
        by step: TransitionDefinition,
        _ subject: InstitutionSubject
    ) {
        guard step.does.contains(where: \.setsMoneyAside), !step.freesMoney else { return }
        var next: [Key: Set<Key>] = [:]
        for other in process.transitions where !other.freesMoney {
            for from in other.from { next[from, default: []].insert(other.to) }
        }
        let reached = Self.reached(from: [step.to], next)
        for state in process.states where state.isFinal && reached.contains(state.key) {
            add(.moneyLeftBound, subject, [step.event, state.key])
        }
    }

    /// Whether one step may come before another in a matter.
    private func isBefore(_ step: TransitionDefinition, _ other: TransitionDefinition) -> Bool {
        other.from.contains { statesBefore($0).contains(step.to) }
    }

    /// Whether a role belongs to whoever opened the matter or took it over.
    private func isOfMatter(_ role: Key) -> Bool {
        switch institution.role(role)?.holder {
        case .opener, .owner: true
        case .resident, .member, .head, .named, nil: false
        }
    }

    /// Whether one person may hold both: always, but where two bodies share nobody.
    private func canBeOne(_ role: Key, _ other: Key) -> Bool {
        guard role != other, let left = body(of: role), let right = body(of: other) else {
            return true
        }
        return !institution.controls.contains {
            $0.kind == .noDualPost(left, right) || $0.kind == .noDualPost(right, left)
        }
    }

    private func body(of role: Key) -> Key? {
        switch institution.role(role)?.holder {
        case .member(let body), .head(let body): body
        case .resident, .opener, .owner, .named, nil: nil
        }
    }
}

extension TransitionDefinition {
    /// Whether it sets money aside, or accepts what the money is for.
    fileprivate var isPartOfMoney: Bool {
        stage == .assess || does.contains(where: \.setsMoneyAside)
            || requires.contains { $0.rule.isAcceptance }
    }

    fileprivate var freesMoney: Bool { does.contains(where: \.freesMoney) }

    /// Whether whoever takes it took no step of that event.
    fileprivate func keepsApart(_ event: Key) -> Bool {
        requires.contains {
            if case .distinctPersons(let events) = $0.rule { events.contains(event) } else { false }
        }
    }
}

extension Guard {
    fileprivate var isAcceptance: Bool { traits.contains(.isAcceptance) }
}
