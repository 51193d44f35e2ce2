import Application
import Domain
import Journal
import Kernel
import Testing

/// Who lives in the simulated district, in the simplest words: behind which door, in which
/// household. It borrows nothing from the program.
struct PeopleModel {
    struct Household {
        let community: UInt64
        let door: String
    }

    struct Neighbour {
        var name: String
        var household: Int
        var isHere = true
        var isMerged = false
    }

    private(set) var households: [Household] = []
    private(set) var people: [Neighbour] = []

    /// Counted from 0.
    func first(_ community: UInt64, _ door: String, _ model: DistrictModel) -> Int? {
        households.firstIndex { household in
            model.end(of: household.community) == community && household.door == door
        }
    }

    func namesakes(
        of name: String,
        _ community: UInt64,
        _ door: String,
        _ model: DistrictModel
    ) -> Int {
        people.count { person in
            let household = households[person.household]
            return person.isHere && person.name == name && household.door == door
                && model.end(of: household.community) == community
        }
    }

    mutating func register(
        _ name: String,
        _ community: UInt64,
        _ door: String,
        _ model: DistrictModel
    ) {
        let household = join(community, door, model)
        people.append(Neighbour(name: name, household: household))
    }

    private mutating func join(
        _ community: UInt64,
        _ door: String,
        _ model: DistrictModel
    ) -> Int {
        if let known = first(community, door, model) { return known }
        households.append(Household(community: community, door: door))
        return households.count - 1
    }

    mutating func move(_ person: Int, _ community: UInt64, _ door: String, _ model: DistrictModel) {
        people[person].household = join(community, door, model)
    }

    mutating func rename(_ person: Int, _ name: String) { people[person].name = name }
    mutating func leave(_ person: Int) { people[person].isHere = false }

    mutating func merge(_ person: Int) {
        people[person].isHere = false
        people[person].isMerged = true
    }
}

extension SimulatedWorld {
    static let doors = ["101", "102"]
    static let people = ["测试甲", "测试乙", "测试丙", "测试丁"]

    mutating func actOnPeople() async throws {
        guard let community = model.communities.keys.sorted().randomElement(using: &random),
            let door = Self.doors.randomElement(using: &random),
            let name = Self.people.randomElement(using: &random)
        else { return }
        let person = residents.people.indices.randomElement(using: &random)
        switch (Int.random(in: 0..<8, using: &random), person) {
        case (0, let person?): try await leave(person)
        case (1, let person?): try await merge(person)
        case (2, let person?): try await correct(person, name)
        case (3, let person?), (4, let person?): try await move(person, community, door)
        case (5, _), (6, _): try await takeList(community)
        default: try await register(name, community, door)
        }
    }

    private mutating func register(
        _ name: String,
        _ community: UInt64,
        _ door: String
    ) async throws {
        let home = Home(place: Identifier(community), door: door)
        let command = RegisterPerson(details: PersonDetails(name: name), home: home)
        let residents = residents
        let receipt = try await give(.participants(.register(command)), by: .console) { model in
            model.stands(community)
                && residents.namesakes(of: name, community, door, model) == 0
        }
        if receipt != nil { self.residents.register(name, community, door, model) }
    }

    private mutating func takeList(_ community: UInt64) async throws {
        var lines: [(name: String, door: String)] = []
        for _ in 0..<3 {
            lines.append(
                (
                    Self.people.randomElement(using: &random) ?? "",
                    Self.doors.randomElement(using: &random) ?? ""
                )
            )
        }
        let entries = lines.enumerated().map { line, said in
            RosterEntry(
                line: line,
                details: PersonDetails(name: said.name),
                building: nil,
                door: said.door
            )
        }
        let command = ImportRoster(place: Identifier(community), entries: entries)
        let residents = residents
        let namesakes = { (model: DistrictModel) in
            lines.map { residents.namesakes(of: $0.name, community, $0.door, model) }
        }
        let receipt = try await give(.participants(.importRoster(command)), by: .console) {
            model in
            model.stands(community) && namesakes(model).contains(0)
                && namesakes(model).allSatisfy { $0 < 2 }
        }
        guard receipt != nil else { return }
        for (name, door) in lines
        where self.residents.namesakes(of: name, community, door, model) == 0 {
            self.residents.register(name, community, door, model)
        }
    }

    private mutating func move(
        _ person: Int,
        _ community: UInt64,
        _ door: String
    ) async throws {
        let home = Home(place: Identifier(community), door: door)
        let command = MovePerson(person: .at(person), home: home)
        let residents = residents
        let receipt = try await give(.participants(.move(command)), by: .console) { model in
            residents.people[person].isHere && model.stands(community)
                && residents.first(community, door, model) != residents.people[person].household
        }
        if receipt != nil { self.residents.move(person, community, door, model) }
    }

    private mutating func correct(_ person: Int, _ name: String) async throws {
        let command = CorrectPerson(person: .at(person), details: PersonDetails(name: name))
        let residents = residents
        let receipt = try await give(.participants(.correct(command)), by: .console) { _ in
            residents.people[person].isHere && residents.people[person].name != name
        }
        if receipt != nil { self.residents.rename(person, name) }
    }

    private mutating func leave(_ person: Int) async throws {
        let residents = residents
        let command = LeaveDistrict(person: .at(person))
        let receipt = try await give(.participants(.leave(command)), by: .console) { _ in
            residents.people[person].isHere
        }
        if receipt != nil { self.residents.leave(person) }
    }

    private mutating func merge(_ person: Int) async throws {
        guard let into = residents.people.indices.randomElement(using: &random) else { return }
        let residents = residents
        let command = MergePersons(person: .at(person), into: .at(into))
        let receipt = try await give(.participants(.merge(command)), by: .console) { _ in
            person != into && residents.people[person].isHere && residents.people[into].isHere
        }
        if receipt != nil { self.residents.merge(person) }
    }

    /// The state, the vault in memory and the vault in the journal are what the model says.
    func checkPeople(_ state: HostedDistrict) throws {
        let district = state.district
        #expect(district.persons.count == residents.people.count, "seed \(seed)")
        #expect(district.households.count == residents.households.count, "seed \(seed)")
        for (index, neighbour) in residents.people.enumerated() {
            let person = try #require(district.person(.at(index)), "seed \(seed)")
            #expect(person.isPresent == neighbour.isHere, "seed \(seed), person \(index)")
            let name = state.people.details(of: .at(index))?.name
            #expect(name == (neighbour.isMerged ? nil : neighbour.name), "seed \(seed), \(index)")
            guard !neighbour.isMerged else { continue }
            let household = UInt64(neighbour.household) + 1
            #expect(person.household?.rawValue == household, "seed \(seed), \(index)")
            let members = district.members(of: Identifier(household))
            #expect(members.contains(.at(index)) == neighbour.isHere, "seed \(seed), \(index)")
        }
        let here = residents.people.count { $0.isHere }
        let counted = state.people.counts.residents(of: Places.root, in: district)
        #expect(counted == here, "seed \(seed)")
        let found = state.people.search("测试", in: district) { _ in true }
        #expect(found.count == here, "seed \(seed)")
    }

    /// The rows of the vault are those that the state cites, and no others.
    func checkVault(_ district: District) throws {
        var rows = 0
        try sound.scan(.vault) { row in
            rows += 1
            let number = UInt64(bigEndianBytes: Array(row.key.dropFirst()))
            let kind = try #require(VaultKind(rawValue: row.key[0]), "seed \(seed)")
            let expected = district.commitment(to: VaultKey(kind, number))
            #expect(CryptoSealer.commitment(to: row.value) == expected, "seed \(seed)")
        }
        let merged = residents.people.count { $0.isMerged }
        let cited = residents.people.count - merged + residents.households.count
        #expect(rows == cited, "seed \(seed)")
    }
}

extension Identifier<Person> {
    fileprivate static func at(_ index: Int) -> Self { Self(UInt64(index) + 1) }
}
