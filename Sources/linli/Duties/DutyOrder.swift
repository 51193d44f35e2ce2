import Domain

/// What a person may ask about the working calendar.
enum DutyOrder: Codable, Sendable {
    case adoptCalendar(AdoptWorkingCalendar)

    var command: DutyCommand {
        switch self {
        case .adoptCalendar(let command): .adoptCalendar(command)
        }
    }
}
