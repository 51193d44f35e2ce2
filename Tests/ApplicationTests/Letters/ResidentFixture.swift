import Application
import Domain
import Journal
import Kernel
import Logging
import Testing

/// A community, 3, with a building, 4, where three households live: 测试甲 (1) and 测试乙 (2) behind
/// door 502, 测试丙 (3) behind 503, 测试丁 (4) behind 504; with the door for residents.
struct ResidentFixture {
    static let building = Identifier<Place>(4)

    let writing: WriterFixture
    let door: ResidentDoor

    var clock: ManualClock { writing.clock }
    var state: HostedDistrict { writing.state }
    var district: District { writing.state.district }

    static func make(_ journal: any Journal = MemoryJournal()) async throws -> ResidentFixture {
        let writing = try WriterFixture(journal)
        try await writing.found()
        try await writing.submit(.community("杏花"), request: 3)
        try await writing.submit(
            .create(CreatePlace(kind: .building, parent: Identifier(3), name: "1号楼")),
            request: 4
        )
        for (number, (name, flat)) in [
            ("测试甲", "502"), ("测试乙", "502"), ("测试丙", "503"), ("测试丁", "504"),
        ].enumerated() {
            let command = RegisterPerson(
                details: PersonDetails(name: name),
                home: Home(place: building, door: flat)
            )
            try await writing.submit(
                .participants(.register(command)),
                request: UInt64(10 + number)
            )
        }
        return try ResidentFixture(writing)
    }

    init(_ writing: WriterFixture, key: LetterKey? = nil, seed: UInt64 = 7) throws {
        self.writing = writing
        var random = SeededRandom(seed: 3)
        door = try ResidentDoor(
            writing.writer,
            journal: writing.journal,
            clock: writing.clock,
            key: key ?? LetterKey(using: &random),
            random: SeededRandom(seed: seed),
            log: Logger(label: "test")
        )
    }

    /// The program stops and starts again on what was recorded.
    func restarted() throws -> ResidentFixture {
        try ResidentFixture(
            WriterFixture(writing.journal, clock: clock),
            key: door.key,
            seed: 8
        )
    }

    @discardableResult
    func give(
        _ command: LetterCommand,
        by actor: Actor = .console,
        request: UInt64
    ) async throws(Denial<Refusal>) -> Receipt {
        try await writing.writer.submit(
            Submission(
                .letters(command),
                actor: actor,
                request: RequestID(high: 7, low: request),
                made: clock.wall()
            )
        )
    }

    func issueAll(request: UInt64 = 1) async throws {
        try await give(
            .issue(IssueLetters(.place(Self.building), reason: .first)),
            request: request
        )
    }

    func code(_ letter: UInt64 = 1, _ slot: Int = 0) -> String {
        door.key.code(LetterCode(letter: Identifier(letter), slot: slot)).text
    }

    /// Types a code and comes in by it.
    func join(
        _ code: String,
        name: String? = nil,
        _ keeping: DeviceKeeping = .shared,
        request: UInt64 = 100
    ) async throws -> OpenedResidentSession {
        // Somewhere else each time, so that no guess is counted with another.
        let address = ClientAddress("10.0.\(request / 256 % 256).\(request % 256)")
        let token = try await door.begin(code, Visitor(address: address))
        return try await join(token, name: name, keeping, request: request)
    }

    func join(
        _ token: SecretToken,
        name: String? = nil,
        _ keeping: DeviceKeeping = .shared,
        request: UInt64 = 100
    ) async throws(JoinDenial) -> OpenedResidentSession {
        try await door.join(
            token,
            Submission(
                JoinWish(displayName: "邻居", name: name, keeping: keeping),
                actor: .visitor,
                request: RequestID(high: 8, low: request),
                made: clock.wall()
            ),
            .stranger
        )
    }
}
