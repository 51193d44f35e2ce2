import Kernel

import enum Crypto.Curve25519
import struct Crypto.SHA256

/// A public Ed25519 key with its name: who checks notes holds nothing else.
///
/// As text `NAME+IDENTIFIER+KEY`: eight hexadecimal digits, then base64 of 0x01 and 32 bytes.
package struct VerifierKey: Hashable, Sendable {
    package static let textBytesMax = KeyName.bytesMax + 64
    static let ed25519: UInt8 = 1
    static let keyBytes = 32

    package let name: KeyName
    package let identifier: KeyIdentifier
    /// The key as RFC 8032 writes it.
    package let publicKey: [UInt8]

    package init?(name: KeyName, publicKey: [UInt8]) {
        guard publicKey.count == Self.keyBytes else { return nil }
        self.init(known: name, publicKey)
    }

    init(known name: KeyName, _ publicKey: [UInt8]) {
        self.name = name
        self.publicKey = publicKey
        identifier = KeyIdentifier(name: name, typedKey: [Self.ed25519] + publicKey)
    }

    package init(parsing text: String) throws(RecordRefusal) {
        guard text.utf8.count <= Self.textBytesMax else {
            throw .tooLong(.key, bytesMax: Self.textBytesMax)
        }
        let fields = try KeyFields(Array(text.utf8)[...])
        let key = VerifierKey(known: fields.name, fields.key)
        guard key.identifier.text == fields.identifier else { throw .keyIDMismatch }
        self = key
    }

    package var text: String {
        let key = String(decoding: Base64.encode([Self.ed25519] + publicKey), as: UTF8.self)
        return "\(name.text)+\(identifier.text)+\(key)"
    }

    func accepts(_ signature: [UInt8], for text: [UInt8]) -> Bool {
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey) else {
            return false
        }
        return key.isValidSignature(signature, for: text)
    }
}

/// The first four bytes of SHA-256(name ‖ newline ‖ type ‖ key): enough to find the key by.
package struct KeyIdentifier: Hashable, Sendable {
    static let byteCount = 4

    package let bytes: [UInt8]

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = Array(bytes.prefix(Self.byteCount))
    }

    init(name: KeyName, typedKey: [UInt8]) {
        let hash = SHA256.hash(data: name.line.bytes + [newline] + typedKey)
        self.init(Array(hash)[...])
    }

    package var text: String { bytes.hexadecimal }
}

/// The three fields that the texts of both kinds of key end in.
struct KeyFields {
    let name: KeyName
    let identifier: String
    let key: [UInt8]

    init(_ text: ArraySlice<UInt8>) throws(RecordRefusal) {
        let fields = text.split(
            separator: UInt8(ascii: "+"),
            maxSplits: 2,
            omittingEmptySubsequences: false
        )
        guard fields.count == 3, let line = NoteLine(fields[0]), let name = KeyName(line),
            let typed = Base64.decode(fields[2]), let type = typed.first
        else { throw .malformed(.key, line: 1) }
        guard type == VerifierKey.ed25519 else { throw .unknownKeyType(type) }
        guard typed.count == 1 + VerifierKey.keyBytes else { throw .malformed(.key, line: 1) }
        self.name = name
        identifier = String(decoding: fields[1], as: UTF8.self)
        key = Array(typed.dropFirst())
    }
}
