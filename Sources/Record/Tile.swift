import Kernel

/// Where a tile of height 8 stands in the tree, in the way of C2SP tlog-tiles.
///
/// The entries of level 0 are leaf hashes; an entry of level n + 1 is the root over one full tile
/// of level n. Partial tiles only ever stand at the right edge of their level.
package struct TileAddress: Hashable, Sendable {
    package static let height = 8
    package static let widthMax = 1 << height
    package static let levelMax = 7

    package let level: Int
    package let index: UInt64
    /// How many entries are asked for or there: 1 to 256.
    package let width: Int

    package init?(level: Int, index: UInt64, width: Int = Self.widthMax) {
        guard (0...Self.levelMax).contains(level), (1...Self.widthMax).contains(width) else {
            return nil
        }
        self.init(known: level, index, width)
    }

    init(known level: Int, _ index: UInt64, _ width: Int) {
        self.level = level
        self.index = index
        self.width = width
    }

    package var isFull: Bool { width == Self.widthMax }

    /// The path a static log serves it under: `tile/1/x001/x234/067`, with `.p/5` when partial.
    package var path: String {
        var groups = [Self.digits(index % 1_000)]
        var rest = index / 1_000
        while rest > 0 {
            groups.append("x" + Self.digits(rest % 1_000))
            rest /= 1_000
        }
        let number = groups.reversed().joined(separator: "/")
        return "tile/\(level)/\(number)" + (isFull ? "" : ".p/\(width)")
    }

    /// The key of the tile's row in a store: the same for all widths, so that a wider tile replaces
    /// a narrower one. Keys sort by level, then index.
    package var key: [UInt8] {
        Array("tile".utf8) + [UInt8(level)] + index.bigEndianBytes
    }

    private static func digits(_ number: UInt64) -> String {
        let text = String(number)
        return String(repeating: "0", count: 3 - text.count) + text
    }
}

/// The hashes of one tile, one after another, as they are stored and served.
package struct Tile: Equatable, Sendable {
    package static let bytesMax = TileAddress.widthMax * Digest.byteCount

    package let bytes: [UInt8]

    /// Nothing unless these are 1 to 256 whole hashes.
    package init?(_ bytes: [UInt8]) {
        guard !bytes.isEmpty, bytes.count <= Self.bytesMax, bytes.count % Digest.byteCount == 0
        else { return nil }
        self.bytes = bytes
    }

    /// For the builder, whose tails are whole hashes by construction.
    init(known bytes: [UInt8]) {
        self.bytes = bytes
    }

    package var width: Int { bytes.count / Digest.byteCount }
}
