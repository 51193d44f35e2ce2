import Foundation
import Kernel
import Record
import Testing

@Suite(
    .enabled(if: StandardVectors.has("tlog"), "the sample log is not beside the repository")
)
struct SampleTests {
    @Test func `the sample checkpoint is read, and its root is that of the 300 entries`() throws {
        let bytes = try StandardVectors.bytes("tlog/sample.checkpoint")
        let checkpoint = try Checkpoint(opening: bytes, trusting: [try sampleKey()])
        #expect(checkpoint.origin.text == "example.org/log")
        #expect(checkpoint.size == 300)
        #expect(checkpoint.root == MemoryTiles(entryLeaves(300)).root)
        #expect(try SignedNote(parsing: bytes).bytes == bytes)
    }

    @Test func `the sample key is written as it was read`() throws {
        let text = try sampleText("tlog/sample.vkey")
        #expect(try VerifierKey(parsing: text).text == text)
    }

    @Test func `the sample proof holds for entry 123 and for no other`() throws {
        let bytes = try StandardVectors.bytes("tlog/sample.tlog-proof")
        let file = try ProofFile(parsing: bytes)
        #expect(file.bytes == bytes)
        #expect(file.index == 123)
        let leaves = entryLeaves(300)
        let checkpoint = try file.check(leaf: leaves[123], trusting: [try sampleKey()])
        #expect(checkpoint.size == 300)
        for (index, leaf) in leaves.enumerated() where index != 123 {
            #expect(throws: RecordRefusal.proof(.rootMismatch), "entry \(index)") {
                try file.check(leaf: leaf, trusting: [try sampleKey()])
            }
        }
    }

    @Test func `the proof we make of the sample's entry is the sample's`() throws {
        let file = try ProofFile(parsing: StandardVectors.bytes("tlog/sample.tlog-proof"))
        var prover = Prover(MemoryTiles(entryLeaves(300)))
        #expect(try prover.inclusion(of: 123, in: 300).path == file.path)
    }

    private func sampleKey() throws -> VerifierKey {
        try VerifierKey(parsing: sampleText("tlog/sample.vkey"))
    }

    private func sampleText(_ path: String) throws -> String {
        String(decoding: try StandardVectors.bytes(path), as: UTF8.self)
            .trimmingCharacters(in: .newlines)
    }
}
