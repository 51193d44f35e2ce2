package import Kernel

extension District {
    /// Whoever asks is named in the command; a helper speaks for whom a mandate covers, and decides
    /// and signs for nobody.
    func requirement(of command: MatterCommand) -> Requirement {
        switch command {
        case .open(let command): Requirement(as: command.by, .speak)
        case .setFields(let command): Requirement(as: command.by, [])
        case .addLine(let command): Requirement(as: command.by, .speak)
        case .judgeLine(let command): Requirement(as: command.by, [])
        case .attach(let command): Requirement(as: command.by, [])
        case .note(let command): Requirement(as: command.by, [])
        case .step(let command): Requirement(as: command.by, [])
        case .act(let command): Requirement(as: command.step.by, [])
        case .countDecision(let command): Requirement(as: command.by, [])
        case .signDecision(let command): Requirement(as: command.by, [])
        case .link(let command): Requirement(as: command.by, [])
        case .measure(let command): Requirement(as: command.by, [])
        case .move(let command): Requirement(as: command.by, [])
        case .wake: Requirement(.applyDueChanges, at: Places.root)
        }
    }

    /// Whether `actor` is this party, helps it under a mandate that covers `acts`, or works at the
    /// console, where it is done in the party's name.
    package func acts(
        as party: MatterParty,
        _ acts: MandatedActs,
        _ actor: Actor,
        now: Instant
    ) -> Bool {
        switch actor {
        case .console: true
        case .staff(let account):
            party == .account(account) && self.account(account)?.isOpen == true
        case .resident, .helper:
            if case .person(let person) = party {
                actsFor(person, acts, actor, now: now)
            } else {
                false
            }
        case .clock, .visitor: false
        }
    }
}
