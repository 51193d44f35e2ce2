import Journal
package import Kernel
import Synchronization

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A small file beside the database that remembers the last acknowledged event.
///
/// SQLite drops the tail of a write-ahead log whose bytes were damaged and serves what is before
/// it as if it were whole. The mark is written after every commit and synced only once a start:
/// after a power loss it may be older than the database, never newer; so a database that ends
/// before the mark has lost something, and says so.
package final class HighWaterMark: Sendable {
    /// The last acknowledged event: its place and its hash.
    package struct Position: Hashable, Sendable {
        package let sequence: UInt64
        package let leaf: Digest
    }

    private static let magic = Array("linliM01".utf8)
    private static var byteCount: Int { magic.count + 8 + Digest.byteCount + 8 }

    private let descriptor: Int32

    init(path: String) throws(OpeningError) {
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw OpeningError(errno: errno) }
    }

    deinit { close(descriptor) }

    /// A mark that cannot be written is an old mark: it still protects what came before it.
    func write(_ position: Position) {
        let bytes = Self.encode(position)
        _ = bytes.withUnsafeBytes { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
    }

    func sync() {
        fdatasync(descriptor)
    }

    /// Nothing if there is no mark or its own bytes are damaged.
    package static func read(path: String) -> Position? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: byteCount)
        let count = bytes.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, 0) }
        return count == byteCount ? decode(bytes) : nil
    }

    private static func encode(_ position: Position) -> [UInt8] {
        let body =
            magic + position.sequence.bigEndianBytes + position.leaf.bytes
        return body + body.checksum.bigEndianBytes
    }

    private static func decode(_ bytes: [UInt8]) -> Position? {
        let body = bytes.dropLast(8)
        guard body.starts(with: magic), Array(bytes.suffix(8)) == body.checksum.bigEndianBytes,
            let leaf = Digest(body.suffix(Digest.byteCount))
        else { return nil }
        let sequence = UInt64(bigEndianBytes: body.dropFirst(magic.count).prefix(8))
        return Position(sequence: sequence, leaf: leaf)
    }
}
