import HTTPTypes

/// All routes, found by path and method.
struct RouteTable: Sendable {
    enum Finding {
        case route(Route, value: String?)
        /// There is such a place, but it does not take this method.
        case otherMethods([HTTPRequest.Method])
        case nothing
    }

    static let all = RouteTable(Route.all)

    /// By the first segment of their path.
    private let routes: [String: [Route]]

    init(_ routes: [Route]) {
        self.routes = Dictionary(grouping: routes) { $0.path.fixed.first ?? "" }
    }

    /// `HEAD` finds what `GET` would; fixed paths come before those with a parameter.
    func find(_ segments: [String], _ method: HTTPRequest.Method) -> Finding {
        let wanted = method == .head ? .get : method
        var methods: [HTTPRequest.Method] = []
        var found: (Route, String?)?
        for route in routes[segments.first ?? ""] ?? [] {
            let (isMatch, value) = route.path.match(segments)
            guard isMatch else { continue }
            methods.append(route.method)
            guard route.method == wanted else { continue }
            if found.map({ isCloser(route, than: $0.0) }) ?? true { found = (route, value) }
        }
        if let (route, value) = found { return .route(route, value: value) }
        return methods.isEmpty ? .nothing : .otherMethods(methods)
    }

    private func isCloser(_ route: Route, than other: Route) -> Bool {
        (route.path.fixed.count, route.path.suffix.count)
            > (other.path.fixed.count, other.path.suffix.count)
    }
}
