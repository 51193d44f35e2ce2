import HTTPTypes

/// What every answer tells the browser to refuse.
enum ResponseHeaders {
    private static let policy = [
        "default-src 'none'", "style-src 'self'", "script-src 'self'", "img-src 'self'",
        "font-src 'self'", "connect-src 'self'", "form-action 'self'", "base-uri 'none'",
        "frame-ancestors 'none'",
    ].joined(separator: "; ")

    private static let secondsOfEncryption = 63_072_000

    static func add(to headers: inout HTTPFields, isSecure: Bool) {
        // What somebody sent in has a stricter one of its own.
        if headers[.contentSecurityPolicy] == nil { headers[.contentSecurityPolicy] = policy }
        headers[.xContentTypeOptions] = "nosniff"
        headers[.referrerPolicy] = "same-origin"
        headers[.crossOriginOpenerPolicy] = "same-origin"
        headers[.crossOriginResourcePolicy] = "same-origin"
        headers[.permissionsPolicy] = "camera=(), geolocation=(), microphone=()"
        if isSecure {
            headers[.strictTransportSecurity] = "max-age=\(secondsOfEncryption)"
        }
    }
}
