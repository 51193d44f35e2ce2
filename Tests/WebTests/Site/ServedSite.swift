import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOPosix
import Web

/// A small site behind a real socket, for as long as a test needs it.
enum ServedSite {
    /// - Parameter times: the deadlines in milliseconds, if the test waits for one.
    static func run<Result: Sendable>(
        times: Int64? = nil,
        connectionsMax: Int? = nil,
        _ body: @escaping @Sendable (Int) async throws -> Result
    ) async throws -> Result {
        let district = try await SmallDistrict.lively()
        var log = Logger(label: "test")
        log.logLevel = .critical
        var server = SiteServer(log: log)
        if let times { server.times = ConnectionTimes(eachMilliseconds: times) }
        if let connectionsMax { server.connectionsMax = connectionsMax }
        let (ports, found) = AsyncStream.makeStream(of: Int.self)
        let application = try server.application(
            district.site,
            at: .hostname("127.0.0.1", port: 0),
            onServerRunning: { channel in found.yield(channel.localAddress?.port ?? 0) }
        )
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await application.run() }
            var iterator = ports.makeAsyncIterator()
            let port = await iterator.next() ?? 0
            let result = try await body(port)
            group.cancelAll()
            return result
        }
    }

    /// Sends bytes as they are and gives back everything until the server ends the connection.
    static func exchange(_ bytes: String, port: Int) async throws -> String {
        try await connect(port: port) { inbound, outbound in
            // The server may end the connection before it has heard everything.
            try? await outbound.write(ByteBuffer(string: bytes))
            return try await text(inbound)
        }
    }

    static func text(_ inbound: NIOAsyncChannelInboundStream<ByteBuffer>) async throws -> String {
        var answer = ByteBuffer()
        do {
            for try await part in inbound { _ = answer.writeImmutableBuffer(part) }
        } catch is IOError {
            // A reset is an end as well.
        }
        return String(buffer: answer)
    }

    static func connect<Result: Sendable>(
        port: Int,
        _ body:
            @Sendable (
                NIOAsyncChannelInboundStream<ByteBuffer>, NIOAsyncChannelOutboundWriter<ByteBuffer>
            ) async throws -> Result
    ) async throws -> Result {
        let bootstrap = ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
        let channel = try await bootstrap.connect(host: "127.0.0.1", port: port) { channel in
            channel.eventLoop.makeCompletedFuture {
                try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
            }
        }
        return try await channel.executeThenClose { inbound, outbound in
            try await body(inbound, outbound)
        }
    }
}
