import Kernel

/// The first step is easy, a no has a reason, and there is a way back.
extension ProcessSearch {
    static let firstFieldsMax = 2

    mutating func lookAtFairness() {
        for (index, step) in process.transitions.enumerated() {
            if step.from.contains(process.initial), isOfResidents(step),
                step.fieldsAsked.count > Self.firstFieldsMax
            {
                add(.firstStepFields, subject(index), [step.event])
            }
            guard isRefusal(step) else { continue }
            if !step.needsReason, case .by = step.mover {
                add(.refusalWithoutReason, subject(index), [step.event])
            }
            if isFinal(step.to), !hasWayOut(step.to), !isAppealed(step) {
                add(.noWayBack, subject(index), [step.event])
            }
        }
    }

    /// A step that says no: a lost decision, whose reason are its numbers; one that must say why;
    /// or one that ends what was never begun. Whoever takes back what is their own refuses nobody.
    private func isRefusal(_ step: TransitionDefinition) -> Bool {
        switch step.mover {
        case .lost: true
        case .by(let role): !isOwn(role) && (step.needsReason || endsUnbegun(step))
        case .decidedBy: step.needsReason
        case .when: false
        }
    }

    private func endsUnbegun(_ step: TransitionDefinition) -> Bool {
        isFinal(step.to) && !step.does.contains(where: \.opensAnother)
            && step.from.allSatisfy { state in
                switch process.states.first(where: { $0.key == state })?.phase {
                case .heard, .deciding: true
                case .doing, .lookingBack, .closed, nil: false
                }
            }
    }

    private func isOwn(_ role: Key) -> Bool {
        if role == process.openedBy { return true }
        switch institution.role(role)?.holder {
        case .opener, .owner: return true
        case .resident, .member, .head, .named, nil: return false
        }
    }

    /// Whether residents take it, for themselves or for their neighbours.
    private func isOfResidents(_ step: TransitionDefinition) -> Bool {
        guard case .by(let role) = step.mover else { return false }
        switch institution.role(role)?.actorClass {
        case .resident, .volunteer, .neighbourhoodOrganisation: return true
        case .ngo, .professional, .committee, .government, .donor, .enterprise, nil: return false
        }
    }

    private func isFinal(_ state: Key) -> Bool {
        process.states.first { $0.key == state }?.isFinal ?? false
    }

    private func hasWayOut(_ state: Key) -> Bool {
        process.transitions.contains { $0.from.contains(state) && $0.to != state }
    }

    /// A second no, after the first one was looked at again.
    private func isAppealed(_ step: TransitionDefinition) -> Bool {
        step.from.allSatisfy { state in
            let coming = process.transitions.filter { $0.to == state && !$0.from.contains(state) }
            return !coming.isEmpty && coming.allSatisfy(isRefusal)
        }
    }
}

extension TransitionDefinition {
    fileprivate var fieldsAsked: Set<Key> {
        requires.reduce(into: []) { fields, requirement in
            if case .fieldsComplete(let keys) = requirement.rule { fields.formUnion(keys) }
            if case .checklist(let keys, _) = requirement.rule { fields.formUnion(keys) }
        }
    }
}

extension Effect {
    fileprivate var opensAnother: Bool { traits.contains(.opensAnother) }
}
