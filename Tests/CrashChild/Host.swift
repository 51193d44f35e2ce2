import Application
import Domain
import Foundation
import Journal
import Kernel
import Logging
import SQLiteJournal

/// `host FOLDER SEED COMMANDS LOGPAGES`: hosts the district of a folder, with several callers at
/// once, and says each acknowledged sequence with the name it recorded. Ends by itself after so
/// many commands a caller.
struct Host {
    private static let callers = 4

    private let path: String
    private let seed: UInt64
    private let commandsPerCaller: Int
    private let logPages: UInt32

    init(_ arguments: ArraySlice<String>) throws {
        guard arguments.count == 4, let folder = arguments.first,
            let seed = UInt64(arguments[arguments.startIndex + 1]),
            let commands = Int(arguments[arguments.startIndex + 2]),
            let logPages = UInt32(arguments[arguments.startIndex + 3])
        else { throw CrashChild.Usage() }
        path = folder + "/linli.sqlite"
        self.seed = seed
        commandsPerCaller = commands
        self.logPages = logPages
    }

    func run() async throws {
        let journal = try SQLiteJournal(
            path: path,
            limits: SQLiteJournal.Limits(logPagesMax: logPages)
        )
        let start = try Replay<HostedDistrict>(of: journal)
        let writer = DistrictWriter(
            start,
            journal: journal,
            clock: SystemClock(),
            sealer: CryptoSealer(),
            log: Logger(label: "crash") { _ in SwiftLogNoOpLogHandler() }
        )
        if start.snapshot.sequence == 0 {
            let found = FoundDistrict(name: "town", offsetMinutes: 480)
            try await Caller(number: Self.callers, seed: seed, writer: writer)
                .submit(.places(.found(found)), name: "town")
        }
        CrashChild.say("ready")
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<Self.callers {
                group.addTask {
                    var caller = Caller(number: number, seed: seed, writer: writer)
                    for _ in 0..<commandsPerCaller { try await caller.act() }
                }
            }
            try await group.waitForAll()
        }
        await writer.stop()
    }
}

/// One of several at once who create places, rename what they created, and put guests on file.
private struct Caller {
    private let number: Int
    private let writer: DistrictWriter<HostedDistrict>
    private var random: SeededRandom
    private var mine: [Identifier<Place>] = []

    init(number: Int, seed: UInt64, writer: DistrictWriter<HostedDistrict>) {
        self.number = number
        self.writer = writer
        random = SeededRandom(seed: seed &* 31 &+ UInt64(number))
    }

    mutating func act() async throws {
        let name = String(random.next(), radix: 36) + String(repeating: "x", count: random.length)
        guard Int.random(in: 0..<4, using: &random) > 0 else {
            let guest = RegisterPerson(details: PersonDetails(name: name), guestOf: Places.root)
            try await submit(.participants(.register(guest)), name: name)
            return
        }
        if let place = mine.randomElement(using: &random), Bool.random(using: &random) {
            let rename = RenamePlace(place: place, name: name)
            try await submit(.places(.rename(rename)), name: name)
        } else {
            let kind = PlaceKind.subdistrict
            let create = CreatePlace(kind: kind, parent: Places.root, name: name)
            let receipt = try await submit(.places(.create(create)), name: name)
            mine = mine.suffix(7) + [Identifier(receipt.subject)]
        }
    }

    @discardableResult
    func submit(_ command: Command, name: String) async throws -> Receipt {
        var system = SystemRandomNumberGenerator()
        let receipt = try await writer.submit(
            Submission(
                command,
                actor: .console,
                request: .random(using: &system),
                made: SystemClock().wall()
            )
        )
        CrashChild.say("ack \(receipt.first) \(name)")
        return receipt
    }
}

extension SeededRandom {
    /// Names of several lengths, so that pages fill unevenly.
    fileprivate var length: Int {
        mutating get { Int.random(in: 0...40, using: &self) }
    }
}
