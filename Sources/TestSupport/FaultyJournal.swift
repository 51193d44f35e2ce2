package import Journal
import Kernel
import Synchronization

/// A journal that fails on purpose, around one that does not.
///
/// The fault model. The store below is sound: what it records it keeps, in order, all or nothing.
/// What lies between it and the caller is not:
/// - a call may find the store unavailable; then nothing happened;
/// - an append may get lost on its way in, or be delayed until somebody appends again, or be
///   recorded with its answer lost on the way back; in all three cases the caller hears
///   `outcomeUnknown` and nothing else;
/// - a rival may append between the caller's last read and its append, which then conflicts.
///
/// Reads are never wrong, only refused. A delayed append comes at most once, and never after the
/// sequence it expected has passed. Faults are drawn from a seed, call by call, or strike one call
/// that is named beforehand. After `heal()` nothing fails any more, and what was delayed is lost.
package final class FaultyJournal: Journal {
    /// Appends to the journal it is given as another writer would.
    package typealias Rival = @Sendable (any Journal) async -> Void

    fileprivate enum Plan {
        case drawn(FaultOptions, SeededRandom)
        /// `call` counts down; the call that brings it to 0 fails.
        case once(call: Int, JournalFault)
        case healed
    }

    fileprivate struct Delayed {
        let batch: Batch
        let expected: UInt64
    }

    fileprivate struct Contents {
        var plan: Plan
        var delayed: Delayed?
        var callCount = 0
        var strikes: [JournalFault: Int] = [:]
    }

    private let sound: any Journal
    private let rival: Rival
    private let contents: Mutex<Contents>

    /// Draws faults by `options` from `seed`.
    package init(
        around sound: any Journal,
        options: FaultOptions,
        seed: UInt64,
        rival: @escaping Rival = { _ in }
    ) {
        self.sound = sound
        self.rival = rival
        contents = Mutex(Contents(plan: .drawn(options, SeededRandom(seed: seed))))
    }

    /// Fails the call number `call`, the first being 1, and no other. A call that is not an append
    /// finds the store unavailable, whatever `fault` says.
    package init(
        around sound: any Journal,
        failingCall call: Int,
        with fault: JournalFault,
        rival: @escaping Rival = { _ in }
    ) {
        self.sound = sound
        self.rival = rival
        contents = Mutex(Contents(plan: .once(call: call, fault)))
    }

    /// From now on nothing fails.
    package func heal() {
        contents.withLock { contents in
            contents.plan = .healed
            contents.delayed = nil
        }
    }

    /// How many calls there were, scans included.
    package var callCount: Int { contents.withLock { $0.callCount } }

    /// How often each fault has struck.
    package var strikes: [JournalFault: Int] { contents.withLock { $0.strikes } }

    package func head() async throws(JournalError) -> UInt64 {
        try strikeRead()
        return try await sound.head()
    }

    package func append(_ batch: Batch, expecting expected: UInt64) async throws(JournalError) {
        let (fault, arriving) = contents.withLock { contents in
            defer { contents.delayed = nil }
            return (contents.draw(isAppend: true), contents.delayed)
        }
        if let arriving { try? await sound.append(arriving.batch, expecting: arriving.expected) }
        switch fault {
        case .unavailable: throw .unavailable(Self.cause)
        case .requestLost: throw .outcomeUnknown(Self.cause)
        case .requestDelayed:
            contents.withLock { $0.delayed = Delayed(batch: batch, expected: expected) }
            throw .outcomeUnknown(Self.cause)
        case .answerLost:
            try await sound.append(batch, expecting: expected)
            throw .outcomeUnknown(Self.cause)
        case .rival:
            await rival(sound)
            try await sound.append(batch, expecting: expected)
        case nil: try await sound.append(batch, expecting: expected)
        }
    }

    package func read(
        after sequence: UInt64,
        limit: Int
    ) async throws(JournalError) -> [StoredEvent] {
        try strikeRead()
        return try await sound.read(after: sequence, limit: limit)
    }

    package func rows(
        _ keys: [[UInt8]],
        of table: ErasableTable
    ) async throws(JournalError) -> [[UInt8]: [UInt8]] {
        try strikeRead()
        return try await sound.rows(keys, of: table)
    }

    package func scan(after sequence: UInt64, _ visit: (EventView) throws -> Void) throws {
        try strikeRead()
        try sound.scan(after: sequence, visit)
    }

    package func scan(_ table: ErasableTable, _ visit: (RowView) throws -> Void) throws {
        try strikeRead()
        try sound.scan(table, visit)
    }

    package func atOneMoment(_ body: (any Scannable) throws -> Void) throws {
        try strikeRead()
        try sound.atOneMoment(body)
    }

    private static let cause = JournalError.Cause.failed(detail: "a fault made on purpose")

    private func strikeRead() throws(JournalError) {
        let fault = contents.withLock { $0.draw(isAppend: false) }
        if fault != nil { throw .unavailable(Self.cause) }
    }
}

extension FaultyJournal.Contents {
    /// Whether and how the call that begins now fails.
    fileprivate mutating func draw(isAppend: Bool) -> JournalFault? {
        callCount += 1
        let fault: JournalFault?
        switch plan {
        case .drawn(let options, var random):
            fault =
                isAppend
                ? options.appendFault(using: &random) : options.readFault(using: &random)
            plan = .drawn(options, random)
        case .once(let call, let planned):
            fault = call == 1 ? (isAppend ? planned : .unavailable) : nil
            plan = .once(call: call - 1, planned)
        case .healed: fault = nil
        }
        if let fault { strikes[fault, default: 0] += 1 }
        return fault
    }
}
