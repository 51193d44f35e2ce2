import Foundation

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// A connection that sends exactly the bytes it is given; it waits for answers, never for time.
final class ClientSocket {
    struct Failure: Error {
        let call: String
        let code: Int32
    }

    /// Longer than any deadline of the server: only a server that hangs is met by it.
    private static let patienceMilliseconds: Int32 = 120_000

    private let descriptor: Int32

    init(port: UInt16) throws {
        #if canImport(Glibc)
        let kind = Int32(SOCK_STREAM.rawValue)
        #else
        let kind = SOCK_STREAM
        #endif
        descriptor = socket(AF_INET, kind, 0)
        guard descriptor >= 0 else { throw Failure(call: "socket", code: errno) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let code = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, size)
            }
        }
        guard code == 0 else {
            close(descriptor)
            throw Failure(call: "connect", code: errno)
        }
    }

    deinit { close(descriptor) }

    /// False once the server has ended the connection.
    @discardableResult
    func send(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                Self.sendQuietly(descriptor, $0.baseAddress, $0.count)
            }
            guard count > 0 else { return false }
            rest = rest.dropFirst(count)
        }
        return true
    }

    @discardableResult
    func send(_ text: String) -> Bool { send(Array(text.utf8)) }

    private static func sendQuietly(
        _ descriptor: Int32,
        _ bytes: UnsafeRawPointer?,
        _ count: Int
    ) -> Int {
        #if canImport(Glibc)
        return Glibc.send(descriptor, bytes, count, Int32(MSG_NOSIGNAL))
        #else
        return Darwin.send(descriptor, bytes, count, 0)
        #endif
    }

    /// Says that nothing more will be sent, and goes on listening.
    func finishSending() {
        _ = shutdown(descriptor, Int32(SHUT_WR))
    }

    /// Everything until the server ends the connection.
    func readToEnd() -> String { read { _ in false } }

    /// Everything until `text` has come, or the end.
    func read(until text: String) -> String { read { $0.contains(text) } }

    private func read(until isEnough: (String) -> Bool) -> String {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while wait(milliseconds: Self.patienceMilliseconds) {
            let count = buffer.withUnsafeMutableBytes {
                recv(descriptor, $0.baseAddress, $0.count, 0)
            }
            guard count > 0 else { break }
            bytes += buffer.prefix(count)
            if isEnough(String(decoding: bytes, as: UTF8.self)) { break }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Sends one byte after the other, each when the server was silent for a moment, until it
    /// says something or ends the connection.
    ///
    /// - Returns: how many bytes it took until then; nothing if the server would take them all.
    func drip(_ text: String, milliseconds: Int32) -> Int? {
        for (count, byte) in text.utf8.enumerated() {
            if wait(milliseconds: milliseconds) || !send([byte]) { return count }
        }
        return nil
    }

    /// Whether there is something to read, the end included.
    private func wait(milliseconds: Int32) -> Bool {
        var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&wanted, 1, milliseconds) > 0
    }
}

extension ClientSocket {
    /// One request on a connection of its own, and everything that comes back.
    static func exchange(_ bytes: [UInt8], port: UInt16) throws -> String {
        let socket = try ClientSocket(port: port)
        socket.send(bytes)
        return socket.readToEnd()
    }

    static func exchange(_ text: String, port: UInt16) throws -> String {
        try exchange(Array(text.utf8), port: port)
    }

    /// Raises how many files this process may hold open.
    ///
    /// - Returns: how many that are.
    static func raiseOpenFiles() -> Int {
        var limit = rlimit()
        #if canImport(Glibc)
        let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
        #else
        let resource = RLIMIT_NOFILE
        #endif
        guard getrlimit(resource, &limit) == 0 else { return 0 }
        limit.rlim_cur = limit.rlim_max
        _ = setrlimit(resource, &limit)
        guard getrlimit(resource, &limit) == 0 else { return 0 }
        return Int(clamping: limit.rlim_cur)
    }
}
