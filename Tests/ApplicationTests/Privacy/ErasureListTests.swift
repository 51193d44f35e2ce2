import Application
import Domain
import Journal
import Kernel
import Testing

@Suite struct ErasureListTests {
    private func make() async throws -> PeopleFixture {
        let fixture = try await PeopleFixture.make()
        for (number, name) in ["测试甲", "测试乙", "测试丙"].enumerated() {
            let home = Home(place: PeopleFixture.community, door: "10\(number)")
            try await fixture.give(
                .register(RegisterPerson(details: PersonDetails(name: name), home: home)),
                request: UInt64(10 + number)
            )
        }
        return fixture
    }

    private func erase(_ person: UInt64, _ fixture: PeopleFixture, request: UInt64) async throws {
        let command = ErasePerson(
            person: Identifier(person),
            channel: .inPerson,
            mayWait: false
        )
        try await fixture.writing.submit(.privacy(.erase(command)), request: request)
    }

    @Test func `a list names who was erased or merged, and reads as it was written`() async throws {
        let fixture = try await make()
        try await erase(1, fixture, request: 20)
        fixture.writing.clock.pass(milliseconds: 5)
        try await fixture.give(
            .merge(MergePersons(person: Identifier(3), into: Identifier(2))),
            request: 21
        )
        let list = try ErasureList(of: fixture.writing.journal)
        #expect(list.erasures.map(\.person.rawValue) == [1, 3])
        let head = try await fixture.writing.journal.head()
        #expect(list.size == head)
        #expect(try ErasureList(list.text) == list)
        #expect(!list.text.contains("测试"))
    }

    @Test(arguments: [
        ("", 1), ("linli erasures 2\n", 1), ("linli erasures 1\n", 2),
        ("linli erasures 1\nrecord 00 3\n", 2),
        ("linli erasures 1\nrecord \(String(repeating: "0g", count: 32)) 3\n", 2),
        ("linli erasures 1\nrecord \(String(repeating: "00", count: 32)) 3\n0 1\n", 3),
        ("linli erasures 1\nrecord \(String(repeating: "00", count: 32)) 3\n1 1\n2 -1\n", 4),
        ("linli erasures 1\nrecord \(String(repeating: "00", count: 32)) 3\n1\n", 3),
    ])
    func `what is no list is refused with its line`(text: String, line: Int) {
        #expect(throws: ErasureListFault.notAList(line: line)) { try ErasureList(text) }
    }

    @Test func `in an older record it finds those who are there again, and nobody newer`()
        async throws
    {
        let fixture = try await make()
        let older = MemoryJournal()
        let events = try await fixture.writing.journal.read(after: 0, limit: 100)
        var writes: [TableWrite] = []
        for table in [ErasableTable.text, .vault] {
            try fixture.writing.journal.scan(table) { row in
                writes.append(.put(table, key: Array(row.key), value: Array(row.value)))
            }
        }
        try fixture.writing.journal.scan(.derived) { row in
            writes.append(.put(.derived, key: Array(row.key), value: Array(row.value)))
        }
        try await older.append(
            Batch(entries: events.map(\.entry), writes: writes),
            expecting: 0
        )
        try await erase(1, fixture, request: 20)
        try await fixture.give(
            .register(
                RegisterPerson(
                    details: PersonDetails(name: "测试丁"),
                    guestOf: PeopleFixture.community
                )
            ),
            request: 21
        )
        fixture.writing.clock.pass(milliseconds: 1_000)
        try await erase(4, fixture, request: 22)
        let list = try ErasureList(of: fixture.writing.journal)
        let same = try ErasurePlan(list, in: fixture.district, fixture.writing.journal)
        #expect(same.persons.isEmpty && same.gone == 2 && same.unknown == 0)

        let restored = PeopleFixture(try WriterFixture(older, clock: fixture.writing.clock))
        fixture.writing.clock.pass(milliseconds: 1_000)
        try await restored.give(
            .register(
                RegisterPerson(
                    details: PersonDetails(name: "测试戊"),
                    guestOf: PeopleFixture.community
                )
            ),
            request: 30
        )
        let plan = try ErasurePlan(list, in: restored.district, older)
        #expect(plan.persons == [Identifier(1)])
        #expect(plan.gone == 0 && plan.unknown == 1)
    }

    @Test func `the list of another record is refused`() async throws {
        let list = try ErasureList(of: try await make().writing.journal)
        let other = try await PeopleFixture.make()
        #expect(throws: Never.self) { try ErasureList(of: other.writing.journal) }
        let text = list.text.replacing(
            /record [0-9a-f]{64}/,
            with: "record " + String(repeating: "ab", count: 32)
        )
        let foreign = try ErasureList(text)
        #expect(throws: ErasureListFault.otherRecord) {
            try ErasurePlan(foreign, in: other.district, other.writing.journal)
        }
    }
}
