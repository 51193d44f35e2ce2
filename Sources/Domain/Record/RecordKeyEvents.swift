package import Kernel

/// The first key signs the record.
package struct RecordKeyAdopted: Hashable, Sendable {
    package let key: RecordKey
    package let size: UInt64

    package init(key: RecordKey, size: UInt64) {
        self.key = key
        self.size = size
    }
}

/// Another key signs from here on; the old one says so.
package struct RecordKeyRotated: Hashable, Sendable {
    package let key: RecordKey
    package let size: UInt64
    /// By the key before it, under a `linli key rotation v1` statement.
    package let signature: RecordSignature

    package init(key: RecordKey, size: UInt64, signature: RecordSignature) {
        self.key = key
        self.size = size
        self.signature = signature
    }
}

/// An older backup was restored, and the record goes on under another origin.
package struct RecordRestarted: Hashable, Sendable {
    package let generation: UInt64
    package let key: RecordKey
    package let size: UInt64
    package let seenSize: UInt64
    package let seenRoot: Digest

    package init(
        generation: UInt64,
        key: RecordKey,
        size: UInt64,
        seenSize: UInt64,
        seenRoot: Digest
    ) {
        self.generation = generation
        self.key = key
        self.size = size
        self.seenSize = seenSize
        self.seenRoot = seenRoot
    }
}
