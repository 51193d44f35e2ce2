/// One value in an address: how it is written, what it may be, and where its limit lies.
struct RouteParameter<Value: Sendable>: Sendable {
    let name: String
    /// What `openapi.json` says of it.
    let schema: JSONValue
    /// Nothing for a text that is no such value.
    let decode: @Sendable (String) -> Value?
    let encode: @Sendable (Value) -> String
}

extension RouteParameter where Value == UInt64 {
    static func number(_ name: String, in range: ClosedRange<UInt64>) -> Self {
        RouteParameter(
            name: name,
            schema: [
                "type": "integer",
                "minimum": .number(Int(clamping: range.lowerBound)),
                "maximum": .number(Int(clamping: range.upperBound)),
            ],
            decode: { text in
                // One number has one address: no sign, no leading zero.
                guard let number = UInt64(text), String(number) == text, range.contains(number)
                else { return nil }
                return number
            },
            encode: { String($0) }
        )
    }
}

extension RouteParameter where Value == String {
    static func text(_ name: String, charactersMax: Int) -> Self {
        RouteParameter(
            name: name,
            schema: ["type": "string", "maxLength": .number(charactersMax)],
            decode: { text in
                // Every character has at least one scalar: what is far too long is never counted.
                guard text.utf8.count <= charactersMax * RequestLimits.bytesPerCharacterMax,
                    text.count <= charactersMax
                else { return nil }
                return text
            },
            encode: { $0 }
        )
    }

    static func choice(_ name: String, of choices: [String]) -> Self {
        RouteParameter(
            name: name,
            schema: ["type": "string", "enum": .array(choices.map(JSONValue.string))],
            decode: { choices.contains($0) ? $0 : nil },
            encode: { $0 }
        )
    }
}

/// A parameter of a query as its route declares it, whatever its value.
struct QueryEntry: Sendable {
    let name: String
    let schema: JSONValue
    let isValid: @Sendable (String) -> Bool

    init(_ parameter: RouteParameter<some Sendable>) {
        name = parameter.name
        schema = parameter.schema
        let decode = parameter.decode
        isValid = { decode($0) != nil }
    }
}
