import HTML

/// The path of a route: fixed segments, at most one parameter behind them, and what is done there.
///
/// It reads addresses and writes them, so that no page spells one by hand.
struct RoutePath<Value: Sendable>: Sendable {
    let pattern: PathPattern
    let decode: @Sendable (String?) -> Value?
    fileprivate let encode: @Sendable (Value) -> String?

    func address(_ value: Value) -> WebAddress {
        .path(
            pattern.fixed + [encode(value)].compactMap { $0.map { $0 + pattern.suffix } }
                + pattern.rest
        )
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
    init(
        _ fixed: String...,
        parameter: RouteParameter<Value>,
        suffix: String = "",
        then rest: String...
    ) {
        pattern = PathPattern(
            fixed: fixed,
            parameter: parameter.name,
            schema: parameter.schema,
            suffix: suffix,
            rest: rest
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
    /// Follows the parameter in segments of its own.
    var rest: [String] = []

    static func == (left: Self, right: Self) -> Bool { left.text == right.text }
    func hash(into hasher: inout Hasher) { hasher.combine(text) }

    /// As OpenAPI and the log write it, such as `/places/{place}`.
    var text: String {
        "/"
            + (fixed + [parameter.map { "{\($0)}\(suffix)" }].compactMap(\.self) + rest)
            .joined(separator: "/")
    }

    /// Whether an address has this path; the text that stands for the parameter, if there is one.
    func match(_ segments: [String]) -> (isMatch: Bool, value: String?) {
        guard segments.starts(with: fixed) else { return (false, nil) }
        guard parameter != nil else { return (segments.count == fixed.count, nil) }
        let tail = segments.dropFirst(fixed.count)
        guard tail.count == 1 + rest.count, let value = tail.first, value.hasSuffix(suffix),
            tail.dropFirst().elementsEqual(rest)
        else { return (false, nil) }
        return (true, String(value.dropLast(suffix.count)))
    }
}
