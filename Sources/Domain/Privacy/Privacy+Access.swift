import Kernel

extension District {
    func requirement(of command: PrivacyCommand) -> Requirement {
        switch command {
        case .giveConsent(let command):
            said(by: command.person, command.channel, .keepPeople, .consent)
        case .withdrawConsent(let command):
            said(by: command.person, command.channel, .keepPeople, .consent)
        case .answerGroupFacts(let command): Requirement(by: command.person, [])
        case .releaseGroupShares, .eraseDue:
            Requirement(.applyDueChanges, at: Places.root)
        case .placeHold(let command): Requirement(.holdRecords, at: homes(of: command.person))
        case .liftHold(let command):
            Requirement(
                .holdRecords,
                at: hold(command.hold).map { homes(of: $0.person) } ?? []
            )
        case .correctOwn(let command): Requirement(by: command.person, .correctDetails)
        case .erase(let command): said(by: command.person, command.channel, .removeWords, [])
        case .openRecord(let command): Requirement(.openRecords, at: homes(of: command.person))
        case .shredPapers(let command): Requirement(.keepPeople, at: command.place)
        case .eraseAgain: Requirement(.keepRecordKeys, at: Places.root)
        }
    }

    /// What is said on a page is said by the person or their helper; all else is written down by
    /// somebody who may.
    func said(
        by person: Identifier<Person>,
        _ channel: ConsentChannel,
        _ power: Power,
        _ acts: MandatedActs
    ) -> Requirement {
        channel == .onPage
            ? Requirement(by: person, acts) : Requirement(power, at: homes(of: person))
    }
}
