/// A decimal number exactly as written: `mantissa / 10 ^ decimals`.
package struct DecimalNumber: Sendable, Equatable {
    package var mantissa: Int64
    package var decimals: Int

    package init(mantissa: Int64, decimals: Int) {
        self.mantissa = mantissa
        self.decimals = decimals
    }

    /// Reads `12`, `12.50` or the older `12,50`; no sign, exponent, or grouping of thousands.
    ///
    /// Trailing zeros after the point are dropped, so that `400000.0` needs no minor units.
    package init?<Bytes: Collection<UInt8>>(_ bytes: Bytes) {
        var mantissa: Int64 = 0
        var decimals = 0
        var zeros = 0
        var seenPoint = false
        var digits = 0
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                digits += 1
                guard digits <= Self.digitsMax else { return nil }
                if seenPoint && byte == UInt8(ascii: "0") {
                    zeros += 1
                    continue
                }
                for _ in 0...zeros {
                    guard mantissa <= Self.unitsMax / 10 else { return nil }
                    mantissa *= 10
                    if seenPoint { decimals += 1 }
                }
                zeros = 0
                mantissa += Int64(byte - UInt8(ascii: "0"))
            case UInt8(ascii: "."), UInt8(ascii: ","):
                guard !seenPoint else { return nil }
                seenPoint = true
            default: return nil
            }
        }
        guard digits > 0, decimals <= Self.decimalsMax, mantissa <= Self.unitsMax else {
            return nil
        }
        self.init(mantissa: mantissa, decimals: decimals)
    }

    package init?(_ text: String) {
        self.init(text.utf8)
    }

    /// The same number in units of `10 ^ -wanted`; `nil` when it does not fit.
    package func units(decimals wanted: Int) -> Int64? {
        guard wanted >= decimals, wanted <= Self.decimalsMax else { return nil }
        let factor = Self.powersOfTen[wanted - decimals]
        let (units, overflow) = mantissa.multipliedReportingOverflow(by: factor)
        return overflow || units > Self.unitsMax ? nil : units
    }

    /// The amount in plain digits, with a point only where there is something behind it.
    package static func text(_ units: Int64, decimals: Int) -> String {
        let factor = powersOfTen[decimals]
        let (whole, rest) = units.magnitude.quotientAndRemainder(dividingBy: factor.magnitude)
        let sign = units < 0 ? "-" : ""
        guard rest != 0 else { return "\(sign)\(whole)" }
        var digits = String(rest)
        digits = String(repeating: "0", count: decimals - digits.count) + digits
        while digits.hasSuffix("0") { digits.removeLast() }
        return "\(sign)\(whole).\(digits)"
    }
}

extension DecimalNumber {
    /// The largest amount in minor units; `Election.projectsMax` of them fit into 64 bits.
    package static let unitsMax: Int64 = 1_000_000_000_000_000
    package static let decimalsMax = 6
    package static let digitsMax = 40
    package static let powersOfTen: [Int64] = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000]
}
