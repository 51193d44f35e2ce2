package import Kernel

/// The right edge of a growing RFC 6962 tree: all that is needed to append and to know the root.
///
/// It holds one hash for every bit set in the size, so 64 at most.
package struct Frontier: Equatable, Sendable {
    package private(set) var size: UInt64 = 0

    /// Roots of the perfect trees the leaves fall into, the largest and oldest first.
    private var peaks: [Digest] = []

    package init() {}

    package mutating func append(_ leaf: Digest) {
        var nothing: Void = ()
        append(leaf, telling: &nothing) { _, _, _ in }
    }

    /// Appends and tells `listener` of every perfect tree above the leaf that is now complete.
    @inline(__always)
    mutating func append<Listener>(
        _ leaf: Digest,
        telling listener: inout Listener,
        _ completed: (inout Listener, _ height: Int, _ root: Digest) -> Void
    ) {
        var root = leaf
        let merges = (~size).trailingZeroBitCount
        for height in 0..<merges {
            root = TreeHash.node(peaks.removeLast(), root)
            completed(&listener, height + 1, root)
        }
        peaks.append(root)
        size += 1
    }

    package var root: Digest {
        guard var root = peaks.last else { return TreeHash.empty }
        for peak in peaks.dropLast().reversed() {
            root = TreeHash.node(peak, root)
        }
        return root
    }
}
