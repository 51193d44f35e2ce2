import enum Crypto.Curve25519

/// A secret Ed25519 key with its name.
///
/// As text `PRIVATE+KEY+NAME+IDENTIFIER+SEED`, for a file only its owner may read; printing the
/// value shows no secret.
package struct SignerKey: Sendable, CustomStringConvertible {
    package static let seedBytes = 32
    package static let textBytesMax = VerifierKey.textBytesMax + prefix.count
    private static let prefix = Array("PRIVATE+KEY+".utf8)

    package let verifierKey: VerifierKey
    private let secret: Curve25519.Signing.PrivateKey

    /// `seed` is 32 bytes from a generator fit for secrets, or nothing comes of it.
    package init?(name: KeyName, seed: [UInt8]) {
        guard seed.count == Self.seedBytes,
            let secret = try? Curve25519.Signing.PrivateKey(rawRepresentation: seed)
        else { return nil }
        self.secret = secret
        verifierKey = VerifierKey(known: name, Array(secret.publicKey.rawRepresentation))
    }

    /// Makes a key from the system's generator of secrets.
    package init(making name: KeyName) {
        secret = Curve25519.Signing.PrivateKey()
        verifierKey = VerifierKey(known: name, Array(secret.publicKey.rawRepresentation))
    }

    package init(parsing text: String) throws(RecordRefusal) {
        guard text.utf8.count <= Self.textBytesMax else {
            throw .tooLong(.key, bytesMax: Self.textBytesMax)
        }
        let bytes = Array(text.utf8)
        guard bytes.starts(with: Self.prefix) else { throw .malformed(.key, line: 1) }
        let fields = try KeyFields(bytes.dropFirst(Self.prefix.count))
        guard let key = SignerKey(name: fields.name, seed: fields.key) else {
            throw .malformed(.key, line: 1)
        }
        guard key.verifierKey.identifier.text == fields.identifier else { throw .keyIDMismatch }
        self = key
    }

    /// The secret itself.
    package var text: String {
        let seed = Base64.encode([VerifierKey.ed25519] + Array(secret.rawRepresentation))
        let identifier = verifierKey.identifier.text
        return String(decoding: Self.prefix, as: UTF8.self)
            + "\(verifierKey.name.text)+\(identifier)+\(String(decoding: seed, as: UTF8.self))"
    }

    package var description: String {
        "secret key \(verifierKey.name.text)+\(verifierKey.identifier.text)"
    }

    func sign(_ text: [UInt8]) throws -> [UInt8] {
        Array(try secret.signature(for: text))
    }
}
