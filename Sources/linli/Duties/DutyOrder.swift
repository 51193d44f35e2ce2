import Domain

/// What a person may ask about duties and the working calendar.
enum DutyOrder: Codable, Sendable {
    case adoptCalendar(AdoptWorkingCalendar)
    case offer(OfferDuty)
    case answer(AnswerDutyOffer)
    case help(HelpWithDuty)
    case fulfil(FulfilDuty)

    var command: DutyCommand {
        switch self {
        case .adoptCalendar(let command): .adoptCalendar(command)
        case .offer(let command): .offer(command)
        case .answer(let command): .answer(command)
        case .help(let command): .help(command)
        case .fulfil(let command): .fulfil(command)
        }
    }
}
