package import Kernel

/// Makes proofs from tiles.
///
/// It remembers the worked-out tiles of the upper levels, few and asked for again and again, and
/// the last one of the leaves; so a proof reads one tile of leaves and hashes what is in it.
package struct Prover<Source: TileSource> {
    /// 16 KiB each: enough for the upper levels of 16 million leaves, 4 MiB of memory.
    package static var upperTilesMax: Int { 256 }

    private let source: Source
    private var upper: [TileKey: TileNodes] = [:]
    private var leaves: (key: TileKey, nodes: TileNodes)?

    package init(_ source: Source) {
        self.source = source
    }

    /// That the leaf at `index`, counted from 0, is in the tree of the first `size` leaves.
    package mutating func inclusion(of index: UInt64, in size: UInt64) throws -> InclusionProof {
        guard index < size else {
            throw ProofRefusal.indexOutsideTree(index: index, size: size)
        }
        var inside = 0..<size
        var siblings: [Range<UInt64>] = []
        while inside.upperBound - inside.lowerBound > 1 {
            let middle = inside.lowerBound + Self.split(inside.upperBound - inside.lowerBound)
            let (left, right) = (inside.lowerBound..<middle, middle..<inside.upperBound)
            (inside, siblings) =
                index < middle
                ? (left, siblings + [right]) : (right, siblings + [left])
        }
        let path = try siblings.reversed().map { try root(of: $0, in: size) }
        return InclusionProof(index: index, size: size, path: path)
    }

    /// That the tree of the first `size` leaves only adds to that of the first `old`.
    package mutating func consistency(
        from old: UInt64,
        to size: UInt64
    ) throws -> ConsistencyProof {
        guard 0 < old, old <= size else {
            throw ProofRefusal.sizesOutOfOrder(old: old, new: size)
        }
        var inside = 0..<size
        var nodes: [Range<UInt64>] = []
        while inside.upperBound != old {
            let middle = inside.lowerBound + Self.split(inside.upperBound - inside.lowerBound)
            let (left, right) = (inside.lowerBound..<middle, middle..<inside.upperBound)
            (inside, nodes) = old <= middle ? (left, nodes + [right]) : (right, nodes + [left])
        }
        // The old tree itself is known to whoever checks, unless it is but a part of the last one.
        if inside.lowerBound > 0 { nodes.append(inside) }
        let path = try nodes.reversed().map { try root(of: $0, in: size) }
        return ConsistencyProof(oldSize: old, newSize: size, path: path)
    }

    package mutating func root(of size: UInt64) throws -> Digest {
        size == 0 ? TreeHash.empty : try root(of: 0..<size, in: size)
    }

    /// The largest power of two below `count`, which is at least 2.
    private static func split(_ count: UInt64) -> UInt64 {
        1 << UInt64(63 - (count - 1).leadingZeroBitCount)
    }

    /// The hash over a range that the tree's recursion arrives at: perfect trees, the larger first.
    private mutating func root(of range: Range<UInt64>, in size: UInt64) throws -> Digest {
        var peaks: [Digest] = []
        var start = range.lowerBound
        while start < range.upperBound {
            let height = 63 - (range.upperBound - start).leadingZeroBitCount
            peaks.append(try node(height: height, index: start >> UInt64(height), in: size))
            start += 1 << UInt64(height)
        }
        var root = peaks.removeLast()
        while let peak = peaks.popLast() { root = TreeHash.node(peak, root) }
        return root
    }

    private mutating func node(height: Int, index: UInt64, in size: UInt64) throws -> Digest {
        let level = height / TileAddress.height
        let within = height % TileAddress.height
        let entry = index << UInt64(within)
        let tile = TileKey(level: level, index: entry >> UInt64(TileAddress.height))
        let first = tile.index << UInt64(TileAddress.height)
        let entries = (size >> UInt64(level * TileAddress.height)) - first
        let width = Int(min(entries, UInt64(TileAddress.widthMax)))
        let offset = Int((entry - first) >> UInt64(within))
        return try nodes(of: tile, width: width).node(height: within, index: offset)
    }

    private mutating func nodes(of key: TileKey, width: Int) throws -> TileNodes {
        let known = key.level == 0 ? (leaves?.key == key ? leaves?.nodes : nil) : upper[key]
        if let known, known.width >= width { return known }
        let address = TileAddress(known: key.level, key.index, width)
        let tile = try source.tile(at: address)
        guard tile.width >= width else {
            throw TileFault.tooNarrow(address, width: tile.width)
        }
        let nodes = TileNodes(tile)
        if key.level == 0 {
            leaves = (key, nodes)
        } else {
            if upper.count >= Self.upperTilesMax { upper.removeAll(keepingCapacity: true) }
            upper[key] = nodes
        }
        return nodes
    }
}

private struct TileKey: Hashable {
    let level: Int
    let index: UInt64
}
