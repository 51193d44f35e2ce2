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
/// is decided on top of it, on a state that nobody else sees yet. Only when a turn is recorded is
/// its state published, does the next one go to the journal, and are its callers answered. If the
/// append fails, every caller of the turn gets trouble, the next turn is decided anew, and before
/// anything else the tail of the journal is read.
package actor DistrictWriter<State: Aggregate> {
    package static var queuedMax: Int { 1_024 }
    package static var commandsPerBatchMax: Int { 256 }
    package static var timersPerBatchMax: Int { 256 }
    package static var writesKeptMax: Int { 2_048 }

    package typealias Outcome = Result<Receipt, Denial<State.Refusal>>

    package nonisolated let published: Published<Snapshot<State>>

    private let journal: any Journal
    private let relay: Relay<State>
    private let sealer: any Sealer
    private var random: any RandomNumberGenerator & Sendable
    private let log: Logger
    private var clock: ClockWatch
    private var requests: RequestLog
    private var queue = Deque<Turn<State>.Waiting>()
    private var notes: [Turn<State>.WaitingNote] = []
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
        relay = Relay(journal, publishing: published, log: log)
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
                        guard let all = answers.all(with: outcome) else { return }
                        continuation.resume(returning: all)
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
        let queued = queue.count + relay.waitingCount
        return queued + count > Self.queuedMax ? .queueFull(queuedMax: Self.queuedMax) : nil
    }

    private var isIdle: Bool {
        queue.isEmpty && notes.isEmpty && tail != .beingRead && relay.isIdle
    }

    private func idle() async {
        guard !isIdle else { return }
        await withCheckedContinuation { idlers.append($0) }
    }
}

extension DistrictWriter {
    /// Does whatever can be done now.
    ///
    /// - Parameter isAsked: false when a turn has just failed: what has no caller, such as a timer,
    ///   is not tried again at once, since the journal would fail again at once.
    private func proceed(isAsked: Bool = true) {
        while decideNext() {}
        if tail == .unread, isAsked || !queue.isEmpty || !notes.isEmpty { readTail() }
        wakeIdlers()
    }

    /// Decides what waits, as much as fits into the turn that is next; answers whether another one
    /// can be begun.
    private func decideNext() -> Bool {
        var handover = relay.handOver()
        for ended in handover.ended { settle(ended) }
        guard tail == .read else {
            handover.waiting.map(queueAgain)
            return false
        }
        let base = handover.recording?.working ?? published.current
        var turn = handover.waiting.take() ?? Turn(on: base)
        decide(&turn, after: handover.recording)
        guard !turn.isBlank else { return false }
        guard relay.take(turn, whenEnded: { Task { await self.proceed(isAsked: false) } }) else {
            queueAgain(turn)
            return false
        }
        return handover.recording == nil && !queue.isEmpty
    }

    private func decide(_ turn: inout Turn<State>, after recording: Round<State>?) {
        fireTimers(in: &turn.round, after: recording)
        while !turn.isFull, let waiting = queue.popFirst() {
            fireTimers(in: &turn.round, after: recording)
            let earlier = earlier(waiting.submission, recording)
            turn.decide(waiting, occasion(), sealer: sealer, earlier: earlier)
        }
        turn.keep(notes)
        notes = []
    }

    private func settle(_ ended: Relay<State>.Ended) {
        if ended.trouble == nil {
            let recorded = ended.turn.round.working.lastRecorded ?? .epoch
            for (key, receipt) in ended.turn.round.receipts {
                requests.keep(receipt, for: key, recorded: recorded)
            }
        } else {
            tail = .unread
        }
        ended.turn.answer(ended.trouble)
    }

    private func queueAgain(_ turn: Turn<State>) {
        for waiting in turn.waiting.reversed() { queue.prepend(waiting) }
        notes = turn.notes + notes
    }

    /// The answer to the same request, if it was given before the turn that is decided.
    private func earlier(
        _ submission: Submission<State.Command>,
        _ recording: Round<State>?
    ) -> Receipt? {
        let key = RequestLog.Key(submission)
        return recording?.receipts[key] ?? requests[key]
    }

    private func occasion(due: Instant? = nil) -> Round<State>.Occasion {
        Round.Occasion(
            now: clock.now(),
            due: due,
            entropy: random.next(),
            forgotten: requests.forgotten
        )
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
                relay.goOn()
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

    private func fireTimers(
        in round: inout Round<State>,
        after recording: Round<State>?
    ) {
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
                earlier: earlier(submission, recording)
            )
            if case .denied = verdict {
                assertionFailure("a timer was refused")
                log.critical("a timer was refused", metadata: ["timer": "\(timer.request)"])
                brokenTimers.insert(timer.request)
            }
        }
    }
}
