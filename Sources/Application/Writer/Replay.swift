package import Domain
package import Journal
package import Kernel
import Record

/// What a start finds in the journal: every event verified, decoded and evolved.
package struct Replay<State: Aggregate>: Sendable {
    package private(set) var snapshot = Snapshot<State>()
    package private(set) var requests = RequestLog()
    private var horizon = Instant.epoch

    /// Calls `progress` with the events read so far, every `eventsPerProgress` events.
    ///
    /// Throws `RecordDamage` if the journal is not what was recorded, and what the store throws.
    package init(
        of journal: any Journal,
        progress: (_ events: UInt64) -> Void = { _ in }
    ) throws {
        try journal.atOneMoment { journal in
            let stored = try Self.stored(in: journal)
            let head = stored.head
            if let head { horizon = try Self.horizon(of: journal, head) }
            try journal.scan(after: 0) { event in
                let leaf = try verifiedLeaf(of: event)
                let (content, stamp) = try Self.decode(event)
                try advance(content, stamp, leaf: leaf)
                if event.sequence.isMultiple(of: Self.eventsPerProgress) {
                    progress(event.sequence)
                }
            }
            try compare(with: head)
            snapshot.settleTiles(besides: stored.tiles)
            snapshot.checkpoint = stored.checkpoint
            try journal.scan(.text) { row in
                try absorb(row)
            }
            try journal.scan(.vault) { row in
                try absorbRow(row)
            }
        }
        try snapshot.state.settle()
    }

    /// Goes on from what was verified before.
    init(after snapshot: Snapshot<State>, _ requests: RequestLog) {
        self.snapshot = snapshot
        self.requests = requests
    }

    /// Takes in every event that the journal has beyond the snapshot, verified as at a start.
    mutating func readOn(from journal: any Journal) async throws {
        var follower = Follower(of: journal, after: snapshot.sequence)
        while true {
            let events = try await follower.next()
            guard !events.isEmpty else { break }
            for stored in events { try await take(stored, from: journal) }
        }
        snapshot.settleTiles()
    }

    private mutating func take(_ stored: StoredEvent, from journal: any Journal) async throws {
        let (event, stamp, leaf) = try stored.withView { view in
            let leaf = try verifiedLeaf(of: view)
            let (event, stamp) = try Self.decode(view)
            return (event, stamp, leaf)
        }
        let rows = try await journal.rows(State.texts(of: event).map(\.bytes), of: .text)
        for (key, value) in rows {
            try key.withUnsafeBytes { key in
                try value.withUnsafeBytes { try absorb(RowView(key: key, value: $0)) }
            }
        }
        let keys = State.rows(of: event).map(\.bytes)
        for (key, value) in try await journal.rows(keys, of: .vault) {
            key.withUnsafeBytes { key in
                guard let key = VaultKey(key) else { return }
                let text = SealedText(
                    commitment: CryptoSealer.commitment(to: value),
                    stored: value
                )
                snapshot.state.absorb([.keepRow(key, text)])
            }
        }
        try advance(event, stamp, leaf: leaf)
    }

    package static var eventsPerProgress: UInt64 { 65_536 }

    /// The moment before which no request need be kept, by the last event; the replay itself will
    /// tell if that event cannot be read.
    private static func horizon(of journal: any Scannable, _ head: TreeHead) throws -> Instant {
        var horizon = Instant.epoch
        try journal.scan(after: max(head.size, 1) - 1) { view in
            guard let (_, stamp) = try? State.decode(view.bytes) else { return }
            horizon = stamp.recorded.adding(milliseconds: -RequestLog.millisecondsKept)
        }
        return horizon
    }

    private static func stored(in journal: any Scannable) throws -> StoredTree {
        var stored = StoredTree()
        try journal.scan(.derived) { row in try stored.absorb(row) }
        return stored
    }

    /// The hash of the event that must come next.
    private func verifiedLeaf(of view: EventView) throws -> Digest {
        let expected = snapshot.sequence + 1
        guard view.sequence == expected else {
            throw RecordDamage.gap(expected: expected, found: view.sequence)
        }
        let leaf = TreeHash.leaf(view.bytes)
        guard Digest(view.leaf) == leaf else {
            throw RecordDamage.changed(sequence: expected)
        }
        return leaf
    }

    private mutating func advance(_ event: State.Event, _ stamp: Stamp, leaf: Digest) throws {
        let sequence = snapshot.sequence + 1
        guard stamp.recorded >= snapshot.lastRecorded ?? stamp.recorded else {
            throw RecordDamage.timeRunsBack(sequence: sequence)
        }
        snapshot.advance(event, stamp, leaf: leaf)
        if stamp.recorded >= horizon {
            requests.replay(sequence: sequence, subject: State.subject(of: event), stamp: stamp)
        }
    }

    private static func decode(_ view: EventView) throws -> (State.Event, Stamp) {
        do throws(CodecError) {
            return try State.decode(view.bytes)
        } catch {
            throw RecordDamage.unreadable(sequence: view.sequence, error)
        }
    }

    private func compare(with head: TreeHead?) throws {
        guard let head else {
            guard snapshot.sequence == 0 else { throw RecordDamage.headUnreadable }
            return
        }
        guard head.size == snapshot.sequence else {
            throw RecordDamage.length(recorded: head.size, found: snapshot.sequence)
        }
        guard head.root == snapshot.root else { throw RecordDamage.root }
    }

    private mutating func absorb(_ row: RowView) throws {
        guard let commitment = Digest(row.key),
            CryptoSealer.commitment(to: row.value) == commitment
        else { throw RecordDamage.textChanged(key: row.key.hexadecimal) }
        snapshot.state.absorb([
            .keep(SealedText(commitment: commitment, stored: Array(row.value)))
        ])
    }

    /// A row of the vault is what the last event about it says, or it was changed.
    private mutating func absorbRow(_ row: RowView) throws {
        let commitment = CryptoSealer.commitment(to: row.value)
        guard let key = VaultKey(row.key), snapshot.state.commitment(to: key) == commitment
        else { throw RecordDamage.rowChanged(key: row.key.hexadecimal) }
        let text = SealedText(commitment: commitment, stored: Array(row.value))
        snapshot.state.absorb([.keepRow(key, text)])
    }
}

/// How a record contradicts itself; each case names the first place where it does.
package enum RecordDamage: Error, Hashable, Sendable {
    case gap(expected: UInt64, found: UInt64)
    /// The event's bytes are not those whose hash was recorded.
    case changed(sequence: UInt64)
    case unreadable(sequence: UInt64, CodecError)
    case timeRunsBack(sequence: UInt64)
    case length(recorded: UInt64, found: UInt64)
    case headUnreadable
    case root
    case textChanged(key: String)
    case textMissing(Digest)
    /// A row of the vault is not what the last event about it says.
    case rowChanged(key: String)
    case rowMissing(VaultKey)
    /// Somebody removed the text, and it is there again.
    case textNotErased(Digest)
}
