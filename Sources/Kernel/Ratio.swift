/// An exact share, rate or proportion: a fraction in lowest terms, never floating point.
package struct Ratio: Hashable, Sendable {
    /// Of numerator and denominator.
    package static let termMax: UInt64 = 1_000_000_000
    package static let zero = Ratio(reducing: 0, 1)
    package static let one = Ratio(reducing: 1, 1)

    package let numerator: UInt64
    package let denominator: UInt64

    /// Nothing if the denominator is zero, or the terms stay beyond `termMax` when reduced.
    package init?(_ numerator: UInt64, _ denominator: UInt64) {
        guard denominator > 0 else { return nil }
        let reduced = Ratio(reducing: numerator, denominator)
        guard reduced.numerator <= Self.termMax, reduced.denominator <= Self.termMax else {
            return nil
        }
        self = reduced
    }

    /// - Precondition: the denominator is not zero.
    private init(reducing numerator: UInt64, _ denominator: UInt64) {
        let divisor = greatestCommonDivisor(numerator, denominator)
        self.numerator = numerator / divisor
        self.denominator = denominator / divisor
    }

    /// Nothing if the terms would go beyond `termMax`.
    package func times(_ other: Ratio) -> Ratio? {
        Ratio(numerator * other.numerator, denominator * other.denominator)
    }

    /// Nothing if the terms would go beyond `termMax`.
    package func adding(_ other: Ratio) -> Ratio? {
        // At most twice the square of `termMax`, which 64 bits hold.
        Ratio(
            numerator * other.denominator + other.numerator * denominator,
            denominator * other.denominator
        )
    }

    /// Nothing if the terms would go beyond `termMax`.
    package static func sum(_ ratios: [Ratio]) -> Ratio? {
        ratios.reduce(Optional(zero)) { $0?.adding($1) }
    }
}

extension Ratio: Comparable {
    package static func < (left: Ratio, right: Ratio) -> Bool {
        left.numerator * right.denominator < right.numerator * left.denominator
    }
}

extension Ratio {
    /// Reads `0.30`, `1`, `30%`, `12.5%`, `1/3` and `1:1`; nothing else.
    package init?(_ text: String) {
        if text.hasSuffix("%") {
            guard let (numerator, denominator) = Self.decimal(text.dropLast()) else { return nil }
            self.init(numerator, denominator * 100)
            return
        }
        let terms = text.split(
            omittingEmptySubsequences: false,
            whereSeparator: { $0 == "/" || $0 == ":" }
        )
        if terms.count == 2 {
            guard let numerator = Self.whole(terms[0]), let denominator = Self.whole(terms[1])
            else { return nil }
            self.init(numerator, denominator)
            return
        }
        guard let (numerator, denominator) = Self.decimal(text[...]) else { return nil }
        self.init(numerator, denominator)
    }

    private static let digitsMax = 10
    private static let decimalsMax = 9

    private static func decimal(_ text: Substring) -> (UInt64, UInt64)? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, let units = whole(parts[0]) else { return nil }
        guard parts.count == 2 else { return (units, 1) }
        guard parts[1].utf8.count <= decimalsMax, let fraction = whole(parts[1]) else { return nil }
        let scale = parts[1].utf8.reduce(UInt64(1)) { product, _ in product * 10 }
        return (units * scale + fraction, scale)
    }

    private static func whole(_ digits: Substring) -> UInt64? {
        guard (1...digitsMax).contains(digits.utf8.count),
            digits.utf8.allSatisfy({ (48...57).contains($0) })
        else { return nil }
        return UInt64(digits)
    }
}

extension Ratio: CustomStringConvertible {
    /// Such as `3/10`, or `2` where the denominator is one; what reading takes.
    package var description: String {
        denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)"
    }
}

extension Ratio: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let ratio = Ratio(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "a ratio is written like 3/10"
            )
        }
        self = ratio
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

private func greatestCommonDivisor(_ left: UInt64, _ right: UInt64) -> UInt64 {
    var (left, right) = (left, right)
    while right != 0 { (left, right) = (right, left % right) }
    return max(left, 1)
}
