import Application
import Domain
import Journal
import Kernel
import Testing

@Suite struct PeopleDirectoryTests {
    private func filled() async throws -> PeopleFixture {
        let fixture = try await PeopleFixture.make()
        try await fixture.take(
            [
                entry("测试甲", line: 1), entry("测试乙", line: 2, building: "2号楼"),
                entry("试测丙", line: 3, building: "2号楼"), entry("Tester A", line: 4),
            ],
            request: 4
        )
        return fixture
    }

    private func found(_ text: String, _ fixture: PeopleFixture) -> [UInt64] {
        fixture.state.people.search(text, in: fixture.district) { _ in true }
            .people.map(\.rawValue)
    }

    @Test(arguments: [
        ("测试", [UInt64(1), 2]), ("试", [1, 2, 3]), ("甲", [1]), ("测试乙", [2]), ("试测", [3]),
        ("ＴＥＳＴＥＲ a", [4]), ("er", [4]), ("t", [4]), ("甲乙", []), ("", []),
    ])
    func `people are found by any part of their name`(text: String, people: [UInt64]) async throws {
        let fixture = try await filled()
        #expect(found(text, fixture) == people)
        #expect(found(text, try fixture.restarted()) == people)
    }

    @Test func `what a reader may not see is not counted either`() async throws {
        let fixture = try await filled()
        let matches = fixture.state.people.search("测试", in: fixture.district) {
            $0 == Identifier(4)
        }
        #expect(matches.people == [Identifier(1)])
        #expect(matches.count == 1)
    }

    @Test func `who is called otherwise, moved away or was merged is found no more`() async throws {
        let fixture = try await filled()
        try await fixture.give(
            .correct(CorrectPerson(person: Identifier(1), details: PersonDetails(name: "测验甲"))),
            request: 5
        )
        try await fixture.give(.leave(LeaveDistrict(person: Identifier(2))), request: 6)
        try await fixture.give(
            .merge(MergePersons(person: Identifier(3), into: Identifier(1))),
            request: 7
        )
        for fixture in [fixture, try fixture.restarted()] {
            #expect(found("试", fixture).isEmpty)
            #expect(found("测验", fixture) == [1])
            #expect(fixture.state.people.details(of: Identifier(3)) == nil)
        }
    }

    @Test func `residents are counted where they live; guests and who left are not`() async throws {
        let fixture = try await filled()
        try await fixture.give(
            .register(
                RegisterPerson(
                    details: PersonDetails(name: "测试丁"),
                    guestOf: PeopleFixture.community
                )
            ),
            request: 5
        )
        try await fixture.give(.leave(LeaveDistrict(person: Identifier(4))), request: 6)
        try await fixture.give(
            .move(
                MovePerson(
                    person: Identifier(1),
                    home: Home(place: Identifier(5), door: "101")
                )
            ),
            request: 7
        )
        let merge = MergePlaces(place: Identifier(5), into: Identifier(4))
        try await fixture.writing.submit(.merge(merge), request: 8)
        for fixture in [fixture, try fixture.restarted()] {
            let counts = [1, 2, 3, 4, 5].map { place in
                fixture.state.people.counts.residents(of: Identifier(place), in: fixture.district)
            }
            #expect(counts == [3, 3, 3, 3, 3])
        }
    }

    @Test func `places are found by names they bear or bore, and not by those that were removed`()
        async throws
    {
        let fixture = try await filled()
        let rename = RenamePlace(place: Identifier(4), name: "杏林楼")
        try await fixture.writing.submit(.rename(rename), request: 5)
        let remove = RemovePlaceName(place: Identifier(5), index: 0, rule: .mistake)
        try await fixture.writing.submit(.removeName(remove), request: 6)
        let found = { (text: String, fixture: PeopleFixture) in
            fixture.state.directory.search(text, in: fixture.district).map(\.place.rawValue)
        }
        for fixture in [fixture, try fixture.restarted()] {
            #expect(found("号楼", fixture) == [4])
            #expect(found("杏", fixture) == [3, 4])
            #expect(found("2", fixture).isEmpty)
        }
    }
}

@Suite struct VaultReplayTests {
    private func filled() async throws -> PeopleFixture {
        let fixture = try await PeopleFixture.make()
        try await fixture.take([entry("测试甲"), entry("测试乙", line: 2)], request: 4)
        return fixture
    }

    private func append(_ write: TableWrite, _ fixture: PeopleFixture) async throws {
        let journal = fixture.writing.journal
        try await journal.append(Batch(writes: [write]), expecting: try await journal.head())
    }

    private func key(_ kind: UInt8, _ number: UInt8) -> [UInt8] {
        [kind, 0, 0, 0, 0, 0, 0, 0, number]
    }

    @Test(arguments: [UInt8(1), 2])
    func `a row of the vault that is gone is found at the next start`(kind: UInt8) async throws {
        let fixture = try await filled()
        try await append(.erase(.vault, key: key(kind, 1)), fixture)
        let missing = VaultKey(kind == 1 ? .person : .household, 1)
        #expect(throws: RecordDamage.rowMissing(missing)) { try fixture.restarted() }
    }

    @Test(arguments: [UInt8(1), 2])
    func `a row of the vault that was changed is found at the next start`(
        kind: UInt8
    ) async throws {
        let fixture = try await filled()
        let journal = fixture.writing.journal
        let rows = try await journal.rows([key(kind, 1)], of: .vault)
        var row = try #require(rows[key(kind, 1)])
        row[20] ^= 1
        try await append(.put(.vault, key: key(kind, 1), value: row), fixture)
        #expect(throws: RecordDamage.rowChanged(key: key(kind, 1).hexadecimal)) {
            try fixture.restarted()
        }
    }

    @Test(arguments: [[UInt8(1), 0, 0, 0, 0, 0, 0, 0, 3], [9, 0, 0, 0, 0, 0, 0, 0, 1], [1]])
    func `a row of the vault that nobody recorded is found at the next start`(
        key: [UInt8]
    ) async throws {
        let fixture = try await filled()
        let row = try #require(
            try await fixture.writing.journal.rows([self.key(1, 1)], of: .vault)[self.key(1, 1)]
        )
        try await append(.put(.vault, key: key, value: row), fixture)
        #expect(throws: RecordDamage.rowChanged(key: key.hexadecimal)) { try fixture.restarted() }
    }

    @Test func `the row of a merged entry that somebody put back is found at the next start`()
        async throws
    {
        let fixture = try await filled()
        let row = try #require(
            try await fixture.writing.journal.rows([key(1, 1)], of: .vault)[key(1, 1)]
        )
        try await fixture.give(
            .merge(MergePersons(person: Identifier(1), into: Identifier(2))),
            request: 5
        )
        #expect(try await fixture.writing.journal.rows([key(1, 1)], of: .vault).isEmpty)
        try await append(.put(.vault, key: key(1, 1), value: row), fixture)
        #expect(throws: RecordDamage.rowChanged(key: key(1, 1).hexadecimal)) {
            try fixture.restarted()
        }
    }

    @Test func `what is on file about people stands in no event and no text`() async throws {
        let fixture = try await filled()
        let journal = fixture.writing.journal
        var seen: [UInt8] = []
        try journal.scan(after: 0) { seen += Array($0.bytes) }
        try journal.scan(.text) { seen += Array($0.value) }
        for secret in ["测试甲", "测试乙", "101"] {
            #expect(!String(decoding: seen, as: UTF8.self).contains(secret), "\(secret)")
        }
    }
}
