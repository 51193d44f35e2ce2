package import Kernel

/// The rules about the people who live here: who is on file, behind which door.
package enum Participants {
    package static func decide(
        _ district: District,
        _ command: ParticipantCommand,
        _ facts: ParticipantFacts,
        _ context: Context
    ) throws(ParticipantRefusal) -> Outcome {
        guard district.founding != nil else { throw .notFounded }
        switch command {
        case .register(let command): return try register(district, command, facts, context)
        case .importRoster(let command):
            return try importRoster(district, command, facts, context)
        case .correct(let command): return try correct(district, command, facts, context)
        case .move(let command): return try move(district, command, facts, context)
        case .leave(let command):
            _ = try present(command.person, in: district)
            return leave(district, command.person, context)
        case .merge(let command): return try merge(district, command, context)
        case .attestAges: return attest(district, facts)
        }
    }

    private static func register(
        _ district: District,
        _ command: RegisterPerson,
        _ facts: ParticipantFacts,
        _ context: Context
    ) throws(ParticipantRefusal) -> Outcome {
        try flaw(nil) { () throws(DetailFlaw) in
            try command.details.check(on: district.today(context.now))
            if let door = command.door { try checkDoor(door) }
        }
        if command.door == nil {
            _ = try standing(command.place, in: district)
        } else {
            try checkHome(command.place, in: district)
        }
        switch facts.changes.first {
        case .registered: break
        case .unchanged(let person), .corrected(let person, _, _): throw .alreadyOnFile(person)
        case .repeated, .unclear, nil:
            preconditionFailure("one person comes with one change")
        }
        return try takeIn(district, facts, place: command.place, context)
    }

    private static func correct(
        _ district: District,
        _ command: CorrectPerson,
        _ facts: ParticipantFacts,
        _ context: Context
    ) throws(ParticipantRefusal) -> Outcome {
        _ = try present(command.person, in: district)
        try flaw(nil) { () throws(DetailFlaw) in
            try command.details.check(on: district.today(context.now))
        }
        if case .unchanged = facts.changes.first { throw .nothingChanged }
        return corrected(facts, context)
    }

    private static func move(
        _ district: District,
        _ command: MovePerson,
        _ facts: ParticipantFacts,
        _ context: Context
    ) throws(ParticipantRefusal) -> Outcome {
        let person = try present(command.person, in: district)
        try flaw(nil) { () throws(DetailFlaw) in try checkDoor(command.home.door) }
        try checkHome(command.home.place, in: district)
        guard case .registered(_, _, let target) = facts.changes.first else {
            throw .nothingChanged
        }
        let doors = registerDoors(district, facts, buildings: [], context)
        let household = doors.household(target)
        guard household != person.household else { throw .nothingChanged }
        try roomInHouseholds(district, [target: 1])
        let moved = PersonMoved(person: command.person, household: household)
        return Outcome(events: doors.events + [.personMoved(moved)], writes: doors.writes)
    }

    private static func merge(
        _ district: District,
        _ command: MergePersons,
        _ context: Context
    ) throws(ParticipantRefusal) -> Outcome {
        guard command.person != command.into else { throw .mergeWithItself }
        _ = try present(command.person, in: district)
        _ = try present(command.into, in: district)
        if let obstacle = district.obstacle(to: command.person, now: context.now) {
            throw .kept(obstacle)
        }
        let event = PersonsMerged(person: command.person, into: command.into)
        let rows = [
            VaultKey.person(command.person), VaultKey(.displayName, command.person.rawValue),
            VaultKey(.groupFacts, command.person.rawValue),
        ]
        return Outcome(events: [.personsMerged(event)], writes: rows.map(SideWrite.eraseRow))
    }

    /// Whoever moved away is erased after a while, unless they were erased before.
    private static func leave(
        _ district: District,
        _ person: Identifier<Person>,
        _ context: Context
    ) -> Outcome {
        let left = Event.personLeft(PersonLeft(person: person))
        let due = context.now.adding(days: RetentionTable.departureDays)
        guard district.deferral(of: person) == nil else { return Outcome(events: [left]) }
        let deferred = ErasureDeferred(
            deferral: district.nextDeferral,
            person: person,
            until: due,
            cause: .departure
        )
        return Outcome(events: [left, .erasureDeferred(deferred)])
    }

    private static func attest(_ district: District, _ facts: ParticipantFacts) -> Outcome {
        let ages = facts.ages.sorted { $0.key < $1.key }.prefix(AttestAges.personsMax)
        let parts = stride(from: 0, to: ages.count, by: PersonsRegistered.personsMax).map {
            ages.dropFirst($0).prefix(PersonsRegistered.personsMax)
        }
        return Outcome(
            events: parts.map { part in
                .agesAttested(AgesAttested(persons: part.map(\.key), ages: part.map(\.value)))
            }
        )
    }

    static func present(
        _ id: Identifier<Person>,
        in district: District
    ) throws(ParticipantRefusal) -> Person {
        guard let person = district.person(id) else { throw .unknownPerson(id) }
        guard person.isPresent else { throw .notPresent(id, person.standing) }
        return person
    }

    static func checkHome(
        _ id: Identifier<Place>,
        in district: District
    ) throws(ParticipantRefusal) {
        let place = try standing(id, in: district)
        switch place.kind {
        case .building, .community, .village, .address: return
        case .district, .subdistrict, .township: throw .notHabitable(place.kind)
        }
    }

    static func standing(
        _ id: Identifier<Place>,
        in district: District
    ) throws(ParticipantRefusal) -> Place {
        guard let place = district.place(id) else { throw .unknownPlace(id) }
        if let into = place.mergedInto { throw .merged(id, into: district.standing(into)) }
        return place
    }

    static func checkDoor(_ door: String) throws(DetailFlaw) {
        do throws(Prose.Flaw) {
            _ = try Prose(door, charactersMax: Home.doorCharactersMax)
        } catch {
            throw .door(error)
        }
    }

    static func flaw(
        _ line: Int?,
        _ check: () throws(DetailFlaw) -> Void
    ) throws(ParticipantRefusal) {
        do throws(DetailFlaw) { try check() } catch { throw .flawed(error, line: line) }
    }
}

extension PersonDetails {
    /// - Throws: what cannot be taken.
    package func check(on today: Day) throws(DetailFlaw) {
        do throws(Prose.Flaw) {
            _ = try Prose(name, charactersMax: Self.nameCharactersMax)
        } catch {
            throw .name(error)
        }
        let digits = phone.hasPrefix("+") ? phone.dropFirst() : phone[...]
        guard digits.utf8.allSatisfy({ (48...57).contains($0) }),
            digits.utf8.count <= Self.phoneDigitsMax, phone.isEmpty == digits.isEmpty
        else { throw .phone(digitsMax: Self.phoneDigitsMax) }
        if let birth, !birth.isPlausible(on: today) {
            throw .birth(yearMin: Birth.yearMin)
        }
    }
}

extension District {
    /// The day it is on the district's clocks.
    package func today(_ now: Instant) -> Day {
        Day(of: now, offsetMinutes: founding?.offsetMinutes ?? 0)
    }
}
