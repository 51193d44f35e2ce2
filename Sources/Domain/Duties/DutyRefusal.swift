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
}
