import Application
import HTML
import HTTPTypes
import NIOCore

/// What a route answers, before it is compressed and sent.
struct Answer: Sendable {
    var status: HTTPResponse.Status
    var headers: HTTPFields
    var body: ByteBuffer
    /// The same bytes as gzip, where somebody made them beforehand.
    var gzip: ByteBuffer?
    /// The same bytes as gzip, made once for all who get this answer.
    var packed: PackedBody?
    /// Goes on after the body for as long as there is news.
    var stream: LiveStream?
    /// Goes out in the place of the body, piece by piece.
    var file: KeptFile?

    static func page(
        status: HTTPResponse.Status = .ok,
        _ write: (inout HTMLWriter) -> Void
    ) -> Answer {
        page(status: status, HTMLWriter.render(write))
    }

    static func page(status: HTTPResponse.Status = .ok, _ page: ByteBuffer) -> Answer {
        Answer(
            status: status,
            headers: [.contentType: "text/html; charset=utf-8", .cacheControl: "no-cache"],
            body: page
        )
    }

    static func data(
        status: HTTPResponse.Status = .ok,
        type: String = "application/json",
        _ value: JSONValue
    ) -> Answer {
        Answer(
            status: status,
            headers: [.contentType: type, .cacheControl: "no-cache"],
            body: ByteBuffer(bytes: value.bytes)
        )
    }
}

extension Answer {
    /// Plain text; not found if there is none.
    static func text(_ bytes: [UInt8]?) throws(Problem) -> Answer {
        guard let bytes else { throw .notFound }
        return Answer(
            status: .ok,
            headers: [.contentType: "text/plain; charset=utf-8", .cacheControl: "no-cache"],
            body: ByteBuffer(bytes: bytes)
        )
    }

    static func redirect(to address: WebAddress) -> Answer {
        Answer(status: .seeOther, headers: [.location: address.value], body: ByteBuffer())
    }
}
