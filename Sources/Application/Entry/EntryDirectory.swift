package import Domain
import HashTreeCollections
package import Kernel

/// What is written with requests to be on the list, as long as somebody needs it.
package struct EntryDirectory: Sendable {
    private var details = TreeDictionary<Identifier<EntryRequest>, EntryDetails>()

    package init() {}

    /// Nothing once it was erased.
    package func details(of request: Identifier<EntryRequest>) -> EntryDetails? {
        details[request]
    }

    mutating func absorb(_ writes: [SideWrite]) {
        for write in writes {
            switch write {
            case .keepRow(let key, let text) where key.kind == .registration:
                guard case .registration(let new) = VaultCodec.decode(key.kind, text.stored)
                else { continue }
                details[Identifier(key.number)] = new
            case .eraseRow(let key) where key.kind == .registration:
                details[Identifier(key.number)] = nil
            case .keep, .erase, .keepRow, .eraseRow: break
            }
        }
    }

    /// A row that the district cites and that is not there.
    func missing(in district: District) -> VaultKey? {
        district.entryRequests.indices.lazy.map { Identifier<EntryRequest>(UInt64($0) + 1) }
            .first { district.entryRequest($0)?.details != nil && details[$0] == nil }
            .map(VaultKey.entry)
    }

    static func rows(of event: Event) -> [VaultKey] {
        if case .entryAsked(let event) = event { [.entry(event.request)] } else { [] }
    }
}

extension PeopleDirectory {
    /// How whoever comes by a spare code meets who is on file in the household.
    func facts(
        for command: LetterCommand,
        in district: District,
        today: Day
    ) -> LetterFacts {
        guard case .use(let command) = command, let name = command.name,
            let letter = district.letter(command.code.letter)
        else { return .none }
        return LetterFacts(
            participants: joining(
                letter.household,
                PersonDetails(name: name),
                in: district,
                today: today
            )
        )
    }

    /// How somebody who is accepted meets who is on file.
    func facts(
        for command: EntryCommand,
        in district: District,
        entries: EntryDirectory,
        today: Day
    ) -> EntryFacts {
        guard case .answer(let command) = command,
            case .accept(let household) = command.verdict,
            let request = district.entryRequest(command.request),
            let details = entries.details(of: command.request)
        else { return .none }
        let person = PersonDetails(name: details.name, phone: details.phone)
        guard let household else {
            var facts = ParticipantFacts()
            let place = PlaceReference.standing(district.standing(request.place))
            facts.households = [NewHousehold(place: place, door: details.door)]
            facts.changes = [.registered(person, .unknown, in: .new(0))]
            return EntryFacts(participants: facts)
        }
        return EntryFacts(
            participants: joining(household, person, in: district, today: today)
        )
    }

    private func joining(
        _ household: Identifier<Household>,
        _ details: PersonDetails,
        in district: District,
        today: Day
    ) -> ParticipantFacts {
        let name = NameFolding.folded(details.name)
        let namesake = district.members(of: household).first { member in
            self.details(of: member).map { NameFolding.folded($0.name) } == name
        }
        var facts = ParticipantFacts()
        facts.changes = [
            namesake.map(RosterChange.unchanged)
                ?? .registered(details, AgeBand(details.birth, on: today), in: .known(household))
        ]
        return facts
    }
}
