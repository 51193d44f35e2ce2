package import Journal
package import Kernel
import Record

/// Size and root of the record's tree, kept in the derived table with every batch, so that a
/// start can tell whether the events are the ones that were recorded.
package struct TreeHead: Hashable, Sendable {
    package static let key = Array("head".utf8)

    package let size: UInt64
    package let root: Digest

    package init(size: UInt64, root: Digest) {
        self.size = size
        self.root = root
    }

    package init?(_ bytes: UnsafeRawBufferPointer) {
        guard bytes.count == 8 + Digest.byteCount,
            let root = Digest(UnsafeRawBufferPointer(rebasing: bytes[8...]))
        else { return nil }
        size = UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self))
        self.root = root
    }

    package var write: TableWrite {
        .put(.derived, key: Self.key, value: size.bigEndianBytes + root.bytes)
    }
}

/// The newest checkpoint as it lies in the derived table: the note itself.
enum StoredCheckpoint {
    static let key = Array("checkpoint".utf8)

    static func write(_ note: SignedNote) -> TableWrite {
        .put(.derived, key: key, value: note.bytes)
    }
}

/// What lies in the derived table, to compare with what the events give.
struct StoredTree {
    private(set) var head: TreeHead?
    /// Nothing if there is none or its bytes are no note: then another will be signed.
    private(set) var checkpoint: SignedNote?
    private(set) var tiles: [[UInt8]: [UInt8]] = [:]

    /// Takes in one row of the table.
    mutating func absorb(_ row: RowView) throws(RecordDamage) {
        if row.key.elementsEqual(TreeHead.key) {
            head = TreeHead(row.value)
            if head == nil { throw .headUnreadable }
        } else if row.key.elementsEqual(StoredCheckpoint.key) {
            checkpoint = try? SignedNote(parsing: Array(row.value))
        } else {
            tiles[Array(row.key)] = Array(row.value)
        }
    }
}
