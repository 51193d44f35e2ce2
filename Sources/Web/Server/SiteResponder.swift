import Application
import HTML
import HTTPTypes
package import Hummingbird
import Logging
import NIOCore
import Words

/// Answers every request of the site, whatever it is; throws nothing.
package struct SiteResponder: HTTPResponder {
    let site: Site
    let table: RouteTable

    package func respond(to request: Request, context: SiteContext) async -> Response {
        let clock = ContinuousClock()
        let start = clock.now
        var exchange = site.exchange(request, from: context.peer)
        var pattern = "-"
        var answer: Answer
        do throws(Problem) {
            try admit(request, from: context.peer)
            let (route, value, target) = try find(request)
            pattern = route.path.text
            exchange.query = target.query
            if let refusal = try refusal(route, value, exchange) {
                answer = refusal
            } else {
                if route.form != nil { try await read(request, route, into: &exchange) }
                answer = try await self.answer(route, value, exchange, request)
            }
        } catch {
            answer = self.answer(error, exchange)
        }
        if exchange.caller.isSignedIn, answer.headers[.cacheControl] != "no-store" {
            answer.headers[.cacheControl] = "private, no-cache"
        }
        Delivery(request: request, exchange: exchange).prepare(&answer)
        log(request, pattern, answer, clock.now - start)
        return response(answer, to: request)
    }

    private func admit(_ request: Request, from peer: SocketAddress?) throws(Problem) {
        guard let reader = site.exposure.counted(request.head, from: peer),
            let seconds = site.meter.secondsToWait(reader)
        else { return }
        throw .tooManyRequests(retrySeconds: seconds)
    }

    private func find(_ request: Request) throws(Problem) -> (Route, String?, RequestTarget) {
        guard site.exposure.accepts(authority: request.head.authority) else { throw .otherHost }
        guard HTTPRequest.Method.known.contains(request.method) else { throw .methodUnknown }
        let target = try RequestTarget(request.head.path ?? "")
        switch table.find(target.segments, request.method) {
        case .route(let route, let value):
            for entry in route.query {
                if let text = target.query[entry.name], !entry.isValid(text) { throw .unreadable }
            }
            if route.form == nil { try Self.refuseBody(of: request) }
            return (route, value, target)
        case .otherMethods(let methods): throw .methodNotAllowed(methods)
        case .nothing: throw .notFound
        }
    }

    /// What changes nothing takes no body: one would be read by nobody.
    private static func refuseBody(of request: Request) throws(Problem) {
        if request.headers[.transferEncoding] != nil { throw .unreadable }
        if try announcedBodyBytes(of: request) > 0 { throw .unreadable }
    }

    /// A file is not even read for whoever may not send it; other bodies are, so that what somebody
    /// typed is not lost when their session has ended.
    private func refusal(
        _ route: Route,
        _ value: String?,
        _ exchange: Exchange
    ) throws(Problem) -> Answer? {
        guard route.takesFile else { return nil }
        do throws(Problem) {
            try exchange.permit(route, value)
            return nil
        } catch {
            guard error == .signInFirst, !exchange.wantsData else { throw error }
            return try SignInForms.answer(asking: exchange, for: route)
        }
    }

    /// How long the body will be, if its sender says so.
    private static func announcedBodyBytes(
        of request: Request,
        bytesMax: Int = RequestLimits.bodyBytesMax
    ) throws(Problem) -> Int {
        guard let length = request.headers[.contentLength] else { return 0 }
        guard let bytes = Int(length), bytes >= 0 else { throw .unreadable }
        if bytes > bytesMax { throw .bodyTooLong(bytesMax: bytesMax) }
        return bytes
    }

    /// Reads the body of a request that may change something.
    private func read(
        _ request: Request,
        _ route: Route,
        into exchange: inout Exchange
    ) async throws(Problem) {
        guard OriginCheck.isOurs(request.head) else { throw .otherSite }
        guard site.exposure.isPrivate(isSecure: exchange.isSecure) else { throw .needsEncryption }
        _ = try Self.announcedBodyBytes(of: request, bytesMax: route.bodyBytesMax)
        let body: ByteBuffer
        do {
            body = try await request.body.collect(upTo: route.bodyBytesMax)
        } catch is NIOTooManyBytesError {
            throw .bodyTooLong(bytesMax: route.bodyBytesMax)
        } catch {
            throw .unreadable
        }
        switch request.mediaType {
        case "application/x-www-form-urlencoded", "application/json":
            guard body.readableBytes <= RequestLimits.bodyBytesMax else { throw .bodyTooLong() }
            exchange.sent =
                request.mediaType == "application/json"
                ? try .json(body.readableBytesView) : try .form(body.readableBytesView)
        case "multipart/form-data" where route.takesFile:
            let parts = try body.withUnsafeReadableBytes { bytes throws(Problem) in
                try Multipart(bytes, boundary: request.boundary ?? "")
            }
            (exchange.sent, exchange.files) = (parts.fields, parts.files)
        default: throw .mediaType
        }
    }

    private func answer(
        _ route: Route,
        _ value: String?,
        _ exchange: Exchange,
        _ request: Request
    ) async throws(Problem) -> Answer {
        do throws(Problem) {
            try exchange.permit(route, value)
        } catch {
            guard error == .signInFirst, !exchange.wantsData else { throw error }
            return try SignInForms.answer(asking: exchange, for: route)
        }
        let version = site.version(of: exchange)
        let isKnown = request.headers[.ifNoneMatch].map { $0.contains(version) } ?? false
        let isOfState =
            route.isOfState && exchange.done == nil && !exchange.caller.isSignedIn
        if isKnown, isOfState {
            return Answer(
                status: .notModified,
                headers: [.eTag: version, .cacheControl: "no-cache"],
                body: ByteBuffer()
            )
        }
        // Nothing that knows who asks may come from here.
        if isOfState, let kept = site.pages.find(version, at: exchange.address) { return kept }
        var answer = try await route.handler(exchange, value)
        if answer.isKnown(by: request) { return answer.notModified }
        if isOfState {
            answer.headers[.eTag] = version
            answer.packed = PackedBody()
            let sequence = exchange.snapshot.sequence
            site.pages.keep(answer, version, at: exchange.address, sequence)
        }
        if exchange.done != nil, answer.isPage {
            SiteCookie.done.remove(from: &answer, isSecure: exchange.isSecure)
        }
        return answer
    }

    private func answer(_ problem: Problem, _ exchange: Exchange) -> Answer {
        var answer: Answer
        if exchange.wantsData {
            let language = exchange.preferences.language
            answer = .data(
                status: problem.status,
                type: "application/problem+json",
                [
                    "status": .number(problem.status.code),
                    "title": .string(problem.phrases.title[language]),
                    "detail": .string(problem.phrases.advice[language]),
                ]
            )
        } else {
            answer = .page(status: problem.status) { html in
                ProblemPage(context: exchange.page(after: problem), problem: problem).write(&html)
            }
        }
        answer.headers[.cacheControl] = "no-store"
        if problem == .signInFirst { answer.headers[.wwwAuthenticate] = "Cookie" }
        if case .methodNotAllowed(let methods) = problem {
            let allowed = methods.contains(.get) ? methods + [.head] : methods
            answer.headers[.allow] = allowed.map(\.rawValue).joined(separator: ", ")
        }
        if let seconds = problem.retrySeconds { answer.headers[.retryAfter] = String(seconds) }
        if problem.endsConnection { answer.headers[.connection] = "close" }
        return answer
    }

    /// Says what was asked and how it went, and nothing about who asked or for what.
    private func log(_ request: Request, _ pattern: String, _ answer: Answer, _ took: Duration) {
        let level: Logger.Level =
            switch answer.status.code {
            case 500...: .error
            case 400...: .notice
            default: .info
            }
        let (seconds, attoseconds) = took.components
        let isKnown = HTTPRequest.Method.known.contains(request.method)
        let method = isKnown ? request.method.rawValue : "-"
        site.log.log(
            level: level,
            "request",
            metadata: [
                "method": "\(method)", "route": "\(pattern)", "status": "\(answer.status.code)",
                "milliseconds": "\(seconds * 1_000 + attoseconds / 1_000_000_000_000_000)",
            ]
        )
    }

    private func response(_ answer: Answer, to request: Request) -> Response {
        var response = Response(
            status: answer.status,
            headers: answer.headers,
            body: answer.stream.map { Self.body(of: $0, request) }
                ?? answer.file.map(Self.body(of:))
                ?? ResponseBody(byteBuffer: answer.body)
        )
        if request.method == .head { return response.createHeadResponse() }
        if answer.status == .notModified { response.headers[.contentLength] = nil }
        return response
    }

    private static func body(of file: KeptFile) -> ResponseBody {
        ResponseBody(contentLength: file.bytesCount) { writer in
            try await file.read { try await writer.write(ByteBuffer(bytes: $0)) }
            try await writer.finish(nil)
        }
    }

    /// Ends when the reader leaves or the server stops: either closes the connection.
    private static func body(of stream: LiveStream, _ request: Request) -> ResponseBody {
        ResponseBody { writer in
            try await request.body.consumeWithCancellationOnInboundClose { _ in
                try await stream.tell { try await writer.write($0) }
            }
        }
    }
}

extension Exchange {
    /// A page about an address that cannot be read leads on to the home page instead.
    fileprivate func page(after problem: Problem) -> PageContext {
        let isUsable = !problem.endsConnection && address.utf8.count <= RequestLimits.queryBytesMax
        var context = pageContext
        if !isUsable { context.address = Paths.home.address.value }
        context.done = nil
        return context
    }
}

extension Route {
    /// Whether the answer changes only when the district or the reader's preferences do.
    fileprivate var isOfState: Bool {
        answers.status == 200 && !showsForm
            && ![Paths.asset.pattern, Paths.attachment.pattern].contains(path)
    }
}

extension Answer {
    fileprivate var isPage: Bool { headers[.contentType]?.hasPrefix("text/html") ?? false }

    /// Whether the browser kept it, by a mark that the answer itself bears.
    fileprivate func isKnown(by request: Request) -> Bool {
        guard status == .ok, let mark = headers[.eTag] else { return false }
        return request.headers[.ifNoneMatch]?.contains(mark) ?? false
    }

    fileprivate var notModified: Answer {
        var known = self
        known.status = .notModified
        known.file = nil
        known.headers[.contentType] = nil
        known.headers[.contentDisposition] = nil
        return known
    }
}

extension Request {
    /// What the body is, without the parameters behind it.
    var mediaType: String? {
        headers[.contentType].map { type in
            type.prefix { $0 != ";" }.filter { $0 != " " }.lowercased()
        }
    }
}

extension Request {
    /// What stands between the parts of the body.
    fileprivate var boundary: String? {
        let marked = "boundary="
        let parts = (headers[.contentType] ?? "").split(separator: ";").map { part in
            part.drop { $0 == " " }
        }
        guard let found = parts.first(where: { $0.lowercased().hasPrefix(marked) }) else {
            return nil
        }
        return found.dropFirst(marked.count).filter { $0 != "\"" }
    }
}

extension RequestLimits {
    /// How long the body of a request may be, by where it goes.
    static func bodyBytesMax(of head: HTTPRequest) -> Int {
        guard let target = try? RequestTarget(head.path ?? ""),
            case .route(let route, _) = RouteTable.all.find(target.segments, head.method)
        else { return bodyBytesMax }
        return route.bodyBytesMax
    }
}

extension HTTPRequest.Method {
    static let known: Set<HTTPRequest.Method> = [
        .get, .head, .post, .put, .patch, .delete, .options, .trace, .connect,
    ]
}
