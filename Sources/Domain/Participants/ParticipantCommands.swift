package import Kernel

/// What may be asked about the people who live here.
package enum ParticipantCommand: Hashable, Sendable {
    case register(RegisterPerson)
    case importRoster(ImportRoster)
    case correct(CorrectPerson)
    case move(MovePerson)
    case leave(LeaveDistrict)
    case merge(MergePersons)
    case attestAges(AttestAges)
}

/// Behind which door of which place.
package struct Home: Hashable, Sendable, Codable {
    package static let doorCharactersMax = 60

    /// A building; or a community or village where houses have numbers of their own.
    package let place: Identifier<Place>
    package let door: String

    package init(place: Identifier<Place>, door: String) {
        self.place = place
        self.door = door
    }
}

/// Puts one person on file.
package struct RegisterPerson: Hashable, Sendable, Codable {
    package let details: PersonDetails
    package let place: Identifier<Place>
    /// Nothing for a guest: somebody who acts at the place and lives elsewhere.
    package let door: String?
    /// Keeps house apart from others behind the same door.
    package let isApart: Bool

    package init(details: PersonDetails, home: Home, isApart: Bool = false) {
        self.details = details
        place = home.place
        door = home.door
        self.isApart = isApart
    }

    package init(details: PersonDetails, guestOf place: Identifier<Place>) {
        self.details = details
        self.place = place
        door = nil
        isApart = false
    }
}

/// Takes over a list of residents, all of it or nothing.
package struct ImportRoster: Hashable, Sendable, Codable {
    package static let entriesMax = 100_000
    package static let newBuildingsMax = 1_000

    /// The community or village that the list is of.
    package let place: Identifier<Place>
    package let entries: [RosterEntry]

    package init(place: Identifier<Place>, entries: [RosterEntry]) {
        self.place = place
        self.entries = entries
    }
}

/// One line of a list of residents.
package struct RosterEntry: Hashable, Sendable, Codable {
    /// As the reader of the file counts.
    package let line: Int
    package let details: PersonDetails
    /// Nothing if the address names no building.
    package let building: String?
    package let door: String

    package init(line: Int, details: PersonDetails, building: String?, door: String) {
        self.line = line
        self.details = details
        self.building = building
        self.door = door
    }
}

/// Writes somebody's details anew.
package struct CorrectPerson: Hashable, Sendable, Codable {
    package let person: Identifier<Person>
    package let details: PersonDetails

    package init(person: Identifier<Person>, details: PersonDetails) {
        self.person = person
        self.details = details
    }
}

/// Somebody lives behind another door of the district now.
package struct MovePerson: Hashable, Sendable, Codable {
    package let person: Identifier<Person>
    package let home: Home
    /// Keeps house apart from others behind the same door.
    package let isApart: Bool

    package init(person: Identifier<Person>, home: Home, isApart: Bool = false) {
        self.person = person
        self.home = home
        self.isApart = isApart
    }
}

/// Somebody lives here no longer.
package struct LeaveDistrict: Hashable, Sendable, Codable {
    package let person: Identifier<Person>

    package init(person: Identifier<Person>) {
        self.person = person
    }
}

/// Two entries are of the same person; the first one goes.
package struct MergePersons: Hashable, Sendable, Codable {
    package let person: Identifier<Person>
    package let into: Identifier<Person>

    package init(person: Identifier<Person>, into: Identifier<Person>) {
        self.person = person
        self.into = into
    }
}

/// Says anew how old people are, for those who came of age since it was said last.
package struct AttestAges: Hashable, Sendable {
    package static let personsMax = 100_000

    package init() {}
}
