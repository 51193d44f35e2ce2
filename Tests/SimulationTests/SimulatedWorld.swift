import Application
import Domain
import Journal
import Kernel
import Logging
import Synchronization
import TestSupport
import Testing

/// One simulated district: the real writer over a faulty journal, rivals, a clock, and the model
/// that says what must come of it. One task, no sleeping; everything is drawn from one seed.
struct SimulatedWorld {
    typealias Outcome = Result<Receipt, Denial<Refusal>>

    static let attemptsMax = 200
    static let names = ["杏花", "桃园", "松岭", "柳岸", "荷塘", "竹里", "枫桥", "兰庭"]

    let seed: UInt64
    let clock = WorldClock()
    let sound = MemoryJournal()
    let journal: FaultyJournal
    /// One for the whole run: nonces never come again, also after a restart.
    private let sealer: CryptoSealer
    private let rivals: Rivals
    private(set) var model = DistrictModel()
    var staff = StaffModel()
    var residents = PeopleModel()
    private(set) var writer: DistrictWriter<HostedDistrict>
    var random: SeededRandom
    private var requests: UInt64 = 0
    private var answered: [(submission: Submission<Command>, receipt: Receipt)] = []

    init(seed: UInt64) async throws {
        self.seed = seed
        random = SeededRandom(seed: seed)
        sealer = CryptoSealer(random: SeededRandom(seed: seed &+ 1))
        let clock = clock
        let rivals = Rivals(clock: clock)
        self.rivals = rivals
        journal = FaultyJournal(
            around: sound,
            options: FaultOptions.drawn(from: &random),
            seed: seed
        ) { journal in await rivals.append(to: journal) }
        writer = try Self.host(sound, clock, sealer)
        try await found()
        writer = try start()
    }

    private static func host(
        _ journal: any Journal,
        _ clock: WorldClock,
        _ sealer: any Sealer
    ) throws -> DistrictWriter<HostedDistrict> {
        DistrictWriter(
            try Replay<HostedDistrict>(of: journal),
            journal: journal,
            clock: clock,
            sealer: sealer,
            log: .silent
        )
    }

    /// The district and its one sub-district, before anything can fail.
    private mutating func found() async throws {
        for command in [
            PlaceCommand.found(FoundDistrict(name: "云溪", offsetMinutes: 480)),
            .create(CreatePlace(kind: .subdistrict, parent: Identifier(1), name: "柳岸街道")),
        ] {
            _ = try await writer.submit(submission(.places(command)))
        }
    }

    /// The program is killed and started again; a store that will not be read is asked again.
    private func start() throws -> DistrictWriter<HostedDistrict> {
        var last: (any Error)?
        for _ in 0..<Self.attemptsMax {
            do { return try Self.host(journal, clock, sealer) } catch { last = error }
        }
        throw try #require(last, "seed \(seed)")
    }

    mutating func step() async throws {
        switch Int.random(in: 0..<100, using: &random) {
        case 0..<20: try await create()
        case 20..<35: try await actOnPeople()
        case 35..<45: try await rename(announced: false)
        case 45..<60: try await actAsStaff()
        case 60..<70: try await rename(announced: true)
        case 70..<78: try await merge()
        case 78..<86: clock.pass(.random(in: 1...86_400_000, using: &random))
        case 86..<94: try await sendAgain()
        default: writer = try start()
        }
    }

    /// From now on nothing fails, and the first attempt must do.
    func heal() { journal.heal() }

    private mutating func create() async throws {
        let name = Self.names.randomElement(using: &random) ?? ""
        let command = PlaceCommand.create(
            CreatePlace(kind: .community, parent: Identifier(2), name: name)
        )
        let receipt = try await give(command) { model in !model.isTaken(name) }
        if let receipt { model.create(receipt.subject, name) }
    }

    private mutating func rename(announced: Bool) async throws {
        guard let community = model.communities.keys.sorted().randomElement(using: &random),
            let name = Self.names.randomElement(using: &random)
        else { return }
        let due = clock.wall().milliseconds + .random(in: 1...200_000_000, using: &random)
        let effective = announced ? Instant(milliseconds: due) : nil
        let command = PlaceCommand.rename(
            RenamePlace(place: Identifier(community), name: name, effective: effective)
        )
        let receipt = try await give(command) { model in model.mayRename(community, to: name) }
        guard receipt != nil else { return }
        if announced {
            model.announce(community, name, due: due)
        } else {
            model.rename(community, to: name)
        }
    }

    mutating func rename(_ community: UInt64, to name: String) {
        model.rename(community, to: name)
    }

    private mutating func merge() async throws {
        let all = model.communities.keys.sorted()
        guard let one = all.randomElement(using: &random),
            let other = all.randomElement(using: &random)
        else { return }
        let command = PlaceCommand.merge(
            MergePlaces(place: Identifier(one), into: Identifier(other))
        )
        let receipt = try await give(command) { model in
            one != other && model.stands(one) && model.stands(other)
        }
        if receipt != nil { model.merge(one, into: other) }
    }

    /// A request answered before is sent once more: the same answer, and nothing recorded.
    private mutating func sendAgain() async throws {
        guard let (submission, receipt) = answered.randomElement(using: &random) else { return }
        let outcome = try await untilAnswered(submission)
        settle()
        switch outcome {
        case .success(let again): #expect(again == receipt, "seed \(seed)")
        case .failure(let denial):
            #expect(denial == .expired(hoursMax: 72), "seed \(seed)")
        }
        try check()
    }
}

extension SimulatedWorld {
    /// Sends until there is an answer, compares it with what the model expects, and checks.
    mutating func give(
        _ command: PlaceCommand,
        _ mayHappen: (DistrictModel) -> Bool
    ) async throws -> Receipt? {
        try await give(.places(command), by: .console, mayHappen)
    }

    mutating func give(
        _ command: Command,
        by actor: Actor,
        _ mayHappen: (DistrictModel) -> Bool
    ) async throws -> Receipt? {
        let submission = submission(command, by: actor)
        let outcome = try await untilAnswered(submission)
        settle()
        let expected = mayHappen(model)
        switch outcome {
        case .success(let receipt):
            #expect(expected, "seed \(seed): accepted \(command) by \(actor)")
            answered.append((submission, receipt))
            return receipt
        case .failure(let denial):
            #expect(!expected, "seed \(seed): \(denial) for \(command) by \(actor)")
            return nil
        }
    }

    /// An answer means that what rivals did and what was due before it is recorded, too.
    private mutating func settle() {
        for rival in rivals.takeNew() { model.create(rival.key, rival.value) }
        model.pass(to: clock.wall().milliseconds)
    }

    private mutating func submission(
        _ command: Command,
        by actor: Actor = .console
    ) -> Submission<Command> {
        requests += 1
        return Submission(
            command,
            actor: actor,
            request: RequestID(high: 1, low: requests),
            made: clock.wall()
        )
    }

    private func untilAnswered(_ submission: Submission<Command>) async throws -> Outcome {
        for _ in 0..<Self.attemptsMax {
            do throws(Denial<Refusal>) {
                return .success(try await writer.submit(submission))
            } catch {
                guard case .trouble = error else { return .failure(error) }
            }
        }
        throw GaveUp(seed: seed)
    }

    /// Sends one command and demands an answer at the first attempt.
    mutating func giveOnce() async throws {
        let name = "末尾\(requests)"
        let receipt = try await writer.submit(
            submission(
                .places(.create(CreatePlace(kind: .community, parent: Identifier(2), name: name)))
            )
        )
        settle()
        model.create(receipt.subject, name)
        try check()
    }

    /// Positions are dense, the record is whole, a replay is the published state, and both are
    /// what the model says.
    func check() throws {
        let replayed = try Replay<HostedDistrict>(of: sound).snapshot
        let live = writer.published.current
        guard live.sequence == replayed.sequence else { return }
        #expect(live.root == replayed.root, "seed \(seed)")
        #expect(live.state.district == replayed.state.district, "seed \(seed)")
        for (id, community) in model.communities {
            let place = try #require(replayed.state.district.place(Identifier(id)), "seed \(seed)")
            let texts = place.names.map { replayed.state.directory.text($0) ?? "" }
            #expect(texts.first == community.name, "seed \(seed), community \(id)")
            #expect(Array(texts.dropFirst()) == community.formerNames, "seed \(seed), \(id)")
            #expect(place.mergedInto?.rawValue == community.becamePartOf, "seed \(seed), \(id)")
        }
        #expect(
            replayed.state.district.places.count == model.communities.count + 2,
            "seed \(seed)"
        )
        try checkStaff(replayed.state)
        for state in [live.state, replayed.state] { try checkPeople(state) }
        try checkVault(live.state.district)
    }
}

struct GaveUp: Error {
    let seed: UInt64
}

/// Other programs that write to the same journal, each for one act.
private final class Rivals: Sendable {
    private let clock: WorldClock
    private let created = Mutex<(count: Int, new: [UInt64: String])>((0, [:]))

    init(clock: WorldClock) {
        self.clock = clock
    }

    func takeNew() -> [UInt64: String] {
        created.withLock { created in
            defer { created.new = [:] }
            return created.new
        }
    }

    func append(to journal: any Journal) async {
        let number = created.withLock { created in
            created.count += 1
            return created.count
        }
        let name = "对手\(number)"
        guard let replay = try? Replay<HostedDistrict>(of: journal) else { return }
        let writer = DistrictWriter(
            replay,
            journal: journal,
            clock: clock,
            sealer: CryptoSealer(),
            log: .silent
        )
        let command = CreatePlace(kind: .community, parent: Identifier(2), name: name)
        let receipt = try? await writer.submit(
            Submission(
                .places(.create(command)),
                actor: .console,
                request: RequestID(high: 2, low: UInt64(number)),
                made: clock.wall()
            )
        )
        guard let receipt else { return }
        created.withLock { $0.new[receipt.subject] = name }
    }
}

final class WorldClock: DistrictClock {
    private let now = Mutex<Int64>(1_780_286_400_000)

    func wall() -> Instant { Instant(milliseconds: now.withLock { $0 }) }
    func elapsed() -> Int64 { now.withLock { $0 } }
    func pass(_ milliseconds: Int64) { now.withLock { $0 += milliseconds } }
}

extension Logger {
    static let silent = Logger(label: "simulation") { _ in SwiftLogNoOpLogHandler() }
}
