package import Kernel

/// The rules about getting on the list that may say no, with the numbers a person needs.
package enum EntryRefusal: Error, Hashable, Sendable, Codable {
    case notFounded
    case unknownPlace(Identifier<Place>)
    /// The place went into another one and stands no longer.
    case merged(Identifier<Place>, into: Identifier<Place>)
    /// Nobody lives in a place of this kind.
    case notHabitable(PlaceKind)
    case details(DetailFlaw)
    /// Two doors, neither of them one's own.
    case neighboursNeeded
    /// Doors of neighbours belong to no other proof.
    case neighboursNotAsked
    case tooManyOpen(openMax: Int)
    case tooManyRequests(requestsMax: Int)
    case unknownRequest(Identifier<EntryRequest>)
    case alreadyAnswered(Identifier<EntryRequest>)
    /// Nobody answers again what they refused themselves.
    case ownRefusal
    case unknownHousehold(Identifier<Household>)
    /// The household lives elsewhere.
    case otherDoor(Identifier<Household>)
    /// Somebody of this name belongs to the household.
    case alreadyOnFile(Identifier<Person>)
    case tooManyPersons(personsMax: Int)
    case notRefused(Identifier<EntryRequest>)
    case appealTooLate(daysMax: Int64)
    /// What was written is erased.
    case gone(Identifier<EntryRequest>)
}
