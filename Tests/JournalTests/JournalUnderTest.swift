import Journal
import Kernel
import SQLiteJournal
import TestSupport
import Testing

/// Every journal that must keep the promise. A new store adds a case and writes no test.
enum JournalUnderTest: String, CaseIterable, CustomTestStringConvertible {
    case memory
    case sqlite
    /// A journal that failed in every way for a while and then stopped failing.
    case healed

    var testDescription: String { rawValue }

    func open() async throws -> OpenJournal {
        switch self {
        case .memory: return OpenJournal(journal: MemoryJournal(), folder: nil)
        case .sqlite:
            let folder = try TemporaryFolder()
            let journal = try SQLiteJournal(path: folder.path("linli.sqlite"))
            return OpenJournal(journal: journal, folder: folder)
        case .healed:
            let options = FaultOptions(
                perMilleOfAppends: [.requestDelayed: 1_000],
                perMilleOfReads: 1_000
            )
            let journal = FaultyJournal(
                around: MemoryJournal(),
                options: options,
                seed: Seed.current
            )
            _ = try? await journal.append(Batch(entries: [.numbered(1)]), expecting: 0)
            _ = try? await journal.head()
            journal.heal()
            return OpenJournal(journal: journal, folder: nil)
        }
    }
}

/// A journal, and the folder that lives as long as it.
struct OpenJournal {
    let journal: any Journal
    let folder: TemporaryFolder?
}

extension Entry {
    /// An entry that can be told from every other by its number.
    static func numbered(_ number: UInt64) -> Entry {
        let word = Swift.withUnsafeBytes(of: number.bigEndian) { Array($0) }
        return Entry(bytes: word, leaf: .numbered(number))
    }
}

extension Digest {
    static func numbered(_ number: UInt64) -> Digest {
        let word = Swift.withUnsafeBytes(of: number.bigEndian) { Array($0) }
        guard let digest = Digest(word + word + word + word) else {
            preconditionFailure("four words are 32 bytes")
        }
        return digest
    }
}

extension Journal {
    /// Appends entries `numbers` in one batch.
    func append(_ numbers: ClosedRange<UInt64>) async throws(JournalError) {
        try await append(
            Batch(entries: numbers.map { .numbered($0) }),
            expecting: numbers.lowerBound - 1
        )
    }

    /// Everything a reader can see.
    func everything() throws -> Contents {
        var contents = Contents()
        try scan(after: 0) { view in
            let leaf = try #require(Digest(view.leaf))
            let entry = Entry(bytes: Array(view.bytes), leaf: leaf)
            contents.events.append(StoredEvent(sequence: view.sequence, entry: entry))
        }
        for table in ErasableTable.allCases {
            try scan(table) { row in
                contents.rows[table, default: []].append([Array(row.key), Array(row.value)])
            }
            contents.rows[table]?.sort { $0[0].lexicographicallyPrecedes($1[0]) }
        }
        return contents
    }
}

/// What lies in a journal.
struct Contents: Equatable {
    var events: [StoredEvent] = []
    /// Key and value of each row, in the order of the keys.
    var rows: [ErasableTable: [[[UInt8]]]] = [:]
}
