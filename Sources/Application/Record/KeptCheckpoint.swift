import Record

/// The last checkpoint as people see it.
package struct KeptCheckpoint: Sendable {
    private static let rootStartCharacters = 16

    /// The whole note, to copy.
    package let note: String
    package let size: UInt64
    /// The first characters of the root as they stand in the note, to compare by eye.
    package let rootStart: String

    init?(_ note: SignedNote) {
        guard let checkpoint = try? Checkpoint(parsing: note.text) else { return nil }
        self.note = String(decoding: note.bytes, as: UTF8.self)
        size = checkpoint.size
        rootStart = String(checkpoint.lines[2].text.prefix(Self.rootStartCharacters))
    }
}

extension Snapshot<HostedDistrict> {
    /// Nothing before the record was first signed.
    package var keptCheckpoint: KeptCheckpoint? { checkpoint.flatMap { KeptCheckpoint($0) } }

    /// The text of the key that signs now; nothing before one was adopted.
    package var verifierKey: String? {
        try? RecordIdentity(state.district)?.current().text
    }
}
