import Kernel

/// Ostrom's eight principles of commons that last, as far as a file shows them. Each that is
/// missing is a warning: the community may keep to it without saying so here.
extension FlawSearch {
    mutating func lookAtPrinciples() {
        guard !institution.processes.isEmpty else { return }
        let principles: [(FlawRule, Bool)] = [
            (.noBoundaries, hasBoundaries), (.noFit, hasFit),
            (.noCollectiveChoice, hasCollectiveChoice), (.noMonitoring, hasMonitoring),
            (.noGraduatedSanctions, hasGraduatedSanctions), (.noDisputeWay, hasDisputeWay),
            (.noOwnRules, hasOwnRules), (.notNested, isNested),
        ]
        for (rule, isKept) in principles where !isKept {
            flaws.append(InstitutionFlaw(rule, .institution))
        }
    }

    private var steps: [TransitionDefinition] { institution.processes.flatMap(\.transitions) }

    private var guards: [Guard] { steps.flatMap(\.requires).flatMap { $0.rule.leaves } }

    /// It is clear who may take part, or what for.
    private var hasBoundaries: Bool {
        !institution.eligibility.isEmpty || institution.funds.contains(where: \.isRingFenced)
            || guards.contains { $0.traits.contains(.isBoundary) }
    }

    /// What people give stands to what they get, and the rules to the place: who bears which share,
    /// what a keeper gets, under which conditions it works.
    private var hasFit: Bool {
        !institution.cofinancing.isEmpty || !institution.preconditions.isEmpty
            || institution.funds.contains { $0.ratePerResident != nil }
            || guards.contains { $0.traits.contains(.isFit) }
            || steps.flatMap(\.does).contains { $0.traits.contains(.givesBack) }
    }

    /// Those whom the rules concern take part in deciding.
    private var hasCollectiveChoice: Bool {
        let bodies = Set(
            institution.powers.filter { $0.verb == .decide }.flatMap(\.holders)
                + steps.compactMap { step in
                    if case .decidedBy(let rule) = step.mover { rule.body } else { nil }
                }
        )
        return bodies.contains { key in
            institution.body(key).map { $0.kind.isOfResidents }
                ?? (institution.role(key)?.actorClass.isOfResidents ?? false)
        }
    }

    /// Somebody looks how it goes, and is answerable to those whom it concerns.
    private var hasMonitoring: Bool {
        !institution.assessments.isEmpty
            || institution.powers.contains { $0.verb == .observe || $0.verb == .assess }
            || steps.contains { $0.stage == .assess }
    }

    /// Nobody loses anything without having been warned.
    private var hasGraduatedSanctions: Bool {
        institution.processes.allSatisfy { process in
            let isSanctioned = process.transitions.contains { step in
                guard step.does.contains(where: \.isSanction) else { return false }
                guard case .by(let role) = step.mover else { return true }
                return institution.role(role)?.holder != .owner
            }
            let isWarned = process.transitions.contains { step in
                step.needsReason || step.does.contains(where: \.isWarning)
                    || step.requires.contains { $0.rule.isNotice }
            }
            return !isSanctioned || isWarned
        }
    }

    /// There is a cheap way to have a difference heard.
    private var hasDisputeWay: Bool {
        institution.powers.contains { $0.verb == .answer }
            || institution.processes.contains { process in
                process.lines.contains { !$0.verdicts.isEmpty }
                    || process.transitions.contains { step in
                        step.needsReason && !isFinal(step.to, in: process)
                    }
            }
    }

    private func isFinal(_ state: Key, in process: ProcessDefinition) -> Bool {
        process.states.first { $0.key == state }?.isFinal ?? false
    }

    /// Not only governments decide.
    private var hasOwnRules: Bool {
        institution.powers.filter { $0.verb == .decide || $0.verb == .propose }
            .flatMap(\.holders).contains { key in
                institution.body(key).map { !$0.kind.isOfGovernment }
                    ?? (institution.role(key)?.actorClass != .government)
            }
    }

    /// What cannot be settled here goes up, or is accounted for to somebody else.
    private var isNested: Bool {
        institution.extends != nil || !institution.reports.isEmpty
            || institution.processes.flatMap(\.states).contains { $0.owed?.escalatesTo != nil }
    }
}

extension Guard {
    /// The guards inside it, or the guard itself.
    var leaves: [Guard] { inner.isEmpty ? [self] : inner.flatMap(\.leaves) }

    fileprivate var isNotice: Bool { traits.contains(.isNotice) }
}

extension Effect {
    fileprivate var isWarning: Bool { traits.contains(.isWarning) }
}

extension OrganisationKind {
    fileprivate var isOfGovernment: Bool {
        switch self {
        case .centralAuthority, .provincialGovernment, .cityGovernment, .districtGovernment,
            .subdistrictOffice, .townshipGovernment, .bureau, .office, .leadingGroup:
            true
        case .partyOrganisation, .residentsCommittee, .villagersCommittee,
            .neighbourhoodOrganisation, .ngo, .supportNGO, .socialWorkInstitute, .enterprise,
            .foundation, .school, .propertyCompany, .council, .board, .conference, .team, .jury,
            .committee, .taskForce:
            false
        }
    }

    fileprivate var isOfResidents: Bool {
        switch self {
        case .neighbourhoodOrganisation, .council, .board, .conference, .team, .jury, .committee,
            .residentsCommittee, .villagersCommittee:
            true
        case .centralAuthority, .provincialGovernment, .cityGovernment, .districtGovernment,
            .subdistrictOffice, .townshipGovernment, .bureau, .partyOrganisation, .ngo,
            .supportNGO, .socialWorkInstitute, .enterprise, .foundation, .school,
            .propertyCompany, .office, .leadingGroup, .taskForce:
            false
        }
    }
}

extension ActorClass {
    fileprivate var isOfResidents: Bool {
        switch self {
        case .resident, .volunteer, .neighbourhoodOrganisation: true
        case .ngo, .professional, .committee, .government, .donor, .enterprise: false
        }
    }
}
