/// What one append records, all or nothing: events, and writes to the erasable tables.
package struct Batch: Sendable {
    package static let entriesMax = 4_096
    package static let writesMax = 16_384

    package var entries: [Entry]
    package var writes: [TableWrite]

    package init(entries: [Entry] = [], writes: [TableWrite] = []) {
        self.entries = entries
        self.writes = writes
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
}

/// One change of an erasable table.
package enum TableWrite: Hashable, Sendable {
    case put(ErasableTable, key: [UInt8], value: [UInt8])
    case erase(ErasableTable, key: [UInt8])
}
