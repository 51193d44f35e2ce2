import NIOCore
import NIOPosix

/// Asks one address over and over on a number of connections, each as fast as it is answered.
struct WebLoad {
    struct Outcome: Sendable {
        let perSecond: Double
        /// Sorted, in milliseconds.
        let latencies: [Double]

        func latency(_ part: Double) -> Double {
            guard !latencies.isEmpty else { return .nan }
            return latencies[min(latencies.count - 1, Int(Double(latencies.count) * part))]
        }
    }

    let port: Int
    let target: String
    let connections: Int
    /// Whether every request is for an address that nobody asked for before.
    var isFresh = false

    func run(seconds: Double) async throws -> Outcome {
        let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
        let start = NIODeadline.now()
        let end = start + .milliseconds(Int64(seconds * 1_000))
        var results: [EventLoopFuture<[Double]>] = []
        for number in 0..<connections {
            let ending = isFresh ? "?connection=\(number)" : ""
            let promise = group.next().makePromise(of: [Double].self)
            results.append(promise.futureResult)
            _ = try await ClientBootstrap(group: group)
                .channelOption(.tcpOption(.tcp_nodelay), value: 1)
                .channelInitializer { channel in
                    channel.eventLoop.makeCompletedFuture {
                        try channel.pipeline.syncOperations.addHandler(
                            RepeatedRequest(target + ending, isFresh, until: end, promise)
                        )
                    }
                }
                .connect(host: "127.0.0.1", port: port).get()
        }
        var latencies: [Double] = []
        for result in results { latencies += try await result.get() }
        let elapsed = Double((NIODeadline.now() - start).nanoseconds) / 1e9
        try await group.shutdownGracefully()
        return Outcome(perSecond: Double(latencies.count) / elapsed, latencies: latencies.sorted())
    }
}

/// One connection of a load: sends, waits for the whole answer, sends again.
private final class RepeatedRequest: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let target: String
    private let isFresh: Bool
    private let end: NIODeadline
    private let promise: EventLoopPromise<[Double]>
    private var latencies: [Double] = []
    private var sent = NIODeadline.now()
    private var answer = ByteBuffer()

    init(
        _ target: String,
        _ isFresh: Bool,
        until end: NIODeadline,
        _ promise: EventLoopPromise<[Double]>
    ) {
        (self.target, self.isFresh) = (target, isFresh)
        self.end = end
        self.promise = promise
    }

    func channelActive(context: ChannelHandlerContext) { send(context) }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        _ = answer.writeImmutableBuffer(unwrapInboundIn(data))
        guard let wanted = AnswerLength.total(of: answer), answer.readableBytes >= wanted else {
            return
        }
        let now = NIODeadline.now()
        latencies.append(Double((now - sent).nanoseconds) / 1e6)
        answer.clear()
        if now < end { send(context) } else { context.close(promise: nil) }
    }

    func channelInactive(context: ChannelHandlerContext) { promise.succeed(latencies) }

    private func send(_ context: ChannelHandlerContext) {
        let ending = isFresh ? "&request=\(sent.uptimeNanoseconds)" : ""
        let request = "GET \(target)\(ending) HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
        sent = .now()
        context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: request)), promise: nil)
    }
}

/// How long an answer is, head included, once its head is there.
private enum AnswerLength {
    static func total(of answer: ByteBuffer) -> Int? {
        answer.withUnsafeReadableBytes { bytes in
            let headEnd = Array("\r\n\r\n".utf8)
            let name = Array("content-length: ".utf8)
            var length: Int?
            for index in bytes.indices {
                let rest = bytes[index...]
                if rest.starts(with: headEnd) {
                    return length.map { $0 + index - bytes.startIndex + headEnd.count }
                }
                guard length == nil, bytes[index] | 0x20 == UInt8(ascii: "c"),
                    rest.prefix(name.count).map({ $0 | 0x20 }) == name
                else { continue }
                let digits = rest.dropFirst(name.count).prefix { (0x30...0x39).contains($0) }
                length = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
            }
            return nil
        }
    }
}
