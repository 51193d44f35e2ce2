package import Kernel

/// Who may mediate, and who says so.
extension District {
    /// Whoever mediates in a matter; nobody once they left, or came to depend on the proposer.
    package func mediator(of id: Identifier<Matter>, at now: Instant) -> MatterParty? {
        guard let named = mediations[id].mediator,
            mediatorFlaw(of: named, in: id, at: now) == nil
        else { return nil }
        return named
    }

    /// Why somebody cannot mediate; nothing if they can.
    package func mediatorFlaw(
        of party: MatterParty,
        in id: Identifier<Matter>,
        at now: Instant
    ) -> MediatorFlaw? {
        guard let matter = matter(id), isSomebody(party) else { return .nobody }
        let proposers = [matter.opener] + [matter.owner].compactMap { $0 }
        if proposers.contains(party) { return .proposer }
        return proposers.contains { depends(party, on: $0, at: now) } ? .dependent : nil
    }

    /// Whether somebody names the mediator: whoever keeps the bodies of the place, and the head of
    /// a body of the institution; never whoever proposed.
    package func namesMediator(
        _ party: MatterParty,
        of id: Identifier<Matter>,
        at now: Instant
    ) -> Bool {
        guard let view = try? view(id), isSomebody(party), view.matter.opener != party,
            view.matter.owner != party
        else { return false }
        switch party {
        case .account(let account):
            return allows(.staff(account), .keepBodies, at: view.matter.place, now: now)
        case .person:
            return view.adoption.institution.bodies.contains { body in
                view.adoption.body(body.key).map {
                    sits(party, in: $0, isHead: true, at: now)
                } ?? false
            }
        }
    }

    /// Whether somebody acts for the body that a proposer acts for, for one below it, for one whose
    /// money it holds, or for an office in its places.
    private func depends(
        _ party: MatterParty,
        on proposer: MatterParty,
        at now: Instant
    ) -> Bool {
        let (above, below) = (bodies(of: proposer, at: now), bodies(of: party, at: now))
        let isBelow = below.contains { body in
            above.contains { other in
                isPart(body, of: other)
                    || organisation(body)?.legalHolder.map(standing) == other
            }
        }
        if isBelow { return true }
        let offices = self.offices(of: party, below, at: now)
        return self.offices(of: proposer, above, at: now).contains { scope in
            offices.contains { covers(scope, $0) }
        }
    }

    /// Where somebody holds a seat; for staff, what is run by those who work at their places.
    private func bodies(
        of party: MatterParty,
        at now: Instant
    ) -> [Identifier<Organisation>] {
        switch party {
        case .person(let person):
            return posts(of: person, at: now).compactMap { holding($0).map { standing($0.body) } }
        case .account(let account):
            let places = Set(grants(of: account, now: now).map { standing($0.place) })
            return organisations.indices
                .filter { places.contains(standing(organisations[$0].place)) }
                .map { Identifier(UInt64($0) + 1) }
                .filter { standing($0) == $0 && sits(party, in: $0, at: now) }
        }
    }

    /// The places of the offices that somebody works for.
    private func offices(
        of party: MatterParty,
        _ bodies: [Identifier<Organisation>],
        at now: Instant
    ) -> [Identifier<Place>] {
        switch party {
        case .person:
            bodies.filter { organisation($0)?.kind.isTier == true }.map { place(of: $0) }
        case .account(let account): grants(of: account, now: now).map(\.place)
        }
    }
}

extension OrganisationKind {
    /// Whether it is one of the tiers of government, or the committee that they reach down to.
    fileprivate var isTier: Bool {
        switch self {
        case .centralAuthority, .provincialGovernment, .cityGovernment, .districtGovernment,
            .subdistrictOffice, .townshipGovernment, .bureau, .partyOrganisation,
            .residentsCommittee, .villagersCommittee, .office, .leadingGroup:
            true
        case .neighbourhoodOrganisation, .ngo, .supportNGO, .socialWorkInstitute, .enterprise,
            .foundation, .school, .propertyCompany, .council, .board, .conference, .team, .jury,
            .committee, .taskForce:
            false
        }
    }
}
