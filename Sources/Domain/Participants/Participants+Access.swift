import HashTreeCollections
package import Kernel

extension District {
    func requirement(of command: ParticipantCommand) -> Requirement {
        switch command {
        case .register(let command): Requirement(.keepPeople, at: command.place)
        case .importRoster(let command): Requirement(.keepPeople, at: command.place)
        case .correct(let command): Requirement(.keepPeople, at: homes(of: command.person))
        case .move(let command):
            Requirement(.keepPeople, at: homes(of: command.person) + [command.home.place])
        case .leave(let command): Requirement(.keepPeople, at: homes(of: command.person))
        case .merge(let command):
            Requirement(
                .keepPeople,
                at: homes(of: command.person) + homes(of: command.into)
            )
        case .attestAges: Requirement(.applyDueChanges, at: Places.root)
        }
    }

    /// Where it takes a power to keep an entry: at home; in the district if that is unknown.
    package func homes(of person: Identifier<Person>) -> [Identifier<Place>] {
        home(of: person).map { [$0] } ?? []
    }

    package func mandate(_ id: Identifier<Mandate>) -> Mandate? {
        id.index(in: mandates.count).map { mandates[$0] }
    }
}

extension District {
    /// What a row of the vault must be; nothing if there must be none.
    package func commitment(to row: VaultKey) -> Digest? {
        switch row.kind {
        case .person: person(Identifier(row.number))?.details
        case .household: household(Identifier(row.number))?.door
        case .groupFacts: groupFacts[Identifier(row.number)]
        case .displayName: displayName(of: Identifier(row.number))
        case .registration: entryRequest(Identifier(row.number))?.details
        }
    }
}
