package import Kernel

/// A proof that stands alone: the checkpoint in it only adds to an older one.
///
/// The text is what C2SP tlog-witness sends to witnesses.
package struct ExtensionFile: Hashable, Sendable {
    package static let bytesMax = SignedNote.bytesMax + 8 * 1_024

    package let oldSize: UInt64
    package let path: [Digest]
    package let note: SignedNote

    package init(proof: ConsistencyProof, note: SignedNote) {
        oldSize = proof.oldSize
        path = proof.path
        self.note = note
    }

    package init(parsing bytes: [UInt8]) throws(RecordRefusal) {
        var reader = try LineReader(bytes, part: .proof, bytesMax: Self.bytesMax)
        let number = try reader.next(labelled: "old")
        oldSize = try reader.decimal(number)
        path = try reader.hashes(max: ConsistencyProof.hashesMax)
        note = try SignedNote(parsing: reader.remainder)
    }

    package var bytes: [UInt8] {
        let lines = [Array("old \(oldSize)".utf8)] + path.map { Base64.encode($0.bytes) }
        return lines.reduce([]) { $0 + $1 + [newline] } + [newline] + note.bytes
    }

    /// Checks that the record behind `old`, a checkpoint kept from earlier, was only added to.
    ///
    /// - Returns: the newer checkpoint.
    package func check(
        from old: Checkpoint,
        trusting keys: [VerifierKey]
    ) throws(RecordRefusal) -> Checkpoint {
        let new = try Checkpoint(opening: note, trusting: keys)
        guard new.origin == old.origin else { throw .otherOrigin(new.origin.text) }
        guard oldSize == old.size else {
            throw .otherCheckpoint(size: oldSize, expected: old.size)
        }
        let proof = ConsistencyProof(oldSize: oldSize, newSize: new.size, path: path)
        do {
            try proof.check(oldRoot: old.root, newRoot: new.root)
        } catch {
            throw .proof(error)
        }
        return new
    }
}
