import HTTPTypes
import NIOHTTP1
import Words

/// The answer to bytes that are no HTTP request we take, in both languages at once: nothing is
/// known yet of who reads it.
struct ParserRefusal {
    let status: HTTPResponse.Status
    let text: [UInt8]

    init?(_ error: any Error) {
        guard let error = error as? HTTPParserError else { return nil }
        let words: Phrase
        switch error {
        case .headerOverflow:
            status = .init(code: 431, reasonPhrase: "Request Header Fields Too Large")
            words = ServerWords.headTooLong
        default:
            status = .badRequest
            words = PageWords.notAsAskedAdvice
        }
        text = Array("\(words.zh)\n\(words.en)\n".utf8)
    }

    var head: HTTPResponse {
        var headers: HTTPFields = [
            .contentType: "text/plain; charset=utf-8", .connection: "close",
            .contentLength: String(text.count), .cacheControl: "no-store",
        ]
        ResponseHeaders.add(to: &headers, isSecure: false)
        return HTTPResponse(status: status, headerFields: headers)
    }
}
