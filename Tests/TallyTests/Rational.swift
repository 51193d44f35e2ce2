/// Fractions of 128-bit whole numbers: plenty for small elections, and a trap beyond.
struct Rational: Comparable {
    let over: Int128
    let under: Int128

    init(_ over: Int128, _ under: Int128 = 1) {
        var (a, b) = (over.magnitude, under.magnitude)
        while b != 0 { (a, b) = (b, a % b) }
        let divisor = Int128(a == 0 ? 1 : a) * (under < 0 ? -1 : 1)
        self.over = over / divisor
        self.under = under / divisor
    }

    static func + (left: Rational, right: Rational) -> Rational {
        Rational(left.over * right.under + right.over * left.under, left.under * right.under)
    }

    static func - (left: Rational, right: Rational) -> Rational {
        Rational(left.over * right.under - right.over * left.under, left.under * right.under)
    }

    static func * (left: Rational, right: Rational) -> Rational {
        Rational(left.over * right.over, left.under * right.under)
    }

    static func / (left: Rational, right: Rational) -> Rational {
        Rational(left.over * right.under, left.under * right.over)
    }

    static func < (left: Rational, right: Rational) -> Bool {
        left.over * right.under < right.over * left.under
    }
}
