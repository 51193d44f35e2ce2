import HTTPTypes

/// Whether a request that changes something comes from a page of ours, as far as the browser says.
enum OriginCheck {
    /// Browsers say it by `Sec-Fetch-Site`, older ones by `Origin`; programs say neither, and have
    /// no cookies that a stranger could make them send.
    static func isOurs(_ request: HTTPRequest) -> Bool {
        if let site = request.headerFields[.fetchSite] {
            return site == "same-origin" || site == "none"
        }
        guard let origin = request.headerFields[.origin] else { return true }
        guard let authority = request.authority, !authority.isEmpty else { return false }
        return origin.lowercased() == "http://" + authority.lowercased()
            || origin.lowercased() == "https://" + authority.lowercased()
    }
}

extension HTTPField.Name {
    static let fetchSite: HTTPField.Name = {
        guard let name = HTTPField.Name("Sec-Fetch-Site") else {
            preconditionFailure("a header name has letters and hyphens only")
        }
        return name
    }()
}
