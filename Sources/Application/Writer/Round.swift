import Domain
import Journal
import Kernel
import Record

/// One turn of the writer: the commands decided on top of each other, and the one batch they make.
struct Round<State: Aggregate>: Sendable {
    static var eventsMax: Int { 2_048 }

    /// What comes to a decision from outside: the moment, what was due, and a draw.
    struct Occasion {
        let now: Instant
        let due: Instant?
        let entropy: UInt64
        /// A request made at this moment or before may have been answered and forgotten.
        let forgotten: Instant?
    }

    enum Verdict {
        case accepted(Receipt)
        case denied(Denial<State.Refusal>)
    }

    /// The sequence of the last event before it.
    let base: UInt64
    private(set) var working: Snapshot<State>
    private(set) var batch = Batch()
    /// The answers to keep once the batch is recorded.
    private(set) var receipts: [RequestLog.Key: Receipt] = [:]

    init(on published: Snapshot<State>) {
        base = published.sequence
        working = published
    }

    var isFull: Bool {
        batch.entries.count >= Self.eventsMax || batch.writes.count >= Batch.writesMax / 2
    }

    mutating func decide(
        _ submission: Submission<State.Command>,
        _ occasion: Occasion,
        sealer: any Sealer,
        earlier: Receipt?
    ) -> Verdict {
        let key = RequestLog.Key(submission)
        if let receipt = receipts[key] ?? earlier { return .accepted(receipt) }
        let recorded = max(occasion.now, working.lastRecorded ?? occasion.now)
        let age = occasion.now.milliseconds(since: submission.made)
        guard age <= RequestLog.millisecondsKept,
            occasion.forgotten.map({ $0 < submission.made }) ?? true
        else {
            return .denied(.expired(hoursMax: RequestLog.hoursKept))
        }
        let context = Context(
            now: recorded,
            actor: submission.actor,
            entropy: occasion.entropy,
            sealer: sealer
        )
        let decided: Decided<State.Event>
        do throws(State.Refusal) {
            decided = try working.state.decide(submission.command, context)
        } catch {
            return .denied(.refused(error))
        }
        let stamp = Stamp(
            recorded: recorded,
            actor: submission.actor,
            request: submission.request,
            due: occasion.due
        )
        let receipt = record(decided, stamp)
        if receipt.count > 0 { receipts[key] = receipt }
        return .accepted(receipt)
    }

    private mutating func record(_ decided: Decided<State.Event>, _ stamp: Stamp) -> Receipt {
        let first = working.sequence + 1
        working.state.absorb(decided.writes)
        for event in decided.events {
            let bytes = State.encode(event, stamp)
            let leaf = TreeHash.leaf(bytes)
            batch.entries.append(Entry(bytes: bytes, leaf: leaf))
            working.tree.append(leaf)
            working.state.evolve(event, stamp)
        }
        batch.writes += decided.writes.map(TableWrite.init)
        guard let event = decided.events.first else {
            return Receipt(first: 0, count: 0, subject: 0)
        }
        working.lastRecorded = stamp.recorded
        return Receipt(
            first: first,
            count: UInt64(decided.events.count),
            subject: State.subject(of: event)
        )
    }

    /// Lets a signed checkpoint be kept with the batch.
    mutating func keep(_ checkpoint: SignedNote) {
        batch.writes.append(StoredCheckpoint.write(checkpoint))
        working.checkpoint = checkpoint
    }

    /// Lets rows be kept with the batch that no event tells of.
    mutating func keep(_ writes: [TableWrite]) {
        batch.writes += writes
    }

    /// Nothing was decided, and nothing else is to be kept.
    var isEmpty: Bool { batch.entries.isEmpty && batch.writes.isEmpty }

    /// Puts the tree's changed tiles and its head into the batch; nothing may be decided after
    /// this.
    mutating func seal() {
        working.settleTiles()
        batch.writes += working.unwritten.map { change in
            .put(.derived, key: change.address.key, value: change.tile.bytes)
        }
        working.unwritten = []
        batch.writes.append(TreeHead(size: working.sequence, root: working.root).write)
    }
}

extension TableWrite {
    init(_ write: SideWrite) {
        switch write {
        case .keep(let text):
            self = .put(.text, key: text.commitment.bytes, value: text.stored)
        case .erase(let commitment): self = .erase(.text, key: commitment.bytes)
        case .keepRow(let key, let text): self = .put(.vault, key: key.bytes, value: text.stored)
        case .eraseRow(let key): self = .erase(.vault, key: key.bytes)
        }
    }
}
