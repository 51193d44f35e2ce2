package import Record

/// Why a secret key cannot be used.
package enum KeyFault: Error, Hashable, Sendable, Codable {
    case missing
    /// Others than the owner may read the file, or write to it.
    case openToOthers(path: String)
    case unreadable(path: String)
    case notWritable(path: String)
    case malformed(path: String)
    /// The file holds a key, but not the one that the journal says signs now.
    case otherKey(path: String, expected: String)
}

/// The record's secret key beside the database, for its owner's eyes only.
package struct KeyFile: Sendable {
    private let file: SecretFile

    package var path: String { file.path }

    package init(path: String) {
        file = SecretFile(path: path)
    }

    package func read() throws(KeyFault) -> SignerKey {
        let bytes = try file.read(bytesMax: SignerKey.textBytesMax + 1)
        guard bytes.last == UInt8(ascii: "\n"),
            let text = String(validating: bytes.dropLast(), as: UTF8.self),
            let key = try? SignerKey(parsing: text)
        else { throw .malformed(path: path) }
        return key
    }

    /// Writes `key` whole or not at all, in place of what is there, and lasting a power loss.
    package func write(_ key: SignerKey) throws(KeyFault) {
        try file.write(Array(key.text.utf8) + [UInt8(ascii: "\n")])
    }

    /// Puts this file in the place of `other`.
    package func replace(_ other: KeyFile) throws(KeyFault) {
        try file.replace(other.file)
    }
}
