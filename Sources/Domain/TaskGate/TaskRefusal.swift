package import Kernel

/// The rules of the gate that may say no.
package enum TaskRefusal: Error, Hashable, Sendable, Codable {
    case notFounded
    case unknownPlace(Identifier<Place>)
    case placeMerged(Identifier<Place>, into: Identifier<Place>)
    case unknownOrganisation(Identifier<Organisation>)
    case organisationEnded(Identifier<Organisation>, at: Day)
    case unknownParty(MatterParty)
    /// Only whoever acts for the organisation may.
    case notActingFor(Identifier<Organisation>)
    /// Only the keeper of the gate decides; nothing for the district's own office.
    case notKeeper(Identifier<Organisation>?)
    /// Whoever applied, or acts for the sender, does not decide.
    case ownApplication
    case keptAlready
    case words(Prose.Flaw)
    case reason(Prose.Flaw)
    case wordsAlreadyRemoved
    case noReason
    case moneyOutOfRange(moneyMax: Money)
    case timesOutOfRange(timesMax: UInt16)
    case tooManyApplications(applicationsMax: Int)
    case unknownApplication(Identifier<TaskApplication>)
    case answered(Identifier<TaskApplication>)
    case untilOutOfRange(earliest: Day, latest: Day)
    case unknownTask(Identifier<ListedTask>)
    case withdrawn(Identifier<ListedTask>, at: Day)
    /// It is not, or no longer, on the list for that committee; who may admit it.
    case notAdmitted(Identifier<ListedTask>, decides: Identifier<Organisation>?)
    case noCommittee(Identifier<Organisation>)
    case askedOftenEnough(times: Int, year: Int)
    case dueOutOfRange(earliest: Day, latest: Day)
    case tooManySent(sentMax: Int)
    case tooManyTurnedAway(yearMax: UInt32)
    case tooManyDuties(openMax: Int)
}
