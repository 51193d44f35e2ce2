package import Kernel

/// What a log commits to at one moment: so many leaves, this root (C2SP tlog-checkpoint).
package struct Checkpoint: Hashable, Sendable {
    /// Beyond it common programs cannot hold the number.
    package static let sizeMax = UInt64(Int64.max)
    package static let extensionsMax = 16
    package static let bytesMax = (3 + extensionsMax) * (NoteLine.bytesMax + 1)

    /// The name of the log for ever, and of its keys.
    package let origin: NoteLine
    package let size: UInt64
    package let root: Digest
    /// Opaque lines that nobody can check; ours has none.
    package let extensions: [NoteLine]

    package init(origin: KeyName, size: UInt64, root: Digest, extensions: [NoteLine] = []) {
        precondition(size <= Self.sizeMax && extensions.count <= Self.extensionsMax)
        self.origin = origin.line
        self.size = size
        self.root = root
        self.extensions = extensions
    }

    /// Reads the text of a note. Whoever calls has still to ask who signed it.
    package init(parsing text: [UInt8]) throws(RecordRefusal) {
        var reader = try LineReader(text, part: .checkpoint, bytesMax: Self.bytesMax)
        guard let origin = NoteLine(try reader.next()) else { throw reader.malformed }
        self.origin = origin
        size = try reader.nextDecimal()
        root = try reader.nextDigest()
        var extensions: [NoteLine] = []
        while !reader.isAtEnd {
            let text = try reader.next()
            guard extensions.count < Self.extensionsMax, let line = NoteLine(text) else {
                throw reader.malformed
            }
            extensions.append(line)
        }
        self.extensions = extensions
    }

    /// Reads a signed checkpoint and demands that a trusted key of this very log signed it.
    package init(
        opening note: SignedNote,
        trusting keys: [VerifierKey]
    ) throws(RecordRefusal) {
        let signers = try note.signers(among: keys)
        let checkpoint = try Checkpoint(parsing: note.text)
        guard signers.contains(where: { $0.name.line == checkpoint.origin }) else {
            throw .otherOrigin(checkpoint.origin.text)
        }
        self = checkpoint
    }

    package init(
        opening bytes: [UInt8],
        trusting keys: [VerifierKey]
    ) throws(RecordRefusal) {
        try self.init(opening: try SignedNote(parsing: bytes), trusting: keys)
    }

    package func signed(by keys: [SignerKey]) throws -> SignedNote {
        try SignedNote(lines, signedBy: keys)
    }

    package var lines: [NoteLine] {
        let root = String(decoding: Base64.encode(root.bytes), as: UTF8.self)
        return [origin, NoteLine(known: String(size)), NoteLine(known: root)] + extensions
    }
}
