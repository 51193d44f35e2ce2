import Domain

/// What a person may ask about the gate before the committees.
enum TaskOrder: Codable, Sendable {
    case keep(KeepTaskGate)
    case apply(ApplyForTask)
    case answer(AnswerTaskApplication)
    case withdraw(WithdrawTask)
    case send(SendTask)
    case turnAway(TurnTaskAway)

    var command: TaskCommand {
        switch self {
        case .keep(let command): .keep(command)
        case .apply(let command): .apply(command)
        case .answer(let command): .answer(command)
        case .withdraw(let command): .withdraw(command)
        case .send(let command): .send(command)
        case .turnAway(let command): .turnAway(command)
        }
    }
}
