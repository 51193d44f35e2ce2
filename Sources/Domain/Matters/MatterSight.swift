package import Kernel

/// For whose eyes a matter is.
package enum MatterReach: Hashable, Sendable, CaseIterable {
    case everybody
    /// Those who live where the institution holds, and whoever works there.
    case residents
    /// Whoever opened or owns it, and those who have to do with it.
    case involved
}

extension District {
    /// What is about one person's need is for those involved; everything else is for residents
    /// until it is published, and for everybody from then on.
    package func reach(of matter: Matter) -> MatterReach {
        guard let process = process(of: matter), !process.isAboutOnePerson,
            !matter.isAggregateOnly
        else { return .involved }
        return matter.published == nil ? .residents : .everybody
    }

    /// Whether somebody may see a matter now; nobody is whoever did not come in.
    package func maySee(_ id: Identifier<Matter>, _ viewer: MatterParty?, at now: Instant) -> Bool {
        guard let matter = matter(id) else { return false }
        switch reach(of: matter) {
        case .everybody: return true
        case .residents:
            guard let viewer, let adoption = adoption(matter.rules.adoption) else { return false }
            return belongs(viewer, to: adoption.place, at: now)
                || isInvolved(viewer, in: id, at: now)
        case .involved: return viewer.map { isInvolved($0, in: id, at: now) } ?? false
        }
    }

    /// Whether somebody lives in a place, or works there.
    package func belongs(
        _ party: MatterParty,
        to place: Identifier<Place>,
        at now: Instant
    ) -> Bool {
        switch party {
        case .person: isResident(party, of: place)
        case .account(let account):
            grants(of: account, now: now).contains { grant in
                covers(grant.place, place) || covers(place, grant.place)
            }
        }
    }

    /// Whether somebody opened or owns a matter, or has to do with it by a role other than that of
    /// living there.
    package func isInvolved(
        _ party: MatterParty,
        in id: Identifier<Matter>,
        at now: Instant
    ) -> Bool {
        guard let view = try? view(id), isSomebody(party) else { return false }
        if view.matter.opener == party || view.matter.owner == party { return true }
        if mediator(of: id, at: now) == party { return true }
        return view.adoption.institution.roles.contains { role in
            guard view.process.names(role) else { return false }
            return switch role.holder {
            case .resident, .opener, .owner: false
            case .member, .head, .named:
                holds(role, party, in: view.matter, under: view.adoption, at: now)
            }
        }
    }

    /// Whether somebody may read a field: everybody who sees the matter, or holders of its roles.
    package func maySee(
        _ field: FieldDefinition,
        of matter: Matter,
        _ viewer: MatterParty?,
        at now: Instant
    ) -> Bool {
        guard !field.visibleTo.isEmpty else { return true }
        guard let viewer, let adoption = adoption(matter.rules.adoption) else { return false }
        return field.visibleTo.contains { key in
            adoption.institution.role(key).map {
                holds($0, viewer, in: matter, under: adoption, at: now)
            } ?? false
        }
    }
}

extension ProcessDefinition {
    /// Whether a matter of this kind is about what one person lacks: it is made public in numbers
    /// alone, or asks for a consent, or for something to be forgotten.
    package var isAboutOnePerson: Bool {
        let effects = transitions.flatMap(\.does)
        let publishes = effects.compactMap { effect -> Bool? in
            if case .publish(let aggregateOnly) = effect { aggregateOnly } else { nil }
        }
        if !publishes.isEmpty, publishes.allSatisfy(\.self) { return true }
        return effects.contains { effect in
            if case .startRetention = effect { true } else { false }
        }
    }

    /// Whether somebody has to do with matters of this kind by the role.
    fileprivate func names(_ role: RoleDefinition) -> Bool {
        if openedBy == role.key { return true }
        if lines.contains(where: { ($0.addedBy + $0.judgedBy).contains(role.key) }) { return true }
        var bodies = states.compactMap { $0.owed?.by } + states.compactMap { $0.owed?.escalatesTo }
        for transition in transitions {
            switch transition.mover {
            case .by(let key): if key == role.key { return true }
            case .decidedBy(let rule): bodies.append(rule.body)
            case .lost, .when: break
            }
        }
        return role.holder.body.map(bodies.contains) ?? false
    }
}

extension RoleDefinition.Holder {
    /// The body that one sits in to hold the role.
    package var body: Key? {
        switch self {
        case .member(let body), .head(let body): body
        case .resident, .opener, .owner, .named: nil
        }
    }
}
