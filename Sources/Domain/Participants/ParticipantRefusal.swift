package import Kernel

/// The rules about people that may say no, with the numbers a person needs.
package enum ParticipantRefusal: Error, Hashable, Sendable, Codable {
    case notFounded
    /// What was written cannot be taken; of a list, in this line.
    case flawed(DetailFlaw, line: Int?)
    case unknownPlace(Identifier<Place>)
    /// The place went into another one and stands no longer.
    case merged(Identifier<Place>, into: Identifier<Place>)
    /// Nobody lives in a place of this kind.
    case notHabitable(PlaceKind)
    /// A list is of a community or a village.
    case notACommunity(PlaceKind)
    case unknownPerson(Identifier<Person>)
    /// Moved away, merged or erased.
    case notPresent(Identifier<Person>, PersonStanding)
    /// Somebody with this name is on file behind this door.
    case alreadyOnFile(Identifier<Person>)
    case nothingChanged
    case mergeWithItself
    /// The entry that would go must be kept until then.
    case kept(ErasureObstacle)
    case tooManyPersons(personsMax: Int)
    case tooManyEntries(entriesMax: Int)
    case tooManyNewBuildings(buildingsMax: Int)
    case tooManyInHousehold(membersMax: Int)
    case emptyRoster
    /// Several people or buildings could be meant by these lines.
    case unclearLines([Int])
}

/// What may be wrong with what is written about somebody.
package enum DetailFlaw: Error, Hashable, Sendable, Codable {
    case name(Prose.Flaw)
    case building(Prose.Flaw)
    case door(Prose.Flaw)
    /// Digits only, with a plus sign before those of another country.
    case phone(digitsMax: Int)
    /// No such year, month or day, not yet come, or before `yearMin`.
    case birth(yearMin: Int)
}
