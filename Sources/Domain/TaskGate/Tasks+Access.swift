import Kernel

extension District {
    func requirement(of command: TaskCommand) -> Requirement {
        switch command {
        // Neither whoever would send nor whoever would be asked says who keeps the gate.
        case .keep: Requirement(.keepBodies, at: Places.root)
        case .apply(let command): Requirement(as: command.by, [])
        case .answer(let command): Requirement(as: command.by, [])
        case .withdraw(let command): Requirement(as: command.by, [])
        case .send(let command): Requirement(as: command.by, [])
        case .turnAway(let command): Requirement(as: command.by, [])
        case .removeWords(let command):
            Requirement(
                .removeWords,
                at: application(command.application)?.place ?? Places.root
            )
        }
    }
}
