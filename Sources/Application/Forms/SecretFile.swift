#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A small file beside the database, for its owner's eyes only.
package struct SecretFile: Sendable {
    package let path: String

    package init(path: String) {
        self.path = path
    }

    /// At most one byte more than `bytesMax`, so that a longer file shows.
    package func read(bytesMax: Int) throws(KeyFault) -> [UInt8] {
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
        var bytes = [UInt8](repeating: 0, count: bytesMax + 1)
        let count = bytes.withUnsafeMutableBytes {
            Glibc.read(descriptor, $0.baseAddress, $0.count)
        }
        guard count > 0 else { throw .unreadable(path: path) }
        return Array(bytes[..<count])
    }

    /// Writes the file whole or not at all, in place of what is there, and lasting a power loss.
    package func write(_ bytes: [UInt8]) throws(KeyFault) {
        let draft = path + ".draft"
        unlink(draft)
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
        let descriptor = open(draft, flags, 0o600)
        guard descriptor >= 0 else { throw .notWritable(path: path) }
        let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
        let isWritten = count == bytes.count && fsync(descriptor) == 0
        close(descriptor)
        guard isWritten, rename(draft, path) == 0 else { throw .notWritable(path: path) }
        try syncFolder()
    }

    /// Puts this file in the place of `other`.
    package func replace(_ other: SecretFile) throws(KeyFault) {
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
