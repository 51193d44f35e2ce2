import Application
import Domain
import Journal
import Kernel
import Testing

@Suite struct WriterTests {
    @Test func `an accepted command is recorded, published and answered with its place`()
        async throws
    {
        let fixture = try WriterFixture()
        try await fixture.found()
        let receipt = try await fixture.submit(.community("杏花"), request: 3)
        #expect(receipt == Receipt(first: 3, count: 1, subject: 3))
        #expect(try await fixture.journal.head() == 3)
        #expect(fixture.name(of: 3) == "杏花")
    }

    @Test func `a refused command leaves nothing behind`() async throws {
        let fixture = try WriterFixture()
        try await fixture.found()
        try await fixture.submit(.community("杏花"), request: 3)
        await #expect(throws: Denial<Refusal>.refused(.places(.nameTaken(by: Identifier(3))))) {
            try await fixture.submit(.community("杏花 "), request: 4)
        }
        #expect(try await fixture.journal.head() == 3)
    }

    @Test func `a name is the same in full width, in capitals and with spaces`() async throws {
        let fixture = try WriterFixture()
        try await fixture.found()
        try await fixture.submit(.community("A1 小区"), request: 3)
        await #expect(throws: Denial<Refusal>.refused(.places(.nameTaken(by: Identifier(3))))) {
            try await fixture.submit(.community("ａ１小区"), request: 4)
        }
    }

    @Test func `many callers at once are all answered, and the journal keeps their order`()
        async throws
    {
        let fixture = try WriterFixture()
        try await fixture.found()
        let receipts = try await withThrowingTaskGroup(of: Receipt.self) { group in
            for number in 0..<200 as Range<UInt64> {
                group.addTask {
                    try await fixture.submit(.community("第\(number)"), request: 100 + number)
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(Set(receipts.map(\.first)) == Set(3...202))
        #expect(receipts.allSatisfy { $0.first == $0.subject })
    }

    @Test func `the same request twice gets the same answer and is recorded once`() async throws {
        let fixture = try WriterFixture()
        try await fixture.found()
        let first = try await fixture.submit(.community("杏花"), request: 3)
        #expect(try await fixture.submit(.community("杏花"), request: 3) == first)
        #expect(try await fixture.journal.head() == 3)
    }

    @Test func `the same request twice at once is recorded once`() async throws {
        let fixture = try WriterFixture()
        try await fixture.found()
        async let one = fixture.submit(.community("杏花"), request: 3)
        async let other = fixture.submit(.community("杏花"), request: 3)
        let (first, second) = try await (one, other)
        #expect(first == second)
        #expect(try await fixture.journal.head() == 3)
    }

    @Test func `the same request twice in one batch is recorded once`() async throws {
        let fixture = try WriterFixture()
        try await fixture.found()
        let submission = Submission<HostedDistrict.Command>(
            .places(.rename(RenamePlace(place: Identifier(2), name: "东岸"))),
            actor: .console,
            request: RequestID(high: 1, low: 3),
            made: fixture.clock.wall()
        )
        let outcomes = await fixture.writer.submit(inOrder: [submission, submission])
        let receipts = try outcomes.map { try $0.get() }
        #expect(receipts.map(\.first) == [3, 3])
        #expect(try await fixture.journal.head() == 3)
    }

    @Test func `a request is recognised after a restart`() async throws {
        let before = try WriterFixture()
        try await before.found()
        let answer = try await before.submit(.community("杏花"), request: 3)
        let after = try WriterFixture(before.journal, clock: before.clock)
        #expect(try await after.submit(.community("杏花"), request: 3) == answer)
        #expect(try await after.journal.head() == 3)
    }

    @Test func `a form is good for 72 hours and no longer`() async throws {
        let fixture = try WriterFixture()
        try await fixture.found()
        let made = fixture.clock.wall()
        fixture.clock.pass(milliseconds: 72 * 3_600_000)
        try await fixture.submit(.community("杏花"), request: 3, made: made)
        fixture.clock.pass(milliseconds: 1)
        await #expect(throws: Denial<Refusal>.expired(hoursMax: 72)) {
            try await fixture.submit(.community("桃园"), request: 4, made: made)
        }
    }

    @Test func `requests are forgotten 72 hours later, by the time of the events`() {
        var log = RequestLog()
        let key = { (low: UInt64) in
            RequestLog.Key(actor: .console, request: RequestID(high: 0, low: low))
        }
        let receipt = Receipt(first: 1, count: 1, subject: 1)
        log.keep(receipt, for: key(1), recorded: .epoch)
        let later = Instant(milliseconds: RequestLog.millisecondsKept)
        log.keep(receipt, for: key(2), recorded: later)
        #expect(log[key(1)] == receipt)
        log.keep(receipt, for: key(3), recorded: later.adding(milliseconds: 1))
        #expect(log[key(1)] == nil)
        #expect(log.count == 2)
    }

    @Test func `a stopped writer takes no more`() async throws {
        let fixture = try WriterFixture()
        try await fixture.found()
        await fixture.writer.stop()
        await #expect(throws: Denial<Refusal>.trouble(.stopping)) {
            try await fixture.submit(.community("杏花"), request: 3)
        }
    }

    @Test func `a replay gives the state that was live`() async throws {
        let fixture = try WriterFixture()
        try await fixture.found()
        try await fixture.submit(.community("杏花"), request: 3)
        try await fixture.submit(.community("桃园"), request: 4)
        try await fixture.submit(
            .merge(MergePlaces(place: Identifier(4), into: Identifier(3))),
            request: 5
        )
        try await fixture.submit(
            .rename(RenamePlace(place: Identifier(3), name: "花园")),
            request: 6
        )
        let live = fixture.writer.published.current
        let replayed = try Replay<HostedDistrict>(of: fixture.journal).snapshot
        #expect(replayed.state.district == live.state.district)
        #expect(replayed.root == live.root)
        for name in ["杏花", "桃园", "花园"] {
            let found = replayed.state.directory.search(name, in: replayed.state.district)
            #expect(found.map(\.place) == [Identifier(3)])
            #expect(found == live.state.directory.search(name, in: live.state.district))
        }
    }
}
