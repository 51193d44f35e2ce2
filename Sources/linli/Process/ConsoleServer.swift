import Application
import Foundation
import Logging
import NIOCore
import NIOPosix
import Synchronization

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The serving process's end of `linli.sock`, readable and writable by the folder's owner only.
struct ConsoleServer {
    static let lineBytesMax = 1 << 20
    static let backlogConnectionsMax = 16
    static let connectionsMax = 64
    /// So long may the line take from the opening of the connection.
    static let lineSecondsMax = 10
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
                let open = OpenConnections()
                for try await connection in connections {
                    let isOneTooMany = open.add() > Self.connectionsMax
                    group.addTask {
                        await answer(connection, isOneTooMany: isOneTooMany)
                        open.remove()
                    }
                }
            }
        }
    }

    private func answer(_ connection: Connection, isOneTooMany: Bool) async {
        let channel = connection.channel
        let deadline = channel.eventLoop.scheduleTask(in: .seconds(Int64(Self.lineSecondsMax))) {
            channel.close(promise: nil)
        }
        do {
            try await connection.executeThenClose { inbound, outbound in
                let answer =
                    isOneTooMany
                    ? .trouble(.queueFull(queuedMax: Self.connectionsMax))
                    : try await order(from: inbound, until: deadline)
                guard let answer else { return }
                var reply = ByteBuffer()
                reply.writeBytes(try JSONEncoder().encode(answer))
                reply.writeInteger(UInt8(ascii: "\n"))
                try await outbound.write(reply)
            }
        } catch {
            log.warning("console connection", metadata: ["error": "\(type(of: error))"])
        }
        deadline.cancel()
    }

    /// Reads a line and carries out what it asks; nothing if the other end went away.
    private func order(
        from inbound: NIOAsyncChannelInboundStream<ByteBuffer>,
        until deadline: Scheduled<Void>
    ) async throws -> ConsoleAnswer? {
        var line = ByteBuffer()
        for try await var part in inbound {
            line.writeBuffer(&part)
            guard line.readableBytes <= Self.lineBytesMax else { return .unreadable }
            guard line.readableBytesView.last == UInt8(ascii: "\n") else { continue }
            deadline.cancel()
            let bytes = Data(line.readableBytesView)
            guard let request = try? JSONDecoder().decode(ConsoleRequest.self, from: bytes)
            else { return .unreadable }
            return await host.carryOut(request)
        }
        return nil
    }
}

/// How many connections are open.
private final class OpenConnections: Sendable {
    private let count = Mutex(0)

    func add() -> Int {
        count.withLock { count in
            count += 1
            return count
        }
    }

    func remove() {
        count.withLock { $0 -= 1 }
    }
}
