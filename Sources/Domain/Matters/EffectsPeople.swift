import Kernel

/// What steps do to people's part in a matter, to clocks, and to other matters.
extension Effects {
    static func startClock(_ key: Key, _ scene: Scene) throws(EffectFailure) -> [Event] {
        let (number, clock) = try clock(key, scene)
        let day = scene.district.day(clock.span, after: scene.today)
        return [scene.changed(.clockStarted(number, due: scene.end(of: day)))]
    }

    static func stopClock(_ key: Key, _ scene: Scene) throws(EffectFailure) -> [Event] {
        let (number, _) = try clock(key, scene)
        let isRunning = scene.matter.clocks.contains { $0.clock == number }
        return isRunning ? [scene.changed(.clockStopped(number))] : []
    }

    private static func clock(
        _ key: Key,
        _ scene: Scene
    ) throws(EffectFailure) -> (UInt16, ClockDefinition) {
        guard let index = scene.process.clocks.firstIndex(where: { $0.key == key }) else {
            throw .unbound(key)
        }
        return (UInt16(index), scene.process.clocks[index])
    }

    static func remind(_ role: Key, _ scene: Scene) throws(EffectFailure) -> [Event] {
        guard scene.institution.role(role) != nil else { throw .unbound(role) }
        return [scene.changed(.reminded)]
    }

    /// Where every resident holds the role, a public notice tells them.
    static func notify(_ role: Key, _ scene: Scene) throws(EffectFailure) -> [Event] {
        guard scene.institution.role(role) != nil else { throw .unbound(role) }
        guard let holders = scene.holders(of: role) else {
            guard scene.matter.published == nil else { return [] }
            let isAggregateOnly = scene.matter.isAggregateOnly
            return [scene.changed(.published(aggregateOnly: isAggregateOnly))]
        }
        let others = holders.filter { !scene.matter.notified.contains($0) }
        guard scene.matter.notified.count + others.count <= Matter.partiesMax else {
            throw .tooManyParties(partiesMax: Matter.partiesMax)
        }
        return others.isEmpty ? [] : [scene.changed(.notified(others))]
    }

    static func assignOwner(_ field: Key?, _ scene: Scene) throws(EffectFailure) -> [Event] {
        let owner: MatterParty
        if let field {
            guard let person = scene.field(field)?.person else { throw .unfilled(field: field) }
            owner = .person(person)
        } else {
            guard let actor = scene.actor else { throw .nobody }
            owner = actor
        }
        return scene.matter.owner == owner ? [] : [scene.changed(.owned(by: owner))]
    }

    static func credit(_ stage: ContributionStage, _ scene: Scene) -> [Event] {
        scene.actorClass.map { [scene.changed(.contributed(stage, by: $0))] } ?? []
    }

    static func postHours(_ field: Key, _ scene: Scene) throws(EffectFailure) -> [Event] {
        let minutes = try scene.neededNumber(field)
        guard (1...minutesMax).contains(minutes) else {
            throw .hoursOutOfRange(minutes: minutes, minutesMax: minutesMax)
        }
        return [scene.changed(.hoursPosted(minutes: minutes))]
    }

    static func reserve(_ field: Key, _ scene: Scene) throws(EffectFailure) -> [Event] {
        let places = try scene.neededNumber(field)
        let most = placesMax - scene.matter.placesReserved
        guard places >= 1, places <= most else {
            throw .placesOutOfRange(places, placesMax: max(0, most))
        }
        return [scene.changed(.placesReserved(places))]
    }

    static func free(_ field: Key, _ scene: Scene) throws(EffectFailure) -> [Event] {
        let places = try scene.neededNumber(field)
        guard places >= 1, places <= scene.matter.placesReserved else {
            throw .notReserved(asked: places, reserved: scene.matter.placesReserved)
        }
        return [scene.changed(.placesFreed(places))]
    }

    static func raiseAgendaItem(_ key: Key, _ scene: Scene) throws(EffectFailure) -> [Event] {
        guard let body = scene.adoption.body(key) else { throw .unbound(key) }
        return scene.matter.agenda.contains(body)
            ? [] : [scene.changed(.agendaItemRaised(body))]
    }

    static func startRetention(_ months: Int, _ scene: Scene) -> [Event] {
        let day = scene.today.adding(months: months)
        return [scene.changed(.retained(until: scene.end(of: day)))]
    }
}

extension Scene {
    /// The first moment after a day.
    func end(of day: Day) -> Instant {
        day.adding(days: 1).start(offsetMinutes: district.founding?.offsetMinutes ?? 0)
    }

    /// On whose side the step is taken; nothing where nobody presses.
    var actorClass: ActorClass? {
        switch transition.mover {
        case .by(let role): institution.role(role)?.actorClass
        case .decidedBy(let rule):
            institution.roles.first { role in
                switch role.holder {
                case .member(let body), .head(let body): body == rule.body
                case .resident, .opener, .owner, .named: false
                }
            }?.actorClass ?? institution.body(rule.body)?.kind.actorClass
        case .when, .lost: nil
        }
    }
}

extension OrganisationKind {
    /// On whose side an organisation stands, where no role of the institution says.
    var actorClass: ActorClass {
        switch self {
        case .centralAuthority, .provincialGovernment, .cityGovernment, .districtGovernment,
            .subdistrictOffice, .townshipGovernment, .bureau, .partyOrganisation, .office,
            .leadingGroup, .taskForce:
            .government
        case .residentsCommittee, .villagersCommittee: .committee
        case .neighbourhoodOrganisation, .team: .neighbourhoodOrganisation
        case .ngo, .supportNGO, .socialWorkInstitute: .ngo
        case .enterprise, .propertyCompany: .enterprise
        case .foundation: .donor
        case .school: .professional
        case .council, .board, .conference, .jury, .committee: .resident
        }
    }
}
