package import Record

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Why the record's secret key cannot be used.
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
    package let path: String

    package init(path: String) {
        self.path = path
    }

    package func read() throws(KeyFault) -> SignerKey {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        guard descriptor >= 0 else {
            throw errno == ENOENT ? .missing : .unreadable(path: path)
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .unreadable(path: path) }
        guard status.st_mode & 0o077 == 0, status.st_uid == geteuid() else {
            throw .openToOthers(path: path)
        }
        var bytes = [UInt8](repeating: 0, count: SignerKey.textBytesMax + 2)
        let count = bytes.withUnsafeMutableBytes {
            Glibc.read(descriptor, $0.baseAddress, $0.count)
        }
        guard count > 0 else { throw .unreadable(path: path) }
        guard bytes[count - 1] == UInt8(ascii: "\n"),
            let text = String(validating: bytes[..<(count - 1)], as: UTF8.self),
            let key = try? SignerKey(parsing: text)
        else { throw .malformed(path: path) }
        return key
    }

    /// Writes `key` whole or not at all, in place of what is there, and lasting a power loss.
    package func write(_ key: SignerKey) throws(KeyFault) {
        let draft = path + ".draft"
        unlink(draft)
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
        let descriptor = open(draft, flags, 0o600)
        guard descriptor >= 0 else { throw .notWritable(path: path) }
        let bytes = Array(key.text.utf8) + [UInt8(ascii: "\n")]
        let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
        let isWritten = count == bytes.count && fsync(descriptor) == 0
        close(descriptor)
        guard isWritten, rename(draft, path) == 0 else { throw .notWritable(path: path) }
        try syncFolder()
    }

    /// Puts this file in the place of `other`.
    package func replace(_ other: KeyFile) throws(KeyFault) {
        guard rename(path, other.path) == 0 else { throw .notWritable(path: other.path) }
        try syncFolder()
    }

    private func syncFolder() throws(KeyFault) {
        let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .notWritable(path: path) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw .notWritable(path: path) }
    }
}
