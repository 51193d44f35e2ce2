import Domain
import Kernel
import Testing

/// Households as the rules keep them, against sets in the simplest words.
@Suite struct HouseholdChainTests {
    private struct Model {
        var members: [UInt64: Set<UInt64>] = [:]

        mutating func take(_ person: UInt64) {
            for household in members.keys { members[household]?.remove(person) }
        }
    }

    @Test(arguments: 0..<20)
    func `whoever joins, moves, leaves and is merged, each household has its members`(
        seed: UInt64
    ) {
        var random = SeededRandom(seed: seed)
        var district = DeciderSpec().given(Array(Neighbourhood.events.prefix(4))).state
        let households: [UInt64] = [1, 2, 3, 4]
        district.evolve(
            .householdsRegistered(
                HouseholdsRegistered(
                    first: Identifier(1),
                    places: Array(repeating: Neighbourhood.building, count: 4),
                    doors: (1...4).map { .plain("\($0)") }
                )
            ),
            .noon
        )
        var model = Model(members: Dictionary(uniqueKeysWithValues: households.map { ($0, []) }))
        var present: [UInt64] = []
        for step in 0..<200 {
            let home = households.randomElement(using: &random) ?? 1
            let event: Event
            let person = present.randomElement(using: &random)
            switch (Int.random(in: 0..<5, using: &random), person) {
            case (0, let person?):
                event = .personMoved(
                    PersonMoved(person: Identifier(person), household: Identifier(home))
                )
                model.take(person)
                model.members[home]?.insert(person)
            case (1, let person?):
                event = .personLeft(PersonLeft(person: Identifier(person)))
                model.take(person)
                present.removeAll { $0 == person }
            case (2, let person?) where present.count > 1:
                let other = present.first { $0 != person } ?? person
                event = .personsMerged(
                    PersonsMerged(person: Identifier(person), into: Identifier(other))
                )
                model.take(person)
                present.removeAll { $0 == person }
            default:
                let number = UInt64(district.persons.count) + 1
                event = .personsRegistered(
                    PersonsRegistered(
                        first: Identifier(number),
                        households: [Identifier(home)],
                        details: [.plain("\(number)")],
                        ages: [.adult]
                    )
                )
                model.members[home]?.insert(number)
                present.append(number)
            }
            district.evolve(event, .noon)
            for household in households {
                let found = district.members(of: Identifier(household)).map(\.rawValue)
                let expected = (model.members[household] ?? []).sorted()
                #expect(found == expected, "seed \(seed), step \(step), household \(household)")
            }
        }
    }

    @Test func `who left is still known by the household they lived in`() {
        let left = Event.personLeft(PersonLeft(person: Identifier(1)))
        let district = Neighbourhood.spec.given(left).state
        #expect(district.home(of: Identifier(1)) == Neighbourhood.building)
        #expect(district.members(of: Identifier(1)) == [Identifier(2)])
    }
}
