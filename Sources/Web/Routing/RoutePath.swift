import HTML

/// The path of a route: fixed segments, and at most one parameter behind them.
///
/// It reads addresses and writes them, so that no page spells one by hand.
struct RoutePath<Value: Sendable>: Sendable {
    let pattern: PathPattern
    let decode: @Sendable (String?) -> Value?
    fileprivate let encode: @Sendable (Value) -> String?

    func address(_ value: Value) -> WebAddress {
        .path(pattern.fixed + [encode(value)].compactMap { $0.map { $0 + pattern.suffix } })
    }
}

extension RoutePath where Value == Void {
    init(_ fixed: String...) {
        pattern = PathPattern(fixed: fixed)
        decode = { _ in () }
        encode = { _ in nil }
    }

    var address: WebAddress { address(()) }
}

extension RoutePath {
    init(_ fixed: String..., parameter: RouteParameter<Value>, suffix: String = "") {
        pattern = PathPattern(
            fixed: fixed,
            parameter: parameter.name,
            schema: parameter.schema,
            suffix: suffix
        )
        decode = { $0.flatMap(parameter.decode) }
        encode = { parameter.encode($0) }
    }
}

/// What a path looks like, without the kind of its value.
struct PathPattern: Hashable, Sendable {
    let fixed: [String]
    var parameter: String?
    var schema: JSONValue?
    /// Follows the parameter in its segment, such as `.json`.
    var suffix = ""

    static func == (left: Self, right: Self) -> Bool { left.text == right.text }
    func hash(into hasher: inout Hasher) { hasher.combine(text) }

    /// As OpenAPI and the log write it, such as `/places/{place}`.
    var text: String {
        "/"
            + (fixed + [parameter.map { "{\($0)}\(suffix)" }].compactMap(\.self))
            .joined(separator: "/")
    }

    /// Whether an address has this path; the text that stands for the parameter, if there is one.
    func match(_ segments: [String]) -> (isMatch: Bool, value: String?) {
        guard segments.starts(with: fixed) else { return (false, nil) }
        guard parameter != nil else { return (segments.count == fixed.count, nil) }
        guard segments.count == fixed.count + 1, let last = segments.last, last.hasSuffix(suffix)
        else { return (false, nil) }
        return (true, String(last.dropLast(suffix.count)))
    }
}
