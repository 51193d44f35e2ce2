import HashTreeCollections
package import Kernel

/// The rules about organisations and bodies: what is on file, under which names, part of what.
package enum Bodies {
    package static let effectiveDaysMax: Int64 = 3_660

    package static func decide(
        _ district: District,
        _ command: BodyCommand,
        _ facts: BodyFacts,
        _ context: Context
    ) throws(BodyRefusal) -> Outcome {
        guard district.founding != nil else { throw .notFounded }
        switch command {
        case .found(let command): return try found(district, command, facts, context)
        case .rename(let command): return try rename(district, command, facts, context)
        case .addAlias(let command): return try addAlias(district, command, facts, context)
        case .arrange(let command): return try arrange(district, command, context)
        case .merge(let command): return try merge(district, command, context)
        case .end(let command): return try end(district, command, context)
        case .adoptRule(let command): return try adoptRule(district, command, context)
        case .fill(let command): return try fill(district, command, context)
        case .vacate(let command): return try vacate(district, command, context)
        case .removeName(let command): return try removeName(district, command)
        case .removeHolderName(let command): return try removeHolderName(district, command)
        case .stateFigure(let command): return try stateFigure(district, command)
        case .runOut(let command): return try runOut(district, command, context)
        }
    }

    private static func found(
        _ district: District,
        _ command: FoundBody,
        _ facts: BodyFacts,
        _ context: Context
    ) throws(BodyRefusal) -> Outcome {
        guard district.organisations.count < Organisation.organisationsMax else {
            throw .tooManyBodies(organisationsMax: Organisation.organisationsMax)
        }
        guard let place = district.place(command.place) else {
            throw .unknownPlace(command.place)
        }
        if let into = place.mergedInto { throw .placeMerged(command.place, into: into) }
        let prose = try prose(command.name)
        if let namesake = facts.namesake { throw .nameTaken(by: namesake) }
        let id = district.nextOrganisation
        try check(command.ties, of: id, in: district, context)
        if let begins = command.begins { try inRange(begins, in: district, context) }
        if let ends = command.ends {
            try inRange(ends, in: district, context)
            let begins = command.begins ?? context.now
            guard ends > begins else { throw .endsBeforeItBegins(begins: district.day(of: begins)) }
        } else if command.kind == .taskForce {
            throw .endMissing(command.kind)
        }
        let name = context.sealer.seal(prose)
        let founded = Event.bodyFounded(
            BodyFounded(
                body: id,
                kind: command.kind,
                place: command.place,
                name: name.commitment,
                ties: command.ties,
                begins: command.begins,
                ends: command.ends
            )
        )
        var outcome = Outcome(events: [founded], writes: [.keep(name)])
        if let draft = command.rule {
            let after = district.evolved([founded], context)
            let rule = try adoptRule(after, AdoptSeatRule(body: id, rule: draft), context)
            outcome.events += rule.events
            outcome.writes += rule.writes
        }
        return outcome
    }

    private static func rename(
        _ district: District,
        _ command: RenameBody,
        _ facts: BodyFacts,
        _ context: Context
    ) throws(BodyRefusal) -> Outcome {
        let name = try newName(district, command.body, command.name, facts, context)
        let event = BodyRenamed(body: command.body, name: name.commitment)
        return Outcome(events: [.bodyRenamed(event)], writes: [.keep(name)])
    }

    private static func addAlias(
        _ district: District,
        _ command: AddBodyAlias,
        _ facts: BodyFacts,
        _ context: Context
    ) throws(BodyRefusal) -> Outcome {
        let name = try newName(district, command.body, command.name, facts, context)
        let event = BodyAliasAdded(body: command.body, name: name.commitment)
        return Outcome(events: [.bodyAliasAdded(event)], writes: [.keep(name)])
    }

    private static func newName(
        _ district: District,
        _ id: Identifier<Organisation>,
        _ name: String,
        _ facts: BodyFacts,
        _ context: Context
    ) throws(BodyRefusal) -> SealedText {
        let organisation = try unmerged(id, in: district)
        guard organisation.otherNames.count < Organisation.otherNamesMax else {
            throw .tooManyNames(namesMax: Organisation.otherNamesMax)
        }
        let prose = try prose(name)
        guard !facts.isUnchanged else { throw .nameUnchanged }
        if let namesake = facts.namesake { throw .nameTaken(by: namesake) }
        return context.sealer.seal(prose)
    }

    private static func arrange(
        _ district: District,
        _ command: ArrangeBody,
        _ context: Context
    ) throws(BodyRefusal) -> Outcome {
        _ = try unmerged(command.body, in: district)
        try check(command.ties, of: command.body, in: district, context)
        if !command.ties.isRegistered {
            let count = district.groups(whoseMoneyIsHeldBy: command.body).count
            guard count == 0 else { throw .holdsForOthers(count: count) }
        }
        let event = BodyArranged(body: command.body, ties: command.ties)
        return Outcome(events: [.bodyArranged(event)])
    }

    private static func merge(
        _ district: District,
        _ command: MergeBodies,
        _ context: Context
    ) throws(BodyRefusal) -> Outcome {
        guard command.body != command.into else { throw .mergeWithItself }
        let organisation = try unmerged(command.body, in: district)
        let other = try unmerged(command.into, in: district)
        guard other.otherNames.count + organisation.names.count <= Organisation.otherNamesMax
        else { throw .tooManyNames(namesMax: Organisation.otherNamesMax) }
        guard !district.isPart(command.into, of: command.body),
            !district.isPart(command.body, of: command.into)
        else { throw .partOfItself }
        var lapsed: [Event] = []
        if !other.rules.isEmpty {
            let held = organisation.holdings.filter { id in
                guard let holding = district.holding(id) else { return false }
                return holding.overlaps(from: context.now, until: nil)
            }
            guard held.isEmpty else { throw .mergeOfSeated(heldCount: held.count) }
            lapsed = byElections(of: command.body, lapseIn: district)
        }
        let event = BodiesMerged(body: command.body, into: command.into)
        return Outcome(events: lapsed + [.bodiesMerged(event)])
    }

    private static func end(
        _ district: District,
        _ command: EndBody,
        _ context: Context
    ) throws(BodyRefusal) -> Outcome {
        let organisation = try unmerged(command.body, in: district)
        let ends = command.ends ?? context.now
        try inRange(ends, in: district, context)
        if let earlier = organisation.ends, earlier <= ends {
            throw .ended(command.body, at: district.day(of: earlier))
        }
        if let begins = organisation.begins, ends <= begins {
            throw .endsBeforeItBegins(begins: district.day(of: begins))
        }
        if let successor = command.successor {
            guard successor != command.body else { throw .partOfItself }
            let other = try unmerged(successor, in: district)
            if let otherEnds = other.ends, otherEnds <= ends {
                throw .ended(successor, at: district.day(of: otherEnds))
            }
        }
        let funds = district.openFunds(of: command.body).count
        guard funds == 0 else { throw .hasOpenFunds(count: funds) }
        let event = BodyEnded(body: command.body, ends: ends, successor: command.successor)
        let losing = organisation.holdings.compactMap { id in
            vacated(id, from: ends, .bodyEnded, in: district)
        }
        let lapsed = byElections(of: command.body, lapseIn: district)
        return Outcome(events: [.bodyEnded(event)] + losing + lapsed)
    }

    private static func removeName(
        _ district: District,
        _ command: RemoveBodyName
    ) throws(BodyRefusal) -> Outcome {
        guard let organisation = district.organisation(command.body) else {
            throw .unknownBody(command.body)
        }
        let names = organisation.names
        guard names.indices.contains(command.index) else {
            throw .unknownName(namesCount: names.count)
        }
        return try remove(names[command.index], command.rule, in: district)
    }

    static func remove(
        _ name: Digest,
        _ rule: RemovalRule,
        in district: District
    ) throws(BodyRefusal) -> Outcome {
        guard district.removals[name] == nil else { throw .nameAlreadyRemoved }
        return Outcome(
            events: [.textRemoved(TextRemoved(text: name, rule: rule))],
            writes: [.erase(name)]
        )
    }
}

extension Bodies {
    private static func prose(_ name: String) throws(BodyRefusal) -> Prose {
        do throws(Prose.Flaw) {
            return try Prose(name, charactersMax: Organisation.nameCharactersMax)
        } catch {
            throw .name(error)
        }
    }

    /// On file, and not merged into another entry.
    static func unmerged(
        _ id: Identifier<Organisation>,
        in district: District
    ) throws(BodyRefusal) -> Organisation {
        guard let organisation = district.organisation(id) else { throw .unknownBody(id) }
        if let into = organisation.mergedInto { throw .merged(id, into: into) }
        return organisation
    }

    static func inRange(
        _ moment: Instant,
        from earliest: Instant? = nil,
        in district: District,
        _ context: Context
    ) throws(BodyRefusal) {
        let earliest = earliest ?? .epoch
        let latest = context.now.adding(days: effectiveDaysMax)
        guard moment >= earliest, moment <= latest else {
            throw .momentOutOfRange(
                earliest: district.day(of: earliest),
                latest: district.day(of: latest)
            )
        }
    }

    private static func check(
        _ ties: BodyTies,
        of id: Identifier<Organisation>,
        in district: District,
        _ context: Context
    ) throws(BodyRefusal) {
        if let parent = ties.partOf {
            let organisation = try unmerged(parent, in: district)
            if organisation.hasEnded(at: context.now), let ends = organisation.ends {
                throw .ended(parent, at: district.day(of: ends))
            }
            guard !district.isPart(parent, of: id) else { throw .partOfItself }
            let levels = district.levels(above: parent) + 1 + district.levels(below: id)
            guard levels < Organisation.levelsMax else {
                throw .tooDeep(levelsMax: Organisation.levelsMax)
            }
        }
        if let holder = ties.legalHolder {
            guard !ties.isRegistered, holder != id else { throw .legalHolderOfRegistered }
            guard try unmerged(holder, in: district).isRegistered else {
                throw .legalHolderNotRegistered(holder)
            }
        }
    }

    /// What was owed about the seats of a body is owed no longer.
    static func byElections(
        of body: Identifier<Organisation>,
        lapseIn district: District
    ) -> [Event] {
        let groups = district.organisation(body)?.groupCount ?? 0
        return (0..<groups).compactMap { index in
            Duties.closing(.byElection(body, group: index + 1), .lapsed, in: district)
        }
    }

    /// The event that makes a holding end at `moment`, if it would last beyond it.
    static func vacated(
        _ id: Identifier<Holding>,
        from moment: Instant,
        _ reason: SeatEndReason,
        in district: District
    ) -> Event? {
        guard let holding = district.holding(id),
            holding.ends.map({ moment < $0 && holding.begins < $0 }) ?? true
        else { return nil }
        return .seatVacated(
            SeatVacated(holding: id, ends: max(moment, holding.begins), reason: reason)
        )
    }
}

extension District {
    /// The state after what is about to be recorded.
    func evolved(_ events: [Event], _ context: Context) -> District {
        var after = self
        let stamp = Stamp(
            recorded: context.now,
            actor: context.actor,
            request: RequestID(high: 0, low: 0)
        )
        for event in events { after.evolve(event, stamp) }
        return after
    }

    /// Whether `id` is `other` or lies in it.
    package func isPart(
        _ id: Identifier<Organisation>,
        of other: Identifier<Organisation>
    ) -> Bool {
        var next: Identifier<Organisation>? = id
        for _ in 0...Organisation.levelsMax {
            guard let found = next else { return false }
            if found == other { return true }
            next = organisation(found)?.partOf.map(standing)
        }
        return false
    }

    /// Groups that are no legal persons and have their money held by this one.
    package func groups(
        whoseMoneyIsHeldBy holder: Identifier<Organisation>
    ) -> [Identifier<Organisation>] {
        organisations.indices.filter { index in
            guard let held = organisations[index].legalHolder else { return false }
            return organisations[index].mergedInto == nil && standing(held) == holder
        }.map { Identifier(UInt64($0) + 1) }
    }

    fileprivate func levels(above id: Identifier<Organisation>) -> Int {
        var next = organisation(id)?.partOf.map(standing)
        var levels = 0
        while let found = next, levels <= Organisation.levelsMax {
            levels += 1
            next = organisation(found)?.partOf.map(standing)
        }
        return levels
    }

    /// Levels of what lies in it. Looked for through all organisations: ties change seldom.
    fileprivate func levels(below id: Identifier<Organisation>) -> Int {
        var deepest = 0
        for index in organisations.indices {
            let other = Identifier<Organisation>(UInt64(index) + 1)
            guard other != id, organisations[index].mergedInto == nil, isPart(other, of: id)
            else { continue }
            deepest = max(deepest, levels(above: other) - levels(above: id))
        }
        return deepest
    }
}
