import Application
import Domain
import Journal
import Kernel
import Logging
import Synchronization
import Testing

private let plantedName = "测试人甲"
private let plantedPhone = "13000000000"

@Suite struct WordsStayOutTests {
    /// Every free-text field of every command, with a name and a phone number in it.
    private func planted(effective: Instant) -> [Command] {
        plantedInPlaces(effective: effective).map(Command.places)
            + plantedInAccounts.map(Command.access)
    }

    private var plantedInAccounts: [AccessCommand] {
        let text = { (number: Int) in "\(plantedName)\(number)\(plantedPhone)" }
        return [
            .open(
                OpenAccount(
                    displayName: text(6),
                    signInName: text(7),
                    role: .administrator,
                    place: Identifier(1)
                )
            ),
            .open(
                OpenAccount(
                    displayName: text(8),
                    signInName: text(9),
                    role: .auditor,
                    place: Identifier(1)
                )
            ),
            .give(GiveRole(account: Identifier(2), role: .officeWorker, place: Identifier(1))),
            .invite(InviteAccount(account: Identifier(2))),
            .end(EndRole(grant: Identifier(2))),
            .close(CloseAccount(account: Identifier(2))),
            .removeNames(
                RemoveAccountNames(account: Identifier(2), rule: .personalInformation)
            ),
        ]
    }

    private func plantedInPlaces(effective: Instant) -> [PlaceCommand] {
        let text = { (number: Int) in "\(plantedName)\(number)\(plantedPhone)" }
        return [
            .found(FoundDistrict(name: text(0), offsetMinutes: 480)),
            .create(CreatePlace(kind: .subdistrict, parent: Identifier(1), name: text(1))),
            .create(CreatePlace(kind: .community, parent: Identifier(2), name: text(2))),
            .create(CreatePlace(kind: .community, parent: Identifier(2), name: text(3))),
            .rename(RenamePlace(place: Identifier(3), name: text(4))),
            .rename(RenamePlace(place: Identifier(3), name: text(5), effective: effective)),
            .merge(MergePlaces(place: Identifier(4), into: Identifier(3))),
            .cancelChange(CancelPlaceChange(change: Identifier(1))),
            .removeName(
                RemovePlaceName(place: Identifier(3), index: 0, rule: .personalInformation)
            ),
        ]
    }

    @Test func `what people write is in no event, and what is removed is nowhere`() async throws {
        let fixture = try WriterFixture()
        let commands = planted(effective: fixture.clock.wall().adding(days: 1))
        for (number, command) in commands.enumerated() {
            try await fixture.submit(command, request: UInt64(number + 1))
        }
        for event in try await fixture.journal.read(after: 0, limit: 100) {
            #expect(!event.entry.bytes.containsText(plantedName), "event \(event.sequence)")
            #expect(!event.entry.bytes.containsText(plantedPhone), "event \(event.sequence)")
        }
        var texts: [String] = []
        try fixture.journal.scan(.text) { row in
            texts.append(CryptoSealer.text(of: Array(row.value)) ?? "")
        }
        #expect(texts.count == 6)
        for removed in [4, 8, 9] {
            #expect(!texts.contains { $0.hasPrefix("\(plantedName)\(removed)") }, "\(removed)")
        }
        #expect(throws: Never.self) { try Replay<HostedDistrict>(of: fixture.journal) }
        #expect(fixture.name(of: 3) == nil)
    }

    @Test func `no log line carries what people write, not even in trouble`() async throws {
        let lines = LogLines()
        let journal = RefusingJournal()
        let replay = try Replay<HostedDistrict>(of: journal)
        let clock = ManualClock()
        let writer = DistrictWriter(
            replay,
            journal: journal,
            clock: clock,
            sealer: CryptoSealer(),
            log: Logger(label: "test") { _ in LogLines.Handler(lines: lines) }
        )
        let commands = planted(effective: clock.wall().adding(days: 1))
        for (number, command) in commands.enumerated() {
            _ = try? await writer.submit(
                Submission(
                    command,
                    actor: .console,
                    request: RequestID(high: 0, low: UInt64(number)),
                    made: clock.wall()
                )
            )
        }
        let written = lines.all.joined(separator: "\n")
        #expect(written.contains("append failed"))
        #expect(!written.contains(plantedName))
        #expect(!written.contains(plantedPhone))
    }

    @Test func `what is typed at the door is in no log line, whatever comes of it`() async throws {
        let lines = LogLines()
        let log = Logger(label: "test") { _ in LogLines.Handler(lines: lines) }
        let fixture = try await DoorFixture.make(log: log)
        let (person, opened) = try await fixture.enrolled()
        let token = try await fixture.invite(2)
        _ = await fixture.door.look(token)
        for _ in 0..<12 {
            _ = try? await fixture.signIn(person, passphrase: "\(plantedName)\(plantedPhone)")
            _ = try? await fixture.signIn(person)
            _ = try? await fixture.door.enrol(token, passphrase: plantedName, .list)
        }
        let failing = try DoorFixture(
            WriterFixture(RefusingJournal(fixture.writing.journal), clock: fixture.clock, log: log),
            log: log
        )
        _ = try? await failing.signIn(person)
        try? await failing.door.signOut(opened.token)
        let written = lines.all.joined(separator: "\n")
        #expect(written.contains("append failed"))
        for secret in [
            plantedName, plantedPhone, DoorFixture.passphrase, token.text, opened.token.text,
            opened.device.text, "staff.1",
        ] {
            #expect(!written.contains(secret), "\(secret)")
        }
    }

    @Test func `a text that nobody removed but is gone is found at the next start`() async throws {
        let fixture = try WriterFixture()
        try await fixture.found()
        let name = try #require(fixture.state.district.place(Identifier(2))?.name)
        let batch = Batch(writes: [.erase(.text, key: name.bytes)])
        try await fixture.journal.append(batch, expecting: 2)
        #expect(throws: RecordDamage.textMissing(name)) {
            try Replay<HostedDistrict>(of: fixture.journal)
        }
    }

    @Test func `a removed text that somebody put back is found at the next start`() async throws {
        let fixture = try WriterFixture()
        try await fixture.found()
        let name = try #require(fixture.state.district.place(Identifier(2))?.name)
        let stored = try #require(
            try await fixture.journal.rows([name.bytes], of: .text)[name.bytes]
        )
        try await fixture.submit(
            .removeName(RemovePlaceName(place: Identifier(2), index: 0, rule: .unlawful)),
            request: 3
        )
        let batch = Batch(writes: [.put(.text, key: name.bytes, value: stored)])
        try await fixture.journal.append(batch, expecting: 3)
        #expect(throws: RecordDamage.textNotErased(name)) {
            try Replay<HostedDistrict>(of: fixture.journal)
        }
    }

    @Test func `a text that was changed is found at the next start`() async throws {
        let fixture = try WriterFixture()
        try await fixture.found()
        let name = try #require(fixture.state.district.place(Identifier(2))?.name)
        let other = Array(repeating: UInt8(0), count: 16) + Array("别名".utf8)
        let batch = Batch(writes: [.put(.text, key: name.bytes, value: other)])
        try await fixture.journal.append(batch, expecting: 2)
        #expect(throws: RecordDamage.textChanged(key: name.description)) {
            try Replay<HostedDistrict>(of: fixture.journal)
        }
    }

    @Test func `the same text sealed twice gives commitments that do not show it`() throws {
        let sealer = CryptoSealer()
        let prose = try Prose("杏花", charactersMax: 60)
        let one = sealer.seal(prose)
        let other = sealer.seal(prose)
        #expect(one.commitment != other.commitment)
        #expect(CryptoSealer.commitment(to: one.stored) == one.commitment)
        #expect(CryptoSealer.text(of: one.stored) == "杏花")
    }
}

/// A journal that records nothing.
private struct RefusingJournal: Journal {
    private let inner: any Journal

    init(_ inner: any Journal = MemoryJournal()) {
        self.inner = inner
    }

    func head() async throws(JournalError) -> UInt64 { try await inner.head() }

    func append(_ batch: Batch, expecting expected: UInt64) async throws(JournalError) {
        throw .unavailable(.failed(detail: "refused for the test"))
    }

    func read(after sequence: UInt64, limit: Int) async throws(JournalError) -> [StoredEvent] {
        []
    }

    func rows(
        _ keys: [[UInt8]],
        of table: ErasableTable
    ) async throws(JournalError) -> [[UInt8]: [UInt8]] { [:] }

    func atOneMoment(_ body: (any Scannable) throws -> Void) throws {
        try inner.atOneMoment(body)
    }
    func scan(after sequence: UInt64, _ visit: (EventView) throws -> Void) throws {}
    func scan(_ table: ErasableTable, _ visit: (RowView) throws -> Void) throws {}
}

private final class LogLines: Sendable {
    struct Handler: LogHandler {
        let lines: LogLines
        var metadata: Logger.Metadata = [:]
        var logLevel = Logger.Level.trace

        subscript(metadataKey key: String) -> Logger.MetadataValue? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            lines.contents.withLock {
                $0.append("\(event.message) \(event.metadata ?? [:])")
            }
        }
    }

    let contents = Mutex<[String]>([])
    var all: [String] { contents.withLock { $0 } }
}

extension [UInt8] {
    fileprivate func containsText(_ text: String) -> Bool {
        let wanted = Array(text.utf8)
        return indices.contains { self[$0...].starts(with: wanted) }
    }
}
