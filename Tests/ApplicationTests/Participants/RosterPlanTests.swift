import Application
import Domain
import Journal
import Kernel
import Testing

@Suite struct RosterPlanTests {
    private let list = [
        entry("测试甲", line: 2, born: Birth(year: 1980)),
        entry("测试乙", line: 3, phone: "00000000001"),
        entry("测试丙", line: 4, door: "2-502"),
        entry("Tester A", line: 5, building: "2号楼"),
        entry("测试甲", line: 6, building: nil, door: "村东1号"),
    ]

    @Test func `a list brings its buildings, doors and people`() async throws {
        let fixture = try await PeopleFixture.make()
        try await fixture.take(list, request: 4)
        #expect(
            fixture.lines == [
                "1 测试甲 1980-0-0  @4/101#1", "2 测试乙 ? 00000000001 @4/101#1",
                "3 测试丙 ?  @4/2-502#2", "4 Tester A ?  @5/101#3", "5 测试甲 ?  @3/村东1号#4",
            ]
        )
        #expect(fixture.writing.name(of: 4) == "1号楼")
        #expect(fixture.writing.name(of: 5) == "2号楼")
    }

    @Test func `the same list twice changes nothing, also after a restart`() async throws {
        let fixture = try await PeopleFixture.make()
        try await fixture.take(list, request: 4)
        let lines = fixture.lines
        for fixture in [fixture, try fixture.restarted()] {
            let head = try await fixture.writing.journal.head()
            await #expect(throws: Denial<Refusal>.refused(.participants(.nothingChanged))) {
                try await fixture.take(list, request: 5)
            }
            #expect(try await fixture.writing.journal.head() == head)
            #expect(fixture.lines == lines)
        }
    }

    @Test func `what a list leaves open stays, and what it says anew is corrected`() async throws {
        let fixture = try await PeopleFixture.make()
        try await fixture.take(list, request: 4)
        let exact = Birth(year: 1980, month: 5, day: 6)
        try await fixture.take(
            [
                entry("测试甲", line: 2, born: exact),
                entry("测试乙", line: 3, born: Birth(year: 1990)),
            ],
            request: 5
        )
        #expect(fixture.lines[0] == "1 测试甲 1980-5-6  @4/101#1")
        #expect(fixture.lines[1] == "2 测试乙 1990-0-0 00000000001 @4/101#1")
        #expect(fixture.lines.count == 5)
        await #expect(throws: Denial<Refusal>.refused(.participants(.nothingChanged))) {
            try await fixture.take([list[0]], request: 6)
        }
    }

    @Test func `a line said twice counts once`() async throws {
        let fixture = try await PeopleFixture.make()
        try await fixture.take([entry("测试甲", line: 2), entry(" 测试甲 ", line: 9)], request: 4)
        #expect(fixture.lines.count == 1)
    }

    @Test func `spellings of one door and one building are one`() async throws {
        let fixture = try await PeopleFixture.make()
        try await fixture.take(
            [
                entry("测试甲", line: 1, building: "１号楼", door: "2－502"),
                entry("测试乙", line: 2, building: "1 号楼", door: " 2-502 "),
            ],
            request: 4
        )
        #expect(fixture.district.households.count == 1)
        #expect(fixture.district.places.count == 4)
    }

    @Test func `two births behind one name and door are two people`() async throws {
        let fixture = try await PeopleFixture.make()
        let list = [
            entry("测试甲", line: 1, born: Birth(year: 1950)),
            entry("测试甲", line: 2, born: Birth(year: 1980)),
        ]
        try await fixture.take(list, request: 4)
        #expect(fixture.lines.count == 2)
        await #expect(throws: Denial<Refusal>.refused(.participants(.nothingChanged))) {
            try await fixture.take(list, request: 5)
        }
    }

    @Test func `a line that may be an earlier one stops the list, and nothing is taken`()
        async throws
    {
        let fixture = try await PeopleFixture.make()
        let list = [
            entry("测试甲", line: 1, born: Birth(year: 1950)), entry("测试甲", line: 2),
            entry("测试乙", line: 3),
        ]
        await #expect(throws: Denial<Refusal>.refused(.participants(.unclearLines([2])))) {
            try await fixture.take(list, request: 4)
        }
        #expect(fixture.lines.isEmpty)
        #expect(fixture.district.places.count == 3)
    }

    @Test func `a line that may be several people on file stops the list`() async throws {
        let fixture = try await PeopleFixture.make()
        try await fixture.take(
            [
                entry("测试甲", line: 1, born: Birth(year: 1950)),
                entry("测试甲", line: 2, born: Birth(year: 1980)),
            ],
            request: 4
        )
        await #expect(throws: Denial<Refusal>.refused(.participants(.unclearLines([7])))) {
            try await fixture.take([entry("测试甲", line: 7)], request: 5)
        }
    }

    @Test func `nobody on file is met by two lines`() async throws {
        let fixture = try await PeopleFixture.make()
        try await fixture.take([entry("测试甲")], request: 4)
        let list = [
            entry("测试甲", line: 1, born: Birth(year: 1950)),
            entry("测试甲", line: 2, born: Birth(year: 1980)),
        ]
        try await fixture.take(list, request: 5)
        #expect(fixture.lines.count == 2)
        await #expect(throws: Denial<Refusal>.refused(.participants(.nothingChanged))) {
            try await fixture.take(list, request: 6)
        }
    }

    @Test func `a building that bears the name of another one stops the list`() async throws {
        let fixture = try await PeopleFixture.make()
        try await fixture.writing.submit(.community("桃园"), request: 4)
        for (request, community) in [(UInt64(5), UInt64(3)), (6, 4)] {
            let building = CreatePlace(
                kind: .building,
                parent: Identifier(community),
                name: "1号楼"
            )
            try await fixture.writing.submit(.create(building), request: request)
        }
        let merge = MergePlaces(place: Identifier(4), into: PeopleFixture.community)
        try await fixture.writing.submit(.merge(merge), request: 7)
        await #expect(throws: Denial<Refusal>.refused(.participants(.unclearLines([1])))) {
            try await fixture.take([entry("测试甲")], request: 8)
        }
    }

    @Test func `a building is known by its former name, which gives way to a present one`()
        async throws
    {
        let fixture = try await PeopleFixture.make()
        try await fixture.take([entry("测试甲")], request: 4)
        let rename = RenamePlace(place: Identifier(4), name: "甲楼")
        try await fixture.writing.submit(.rename(rename), request: 5)
        try await fixture.take([entry("测试乙")], request: 6)
        #expect(fixture.district.places.count == 4)
        let building = CreatePlace(kind: .building, parent: PeopleFixture.community, name: "1号楼")
        try await fixture.writing.submit(.create(building), request: 7)
        try await fixture.take([entry("测试丙")], request: 8)
        #expect(fixture.lines.last == "3 测试丙 ?  @5/101#2")
    }

    @Test func `people of a building that became part of another one are found there`()
        async throws
    {
        let fixture = try await PeopleFixture.make()
        try await fixture.take(
            [entry("测试甲"), entry("测试乙", line: 2, building: "2号楼")],
            request: 4
        )
        let merge = MergePlaces(place: Identifier(4), into: Identifier(5))
        try await fixture.writing.submit(.merge(merge), request: 5)
        for (request, fixture) in [(UInt64(6), fixture), (7, try fixture.restarted())] {
            await #expect(throws: Denial<Refusal>.refused(.participants(.nothingChanged))) {
                try await fixture.take(
                    [
                        entry("测试甲", line: 1, building: "2号楼"),
                        entry("测试乙", line: 2, building: "2号楼"),
                    ],
                    request: request
                )
            }
            #expect(fixture.state.people.households(at: Identifier(5), door: "101").count == 2)
        }
    }

    @Test func `whoever registers twice is told who is on file, also where two bear the name`()
        async throws
    {
        let fixture = try await PeopleFixture.make()
        try await fixture.take(
            [
                entry("测试甲", line: 1, born: Birth(year: 1950)),
                entry("测试甲", line: 2, born: Birth(year: 1980)),
            ],
            request: 4
        )
        let home = Home(place: Identifier(4), door: "101")
        let command = RegisterPerson(details: PersonDetails(name: "测试甲"), home: home)
        let refusal = ParticipantRefusal.alreadyOnFile(Identifier(1))
        await #expect(throws: Denial<Refusal>.refused(.participants(refusal))) {
            try await fixture.give(.register(command), request: 5)
        }
    }

    @Test func `who keeps house apart has a household of their own behind the same door`()
        async throws
    {
        let fixture = try await PeopleFixture.make()
        try await fixture.take([entry("测试甲")], request: 4)
        let home = Home(place: Identifier(4), door: "101")
        let details = PersonDetails(name: "测试乙")
        try await fixture.give(
            .register(RegisterPerson(details: details, home: home, isApart: true)),
            request: 5
        )
        #expect(fixture.lines.last == "2 测试乙 ?  @4/101#2")
        try await fixture.give(
            .move(MovePerson(person: Identifier(2), home: home)),
            request: 6
        )
        #expect(fixture.lines.last == "2 测试乙 ?  @4/101#1")
        try await fixture.give(
            .move(MovePerson(person: Identifier(2), home: home, isApart: true)),
            request: 7
        )
        #expect(fixture.lines.last == "2 测试乙 ?  @4/101#3")
    }
}
