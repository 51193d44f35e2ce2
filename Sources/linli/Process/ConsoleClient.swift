import Foundation

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The command line's end of `linli.sock`: one request, one answer, each a line of JSON.
enum ConsoleClient {
    /// Nothing if nobody serves the folder.
    static func send(_ request: ConsoleRequest, to folder: DataFolder) throws -> ConsoleAnswer? {
        guard let descriptor = try connect(to: folder.socket) else { return nil }
        defer { close(descriptor) }
        let line = try JSONEncoder().encode(request) + Data([UInt8(ascii: "\n")])
        try write(line, to: descriptor)
        return try JSONDecoder().decode(ConsoleAnswer.self, from: try readLine(from: descriptor))
    }

    private static func connect(to path: String) throws -> Int32? {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let bytes = Array(path.utf8)
        guard bytes.count < MemoryLayout.size(ofValue: address.sun_path) else {
            return nil
        }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { throw ConsoleFailure.socketBroken }
        let connected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Glibc.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        guard connected == 0 else {
            close(descriptor)
            return nil
        }
        return descriptor
    }

    private static func write(_ data: Data, to descriptor: Int32) throws {
        var rest = data[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { throw ConsoleFailure.socketBroken }
            rest = rest.dropFirst(count)
        }
    }

    private static func readLine(from descriptor: Int32) throws -> Data {
        var line = Data()
        var buffer = [UInt8](repeating: 0, count: 4_096)
        while line.count <= ConsoleServer.lineBytesMax {
            let count = read(descriptor, &buffer, buffer.count)
            guard count > 0 else { throw ConsoleFailure.socketBroken }
            line += buffer.prefix(count)
            if line.last == UInt8(ascii: "\n") { return line }
        }
        throw ConsoleFailure.socketBroken
    }
}
