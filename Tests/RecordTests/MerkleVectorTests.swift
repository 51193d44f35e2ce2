import Foundation
import Kernel
import Record
import Testing

@Suite(
    .enabled(
        if: StandardVectors.has("merkle-vectors"),
        "the Merkle test vectors are not beside the repository"
    )
)
struct MerkleVectorTests {
    private struct Inclusion: Decodable {
        let leafIdx: UInt64
        let treeSize: UInt64
        let root: String
        let leafHash: String
        let proof: [String]?
        let wantErr: Bool
    }

    private struct Consistency: Decodable {
        let size1: UInt64
        let size2: UInt64
        let root1: String
        let root2: String
        let proof: [String]?
        let wantErr: Bool
    }

    @Test func `inclusion proofs are judged as the vectors say`() throws {
        let files = StandardVectors.files(under: "merkle-vectors/testdata/inclusion")
        #expect(files.count > 90)
        for file in files {
            let vector = try JSONDecoder().decode(Inclusion.self, from: Data(contentsOf: file))
            let isAccepted = accepts {
                let proof = InclusionProof(
                    index: vector.leafIdx,
                    size: vector.treeSize,
                    path: try (vector.proof ?? []).map(digest)
                )
                try proof.check(leaf: digest(vector.leafHash), root: digest(vector.root))
            }
            #expect(isAccepted == !vector.wantErr, "\(file.path)")
        }
    }

    @Test func `consistency proofs are judged as the vectors say`() throws {
        let files = StandardVectors.files(under: "merkle-vectors/testdata/consistency")
        #expect(files.count > 90)
        for file in files {
            let vector = try JSONDecoder().decode(Consistency.self, from: Data(contentsOf: file))
            let isAccepted = accepts {
                let proof = ConsistencyProof(
                    oldSize: vector.size1,
                    newSize: vector.size2,
                    path: try (vector.proof ?? []).map(digest)
                )
                try proof.check(
                    oldRoot: rootOrStandIn(vector.root1),
                    newRoot: rootOrStandIn(vector.root2)
                )
            }
            #expect(isAccepted == !vector.wantErr, "\(file.path)")
        }
    }

    private struct NotAHash: Error {}

    private func digest(_ base64: String) throws -> Digest {
        guard let data = Data(base64Encoded: base64), let digest = Digest(data) else {
            throw NotAHash()
        }
        return digest
    }

    /// Some vectors compare words that are no hashes; equal ones stay equal, others different.
    private func rootOrStandIn(_ base64: String) throws -> Digest {
        guard let data = Data(base64Encoded: base64) else { throw NotAHash() }
        return Digest(data) ?? TreeHash.leaf(Array(data))
    }
}

/// Whether `check` ends without throwing.
func accepts(_ check: () throws -> Void) -> Bool {
    do {
        try check()
        return true
    } catch {
        return false
    }
}
