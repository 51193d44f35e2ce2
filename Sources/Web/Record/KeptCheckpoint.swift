import Application
import Record

/// The last checkpoint as pages show it.
struct KeptCheckpoint {
    private static let rootStartCharacters = 16

    let note: String
    let size: UInt64
    /// The first characters of the root as they stand in the note, to compare by eye.
    let rootStart: String

    init?(_ note: SignedNote?) {
        guard let note, let checkpoint = try? Checkpoint(parsing: note.text) else { return nil }
        self.note = String(decoding: note.bytes, as: UTF8.self)
        size = checkpoint.size
        rootStart = String(checkpoint.lines[2].text.prefix(Self.rootStartCharacters))
    }
}

extension PageContext {
    /// Nothing before the record was first signed.
    var checkpoint: KeptCheckpoint? { KeptCheckpoint(snapshot.checkpoint) }
}
