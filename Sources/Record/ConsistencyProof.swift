package import Kernel

/// The hashes that show a tree of `newSize` leaves to begin with the tree of `oldSize` leaves.
package struct ConsistencyProof: Hashable, Sendable {
    /// One more than a 64-bit tree is high.
    package static let hashesMax = 65

    package let oldSize: UInt64
    package let newSize: UInt64
    package let path: [Digest]

    package init(oldSize: UInt64, newSize: UInt64, path: [Digest]) {
        self.oldSize = oldSize
        self.newSize = newSize
        self.path = path
    }

    /// A tree without leaves proves nothing about a later one, so 0 is refused as `oldSize`.
    package func check(oldRoot: Digest, newRoot: Digest) throws(ProofRefusal) {
        guard 0 < oldSize, oldSize <= newSize else {
            throw .sizesOutOfOrder(old: oldSize, new: newSize)
        }
        if oldSize == newSize {
            guard path.isEmpty else { throw .pathTooLong }
            guard oldRoot == newRoot else { throw .rootMismatch }
            return
        }
        guard !path.isEmpty else { throw .pathTooShort }
        let roots = try roots(from: oldRoot)
        guard roots == (oldRoot, newRoot) else { throw .rootMismatch }
    }

    /// RFC 9162, section 2.1.4.2: both roots, recomputed from the path.
    private func roots(from oldRoot: Digest) throws(ProofRefusal) -> (Digest, Digest) {
        var (node, last) = (oldSize - 1, newSize - 1)
        let levels = UInt64((~node).trailingZeroBitCount)
        node >>= levels
        last >>= levels
        // When the old tree is perfect it is a node of the new one, and its root begins the path.
        let isPerfect = oldSize & (oldSize - 1) == 0
        var rest = path[...]
        let first = isPerfect ? oldRoot : rest.removeFirst()
        var roots = (old: first, new: first)
        for sibling in rest {
            guard last > 0 else { throw .pathTooLong }
            if node % 2 == 1 || node == last {
                roots.old = TreeHash.node(sibling, roots.old)
                roots.new = TreeHash.node(sibling, roots.new)
                climbToRightChild(&node, &last)
            } else {
                roots.new = TreeHash.node(roots.new, sibling)
            }
            node >>= 1
            last >>= 1
        }
        guard last == 0 else { throw .pathTooShort }
        return roots
    }
}
