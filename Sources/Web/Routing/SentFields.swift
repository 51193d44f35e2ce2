/// The fields of a body as they were sent, before anybody asks what they mean.
struct SentFields: Sendable, Equatable {
    enum Value: Sendable, Equatable {
        case text(String)
        case number(String)
        case bool(Bool)
        case nothing
        /// A list or an object where one value belongs.
        case nested
        /// Bytes that are no text; what could be read of them, to be shown again.
        case broken(shown: String)
    }

    struct Field: Sendable, Equatable {
        let name: String
        let value: Value
    }

    let fields: [Field]
    /// Whether numbers and texts can be told apart.
    let isTyped: Bool

    /// What a browser's form sends.
    static func form(_ bytes: some Collection<UInt8>) throws(Problem) -> SentFields {
        var fields: [Field] = []
        for part in bytes.split(separator: UInt8(ascii: "&")) {
            let name = part.prefix { $0 != UInt8(ascii: "=") }
            guard fields.count < RequestLimits.formFieldsMax,
                let nameBytes = PercentDecoding.bytes(name, plusIsSpace: true),
                let decoded = String(validating: nameBytes, as: UTF8.self)
            else { throw .unreadable }
            let raw = part.dropFirst(name.count + 1)
            fields.append(Field(name: decoded, value: formValue(raw)))
        }
        return SentFields(fields: fields, isTyped: false)
    }

    private static func formValue(_ raw: some Collection<UInt8>) -> Value {
        guard let bytes = PercentDecoding.bytes(raw, plusIsSpace: true) else {
            return .broken(shown: String(decoding: raw, as: UTF8.self))
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            return .broken(shown: String(decoding: bytes, as: UTF8.self))
        }
        return .text(text)
    }

    /// One flat object, as programs send it.
    static func json(_ bytes: some Collection<UInt8>) throws(Problem) -> SentFields {
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .unreadable }
        var reader = JSONObjectReader(text)
        return SentFields(fields: try reader.read(), isTyped: true)
    }
}
