package import Kernel

/// Names the first key of the record, which was made beside the database.
package struct AdoptRecordKey: Hashable, Sendable {
    package let key: RecordKey

    package init(key: RecordKey) {
        self.key = key
    }
}

/// Hands over to another key; the one in force has signed for it.
package struct RotateRecordKey: Hashable, Sendable {
    package let key: RecordKey
    /// The size of the record with the event of this command in it.
    package let size: UInt64
    package let signature: RecordSignature

    package init(key: RecordKey, size: UInt64, signature: RecordSignature) {
        self.key = key
        self.size = size
        self.signature = signature
    }
}

/// Begins another origin with another key, because an older backup was restored.
package struct RestartRecord: Hashable, Sendable {
    /// One more than the newest that was ever in use.
    package let generation: UInt64
    package let key: RecordKey
    /// The last checkpoint that outsiders have seen, which this record does not continue.
    package let seenSize: UInt64
    package let seenRoot: Digest

    package init(generation: UInt64, key: RecordKey, seenSize: UInt64, seenRoot: Digest) {
        self.generation = generation
        self.key = key
        self.seenSize = seenSize
        self.seenRoot = seenRoot
    }
}

/// What the rules about keys must be told, since they neither count events nor know signatures.
package struct RecordKeyFacts: Hashable, Sendable {
    /// The size of the record once the first event of this command is in it.
    package let nextSize: UInt64
    /// The key in force has signed for the new one.
    package let isSigned: Bool

    package static let none = RecordKeyFacts(nextSize: 1, isSigned: false)

    package init(nextSize: UInt64, isSigned: Bool) {
        self.nextSize = nextSize
        self.isSigned = isSigned
    }
}
