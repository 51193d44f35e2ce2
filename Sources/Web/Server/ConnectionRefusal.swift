import Application
import HTML
import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore
import NIOHTTP1
import Words

/// The answer to what never becomes a request, or does not become one in time.
struct ConnectionRefusal {
    let problem: Problem
    let head: HTTPResponse
    let body: ByteBuffer

    /// - Parameter request: as much as is known of it; without it the page is in both languages.
    init(_ problem: Problem, to request: HTTPRequest?, of site: Site) {
        self.problem = problem
        var headers: HTTPFields = [.cacheControl: "no-store", .connection: "close"]
        if let request, Self.wantsData(request) {
            let language = Preferences(Self.whole(request)).language
            let answer = Answer.data(
                type: "application/problem+json",
                [
                    "status": .number(problem.status.code),
                    "title": .string(problem.phrases.title[language]),
                    "detail": .string(problem.phrases.advice[language]),
                ]
            )
            headers[.contentType] = answer.headers[.contentType]
            body = answer.body
        } else {
            headers[.contentType] = "text/html; charset=utf-8"
            body = Self.page(problem, to: request, of: site)
        }
        headers[.contentLength] = String(body.readableBytes)
        ResponseHeaders.add(to: &headers, isSecure: site.exposure.isAlwaysSecure)
        head = HTTPResponse(status: problem.status, headerFields: headers)
    }

    private static func page(
        _ problem: Problem,
        to request: HTTPRequest?,
        of site: Site
    ) -> ByteBuffer {
        let preferences = request.map { Preferences(whole($0)) } ?? Preferences(cookie: "")
        let context = PageContext(
            language: preferences.language,
            reading: preferences.reading,
            snapshot: site.published.current,
            address: Paths.home.address.value
        )
        return HTMLWriter.render { html in
            ProblemPage(context: context, problem: problem, isInBothLanguages: request == nil)
                .write(&html)
        }
    }

    private static func wantsData(_ request: HTTPRequest) -> Bool {
        let accepted = request.headerFields[.accept] ?? ""
        return accepted.contains("application/json") && !accepted.contains("text/html")
    }

    private static func whole(_ head: HTTPRequest) -> Request {
        Request(head: head, body: RequestBody(buffer: ByteBuffer()))
    }
}

extension Problem {
    /// What the parser could not read; nothing for errors that are not about bytes.
    init?(parsing error: any Error) {
        guard let error = error as? HTTPParserError else { return nil }
        self = error == .headerOverflow ? .headTooLong : .unreadable
    }
}

extension Exposure {
    var isAlwaysSecure: Bool {
        switch self {
        case .encrypted: true
        case .loopback, .behindProxy: false
        }
    }
}
