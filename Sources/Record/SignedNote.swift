/// Text with the signatures under it, as C2SP signed-note has it.
///
/// Reading and writing are inverse, byte for byte. Nothing in a note means anything until
/// `signers(among:)` has found a signature of somebody trusted.
package struct SignedNote: Hashable, Sendable {
    /// Room for sixteen post-quantum signatures, which the standard wants accepted.
    package static let bytesMax = 256 * 1_024
    package static let signaturesMax = 64

    /// One line under a note, by a key we may or may not know.
    package struct Signature: Hashable, Sendable {
        package let name: KeyName
        package let identifier: KeyIdentifier
        package let bytes: [UInt8]
    }

    /// What is signed, its last newline included.
    package let text: [UInt8]
    package let signatures: [Signature]

    package init(parsing bytes: [UInt8]) throws(RecordRefusal) {
        var reader = try LineReader(bytes, part: .note, bytesMax: Self.bytesMax)
        let split = bytes.indices.dropLast().last {
            bytes[$0] == newline && bytes[$0 + 1] == newline
        }
        guard let split, bytes.last == newline else { throw .malformed(.note, line: 1) }
        text = Array(bytes[...split])
        for _ in 0...text.count(where: { $0 == newline }) { _ = try reader.next() }
        var signatures: [Signature] = []
        while !reader.isAtEnd {
            guard signatures.count < Self.signaturesMax else {
                throw .tooManySignatures(max: Self.signaturesMax)
            }
            guard let signature = Signature(try reader.next()) else { throw reader.malformed }
            signatures.append(signature)
        }
        guard !signatures.isEmpty else { throw .unsigned }
        self.signatures = signatures
    }

    package init(_ lines: [NoteLine], signedBy keys: [SignerKey]) throws {
        precondition(!lines.isEmpty && (1...Self.signaturesMax).contains(keys.count))
        text = lines.flatMap { $0.bytes + [newline] }
        signatures = try keys.map { [text] key in
            Signature(
                name: key.verifierKey.name,
                identifier: key.verifierKey.identifier,
                bytes: try key.sign(text)
            )
        }
    }

    package var bytes: [UInt8] {
        signatures.reduce(text + [newline]) { $0 + $1.line + [newline] }
    }

    /// Which of the trusted keys signed.
    ///
    /// Unknown keys are ignored, even under a known name; one bad signature of a trusted key
    /// spoils the whole note.
    package func signers(among trusted: [VerifierKey]) throws(RecordRefusal) -> Set<VerifierKey> {
        var signers: Set<VerifierKey> = []
        for signature in signatures {
            let matching = Set(trusted.filter(signature.claims))
            guard let key = matching.first else { continue }
            guard matching.count == 1 else { throw .ambiguousKey(name: key.name.text) }
            guard key.accepts(signature.bytes, for: text) else {
                throw .badSignature(name: key.name.text)
            }
            signers.insert(key)
        }
        guard !signers.isEmpty else { throw .noTrustedSignature }
        return signers
    }
}

extension SignedNote.Signature {
    private static let dash = Array("— ".utf8)
    private static let space = UInt8(ascii: " ")

    fileprivate init?(_ line: ArraySlice<UInt8>) {
        guard line.starts(with: Self.dash) else { return nil }
        let fields = line.dropFirst(Self.dash.count)
            .split(separator: Self.space, maxSplits: 1, omittingEmptySubsequences: false)
        guard fields.count == 2, let text = NoteLine(fields[0]), let name = KeyName(text),
            let signed = Base64.decode(fields[1]), signed.count > KeyIdentifier.byteCount
        else { return nil }
        self.name = name
        identifier = KeyIdentifier(signed[...])
        bytes = Array(signed.dropFirst(KeyIdentifier.byteCount))
    }

    fileprivate var line: [UInt8] {
        Self.dash + name.line.bytes + [Self.space] + Base64.encode(identifier.bytes + bytes)
    }

    fileprivate func claims(_ key: VerifierKey) -> Bool {
        key.name == name && key.identifier == identifier
    }
}
