import Application
import Domain
import Journal
import Kernel
import Testing

private let day = Instant.millisecondsPerDay

@Suite struct TimerTests {
    /// A community, number 3, that will be called 杏林 in two days.
    private func announced() async throws -> WriterFixture {
        let fixture = try WriterFixture()
        try await fixture.found()
        try await fixture.submit(.community("杏花"), request: 3)
        let effective = fixture.clock.wall().adding(milliseconds: 2 * day)
        try await fixture.submit(
            .rename(RenamePlace(place: Identifier(3), name: "杏林", effective: effective)),
            request: 4
        )
        return fixture
    }

    @Test func `a timer fires when it is due, and once`() async throws {
        let fixture = try await announced()
        let due = try #require(fixture.state.nextTimer?.due)
        fixture.clock.pass(milliseconds: 2 * day - 1)
        await fixture.writer.fireDueTimers()
        #expect(fixture.name(of: 3) == "杏花")
        fixture.clock.pass(milliseconds: 1)
        await fixture.writer.fireDueTimers()
        await fixture.writer.fireDueTimers()
        #expect(fixture.name(of: 3) == "杏林")
        #expect(try await fixture.journal.head() == 6)
        #expect(fixture.state.nextTimer == nil)
        let last = try await fixture.journal.read(after: 5, limit: 1)[0]
        let (_, stamp) = try last.entry.bytes.withUnsafeBytes { try DistrictCodec.decode($0) }
        #expect(stamp.due == due)
        #expect(stamp.actor == .clock)
    }

    @Test func `a timer that came due while nobody served fires once at the next start`()
        async throws
    {
        let before = try await announced()
        before.clock.pass(milliseconds: 3 * day)
        let after = try WriterFixture(before.journal, clock: before.clock)
        await after.writer.fireDueTimers()
        #expect(after.name(of: 3) == "杏林")
        #expect(try await after.journal.head() == 6)
    }

    @Test func `a command that comes after a timer was due is decided after it`() async throws {
        let fixture = try await announced()
        fixture.clock.pass(milliseconds: 2 * day)
        let receipt = try await fixture.submit(.community("杏花"), request: 5)
        #expect(receipt.first == 7)
        #expect(fixture.name(of: 3) == "杏林")
    }

    @Test func `timers wait while the wall clock is five minutes off, and go on when it is back`()
        async throws
    {
        let fixture = try await announced()
        fixture.clock.jump(milliseconds: 3 * day)
        await fixture.writer.fireDueTimers()
        #expect(fixture.name(of: 3) == "杏花")
        #expect(await fixture.writer.timerHold() == .clockJumped(milliseconds: 3 * day))
        fixture.clock.jump(milliseconds: -3 * day)
        #expect(await fixture.writer.timerHold() == nil)
    }

    @Test func `a jump of exactly five minutes is no jump`() async throws {
        let fixture = try await announced()
        fixture.clock.jump(milliseconds: 300_000)
        #expect(await fixture.writer.timerHold() == nil)
        fixture.clock.jump(milliseconds: 1)
        #expect(await fixture.writer.timerHold() == .clockJumped(milliseconds: 300_001))
    }

    @Test func `the operator's word makes the new time right`() async throws {
        let fixture = try await announced()
        fixture.clock.jump(milliseconds: 3 * day)
        _ = await fixture.writer.timerHold()
        await fixture.writer.acceptClock()
        await fixture.writer.fireDueTimers()
        #expect(fixture.name(of: 3) == "杏林")
    }

    @Test func `a jump of the wall clock does not push the record into the future`() async throws {
        let fixture = try await announced()
        let before = try #require(fixture.writer.published.current.lastRecorded)
        fixture.clock.jump(milliseconds: 3_650 * day)
        fixture.clock.pass(milliseconds: 1_000)
        try await fixture.submit(.community("桃园"), request: 5)
        #expect(
            fixture.writer.published.current.lastRecorded == before.adding(milliseconds: 1_000)
        )
    }

    @Test func `a wall clock set back does not set the record back`() async throws {
        let fixture = try await announced()
        let before = try #require(fixture.writer.published.current.lastRecorded)
        fixture.clock.jump(milliseconds: -60_000)
        try await fixture.submit(.community("桃园"), request: 5)
        #expect(fixture.writer.published.current.lastRecorded == before)
    }

    @Test func `after more than seven days of silence timers wait for the operator`() async throws {
        let before = try await announced()
        before.clock.pass(milliseconds: 7 * day)
        let inTime = try WriterFixture(before.journal, clock: before.clock)
        #expect(await inTime.writer.timerHold() == nil)
        before.clock.pass(milliseconds: 1)
        let late = try WriterFixture(before.journal, clock: before.clock)
        #expect(await late.writer.timerHold() == .longSilence(days: 7))
        await late.writer.fireDueTimers()
        #expect(late.name(of: 3) == "杏花")
        await late.writer.acceptClock()
        await late.writer.fireDueTimers()
        #expect(late.name(of: 3) == "杏林")
    }

    @Test func `a jump that passes does not lift the hold of a long silence`() async throws {
        let before = try await announced()
        before.clock.pass(milliseconds: 8 * day)
        let late = try WriterFixture(before.journal, clock: before.clock)
        before.clock.jump(milliseconds: 600_000)
        #expect(await late.writer.timerHold() == .clockJumped(milliseconds: 600_000))
        before.clock.jump(milliseconds: -600_000)
        #expect(await late.writer.timerHold() == .longSilence(days: 8))
    }

    @Test func `a record dated ahead of the clock holds timers, and commands still go on`()
        async throws
    {
        let before = try await announced()
        before.clock.pass(milliseconds: 10 * day)
        try await before.submit(.community("桃园"), request: 5)
        let after = try WriterFixture(before.journal, clock: ManualClock())
        #expect(await after.writer.timerHold() == .recordAhead(milliseconds: 10 * day))
        try await after.submit(.community("松岭"), request: 6)
        #expect(
            after.writer.published.current.lastRecorded
                == before.writer.published.current.lastRecorded
        )
    }
}
