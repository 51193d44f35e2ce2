/// A statement, signed by the old key of a log, that another key signs from some size on.
///
/// Its second line is no number, so that it can never pass for a checkpoint.
package struct KeyRotation: Hashable, Sendable {
    package static let bytesMax = 5 * NoteLine.bytesMax
    private static let header = Array("linli key rotation v1".utf8)

    package let origin: KeyName
    /// Checkpoints of this size and larger are the new key's.
    package let size: UInt64
    package let old: VerifierKey
    package let new: VerifierKey

    /// Nothing unless both keys bear the log's name and differ.
    package init?(origin: KeyName, size: UInt64, old: VerifierKey, new: VerifierKey) {
        guard old.name == origin, new.name == origin, old != new, size <= Checkpoint.sizeMax
        else { return nil }
        self.origin = origin
        self.size = size
        self.old = old
        self.new = new
    }

    /// Reads a signed rotation and demands the signature of the old key it names.
    package init(opening note: SignedNote) throws(RecordRefusal) {
        var reader = try LineReader(note.text, part: .rotation, bytesMax: Self.bytesMax)
        guard try reader.next().elementsEqual(Self.header) else { throw reader.malformed }
        let line = NoteLine(try reader.next(labelled: "origin"))
        guard let line, let origin = KeyName(line) else { throw reader.malformed }
        let number = try reader.next(labelled: "size")
        let size = try reader.decimal(number)
        let old = try Self.key(try reader.next(labelled: "old"))
        let new = try Self.key(try reader.next(labelled: "new"))
        guard reader.isAtEnd,
            let rotation = KeyRotation(origin: origin, size: size, old: old, new: new)
        else { throw reader.malformed }
        _ = try note.signers(among: [old])
        self = rotation
    }

    private static func key(_ text: ArraySlice<UInt8>) throws(RecordRefusal) -> VerifierKey {
        try VerifierKey(parsing: String(decoding: text, as: UTF8.self))
    }

    /// `key` is the secret of the old key.
    package func signed(by key: SignerKey) throws -> SignedNote {
        precondition(key.verifierKey == old, "a rotation is signed by the key that goes")
        return try SignedNote(lines, signedBy: [key])
    }

    /// The signature alone, for a journal that keeps the rest of the statement its own way.
    package func signature(by key: SignerKey) throws -> [UInt8] {
        try key.sign(text)
    }

    /// Whether the old key made this signature.
    package func isSigned(_ signature: [UInt8]) -> Bool {
        old.accepts(signature, for: text)
    }

    private var text: [UInt8] { lines.flatMap { $0.bytes + [newline] } }

    private var lines: [NoteLine] {
        [
            String(decoding: Self.header, as: UTF8.self), "origin \(origin.text)", "size \(size)",
            "old \(old.text)", "new \(new.text)",
        ].map { NoteLine(known: $0) }
    }
}

/// The keys of one log in their order, from the first that an outsider was told.
package struct KeyHistory: Hashable, Sendable {
    package static let rotationsMax = 1_024

    package let first: VerifierKey
    package private(set) var rotations: [KeyRotation] = []

    package init(first: VerifierKey) {
        self.first = first
    }

    package var current: VerifierKey { rotations.last?.new ?? first }

    /// The rotation must come from the key in force, after the one before.
    package mutating func add(_ rotation: KeyRotation) throws(RecordRefusal) {
        guard rotation.old == current, rotations.last.map({ $0.size < rotation.size }) ?? true,
            rotations.count < Self.rotationsMax
        else { throw .rotationOutOfOrder }
        rotations.append(rotation)
    }

    package func key(signing size: UInt64) -> VerifierKey {
        rotations.last { $0.size <= size }?.new ?? first
    }

    /// Reads a signed checkpoint and demands the key that was in force at its size.
    package func open(_ note: SignedNote) throws(RecordRefusal) -> Checkpoint {
        let claimed = try Checkpoint(parsing: note.text)
        return try Checkpoint(opening: note, trusting: [key(signing: claimed.size)])
    }
}
