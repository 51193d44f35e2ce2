/// A 64-bit name for one thing of kind `Subject`; two kinds cannot be confused.
///
/// Identifiers count up from 1 in each kind and district, so that they double as dense handles.
@frozen public struct Identifier<Subject>: Sendable {
    public let rawValue: UInt64

    @inlinable public init(_ rawValue: UInt64) {
        self.rawValue = rawValue
    }
}

extension Identifier: Hashable {
    @inlinable public static func == (left: Self, right: Self) -> Bool {
        left.rawValue == right.rawValue
    }

    @inlinable public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}

extension Identifier: Comparable {
    @inlinable public static func < (left: Self, right: Self) -> Bool {
        left.rawValue < right.rawValue
    }
}

extension Identifier: CustomStringConvertible {
    public var description: String { String(rawValue) }
}

extension Identifier: Codable {
    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(UInt64.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}
