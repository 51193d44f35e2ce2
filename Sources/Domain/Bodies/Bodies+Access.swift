package import Kernel

extension District {
    func requirement(of command: BodyCommand) -> Requirement {
        switch command {
        case .found(let command): Requirement(.keepBodies, at: command.place)
        case .rename(let command): keeping(command.body)
        case .addAlias(let command): keeping(command.body)
        case .arrange(let command): keeping(command.body)
        case .merge(let command): keeping(command.body, command.into)
        case .end(let command):
            command.successor.map { keeping(command.body, $0) } ?? keeping(command.body)
        case .adoptRule(let command): keeping(command.body)
        case .fill(let command): keeping(command.body)
        case .vacate(let command): Requirement(.keepBodies, at: place(of: command.holding))
        case .removeName(let command): Requirement(.removeWords, at: place(of: command.body))
        case .removeHolderName(let command):
            Requirement(.removeWords, at: place(of: command.holding))
        case .stateFigure(let command):
            switch command.subject {
            case .residents(let place): Requirement(.keepBodies, at: place)
            case .members(let body): keeping(body)
            }
        case .runOut: Requirement(.applyDueChanges, at: Places.root)
        }
    }

    func requirement(of command: DutyCommand) -> Requirement {
        switch command {
        case .adoptCalendar: Requirement(.keepBodies, at: Places.root)
        case .offer(let command): Requirement(as: command.by, [])
        case .answer(let command): Requirement(as: command.by, [])
        case .help(let command): Requirement(as: command.by, .speak)
        case .fulfil(let command): Requirement(as: command.by, [])
        case .escalate, .bounce: Requirement(.applyDueChanges, at: Places.root)
        }
    }

    private func keeping(_ bodies: Identifier<Organisation>...) -> Requirement {
        Requirement(.keepBodies, at: bodies.map(place))
    }

    private func place(of holding: Identifier<Holding>) -> Identifier<Place> {
        self.holding(holding).map { place(of: $0.body) } ?? Places.root
    }

    /// Where an organisation works, as places stand today; the district if it is unknown.
    package func place(of body: Identifier<Organisation>) -> Identifier<Place> {
        organisation(body).map { standing($0.place) } ?? Places.root
    }
}
