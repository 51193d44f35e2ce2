import Journal
import Logging
import Synchronization

/// Hands turns to the journal, one after another, and publishes each as soon as it is recorded.
///
/// The next turn goes to the journal on the thread on which the last one ended: between two commits
/// nobody has to be woken. After a failure it takes and hands over nothing until it is told to go
/// on.
final class Relay<State: Aggregate>: Sendable {
    /// A turn that is over: recorded, or in trouble.
    struct Ended {
        let turn: Turn<State>
        let trouble: Trouble?
    }

    /// What whoever decides must know, all of one moment.
    struct Handover {
        let ended: [Ended]
        /// What the journal is recording; the next turn is decided on top of it.
        let recording: Round<State>?
        /// The turn that waited, now in the hands of whoever asked.
        var waiting: Turn<State>?
    }

    private struct Contents {
        var ended: [Ended] = []
        var recording: Turn<State>?
        var waiting: Turn<State>?
        var hasFailed = false

        /// What waits becomes what is recorded, if the journal is free; a turn with nothing to
        /// record is over at once.
        mutating func beginNext() -> Round<State>? {
            guard recording == nil, !hasFailed, var turn = waiting.take() else { return nil }
            guard !turn.isEmpty else {
                ended.append(Ended(turn: turn, trouble: nil))
                return nil
            }
            turn.round.seal()
            recording = turn
            return turn.round
        }
    }

    private let contents = Mutex(Contents())
    private let journal: any Journal
    private let published: Published<Snapshot<State>>
    private let log: Logger

    init(_ journal: any Journal, publishing published: Published<Snapshot<State>>, log: Logger) {
        self.journal = journal
        self.published = published
        self.log = log
    }

    var isIdle: Bool {
        contents.withLock { $0.recording == nil && $0.waiting == nil && $0.ended.isEmpty }
    }

    /// How many commands are decided and not yet with the journal.
    var waitingCount: Int { contents.withLock { $0.waiting?.waiting.count ?? 0 } }

    /// Gives back what is over and what waits.
    func handOver() -> Handover {
        contents.withLock { contents in
            defer { contents.ended = [] }
            return Handover(
                ended: contents.ended,
                recording: contents.recording?.round,
                waiting: contents.waiting.take()
            )
        }
    }

    /// Takes the next turn, unless there was a failure that nobody has seen to yet.
    ///
    /// - Parameter whenEnded: called, on any thread, whenever a turn is over.
    func take(_ turn: Turn<State>, whenEnded: @escaping @Sendable () -> Void) -> Bool {
        let isTaken = contents.withLock { contents in
            guard !contents.hasFailed else { return false }
            contents.waiting = turn
            return true
        }
        if isTaken { recordNext(whenEnded) }
        return isTaken
    }

    /// The failure was seen to.
    func goOn() {
        contents.withLock { $0.hasFailed = false }
    }

    private func recordNext(_ whenEnded: @escaping @Sendable () -> Void) {
        let (next, hasEnded) = contents.withLock { contents in
            (contents.beginNext(), !contents.ended.isEmpty)
        }
        if let next {
            journal.append(next.batch, expecting: next.base) { result in
                self.end(result)
                self.recordNext(whenEnded)
            }
        }
        if hasEnded { whenEnded() }
    }

    private func end(_ result: Result<Void, JournalError>) {
        contents.withLock { contents in
            guard let turn = contents.recording.take() else {
                return assertionFailure("nothing was being recorded")
            }
            switch result {
            case .success:
                published.publish(turn.round.working)
                contents.ended.append(Ended(turn: turn, trouble: nil))
            case .failure(let error):
                log.error("append failed", metadata: ["error": "\(String(reflecting: error))"])
                contents.hasFailed = true
                contents.ended.append(Ended(turn: turn, trouble: Trouble(error)))
            }
        }
    }
}
