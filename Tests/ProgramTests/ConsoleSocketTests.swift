import Foundation
import Testing

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

@Suite struct ConsoleSocketTests {
    private func served(_ body: (String, RunningServer) throws -> Void) throws {
        let folder = try Program.newFolder() + "/data"
        #expect(try Program.run("found", "--data", folder, "--name", "云溪区").code == 0)
        let server = try RunningServer(folder: folder)
        try body(folder, server)
        #expect(server.stop() == 0)
    }

    @Test(arguments: [
        Data("what is this\n".utf8), Data("{}\n".utf8), Data([0xFF, 0xFE, 0x0A]),
        Data(repeating: UInt8(ascii: "a"), count: (1 << 20) + 1),
    ])
    func `what is no order is answered so, and the server goes on`(line: Data) throws {
        try served { folder, _ in
            let answer = try ConsoleSocket(folder + "/linli.sock").send(line)
            #expect(answer == "{\"unreadable\":{}}\n")
            #expect(try Program.run("clock", "status", "--data", folder).code == 0)
        }
    }

    @Test func `a connection too many is told to come again, and the others are served`() throws {
        try served { folder, _ in
            let open = try (0..<64).map { _ in try ConsoleSocket(folder + "/linli.sock") }
            let late = try ConsoleSocket(folder + "/linli.sock")
            #expect(try late.send(Data()).hasPrefix("{\"trouble\""))
            let answer = try open[63].send(Data("{}\n".utf8))
            #expect(answer == "{\"unreadable\":{}}\n")
        }
    }

    @Test func `what people type is in no line of a server's log, accepted or refused`() throws {
        let (name, phone) = ("测试人甲", "13000000000")
        try served { folder, server in
            let text = name + phone
            let orders = [
                ["place", "create", "township", "--in", "1", "--name", text],
                ["place", "create", "township", "--in", "1", "--name", text],
                ["place", "create", "building", "--in", "1", "--name", text + "2"],
                ["place", "rename", "2", "--name", text + "3"],
                ["place", "rename", "99", "--name", text],
                ["place", "rename", "2", "--name", text + String(repeating: "长", count: 200)],
            ]
            let codes = try orders.map { try Program.run($0 + ["--data", folder]).code }
            #expect(codes == [0, 1, 1, 0, 1, 1])
            _ = try ConsoleSocket(folder + "/linli.sock").send(Data((text + "\n").utf8))
            let log = try server.log
            #expect(!log.contains(name))
            #expect(!log.contains(phone))
            let found = try Program.run("place", "find", phone, "--data", folder)
            #expect(found.output.contains(name))
        }
    }
}

/// One connection to a server's socket, as any program of the owner's could make it.
private final class ConsoleSocket {
    struct Broken: Error {}

    private let descriptor: Int32

    init(_ path: String) throws {
        descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        let connected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        guard connected == 0 else { throw Broken() }
    }

    deinit { close(descriptor) }

    /// Sends as much as the other end takes and returns what it says until it closes.
    func send(_ data: Data) throws -> String {
        _ = data.withUnsafeBytes {
            Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
        }
        var answer = Data()
        var buffer = [UInt8](repeating: 0, count: 4_096)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            guard count > 0 else { break }
            answer += buffer.prefix(count)
        }
        return String(decoding: answer, as: UTF8.self)
    }
}
