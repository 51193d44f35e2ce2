import Foundation
import Kernel
import Record
import Testing

struct ProofFileTests {
    @Test func `a proof carries what was recorded and is checked from the file alone`() throws {
        let world = try ProofWorld()
        let file = try ProofFile(parsing: world.file(.bytes(world.entry(5))).bytes)
        let checkpoint = try file.check(trusting: [world.key.verifierKey])
        #expect(checkpoint == world.checkpoint)
        #expect(file.recorded == .bytes(world.entry(5)))
    }

    @Test func `the extra line of an open event hashes to the leaf as it stands`() throws {
        let world = try ProofWorld()
        let file = world.file(.bytes(world.entry(5)))
        #expect(file.extra == [0] + world.entry(5))
        #expect(String(decoding: file.bytes, as: UTF8.self).contains("\nextra AGVudHJ5IDU=\n"))
    }

    @Test func `a closed event is proven by its hash`() throws {
        let world = try ProofWorld()
        let leaf = TreeHash.leaf(world.entry(5))
        let file = try ProofFile(parsing: world.file(.hash(leaf)).bytes)
        #expect(try file.check(trusting: [world.key.verifierKey]) == world.checkpoint)
        #expect(!String(decoding: file.bytes, as: UTF8.self).contains(world.entry(5).base64))
    }

    @Test func `a file without what was recorded asks for it`() throws {
        let world = try ProofWorld()
        let file = world.file(nil)
        #expect(throws: RecordRefusal.leafMissing) {
            try file.check(trusting: [world.key.verifierKey])
        }
        let leaf = TreeHash.leaf(world.entry(5))
        #expect(accepts { _ = try file.check(leaf: leaf, trusting: [world.key.verifierKey]) })
    }

    @Test func `what another log puts on the extra line is kept and not believed`() throws {
        let world = try ProofWorld()
        for extra in [[], [7, 7], [0xff, 1]] as [[UInt8]] {
            let lines = String(decoding: world.file(nil).bytes, as: UTF8.self)
                .replacing("\nindex", with: "\nextra \(extra.base64)\nindex", maxReplacements: 1)
            let file = try ProofFile(parsing: Array(lines.utf8))
            #expect(file.extra == extra)
            #expect(file.recorded == nil)
            #expect(file.bytes == Array(lines.utf8))
        }
    }

    @Test func `a proof is refused for another checkpoint, log, key or event`() throws {
        let world = try ProofWorld()
        let file = world.file(.bytes(world.entry(5)))
        let trusted = [world.key.verifierKey]
        let now = world.checkpoint
        let origin = try named("example.org/log")
        let later = Checkpoint(origin: origin, size: 11, root: now.root)
        let forked = Checkpoint(origin: origin, size: 10, root: TreeHash.empty)
        let foreign = Checkpoint(origin: try named("b"), size: 10, root: now.root)
        #expect(accepts { _ = try file.check(trusting: trusted, known: now) })
        #expect(throws: RecordRefusal.otherCheckpoint(size: 10, expected: 11)) {
            try file.check(trusting: trusted, known: later)
        }
        #expect(throws: RecordRefusal.forked(size: 10)) {
            try file.check(trusting: trusted, known: forked)
        }
        #expect(throws: RecordRefusal.otherOrigin("example.org/log")) {
            try file.check(trusting: trusted, known: foreign)
        }
        #expect(throws: RecordRefusal.noTrustedSignature) {
            try file.check(trusting: [try signer("example.org/log", seed: 8).verifierKey])
        }
        #expect(throws: RecordRefusal.proof(.rootMismatch)) {
            try world.file(.bytes(world.entry(6))).check(trusting: trusted)
        }
    }

    @Test func `a malformed proof file is refused`() throws {
        let text = String(decoding: try ProofWorld().file(nil).bytes, as: UTF8.self)
        let spoilt = [
            text.replacing("@v1", with: "@v2"), text.replacing("index 5", with: "index 05"),
            text.replacing("index 5", with: "index"), text.replacing("index 5", with: "index  5"),
            text.replacing("index 5", with: "Index 5"), text.replacing("\nindex 5", with: ""),
            text.replacing("index 5", with: "extra A\nindex 5"),
            text.replacing("index 5", with: "index 5\nindex 5"),
            text.replacing("=\n\nexample", with: "=\nexample"), "\n" + text, text + "\n",
        ]
        for spelling in spoilt {
            #expect(throws: RecordRefusal.self, "\(spelling)") {
                try ProofFile(parsing: Array(spelling.utf8))
            }
        }
    }

    @Test func `a path longer than any tree is refused`() throws {
        let world = try ProofWorld()
        let path = [Digest](repeating: TreeHash.empty, count: InclusionProof.hashesMax)
        let most = ProofFile(
            recorded: nil,
            proof: InclusionProof(index: 5, size: 10, path: path),
            note: world.note
        )
        let over = ProofFile(
            recorded: nil,
            proof: InclusionProof(index: 5, size: 10, path: path + [TreeHash.empty]),
            note: world.note
        )
        #expect(accepts { _ = try ProofFile(parsing: most.bytes) })
        #expect(throws: RecordRefusal.self) { try ProofFile(parsing: over.bytes) }
    }
}

/// A log of ten entries, its checkpoint and proofs of entry 5.
struct ProofWorld {
    let key: SignerKey
    let checkpoint: Checkpoint
    let note: SignedNote
    private let proof: InclusionProof

    init() throws {
        let tiles = MemoryTiles(entryLeaves(10))
        var prover = Prover(tiles)
        key = try signer("example.org/log", seed: 1)
        checkpoint = Checkpoint(origin: key.verifierKey.name, size: 10, root: tiles.root)
        note = try checkpoint.signed(by: [key])
        proof = try prover.inclusion(of: 5, in: 10)
    }

    func entry(_ index: Int) -> [UInt8] { Array("entry \(index)".utf8) }

    func file(_ recorded: RecordedLeaf?) -> ProofFile {
        ProofFile(recorded: recorded, proof: proof, note: note)
    }
}
