import Application
import Domain
import Journal
import Kernel
import Synchronization
import Testing

/// What happens to commands that come while the journal records those before them.
@Suite struct RelayTests {
    private let gate = GateJournal()

    /// A district with one sub-district, number 2, whose journal from now on waits to be let.
    private func founded() async throws -> WriterFixture {
        let fixture = try WriterFixture(gate)
        try await fixture.found()
        gate.close()
        return fixture
    }

    /// Starts a command and comes back when the writer has it.
    private func begin(
        _ command: PlaceCommand,
        request: UInt64,
        on fixture: WriterFixture
    ) async -> Task<Receipt, any Error> {
        let task = Task.immediate { try await fixture.submit(command, request: request) }
        _ = await fixture.writer.timerHold()
        return task
    }

    @Test func `nobody sees a command before it is recorded`() async throws {
        let fixture = try await founded()
        let create = await begin(.community("杏花"), request: 3, on: fixture)
        await gate.arrival()
        #expect(fixture.name(of: 3) == nil)
        gate.letThrough()
        _ = try await create.value
        #expect(fixture.name(of: 3) == "杏花")
    }

    @Test func `a command is decided on top of one that is still being recorded`() async throws {
        let fixture = try await founded()
        let create = await begin(.community("杏花"), request: 3, on: fixture)
        await gate.arrival()
        let rename = await begin(
            .rename(RenamePlace(place: Identifier(3), name: "杏林")),
            request: 4,
            on: fixture
        )
        gate.letThrough()
        #expect(try await create.value.first == 3)
        await gate.arrival()
        gate.letThrough()
        #expect(try await rename.value.first == 4)
        #expect(fixture.name(of: 3) == "杏林")
    }

    @Test func `a repeat of what is being recorded waits for it and is recorded once`()
        async throws
    {
        let fixture = try await founded()
        let first = await begin(.community("杏花"), request: 3, on: fixture)
        await gate.arrival()
        let second = await begin(.community("杏花"), request: 3, on: fixture)
        gate.letThrough()
        #expect(try await first.value == second.value)
        #expect(try await gate.head() == 3)
    }

    @Test func `what was decided on a turn that failed is decided anew`() async throws {
        let fixture = try await founded()
        let create = await begin(.community("杏花"), request: 3, on: fixture)
        await gate.arrival()
        let rename = await begin(
            .rename(RenamePlace(place: Identifier(3), name: "杏林")),
            request: 4,
            on: fixture
        )
        let other = await begin(.community("桃园"), request: 5, on: fixture)
        gate.letThrough(failing: true)
        await #expect(throws: Denial<Refusal>.trouble(.unavailable(GateJournal.cause))) {
            try await create.value
        }
        await gate.arrival()
        gate.letThrough()
        await #expect(throws: Denial<Refusal>.refused(.places(.unknownPlace(Identifier(3))))) {
            try await rename.value
        }
        #expect(try await other.value == Receipt(first: 3, count: 1, subject: 3))
        #expect(fixture.name(of: 3) == "桃园")
    }

    @Test func `a refusal that rests on what is being recorded is given when that is recorded`()
        async throws
    {
        let fixture = try await founded()
        let create = await begin(.community("杏花"), request: 3, on: fixture)
        await gate.arrival()
        let again = await begin(.community("杏花"), request: 4, on: fixture)
        gate.letThrough(failing: true)
        await #expect(throws: (any Error).self) { try await create.value }
        await gate.arrival()
        gate.letThrough()
        #expect(try await again.value.first == 3)
    }

    @Test func `a writer that stops first finishes what it was given`() async throws {
        let fixture = try await founded()
        let create = await begin(.community("杏花"), request: 3, on: fixture)
        await gate.arrival()
        let next = await begin(.community("桃园"), request: 4, on: fixture)
        let stop = Task.immediate { await fixture.writer.stop() }
        gate.open()
        await stop.value
        #expect(try await gate.head() == 4)
        _ = try await (create.value, next.value)
    }
}

/// A journal in memory whose appends wait at a gate, once it is closed.
private final class GateJournal: Journal {
    static let cause = JournalError.Cause.failed(detail: "the gate stayed shut")

    private struct Contents {
        var isClosed = false
        var waiting: [CheckedContinuation<Bool, Never>] = []
        var watchers: [CheckedContinuation<Void, Never>] = []
    }

    private let memory = MemoryJournal()
    private let contents = Mutex(Contents())

    func close() { contents.withLock { $0.isClosed = true } }

    /// Comes back when an append waits.
    func arrival() async {
        await withCheckedContinuation { watcher in
            let isThere = contents.withLock { contents in
                guard contents.waiting.isEmpty else { return true }
                contents.watchers.append(watcher)
                return false
            }
            if isThere { watcher.resume() }
        }
    }

    /// Lets the append that waits record, or fail.
    func letThrough(failing: Bool = false) {
        contents.withLock { $0.waiting.removeFirst() }.resume(returning: !failing)
    }

    /// Lets everything through from now on.
    func open() {
        let waiting = contents.withLock { contents in
            defer { contents.waiting = [] }
            contents.isClosed = false
            return contents.waiting
        }
        for append in waiting { append.resume(returning: true) }
    }

    func append(_ batch: Batch, expecting expected: UInt64) async throws(JournalError) {
        guard await pass() else { throw .unavailable(Self.cause) }
        try await memory.append(batch, expecting: expected)
    }

    private func pass() async -> Bool {
        await withCheckedContinuation { append in
            let watchers = contents.withLock { contents -> [CheckedContinuation<Void, Never>]? in
                guard contents.isClosed else { return nil }
                contents.waiting.append(append)
                defer { contents.watchers = [] }
                return contents.watchers
            }
            guard let watchers else { return append.resume(returning: true) }
            for watcher in watchers { watcher.resume() }
        }
    }

    func head() async throws(JournalError) -> UInt64 { try await memory.head() }

    func read(after sequence: UInt64, limit: Int) async throws(JournalError) -> [StoredEvent] {
        try await memory.read(after: sequence, limit: limit)
    }

    func rows(
        _ keys: [[UInt8]],
        of table: ErasableTable
    ) async throws(JournalError) -> [[UInt8]: [UInt8]] {
        try await memory.rows(keys, of: table)
    }

    func scan(after sequence: UInt64, _ visit: (EventView) throws -> Void) throws {
        try memory.scan(after: sequence, visit)
    }

    func scan(_ table: ErasableTable, _ visit: (RowView) throws -> Void) throws {
        try memory.scan(table, visit)
    }

    func atOneMoment(_ body: (any Scannable) throws -> Void) throws {
        try memory.atOneMoment(body)
    }
}
