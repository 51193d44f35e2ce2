import Kernel
import Record
import Testing

import struct Crypto.SHA256

struct FrontierTests {
    @Test func `an empty tree has the hash of nothing as root`() {
        #expect(
            Frontier().root.description
                == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        )
    }

    @Test func `leaf and node hashes carry the prefixes of RFC 6962`() {
        let left = Digest(SHA256.hash(data: [UInt8](repeating: 1, count: 3)))
        let right = Digest(SHA256.hash(data: [UInt8](repeating: 2, count: 3)))
        for count in [0, 1, 54, 55, 56, 63, 64, 65, 300, 1_022, 1_023, 1_024, 1_025, 5_000] {
            let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
            #expect(
                TreeHash.leaf(bytes) == Digest(SHA256.hash(data: [0] + bytes)),
                "\(count) bytes"
            )
        }
        guard let left, let right else {
            Issue.record("SHA-256 did not give 32 bytes")
            return
        }
        #expect(
            TreeHash.node(left, right) == Digest(SHA256.hash(data: [1] + left.bytes + right.bytes))
        )
    }

    @Test func `the root after each of 600 appends is the one RFC 6962 defines`() {
        let leaves = entryLeaves(600)
        var frontier = Frontier()
        for (index, leaf) in leaves.enumerated() {
            #expect(frontier.root == ReferenceTree.root(leaves[..<index]), "size \(index)")
            frontier.append(leaf)
            #expect(frontier.size == UInt64(index + 1))
        }
        #expect(frontier.root == ReferenceTree.root(leaves[...]))
    }

    @Test func `a copy goes its own way`() {
        let leaves = entryLeaves(7)
        var first = Frontier()
        leaves.forEach { first.append($0) }
        var second = first
        second.append(leaves[0])
        #expect(first.root == ReferenceTree.root(leaves[...]))
        #expect(second.root == ReferenceTree.root((leaves + [leaves[0]])[...]))
    }
}
