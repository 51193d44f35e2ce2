package import Kernel

/// Looks an institution over for what would go wrong once people work by it.
package struct InstitutionCheck: Sendable {
    package let institution: Institution
    /// Errors, and the warnings that the file does not explain.
    package let open: [InstitutionFlaw]
    /// Warnings with their explanations.
    package let explained: [(flaw: InstitutionFlaw, reason: String)]

    package init(_ institution: Institution) {
        self.institution = institution
        var search = FlawSearch(institution)
        search.lookAtParts()
        for process in institution.processes {
            var steps = ProcessSearch(process, in: institution)
            steps.look()
            search.flaws += steps.flaws
        }
        search.lookAtDeclared()
        search.lookAtTitles()
        search.lookAtPrinciples()
        var open: [InstitutionFlaw] = []
        var explained: [(flaw: InstitutionFlaw, reason: String)] = []
        var isUsed = Array(repeating: false, count: institution.accepts.count)
        for flaw in search.flaws {
            let matching = institution.accepts.indices.filter { index in
                let accepted = institution.accepts[index]
                return !flaw.isError && accepted.finding.text == flaw.rule.rawValue
                    && (accepted.process == nil || accepted.process == flaw.subject.process)
            }
            for index in matching { isUsed[index] = true }
            if let first = matching.first {
                explained.append((flaw, institution.accepts[first].reason))
            } else {
                open.append(flaw)
            }
        }
        for (index, accepted) in institution.accepts.enumerated() where !isUsed[index] {
            open.append(
                InstitutionFlaw(.nothingToAccept, .accepted(index), [accepted.finding])
            )
        }
        self.open = open
        self.explained = explained
    }

    package var errors: [InstitutionFlaw] { open.filter(\.isError) }

    /// What must be attested where the institution is to be adopted, and was not.
    package func unmet(attested: Set<Key>) -> [PreconditionDefinition] {
        institution.preconditions.filter { $0.isNeededToAdopt && !attested.contains($0.key) }
    }
}

/// The search through everything but processes.
struct FlawSearch {
    let institution: Institution
    let names: InstitutionNames
    var flaws: [InstitutionFlaw] = []

    init(_ institution: Institution) {
        self.institution = institution
        names = InstitutionNames(institution)
    }

    private mutating func need(
        _ keys: [Key],
        _ kind: ReferenceKind,
        _ subject: InstitutionSubject
    ) {
        for key in keys where !names.has(key, kind) {
            flaws.append(InstitutionFlaw(.undefined, subject, [key], reference: kind))
        }
    }

    mutating func lookAtParts() {
        for role in institution.roles { lookAt(role) }
        for power in institution.powers { need(power.holders, .roleOrBody, .power(power.verb)) }
        for fund in institution.funds { need([fund.holder], .body, .fund(fund.key)) }
        for service in institution.services {
            need([service.provider], .body, .service(service.key))
        }
        for cofinancing in institution.cofinancing { lookAt(cofinancing) }
        for report in institution.reports {
            need(report.from + report.to, .roleOrBody, .report(report.key))
        }
        for assessment in institution.assessments {
            need(assessment.by, .roleOrBody, .assessment(assessment.key))
        }
        for eligibility in institution.eligibility {
            let subject = InstitutionSubject.eligibility(eligibility.key)
            need([eligibility.service], .service, subject)
            if eligibility.reserved > .one {
                flaws.append(InstitutionFlaw(.shareAboveOne, subject))
            }
        }
        for control in institution.controls { lookAt(control) }
        for (index, accepted) in institution.accepts.enumerated() {
            if let process = accepted.process { need([process], .process, .accepted(index)) }
        }
        lookForMoneyHolders()
    }

    private mutating func lookAt(_ role: RoleDefinition) {
        let subject = InstitutionSubject.role(role.key)
        switch role.holder {
        case .member(let body), .head(let body):
            need([body], .body, subject)
            if institution.body(body)?.seats?.upperBound == 0 {
                flaws.append(InstitutionFlaw(.unheldRole, subject, [role.key]))
            }
        case .named(let field):
            let isThere = institution.processes.contains { process in
                process.fields.contains { $0.key == field && $0.kind.namesSomebody }
            }
            if !isThere { flaws.append(InstitutionFlaw(.unheldRole, subject, [role.key])) }
        case .owner:
            let isGiven = institution.processes.contains { process in
                process.transitions.contains { $0.does.contains(where: \.assignsOwner) }
            }
            if !isGiven, !institution.processes.isEmpty {
                flaws.append(InstitutionFlaw(.unheldRole, subject, [role.key]))
            }
        case .resident, .opener: break
        }
    }

    private mutating func lookAt(_ cofinancing: CofinancingDefinition) {
        let subject = InstitutionSubject.cofinancing(cofinancing.key)
        need((cofinancing.shares + cofinancing.reversed).map(\.fund), .fund, subject)
        if let flag = cofinancing.reversedWhen { need([flag], .precondition, subject) }
        let sets =
            [cofinancing.shares] + (cofinancing.reversedWhen == nil ? [] : [cofinancing.reversed])
        if sets.contains(where: { Ratio.sum($0.map(\.share)) != .one }) {
            flaws.append(InstitutionFlaw(.sharesNotWhole, subject))
        }
    }

    private mutating func lookAt(_ control: ControlDefinition) {
        let subject = InstitutionSubject.control(control.key)
        switch control.kind {
        case .sideDoor(let fund, let process):
            need([fund], .fund, subject)
            need([process], .process, subject)
        case .payerConcentration(let fund, let most):
            need([fund], .fund, subject)
            if most > .one { flaws.append(InstitutionFlaw(.shareAboveOne, subject)) }
        case .originShare(let process, _, let most):
            need([process], .process, subject)
            if most > .one { flaws.append(InstitutionFlaw(.shareAboveOne, subject)) }
        case .noDualPost(let left, let right): need([left, right], .body, subject)
        }
    }

    /// Where money moves, somebody holds it and somebody pays it out.
    private mutating func lookForMoneyHolders() {
        let effects = institution.processes.flatMap(\.transitions).flatMap(\.does)
        var needed: [PowerDefinition.Verb] = []
        if effects.contains(where: \.movesMoney) || !institution.funds.isEmpty {
            needed.append(.holdFunds)
        }
        if effects.contains(where: \.paysMoney) { needed.append(.disburse) }
        for verb in needed
        where !institution.powers.contains(where: {
            $0.verb == verb && !$0.holders.isEmpty
        }) {
            let name = Key(verb.rawValue).map { [$0] } ?? []
            flaws.append(InstitutionFlaw(.moneyWithoutHolder, .institution, name))
        }
    }
}
