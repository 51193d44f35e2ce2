import Kernel

extension District {
    func requirement(of command: LetterCommand) -> Requirement {
        switch command {
        case .issue(let command): sending(to: command.target)
        case .issueCode(let command): Requirement(.sendLetters, at: homes(of: command.person))
        case .revoke(let command): sending(to: command.target)
        case .use, .contestByCode: Requirement(.askForEntry, at: Places.root)
        case .contest(let command): Requirement(by: command.by, [])
        case .chooseDisplayName(let command):
            Requirement(by: command.person, .chooseDisplayName)
        }
    }

    private func sending(to target: LetterTarget) -> Requirement {
        switch target {
        case .place(let place): Requirement(.sendLetters, at: place)
        case .household(let household):
            Requirement(.sendLetters, at: self.household(household).map { [$0.place] } ?? [])
        }
    }
}
