package import Kernel

/// Grows the tree leaf by leaf and keeps the tiles that a store has to write.
///
/// The frontier's own merges give the entries of the upper levels, so tiles cost no hashing beyond
/// the root's. What is held is at most 256 hashes a level, and what was not yet drained.
package struct TileBuilder: Sendable {
    /// A tile and where to write it; one written earlier at the same place is a prefix of it.
    package struct Change: Equatable, Sendable {
        package let address: TileAddress
        package let tile: Tile
    }

    private var frontier = Frontier()
    private var tails: TileTails

    /// A store that keeps leaf hashes elsewhere starts at level 1, a static mirror at level 0.
    package init(lowestLevel: Int = 1) {
        tails = TileTails(lowestLevel: lowestLevel)
    }

    package var size: UInt64 { frontier.size }
    package var root: Digest { frontier.root }

    package mutating func append(_ leaf: Digest) {
        if tails.lowestLevel == 0 { tails.append(leaf, level: 0) }
        frontier.append(leaf, telling: &tails) { tails, height, root in
            guard height % TileAddress.height == 0 else { return }
            tails.append(root, level: height / TileAddress.height)
        }
    }

    /// Every tile changed since the last call: full ones in the order they filled, then the
    /// partial ends, lowest level first.
    package mutating func drain() -> [Change] {
        tails.drain()
    }
}

/// The unfinished tile of every level, and the finished ones nobody has taken yet.
private struct TileTails: Sendable {
    private struct Tail: Sendable {
        var index: UInt64 = 0
        var bytes: [UInt8] = []
        var isChanged = false
    }

    let lowestLevel: Int
    private var tails: [Tail] = []
    private var full: [TileBuilder.Change] = []

    init(lowestLevel: Int) {
        precondition((0...TileAddress.levelMax).contains(lowestLevel))
        self.lowestLevel = lowestLevel
    }

    mutating func append(_ entry: Digest, level: Int) {
        let slot = level - lowestLevel
        guard slot >= 0, level <= TileAddress.levelMax else { return }
        while tails.count <= slot { tails.append(Tail()) }
        entry.withUnsafeBytes { tails[slot].bytes.append(contentsOf: $0) }
        tails[slot].isChanged = true
        if tails[slot].bytes.count == Tile.bytesMax { finish(slot) }
    }

    private mutating func finish(_ slot: Int) {
        full.append(change(slot))
        tails[slot] = Tail(index: tails[slot].index + 1)
    }

    private func change(_ slot: Int) -> TileBuilder.Change {
        let tile = Tile(known: tails[slot].bytes)
        let address = TileAddress(known: slot + lowestLevel, tails[slot].index, tile.width)
        return TileBuilder.Change(address: address, tile: tile)
    }

    mutating func drain() -> [TileBuilder.Change] {
        defer { full = [] }
        var changes = full
        for slot in tails.indices where tails[slot].isChanged {
            changes.append(change(slot))
            tails[slot].isChanged = false
        }
        return changes
    }
}
