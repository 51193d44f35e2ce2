import Domain
import Journal
import Record
import Synchronization

/// One turn of the writer with whoever waits for its end.
struct Turn<State: Aggregate>: Sendable {
    /// A command in the queue and how to answer whoever sent it.
    struct Waiting: Sendable {
        let submission: Submission<State.Command>
        let answer: @Sendable (DistrictWriter<State>.Outcome) -> Void

        init(
            _ submission: Submission<State.Command>,
            answer: @escaping @Sendable (DistrictWriter<State>.Outcome) -> Void
        ) {
            self.submission = submission
            self.answer = answer
        }
    }

    /// Rows to keep beside the events, and the signed checkpoint among them; trouble or nothing is
    /// the answer.
    struct WaitingNote: Sendable {
        var checkpoint: SignedNote?
        var writes: [TableWrite] = []
        let answer: CheckedContinuation<Trouble?, Never>
    }

    var round: Round<State>
    private(set) var waiting: [Waiting] = []
    private var verdicts: [Round<State>.Verdict] = []
    private(set) var notes: [WaitingNote] = []

    init(on snapshot: Snapshot<State>) {
        round = Round(on: snapshot)
    }

    /// There is nothing for the journal in it.
    var isEmpty: Bool { round.isEmpty }
    /// There is nothing for anybody in it.
    var isBlank: Bool { isEmpty && waiting.isEmpty && notes.isEmpty }

    var isFull: Bool {
        round.isFull || waiting.count >= DistrictWriter<State>.commandsPerBatchMax
    }

    mutating func decide(
        _ waiting: Waiting,
        _ occasion: Round<State>.Occasion,
        sealer: any Sealer,
        earlier: Receipt?
    ) {
        verdicts.append(
            round.decide(waiting.submission, occasion, sealer: sealer, earlier: earlier)
        )
        self.waiting.append(waiting)
    }

    /// Takes the newest of the checkpoints along, and all other rows.
    mutating func keep(_ notes: [WaitingNote]) {
        self.notes += notes
        if let newest = notes.compactMap(\.checkpoint).last { round.keep(newest) }
        for note in notes { round.keep(note.writes) }
    }

    /// Tells everybody: trouble, or nothing but what was decided.
    func answer(_ trouble: Trouble?) {
        for (waiting, verdict) in zip(waiting, verdicts) {
            if let trouble {
                waiting.answer(.failure(.trouble(trouble)))
                continue
            }
            switch verdict {
            case .accepted(let receipt): waiting.answer(.success(receipt))
            case .denied(let denial): waiting.answer(.failure(denial))
            }
        }
        for waiting in notes { waiting.answer.resume(returning: trouble) }
    }
}

/// The answers to commands that were given together, in their order.
final class AnswerList<Outcome: Sendable>: Sendable {
    private let outcomes = Mutex<[Outcome]>([])
    private let count: Int

    init(count: Int) {
        self.count = count
    }

    /// Adds the next answer; all of them once they are there.
    func all(with outcome: Outcome) -> [Outcome]? {
        outcomes.withLock { outcomes in
            outcomes.append(outcome)
            return outcomes.count == count ? outcomes : nil
        }
    }
}
