import Application
import Domain
import Foundation
import Journal
import Kernel
import Logging
import Record
import SQLiteJournal
import Words

/// A district on disk with so many matters, each of which has something due, and its writer.
final class MatterDistrict {
    static let stepsPerRound = 1_024
    static let commandsAtOnce = 64
    static let timersPerRound = 64

    /// Seconds that a start took: reading, verifying and evolving the record.
    let secondsOpening: Double

    private let writer: DistrictWriter<HostedDistrict>
    private let clock: DemoClock
    private let count: Int
    /// Where each matter stands that steps are taken in.
    private var areTakenUp: [Bool]

    init(in folder: URL, matters count: Int) async throws {
        precondition(count >= 2, "steps are taken in one half, timers fire in the other")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let path = folder.appendingPathComponent("linli.sqlite").path
        let journal = try SQLiteJournal(path: path)
        try await Self.begin(journal)
        try await MadeUpMatters(count: count).write(to: journal)
        var start: Replay<HostedDistrict>?
        secondsOpening = try seconds { start = try Replay<HostedDistrict>(of: journal) }
        guard let start else { preconditionFailure("a start gives a replay or throws") }
        clock = DemoClock(start: MadeUpMatters.now)
        writer = Self.writer(start, journal, clock)
        self.count = count
        areTakenUp = Array(repeating: false, count: count / 2)
    }

    var timersCount: Int { state.district.schedule.count }

    private var state: HostedDistrict { writer.published.current.state }

    func warmUp(_ random: inout SeededRandom) async throws {
        _ = try await secondsPerStep(&random)
    }

    /// Steps to and fro in matters drawn at random: guards, effects, a duty, a clock, a timer.
    func secondsPerStep(_ random: inout SeededRandom) async throws -> Double {
        let batches = Self.stepsPerRound / Self.commandsAtOnce
        let commands = (0..<batches).map { _ in
            (0..<Self.commandsAtOnce).map { _ in step(&random) }
        }
        let time = try await seconds {
            for batch in commands {
                for outcome in await writer.submit(inOrder: batch) { _ = try outcome.get() }
            }
        }
        return time / Double(batches * Self.commandsAtOnce)
    }

    /// Lets time go by until so many timers are due; each steps its matter and is set again.
    func secondsPerTimer() async throws -> Double {
        let due = state.district.schedule.entries(
            through: .latest,
            countMax: Self.timersPerRound
        )
        guard let last = due.last else { preconditionFailure("every matter has a timer") }
        clock.pass(milliseconds: last.due.milliseconds(since: clock.wall()))
        let before = writer.published.current.sequence
        let time = await seconds { await writer.fireDueTimers() }
        let fired = writer.published.current.sequence - before
        precondition(fired >= UInt64(due.count), "every timer leaves an event")
        return time / Double(due.count)
    }

    private func step(_ random: inout SeededRandom) -> Submission<Command> {
        let index = Int.random(in: areTakenUp.indices, using: &random)
        areTakenUp[index].toggle()
        let command = StepMatter(
            matter: Identifier(UInt64(index) * 2 + 1),
            event: areTakenUp[index] ? MatterRules.takeUp : MatterRules.putBack,
            by: MatterRules.worker
        )
        return Self.submission(.matters(.step(command)), clock.wall(), &random)
    }

    private static func submission(
        _ command: Command,
        _ now: Instant,
        _ random: inout some RandomNumberGenerator
    ) -> Submission<Command> {
        Submission(
            command,
            actor: .console,
            request: RequestID.random(using: &random),
            made: now
        )
    }

    private static func writer(
        _ start: Replay<HostedDistrict>,
        _ journal: SQLiteJournal,
        _ clock: DemoClock
    ) -> DistrictWriter<HostedDistrict> {
        DistrictWriter(
            start,
            journal: journal,
            clock: clock,
            sealer: CryptoSealer(),
            log: Logger(label: "bench") { _ in SwiftLogNoOpLogHandler() }
        )
    }

    /// The place, the people, the bodies and the way of working, by real commands.
    private static func begin(_ journal: SQLiteJournal) async throws {
        let clock = DemoClock(start: MadeUpMatters.begin)
        let writer = writer(try Replay<HostedDistrict>(of: journal), journal, clock)
        var random = SeededRandom(seed: 7)
        for command in MatterRules.beginning {
            _ = try await writer.submit(submission(command, clock.wall(), &random))
        }
        await writer.stop()
    }
}
