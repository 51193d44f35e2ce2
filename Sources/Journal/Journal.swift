package import Kernel

/// An append-only sequence of opaque events, with erasable tables beside it.
///
/// What every journal promises, and `JournalContractTests` demand of each:
/// - a batch is recorded whole or not at all, and only if `expected` is the last sequence;
/// - sequences are dense and begin at 1, and events keep their order and their bytes for ever;
/// - what an append has acknowledged is durable and is seen by every later read;
/// - of two appends that expect the same sequence one is recorded and the other gets `conflict`;
/// - whoever reads from position to position never misses an event;
/// - the store itself refuses to change, delete or replace an event, whoever asks.
package protocol Journal: Scannable, Sendable {
    /// The sequence of the last event; 0 while there is none.
    func head() async throws(JournalError) -> UInt64

    /// Records `batch` behind event `expected`.
    func append(_ batch: Batch, expecting expected: UInt64) async throws(JournalError)

    /// The same for whoever has the next batch at hand when this one is over: `whenDone` is called
    /// once, on a thread of the store's, and what it appends is recorded without waking anybody.
    func append(
        _ batch: Batch,
        expecting expected: UInt64,
        whenDone: @escaping @Sendable (Result<Void, JournalError>) -> Void
    )

    /// At most `limit` events that follow `sequence`, in order.
    func read(after sequence: UInt64, limit: Int) async throws(JournalError) -> [StoredEvent]

    /// The rows of `table` under `keys`; a key without a row has no entry in the answer.
    func rows(
        _ keys: [[UInt8]],
        of table: ErasableTable
    ) async throws(JournalError)
        -> [[UInt8]: [UInt8]]

    /// Shows `body` the journal as it is at one moment: all its scans see one and the same state,
    /// whatever is appended or erased meanwhile. Blocks like they do.
    func atOneMoment(_ body: (any Scannable) throws -> Void) throws
}

extension Journal {
    package func append(
        _ batch: Batch,
        expecting expected: UInt64,
        whenDone: @escaping @Sendable (Result<Void, JournalError>) -> Void
    ) {
        Task {
            do throws(JournalError) {
                try await append(batch, expecting: expected)
                whenDone(.success(()))
            } catch {
                whenDone(.failure(error))
            }
        }
    }
}

/// What lies in a journal, to be gone through from end to end.
package protocol Scannable {
    /// Shows every event after `sequence` to `visit`, in order, without copying its bytes.
    ///
    /// Blocks the calling thread: for starts and verification, not for requests. Stops at the first
    /// error of `visit` and throws it.
    func scan(after sequence: UInt64, _ visit: (EventView) throws -> Void) throws

    /// Shows every row of `table` to `visit`, in an order of the store's own. Blocks like the scan
    /// of events.
    func scan(_ table: ErasableTable, _ visit: (RowView) throws -> Void) throws
}

/// One recorded event as it lies in the store.
package struct StoredEvent: Hashable, Sendable {
    package let sequence: UInt64
    package let entry: Entry

    package init(sequence: UInt64, entry: Entry) {
        self.sequence = sequence
        self.entry = entry
    }
}

extension StoredEvent {
    /// Shows the event as a scan would.
    package func withView<Value>(_ body: (EventView) throws -> Value) rethrows -> Value {
        try entry.bytes.withUnsafeBytes { bytes in
            try entry.leaf.withUnsafeBytes { leaf in
                try body(EventView(sequence: sequence, leaf: leaf, bytes: bytes))
            }
        }
    }
}

/// An event to record: its bytes, and the hash of them that stands in the record's tree.
package struct Entry: Hashable, Sendable {
    package static let bytesMax = 1 << 16

    package let bytes: [UInt8]
    package let leaf: Digest

    /// - Precondition: at most `bytesMax` bytes; the rules bound every event far below it.
    package init(bytes: [UInt8], leaf: Digest) {
        precondition(bytes.count <= Self.bytesMax, "an event is larger than any rule allows")
        self.bytes = bytes
        self.leaf = leaf
    }
}

/// An event shown by a scan; its buffers are valid during the visit only.
package struct EventView {
    package let sequence: UInt64
    package let leaf: UnsafeRawBufferPointer
    package let bytes: UnsafeRawBufferPointer

    package init(sequence: UInt64, leaf: UnsafeRawBufferPointer, bytes: UnsafeRawBufferPointer) {
        self.sequence = sequence
        self.leaf = leaf
        self.bytes = bytes
    }
}

/// A row of an erasable table shown by a scan; its buffers are valid during the visit only.
package struct RowView {
    package let key: UnsafeRawBufferPointer
    package let value: UnsafeRawBufferPointer

    package init(key: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer) {
        self.key = key
        self.value = value
    }
}
