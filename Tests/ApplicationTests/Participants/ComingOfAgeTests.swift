import Application
import Domain
import Journal
import Kernel
import Testing

private let day = Instant.millisecondsPerDay

/// The clock of these tests begins on 2026-06-01 at noon in the district.
@Suite struct ComingOfAgeTests {
    private func fixture(born birth: Birth?) async throws -> PeopleFixture {
        let fixture = try await PeopleFixture.make()
        try await fixture.take([entry("测试甲", born: birth)], request: 4)
        return fixture
    }

    private func age(_ fixture: PeopleFixture) -> AgeBand? {
        fixture.district.person(Identifier(1))?.age
    }

    @Test func `on the fourteenth birthday the clock says the age anew, at midnight and once`()
        async throws
    {
        let fixture = try await fixture(born: Birth(year: 2012, month: 6, day: 2))
        #expect(age(fixture) == .child)
        let head = try await fixture.writing.journal.head()
        fixture.writing.clock.pass(milliseconds: day / 2 - 1)
        await fixture.writing.writer.fireDueTimers()
        #expect(age(fixture) == .child)
        fixture.writing.clock.pass(milliseconds: 1)
        await fixture.writing.writer.fireDueTimers()
        await fixture.writing.writer.fireDueTimers()
        #expect(age(fixture) == .minor)
        #expect(try await fixture.writing.journal.head() == head + 1)
        let last = try await fixture.writing.journal.read(after: head, limit: 1)[0]
        let (_, stamp) = try last.entry.bytes.withUnsafeBytes { try DistrictCodec.decode($0) }
        #expect(stamp.actor == .clock)
    }

    @Test func `the next birthday that matters is the eighteenth, and then there is none`()
        async throws
    {
        let fixture = try await fixture(born: Birth(year: 2012, month: 6, day: 2))
        fixture.writing.clock.pass(milliseconds: day)
        await fixture.writing.writer.fireDueTimers()
        let due = try #require(fixture.state.nextTimer?.due)
        #expect(Day(of: due, offsetMinutes: 480) == Day("2030-06-02"))
        fixture.writing.clock.pass(milliseconds: 1_461 * day)
        await fixture.writing.writer.fireDueTimers()
        #expect(age(fixture) == .adult)
        #expect(fixture.state.nextTimer == nil)
    }

    @Test(arguments: [nil, Birth(year: 1980)])
    func `nobody grown up and nobody of unknown age is waited for`(birth: Birth?) async throws {
        #expect(try await fixture(born: birth).state.nextTimer == nil)
    }

    @Test func `a corrected birth moves the day; who leaves is waited for no longer`() async throws
    {
        let fixture = try await fixture(born: Birth(year: 2012, month: 6, day: 2))
        let details = PersonDetails(name: "测试甲", birth: Birth(year: 2016, month: 1, day: 1))
        try await fixture.give(
            .correct(CorrectPerson(person: Identifier(1), details: details)),
            request: 5
        )
        for fixture in [fixture, try fixture.restarted()] {
            let due = try #require(fixture.state.nextTimer?.due)
            #expect(Day(of: due, offsetMinutes: 480) == Day("2030-01-01"))
        }
        try await fixture.give(.leave(LeaveDistrict(person: Identifier(1))), request: 6)
        for fixture in [fixture, try fixture.restarted()] {
            #expect(fixture.state.nextTimer?.command != .participants(.attestAges(AttestAges())))
        }
    }

    @Test func `all who come of age on one day do so together`() async throws {
        let fixture = try await PeopleFixture.make()
        let entries = (1...1_500).map { line in
            entry("测试\(line)", line: line, born: Birth(year: 2012), door: "\(line)")
        }
        try await fixture.take(entries, request: 4)
        let head = try await fixture.writing.journal.head()
        fixture.writing.clock.pass(milliseconds: 214 * day)
        await fixture.writing.writer.fireDueTimers()
        #expect(fixture.district.persons.allSatisfy { $0.age == .minor })
        #expect(try await fixture.writing.journal.head() == head + 2)
    }
}
