package import Kernel

import struct Crypto.SHA256

/// The three hashes of which RFC 6962 (section 2.1) builds a Merkle tree.
package enum TreeHash {
    private static let leafPrefix: UInt8 = 0
    private static let nodePrefix: UInt8 = 1
    private static let stackBytesMax = 1_024

    /// The root of a tree without leaves: SHA-256 of nothing.
    package static let empty = digest(of: SHA256())

    /// SHA-256(0x00 ‖ `bytes`).
    ///
    /// Nothing is allocated for the bytes. Short ones pass through the stack, because a second
    /// call into the hash costs more than copying a few hundred bytes beside their prefix.
    package static func leaf(_ bytes: UnsafeRawBufferPointer) -> Digest {
        guard bytes.count < stackBytesMax else { return longLeaf(bytes) }
        return withUnsafeTemporaryAllocation(byteCount: stackBytesMax, alignment: 1) { input in
            input[0] = leafPrefix
            UnsafeMutableRawBufferPointer(rebasing: input[1...]).copyMemory(from: bytes)
            return digest(of: UnsafeRawBufferPointer(rebasing: input[...bytes.count]))
        }
    }

    package static func leaf(_ bytes: [UInt8]) -> Digest {
        bytes.withUnsafeBytes { leaf($0) }
    }

    /// SHA-256(0x01 ‖ `left` ‖ `right`), gathered on the stack and hashed at one go.
    package static func node(_ left: Digest, _ right: Digest) -> Digest {
        withUnsafeTemporaryAllocation(byteCount: 1 + 2 * Digest.byteCount, alignment: 1) { input in
            input[0] = nodePrefix
            input.storeBytes(of: left, toByteOffset: 1, as: Digest.self)
            input.storeBytes(of: right, toByteOffset: 1 + Digest.byteCount, as: Digest.self)
            return digest(of: UnsafeRawBufferPointer(input))
        }
    }

    private static func longLeaf(_ bytes: UnsafeRawBufferPointer) -> Digest {
        var hash = SHA256()
        withUnsafeBytes(of: leafPrefix) { hash.update(bufferPointer: $0) }
        hash.update(bufferPointer: bytes)
        return digest(of: hash)
    }

    private static func digest(of bytes: UnsafeRawBufferPointer) -> Digest {
        var hash = SHA256()
        hash.update(bufferPointer: bytes)
        return digest(of: hash)
    }

    private static func digest(of hash: SHA256) -> Digest {
        hash.finalize().withUnsafeBytes { $0.loadUnaligned(as: Digest.self) }
    }
}
