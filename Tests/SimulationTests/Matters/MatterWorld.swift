import Application
import Domain
import Journal
import Kernel
import Logging
import TestSupport
import Testing

/// A community with a way of working that nobody would write: the real writer over a faulty
/// journal, a clock, and the model that says what must come of it.
struct MatterWorld {
    static let attemptsMax = 200
    static let people = 3

    let seed: UInt64
    let clock = WorldClock()
    let sound = MemoryJournal()
    let journal: FaultyJournal
    private let sealer: CryptoSealer
    private(set) var model: MatterModel
    private var writer: DistrictWriter<HostedDistrict>
    private var random: SeededRandom
    private var requests: UInt64 = 0
    private var answered: [(submission: Submission<Command>, receipt: Receipt)] = []

    init(seed: UInt64) async throws {
        self.seed = seed
        random = SeededRandom(seed: seed)
        sealer = CryptoSealer(random: SeededRandom(seed: seed &+ 1))
        model = MatterModel(DrawnRules(&random))
        journal = FaultyJournal(
            around: sound,
            options: FaultOptions.drawn(from: &random),
            seed: seed
        )
        writer = try Self.host(sound, clock, sealer)
        for command in Self.beginning(model.rules) {
            _ = try await writer.submit(submission(command))
        }
        await writer.stop()
        writer = try start()
    }

    private static func beginning(_ rules: DrawnRules) -> [Command] {
        let entries = ["测试甲", "测试乙", "测试丙"].prefix(people).enumerated().map { line, name in
            RosterEntry(
                line: line,
                details: PersonDetails(name: name, birth: Birth(year: 1_980)),
                building: nil,
                door: "10\(line)"
            )
        }
        let roster = ImportRoster(place: DrawnRules.community, entries: Array(entries))
        let street = Identifier<Place>(2)
        return [
            .places(.found(FoundDistrict(name: "云溪", offsetMinutes: 480))),
            .places(
                .create(CreatePlace(kind: .subdistrict, parent: Places.root, name: "柳岸街道"))
            ),
            .places(.create(CreatePlace(kind: .community, parent: street, name: "杏花社区"))),
            .participants(.importRoster(roster)),
            body(.residentsCommittee, DrawnRules.community, "杏花居委会"),
            body(.subdistrictOffice, street, "柳岸办事处"),
            .institutions(.adopt(AdoptInstitution(binding: rules.binding))),
        ]
    }

    private static func body(
        _ kind: OrganisationKind,
        _ place: Identifier<Place>,
        _ name: String
    ) -> Command {
        let ties = BodyTies(isRegistered: true)
        return .bodies(.found(FoundBody(kind: kind, place: place, name: name, ties: ties)))
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

    /// A store that will not be read is asked again.
    private func start() throws -> DistrictWriter<HostedDistrict> {
        var last: (any Error)?
        for _ in 0..<Self.attemptsMax {
            do { return try Self.host(journal, clock, sealer) } catch { last = error }
        }
        throw try #require(last, "seed \(seed)")
    }

    mutating func step() async throws {
        switch Int.random(in: 0..<100, using: &random) {
        case 0..<20: try await open()
        case 20..<60: try await press()
        case 60..<70: try await write()
        case 70..<85: try await pass(days: 0...3)
        case 85..<92: try await sendAgain()
        case 92..<96: try await restart()
        default: try await standStill()
        }
        try check()
    }

    /// From now on nothing fails, and the first attempt must do.
    mutating func heal() async throws {
        journal.heal()
        try await pass(days: 0...0)
    }

    /// Opens a matter and demands an answer at the first attempt.
    mutating func openOnce() async throws {
        _ = try await writer.submit(submission(.matters(.open(opening()))))
        model.open(at: clock.wall().milliseconds)
        try check()
    }
}

extension MatterWorld {
    private mutating func party() -> MatterParty {
        .person(Identifier(UInt64.random(in: 1...UInt64(Self.people), using: &random)))
    }

    /// One of those there are, and sometimes one that there is not.
    private mutating func matter() -> Int {
        Int.random(in: 0...model.matters.count, using: &random)
    }

    private mutating func opening() -> OpenMatter {
        OpenMatter(
            adoption: Identifier(1),
            process: DrawnRules.need,
            place: DrawnRules.community,
            title: "路灯",
            by: party()
        )
    }

    private mutating func open() async throws {
        guard try await give(.open(opening()), isExpected: true) else { return }
        model.open(at: clock.wall().milliseconds)
    }

    private mutating func press() async throws {
        let presses = model.rules.presses
        let (matter, press) = (matter(), presses[Int.random(in: presses.indices, using: &random)])
        let step = StepMatter(matter: .at(matter), event: press.name, by: party())
        let isExpected = model.mayPress(press, matter)
        guard try await give(.step(step), isExpected: isExpected) else { return }
        model.press(press, matter, at: clock.wall().milliseconds)
    }

    private mutating func write() async throws {
        let matter = matter()
        let field = WrittenField(key: DrawnRules.what, text: "楼道里的灯坏了")
        let setting = SetMatterFields(matter: .at(matter), fields: [field], by: party())
        let isExpected = model.mayWrite(matter)
        guard try await give(.setFields(setting), isExpected: isExpected) else { return }
        model.write(matter)
    }

    /// Time goes by while the program runs.
    private mutating func pass(days: ClosedRange<Int64>) async throws {
        let most = days.upperBound * 86_400_000 + 1
        clock.pass(.random(in: days.lowerBound * 86_400_000..<most, using: &random))
        try await fire()
    }

    /// Killed and started again; after a long silence the operator looks at the clock.
    private mutating func restart() async throws {
        writer = try start()
        await writer.acceptClock()
        try await fire()
    }

    /// Time goes by while nobody serves.
    private mutating func standStill() async throws {
        await writer.stop()
        clock.pass(.random(in: 0...12 * 86_400_000, using: &random))
        try await restart()
    }

    /// What is due by now is asked for until it is recorded, and not once more.
    private mutating func fire() async throws {
        for _ in 0..<Self.attemptsMax {
            await writer.fireDueTimers()
            let next = writer.published.current.state.district.schedule.first
            guard next.map({ $0.due > clock.wall() }) ?? true else { continue }
            let before = writer.published.current.sequence
            await writer.fireDueTimers()
            #expect(writer.published.current.sequence == before, "seed \(seed): fired twice")
            return model.pass(to: clock.wall().milliseconds)
        }
        throw GaveUp(seed: seed)
    }

    private mutating func sendAgain() async throws {
        guard let (submission, receipt) = answered.randomElement(using: &random) else { return }
        switch try await untilAnswered(submission) {
        case .success(let again): #expect(again == receipt, "seed \(seed)")
        case .failure(let denial): #expect(denial == .expired(hoursMax: 72), "seed \(seed)")
        }
    }

    /// Sends until there is an answer; whether it was accepted, as it should be.
    private mutating func give(_ command: MatterCommand, isExpected: Bool) async throws -> Bool {
        let submission = submission(.matters(command))
        switch try await untilAnswered(submission) {
        case .success(let receipt):
            #expect(isExpected, "seed \(seed): accepted \(command)")
            answered.append((submission, receipt))
            return true
        case .failure(let denial):
            #expect(!isExpected, "seed \(seed): \(denial) for \(command)")
            return false
        }
    }

    private mutating func submission(_ command: Command) -> Submission<Command> {
        requests += 1
        return Submission(
            command,
            actor: .console,
            request: RequestID(high: 1, low: requests),
            made: clock.wall()
        )
    }

    private func untilAnswered(
        _ submission: Submission<Command>
    ) async throws -> Result<Receipt, Denial<Refusal>> {
        for _ in 0..<Self.attemptsMax {
            do throws(Denial<Refusal>) {
                return .success(try await writer.submit(submission))
            } catch {
                guard case .trouble = error else { return .failure(error) }
            }
        }
        throw GaveUp(seed: seed)
    }
}

extension MatterWorld {
    /// The record is whole, a replay is the published state, and both are what the model says.
    private func check() throws {
        let replayed = try Replay<HostedDistrict>(of: sound).snapshot
        let live = writer.published.current
        if live.sequence == replayed.sequence {
            #expect(live.root == replayed.root, "seed \(seed)")
            #expect(live.state.district == replayed.state.district, "seed \(seed)")
        }
        let district = replayed.state.district
        try #require(district.matters.count == model.matters.count, "seed \(seed)")
        for index in model.matters.indices { try check(index, district) }
        let open = district.duties.filter { $0.closed == nil }
        #expect(Set(open.map(\.kind)).count == open.count, "seed \(seed): owed twice")
        for duty in open {
            let accountable = district.accountable(for: duty, at: clock.wall())
            let standing = [DrawnRules.committee, DrawnRules.office].map(Optional.init)
            #expect(standing.contains(accountable), "seed \(seed): nobody is accountable")
        }
    }

    private func check(_ index: Int, _ district: District) throws {
        let comment: Comment = "seed \(seed), matter \(index + 1)"
        let (expected, matter) = (model.matters[index], district.matters[index])
        #expect(Int(matter.state) == expected.state, comment)
        #expect(matter.entered.milliseconds == expected.entered, comment)
        #expect(matter.acts.count { $0.by != nil } == expected.pressed, comment)
        #expect(matter.acts.count { $0.by == nil } == expected.moved, comment)
        #expect(matter.fields.isEmpty != expected.hasWords, comment)
        let duty = district.openDuty(.matter(.at(index), .step))
        let owner = model.owing(index, at: clock.wall().milliseconds).map { owing in
            owing == .office ? DrawnRules.office : DrawnRules.committee
        }
        #expect(duty?.owner == owner, comment)
        #expect((duty == nil) == (owner == nil), comment)
    }
}

extension Identifier<Matter> {
    fileprivate static func at(_ index: Int) -> Self { Self(UInt64(index) + 1) }
}
