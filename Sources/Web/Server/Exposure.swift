import Application
import Foundation
import HTTPTypes
package import NIOCore

/// From where the site can be reached, and so whom it believes.
package enum Exposure: Sendable {
    /// From this machine, under its own names.
    case loopback
    /// From anywhere, encrypted by us.
    case encrypted
    /// Through a proxy on this machine, which encrypts.
    case behindProxy

    private static var loopbackNames: Set<String> { ["127.0.0.1", "localhost", "[::1]"] }

    /// Whether a request that names `authority` is meant for this site. A page of another site
    /// whose name leads to this machine (DNS rebinding) names itself.
    func accepts(authority: String?) -> Bool {
        guard let authority, !authority.isEmpty else { return false }
        switch self {
        case .loopback:
            let host = Self.host(of: authority)
            return Self.loopbackNames.contains(host.lowercased())
        case .encrypted, .behindProxy:
            return authority.utf8.allSatisfy { (0x21...0x7E).contains($0) }
        }
    }

    /// Where a request comes from. What a proxy says counts only if it stands on this machine, and
    /// then only the last address, which it wrote itself.
    func client(of request: HTTPRequest, from peer: SocketAddress?) -> ClientAddress {
        if case .behindProxy = self, peer?.isLoopback == true,
            let last = request.headerFields[.forwardedFor]?.split(separator: ",").last
        {
            return ClientAddress(last.trimmingCharacters(in: .whitespaces))
        }
        return peer?.ipAddress.map { ClientAddress($0) } ?? .unknown
    }

    /// Whose request it is, to be counted; nothing where counting would be wrong: this machine's
    /// own, and those of a proxy that does not say whom it speaks for.
    func counted(_ request: HTTPRequest, from peer: SocketAddress?) -> ClientAddress? {
        let client = client(of: request, from: peer)
        guard client != .unknown else { return nil }
        return switch self {
        case .loopback: nil
        case .encrypted: client
        case .behindProxy: client.isLoopback ? nil : client
        }
    }

    /// Whether nobody between the reader and us can read along.
    func isPrivate(isSecure: Bool) -> Bool {
        switch self {
        case .loopback: true
        case .encrypted, .behindProxy: isSecure
        }
    }

    private static func host(of authority: String) -> String {
        if authority.hasPrefix("[") {
            let end = authority.firstIndex(of: "]") ?? authority.startIndex
            return String(authority[...end])
        }
        return String(authority.prefix { $0 != ":" })
    }

    /// Whether the reader's browser reached us encrypted. What a proxy says counts only if it
    /// stands on this machine.
    func isSecure(_ request: HTTPRequest, from peer: SocketAddress?) -> Bool {
        switch self {
        case .loopback: false
        case .encrypted: true
        case .behindProxy:
            peer?.isLoopback == true && request.headerFields[.forwardedProto] == "https"
        }
    }
}

extension SocketAddress {
    package var isLoopback: Bool {
        switch self {
        case .v4, .v6: ipAddress.map { $0.hasPrefix("127.") || $0 == "::1" } ?? false
        case .unixDomainSocket: true
        }
    }
}

extension HTTPField.Name {
    static let referrerPolicy = Self.known("Referrer-Policy")
    static let crossOriginOpenerPolicy = Self.known("Cross-Origin-Opener-Policy")
    static let permissionsPolicy = Self.known("Permissions-Policy")
    static let forwardedFor = Self.known("X-Forwarded-For")
    static let forwardedProto = Self.known("X-Forwarded-Proto")

    private static func known(_ name: String) -> HTTPField.Name {
        guard let name = HTTPField.Name(name) else {
            preconditionFailure("a header name has letters and hyphens only")
        }
        return name
    }
}
