import Kernel
import Record
import Testing

struct TileTests {
    @Test func `tile paths are those of tlog-tiles`() throws {
        let full = try #require(TileAddress(level: 0, index: 1_234_067))
        #expect(full.path == "tile/0/x001/x234/067")
        #expect(try #require(TileAddress(level: 1, index: 0)).path == "tile/1/000")
        #expect(try #require(TileAddress(level: 2, index: 999)).path == "tile/2/999")
        let partial = try #require(TileAddress(level: 3, index: 1_000, width: 5))
        #expect(partial.path == "tile/3/x001/000.p/5")
    }

    @Test func `a tile keeps its key while it grows, and keys sort by level and index`() throws {
        let keys = try [(1, 2), (1, 255), (1, 256), (2, 0)].map { level, index in
            try #require(TileAddress(level: level, index: UInt64(index), width: 3)).key
        }
        #expect(keys == keys.sorted { $0.lexicographicallyPrecedes($1) })
        #expect(Set(keys).count == 4)
        #expect(try #require(TileAddress(level: 1, index: 2)).key == keys[0])
    }

    @Test func `addresses outside the standard do not exist`() {
        #expect(TileAddress(level: -1, index: 0) == nil)
        #expect(TileAddress(level: 8, index: 0) == nil)
        #expect(TileAddress(level: 0, index: 0, width: 0) == nil)
        #expect(TileAddress(level: 0, index: 0, width: 257) == nil)
    }

    @Test func `a tile is 1 to 256 whole hashes`() {
        #expect(Tile([]) == nil)
        #expect(Tile([UInt8](repeating: 0, count: 31)) == nil)
        #expect(Tile([UInt8](repeating: 0, count: 33)) == nil)
        #expect(Tile([UInt8](repeating: 0, count: 8_224)) == nil)
        #expect(Tile([UInt8](repeating: 0, count: 32))?.width == 1)
        #expect(Tile([UInt8](repeating: 0, count: 8_192))?.width == 256)
    }

    @Test func `the builder hands out each full tile once and partial ends when they change`() {
        let leaves = entryLeaves(1_000)
        var builder = TileBuilder(lowestLevel: 0)
        var paths: [String] = []
        for leaf in leaves {
            builder.append(leaf)
            if builder.size % 300 == 0 { paths += builder.drain().map(\.address.path) }
        }
        paths += builder.drain().map(\.address.path)
        #expect(
            paths == [
                "tile/0/000", "tile/0/001.p/44", "tile/1/000.p/1",
                "tile/0/001", "tile/0/002.p/88", "tile/1/000.p/2",
                "tile/0/002", "tile/0/003.p/132", "tile/1/000.p/3",
                "tile/0/003.p/232",
            ]
        )
        #expect(builder.drain().isEmpty)
        #expect(builder.root == ReferenceTree.root(leaves[...]))
    }

    @Test func `entries of a tile are the roots over the full tiles below`() throws {
        let leaves = entryLeaves(600)
        var builder = TileBuilder(lowestLevel: 0)
        leaves.forEach { builder.append($0) }
        let changes = builder.drain()
        #expect(
            changes.map(\.address.path) == [
                "tile/0/000", "tile/0/001", "tile/0/002.p/88", "tile/1/000.p/2",
            ]
        )
        #expect(changes[1].tile.bytes == leaves[256..<512].flatMap(\.bytes))
        let roots = [leaves[..<256], leaves[256..<512]].map { ReferenceTree.root($0) }
        #expect(changes[3].tile.bytes == roots.flatMap(\.bytes))
    }

    @Test func `a store of leaf hashes gets the upper levels only`() {
        var builder = TileBuilder()
        entryLeaves(255).forEach { builder.append($0) }
        #expect(builder.drain().isEmpty)
        builder.append(TreeHash.empty)
        #expect(builder.drain().map(\.address.path) == ["tile/1/000.p/1"])
    }
}
