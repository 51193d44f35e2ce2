import HTTPTypes
import Logging
import NIOCore
import NIOEmbedded
import NIOHTTP1
import NIOHTTPTypes
import NIOHTTPTypesHTTP1
import Web

/// One connection without a network, whose clock a test moves by hand.
final class GuardedConnection {
    private let channel = EmbeddedChannel()

    init(_ district: SmallDistrict, log: Logger = .init(label: "test")) throws {
        let pipeline = channel.pipeline.syncOperations
        var limits = NIOHTTPDecoderLimitConfiguration()
        limits.maxHeaderFieldSize = RequestLimits.headerFieldBytesMax
        limits.maxHeaderListSize = RequestLimits.headerBytesMax
        limits.maxHeaderFieldCount = RequestLimits.headerFieldsMax
        try pipeline.configureHTTPServerPipeline(
            withPipeliningAssistance: false,
            withErrorHandling: false,
            withOutboundHeaderValidation: false,
            withEncoderConfiguration: .init(),
            withDecoderLimitConfiguration: limits
        )
        try pipeline.addHandler(HTTP1ToHTTPServerCodec(secure: false))
        try pipeline.addHandler(ConnectionGuard(of: district.site, times: .init(), log: log))
        channel.connect(to: try SocketAddress(ipAddress: "127.0.0.1", port: 1), promise: nil)
    }

    var isOpen: Bool { channel.isActive }

    /// Errors of the parser are the business of the guard, not of the test.
    func receive(_ text: String) {
        _ = try? channel.writeInbound(ByteBuffer(string: text))
    }

    /// The requests that came through whole.
    func requestCount() throws -> Int {
        var count = 0
        while let part = try channel.readInbound(as: HTTPRequestPart.self) {
            if case .end = part { count += 1 }
        }
        return count
    }

    func answer(_ status: HTTPResponse.Status, type: String = "text/html") throws {
        try begin(status, type: type)
        try channel.writeOutbound(HTTPResponsePart.end(nil))
    }

    func begin(_ status: HTTPResponse.Status, type: String = "text/html") throws {
        let head = HTTPResponse(
            status: status,
            headerFields: [.contentType: type, .contentLength: "0"]
        )
        try channel.writeOutbound(HTTPResponsePart.head(head))
    }

    func pass(seconds: Int64) {
        channel.embeddedEventLoop.advanceTime(by: .seconds(seconds))
    }

    func askToStop() {
        channel.pipeline.fireUserInboundEventTriggered(ChannelShouldQuiesceEvent())
    }

    /// What left since the last look.
    func sent() throws -> String {
        var text = ""
        while let part = try channel.readOutbound(as: ByteBuffer.self) {
            text += String(buffer: part)
        }
        return text
    }

    /// The statuses of the answers that left since the last look, in order.
    func statuses() throws -> [Int] {
        try sent().matches(of: #/HTTP/1\.1 (\d+)\s/#).compactMap { Int($0.1) }
    }
}
