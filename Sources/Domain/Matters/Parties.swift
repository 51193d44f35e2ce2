import HashTreeCollections
package import Kernel

/// Who holds a role, sits in a body, and is somebody at all.
extension District {
    /// Whether there is somebody who may act: a person who is here, an account that is open.
    package func isSomebody(_ party: MatterParty) -> Bool {
        switch party {
        case .person(let person): self.person(person)?.isPresent == true
        case .account(let account): self.account(account)?.isOpen == true
        }
    }

    /// Whether somebody holds a role of an institution now; `matter` is nothing where none is open
    /// yet.
    package func holds(
        _ role: RoleDefinition,
        _ party: MatterParty,
        in matter: Matter?,
        under adoption: AdoptedInstitution,
        at now: Instant
    ) -> Bool {
        switch role.holder {
        case .resident: return isResident(party, of: adoption.place)
        case .member(let body):
            return adoption.body(body).map { sits(party, in: $0, at: now) } ?? false
                && dualPost(of: party, in: body, under: adoption, at: now) == nil
        case .head(let body):
            return adoption.body(body).map { sits(party, in: $0, isHead: true, at: now) } ?? false
                && dualPost(of: party, in: body, under: adoption, at: now) == nil
        case .opener:
            guard let matter else { return isResident(party, of: adoption.place) }
            return matter.opener == party
        case .owner: return matter?.owner == party
        case .named(let field):
            guard let matter, case .person(let person) = party,
                let process = process(of: matter),
                let slot = process.fields.firstIndex(where: { $0.key == field })
            else { return false }
            return matter.field(slot) == .person(person)
        }
    }

    /// An adult on file who lives in the place or in something of it.
    package func isResident(_ party: MatterParty, of place: Identifier<Place>) -> Bool {
        guard case .person(let id) = party, let person = person(id), person.isPresent,
            person.age == .adult || person.age == .unknown,
            let household = person.household.flatMap({ self.household($0) }),
            !household.isGuests
        else { return false }
        return covers(place, household.place)
    }

    /// Whether somebody acts for an organisation now: whoever holds a seat; where no rule gives it
    /// seats and it is no body, staff whose role is at its very place.
    package func sits(
        _ party: MatterParty,
        in body: Identifier<Organisation>,
        isHead: Bool = false,
        at now: Instant
    ) -> Bool {
        let body = standing(body)
        guard let organisation = organisation(body), !organisation.hasEnded(at: now) else {
            return false
        }
        switch party {
        case .person(let person):
            return posts(of: person, at: now).contains { id in
                guard let holding = holding(id), standing(holding.body) == body else {
                    return false
                }
                return !isHead || group(holding.group, of: holding.body)?.isHead == true
            }
        case .account(let account):
            guard organisation.isRunByStaff else { return false }
            return grants(of: account, now: now).contains { grant in
                grant.acts(asHead: isHead) && standing(grant.place) == place(of: body)
            }
        }
    }

    /// How many members a body has: as was stated; else as many as hold its seats; else the staff
    /// at its place.
    package func membersCount(of body: Identifier<Organisation>, at now: Instant) -> Int {
        let body = standing(body)
        if let stated = figures[.members(of: body)] { return Int(clamping: stated.count) }
        guard let organisation = organisation(body) else { return 0 }
        guard organisation.isRunByStaff else {
            return organisation.holdings.count { holding($0)?.isHeld(at: now) == true }
        }
        return accounts.indices.count { index in
            sits(.account(Identifier(UInt64(index) + 1)), in: body, at: now)
        }
    }

    /// Why somebody stays out of a decision about a matter; nothing where they need not.
    package func recusal(of party: MatterParty, from matter: Matter) -> Recusal? {
        if matter.interests.contains(party) { return .interested }
        if matter.opener == party { return .opener }
        return matter.owner == party ? .owner : nil
    }
}

extension Organisation {
    /// It has no seats, so that staff at its place act for it.
    fileprivate var isRunByStaff: Bool { rules.isEmpty && !kind.isBody }
}

extension Grant {
    /// An auditor looks on and acts for nobody; the head of an office without seats is its
    /// administrator.
    fileprivate func acts(asHead isHead: Bool) -> Bool {
        switch role {
        case .administrator: true
        case .officeWorker: !isHead
        case .auditor: false
        }
    }
}

extension Matter {
    /// What a field holds, by its place among the fields of the process.
    package func field(_ slot: Int) -> FieldValue? {
        fields.first { Int($0.slot) == slot }?.value
    }
}

extension District {
    package func matter(_ id: Identifier<Matter>) -> Matter? {
        id.index(in: matters.count).map { matters[$0] }
    }

    package func adoption(_ id: Identifier<AdoptedInstitution>) -> AdoptedInstitution? {
        id.index(in: adoptions.count).map { adoptions[$0] }
    }

    /// The process that a matter runs by.
    package func process(of matter: Matter) -> ProcessDefinition? {
        adoption(matter.rules.adoption)?.institution.processes[Int(matter.rules.process)]
    }

    var nextMatter: Identifier<Matter> { Identifier(UInt64(matters.count) + 1) }
    var nextAdoption: Identifier<AdoptedInstitution> {
        Identifier(UInt64(adoptions.count) + 1)
    }
}
