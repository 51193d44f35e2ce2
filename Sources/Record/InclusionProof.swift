package import Kernel

/// Why a proof is not believed, or cannot be made.
package enum ProofRefusal: Error, Hashable, Codable {
    case indexOutsideTree(index: UInt64, size: UInt64)
    case sizesOutOfOrder(old: UInt64, new: UInt64)
    case pathTooLong
    case pathTooShort
    case rootMismatch
}

/// The hashes that lead from one leaf to the root of the tree of the first `size` leaves.
package struct InclusionProof: Hashable, Sendable {
    /// A path is never longer than a 64-bit tree is high.
    package static let hashesMax = 64

    /// Counted from 0.
    package let index: UInt64
    package let size: UInt64
    /// The leaf's sibling first, a child of the root last.
    package let path: [Digest]

    package init(index: UInt64, size: UInt64, path: [Digest]) {
        self.index = index
        self.size = size
        self.path = path
    }

    package func check(leaf: Digest, root: Digest) throws(ProofRefusal) {
        guard try self.root(from: leaf) == root else { throw .rootMismatch }
    }

    /// RFC 9162, section 2.1.3.2, up to the comparison.
    private func root(from leaf: Digest) throws(ProofRefusal) -> Digest {
        guard index < size else { throw .indexOutsideTree(index: index, size: size) }
        var (node, last) = (index, size - 1)
        var root = leaf
        for sibling in path {
            guard last > 0 else { throw .pathTooLong }
            if node % 2 == 1 || node == last {
                root = TreeHash.node(sibling, root)
                climbToRightChild(&node, &last)
            } else {
                root = TreeHash.node(root, sibling)
            }
            node >>= 1
            last >>= 1
        }
        guard last == 0 else { throw .pathTooShort }
        return root
    }
}

/// Skips the levels on which a node at the right edge has no sibling.
func climbToRightChild(_ node: inout UInt64, _ last: inout UInt64) {
    let levels = UInt64(node.trailingZeroBitCount)
    node >>= levels
    last >>= levels
}
