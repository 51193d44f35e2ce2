import Kernel

extension District {
    func requirement(of command: FundCommand) -> Requirement {
        switch command {
        case .open(let command):
            Requirement(.keepFunds, at: place(of: command.holder), command.place)
        case .receive(let command): keeping(command.fund)
        case .budget(let command): keeping(command.fund)
        case .carryOver(let command): keeping(command.fund)
        case .close(let command): keeping(command.fund)
        case .commit(let command): keeping(command.fund)
        case .step(let command):
            encumbrance(command.encumbrance).map { keeping($0.drawing.fund) }
                ?? Requirement(.keepFunds, at: Places.root)
        case .giveBack(let command): keeping(command.fund)
        case .removeTitle(let command):
            Requirement(.removeWords, at: fund(command.fund)?.place ?? Places.root)
        }
    }

    /// A fund is kept where its holder works.
    private func keeping(_ fund: Identifier<Fund>) -> Requirement {
        Requirement(
            .keepFunds,
            at: self.fund(fund).map { place(of: standing($0.holder)) } ?? Places.root
        )
    }
}
