import HTTPTypes
import Logging
import NIOCore
import NIOHTTPTypes

/// Keeps one connection within its limits of time and bytes, and answers what is no HTTP.
///
/// At every moment one deadline runs: for the first head, for the exchange under way, or for the
/// next head. Bytes that arrive slowly move none of them.
final class ConnectionGuard: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias InboundOut = HTTPRequestPart
    typealias OutboundIn = HTTPResponsePart
    typealias OutboundOut = HTTPResponsePart

    private let times: ConnectionTimes
    private let log: Logger
    private var deadline: Scheduled<Void>?
    private var bodyBytes = 0
    private var isExchanging = false
    private var isEnding = false

    init(times: ConnectionTimes, log: Logger) {
        self.times = times
        self.log = log
    }

    func handlerAdded(context: ChannelHandlerContext) {
        end(context, after: times.head, because: "head")
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        deadline?.cancel()
    }

    func channelInactive(context: ChannelHandlerContext) {
        deadline?.cancel()
        context.fireChannelInactive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isEnding else { return }
        switch unwrapInboundIn(data) {
        case .head:
            bodyBytes = 0
            isExchanging = true
            end(context, after: times.exchange, because: "exchange")
        case .body(let bytes):
            bodyBytes += bytes.readableBytes
            guard bodyBytes <= RequestLimits.bodyBytesMax else {
                note("body")
                return context.close(promise: nil)
            }
        case .end: break
        }
        context.fireChannelRead(data)
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        switch unwrapOutboundIn(data) {
        case .head(let head):
            if head.headerFields[.connection] == "close" { isEnding = true }
        case .body: break
        case .end:
            let written = promise ?? context.eventLoop.makePromise(of: Void.self)
            let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
            written.futureResult.whenSuccess {
                let (handler, context) = bound.value
                handler.answered(context)
            }
            return context.write(data, promise: written)
        }
        context.write(data, promise: promise)
    }

    /// The answer has left: what remains is to wait for the next head, or for the reader.
    private func answered(_ context: ChannelHandlerContext) {
        isExchanging = false
        if isEnding {
            end(context, after: times.linger, because: nil)
        } else {
            end(context, after: times.idle, because: nil)
        }
    }

    /// What the parser cannot read gets a short answer, unless another one is under way.
    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard !isEnding else { return }
        guard !isExchanging, let refusal = ParserRefusal(error) else {
            context.close(promise: nil)
            return
        }
        isEnding = true
        note("unreadable", status: refusal.status.code)
        context.write(wrapOutboundOut(.head(refusal.head)), promise: nil)
        context.write(wrapOutboundOut(.body(ByteBuffer(bytes: refusal.text))), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        end(context, after: times.linger, because: nil)
    }

    private func end(
        _ context: ChannelHandlerContext,
        after time: TimeAmount,
        because reason: String?
    ) {
        deadline?.cancel()
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        deadline = context.eventLoop.scheduleTask(in: time) {
            let (handler, context) = bound.value
            if let reason { handler.note(reason) }
            context.close(promise: nil)
        }
    }

    /// Quietly: browsers open connections in advance, and nobody shall fill the log by doing so.
    private func note(_ reason: String, status: Int = 0) {
        var metadata: Logger.Metadata = ["limit": "\(reason)"]
        if status > 0 { metadata["status"] = "\(status)" }
        log.log(level: status > 0 ? .notice : .debug, "connection ended", metadata: metadata)
    }
}

/// The deadlines of a connection; tests make them short.
package struct ConnectionTimes: Sendable {
    var head = TimeAmount.seconds(RequestLimits.headSecondsMax)
    var exchange = TimeAmount.seconds(RequestLimits.exchangeSecondsMax)
    var idle = TimeAmount.seconds(RequestLimits.idleSecondsMax)
    var linger = TimeAmount.milliseconds(RequestLimits.lingerMillisecondsMax)

    package init() {}

    package init(eachMilliseconds milliseconds: Int64) {
        head = .milliseconds(milliseconds)
        exchange = head
        idle = head
        linger = .milliseconds(min(milliseconds, 50))
    }
}
