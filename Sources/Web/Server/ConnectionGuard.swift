import HTTPTypes
package import Logging
package import NIOCore
package import NIOHTTPTypes

/// Keeps one connection within its limits of time and bytes, and answers what is no HTTP.
///
/// At every moment one deadline runs: for the first head, for the exchange under way, or for the
/// next head. Bytes that arrive slowly move none of them. What it answers itself never overtakes
/// an answer that is owed: requests that came before are answered first.
package final class ConnectionGuard: ChannelDuplexHandler, RemovableChannelHandler {
    package typealias InboundIn = HTTPRequestPart
    package typealias InboundOut = HTTPRequestPart
    package typealias OutboundIn = HTTPResponsePart
    package typealias OutboundOut = HTTPResponsePart

    private let site: Site
    private let times: ConnectionTimes
    private let log: Logger
    private var deadline: Scheduled<Void>?
    private var bodyBytes = 0
    private var bodyBytesMax = RequestLimits.bodyBytesMax
    /// Heads that came whose answers have not left.
    private var owed = 0
    private var lastHead: HTTPRequest?
    private var isReadingBody = false
    private var isAnswering = false
    private var isStreaming = false
    private var isStopping = false
    /// Nothing more is read.
    private var isEnding = false
    /// Nothing more is written by others.
    private var isRefused = false
    private var waiting: Problem?

    package init(of site: Site, times: ConnectionTimes, log: Logger) {
        self.site = site
        self.times = times
        self.log = log
    }

    package func handlerAdded(context: ChannelHandlerContext) {
        end(context, after: times.head, because: "head")
    }

    package func handlerRemoved(context: ChannelHandlerContext) {
        deadline?.cancel()
    }

    package func channelInactive(context: ChannelHandlerContext) {
        deadline?.cancel()
        context.fireChannelInactive()
    }

    package func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isEnding, waiting == nil else { return }
        switch unwrapInboundIn(data) {
        case .head(let head):
            bodyBytes = 0
            bodyBytesMax = RequestLimits.bodyBytesMax(of: head)
            owed += 1
            lastHead = head
            isReadingBody = true
            end(context, after: times.exchange, because: "exchange")
        case .body(let bytes):
            bodyBytes += bytes.readableBytes
            guard bodyBytes <= bodyBytesMax else {
                return refuse(context, .bodyTooLong(bytesMax: bodyBytesMax))
            }
        case .end: isReadingBody = false
        }
        context.fireChannelRead(data)
    }

    package func write(
        context: ChannelHandlerContext,
        data: NIOAny,
        promise: EventLoopPromise<Void>?
    ) {
        guard !isRefused else {
            promise?.fail(ChannelError.ioOnClosedChannel)
            return
        }
        switch unwrapOutboundIn(data) {
        case .head(let head):
            isAnswering = true
            if head.headerFields[.connection] == "close" { isEnding = true }
            if head.headerFields[.contentType] == LiveStream.contentType {
                isStreaming = true
                end(context, after: times.stream, because: nil)
            }
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

    /// The answer has left: what remains is the next one, or to wait for the next head, or for
    /// the reader.
    private func answered(_ context: ChannelHandlerContext) {
        owed -= 1
        isAnswering = false
        if isEnding {
            end(context, after: times.linger, because: nil)
        } else if let problem = waiting {
            refuse(context, problem)
        } else if owed > 0 {
            end(context, after: times.exchange, because: "exchange")
        } else {
            end(context, after: times.idle, because: nil)
        }
    }

    /// What the parser cannot read gets an answer, in its turn.
    package func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // A head that breaks off with its connection is no error of anybody's.
        guard !isEnding, waiting == nil, context.channel.isActive else { return }
        guard let problem = Problem(parsing: error) else {
            context.close(promise: nil)
            return
        }
        refuse(context, problem)
    }

    /// When the server is to stop, what is under way gets a little time, and what listens none.
    package func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if event is ChannelShouldQuiesceEvent {
            if isStreaming { return context.close(promise: nil) }
            end(context, after: times.stop, because: owed > 0 ? "stop" : nil)
            isStopping = true
        }
        context.fireUserInboundEventTriggered(event)
    }
}

extension ConnectionGuard {
    /// Answers `problem` as soon as nothing else is owed, and ends the connection.
    private func refuse(_ context: ChannelHandlerContext, _ problem: Problem) {
        // Whose body this is has its answer, or part of it: nothing more can be said.
        if isReadingBody, owed == 0 || (owed == 1 && isAnswering) {
            return context.close(promise: nil)
        }
        guard owed == (isReadingBody ? 1 : 0) else {
            waiting = problem
            return
        }
        (isEnding, isRefused) = (true, true)
        let known = isReadingBody ? lastHead : nil
        let refusal = ConnectionRefusal(problem, to: known, of: site)
        log.notice("connection refused", metadata: ["status": "\(problem.status.code)"])
        context.write(wrapOutboundOut(.head(refusal.head)), promise: nil)
        context.write(wrapOutboundOut(.body(refusal.body)), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        end(context, after: times.linger, because: nil)
    }

    private func end(
        _ context: ChannelHandlerContext,
        after time: TimeAmount,
        because reason: StaticString?
    ) {
        // A server that stops waits for nobody twice.
        guard !isStopping || isEnding else { return }
        deadline?.cancel()
        let bound = NIOLoopBound((self, context), eventLoop: context.eventLoop)
        deadline = context.eventLoop.scheduleTask(in: time) {
            let (handler, context) = bound.value
            handler.late(context, reason)
        }
    }

    /// Quietly where nothing was asked: browsers open connections in advance, and nobody shall
    /// fill the log by doing so.
    private func late(_ context: ChannelHandlerContext, _ reason: StaticString?) {
        if owed == 1, isReadingBody, !isAnswering, !isEnding {
            return refuse(context, .tooSlow)
        }
        if let reason { log.debug("connection ended", metadata: ["limit": "\(reason)"]) }
        context.close(promise: nil)
    }
}

/// The deadlines of a connection.
package struct ConnectionTimes: Sendable {
    package var head = TimeAmount.seconds(RequestLimits.headSecondsMax)
    package var exchange = TimeAmount.seconds(RequestLimits.exchangeSecondsMax)
    package var idle = TimeAmount.seconds(RequestLimits.idleSecondsMax)
    package var linger = TimeAmount.milliseconds(RequestLimits.lingerMillisecondsMax)
    package var stream = TimeAmount.seconds(RequestLimits.liveSecondsMax)
    package var stop = TimeAmount.seconds(RequestLimits.stopSecondsMax)

    package init() {}
}
