import Kernel
import Record
import Testing

struct ProverTests {
    @Test func `every proof of every tree up to 130 leaves is the one RFC 6962 defines`() throws {
        let leaves = entryLeaves(130)
        var prover = Prover(MemoryTiles(leaves))
        for size in 1...130 {
            let tree = leaves[..<size]
            let root = ReferenceTree.root(tree)
            #expect(try prover.root(of: UInt64(size)) == root, "size \(size)")
            for index in 0..<size {
                let proof = try prover.inclusion(of: UInt64(index), in: UInt64(size))
                #expect(proof.path == ReferenceTree.path(index, tree), "\(index) in \(size)")
                #expect(
                    accepts { try proof.check(leaf: leaves[index], root: root) },
                    "\(index) in \(size)"
                )
            }
            for old in 1...size {
                let proof = try prover.consistency(from: UInt64(old), to: UInt64(size))
                let oldRoot = ReferenceTree.root(leaves[..<old])
                #expect(proof.path == ReferenceTree.consistency(old, tree), "\(old) to \(size)")
                #expect(
                    accepts { try proof.check(oldRoot: oldRoot, newRoot: root) },
                    "\(old) to \(size)"
                )
            }
        }
    }

    @Test(arguments: [255, 256, 257, 511, 512, 513, 65_535, 65_536, 65_537, 66_051])
    func `proofs across tile edges lead to the frontier's root`(size: Int) throws {
        let seed = UInt64(size)
        var random = SeededRandom(seed: seed)
        let leaves = largeTree.leaves
        var prover = Prover(largeTree.tiles)
        let root = frontier(leaves[..<size]).root
        #expect(try prover.root(of: UInt64(size)) == root)
        let edges = [0, 1, size / 2, size - 2, size - 1]
        let drawn = (0..<10).map { _ in Int.random(in: 0..<size, using: &random) }
        for index in edges + drawn {
            let proof = try prover.inclusion(of: UInt64(index), in: UInt64(size))
            #expect(
                accepts { try proof.check(leaf: leaves[index], root: root) },
                "\(index) in \(size), seed \(seed)"
            )
            let old = index + 1
            let oldRoot = try prover.root(of: UInt64(old))
            let consistency = try prover.consistency(from: UInt64(old), to: UInt64(size))
            #expect(
                accepts { try consistency.check(oldRoot: oldRoot, newRoot: root) },
                "\(old) to \(size), seed \(seed)"
            )
        }
    }

    @Test func `what is not in the tree cannot be proven`() {
        var prover = Prover(MemoryTiles(entryLeaves(5)))
        #expect(throws: ProofRefusal.indexOutsideTree(index: 5, size: 5)) {
            try prover.inclusion(of: 5, in: 5)
        }
        #expect(throws: ProofRefusal.indexOutsideTree(index: 0, size: 0)) {
            try prover.inclusion(of: 0, in: 0)
        }
        #expect(throws: ProofRefusal.sizesOutOfOrder(old: 0, new: 5)) {
            try prover.consistency(from: 0, to: 5)
        }
        #expect(throws: ProofRefusal.sizesOutOfOrder(old: 6, new: 5)) {
            try prover.consistency(from: 6, to: 5)
        }
    }

    @Test func `a source that lost entries is named, not believed`() throws {
        struct Short: TileSource {
            let whole: MemoryTiles

            func tile(at address: TileAddress) throws -> Tile {
                let tile = try whole.tile(at: address)
                return Tile(Array(tile.bytes.dropLast(Digest.byteCount))) ?? tile
            }
        }
        var prover = Prover(Short(whole: MemoryTiles(entryLeaves(7))))
        let address = try #require(TileAddress(level: 0, index: 0, width: 7))
        #expect(throws: TileFault.tooNarrow(address, width: 6)) {
            try prover.inclusion(of: 3, in: 7)
        }
    }

    @Test func `a proof for another leaf, index, size or root is refused`() throws {
        let leaves = entryLeaves(100)
        var prover = Prover(MemoryTiles(leaves))
        let root = try prover.root(of: 100)
        for index in 0..<UInt64(100) {
            let proof = try prover.inclusion(of: index, in: 100)
            let leaf = leaves[Int(index)]
            let moved = InclusionProof(index: index ^ 1, size: 100, path: proof.path)
            #expect(throws: (any Error).self, "index \(index)") {
                try moved.check(leaf: leaf, root: root)
            }
            #expect(throws: ProofRefusal.rootMismatch, "index \(index)") {
                try proof.check(leaf: leaves[Int(99 - index)], root: root)
            }
            for count in 0..<proof.path.count {
                let path = Array(proof.path.prefix(count))
                #expect(throws: ProofRefusal.pathTooShort, "index \(index), \(count) hashes") {
                    try InclusionProof(index: index, size: 100, path: path)
                        .check(leaf: leaf, root: root)
                }
            }
            #expect(throws: ProofRefusal.pathTooLong, "index \(index)") {
                try InclusionProof(index: index, size: 100, path: proof.path + [leaf])
                    .check(leaf: leaf, root: root)
            }
        }
    }

    @Test func `a flipped bit anywhere in a consistency proof is refused`() throws {
        let leaves = entryLeaves(100)
        var prover = Prover(MemoryTiles(leaves))
        let new = try prover.root(of: 100)
        for old in UInt64(1)..<100 {
            let proof = try prover.consistency(from: old, to: 100)
            let oldRoot = try prover.root(of: old)
            var random = SeededRandom(seed: old)
            for position in proof.path.indices {
                var path = proof.path
                path[position] = flipped(path[position], using: &random)
                #expect(throws: (any Error).self, "\(old) to 100, hash \(position)") {
                    try ConsistencyProof(oldSize: old, newSize: 100, path: path)
                        .check(oldRoot: oldRoot, newRoot: new)
                }
            }
        }
    }

    private func flipped(_ digest: Digest, using random: inout SeededRandom) -> Digest {
        var bytes = digest.bytes
        bytes[Int.random(in: 0..<32, using: &random)] ^=
            1 << UInt8.random(in: 0..<8, using: &random)
        return Digest(bytes) ?? digest
    }

    private func frontier(_ leaves: ArraySlice<Digest>) -> Frontier {
        var frontier = Frontier()
        leaves.forEach { frontier.append($0) }
        return frontier
    }
}

/// Large enough for a third level of tiles; made once, since it takes a while to hash.
private let largeTree: (leaves: [Digest], tiles: MemoryTiles) = {
    let leaves = entryLeaves(66_051)
    return (leaves, MemoryTiles(leaves))
}()
