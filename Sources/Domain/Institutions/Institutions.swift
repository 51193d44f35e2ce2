import Kernel

/// The rules about adopting a way of working, and another version of it.
package enum Institutions {
    package static let effectiveDaysMax: Int64 = 3_660

    package static func decide(
        _ district: District,
        _ command: InstitutionCommand,
        _ context: Context
    ) throws(InstitutionRefusal) -> Outcome {
        guard district.founding != nil else { throw .notFounded }
        switch command {
        case .adopt(let command): return try adopt(district, command, context)
        case .propose(let command): return try propose(district, command, context)
        case .adoptProposed(let command): return try adopt(district, command, context)
        case .end(let command): return try end(district, command, context)
        }
    }

    private static func adopt(
        _ district: District,
        _ command: AdoptInstitution,
        _ context: Context
    ) throws(InstitutionRefusal) -> Outcome {
        let binding = command.binding
        let bound = try check(binding, in: district, context)
        if let same = district.adoptionInForce(
            of: binding.institution.key,
            at: binding.place,
            context.now
        ) {
            throw .inForceAlready(same)
        }
        if let party = command.by {
            let bodies = binding.institution.bodies.map(\.key)
            let held = zip(bodies, bound.bodies).filter {
                district.sits(party, in: $0.1, at: context.now)
            }
            guard !held.isEmpty else { throw .notABodysHolder(bodies) }
        }
        let event = InstitutionAdopted(
            adoption: district.nextAdoption,
            institution: binding.institution,
            place: binding.place,
            bodies: bound.bodies,
            funds: bound.funds,
            attested: binding.attested.sorted(),
            effective: try effective(command.effective, context),
            by: command.by
        )
        return Outcome(events: [.institutionAdopted(event)])
    }

    private static func propose(
        _ district: District,
        _ command: ProposeInstitution,
        _ context: Context
    ) throws(InstitutionRefusal) -> Outcome {
        let binding = command.binding
        let bound = try check(binding, in: district, context)
        let present = try inForce(command.replaces, in: district, context)
        guard binding.institution.key == present.institution.key,
            district.standing(binding.place) == district.standing(present.place)
        else { throw .replacesAnother }
        guard binding.institution.version > present.institution.version else {
            throw .versionNotLater(
                found: binding.institution.version,
                laterThan: present.institution.version
            )
        }
        try checkHolder(
            command.by,
            present.institution.bodies.map(\.key),
            of: present,
            in: district,
            context
        )
        let event = InstitutionProposed(
            proposal: district.nextProposal,
            institution: binding.institution,
            bodies: bound.bodies,
            funds: bound.funds,
            attested: binding.attested.sorted(),
            replaces: command.replaces,
            by: command.by
        )
        return Outcome(events: [.institutionProposed(event)])
    }

    private static func adopt(
        _ district: District,
        _ command: AdoptProposal,
        _ context: Context
    ) throws(InstitutionRefusal) -> Outcome {
        guard let index = command.proposal.index(in: district.proposals.count) else {
            throw .unknownProposal(command.proposal)
        }
        let proposal = district.proposals[index]
        guard proposal.adopted == nil else { throw .proposalClosed }
        let content = proposal.content
        let present = try inForce(content.replaces, in: district, context)
        try checkHolder(command.by, present.deciders, of: present, in: district, context)
        guard content.by != command.by else { throw .ownProposal }
        let event = InstitutionAdopted(
            adoption: district.nextAdoption,
            institution: content.institution,
            place: present.place,
            bodies: content.bodies,
            funds: content.funds,
            attested: content.attested,
            effective: try effective(command.effective, context),
            replaces: content.replaces,
            proposal: command.proposal,
            by: command.by
        )
        return Outcome(events: [.institutionAdopted(event)])
    }

    private static func end(
        _ district: District,
        _ command: EndInstitution,
        _ context: Context
    ) throws(InstitutionRefusal) -> Outcome {
        let present = try inForce(command.adoption, in: district, context)
        try checkHolder(command.by, present.deciders, of: present, in: district, context)
        let event = InstitutionEnded(adoption: command.adoption, by: command.by)
        return Outcome(events: [.institutionEnded(event)])
    }
}

extension Institutions {
    /// Bodies and funds in the order of the institution.
    private struct Bound {
        var bodies: [Identifier<Organisation>] = []
        var funds: [Identifier<Fund>] = []
    }

    private static func check(
        _ binding: InstitutionBinding,
        in district: District,
        _ context: Context
    ) throws(InstitutionRefusal) -> Bound {
        guard district.adoptions.count < AdoptedInstitution.adoptionsMax else {
            throw .tooManyAdoptions(adoptionsMax: AdoptedInstitution.adoptionsMax)
        }
        guard let place = district.place(binding.place) else {
            throw .unknownPlace(binding.place)
        }
        if let into = place.mergedInto { throw .merged(binding.place, into: into) }
        let institution = binding.institution
        guard !institution.processes.isEmpty else { throw .noProcesses }
        let errors = InstitutionCheck(institution).errors.count
        guard errors == 0 else { throw .errors(count: errors) }
        let needed = institution.preconditions.filter(\.isNeededToAdopt).map(\.key)
        let missing = needed.filter { !binding.attested.contains($0) }
        guard missing.isEmpty else { throw .unattested(missing) }
        let known = Set(institution.preconditions.map(\.key))
        let unknown = binding.attested.filter { !known.contains($0) }
        guard unknown.isEmpty else { throw .unknownPreconditions(unknown) }
        return Bound(
            bodies: try bodies(of: binding, in: district, context),
            funds: try funds(of: binding, in: district)
        )
    }

    private static func bodies(
        of binding: InstitutionBinding,
        in district: District,
        _ context: Context
    ) throws(InstitutionRefusal) -> [Identifier<Organisation>] {
        let definitions = binding.institution.bodies
        let unbound = definitions.map(\.key).filter { binding.bodies[$0] == nil }
        guard unbound.isEmpty else { throw .unboundBodies(unbound) }
        let keys = Set(definitions.map(\.key))
        let others = binding.bodies.keys.filter { !keys.contains($0) }.sorted()
        guard others.isEmpty else { throw .notABody(others) }
        var bodies: [Identifier<Organisation>] = []
        for definition in definitions {
            guard let id = binding.bodies[definition.key] else { continue }
            let standing = district.standing(id)
            guard let organisation = district.organisation(standing) else {
                throw .unknownBody(definition.key, id)
            }
            guard !organisation.hasEnded(at: context.now) else {
                throw .bodyEnded(definition.key)
            }
            guard organisation.kind == definition.kind else {
                throw .bodyKind(
                    definition.key,
                    needed: definition.kind,
                    found: organisation.kind
                )
            }
            bodies.append(standing)
        }
        return bodies
    }

    private static func funds(
        of binding: InstitutionBinding,
        in district: District
    ) throws(InstitutionRefusal) -> [Identifier<Fund>] {
        let definitions = binding.institution.funds
        let unbound = definitions.map(\.key).filter { binding.funds[$0] == nil }
        guard unbound.isEmpty else { throw .unboundFunds(unbound) }
        let keys = Set(definitions.map(\.key))
        let others = binding.funds.keys.filter { !keys.contains($0) }.sorted()
        guard others.isEmpty else { throw .notAFund(others) }
        var funds: [Identifier<Fund>] = []
        for definition in definitions {
            guard let id = binding.funds[definition.key] else { continue }
            guard let fund = district.fund(id) else { throw .unknownFund(definition.key, id) }
            let holder = binding.bodies[definition.holder].map(district.standing)
            guard holder == nil || holder == district.standing(fund.holder) else {
                throw .fundHolder(definition.key)
            }
            funds.append(id)
        }
        return funds
    }

    private static func effective(
        _ moment: Instant?,
        _ context: Context
    ) throws(InstitutionRefusal) -> Instant {
        guard let moment else { return context.now }
        guard moment >= context.now else { throw .effectiveBeforeNow }
        guard moment <= context.now.adding(days: effectiveDaysMax) else {
            throw .effectiveTooLate(daysMax: effectiveDaysMax)
        }
        return moment
    }

    private static func inForce(
        _ id: Identifier<AdoptedInstitution>,
        in district: District,
        _ context: Context
    ) throws(InstitutionRefusal) -> AdoptedInstitution {
        guard let adoption = district.adoption(id) else { throw .unknownAdoption(id) }
        guard adoption.isInForce(at: context.now) else { throw .notInForce(id) }
        return adoption
    }

    private static func checkHolder(
        _ party: MatterParty,
        _ bodies: [Key],
        of adoption: AdoptedInstitution,
        in district: District,
        _ context: Context
    ) throws(InstitutionRefusal) {
        guard district.isSomebody(party) else { throw .unknownParty(party) }
        let sits = bodies.compactMap(adoption.body).contains {
            district.sits(party, in: $0, at: context.now)
        }
        guard sits else { throw .notABodysHolder(bodies) }
    }
}

extension AdoptedInstitution {
    /// The bodies that decide about it: those that the institution lets decide; else all.
    var deciders: [Key] {
        let named = institution.powers.filter { $0.verb == .decide }.flatMap(\.holders)
        let bodies = institution.bodies.map(\.key)
        let ofRoles = named.compactMap { institution.role($0) }.compactMap { role -> Key? in
            switch role.holder {
            case .member(let body), .head(let body): body
            case .resident, .opener, .owner, .named: nil
            }
        }
        let deciding = bodies.filter { named.contains($0) || ofRoles.contains($0) }
        return deciding.isEmpty ? bodies : deciding
    }
}
