package import Kernel

extension Institutions {
    static func evolve(_ district: inout District, _ event: InstitutionAdopted, _ stamp: Stamp) {
        assert(event.adoption == district.nextAdoption, "adoptions are numbered in order")
        district.adoptions.append(
            AdoptedInstitution(
                institution: event.institution,
                place: event.place,
                bodies: event.bodies,
                funds: event.funds,
                attested: event.attested,
                adopted: stamp.recorded,
                effective: event.effective,
                replaces: event.replaces
            )
        )
        if let index = event.replaces?.index(in: district.adoptions.count) {
            district.adoptions[index].ended = event.effective
        }
        if let index = event.proposal?.index(in: district.proposals.count) {
            district.proposals[index].adopted = event.adoption
        }
    }

    static func evolve(_ district: inout District, _ event: InstitutionProposed, _ stamp: Stamp) {
        assert(event.proposal == district.nextProposal, "proposals are numbered in order")
        district.proposals.append(
            ProposedInstitution(content: event, proposed: stamp.recorded)
        )
    }

    static func evolve(_ district: inout District, _ event: InstitutionEnded, _ stamp: Stamp) {
        guard let index = event.adoption.index(in: district.adoptions.count) else {
            assertionFailure("an unknown institution was ended")
            return
        }
        district.adoptions[index].ended = stamp.recorded
    }
}

extension District {
    var nextProposal: Identifier<ProposedInstitution> {
        Identifier(UInt64(proposals.count) + 1)
    }

    package func proposal(_ id: Identifier<ProposedInstitution>) -> ProposedInstitution? {
        id.index(in: proposals.count).map { proposals[$0] }
    }

    /// The institution of a name that holds at a place, now or from a later moment on.
    package func adoptionInForce(
        of key: Key,
        at place: Identifier<Place>,
        _ now: Instant
    ) -> Identifier<AdoptedInstitution>? {
        adoptions.indices.last { index in
            let adoption = adoptions[index]
            return adoption.institution.key == key
                && standing(adoption.place) == standing(place)
                && adoption.ended.map { now < $0 } ?? true
        }.map { Identifier(UInt64($0) + 1) }
    }

    func requirement(of command: InstitutionCommand) -> Requirement {
        switch command {
        case .adopt(let command):
            command.by.map { Requirement(as: $0, []) }
                ?? Requirement(.keepBodies, at: command.binding.place)
        case .propose(let command): Requirement(as: command.by, [])
        case .adoptProposed(let command): Requirement(as: command.by, [])
        case .end(let command): Requirement(as: command.by, [])
        }
    }
}
