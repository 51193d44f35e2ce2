import Application
import Domain
import Journal
import Kernel
import Logging
import Synchronization

/// A hosted district over any journal, with a clock that stands still until it is moved.
struct WriterFixture {
    let journal: any Journal
    let clock: ManualClock
    let writer: DistrictWriter<HostedDistrict>

    init(
        _ journal: any Journal = MemoryJournal(),
        clock: ManualClock = ManualClock(),
        log: Logger = Logger(label: "test")
    ) throws {
        self.journal = journal
        self.clock = clock
        let replay = try Replay<HostedDistrict>(of: journal)
        writer = DistrictWriter(
            replay,
            journal: journal,
            clock: clock,
            sealer: CryptoSealer(random: SeededRandom(seed: 1)),
            log: log
        )
    }

    var state: HostedDistrict { writer.published.current.state }

    @discardableResult
    func submit(
        _ command: PlaceCommand,
        request: UInt64,
        made: Instant? = nil
    ) async throws(Denial<Refusal>) -> Receipt {
        try await submit(.places(command), request: request, made: made)
    }

    @discardableResult
    func submit(
        _ command: Command,
        request: UInt64,
        made: Instant? = nil
    ) async throws(Denial<Refusal>) -> Receipt {
        try await writer.submit(
            Submission(
                command,
                actor: .console,
                request: RequestID(high: 1, low: request),
                made: made ?? clock.wall()
            )
        )
    }

    /// A district with one sub-district, number 2.
    func found() async throws {
        try await submit(.found(FoundDistrict(name: "云溪", offsetMinutes: 480)), request: 1)
        try await submit(
            .create(CreatePlace(kind: .subdistrict, parent: Identifier(1), name: "柳岸")),
            request: 2
        )
    }

    func name(of place: UInt64) -> String? {
        state.district.place(Identifier(place)).flatMap { state.directory.text($0.name) }
    }
}

final class ManualClock: DistrictClock {
    private struct Hands {
        var wall = Instant(milliseconds: 1_780_286_400_000)
        var elapsed: Int64 = 0
    }

    private let hands = Mutex(Hands())

    func wall() -> Instant { hands.withLock { $0.wall } }
    func elapsed() -> Int64 { hands.withLock { $0.elapsed } }

    /// Time passes.
    func pass(milliseconds: Int64) {
        hands.withLock { hands in
            hands.wall = hands.wall.adding(milliseconds: milliseconds)
            hands.elapsed += milliseconds
        }
    }

    /// Somebody sets the wall clock.
    func jump(milliseconds: Int64) {
        hands.withLock { $0.wall = $0.wall.adding(milliseconds: milliseconds) }
    }
}

extension PlaceCommand {
    static func community(_ name: String) -> PlaceCommand {
        .create(CreatePlace(kind: .community, parent: Identifier(2), name: name))
    }
}
