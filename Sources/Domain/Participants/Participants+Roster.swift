package import Kernel

extension Participants {
    static func importRoster(
        _ district: District,
        _ command: ImportRoster,
        _ facts: ParticipantFacts,
        _ context: Context
    ) throws(ParticipantRefusal) -> Outcome {
        let place = try standing(command.place, in: district)
        guard place.kind == .community || place.kind == .village else {
            throw .notACommunity(place.kind)
        }
        guard !command.entries.isEmpty else { throw .emptyRoster }
        guard command.entries.count <= ImportRoster.entriesMax else {
            throw .tooManyEntries(entriesMax: ImportRoster.entriesMax)
        }
        let buildingsMax = min(
            ImportRoster.newBuildingsMax,
            Place.childrenMax - place.children.count
        )
        guard facts.buildings.count <= buildingsMax else {
            throw .tooManyNewBuildings(buildingsMax: buildingsMax)
        }
        let flaws = flaws(of: command.entries, facts, on: district.today(context.now))
        if let first = flaws.first { throw .flawed(first.flaw, line: first.line) }
        let unclear = facts.changes.compactMap { change in
            if case .unclear(let line) = change { line } else { nil }
        }
        guard unclear.isEmpty else { throw .unclearLines(unclear) }
        let outcome = try takeIn(district, facts, place: command.place, context)
        guard !outcome.events.isEmpty else { throw .nothingChanged }
        return outcome
    }

    /// Every line of a list that cannot be taken, with what is wrong with it first.
    package static func flaws(
        of entries: [RosterEntry],
        _ facts: ParticipantFacts,
        on today: Day
    ) -> [(line: Int, flaw: DetailFlaw)] {
        var flaws: [(line: Int, flaw: DetailFlaw)] = []
        for entry in entries {
            do throws(DetailFlaw) {
                try entry.details.check(on: today)
                try checkDoor(entry.door)
            } catch {
                flaws.append((entry.line, error))
            }
        }
        for (building, line) in zip(facts.buildings, facts.buildingLines) {
            do throws(DetailFlaw) { try checkBuilding(building) } catch {
                flaws.append((line, error))
            }
        }
        return flaws
    }

    /// Takes in buildings, doors and people that are not on file, and what was said anew of others.
    static func takeIn(
        _ district: District,
        _ facts: ParticipantFacts,
        place: Identifier<Place>,
        _ context: Context
    ) throws(ParticipantRefusal) -> Outcome {
        let arriving = facts.changes.lazy.filter {
            if case .registered = $0 { true } else { false }
        }
        guard district.persons.count + arriving.count <= Person.personsMax else {
            throw .tooManyPersons(personsMax: Person.personsMax)
        }
        var joining: [HouseholdReference: Int] = [:]
        for case .registered(_, _, in: let household) in facts.changes {
            joining[household, default: 0] += 1
        }
        try roomInHouseholds(district, joining)
        let buildings = registerBuildings(district, facts, in: place, context)
        let doors = registerDoors(district, facts, buildings: buildings.places, context)
        let persons = registerPersons(district, facts, doors, context)
        let corrections = corrected(facts, context)
        return Outcome(
            events: buildings.events + doors.events + persons.events + corrections.events,
            writes: buildings.writes + doors.writes + persons.writes + corrections.writes
        )
    }

    static func roomInHouseholds(
        _ district: District,
        _ joining: [HouseholdReference: Int]
    ) throws(ParticipantRefusal) {
        for (household, count) in joining {
            var members = count
            if case .known(let id) = household { members += district.members(of: id).count }
            guard members <= Household.membersMax else {
                throw .tooManyInHousehold(membersMax: Household.membersMax)
            }
        }
    }

    private static func registerBuildings(
        _ district: District,
        _ facts: ParticipantFacts,
        in parent: Identifier<Place>,
        _ context: Context
    ) -> (places: [Identifier<Place>], events: [Event], writes: [SideWrite]) {
        var (places, events, writes) = ([Identifier<Place>](), [Event](), [SideWrite]())
        for (index, building) in facts.buildings.enumerated() {
            guard let prose = try? Prose(building, charactersMax: Place.nameCharactersMax)
            else { preconditionFailure("the names of new buildings were checked") }
            let name = context.sealer.seal(prose)
            let id = Identifier<Place>(district.nextPlace.rawValue + UInt64(index))
            places.append(id)
            events.append(
                .placeCreated(
                    PlaceCreated(
                        place: id,
                        kind: .building,
                        parent: parent,
                        name: name.commitment
                    )
                )
            )
            writes.append(.keep(name))
        }
        return (places, events, writes)
    }

    /// Households that were made for doors, and how to find them.
    struct NewDoors {
        let first: Identifier<Household>
        var events: [Event] = []
        var writes: [SideWrite] = []

        func household(_ reference: HouseholdReference) -> Identifier<Household> {
            switch reference {
            case .known(let id): id
            case .new(let index): Identifier(first.rawValue + UInt64(index))
            }
        }
    }

    static func registerDoors(
        _ district: District,
        _ facts: ParticipantFacts,
        buildings: [Identifier<Place>],
        _ context: Context
    ) -> NewDoors {
        var doors = NewDoors(first: district.nextHousehold)
        for start in stride(
            from: 0,
            to: facts.households.count,
            by: HouseholdsRegistered.householdsMax
        ) {
            let first = Identifier<Household>(doors.first.rawValue + UInt64(start))
            let part = facts.households[start...].prefix(HouseholdsRegistered.householdsMax)
            let sealed = part.map { household in
                household.door.map { context.sealer.seal(.door($0)) }
            }
            doors.events.append(
                .householdsRegistered(
                    HouseholdsRegistered(
                        first: first,
                        places: part.map { household in
                            switch household.place {
                            case .standing(let id): id
                            case .new(let index): buildings[index]
                            }
                        },
                        doors: sealed.map { $0?.commitment }
                    )
                )
            )
            doors.writes += sealed.enumerated().compactMap { index, text in
                text.map { .keepRow(.household(Identifier(first.rawValue + UInt64(index))), $0) }
            }
        }
        return doors
    }

    private static func registerPersons(
        _ district: District,
        _ facts: ParticipantFacts,
        _ doors: NewDoors,
        _ context: Context
    ) -> (events: [Event], writes: [SideWrite]) {
        var (events, writes) = ([Event](), [SideWrite]())
        var next = district.nextPerson.rawValue
        var households: [Identifier<Household>] = []
        var details: [Digest] = []
        var ages: [AgeBand] = []
        func close() {
            guard !details.isEmpty else { return }
            let first = Identifier<Person>(next - UInt64(details.count))
            events.append(
                .personsRegistered(
                    PersonsRegistered(
                        first: first,
                        households: households,
                        details: details,
                        ages: ages
                    )
                )
            )
            (households, details, ages) = ([], [], [])
        }
        for case .registered(let content, let age, in: let household) in facts.changes {
            let sealed = context.sealer.seal(.person(content))
            writes.append(.keepRow(.person(Identifier(next)), sealed))
            next += 1
            households.append(doors.household(household))
            details.append(sealed.commitment)
            ages.append(age)
            if details.count == PersonsRegistered.personsMax { close() }
        }
        close()
        return (events, writes)
    }

    static func corrected(_ facts: ParticipantFacts, _ context: Context) -> Outcome {
        var outcome = Outcome(events: [])
        let changes = facts.changes.compactMap { change in
            if case .corrected(let person, let details, let age) = change {
                (person, context.sealer.seal(.person(details)), age)
            } else {
                nil
            }
        }
        for start in stride(from: 0, to: changes.count, by: PersonsRegistered.personsMax) {
            let part = changes[start...].prefix(PersonsRegistered.personsMax)
            outcome.events.append(
                .personsCorrected(
                    PersonsCorrected(
                        persons: part.map(\.0),
                        details: part.map(\.1.commitment),
                        ages: part.map(\.2)
                    )
                )
            )
            outcome.writes += part.map { .keepRow(.person($0.0), $0.1) }
        }
        return outcome
    }

    private static func checkBuilding(_ name: String) throws(DetailFlaw) {
        do throws(Prose.Flaw) {
            _ = try Prose(name, charactersMax: Place.nameCharactersMax)
        } catch {
            throw .building(error)
        }
    }
}
