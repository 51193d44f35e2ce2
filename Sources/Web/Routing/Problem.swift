import Domain
import HTTPTypes
import Kernel

/// Why a request gets no answer of its route. Nothing of the request is kept in it.
enum Problem: Error, Equatable {
    case notFound
    /// Broken encoding, a parameter that is no such value, a body nobody asked for.
    case unreadable
    case targetTooLong
    case bodyTooLong(bytesMax: Int = RequestLimits.bodyBytesMax)
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
    /// Only for staff, and nobody is signed in, or no longer.
    case signInFirst
    /// Only for people who live here and came in by a code.
    case comeInFirst
    /// A code was typed too long ago, or what it was typed for is done.
    case codeOver
    /// Whoever is signed in lacks this power there.
    case forbidden(Power, at: Identifier<Place>)
    /// A one-time link that was used, or is too old, or never was.
    case linkOver
    /// A list of residents that is kept no longer.
    case listOver
    /// A page of another site made the browser send this.
    case otherSite
    /// What may be secret would travel in the open.
    case needsEncryption
    case mediaType
    /// This site only shows.
    case readOnly
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
        case .signInFirst, .comeInFirst: .unauthorized
        case .linkOver, .codeOver, .listOver: .gone
        case .otherSite, .needsEncryption, .forbidden: .forbidden
        case .mediaType: .unsupportedMediaType
        case .readOnly: .serviceUnavailable
        case .unexpected: .internalServerError
        }
    }

    /// Whether the rest of the connection cannot be trusted any more.
    var endsConnection: Bool {
        switch self {
        case .headTooLong, .tooSlow, .tooManyRequests, .tooManyStreams: true
        case .bodyTooLong, .otherHost, .methodUnknown, .unreadable, .targetTooLong, .otherSite,
            .needsEncryption, .mediaType:
            true
        case .notFound, .methodNotAllowed, .readOnly, .unexpected, .signInFirst, .forbidden,
            .linkOver, .comeInFirst, .codeOver, .listOver:
            false
        }
    }

    /// When to come back, where that is known.
    var retrySeconds: Int? {
        if case .tooManyRequests(let seconds) = self { seconds } else { nil }
    }
}
