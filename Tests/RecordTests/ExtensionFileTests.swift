import Foundation
import Kernel
import Record
import Testing

struct ExtensionFileTests {
    private let leaves = entryLeaves(20)

    @Test func `an extension of every older size is believed, and read as it is written`() throws {
        let key = try signer("example.org/log", seed: 1)
        for old in 1...20 {
            let file = try file(from: old, key: key)
            let parsed = try ExtensionFile(parsing: file.bytes)
            #expect(parsed == file, "from \(old)")
            let checked = try parsed.check(
                from: checkpoint(old),
                trusting: [key.verifierKey]
            )
            #expect(try checked == checkpoint(20), "from \(old)")
        }
    }

    @Test func `a history that was rewritten is refused`() throws {
        let key = try signer("example.org/log", seed: 1)
        let file = try file(from: 13, key: key)
        let seen = Checkpoint(origin: try named("example.org/log"), size: 13, root: leaves[3])
        #expect(throws: RecordRefusal.proof(.rootMismatch)) {
            try file.check(from: seen, trusting: [key.verifierKey])
        }
    }

    @Test func `an extension from another size, of another log or under another key is refused`()
        throws
    {
        let key = try signer("example.org/log", seed: 1)
        let file = try file(from: 13, key: key)
        #expect(throws: RecordRefusal.otherCheckpoint(size: 13, expected: 12)) {
            try file.check(from: checkpoint(12), trusting: [key.verifierKey])
        }
        let foreign = Checkpoint(origin: try named("b"), size: 13, root: try checkpoint(13).root)
        #expect(throws: RecordRefusal.otherOrigin("example.org/log")) {
            try file.check(from: foreign, trusting: [key.verifierKey])
        }
        #expect(throws: RecordRefusal.noTrustedSignature) {
            try file.check(
                from: checkpoint(13),
                trusting: [try signer("example.org/log", seed: 2).verifierKey]
            )
        }
    }

    @Test func `nothing follows from an empty record, nor backwards`() throws {
        let key = try signer("example.org/log", seed: 1)
        let note = try checkpoint(20).signed(by: [key])
        for size in [0, 21] as [UInt64] {
            let proof = ConsistencyProof(oldSize: size, newSize: 20, path: [])
            let old = Checkpoint(
                origin: try named("example.org/log"),
                size: size,
                root: TreeHash.empty
            )
            #expect(throws: RecordRefusal.proof(.sizesOutOfOrder(old: size, new: 20))) {
                try ExtensionFile(proof: proof, note: note)
                    .check(from: old, trusting: [key.verifierKey])
            }
        }
    }

    @Test func `flipped bits and cut ends are refused`() throws {
        let key = try signer("example.org/log", seed: 1)
        let bytes = try file(from: 13, key: key).bytes
        let old = try checkpoint(13)
        for position in bytes.indices {
            var changed = bytes
            changed[position] ^= 1 << UInt8(position % 8)
            for candidate in [changed, Array(bytes.prefix(position))] {
                #expect(throws: RecordRefusal.self, "byte \(position), \(candidate.count) long") {
                    try ExtensionFile(parsing: candidate)
                        .check(from: old, trusting: [key.verifierKey])
                }
            }
        }
    }

    private func checkpoint(_ size: Int) throws -> Checkpoint {
        Checkpoint(
            origin: try named("example.org/log"),
            size: UInt64(size),
            root: ReferenceTree.root(leaves[..<size])
        )
    }

    private func file(from old: Int, key: SignerKey) throws -> ExtensionFile {
        var prover = Prover(MemoryTiles(leaves))
        let proof = try prover.consistency(from: UInt64(old), to: 20)
        return ExtensionFile(proof: proof, note: try checkpoint(20).signed(by: [key]))
    }
}
