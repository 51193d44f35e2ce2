import Kernel
import Record

/// Tiles as a store keeps them: leaf hashes one by one, upper levels as written by the builder.
struct MemoryTiles: TileSource {
    private struct Place: Hashable {
        let level: Int
        let index: UInt64
    }

    struct Missing: Error {}

    private var leaves: [Digest] = []
    private var builder = TileBuilder()
    private var upper: [Place: Tile] = [:]

    init(_ leaves: [Digest] = []) {
        leaves.forEach { append($0) }
    }

    var size: UInt64 { builder.size }
    var root: Digest { builder.root }

    mutating func append(_ leaf: Digest) {
        leaves.append(leaf)
        builder.append(leaf)
        for change in builder.drain() {
            upper[Place(level: change.address.level, index: change.address.index)] = change.tile
        }
    }

    func tile(at address: TileAddress) throws -> Tile {
        let place = Place(level: address.level, index: address.index)
        let first = Int(address.index) * TileAddress.widthMax
        let found =
            address.level == 0
            ? Tile(leaves[first..<(first + address.width)].flatMap(\.bytes)) : upper[place]
        guard let found else { throw Missing() }
        return found
    }
}
