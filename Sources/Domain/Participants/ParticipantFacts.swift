package import Kernel

/// What the rules about people must be told about the vault, which the state does not hold: how the
/// lines of a list meet what is on file.
package struct ParticipantFacts: Hashable, Sendable {
    package static let none = ParticipantFacts()

    /// Buildings that the community lacks, in the order of the list.
    package var buildings: [String] = []
    /// The lines that name them first.
    package var buildingLines: [Int] = []
    /// Doors behind which nobody is on file yet.
    package var households: [NewHousehold] = []
    /// One for each line, or one for the person in question.
    package var changes: [RosterChange] = []
    /// Who came of age since their age was said last.
    package var ages: [Identifier<Person>: AgeBand] = [:]

    package init() {}
}

/// A household that comes with a list; guests of a place have no door.
package struct NewHousehold: Hashable, Sendable {
    package let place: PlaceReference
    package let door: String?

    package init(place: PlaceReference, door: String?) {
        self.place = place
        self.door = door
    }
}

/// A place that stands, or one that comes with the list.
package enum PlaceReference: Hashable, Sendable {
    case standing(Identifier<Place>)
    /// By its place among the new buildings.
    case new(Int)
}

/// A household on file, or one that comes with the list.
package enum HouseholdReference: Hashable, Sendable {
    case known(Identifier<Household>)
    /// By its place among the new households.
    case new(Int)
}

/// What a line of a list does.
package enum RosterChange: Hashable, Sendable {
    case unchanged(Identifier<Person>)
    case corrected(Identifier<Person>, PersonDetails, AgeBand)
    case registered(PersonDetails, AgeBand, in: HouseholdReference)
    /// Says the same person again as an earlier line.
    case repeated(line: Int)
    /// Several people could be meant, on file or on the list, or several buildings.
    case unclear(line: Int)
}
