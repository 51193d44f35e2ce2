package import Kernel

/// Households keep house behind doors of these places. They are numbered on from `first`.
package struct HouseholdsRegistered: Hashable, Sendable {
    /// In one event.
    package static let householdsMax = 1_000

    package let first: Identifier<Household>
    package let places: [Identifier<Place>]
    /// Nothing for guests.
    package let doors: [Digest?]

    package init(
        first: Identifier<Household>,
        places: [Identifier<Place>],
        doors: [Digest?]
    ) {
        self.first = first
        self.places = places
        self.doors = doors
    }
}

/// Persons are on file. They are numbered on from `first`.
package struct PersonsRegistered: Hashable, Sendable {
    /// In one event.
    package static let personsMax = 1_000

    package let first: Identifier<Person>
    package let households: [Identifier<Household>]
    package let details: [Digest]
    package let ages: [AgeBand]

    package init(
        first: Identifier<Person>,
        households: [Identifier<Household>],
        details: [Digest],
        ages: [AgeBand]
    ) {
        self.first = first
        self.households = households
        self.details = details
        self.ages = ages
    }
}

/// What is on file about these persons was written anew.
package struct PersonsCorrected: Hashable, Sendable {
    package let persons: [Identifier<Person>]
    package let details: [Digest]
    package let ages: [AgeBand]

    package init(persons: [Identifier<Person>], details: [Digest], ages: [AgeBand]) {
        self.persons = persons
        self.details = details
        self.ages = ages
    }
}

/// Somebody belongs to another household now.
package struct PersonMoved: Hashable, Sendable {
    package let person: Identifier<Person>
    package let household: Identifier<Household>

    package init(person: Identifier<Person>, household: Identifier<Household>) {
        self.person = person
        self.household = household
    }
}

/// Somebody moved away.
package struct PersonLeft: Hashable, Sendable {
    package let person: Identifier<Person>

    package init(person: Identifier<Person>) {
        self.person = person
    }
}

/// Somebody stood on file twice.
package struct PersonsMerged: Hashable, Sendable {
    package let person: Identifier<Person>
    package let into: Identifier<Person>

    package init(person: Identifier<Person>, into: Identifier<Person>) {
        self.person = person
        self.into = into
    }
}

/// These persons are of these ages now.
package struct AgesAttested: Hashable, Sendable {
    package let persons: [Identifier<Person>]
    package let ages: [AgeBand]

    package init(persons: [Identifier<Person>], ages: [AgeBand]) {
        self.persons = persons
        self.ages = ages
    }
}
