package import Kernel

import struct Crypto.SHA256

/// 256 random bits that open something for whoever holds them; only their hash is ever kept.
package struct SecretToken: Hashable, Sendable {
    package static let byteCount = 32
    package static let characters = 43

    private let bytes: [UInt8]

    package static func random(using random: inout some RandomNumberGenerator) -> SecretToken {
        SecretToken(bytes: random.bytes(byteCount))
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Reads what `text` writes; nothing else.
    package init?(_ text: String) {
        guard text.utf8.count == Self.characters, let bytes = URLText.decode(text),
            bytes.count == Self.byteCount
        else { return nil }
        self.bytes = bytes
    }

    /// For a cookie or the end of an address: letters, digits, `-` and `_`.
    package var text: String { URLText.encode(bytes) }

    /// What is kept of it.
    package var digest: Digest {
        var hash = SHA256()
        bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
        guard let digest = hash.finalize().withUnsafeBytes({ Digest($0) }) else {
            preconditionFailure("SHA-256 has 32 bytes")
        }
        return digest
    }
}

/// A secret never shows itself, whatever prints it.
extension SecretToken: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "(secret)" }
    package var debugDescription: String { "(secret)" }
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// Where secrets are drawn from, as one type whatever is behind it.
struct SecretSource: RandomNumberGenerator, Sendable {
    private var source: any RandomNumberGenerator & Sendable

    init(_ source: any RandomNumberGenerator & Sendable) {
        self.source = source
    }

    mutating func next() -> UInt64 { source.next() }
}

extension RandomNumberGenerator {
    mutating func bytes(_ count: Int) -> [UInt8] {
        (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &self) }
    }
}

/// Compares in a time that does not depend on where two byte strings differ.
func isSame(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    guard one.count == other.count else { return false }
    return zip(one, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
}
