package import Kernel

/// What may be asked about the ways of working that a community has.
package enum InstitutionCommand: Hashable, Sendable {
    case adopt(AdoptInstitution)
    case propose(ProposeInstitution)
    case adoptProposed(AdoptProposal)
    case end(EndInstitution)
}

/// How an institution is tied to a place: who and what stands for its bodies and funds there.
package struct InstitutionBinding: Hashable, Sendable {
    /// With everything it extends flattened into it.
    package let institution: Institution
    package let place: Identifier<Place>
    package let bodies: [Key: Identifier<Organisation>]
    package let funds: [Key: Identifier<Fund>]
    package let attested: [Key]

    package init(
        institution: Institution,
        place: Identifier<Place>,
        bodies: [Key: Identifier<Organisation>],
        funds: [Key: Identifier<Fund>] = [:],
        attested: [Key] = []
    ) {
        self.institution = institution
        self.place = place
        self.bodies = bodies
        self.funds = funds
        self.attested = attested
    }
}

/// Adopts an institution where none of that name is in force.
package struct AdoptInstitution: Hashable, Sendable {
    package let binding: InstitutionBinding
    /// From then on matters are opened under it; now if left out.
    package let effective: Instant?
    /// Whoever adopts it for one of its bodies; nothing for whoever keeps bodies on file.
    package let by: MatterParty?

    package init(
        binding: InstitutionBinding,
        effective: Instant? = nil,
        by: MatterParty? = nil
    ) {
        self.binding = binding
        self.effective = effective
        self.by = by
    }
}

/// Proposes another version of an institution that is in force.
package struct ProposeInstitution: Hashable, Sendable {
    package let binding: InstitutionBinding
    package let replaces: Identifier<AdoptedInstitution>
    package let by: MatterParty

    package init(
        binding: InstitutionBinding,
        replaces: Identifier<AdoptedInstitution>,
        by: MatterParty
    ) {
        self.binding = binding
        self.replaces = replaces
        self.by = by
    }
}

/// Adopts what was proposed: by a body that decides under the version in force.
package struct AdoptProposal: Hashable, Sendable, Codable {
    package let proposal: Identifier<ProposedInstitution>
    package let effective: Instant?
    package let by: MatterParty

    package init(
        proposal: Identifier<ProposedInstitution>,
        effective: Instant? = nil,
        by: MatterParty
    ) {
        self.proposal = proposal
        self.effective = effective
        self.by = by
    }
}

/// Lets nothing more be opened under an institution; what was opened goes on.
package struct EndInstitution: Hashable, Sendable, Codable {
    package let adoption: Identifier<AdoptedInstitution>
    package let by: MatterParty

    package init(adoption: Identifier<AdoptedInstitution>, by: MatterParty) {
        self.adoption = adoption
        self.by = by
    }
}

/// The rules about adopting a way of working that may say no.
package enum InstitutionRefusal: Error, Hashable, Sendable, Codable {
    case notFounded
    case unknownPlace(Identifier<Place>)
    case merged(Identifier<Place>, into: Identifier<Place>)
    case tooManyAdoptions(adoptionsMax: Int)
    /// The check of the file found what nobody may adopt: so many errors.
    case errors(count: Int)
    case noProcesses
    case unboundBodies([Key])
    case unknownBody(Key, Identifier<Organisation>)
    /// What stands for a body of the institution is of another kind.
    case bodyKind(Key, needed: OrganisationKind, found: OrganisationKind)
    case bodyEnded(Key)
    case notABody([Key])
    case unboundFunds([Key])
    case unknownFund(Key, Identifier<Fund>)
    /// The fund is held by another one than the institution says.
    case fundHolder(Key)
    case notAFund([Key])
    case unattested([Key])
    case unknownPreconditions([Key])
    case inForceAlready(Identifier<AdoptedInstitution>)
    case unknownAdoption(Identifier<AdoptedInstitution>)
    case notInForce(Identifier<AdoptedInstitution>)
    /// Another name, or another place, than what it takes the place of.
    case replacesAnother
    case versionNotLater(found: Int, laterThan: Int)
    case effectiveBeforeNow
    case effectiveTooLate(daysMax: Int64)
    case unknownProposal(Identifier<ProposedInstitution>)
    case proposalClosed
    case unknownParty(MatterParty)
    /// Whoever asks sits in none of these bodies.
    case notABodysHolder([Key])
    /// Nobody adopts what they proposed themselves.
    case ownProposal
}
