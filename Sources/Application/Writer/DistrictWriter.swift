import DequeModule
package import Domain
package import Journal
import Kernel
package import Logging
package import Record

/// The one writer of a district.
///
/// It takes what waits from a bounded queue and decides each command on the state the one before
/// it left; their events and side writes are one turn. While the journal records a turn, the next
/// is decided ahead, on a state that nobody else sees yet. Only when a turn is recorded is its
/// state published, are its callers answered, and does the next one go to the journal. If the
/// append fails, every caller of the turn gets trouble, the turn decided ahead is decided anew, and
/// before anything else the tail of the journal is read.
package actor DistrictWriter<State: Aggregate> {
    package static var queuedMax: Int { 1_024 }
    package static var commandsPerBatchMax: Int { 256 }
    package static var timersPerBatchMax: Int { 256 }
    package static var writesKeptMax: Int { 2_048 }

    package typealias Outcome = Result<Receipt, Denial<State.Refusal>>

    package nonisolated let published: Published<Snapshot<State>>

    private let journal: any Journal
    private let sealer: any Sealer
    private var random: any RandomNumberGenerator & Sendable
    private let log: Logger
    private var clock: ClockWatch
    private var requests: RequestLog
    private var queue = Deque<Turn<State>.Waiting>()
    private var notes: [Turn<State>.WaitingNote] = []
    /// What the journal is recording now.
    private var inFlight: Turn<State>?
    /// What was decided on top of that, or on the published state.
    private var ahead: Turn<State>?
    private var tail = Tail.read
    private var isStopping = false
    /// Whoever waits for the writer to have nothing left to do.
    private var idlers: [CheckedContinuation<Void, Never>] = []
    /// A timer whose command was refused; it would be tried for ever.
    private var brokenTimers: Set<RequestID> = []

    private enum Tail {
        case read
        /// An append failed: the journal may hold more than the published state.
        case unread
        case beingRead
    }

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
        if let trouble = troubleTaking(1) { throw .trouble(trouble) }
        let result = await withCheckedContinuation { continuation in
            queue.append(Turn.Waiting(submission) { continuation.resume(returning: $0) })
            proceed()
        }
        return try result.get()
    }

    /// Decides and records commands in the order given, many to a batch; each gets its own answer.
    package func submit(inOrder submissions: [Submission<State.Command>]) async -> [Outcome] {
        guard !submissions.isEmpty else { return [] }
        if let trouble = troubleTaking(submissions.count) {
            return submissions.map { _ in .failure(.trouble(trouble)) }
        }
        let answers = AnswerList<Outcome>(count: submissions.count)
        return await withCheckedContinuation { continuation in
            for submission in submissions {
                queue.append(
                    Turn.Waiting(submission) { outcome in
                        guard answers.isComplete(with: outcome) else { return }
                        continuation.resume(returning: answers.outcomes)
                    }
                )
            }
            proceed()
        }
    }

    /// Keeps and publishes a checkpoint signed over what is published; also after `stop`.
    package func keep(_ checkpoint: SignedNote) async throws(Trouble) {
        let trouble = await withCheckedContinuation { answer in
            notes.append(Turn.WaitingNote(checkpoint: checkpoint, answer: answer))
            proceed()
        }
        if let trouble { throw trouble }
    }

    /// Keeps rows that no event tells of, all or none; also after `stop`.
    package func keep(_ writes: [TableWrite]) async throws(Trouble) {
        precondition(writes.count <= Self.writesKeptMax, "a batch has room for them")
        let trouble = await withCheckedContinuation { answer in
            notes.append(Turn.WaitingNote(writes: writes, answer: answer))
            proceed()
        }
        if let trouble { throw trouble }
    }

    /// Fires what is due by now and waits until it is recorded; whoever serves calls it every so
    /// often.
    package func fireDueTimers() async {
        proceed()
        await idle()
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
        await idle()
    }

    private func troubleTaking(_ count: Int) -> Trouble? {
        if isStopping { return .stopping }
        let queued = queue.count + (ahead?.waiting.count ?? 0)
        return queued + count > Self.queuedMax ? .queueFull(queuedMax: Self.queuedMax) : nil
    }

    private var isIdle: Bool {
        inFlight == nil && ahead == nil && queue.isEmpty && notes.isEmpty && tail != .beingRead
    }

    private func idle() async {
        guard !isIdle else { return }
        await withCheckedContinuation { idlers.append($0) }
    }
}

extension DistrictWriter {
    /// Does whatever can be done now: decides what waits, and hands a turn to the journal if the
    /// journal has none.
    private func proceed() {
        switch tail {
        case .read: break
        case .unread: readTail()
        case .beingRead: break
        }
        while tail == .read {
            decideAhead()
            guard inFlight == nil, let turn = ahead else { break }
            ahead = nil
            record(turn)
        }
        wakeIdlers()
    }

    private func record(_ decided: Turn<State>) {
        var turn = decided
        turn.seal(with: notes)
        notes = []
        guard !turn.isEmpty else { return turn.answer(nil) }
        inFlight = turn
        let (batch, expected) = (turn.round.batch, published.current.sequence)
        Task { finish(await append(batch, expecting: expected)) }
    }

    /// Decides what waits, as much as fits into one turn.
    private func decideAhead() {
        if ahead == nil {
            let base = inFlight?.round.working ?? published.current
            let hasNotes = inFlight == nil && !notes.isEmpty
            guard !queue.isEmpty || hasNotes || isTimerDue(on: base) else { return }
            ahead = Turn(on: base)
        }
        guard var turn = ahead.take() else { return }
        fireTimers(in: &turn.round)
        while !turn.isFull, let waiting = queue.popFirst() {
            fireTimers(in: &turn.round)
            turn.decide(waiting, occasion(), sealer: sealer, earlier: earlier(waiting.submission))
        }
        ahead = turn
    }

    private func occasion(due: Instant? = nil) -> Round<State>.Occasion {
        Round.Occasion(
            now: clock.now(),
            due: due,
            entropy: random.next(),
            forgotten: requests.forgotten
        )
    }

    /// The answer to the same request, if it was given before the turn ahead.
    private func earlier(_ submission: Submission<State.Command>) -> Receipt? {
        let key = RequestLog.Key(submission)
        return inFlight?.round.receipts[key] ?? requests[key]
    }

    private func append(_ batch: Batch, expecting expected: UInt64) async -> Trouble? {
        do throws(JournalError) {
            try await journal.append(batch, expecting: expected)
            return nil
        } catch {
            log.error("append failed", metadata: ["error": "\(String(reflecting: error))"])
            return Trouble(error)
        }
    }

    private func finish(_ trouble: Trouble?) {
        guard let turn = inFlight.take() else {
            return assertionFailure("nothing was being recorded")
        }
        if trouble == nil {
            let recorded = turn.round.working.lastRecorded ?? .epoch
            for (key, receipt) in turn.round.receipts {
                requests.keep(receipt, for: key, recorded: recorded)
            }
            published.publish(turn.round.working)
        } else {
            tail = .unread
            for waiting in (ahead.take()?.waiting ?? []).reversed() { queue.prepend(waiting) }
        }
        turn.answer(trouble)
        // Timers alone are not tried again at once: the journal would fail again at once.
        if trouble == nil || !queue.isEmpty || !notes.isEmpty { proceed() } else { wakeIdlers() }
    }

    /// Brings the published state up to the journal's end after an append whose end is unknown.
    private func readTail() {
        tail = .beingRead
        var replay = Replay(after: published.current, requests)
        Task {
            do {
                try await replay.readOn(from: journal)
                requests = replay.requests
                published.publish(replay.snapshot)
                tail = .read
            } catch let error as JournalError {
                return failAll(.unavailable(Trouble(error).cause))
            } catch {
                let detail = String(reflecting: error)
                log.critical("the tail is damaged", metadata: ["error": "\(detail)"])
                return failAll(.unavailable(.damaged(detail: detail)))
            }
            proceed()
        }
    }

    private func failAll(_ trouble: Trouble) {
        tail = .unread
        for waiting in queue { waiting.answer(.failure(.trouble(trouble))) }
        for waiting in notes { waiting.answer.resume(returning: trouble) }
        queue = []
        notes = []
        wakeIdlers()
    }

    private func wakeIdlers() {
        guard isIdle else { return }
        for idler in idlers { idler.resume() }
        idlers = []
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
            let occasion = occasion(due: timer.due)
            let submission = Submission(
                timer.command,
                actor: .clock,
                request: timer.request,
                made: occasion.now
            )
            let verdict = round.decide(
                submission,
                occasion,
                sealer: sealer,
                earlier: earlier(submission)
            )
            if case .denied = verdict {
                assertionFailure("a timer was refused")
                log.critical("a timer was refused", metadata: ["timer": "\(timer.request)"])
                brokenTimers.insert(timer.request)
            }
        }
    }
}
