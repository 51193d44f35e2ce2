package import Kernel

extension District {
    func requirement(of command: EntryCommand) -> Requirement {
        switch command {
        case .ask, .appeal: Requirement(.askForEntry, at: Places.root)
        case .take(let command): Requirement(.answerRequests, at: command.place)
        case .answer(let command):
            Requirement(.answerRequests, at: answering(command.request).map { [$0] } ?? [])
        case .erase: Requirement(.applyDueChanges, at: Places.root)
        }
    }

    /// Where a request is answered: at its place; what was refused, by the place above.
    package func answering(_ id: Identifier<EntryRequest>) -> Identifier<Place>? {
        guard let request = entryRequest(id) else { return nil }
        return switch request.stage {
        case .open, .accepted, .refused: request.place
        case .appealed, .closed: placeAbove(request.place)
        }
    }
}
