import Foundation
import Kernel
import Record
import Testing

struct CheckpointTests {
    private let root = TreeHash.leaf([1])

    @Test func `a checkpoint is origin, size and root, one a line`() throws {
        let extra = try #require(NoteLine("more"))
        let checkpoint = Checkpoint(
            origin: try named("example.org/log"),
            size: 42,
            root: root,
            extensions: [extra]
        )
        let key = try signer("example.org/log", seed: 1)
        let note = try checkpoint.signed(by: [key])
        let text = "example.org/log\n42\n\(root.base64)\nmore\n"
        #expect(String(decoding: note.text, as: UTF8.self) == text)
        #expect(
            try Checkpoint(opening: note.bytes, trusting: [key.verifierKey]) == checkpoint
        )
    }

    @Test func `the sizes at both ends are read`() throws {
        for size in [0, 1, 9_223_372_036_854_775_807] as [UInt64] {
            let text = Array("o\n\(size)\n\(root.base64)\n".utf8)
            #expect(try Checkpoint(parsing: text).size == size)
        }
    }

    @Test func `a malformed checkpoint is refused and the line is named`() {
        let root = root.base64
        let texts: [(String, Int)] = [
            ("", 1), ("o", 1), ("\n1\n\(root)\n", 1), ("o\n", 2), ("o\n1\n", 3),
            ("o\n\n\(root)\n", 2),
            ("o\n01\n\(root)\n", 2), ("o\n-1\n\(root)\n", 2), ("o\n+1\n\(root)\n", 2),
            ("o\n1 \n\(root)\n", 2), ("o\n１\n\(root)\n", 2), ("o\n0x1\n\(root)\n", 2),
            ("o\n9223372036854775808\n\(root)\n", 2), ("o\n18446744073709551616\n\(root)\n", 2),
            ("o\n1\n\(root)", 3), ("o\n1\n\(root)=\n", 3), ("o\n1\n\(root.dropLast(4))\n", 3),
            ("o\n1\n\(root) \n", 3), ("o\n1\n\(root)\n\n", 4), ("o\n1\n\(root)\nx\n\n", 5),
            ("o\n1\n\(root)\nx", 4),
        ]
        for (text, line) in texts {
            #expect(throws: RecordRefusal.malformed(.checkpoint, line: line), "\(text)") {
                try Checkpoint(parsing: Array(text.utf8))
            }
        }
    }

    @Test func `extension lines have a limit`() {
        let head = "o\n1\n\(root.base64)\n"
        let most = head + String(repeating: "x\n", count: Checkpoint.extensionsMax)
        #expect(accepts { _ = try Checkpoint(parsing: Array(most.utf8)) })
        #expect(throws: RecordRefusal.self) {
            try Checkpoint(parsing: Array((most + "x\n").utf8))
        }
    }

    @Test func `another log's key does not speak for this log`() throws {
        let other = try signer("example.org/other", seed: 1)
        let checkpoint = Checkpoint(origin: try named("example.org/log"), size: 1, root: root)
        let note = try checkpoint.signed(by: [other])
        #expect(throws: RecordRefusal.otherOrigin("example.org/log")) {
            try Checkpoint(opening: note, trusting: [other.verifierKey])
        }
    }
}
