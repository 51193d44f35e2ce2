import Kernel

/// Where tiles are read from: leaf hashes from the journal, upper levels from a derived table.
package protocol TileSource {
    /// The tile at the level and index of `address`, with at least `address.width` entries.
    ///
    /// Tiles only grow, so a wider one than asked for is as good.
    func tile(at address: TileAddress) throws -> Tile
}

/// A source that did not keep its promise: the derived table wants rebuilding.
package enum TileFault: Error, Equatable {
    case tooNarrow(TileAddress, width: Int)
}

/// One tile and the roots of all smaller perfect trees within it.
struct TileNodes {
    let width: Int

    /// Level by level from the entries up; the nodes of height h begin at `start(h)`.
    private let nodes: [Digest]

    init(_ tile: Tile) {
        let width = tile.width
        self.width = width
        nodes = tile.bytes.withUnsafeBytes { bytes in
            [Digest](unsafeUninitializedCapacity: Self.nodesMax) { nodes, count in
                nodes.initialize(repeating: TreeHash.empty)
                for entry in 0..<width {
                    let offset = entry * Digest.byteCount
                    nodes[entry] = bytes.loadUnaligned(fromByteOffset: offset, as: Digest.self)
                }
                for height in 1..<TileAddress.height {
                    let below = Self.start(height - 1)
                    for index in 0..<(width >> height) {
                        nodes[Self.start(height) + index] = TreeHash.node(
                            nodes[below + 2 * index],
                            nodes[below + 2 * index + 1]
                        )
                    }
                }
                count = Self.nodesMax
            }
        }
    }

    /// The root of the perfect tree over the entries from `index` · 2^`height` on.
    func node(height: Int, index: Int) -> Digest {
        nodes[Self.start(height) + index]
    }

    private static let nodesMax = 2 * TileAddress.widthMax - 2

    private static func start(_ height: Int) -> Int {
        2 * TileAddress.widthMax - (2 * TileAddress.widthMax >> height)
    }
}
