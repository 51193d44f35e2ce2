import Domain

/// The commands about organisations and seats that a person may give.
enum BodyOrder: Codable, Sendable {
    case found(FoundBody)
    case rename(RenameBody)
    case addAlias(AddBodyAlias)
    case arrange(ArrangeBody)
    case merge(MergeBodies)
    case end(EndBody)
    case adoptRule(AdoptSeatRule)
    case fill(FillSeat)
    case vacate(VacateSeat)
    case removeName(RemoveBodyName)
    case removeHolderName(RemoveHolderName)
    case stateFigure(StateFigure)

    var command: BodyCommand {
        switch self {
        case .found(let command): .found(command)
        case .rename(let command): .rename(command)
        case .addAlias(let command): .addAlias(command)
        case .arrange(let command): .arrange(command)
        case .merge(let command): .merge(command)
        case .end(let command): .end(command)
        case .adoptRule(let command): .adoptRule(command)
        case .fill(let command): .fill(command)
        case .vacate(let command): .vacate(command)
        case .removeName(let command): .removeName(command)
        case .removeHolderName(let command): .removeHolderName(command)
        case .stateFigure(let command): .stateFigure(command)
        }
    }
}
