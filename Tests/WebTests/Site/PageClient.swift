import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore
import TestSupport
import Testing
import Web
import Words

/// How tests ask the site: in process, and no page passes unaudited.
struct PageClient {
    let responder: SiteResponder
    var peer = try? SocketAddress(ipAddress: "127.0.0.1", port: 50_000)
    var headers: HTTPFields = [:]

    init(_ district: SmallDistrict, language: Language = .chinese) {
        self.init(district.site, language: language)
    }

    init(_ site: Site, language: Language = .chinese) {
        responder = site.responder()
        headers[.cookie] = "linli-reading=\(language.rawValue)"
    }

    /// What came back, with its body in one piece.
    struct Reply {
        let status: Int
        let headers: HTTPFields
        let body: ByteBuffer

        var text: String { String(buffer: body) }
    }

    func get(
        _ target: String,
        _ more: HTTPFields = [:],
        sourceLocation: SourceLocation = #_sourceLocation
    ) async -> Reply {
        await ask(.get, target, more, sourceLocation: sourceLocation)
    }

    /// Audits the page that comes back, its links and the ways to read it included.
    func ask(
        _ method: HTTPRequest.Method,
        _ target: String,
        _ more: HTTPFields = [:],
        authority: String? = "127.0.0.1:8080",
        sourceLocation: SourceLocation = #_sourceLocation
    ) async -> Reply {
        let reply = await bare(method, target, more, authority: authority)
        let type = reply.headers[.contentType] ?? ""
        if type.hasPrefix("text/html"), method != .head, reply.headers[.contentEncoding] == nil {
            var findings = PageAudit { $0.hasPrefix("/") }.findings(in: reply.text)
            for link in reply.text.matches(of: /(?:href|action|src)="(\/[^"#]*)"/) {
                let address = String(link.1).replacing("&amp;", with: "&")
                let answer = await bare(.get, address, [:])
                if answer.status >= 400 { findings.append("\(address) answers \(answer.status).") }
            }
            #expect(findings == [], "\(method) \(target)", sourceLocation: sourceLocation)
        }
        return reply
    }

    /// Without a look at what comes back.
    func bare(
        _ method: HTTPRequest.Method,
        _ target: String,
        _ more: HTTPFields,
        authority: String? = "127.0.0.1:8080"
    ) async -> Reply {
        var fields = headers
        for field in more { fields[field.name] = field.value }
        let head = HTTPRequest(
            method: method,
            scheme: "http",
            authority: authority,
            path: target,
            headerFields: fields
        )
        let request = Request(head: head, body: RequestBody(buffer: ByteBuffer()))
        let response = await responder.respond(to: request, context: SiteContext(peer: peer))
        let parts = Collected.Parts()
        try? await response.body.write(Collected(parts: parts))
        return Reply(
            status: response.status.code,
            headers: response.headers,
            body: parts.buffer
        )
    }
}

/// Takes a body as the connection would.
private struct Collected: ResponseBodyWriter {
    let parts: Parts

    final class Parts {
        var buffer = ByteBuffer()
    }

    func write(_ bytes: ByteBuffer) async throws { _ = parts.buffer.writeImmutableBuffer(bytes) }
    func finish(_ trailers: HTTPFields?) async throws {}
}
