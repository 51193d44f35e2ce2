package import BigInt

/// An exact rational number of any size, in lowest terms and with a positive denominator.
package struct Fraction: Sendable, Hashable {
    package let numerator: BigInt
    package let denominator: BigInt

    package init(_ numerator: BigInt, _ denominator: BigInt = 1) {
        precondition(denominator != 0, "a fraction needs a denominator")
        let divisor = numerator.greatestCommonDivisor(with: denominator)
        let sign: BigInt = denominator < 0 ? -1 : 1
        self.numerator = divisor == 0 ? 0 : sign * numerator / divisor
        self.denominator = divisor == 0 ? 1 : sign * denominator / divisor
    }

    package init(of numerator: Int64, over denominator: Int64 = 1) {
        self.init(BigInt(numerator), BigInt(denominator))
    }

    package static let zero = Fraction(0)

    package static func + (left: Fraction, right: Fraction) -> Fraction {
        Fraction(
            left.numerator * right.denominator + right.numerator * left.denominator,
            left.denominator * right.denominator
        )
    }

    package static func - (left: Fraction, right: Fraction) -> Fraction {
        Fraction(
            left.numerator * right.denominator - right.numerator * left.denominator,
            left.denominator * right.denominator
        )
    }

    package static func * (left: Fraction, right: Fraction) -> Fraction {
        Fraction(left.numerator * right.numerator, left.denominator * right.denominator)
    }

    package static func / (left: Fraction, right: Fraction) -> Fraction {
        Fraction(left.numerator * right.denominator, left.denominator * right.numerator)
    }

    /// The largest whole number not above this one.
    package var floor: BigInt {
        let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
        return remainder < 0 ? quotient - 1 : quotient
    }

    /// The number rounded half up to `decimals` places; for display only.
    package func rounded(decimals: Int) -> String {
        let factor = BigInt(10).power(decimals)
        let doubled = (self * Fraction(factor) * Fraction(2) + Fraction(1)).floor
        let units = (Fraction(doubled) / Fraction(2)).floor
        let sign = units < 0 ? "-" : ""
        let digits = String(units.magnitude)
        guard decimals > 0 else { return sign + digits }
        let missing = max(0, decimals + 1 - digits.count)
        let padded = String(repeating: "0", count: missing) + digits
        return "\(sign)\(padded.dropLast(decimals)).\(padded.suffix(decimals))"
    }

    /// The nearest number of type `Double`, for filters that know its error and for display.
    package var approximation: Double {
        Self.approximate(numerator, denominator)
    }

    /// The quotient within one unit in the last place.
    static func approximate(_ numerator: BigInt, _ denominator: BigInt) -> Double {
        if numerator == 0 { return 0 }
        let shift = denominator.magnitude.bitWidth - numerator.magnitude.bitWidth + 64
        let scaled =
            shift >= 0
            ? (numerator.magnitude << shift) / denominator.magnitude
            : numerator.magnitude / (denominator.magnitude << -shift)
        let value = Double(scaled) * Double(sign: .plus, exponent: -shift, significand: 1)
        return numerator < 0 ? -value : value
    }
}

extension Fraction: Comparable {
    package static func < (left: Fraction, right: Fraction) -> Bool {
        left.numerator * right.denominator < right.numerator * left.denominator
    }
}

extension Fraction: CustomStringConvertible {
    package var description: String {
        denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)"
    }
}
