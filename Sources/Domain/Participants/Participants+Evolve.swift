import HashTreeCollections
package import Kernel

extension Participants {
    static func evolve(_ district: inout District, _ event: HouseholdsRegistered) {
        assert(event.first == district.nextHousehold, "households are numbered in order")
        for (place, door) in zip(event.places, event.doors) {
            district.households.append(Household(place: place, isGuests: door == nil, door: door))
        }
    }

    static func evolve(_ district: inout District, _ event: PersonsRegistered) {
        assert(event.first == district.nextPerson, "persons are numbered in order")
        for index in event.details.indices {
            let id = district.nextPerson
            district.persons.append(
                Person(
                    details: event.details[index],
                    household: nil,
                    age: event.ages[index],
                    standing: .present
                )
            )
            district.join(id, event.households[index])
        }
    }

    static func evolve(_ district: inout District, _ event: PersonsCorrected) {
        for (index, id) in event.persons.enumerated() {
            district.update(id) { person in
                person.details = event.details[index]
                person.age = event.ages[index]
            }
        }
    }

    static func evolve(_ district: inout District, _ event: PersonMoved) {
        district.countGroupMove(of: event.person)
        district.separate(event.person)
        district.join(event.person, event.household)
        district.countGroupMove(of: event.person)
    }

    static func evolve(_ district: inout District, _ event: PersonLeft) {
        let home = district.person(event.person)?.household
        district.countGroupMove(of: event.person)
        district.separate(event.person)
        district.update(event.person) { person in
            person.standing = .movedAway
            person.household = home
        }
    }

    static func evolve(_ district: inout District, _ event: PersonsMerged) {
        district.countGroupMove(of: event.person)
        district.groupFacts[event.person] = nil
        district.separate(event.person)
        district.update(event.person) { person in
            person.standing = .merged
            person.details = nil
        }
    }

    static func evolve(_ district: inout District, _ event: AgesAttested) {
        for (index, id) in event.persons.enumerated() {
            district.update(id) { $0.age = event.ages[index] }
        }
    }
}

extension District {
    var nextPerson: Identifier<Person> { Identifier(UInt64(persons.count) + 1) }
    var nextHousehold: Identifier<Household> { Identifier(UInt64(households.count) + 1) }

    package func person(_ id: Identifier<Person>) -> Person? {
        id.index(in: persons.count).map { persons[$0] }
    }

    package func household(_ id: Identifier<Household>) -> Household? {
        id.index(in: households.count).map { households[$0] }
    }

    /// Who keeps house together, in the order of their numbers.
    package func members(of id: Identifier<Household>) -> [Identifier<Person>] {
        var members: [Identifier<Person>] = []
        var next = household(id)?.firstMember
        while let member = next {
            members.append(member)
            next = person(member)?.nextMember
        }
        return members.sorted()
    }

    /// Where somebody is at home, as places stand today; nothing once they were merged or erased.
    package func home(of id: Identifier<Person>) -> Identifier<Place>? {
        person(id)?.household.flatMap { household($0)?.place }.map(standing)
    }

    mutating func update(_ id: Identifier<Person>, _ change: (inout Person) -> Void) {
        guard let index = id.index(in: persons.count) else {
            assertionFailure("an unknown person was changed")
            return
        }
        change(&persons[index])
    }

    fileprivate mutating func join(_ id: Identifier<Person>, _ household: Identifier<Household>) {
        guard let index = household.index(in: households.count) else {
            assertionFailure("somebody joined an unknown household")
            return
        }
        let next = households[index].firstMember
        households[index].firstMember = id
        update(id) { person in
            person.household = household
            person.nextMember = next
        }
    }

    /// Takes somebody out of their household.
    mutating func separate(_ id: Identifier<Person>) {
        guard let gone = person(id), let household = gone.household,
            let index = household.index(in: households.count)
        else { return }
        if households[index].firstMember == id {
            households[index].firstMember = gone.nextMember
        } else {
            var previous = households[index].firstMember
            while let member = previous, person(member)?.nextMember != id {
                previous = person(member)?.nextMember
            }
            if let previous { update(previous) { $0.nextMember = gone.nextMember } }
        }
        update(id) { person in
            person.household = nil
            person.nextMember = nil
        }
    }
}
