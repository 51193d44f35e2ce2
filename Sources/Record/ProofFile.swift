package import Kernel

/// A proof that stands alone: what was recorded, where, and under which checkpoint
/// (`c2sp.org/tlog-proof@v1`).
package struct ProofFile: Hashable, Sendable {
    package static let recordedBytesMax = 1_024 * 1_024
    package static let bytesMax = 2 * recordedBytesMax + SignedNote.bytesMax
    private static let header = Array("c2sp.org/tlog-proof@v1".utf8)

    /// What stands on the extra line; nothing vouches for it but the hash in `recorded`.
    package let extra: [UInt8]?
    package let index: UInt64
    package let path: [Digest]
    package let note: SignedNote

    package init(recorded: RecordedLeaf?, proof: InclusionProof, note: SignedNote) {
        extra = recorded?.extra
        index = proof.index
        path = proof.path
        self.note = note
    }

    package init(parsing bytes: [UInt8]) throws(RecordRefusal) {
        var reader = try LineReader(bytes, part: .proof, bytesMax: Self.bytesMax)
        guard try reader.next().elementsEqual(Self.header) else { throw reader.malformed }
        var line = try reader.next()
        if let text = LineReader.value(of: line, labelled: "extra") {
            guard let extra = Base64.decode(text) else { throw reader.malformed }
            self.extra = extra
            line = try reader.next()
        } else {
            extra = nil
        }
        guard let number = LineReader.value(of: line, labelled: "index") else {
            throw reader.malformed
        }
        index = try reader.decimal(number)
        path = try reader.hashes(max: InclusionProof.hashesMax)
        note = try SignedNote(parsing: reader.remainder)
    }

    /// The extra line as this program writes it; other logs put other things there.
    package var recorded: RecordedLeaf? { extra.flatMap(RecordedLeaf.init(extra:)) }

    package var bytes: [UInt8] {
        var lines = [Self.header]
        if let extra { lines.append(Array("extra ".utf8) + Base64.encode(extra)) }
        lines.append(Array("index \(index)".utf8))
        lines += path.map { Base64.encode($0.bytes) }
        return lines.reduce([]) { $0 + $1 + [newline] } + [newline] + note.bytes
    }

    /// Checks everything from the file and the keys alone.
    ///
    /// - Parameters:
    ///   - leaf: the hash of what the caller believes was recorded; without it, what the file
    ///     itself carries.
    ///   - known: a checkpoint got another way, from a print or a neighbour: it must be the same.
    /// - Returns: the checkpoint that the proven leaf stands under.
    package func check(
        leaf: Digest? = nil,
        trusting keys: [VerifierKey],
        known: Checkpoint? = nil
    ) throws(RecordRefusal) -> Checkpoint {
        let checkpoint = try Checkpoint(opening: note, trusting: keys)
        if let known { try Self.compare(checkpoint, with: known) }
        guard let leaf = leaf ?? recorded?.leafHash else { throw .leafMissing }
        let proof = InclusionProof(index: index, size: checkpoint.size, path: path)
        do {
            try proof.check(leaf: leaf, root: checkpoint.root)
        } catch {
            throw .proof(error)
        }
        return checkpoint
    }

    private static func compare(
        _ found: Checkpoint,
        with known: Checkpoint
    ) throws(RecordRefusal) {
        guard found.origin == known.origin else { throw .otherOrigin(found.origin.text) }
        guard found.size == known.size else {
            throw .otherCheckpoint(size: found.size, expected: known.size)
        }
        guard found.root == known.root else { throw .forked(size: found.size) }
    }
}

/// What a proof file says was recorded.
package enum RecordedLeaf: Hashable, Sendable {
    /// The event's bytes. The extra line is 0x00 and the bytes, so its plain SHA-256 is the leaf.
    case bytes([UInt8])
    /// The leaf hash of an event that is closed to the public: 0xff and the hash.
    case hash(Digest)

    private static let hashMark: UInt8 = 0xff

    init?(extra: [UInt8]) {
        guard let mark = extra.first, extra.count <= 1 + ProofFile.recordedBytesMax else {
            return nil
        }
        let rest = Array(extra.dropFirst())
        switch mark {
        case 0: self = .bytes(rest)
        case Self.hashMark:
            guard let hash = Digest(rest) else { return nil }
            self = .hash(hash)
        default: return nil
        }
    }

    var extra: [UInt8] {
        switch self {
        case .bytes(let bytes): [0] + bytes
        case .hash(let hash): [Self.hashMark] + hash.bytes
        }
    }

    package var leafHash: Digest {
        switch self {
        case .bytes(let bytes): TreeHash.leaf(bytes)
        case .hash(let hash): hash
        }
    }
}
