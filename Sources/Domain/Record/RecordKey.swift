package import Kernel

/// A public Ed25519 key that signs the record's checkpoints, as the 32 bytes of RFC 8032.
package struct RecordKey: Hashable, Sendable, Codable {
    package static let byteCount = 32

    package let bytes: [UInt8]

    /// Nothing unless there are 32 bytes.
    package init?(_ bytes: some Sequence<UInt8>) {
        let bytes = Array(bytes)
        guard bytes.count == Self.byteCount else { return nil }
        self.bytes = bytes
    }
}

/// An Ed25519 signature, 64 bytes.
package struct RecordSignature: Hashable, Sendable, Codable {
    package static let byteCount = 64

    package let bytes: [UInt8]

    /// Nothing unless there are 64 bytes.
    package init?(_ bytes: some Sequence<UInt8>) {
        let bytes = Array(bytes)
        guard bytes.count == Self.byteCount else { return nil }
        self.bytes = bytes
    }
}

/// Which key signs the record under which origin, from one size of the record on.
package struct RecordKeyPeriod: Hashable, Sendable {
    /// How a key came to be the one that signs.
    package enum Beginning: Hashable, Sendable {
        case adopted
        /// The key before it signed for it.
        case rotated(RecordSignature)
        /// An older backup was restored; this is the last that outsiders had seen.
        case restarted(afterSize: UInt64, root: Digest)
    }

    /// Counts the origins of the record: 1, and one more with every restart.
    package let generation: UInt64
    /// Checkpoints of this size and larger are this key's.
    package let size: UInt64
    package let key: RecordKey
    package let beginning: Beginning
}
