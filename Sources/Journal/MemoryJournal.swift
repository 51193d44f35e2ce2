import Kernel
import Synchronization

/// The promise of `Journal` kept in memory: for tests, simulations and trials, gone with the
/// process.
package final class MemoryJournal: Journal {
    fileprivate struct Contents {
        var entries: [Entry] = []
        var tables: [ErasableTable: [[UInt8]: [UInt8]]] = [:]
    }

    private let contents = Mutex(Contents())

    package init() {}

    package func head() async throws(JournalError) -> UInt64 {
        contents.withLock { UInt64($0.entries.count) }
    }

    package func append(_ batch: Batch, expecting expected: UInt64) async throws(JournalError) {
        batch.demandLimits()
        let head = contents.withLock { contents -> UInt64? in
            let head = UInt64(contents.entries.count)
            guard head == expected else { return head }
            contents.entries += batch.entries
            for write in batch.writes {
                switch write {
                case .put(let table, let key, let value):
                    contents.tables[table, default: [:]][key] = value
                case .erase(let table, let key):
                    contents.tables[table, default: [:]][key] = nil
                }
            }
            return nil
        }
        if let head { throw .conflict(head: head) }
    }

    package func read(
        after sequence: UInt64,
        limit: Int
    ) async throws(JournalError) -> [StoredEvent] {
        contents.withLock { contents in
            let start = min(Int(clamping: sequence), contents.entries.count)
            return contents.entries[start...].prefix(limit).enumerated().map { offset, entry in
                StoredEvent(sequence: UInt64(start + offset + 1), entry: entry)
            }
        }
    }

    package func rows(
        _ keys: [[UInt8]],
        of table: ErasableTable
    ) async throws(JournalError) -> [[UInt8]: [UInt8]] {
        contents.withLock { contents in
            let rows = contents.tables[table] ?? [:]
            return keys.reduce(into: [:]) { answer, key in answer[key] = rows[key] }
        }
    }

    package func scan(after sequence: UInt64, _ visit: (EventView) throws -> Void) throws {
        try contents.withLock { $0 }.scan(after: sequence, visit)
    }

    package func scan(_ table: ErasableTable, _ visit: (RowView) throws -> Void) throws {
        try contents.withLock { $0 }.scan(table, visit)
    }

    package func atOneMoment(_ body: (any Scannable) throws -> Void) throws {
        try body(contents.withLock { $0 })
    }
}

extension MemoryJournal.Contents: Scannable {
    fileprivate func scan(after sequence: UInt64, _ visit: (EventView) throws -> Void) throws {
        for (offset, entry) in entries.enumerated().dropFirst(Int(clamping: sequence)) {
            try entry.bytes.withUnsafeBytes { bytes in
                try entry.leaf.withUnsafeBytes { leaf in
                    try visit(
                        EventView(sequence: UInt64(offset + 1), leaf: leaf, bytes: bytes)
                    )
                }
            }
        }
    }

    fileprivate func scan(_ table: ErasableTable, _ visit: (RowView) throws -> Void) throws {
        let rows = tables[table] ?? [:]
        for (key, value) in rows.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
            try key.withUnsafeBytes { key in
                try value.withUnsafeBytes { value in try visit(RowView(key: key, value: value)) }
            }
        }
    }
}
