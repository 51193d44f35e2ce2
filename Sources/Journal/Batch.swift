/// What one append records, all or nothing: events, and writes to the erasable tables.
package struct Batch: Sendable {
    package static let entriesMax = 4_096
    /// Twice what one command may lead to: a list of residents has a row for each of them and for
    /// each door.
    package static let writesMax = 1 << 19

    package var entries: [Entry]
    package var writes: [TableWrite]

    package init(entries: [Entry] = [], writes: [TableWrite] = []) {
        self.entries = entries
        self.writes = writes
    }

    /// Every journal demands this before it records: whoever decides bounds what a command leads to
    /// far below, so that more is a fault of the program.
    package func demandLimits() {
        precondition(entries.count <= Self.entriesMax, "a batch has too many events")
        precondition(writes.count <= Self.writesMax, "a batch has too many writes")
        precondition(writes.allSatisfy(\.isWithinLimits), "a row is larger than any rule allows")
    }
}

/// A table beside the journal whose rows may be replaced and erased.
///
/// The raw value names the table in every store, for ever.
package enum ErasableTable: String, CaseIterable, Sendable {
    /// What people wrote, under the commitment that stands in the event.
    case text
    /// What can be computed from the events again: the head of the tree.
    case derived
    /// How members of staff sign in: hashes of passphrases, second factors.
    case credential
    /// Who is signed in, under the hash of the token.
    case session
    /// One-time links that were not used yet.
    case invitation
    /// What is on file about people: one row for each thing that can be erased by itself.
    case vault
    /// Who looked at whose record, until it is swept.
    case look
    /// Which residents are signed in, under the hash of the token.
    case residentSession = "resident_session"
    /// How often letters were printed.
    case letterPrint = "letter_print"
}

/// One change of an erasable table.
package enum TableWrite: Hashable, Sendable {
    package static let keyBytesMax = 1_024
    package static let valueBytesMax = 1 << 24

    case put(ErasableTable, key: [UInt8], value: [UInt8])
    case erase(ErasableTable, key: [UInt8])

    fileprivate var isWithinLimits: Bool {
        switch self {
        case .put(_, let key, let value):
            key.count <= Self.keyBytesMax && value.count <= Self.valueBytesMax
        case .erase(_, let key): key.count <= Self.keyBytesMax
        }
    }
}
