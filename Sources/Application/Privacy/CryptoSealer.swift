package import Domain
package import Kernel
import Synchronization

import struct Crypto.SHA256

/// Seals texts with SHA-256 over a nonce and the text, as `Journal.proto` says.
package final class CryptoSealer: Sealer {
    package static let nonceBytes = 16

    private let random: Mutex<any RandomNumberGenerator & Sendable>

    /// For a simulation that must repeat itself.
    package init(random: any RandomNumberGenerator & Sendable) {
        self.random = Mutex(random)
    }

    package convenience init() {
        self.init(random: BlockRandom())
    }

    package func seal(_ prose: Prose) -> SealedText {
        let stored = nonce() + Array(prose.text.utf8)
        return SealedText(commitment: Self.commitment(to: stored), stored: stored)
    }

    package func seal(_ content: VaultContent) -> SealedText {
        let stored = VaultCodec.encode(content, nonce: nonce())
        return SealedText(commitment: Self.commitment(to: stored), stored: stored)
    }

    private func nonce() -> [UInt8] {
        let words = random.withLock { random in (random.next(), random.next()) }
        return words.0.bigEndianBytes + words.1.bigEndianBytes
    }

    package static func commitment(to stored: [UInt8]) -> Digest {
        stored.withUnsafeBytes { commitment(to: $0) }
    }

    package static func commitment(to stored: UnsafeRawBufferPointer) -> Digest {
        var hash = SHA256()
        hash.update(bufferPointer: stored)
        guard let digest = hash.finalize().withUnsafeBytes({ Digest($0) }) else {
            preconditionFailure("SHA-256 has 32 bytes")
        }
        return digest
    }

    /// The text behind the nonce; nothing if the bytes hold no text.
    package static func text(of stored: some Collection<UInt8>) -> String? {
        guard stored.count > nonceBytes else { return nil }
        return String(validating: stored.dropFirst(nonceBytes), as: UTF8.self)
    }
}
