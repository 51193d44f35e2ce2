package import Kernel

/// A way of working is adopted. The definition stands in the journal for ever, whole.
package struct InstitutionAdopted: Hashable, Sendable {
    package let adoption: Identifier<AdoptedInstitution>
    package let institution: Institution
    package let place: Identifier<Place>
    /// In the order of the institution's bodies and funds.
    package let bodies: [Identifier<Organisation>]
    package let funds: [Identifier<Fund>]
    package let attested: [Key]
    package let effective: Instant
    package let replaces: Identifier<AdoptedInstitution>?
    package let proposal: Identifier<ProposedInstitution>?
    package let by: MatterParty?

    package init(
        adoption: Identifier<AdoptedInstitution>,
        institution: Institution,
        place: Identifier<Place>,
        bodies: [Identifier<Organisation>],
        funds: [Identifier<Fund>],
        attested: [Key],
        effective: Instant,
        replaces: Identifier<AdoptedInstitution>? = nil,
        proposal: Identifier<ProposedInstitution>? = nil,
        by: MatterParty? = nil
    ) {
        self.adoption = adoption
        self.institution = institution
        self.place = place
        self.bodies = bodies
        self.funds = funds
        self.attested = attested
        self.effective = effective
        self.replaces = replaces
        self.proposal = proposal
        self.by = by
    }
}

/// Another version of what is in force is proposed.
package struct InstitutionProposed: Hashable, Sendable {
    package let proposal: Identifier<ProposedInstitution>
    package let institution: Institution
    package let bodies: [Identifier<Organisation>]
    package let funds: [Identifier<Fund>]
    package let attested: [Key]
    package let replaces: Identifier<AdoptedInstitution>
    package let by: MatterParty

    package init(
        proposal: Identifier<ProposedInstitution>,
        institution: Institution,
        bodies: [Identifier<Organisation>],
        funds: [Identifier<Fund>],
        attested: [Key],
        replaces: Identifier<AdoptedInstitution>,
        by: MatterParty
    ) {
        self.proposal = proposal
        self.institution = institution
        self.bodies = bodies
        self.funds = funds
        self.attested = attested
        self.replaces = replaces
        self.by = by
    }
}

/// From now on nothing is opened under it.
package struct InstitutionEnded: Hashable, Sendable {
    package let adoption: Identifier<AdoptedInstitution>
    package let by: MatterParty

    package init(adoption: Identifier<AdoptedInstitution>, by: MatterParty) {
        self.adoption = adoption
        self.by = by
    }
}

/// Another version of an institution that somebody proposed and nobody adopted yet.
package struct ProposedInstitution: Hashable, Sendable {
    package let content: InstitutionProposed
    package let proposed: Instant
    package internal(set) var adopted: Identifier<AdoptedInstitution>?
}
