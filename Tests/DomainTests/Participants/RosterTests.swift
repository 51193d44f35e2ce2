import Domain
import Kernel
import Testing

@Suite struct RosterTests {
    private let spec = Neighbourhood.spec

    private func list(
        _ entries: [RosterEntry],
        of place: Identifier<Place> = Neighbourhood.community
    ) -> ParticipantCommand {
        .importRoster(ImportRoster(place: place, entries: entries))
    }

    private func entry(_ name: String, line: Int = 1, door: String = "101") -> RosterEntry {
        RosterEntry(line: line, details: .named(name), building: "1号楼", door: door)
    }

    @Test func `a list brings buildings, doors and people together with their rows`() {
        let facts = Neighbourhood.facts(
            .registered(.named("测试丁"), .unknown, in: .new(0)),
            .unchanged(Neighbourhood.person(1)),
            .corrected(Neighbourhood.person(2), .named("测试乙", born: 2015), .child),
            .repeated(line: 1),
            households: [NewHousehold(place: .new(0), door: "301")],
            buildings: ["3号楼"]
        )
        spec.knowing(facts).when(list([entry("测试丁")])).then(
            Neighbourhood.place(5, .building, in: 3, "3号楼"),
            .householdsRegistered(
                HouseholdsRegistered(
                    first: Identifier(3),
                    places: [Identifier(5)],
                    doors: [.plain("301")]
                )
            ),
            .personsRegistered(
                PersonsRegistered(
                    first: Identifier(4),
                    households: [Identifier(3)],
                    details: [.plain("测试丁 ")],
                    ages: [.unknown]
                )
            ),
            .personsCorrected(
                PersonsCorrected(
                    persons: [Identifier(2)],
                    details: [.plain("测试乙 ")],
                    ages: [.child]
                )
            ),
            writes: [
                .keep(.plain("3号楼")), .keepRow(.household(Identifier(3)), .plain("301")),
                .keepRow(.person(Identifier(4)), .plain("测试丁 ")),
                .keepRow(.person(Identifier(2)), .plain("测试乙 ")),
            ]
        )
    }

    @Test(arguments: [(1_000, 1), (1_001, 2), (2_500, 3)])
    func `an event tells of at most a thousand people`(people: Int, events: Int) throws {
        var facts = ParticipantFacts()
        facts.changes = (1...people).map {
            .registered(.named("测试\($0)"), .unknown, in: .new($0 - 1))
        }
        facts.households = (1...people).map {
            NewHousehold(place: .standing(Neighbourhood.building), door: "\($0)")
        }
        let decided = spec.knowing(facts).when(list([entry("测试丁")]))
        let outcome = try decided.result.get()
        #expect(outcome.events.count == events * 2)
        #expect(outcome.writes.count == people * 2)
        #expect(decided.after.persons.count == people + 3)
        #expect(decided.after.household(Identifier(UInt64(people) + 2))?.door != nil)
    }

    @Test func `a list is of a community or a village`() {
        spec.when(list([entry("测试丁")], of: Neighbourhood.building))
            .thenRefused(people: .notACommunity(.building))
        spec.when(list([entry("测试丁")], of: Identifier(99)))
            .thenRefused(people: .unknownPlace(Identifier(99)))
    }

    @Test func `a list of nobody is refused, and one that changes nothing`() {
        spec.when(list([])).thenRefused(people: .emptyRoster)
        spec.knowing(Neighbourhood.facts(.unchanged(Neighbourhood.person(1))))
            .when(list([entry("测试甲")])).thenRefused(people: .nothingChanged)
    }

    @Test(arguments: [(100_000, true), (100_001, false)])
    func `a list has at most 100,000 lines`(lines: Int, isAccepted: Bool) {
        let entries = Array(repeating: entry("测试丁"), count: lines)
        let facts = Neighbourhood.facts(
            .registered(.named("测试丁"), .unknown, in: .known(Identifier(1)))
        )
        let decided = spec.knowing(facts).when(list(entries))
        #expect(decided.isAccepted == isAccepted)
        guard !isAccepted else { return }
        decided.thenRefused(people: .tooManyEntries(entriesMax: 100_000))
    }

    @Test(arguments: [(1_000, true), (1_001, false)])
    func `a list brings at most 1,000 new buildings`(buildings: Int, isAccepted: Bool) {
        var facts = Neighbourhood.facts(
            .registered(.named("测试丁"), .unknown, in: .known(Identifier(1))),
            buildings: (1...buildings).map { "新\($0)号楼" }
        )
        facts.buildingLines = Array(1...buildings)
        let decided = spec.knowing(facts).when(list([entry("测试丁")]))
        #expect(decided.isAccepted == isAccepted)
        guard !isAccepted else { return }
        decided.thenRefused(people: .tooManyNewBuildings(buildingsMax: 1_000))
    }

    @Test func `a flaw is refused with the line of the list where it stands`() {
        spec.when(list([entry("测试丁", line: 4), entry(" ", line: 5)]))
            .thenRefused(people: .flawed(.name(.empty), line: 5))
        spec.when(list([entry("测试丁", line: 4, door: "")]))
            .thenRefused(people: .flawed(.door(.empty), line: 4))
        var facts = Neighbourhood.facts(buildings: [String(repeating: "楼", count: 61)])
        facts.buildingLines = [7]
        spec.knowing(facts).when(list([entry("测试丁")]))
            .thenRefused(people: .flawed(.building(.tooLong(charactersMax: 60)), line: 7))
    }

    @Test func `lines that could mean several people stop the list`() {
        let facts = Neighbourhood.facts(
            .registered(.named("测试丁"), .unknown, in: .known(Identifier(1))),
            .unclear(line: 5),
            .unclear(line: 9)
        )
        spec.knowing(facts).when(list([entry("测试丁")])).thenRefused(people: .unclearLines([5, 9]))
    }
}
