import Application
import Domain
import Foundation
import GRDBSQLite
import Journal
import Kernel
import Logging
import Record
import SQLiteJournal
import Synchronization
import Words

/// Durable appends through the writer against raw SQLite transactions of the same mean batch.
struct AppendBench {
    static let callers = 64
    static let secondsPerSide = 2.0

    let folder: URL

    func run(_ language: Language) async throws -> PairedMeasurement {
        var measurement = PairedMeasurement(
            BenchWords.append,
            unit: BenchWords.perSecond,
            bar: .atLeast(0.7)
        )
        for round in 0..<PairedMeasurement.rounds {
            let ours = try await throughWriter(round)
            let raw = try raw(round, batch: max(1, Int(ours.meanBatch.rounded())))
            measurement.add(ours: ours.perSecond, theirs: raw)
            print("  \(BenchWords.batch[language]): \(rounded(ours.meanBatch))")
        }
        return measurement
    }

    private func throughWriter(_ round: Int) async throws -> (perSecond: Double, meanBatch: Double)
    {
        let counting = CountingJournal(
            try SQLiteJournal(path: folder.appendingPathComponent("ours-\(round).sqlite").path)
        )
        let writer = DistrictWriter(
            try Replay<FixedSizeEvents>(of: counting),
            journal: counting,
            clock: SystemClock(),
            sealer: CryptoSealer(),
            log: Logger(label: "bench")
        )
        let clock = ContinuousClock()
        let start = clock.now
        let end = start.advanced(by: .seconds(Self.secondsPerSide))
        let events = try await withThrowingTaskGroup(of: UInt64.self) { group in
            for caller in 0..<UInt64(Self.callers) {
                group.addTask {
                    var sent: UInt64 = 0
                    while clock.now < end {
                        let submission = Submission(
                            sent,
                            actor: .console,
                            request: RequestID(high: caller, low: sent),
                            made: SystemClock().wall()
                        )
                        _ = try await writer.submit(submission)
                        sent += 1
                    }
                    return sent
                }
            }
            return try await group.reduce(0, +)
        }
        let elapsed = (clock.now - start).inSeconds
        return (Double(events) / elapsed, Double(events) / Double(max(1, counting.appends)))
    }

    /// The same rows, triggers and head row, with nothing around them.
    private func raw(_ round: Int, batch: Int) throws -> Double {
        let path = folder.appendingPathComponent("raw-\(round).sqlite").path
        _ = try SQLiteJournal(path: path)
        let connection = try RawConnection(path: path)
        let bytes = [UInt8](repeating: 0x6C, count: FixedSizeEvents.eventBytes)
        let leaf = TreeHash.leaf(bytes).bytes
        var sequence: Int64 = 0
        let clock = ContinuousClock()
        let start = clock.now
        let end = start.advanced(by: .seconds(Self.secondsPerSide))
        while clock.now < end {
            try connection.transaction(from: sequence, count: batch, leaf: leaf, bytes: bytes)
            sequence += Int64(batch)
        }
        return Double(sequence) / (clock.now - start).inSeconds
    }
}

/// Counts appends, for the mean batch.
private final class CountingJournal: Journal {
    private let journal: SQLiteJournal
    private let count = Mutex(0)

    init(_ journal: SQLiteJournal) {
        self.journal = journal
    }

    var appends: Int { count.withLock { $0 } }

    func head() async throws(JournalError) -> UInt64 { try await journal.head() }

    func append(_ batch: Batch, expecting expected: UInt64) async throws(JournalError) {
        count.withLock { $0 += 1 }
        try await journal.append(batch, expecting: expected)
    }

    func append(
        _ batch: Batch,
        expecting expected: UInt64,
        whenDone: @escaping @Sendable (Result<Void, JournalError>) -> Void
    ) {
        count.withLock { $0 += 1 }
        journal.append(batch, expecting: expected, whenDone: whenDone)
    }

    func read(after sequence: UInt64, limit: Int) async throws(JournalError) -> [StoredEvent] {
        try await journal.read(after: sequence, limit: limit)
    }

    func rows(
        _ keys: [[UInt8]],
        of table: ErasableTable
    ) async throws(JournalError) -> [[UInt8]: [UInt8]] {
        try await journal.rows(keys, of: table)
    }

    func atOneMoment(_ body: (any Scannable) throws -> Void) throws {
        try journal.atOneMoment(body)
    }

    func scan(after sequence: UInt64, _ visit: (EventView) throws -> Void) throws {
        try journal.scan(after: sequence, visit)
    }

    func scan(_ table: ErasableTable, _ visit: (RowView) throws -> Void) throws {
        try journal.scan(table, visit)
    }
}
