import Application
import Domain
import Journal
import Kernel
import Testing

/// An erasure that has to wait happens on its day, by itself and once.
@Suite struct DeferredErasureTests {
    private let person = Identifier<Domain.Person>(1)

    private func make() async throws -> PeopleFixture {
        let fixture = try await PeopleFixture.make()
        let details = PersonDetails(name: "测试甲", phone: "00000000001")
        let home = Home(place: PeopleFixture.community, door: "101")
        try await fixture.give(.register(RegisterPerson(details: details, home: home)), request: 10)
        return fixture
    }

    private func give(
        _ command: PrivacyCommand,
        _ fixture: PeopleFixture,
        request: UInt64
    ) async throws(Denial<Refusal>) {
        try await fixture.writing.submit(.privacy(command), request: request)
    }

    private func erase(mayWait: Bool) -> PrivacyCommand {
        .erase(ErasePerson(person: person, channel: .inPerson, mayWait: mayWait))
    }

    private func erasures(_ fixture: PeopleFixture) throws -> [Erasure] {
        try ErasureList(of: fixture.writing.journal).erasures
    }

    @Test func `while a hold stands the answer is no with its day, and then it happens once`()
        async throws
    {
        let fixture = try await make()
        let clock = fixture.writing.clock
        let until = clock.wall().adding(days: 30)
        try await give(
            .placeHold(PlaceHold(person: person, ground: .court, until: until)),
            fixture,
            request: 20
        )
        let kept = PrivacyRefusal.kept(ErasureObstacle(cause: .hold, until: until))
        await #expect(throws: Denial<Refusal>.refused(.privacy(kept))) {
            try await give(erase(mayWait: false), fixture, request: 21)
        }
        try await give(erase(mayWait: true), fixture, request: 22)
        #expect(fixture.state.district.deferral(of: person)?.until == until)
        await #expect(
            throws: Denial<Refusal>.refused(.privacy(.alreadyDeferred(until: until)))
        ) {
            try await give(erase(mayWait: true), fixture, request: 23)
        }

        clock.pass(milliseconds: 30 * Instant.millisecondsPerDay - 1)
        await fixture.writing.writer.fireDueTimers()
        #expect(fixture.state.people.details(of: person) != nil)
        clock.pass(milliseconds: 1)
        await fixture.writing.writer.fireDueTimers()
        #expect(fixture.state.people.details(of: person) == nil)
        #expect(try erasures(fixture).map(\.person) == [person])
        let head = try await fixture.writing.journal.head()
        await fixture.writing.writer.fireDueTimers()
        let restarted = try fixture.restarted()
        await restarted.writing.writer.fireDueTimers()
        #expect(try await fixture.writing.journal.head() == head, "once")
        var rows = 0
        try fixture.writing.journal.scan(.vault) { _ in rows += 1 }
        #expect(rows == 0)
    }

    @Test func `a hold placed while the erasure waits puts it off to its own day`() async throws {
        let fixture = try await make()
        let clock = fixture.writing.clock
        let first = clock.wall().adding(days: 10)
        let second = clock.wall().adding(days: 20)
        try await give(
            .placeHold(PlaceHold(person: person, ground: .dispute, until: first)),
            fixture,
            request: 20
        )
        try await give(erase(mayWait: true), fixture, request: 21)
        try await give(
            .placeHold(PlaceHold(person: person, ground: .audit, until: second)),
            fixture,
            request: 22
        )
        clock.pass(milliseconds: 10 * Instant.millisecondsPerDay)
        await fixture.writing.writer.fireDueTimers()
        #expect(fixture.state.people.details(of: person) != nil)
        #expect(fixture.state.district.deferral(of: person)?.until == second)
        clock.pass(milliseconds: 10 * Instant.millisecondsPerDay)
        await fixture.writing.writer.fireDueTimers()
        #expect(fixture.state.people.details(of: person) == nil)
        #expect(try erasures(fixture).count == 1)
    }

    @Test func `whoever moved away is erased after the days of the table`() async throws {
        let fixture = try await make()
        let clock = fixture.writing.clock
        try await fixture.give(.leave(LeaveDistrict(person: person)), request: 20)
        let days = RetentionTable.departureDays
        clock.pass(milliseconds: days * Instant.millisecondsPerDay - 1)
        await fixture.writing.writer.fireDueTimers()
        #expect(fixture.state.people.details(of: person) != nil)
        clock.pass(milliseconds: 1)
        await fixture.writing.writer.fireDueTimers()
        #expect(fixture.state.people.details(of: person) == nil)
    }
}
