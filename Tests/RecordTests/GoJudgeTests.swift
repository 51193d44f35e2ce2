import Foundation
import Kernel
import Record
import Testing

@Suite(
    .enabled(
        if: GoJudge.isInstalled,
        "Go or its x/mod packages are not installed: golang-go, golang-golang-x-mod-dev"
    )
)
struct GoJudgeTests {
    private let size = 300

    @Test func `Go opens our checkpoints and refuses them once a byte is changed`() throws {
        let root = MemoryTiles(entryLeaves(size)).root
        let checkpoint = Checkpoint(origin: try named("example.org/log"), size: 300, root: root)
        let key = try signer("example.org/log", seed: 1)
        let other = try signer("example.org/other", seed: 2)
        let note = try checkpoint.signed(by: [key, other])
        var spoilt = note.bytes
        spoilt[17] ^= 1
        let both = [key.verifierKey.text, other.verifierKey.text]
        let answers = try GoJudge.answers([
            ["open", note.bytes.base64, both[0]],
            ["open", note.bytes.base64, both[1]],
            ["open", note.bytes.base64] + both,
            ["open", spoilt.base64, both[0]],
        ])
        #expect(answers.count == 4)
        #expect(answers.prefix(3).allSatisfy { $0 == note.text.base64 })
        #expect(answers.last?.hasPrefix("no invalid signature") == true)
    }

    @Test func `our secret key in Go's hands signs the very same note`() throws {
        let key = try signer("example.org/log", seed: 3)
        let root = MemoryTiles(entryLeaves(size)).root
        let checkpoint = Checkpoint(origin: key.verifierKey.name, size: 300, root: root)
        let note = try checkpoint.signed(by: [key])
        let answers = try GoJudge.answers([["sign", note.text.base64, key.text]])
        let theirs = try #require(answers.first.flatMap { Data(base64Encoded: $0) })
        #expect(Array(theirs) == note.bytes)
        #expect(
            try Checkpoint(opening: Array(theirs), trusting: [key.verifierKey]) == checkpoint
        )
    }

    @Test func `Go accepts our inclusion and consistency proofs`() throws {
        let leaves = entryLeaves(size)
        var prover = Prover(MemoryTiles(leaves))
        var commands: [[String]] = []
        for size in [1, 2, 3, 7, 8, 255, 256, 257, 300] as [UInt64] {
            let root = try prover.root(of: size).base64
            for index in stride(from: 0, to: size, by: 7) {
                let proof = try prover.inclusion(of: index, in: size)
                commands.append(
                    ["inclusion", "\(size)", root, "\(index)", leaves[Int(index)].base64]
                        + proof.path.map(\.base64)
                )
            }
            for old in stride(from: 1, through: size, by: 7) {
                let proof = try prover.consistency(from: old, to: size)
                let oldRoot = try prover.root(of: old).base64
                commands.append(
                    ["consistency", "\(size)", root, "\(old)", oldRoot]
                        + proof.path.map(\.base64)
                )
            }
        }
        let answers = try GoJudge.answers(commands)
        #expect(answers.count == commands.count)
        for (command, answer) in zip(commands, answers) {
            #expect(answer == "ok", "\(command.prefix(4))")
        }
    }

    @Test func `we accept Go's proofs, and its root and tiles are ours`() throws {
        let leaves = entryLeaves(size)
        let root = ReferenceTree.root(leaves[...])
        let indexes = Array(stride(from: 0, to: size, by: 11))
        var builder = TileBuilder(lowestLevel: 0)
        leaves.forEach { builder.append($0) }
        let tiles = builder.drain()
        let answers = try GoJudge.answers(
            [["grow", "\(size)"]]
                + indexes.map { ["prove", "\(size)", "\($0)"] }
                + indexes.map { ["extend", "\(size)", "\($0 + 1)"] }
                + tiles.map { ["tile", $0.address.path] }
        )
        #expect(answers.count == 1 + 2 * indexes.count + tiles.count)
        #expect(answers.first == root.base64)
        let proofs = answers.dropFirst().prefix(indexes.count)
        for (index, answer) in zip(indexes, proofs) {
            let proof = InclusionProof(
                index: UInt64(index),
                size: UInt64(size),
                path: try hashes(answer)
            )
            #expect(accepts { try proof.check(leaf: leaves[index], root: root) }, "\(index)")
        }
        let extensions = answers.dropFirst(1 + indexes.count).prefix(indexes.count)
        for (index, answer) in zip(indexes, extensions) {
            let proof = ConsistencyProof(
                oldSize: UInt64(index + 1),
                newSize: UInt64(size),
                path: try hashes(answer)
            )
            let oldRoot = ReferenceTree.root(leaves[...index])
            #expect(accepts { try proof.check(oldRoot: oldRoot, newRoot: root) }, "\(index)")
        }
        for (change, answer) in zip(tiles, answers.suffix(tiles.count)) {
            #expect(change.tile.bytes.base64 == answer, "\(change.address.path)")
        }
    }

    private func hashes(_ answer: String) throws -> [Digest] {
        let words = answer.split(separator: " ")
        try #require(words.first == "ok", "\(answer)")
        return try words.dropFirst().map { word in
            try #require(Data(base64Encoded: String(word)).flatMap { Digest($0) })
        }
    }
}
