import Kernel
import Record

/// The tree as RFC 6962 (section 2.1) defines it, by recursion over all leaves: slow and plain.
enum ReferenceTree {
    static func root(_ leaves: ArraySlice<Digest>) -> Digest {
        guard let first = leaves.first else { return TreeHash.empty }
        guard leaves.count > 1 else { return first }
        let middle = leaves.startIndex + split(leaves.count)
        return TreeHash.node(root(leaves[..<middle]), root(leaves[middle...]))
    }

    /// PATH(m, D[n]) of section 2.1.1.
    static func path(_ index: Int, _ leaves: ArraySlice<Digest>) -> [Digest] {
        guard leaves.count > 1 else { return [] }
        let half = split(leaves.count)
        let left = leaves.prefix(half)
        let right = leaves.dropFirst(half)
        return index < half
            ? path(index, left) + [root(right)]
            : path(index - half, right) + [root(left)]
    }

    /// PROOF(m, D[n]) of section 2.1.2.
    static func consistency(_ old: Int, _ leaves: ArraySlice<Digest>) -> [Digest] {
        subproof(old, leaves, isComplete: true)
    }

    private static func subproof(
        _ old: Int,
        _ leaves: ArraySlice<Digest>,
        isComplete: Bool
    ) -> [Digest] {
        if old == leaves.count { return isComplete ? [] : [root(leaves)] }
        let half = split(leaves.count)
        let left = leaves.prefix(half)
        let right = leaves.dropFirst(half)
        return old <= half
            ? subproof(old, left, isComplete: isComplete) + [root(right)]
            : subproof(old - half, right, isComplete: false) + [root(left)]
    }

    /// The largest power of two below `count`.
    private static func split(_ count: Int) -> Int {
        var half = 1
        while half * 2 < count { half *= 2 }
        return half
    }
}

/// Leaves `entry 0`, `entry 1` and so on, the same as those of the sample tree given to us.
func entryLeaves(_ count: Int) -> [Digest] {
    (0..<count).map { TreeHash.leaf(Array("entry \($0)".utf8)) }
}
