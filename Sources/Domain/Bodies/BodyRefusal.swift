package import Kernel

/// The rules about organisations and seats that may say no, with the numbers a person needs.
package enum BodyRefusal: Error, Hashable, Sendable, Codable {
    case notFounded
    case unknownPlace(Identifier<Place>)
    /// The place went into another one and stands no longer.
    case placeMerged(Identifier<Place>, into: Identifier<Place>)
    case name(Prose.Flaw)
    /// Another organisation of the place is or was called that.
    case nameTaken(by: Identifier<Organisation>)
    case nameUnchanged
    case tooManyNames(namesMax: Int)
    case unknownName(namesCount: Int)
    case nameAlreadyRemoved
    case unknownBody(Identifier<Organisation>)
    case merged(Identifier<Organisation>, into: Identifier<Organisation>)
    case ended(Identifier<Organisation>, at: Day)
    case tooManyBodies(organisationsMax: Int)
    case partOfItself
    case tooDeep(levelsMax: Int)
    case legalHolderNotRegistered(Identifier<Organisation>)
    /// A legal person holds its money itself.
    case legalHolderOfRegistered
    /// It holds money for this many others and must stay a legal person.
    case holdsForOthers(count: Int)
    /// Nobody would hold what lies in them.
    case hasOpenFunds(count: Int)
    /// An organisation of this kind stands for a time that is said when it is founded.
    case endMissing(OrganisationKind)
    case endsBeforeItBegins(begins: Day)
    case momentOutOfRange(earliest: Day, latest: Day)
    case mergeWithItself
    /// Both have seats, and this many of those that would go are held.
    case mergeOfSeated(heldCount: Int)
    case rule(SeatRuleFlaw)
    case noRule(on: Day)
    case unknownGroup(UInt16)
    case noSuchSeat(seatsMax: Int)
    case noSeatFree(seatsMax: Int)
    case seatTaken(by: Identifier<Holding>, from: Day, until: Day?)
    /// The person sits in this group already.
    case alreadySits(Identifier<Holding>)
    case unknownPerson(Identifier<Person>)
    case notPresent(Identifier<Person>, PersonStanding)
    case holderName(Prose.Flaw)
    /// Nobody is named, so that there is no name to show.
    case nameWithoutHolder
    case tooManyHoldings(holdingsMax: Int)
    case unknownHolding(Identifier<Holding>)
    case alreadyEnded(Identifier<Holding>, at: Day)
    case tooManyEndings(endingsMax: Int)
    case figureOutOfRange(countMax: Int)
    /// People are on file here: they are counted, and nobody states how many.
    case alreadyCounted(residents: Int)
    case implausible(stated: Int, buildings: Int, perBuilding: Int, perBuildingMax: Int)
    case moreThanTheDistrict(stated: Int, personsMax: Int)
    case moreThanLiveThere(stated: Int, residents: Int)
}

/// What may be wrong with a rule of seats.
package enum SeatRuleFlaw: Error, Hashable, Sendable, Codable {
    case noGroups
    case tooManyGroups(groupsMax: Int)
    case label(Prose.Flaw)
    case source(Prose.Flaw)
    /// At least none, at most as many as `seatsMax`, and not more at least than at most.
    case seats(seatsMax: Int)
    case tooManySeats(seatsMax: Int)
    /// The law allows other numbers of elected seats at that time.
    case outsideTheLaw(stated: ClosedRange<Int>, allowed: ClosedRange<Int>)
    case term(monthsMax: Int)
    case byElection(daysMax: Int)
    /// Only elected seats have by-elections.
    case byElectionOfUnelected
    case unknownGroup(UInt16)
    case groupTwice(UInt16)
    /// Rules follow each other in time.
    case notLater(than: Day)
    case tooManyRules(rulesMax: Int)
}
