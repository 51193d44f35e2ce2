package import Journal
package import Kernel

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
        let size = Swift.withUnsafeBytes(of: self.size.bigEndian) { Array($0) }
        return .put(.derived, key: Self.key, value: size + root.bytes)
    }
}
