import Application
import Domain
import Journal
import Kernel
import Logging
import Synchronization
import TestSupport
import Testing

/// Whichever call of the journal fails, and however: who asks again gets what would have been.
@Suite struct NthCallTests {
    static let faults: [JournalFault] = [.unavailable, .requestLost, .requestDelayed, .answerLost]

    @Test(arguments: faults)
    func `the first, second, third … journal call fails and the outcome is the same`(
        _ fault: JournalFault
    ) async throws {
        let undisturbed = try await story(on: MemoryJournal())
        var struck = 0
        while true {
            let journal = FaultyJournal(
                around: MemoryJournal(),
                failingCall: struck + 1,
                with: fault
            )
            let outcome = try await story(on: journal)
            #expect(outcome == undisturbed, "call \(struck + 1) fails: \(fault)")
            guard !journal.strikes.isEmpty else { break }
            struck += 1
        }
        // Two starts, six commands and a timer, and what reading the tail adds.
        #expect(struck >= 9)
    }

    /// What everybody can see in the end.
    struct Outcome: Equatable {
        var receipts: [Receipt] = []
        var places: [[String]] = []
        var sequence: UInt64 = 0
        var pendingCount = 0
    }

    /// Found, create, create, rename, merge, and a rename that falls due.
    private func story(on journal: any Journal) async throws -> Outcome {
        let clock = ManualClock()
        let writer = DistrictWriter(
            try await start(on: journal),
            journal: journal,
            clock: clock,
            sealer: CryptoSealer(random: SeededRandom(seed: 1)),
            log: Logger(label: "nth call") { _ in SwiftLogNoOpLogHandler() }
        )
        let due = clock.wall().adding(days: 1)
        let root = Places.root
        let commands: [PlaceCommand] = [
            .found(FoundDistrict(name: "town", offsetMinutes: 480)),
            .create(CreatePlace(kind: .township, parent: root, name: "east")),
            .create(CreatePlace(kind: .township, parent: root, name: "west")),
            .rename(RenamePlace(place: Identifier(2), name: "sunrise")),
            .merge(MergePlaces(place: Identifier(3), into: Identifier(2))),
            .rename(RenamePlace(place: Identifier(2), name: "morning", effective: due)),
        ]
        var outcome = Outcome()
        for (number, command) in commands.enumerated() {
            let receipt = try await insist(on: command, number, writer, clock.wall())
            outcome.receipts.append(receipt)
        }
        clock.set(due)
        try await repeatUntil { () -> Bool in
            await writer.fireDueTimers()
            return writer.published.current.state.district.pendingChanges.isEmpty
        }
        let end = try await start(on: journal).snapshot
        #expect(end.root == writer.published.current.root)
        #expect(end.state.district == writer.published.current.state.district)
        outcome.places = end.state.district.places.map { place in
            ["\(place.kind)", "\(place.mergedInto?.rawValue ?? 0)"]
                + place.names.map { end.state.directory.text($0) ?? "?" }
        }
        outcome.sequence = end.sequence
        outcome.pendingCount = end.state.district.pendingChanges.count
        return outcome
    }

    private func start(on journal: any Journal) async throws -> Replay<HostedDistrict> {
        var replay: Replay<HostedDistrict>?
        try await repeatUntil {
            do {
                replay = try Replay<HostedDistrict>(of: journal)
            } catch is JournalError {}
            return replay != nil
        }
        return try #require(replay)
    }

    /// Sends the same request until the answer is not trouble.
    private func insist(
        on command: PlaceCommand,
        _ number: Int,
        _ writer: DistrictWriter<HostedDistrict>,
        _ made: Instant
    ) async throws -> Receipt {
        var receipt: Receipt?
        try await repeatUntil {
            let submission = Submission(
                Command.places(command),
                actor: .console,
                request: RequestID(high: 7, low: UInt64(number)),
                made: made
            )
            do throws(Denial<Refusal>) {
                receipt = try await writer.submit(submission)
            } catch .trouble {}
            return receipt != nil
        }
        return try #require(receipt)
    }

    /// One call fails, once: whoever asks four times has had every chance.
    private func repeatUntil(_ isDone: () async throws -> Bool) async throws {
        for _ in 0..<4 where try await isDone() { return }
        Issue.record("one failed call was enough to give up")
        throw GivenUp()
    }

    private struct GivenUp: Error {}
}

/// A clock that stands until it is set; both of its hands move together.
private final class ManualClock: DistrictClock {
    private let now = Mutex(Instant(milliseconds: 1_700_000_000_000))

    func wall() -> Instant { now.withLock { $0 } }

    func elapsed() -> Int64 { wall().milliseconds }

    func set(_ instant: Instant) { now.withLock { $0 = instant } }
}
