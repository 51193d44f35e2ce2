package import Kernel

/// What may be asked about telling people what became of matters.
package enum TidingsCommand: Hashable, Sendable {
    case ask(AskForTidings)
    case tell(TellPeople)
    case read(ReadTidings)
}

/// Somebody asks the desk to be told of a matter, or no longer.
package struct AskForTidings: Hashable, Sendable, Codable {
    package let matter: Identifier<Matter>
    package let person: Identifier<Person>
    package let isWanted: Bool

    package init(matter: Identifier<Matter>, person: Identifier<Person>, isWanted: Bool) {
        self.matter = matter
        self.person = person
        self.isWanted = isWanted
    }
}

/// The desk told people what became of a matter.
package struct TellPeople: Hashable, Sendable, Codable {
    package static let personsMax = 100

    package let matter: Identifier<Matter>
    package let persons: [Identifier<Person>]
    package let way: TellingWay
    /// The moment of what they were told: that of the list it was read from.
    package let through: Instant

    package init(
        matter: Identifier<Matter>,
        persons: [Identifier<Person>],
        way: TellingWay,
        through: Instant
    ) {
        self.matter = matter
        self.persons = persons
        self.way = way
        self.through = through
    }
}

/// Somebody read what is new to them.
package struct ReadTidings: Hashable, Sendable, Codable {
    package static let mattersMax = 250

    package let person: Identifier<Person>
    package let matters: [Identifier<Matter>]
    /// The moment of the page that they read.
    package let through: Instant

    package init(
        person: Identifier<Person>,
        matters: [Identifier<Matter>],
        through: Instant
    ) {
        self.person = person
        self.matters = matters
        self.through = through
    }
}

/// What happened about telling people.
package enum TidingsEvent: Hashable, Sendable {
    case asked(TidingsAsked)
    case told(TidingsTold)

    package var matter: Identifier<Matter> {
        switch self {
        case .asked(let event): event.matter
        case .told(let event): event.matter
        }
    }
}

/// Somebody asked the desk to be told of a matter, or no longer.
package struct TidingsAsked: Hashable, Sendable {
    package let matter: Identifier<Matter>
    package let person: Identifier<Person>
    package let isWanted: Bool

    package init(matter: Identifier<Matter>, person: Identifier<Person>, isWanted: Bool) {
        self.matter = matter
        self.person = person
        self.isWanted = isWanted
    }
}

/// People were shown, handed or told what became of a matter.
package struct TidingsTold: Hashable, Sendable {
    package let matter: Identifier<Matter>
    package let persons: [Identifier<Person>]
    package let way: TellingWay
    package let through: Instant

    package init(
        matter: Identifier<Matter>,
        persons: [Identifier<Person>],
        way: TellingWay,
        through: Instant
    ) {
        self.matter = matter
        self.persons = persons
        self.way = way
        self.through = through
    }
}

/// Why nothing was noted about telling people.
package enum TidingsRefusal: Error, Hashable, Sendable, Codable {
    case notFounded
    case unknownPerson(Identifier<Person>)
    /// There is no such matter, it is not for their eyes, or it is about what one person lacks and
    /// is not told at desks.
    case notForThem
    case tooManyAsk(perMatterMax: Int)
    case asksTooMuch(perPersonMax: Int)
    /// They did not ask to be told of it.
    case didNotAsk(Identifier<Person>)
    case nobody
    case tooMany(max: Int)
    /// Nobody can be told of what is still to come.
    case later
}
