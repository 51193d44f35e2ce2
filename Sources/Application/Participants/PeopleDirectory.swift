package import Domain
package import Kernel

/// What is on file about people: the vault as it is now, held in memory for whoever may look.
package struct PeopleDirectory: Sendable {
    private var details = Chunked<PersonDetails?>()
    private var doors = Chunked<String?>()
    private var behind = DoorIndex()
    private(set) var names = NameIndex()
    package private(set) var counts = ResidentCounts()
    /// Where everybody present lives, as it was when they came there; 0 for all others.
    private(set) var homes = Chunked<UInt32>()
    private(set) var comingOfAge = ComingOfAge()

    package init() {}

    /// Nothing if it was erased.
    package func details(of person: Identifier<Person>) -> PersonDetails? {
        row(of: person.rawValue, in: details)
    }

    /// Nothing for guests, and if it was erased.
    package func door(of household: Identifier<Household>) -> String? {
        row(of: household.rawValue, in: doors)
    }

    /// The households on file behind a door of a place that stands, in the order of their numbers;
    /// without a door, the guests of the place.
    package func households(
        at place: Identifier<Place>,
        door: String?
    ) -> [Identifier<Household>] {
        behind.households(at: DoorIndex.Key(place, door: door))
    }

    /// How many rows there may be.
    var detailsCount: Int { details.count }

    private func row<Row>(of number: UInt64, in rows: Chunked<Row?>) -> Row? {
        guard number >= 1, number <= UInt64(rows.count) else { return nil }
        return rows[Int(number) - 1]
    }
}

extension PeopleDirectory {
    /// - Parameter district: as it is before the events that the writes belong to.
    mutating func absorb(_ writes: [SideWrite], in district: District) {
        for write in writes {
            switch write {
            case .keepRow(let key, let text):
                switch VaultCodec.decode(key.kind, text.stored) {
                case .person(let details): keep(details, key.number)
                case .door(let door): Self.put(door, key.number, &doors)
                case .displayName, .groupFacts, .registration, nil: break
                }
            case .eraseRow(let key):
                switch key.kind {
                case .person: keep(nil, key.number)
                case .household: forgetDoor(Identifier(key.number), in: district)
                case .displayName, .groupFacts, .registration: break
                }
            case .keep, .erase: break
            }
        }
    }

    private mutating func keep(_ new: PersonDetails?, _ number: UInt64) {
        let old = row(of: number, in: details)
        Self.put(new, number, &details)
        if new == nil { comingOfAge.set(UInt32(number), nil) }
        guard old?.name != new?.name else { return }
        if let old { names.remove(UInt32(number), NameFolding.folded(old.name)) }
        if let new { names.add(UInt32(number), NameFolding.folded(new.name)) }
    }

    private mutating func forgetDoor(_ id: Identifier<Household>, in district: District) {
        if let door = door(of: id), let household = district.household(id) {
            behind.remove(id, at: DoorIndex.Key(district.standing(household.place), door: door))
        }
        Self.put(nil, id.rawValue, &doors)
    }

    private static func put<Row>(_ row: Row?, _ number: UInt64, _ rows: inout Chunked<Row?>) {
        precondition((1...UInt64(UInt32.max)).contains(number), "rows are numbered in order")
        while rows.count < Int(number) { rows.append(nil) }
        rows[Int(number) - 1] = row
    }
}

extension PeopleDirectory {
    /// Called with the district as it is before `event`.
    mutating func leave(_ event: Event, in district: District) {
        for id in Self.persons(of: event, in: district) { settle(id, isHere: false, in: district) }
    }

    /// Called with the district as it is after `event`.
    mutating func enter(_ event: Event, in district: District) {
        switch event {
        case .householdsRegistered(let event):
            for index in event.places.indices {
                bear(Identifier(event.first.rawValue + UInt64(index)), in: district)
            }
        case .placesMerged(let event):
            behind.merge(event.place, into: event.into)
            counts.merge(event.place, into: event.into)
        case .personErased(let event):
            if let household = event.household { forgetDoor(household, in: district) }
        default: break
        }
        for id in Self.persons(of: event, in: district) {
            settle(id, isHere: true, in: district)
            settle(id, in: district)
        }
    }

    /// Who is elsewhere, older or other than before because of an event.
    private static func persons(
        of event: Event,
        in district: District
    ) -> [Identifier<Person>] {
        switch event {
        case .personsRegistered(let event):
            event.details.indices.map { Identifier(event.first.rawValue + UInt64($0)) }
        case .personsCorrected(let event): event.persons
        case .personMoved(let event): [event.person]
        case .personLeft(let event): [event.person]
        case .personsMerged(let event): [event.person]
        case .agesAttested(let event): event.persons
        case .personErased(let event): [event.person]
        default: []
        }
    }

    /// Somebody present comes to where they live, or goes from there.
    private mutating func settle(
        _ id: Identifier<Person>,
        isHere: Bool,
        in district: District
    ) {
        guard let person = district.person(id), person.isPresent,
            let household = person.household.flatMap({ district.household($0) })
        else { return }
        while homes.count < Int(id.rawValue) { homes.append(0) }
        homes[Int(id.rawValue) - 1] = isHere ? UInt32(clamping: household.place.rawValue) : 0
        guard !household.isGuests else { return }
        counts.add(isHere ? 1 : -1, at: district.standing(household.place))
    }

    /// Forgets what the district says is erased, and notes when the age is to be said anew.
    private mutating func settle(_ id: Identifier<Person>, in district: District) {
        guard let person = district.person(id) else { return }
        let number = id.rawValue
        if person.details == nil, details(of: id) != nil { keep(nil, number) }
        let day = person.isPresent ? person.age.ends(details(of: id)?.birth) : nil
        comingOfAge.set(UInt32(number), day)
    }

    private mutating func bear(_ id: Identifier<Household>, in district: District) {
        guard let household = district.household(id) else { return }
        let door = door(of: id)
        guard door != nil || household.isGuests else { return }
        behind.add(id, at: DoorIndex.Key(district.standing(household.place), door: door))
    }

    /// Makes what is computed anew from a district that was replayed without rows.
    mutating func settle(in district: District) {
        (behind, counts, comingOfAge) = (DoorIndex(), ResidentCounts(), ComingOfAge())
        homes = Chunked()
        for index in district.households.indices {
            bear(Identifier(UInt64(index) + 1), in: district)
        }
        for index in district.persons.indices {
            let id = Identifier<Person>(UInt64(index) + 1)
            settle(id, isHere: true, in: district)
            settle(id, in: district)
        }
    }

    /// A row that the district cites and that is not there.
    func missing(in district: District) -> VaultKey? {
        for index in district.persons.indices where district.persons[index].details != nil {
            let number = UInt64(index) + 1
            if row(of: number, in: details) == nil { return VaultKey(.person, number) }
        }
        for index in district.households.indices where district.households[index].door != nil {
            let number = UInt64(index) + 1
            if row(of: number, in: doors) == nil { return VaultKey(.household, number) }
        }
        return nil
    }

    static func rows(of event: Event) -> [VaultKey] {
        switch event {
        case .householdsRegistered(let event):
            event.doors.indices.filter { event.doors[$0] != nil }
                .map { VaultKey(.household, event.first.rawValue + UInt64($0)) }
        case .personsRegistered(let event):
            event.details.indices.map { VaultKey(.person, event.first.rawValue + UInt64($0)) }
        case .personsCorrected(let event): event.persons.map(VaultKey.person)
        case .groupFactsAnswered(let event):
            event.answers == nil ? [] : [VaultKey(.groupFacts, event.person.rawValue)]
        default: []
        }
    }
}
