package import Kernel

/// What may be asked about duties and the calendar that they are counted by.
package enum DutyCommand: Hashable, Sendable {
    case adoptCalendar(AdoptWorkingCalendar)
}

/// Says which days are worked against their weekday. A list is of whole years.
package struct AdoptWorkingCalendar: Hashable, Sendable, Codable {
    package static let linesMax = 2_000

    package let off: [Day]
    package let worked: [Day]

    package init(off: [Day], worked: [Day]) {
        self.off = off
        self.worked = worked
    }
}
