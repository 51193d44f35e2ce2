package import Kernel

import struct Crypto.SHA256

/// The three hashes of which RFC 6962 (section 2.1) builds a Merkle tree.
package enum TreeHash {
    private static let leafPrefix: UInt8 = 0
    private static let nodePrefix: UInt8 = 1

    /// The root of a tree without leaves: SHA-256 of nothing.
    package static let empty = digest(of: SHA256())

    /// SHA-256(0x00 ‖ `bytes`); the bytes are read where they lie.
    package static func leaf(_ bytes: UnsafeRawBufferPointer) -> Digest {
        var hash = SHA256()
        withUnsafeBytes(of: leafPrefix) { hash.update(bufferPointer: $0) }
        hash.update(bufferPointer: bytes)
        return digest(of: hash)
    }

    package static func leaf(_ bytes: [UInt8]) -> Digest {
        bytes.withUnsafeBytes { leaf($0) }
    }

    /// SHA-256(0x01 ‖ `left` ‖ `right`), gathered on the stack and hashed at one go.
    package static func node(_ left: Digest, _ right: Digest) -> Digest {
        withUnsafeTemporaryAllocation(
            byteCount: 1 + 2 * Digest.byteCount,
            alignment: 1
        ) { input in
            input[0] = nodePrefix
            left.withUnsafeBytes { left in
                right.withUnsafeBytes { right in
                    for index in 0..<Digest.byteCount {
                        input[1 + index] = left[index]
                        input[1 + Digest.byteCount + index] = right[index]
                    }
                }
            }
            var hash = SHA256()
            hash.update(bufferPointer: UnsafeRawBufferPointer(input))
            return digest(of: hash)
        }
    }

    private static func digest(of hash: SHA256) -> Digest {
        hash.finalize().withUnsafeBytes { bytes in
            guard let digest = Digest(bytes) else {
                preconditionFailure("SHA-256 gives \(Digest.byteCount) bytes")
            }
            return digest
        }
    }
}
