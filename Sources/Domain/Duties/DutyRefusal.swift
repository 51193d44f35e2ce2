package import Kernel

/// The rules about duties and the working calendar that may say no.
package enum DutyRefusal: Error, Hashable, Sendable, Codable {
    case notFounded
    case emptyCalendar
    case tooManyLines(linesMax: Int)
    case tooManyExceptions(exceptionsMax: Int)
    /// A list says both that the day is worked and that it is off, or says it twice.
    case dayTwice(Day)
    /// A calendar is of the years from `yearMin` to `yearMax`.
    case yearOutOfRange(Day, yearMin: Int, yearMax: Int)
    case unknownDuty(Identifier<Duty>)
    /// Nothing is owed any more.
    case over(Identifier<Duty>)
    case unknownParty(MatterParty)
    /// Only whoever acts for the accountable organisation may.
    case notAccountable
    case unknownBody(Identifier<Organisation>)
    case ownAlready
    case offeredAlready
    case notOffered
    /// Only whoever acts for the organisation that it was offered to may answer.
    case offeredToOthers
    /// A step of a matter is done by taking it.
    case doneByItsStep
    case alreadyHelping
    case notHelping
    case tooManyHelpers(assistantsMax: Int)
}
