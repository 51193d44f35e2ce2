import DequeModule
package import Domain
package import Journal
package import Kernel
package import Logging
package import Record

/// The one writer of a district.
///
/// It takes what waits from a bounded queue, decides each command on the state the one before it
/// left, records all their events in one append, and only then publishes the new state and answers.
/// If the append fails, every caller of the batch gets trouble, nothing is published, and the tail
/// of the journal is read before anything else is decided.
package actor DistrictWriter<State: Aggregate> {
    package static var queuedMax: Int { 1_024 }
    package static var commandsPerBatchMax: Int { 256 }
    package static var timersPerBatchMax: Int { 256 }

    package typealias Outcome = Result<Receipt, Denial<State.Refusal>>

    private struct Waiting {
        let submission: Submission<State.Command>
        let answer: (Outcome) -> Void
    }

    private struct WaitingCheckpoint {
        let note: SignedNote
        let answer: CheckedContinuation<Trouble?, Never>
    }

    package nonisolated let published: Published<Snapshot<State>>

    private let journal: any Journal
    private let sealer: any Sealer
    private var random: any RandomNumberGenerator & Sendable
    private let log: Logger
    private var clock: ClockWatch
    private var requests: RequestLog
    private var queue = Deque<Waiting>()
    private var checkpoints: [WaitingCheckpoint] = []
    private var isDraining = false
    private var isStopping = false
    /// Whoever waits for the last round to end.
    private var stops: [CheckedContinuation<Void, Never>] = []
    private var isTailUnread = false
    /// A timer whose command was refused; it would be tried for ever.
    private var brokenTimers: Set<RequestID> = []

    /// - Parameter random: the system's unless a simulation must repeat itself.
    package init(
        _ start: Replay<State>,
        journal: any Journal,
        clock: any DistrictClock,
        sealer: any Sealer,
        random: any RandomNumberGenerator & Sendable = SystemRandomNumberGenerator(),
        log: Logger
    ) {
        published = Published(start.snapshot)
        requests = start.requests
        self.journal = journal
        self.sealer = sealer
        self.random = random
        self.log = log
        self.clock = ClockWatch(clock, lastRecorded: start.snapshot.lastRecorded)
    }

    /// Decides and records one command; a repeat of the request gets the answer of the first.
    package func submit(
        _ submission: Submission<State.Command>
    ) async throws(Denial<State.Refusal>) -> Receipt {
        guard !isStopping else { throw .trouble(.stopping) }
        guard queue.count < Self.queuedMax else {
            throw .trouble(.queueFull(queuedMax: Self.queuedMax))
        }
        let result = await withCheckedContinuation { continuation in
            queue.append(Waiting(submission: submission) { continuation.resume(returning: $0) })
            startDraining()
        }
        return try result.get()
    }

    /// Decides and records commands in the order given, many to a batch; each gets its own answer.
    package func submit(inOrder submissions: [Submission<State.Command>]) async -> [Outcome] {
        guard !submissions.isEmpty else { return [] }
        guard !isStopping else {
            return submissions.map { _ in .failure(.trouble(.stopping)) }
        }
        guard queue.count + submissions.count <= Self.queuedMax else {
            return submissions.map { _ in
                .failure(.trouble(.queueFull(queuedMax: Self.queuedMax)))
            }
        }
        let answers = AnswerList<Outcome>(count: submissions.count)
        return await withCheckedContinuation { continuation in
            for submission in submissions {
                queue.append(
                    Waiting(submission: submission) { outcome in
                        guard answers.isComplete(with: outcome) else { return }
                        continuation.resume(returning: answers.outcomes)
                    }
                )
            }
            startDraining()
        }
    }

    /// Keeps and publishes a checkpoint signed over what is published; also after `stop`.
    package func keep(_ checkpoint: SignedNote) async throws(Trouble) {
        let trouble = await withCheckedContinuation { answer in
            checkpoints.append(WaitingCheckpoint(note: checkpoint, answer: answer))
            startDraining()
        }
        if let trouble { throw trouble }
    }

    /// Fires what is due by now; whoever serves calls it every so often.
    package func fireDueTimers() async {
        guard !isDraining else { return }
        isDraining = true
        await drain()
    }

    /// When the next timer is due; nothing while there is none or timers wait for the operator.
    package func nextDue() -> Instant? {
        _ = clock.now()
        return clock.hold == nil ? published.current.state.nextTimer?.due : nil
    }

    package func timerHold() -> TimerHold? {
        _ = clock.now()
        return clock.hold
    }

    /// The operator has looked at the clock and found it right.
    package func acceptClock() {
        clock.accept()
    }

    /// Finishes what waits and takes no more.
    package func stop() async {
        isStopping = true
        guard isDraining else { return }
        await withCheckedContinuation { stops.append($0) }
    }

    private func startDraining() {
        guard !isDraining else { return }
        isDraining = true
        Task { await drain() }
    }

    private func drain() async {
        defer {
            isDraining = false
            for stop in stops { stop.resume() }
            stops = []
        }
        repeat {
            if isTailUnread, let trouble = await readTail() {
                failAll(trouble)
                return
            }
            let failed = await runRound()
            if failed && queue.isEmpty && checkpoints.isEmpty { return }
        } while !queue.isEmpty || !checkpoints.isEmpty || isTimerDue(on: published.current)
    }

    /// One turn; answers whether the journal failed.
    private func runRound() async -> Bool {
        var round = Round(on: published.current)
        fireTimers(in: &round)
        var answers: [(Waiting, Round<State>.Verdict)] = []
        while answers.count < Self.commandsPerBatchMax, !round.isFull,
            let waiting = queue.popFirst()
        {
            let verdict = round.decide(
                waiting.submission,
                Round.Occasion(now: clock.now(), entropy: random.next()),
                sealer: sealer,
                earlier: requests
            )
            answers.append((waiting, verdict))
        }
        let signed = checkpoints
        checkpoints = []
        if let newest = signed.last { round.keep(newest.note) }
        let trouble = round.isEmpty ? nil : await append(&round)
        for (waiting, verdict) in answers {
            waiting.answer(Self.result(verdict, trouble))
        }
        for waiting in signed { waiting.answer.resume(returning: trouble) }
        return trouble != nil
    }

    private func append(_ round: inout Round<State>) async -> Trouble? {
        round.seal()
        do throws(JournalError) {
            try await journal.append(round.batch, expecting: published.current.sequence)
            keep(round)
            return nil
        } catch {
            log.error("append failed", metadata: ["error": "\(String(reflecting: error))"])
            isTailUnread = true
            return Trouble(error)
        }
    }

    private static func result(
        _ verdict: Round<State>.Verdict,
        _ trouble: Trouble?
    ) -> Outcome {
        if let trouble { return .failure(.trouble(trouble)) }
        switch verdict {
        case .accepted(let receipt): return .success(receipt)
        case .denied(let denial): return .failure(denial)
        }
    }

    private func keep(_ round: Round<State>) {
        let recorded = round.working.lastRecorded ?? .epoch
        for (key, receipt) in round.kept { requests.keep(receipt, for: key, recorded: recorded) }
        published.publish(round.working)
    }

    private func failAll(_ trouble: Trouble) {
        while let waiting = queue.popFirst() {
            waiting.answer(.failure(.trouble(trouble)))
        }
        for waiting in checkpoints { waiting.answer.resume(returning: trouble) }
        checkpoints = []
    }
}

extension DistrictWriter {
    private func isTimerDue(on snapshot: Snapshot<State>) -> Bool {
        guard let timer = snapshot.state.nextTimer, !brokenTimers.contains(timer.request)
        else { return false }
        return timer.due <= clock.now() && clock.hold == nil
    }

    private func fireTimers(in round: inout Round<State>) {
        for _ in 0..<Self.timersPerBatchMax {
            guard !round.isFull, isTimerDue(on: round.working),
                let timer = round.working.state.nextTimer
            else { return }
            let now = clock.now()
            let submission = Submission(
                timer.command,
                actor: .clock,
                request: timer.request,
                made: now
            )
            let verdict = round.decide(
                submission,
                Round.Occasion(now: now, due: timer.due, entropy: random.next()),
                sealer: sealer,
                earlier: requests
            )
            if case .denied = verdict {
                assertionFailure("a timer was refused")
                log.critical("a timer was refused", metadata: ["timer": "\(timer.request)"])
                brokenTimers.insert(timer.request)
            }
        }
    }

    /// Brings the published state up to the journal's end after an append whose end is unknown.
    private func readTail() async -> Trouble? {
        var snapshot = published.current
        var follower = Follower(of: journal, after: snapshot.sequence)
        do {
            while true {
                let events = try await follower.next()
                guard !events.isEmpty else { break }
                try await absorb(events, into: &snapshot)
            }
        } catch let error as JournalError {
            return .unavailable(Trouble(error).cause)
        } catch {
            log.critical("the tail is damaged", metadata: ["error": "\(String(reflecting: error))"])
            return .unavailable(.damaged(detail: String(reflecting: error)))
        }
        snapshot.settleTiles()
        published.publish(snapshot)
        isTailUnread = false
        return nil
    }

    private func absorb(
        _ events: [StoredEvent],
        into snapshot: inout Snapshot<State>
    ) async throws {
        for stored in events {
            let (event, stamp) = try stored.entry.bytes.withUnsafeBytes { bytes in
                try State.decode(bytes)
            }
            let keys = State.texts(of: event).map(\.bytes)
            let rows = try await journal.rows(keys, of: .text)
            snapshot.state.absorb(
                rows.compactMap { key, value in
                    Digest(key).map { .keep(SealedText(commitment: $0, stored: value)) }
                }
            )
            snapshot.advance(event, stamp, leaf: stored.entry.leaf)
            requests.replay(
                sequence: stored.sequence,
                subject: State.subject(of: event),
                stamp: stamp
            )
        }
    }
}

extension Trouble {
    /// What the journal reported; a full queue or a conflict counts as busy.
    var cause: JournalError.Cause {
        switch self {
        case .unavailable(let cause), .outcomeUnknown(let cause): cause
        case .queueFull, .conflict, .stopping: .busy
        }
    }
}

/// The answers to commands that were given together, in their order.
private final class AnswerList<Outcome> {
    private(set) var outcomes: [Outcome] = []
    private let count: Int

    init(count: Int) {
        self.count = count
    }

    /// Adds the next answer; true once all are there.
    func isComplete(with outcome: Outcome) -> Bool {
        outcomes.append(outcome)
        return outcomes.count == count
    }
}
