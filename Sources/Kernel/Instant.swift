/// A moment in milliseconds since 1970-01-01T00:00:00Z.
@frozen public struct Instant: Hashable, Sendable, Comparable, Codable {
    package static let millisecondsPerSecond: Int64 = 1_000
    package static let millisecondsPerDay: Int64 = 86_400_000
    /// 9999-12-31T23:59:59.999Z, the last moment that still has a four-digit year.
    package static let latest = Instant(milliseconds: 253_402_300_799_999)
    package static let epoch = Instant(milliseconds: 0)

    public let milliseconds: Int64

    @inlinable public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    package func adding(milliseconds: Int64) -> Instant {
        Instant(milliseconds: self.milliseconds + milliseconds)
    }

    package func adding(days: Int64) -> Instant {
        adding(milliseconds: days * Self.millisecondsPerDay)
    }

    /// Milliseconds from `earlier` to this moment; negative if this one comes first.
    package func milliseconds(since earlier: Instant) -> Int64 {
        milliseconds - earlier.milliseconds
    }

    @inlinable public static func < (left: Instant, right: Instant) -> Bool {
        left.milliseconds < right.milliseconds
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let milliseconds = try container.decode(Int64.self)
        guard (0...Self.latest.milliseconds).contains(milliseconds) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "a moment lies between 1970 and 9999"
            )
        }
        self.init(milliseconds: milliseconds)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(milliseconds)
    }
}
