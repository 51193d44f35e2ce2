import Domain

/// The commands about funds that a person may give at the command line.
enum FundOrder: Codable, Sendable {
    case open(OpenFund)
    case receive(RecordReceipt)
    case budget(BudgetMoney)
    case carryOver(CarryFundOver)
    case close(CloseFund)

    var command: FundCommand {
        switch self {
        case .open(let command): .open(command)
        case .receive(let command): .receive(command)
        case .budget(let command): .budget(command)
        case .carryOver(let command): .carryOver(command)
        case .close(let command): .close(command)
        }
    }
}
