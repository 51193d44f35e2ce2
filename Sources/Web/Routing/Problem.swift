import HTTPTypes

/// Why a request gets no answer of its route. Nothing of the request is kept in it.
enum Problem: Error, Equatable {
    case notFound
    /// Broken encoding, a parameter that is no such value, a body nobody asked for.
    case unreadable
    case targetTooLong
    case bodyTooLong
    /// More bytes before the body than any browser sends.
    case headTooLong
    /// The body did not come in time.
    case tooSlow
    /// One address asks too often.
    case tooManyRequests(retrySeconds: Int)
    /// As many pages are told of changes as may be.
    case tooManyStreams
    case methodNotAllowed([HTTPRequest.Method])
    case methodUnknown
    /// The request names a host that this server is not.
    case otherHost
    /// A bug or a trouble of ours; the reference finds the details in the log.
    case unexpected(reference: String)

    var status: HTTPResponse.Status {
        switch self {
        case .notFound: .notFound
        case .unreadable: .badRequest
        case .targetTooLong: .init(code: 414, reasonPhrase: "URI Too Long")
        case .bodyTooLong: .init(code: 413, reasonPhrase: "Content Too Large")
        case .headTooLong: .init(code: 431, reasonPhrase: "Request Header Fields Too Large")
        case .tooSlow: .requestTimeout
        case .tooManyRequests: .tooManyRequests
        case .tooManyStreams: .serviceUnavailable
        case .methodNotAllowed: .methodNotAllowed
        case .methodUnknown: .notImplemented
        case .otherHost: .init(code: 421, reasonPhrase: "Misdirected Request")
        case .unexpected: .internalServerError
        }
    }

    /// Whether the rest of the connection cannot be trusted any more.
    var endsConnection: Bool {
        switch self {
        case .headTooLong, .tooSlow, .tooManyRequests, .tooManyStreams: true
        case .bodyTooLong, .otherHost, .methodUnknown, .unreadable, .targetTooLong: true
        case .notFound, .methodNotAllowed, .unexpected: false
        }
    }

    /// When to come back, where that is known.
    var retrySeconds: Int? {
        if case .tooManyRequests(let seconds) = self { seconds } else { nil }
    }
}
