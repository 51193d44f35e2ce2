import Application
import Domain
import Journal
import Kernel
import Testing

@Suite struct ResidentDoorTests {
    @Test func `a code lets its person in, once`() async throws {
        let fixture = try await ResidentFixture.make()
        try await fixture.issueAll()
        let opened = try await fixture.join(fixture.code())
        #expect(opened.session.person == Identifier(1))
        #expect(fixture.door.session(for: opened.token)?.person == Identifier(1))
        #expect(fixture.state.displayNames.name(of: Identifier(1)) == "邻居")
        await #expect(throws: (any Error).self) {
            try await fixture.join(fixture.code(), request: 101)
        }
    }

    @Test func `codes are read as people type them, and what is no code is told apart`()
        async throws
    {
        let fixture = try await ResidentFixture.make()
        try await fixture.issueAll()
        let typed = fixture.code().filter { $0 != " " }
        _ = try await fixture.door.begin(" " + typed + "\n", .stranger)
        await #expect(throws: JoinDenial.malformed(digits: 20)) {
            try await fixture.door.begin("1234", .stranger)
        }
        await #expect(throws: JoinDenial.wrong) {
            try await fixture.door.begin(String(repeating: "7", count: 20), .stranger)
        }
    }

    @Test func `a form that is sent again opens no second session, even after signing out`()
        async throws
    {
        let fixture = try await ResidentFixture.make()
        try await fixture.issueAll()
        let token = try await fixture.door.begin(fixture.code(), .stranger)
        let opened = try await fixture.join(token)
        await #expect(throws: JoinDenial.over) { try await fixture.join(token) }
        try await fixture.door.signOut(opened.token)
        #expect(fixture.door.session(for: opened.token) == nil)
        await #expect(throws: JoinDenial.over) { try await fixture.join(token) }
        #expect(fixture.district.letterUses.count == 1)
    }

    @Test func `on a shared device a session ends after half an hour unused and two hours in all`()
        async throws
    {
        let fixture = try await ResidentFixture.make()
        try await fixture.issueAll()
        let opened = try await fixture.join(fixture.code())
        fixture.clock.pass(milliseconds: 30 * 60_000 - 1)
        #expect(fixture.door.session(for: opened.token) != nil)
        for _ in 0..<4 {
            fixture.clock.pass(milliseconds: 20 * 60_000)
            #expect(fixture.door.session(for: opened.token) != nil)
        }
        fixture.clock.pass(milliseconds: 10 * 60_000 + 1)
        #expect(fixture.door.session(for: opened.token) == nil)
    }

    @Test func `on one's own device it goes on for half a year, and a restart changes nothing`()
        async throws
    {
        let fixture = try await ResidentFixture.make()
        try await fixture.issueAll()
        let opened = try await fixture.join(fixture.code(), .own)
        fixture.clock.pass(milliseconds: 179 * 86_400_000)
        let later = try fixture.restarted()
        #expect(later.door.session(for: opened.token)?.person == Identifier(1))
        fixture.clock.pass(milliseconds: 86_400_000)
        #expect(later.door.session(for: opened.token) == nil)
    }

    @Test func `the spare code registers somebody new behind the same door`() async throws {
        let fixture = try await ResidentFixture.make()
        try await fixture.issueAll()
        let opened = try await fixture.join(fixture.code(1, 2), name: "测试戊")
        let person = opened.session.person
        #expect(fixture.state.people.details(of: person)?.name == "测试戊")
        #expect(fixture.district.person(person)?.household == Identifier(1))
        let token = try await fixture.door.begin(fixture.code(2, 1), .stranger)
        await #expect(throws: JoinDenial.refused(.letters(.alreadyOnFile))) {
            try await fixture.join(token, name: "测试丙", request: 102)
        }
    }

    @Test func `contested by a code of the household, a session ends at once`() async throws {
        let fixture = try await ResidentFixture.make()
        try await fixture.issueAll()
        let opened = try await fixture.join(fixture.code(), .own)
        let other = try await fixture.door.begin(fixture.code(1, 1), .stranger)
        let stranger = try await fixture.door.begin(fixture.code(2), .stranger)
        func contest(_ token: SecretToken) async throws(JoinDenial) -> Receipt {
            try await fixture.door.contest(
                token,
                Submission(
                    opened.session.use,
                    actor: .visitor,
                    request: RequestID(high: 9, low: 1),
                    made: fixture.clock.wall()
                )
            )
        }
        await #expect(throws: JoinDenial.refused(.letters(.otherHousehold))) {
            try await contest(stranger)
        }
        _ = try await contest(other)
        #expect(fixture.door.session(for: opened.token) == nil)
        #expect(try fixture.restarted().door.session(for: opened.token) == nil)
    }

    @Test func `whoever moves away, is merged or loses their session is out at once`() async throws
    {
        let fixture = try await ResidentFixture.make()
        try await fixture.issueAll()
        let first = try await fixture.join(fixture.code(2), request: 101)
        let second = try await fixture.join(fixture.code(3), request: 102)
        try await fixture.writing.submit(
            .participants(.leave(LeaveDistrict(person: Identifier(3)))),
            request: 50
        )
        #expect(fixture.door.session(for: first.token) == nil)
        await #expect(throws: (any Error).self) {
            try await fixture.door.end(nil, of: Identifier(4), by: .resident(Identifier(1)))
        }
        #expect(fixture.door.session(for: second.token) != nil)
        try await fixture.door.end(nil, of: Identifier(4), by: .resident(Identifier(4)))
        #expect(fixture.door.session(for: second.token) == nil)
    }

    @Test func `whoever guesses waits, and whoever is right does not`() async throws {
        let fixture = try await ResidentFixture.make()
        try await fixture.issueAll()
        let wrong = String(repeating: "7", count: 20)
        for _ in 0..<5 {
            await #expect(throws: JoinDenial.wrong) {
                try await fixture.door.begin(wrong, .stranger)
            }
            _ = try await fixture.door.begin(fixture.code(), .stranger)
        }
        for _ in 0..<5 {
            await #expect(throws: JoinDenial.wrong) {
                try await fixture.door.begin(wrong, .stranger)
            }
        }
        await #expect(throws: JoinDenial.wait(seconds: 1)) {
            try await fixture.door.begin(fixture.code(), .stranger)
        }
    }

    @Test func `guesses from everywhere together have a limit, too`() async throws {
        let fixture = try await ResidentFixture.make()
        let wrong = String(repeating: "7", count: 20)
        var denials: [JoinDenial] = []
        for number in 0..<3_001 {
            let address = ClientAddress(
                "10.\(number / 65_536).\(number / 256 % 256).\(number % 256)"
            )
            do throws(JoinDenial) {
                _ = try await fixture.door.begin(wrong, Visitor(address: address))
            } catch {
                denials.append(error)
            }
        }
        #expect(denials.dropLast().allSatisfy { $0 == .wrong })
        #expect(denials.last == .busy)
    }

    @Test func `printing is counted and kept, and never an event`() async throws {
        let fixture = try await ResidentFixture.make()
        try await fixture.issueAll()
        let events = try await fixture.writing.journal.head()
        try await fixture.door.markPrinted([Identifier(1)])
        try await fixture.door.markPrinted([Identifier(1), Identifier(2)])
        let later = try fixture.restarted()
        let marks = await later.door.printMarks(of: [Identifier(1), Identifier(2), Identifier(3)])
        #expect(marks.mapValues(\.times) == [Identifier(1): 2, Identifier(2): 1])
        #expect(try await fixture.writing.journal.head() == events)
    }

    @Test func `rows of sessions that are over go after three days, not before`() async throws {
        let fixture = try await ResidentFixture.make()
        try await fixture.issueAll()
        _ = try await fixture.join(fixture.code())
        func rows() throws -> Int {
            var count = 0
            try fixture.writing.journal.scan(.residentSession) { _ in count += 1 }
            return count
        }
        fixture.clock.pass(milliseconds: 72 * 3_600_000)
        try await fixture.door.sweep()
        #expect(try rows() == 1)
        fixture.clock.pass(milliseconds: 3_600_000)
        try await fixture.door.sweep()
        #expect(try rows() == 0)
    }
}
