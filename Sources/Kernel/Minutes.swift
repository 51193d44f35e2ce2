/// A span of time in whole minutes, as hours given are counted.
package struct Minutes: Hashable, Sendable, Comparable {
    /// Two thousand million years: beyond any sum, and far from the end of 64 bits.
    package static let countMax: Int64 = 1_000_000_000_000_000
    package static let zero = Minutes(0)

    package let count: Int64

    /// - Precondition: not beyond `countMax`, either way.
    package init(_ count: Int64) {
        precondition((-Self.countMax...Self.countMax).contains(count), "a span out of bounds")
        self.count = count
    }

    /// Nothing beyond the bounds.
    package init?(exactly count: Int64) {
        guard (-Self.countMax...Self.countMax).contains(count) else { return nil }
        self.count = count
    }

    package static func < (left: Minutes, right: Minutes) -> Bool { left.count < right.count }
}

extension Minutes: AdditiveArithmetic {
    package static func + (left: Minutes, right: Minutes) -> Minutes {
        Minutes(left.count + right.count)
    }

    package static func - (left: Minutes, right: Minutes) -> Minutes {
        Minutes(left.count - right.count)
    }
}

extension Minutes: CustomStringConvertible {
    /// Such as `2:05`.
    package var description: String {
        let rest = count.magnitude % 60
        let hours = "\(count < 0 ? "-" : "")\(count.magnitude / 60)"
        return "\(hours):\(rest < 10 ? "0" : "")\(rest)"
    }
}

extension Minutes: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let minutes = Minutes(exactly: try container.decode(Int64.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "a span lies within its bounds"
            )
        }
        self = minutes
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(count)
    }
}
