import Foundation
import Logging
import NIOCore
import NIOPosix

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The serving process's end of `linli.sock`, readable and writable by the folder's owner only.
struct ConsoleServer {
    static let lineBytesMax = 1 << 16
    static let backlogConnectionsMax = 16
    /// What the address of a socket can hold.
    static let pathBytesMax = 108

    private typealias Connection = NIOAsyncChannel<ByteBuffer, ByteBuffer>

    let host: DistrictHost
    let log: Logger

    typealias Listener = NIOAsyncChannel<NIOAsyncChannel<ByteBuffer, ByteBuffer>, Never>

    /// Makes the socket; nobody but the owner can reach it at any moment.
    func listen() async throws -> Listener {
        let path = host.folder.socket
        guard path.utf8.count < Self.pathBytesMax else { throw ConsoleFailure.socketPathTooLong }
        unlink(path)
        let mask = umask(0o177)
        defer { umask(mask) }
        return try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .serverChannelOption(.backlog, value: Int32(Self.backlogConnectionsMax))
            .bind(unixDomainSocketPath: path) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try Connection(wrappingChannelSynchronously: channel)
                }
            }
    }

    /// Answers until the task is cancelled.
    func serve(_ listener: Listener) async throws {
        defer { unlink(host.folder.socket) }
        try await listener.executeThenClose { connections in
            try await withThrowingDiscardingTaskGroup { group in
                for try await connection in connections {
                    group.addTask { await answer(connection) }
                }
            }
        }
    }

    private func answer(_ connection: Connection) async {
        do {
            try await connection.executeThenClose { inbound, outbound in
                var line = ByteBuffer()
                for try await var part in inbound {
                    line.writeBuffer(&part)
                    guard line.readableBytes <= Self.lineBytesMax else { return }
                    guard line.readableBytesView.last == UInt8(ascii: "\n") else { continue }
                    let request = try JSONDecoder().decode(
                        ConsoleRequest.self,
                        from: Data(line.readableBytesView)
                    )
                    let answer = await host.carryOut(request)
                    var reply = ByteBuffer()
                    reply.writeBytes(try JSONEncoder().encode(answer))
                    reply.writeInteger(UInt8(ascii: "\n"))
                    try await outbound.write(reply)
                    return
                }
            }
        } catch {
            log.warning("console connection", metadata: ["error": "\(type(of: error))"])
        }
    }
}
