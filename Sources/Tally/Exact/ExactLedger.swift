import BigInt

/// The exact prices of one run of Equal Shares, over one growing common denominator.
///
/// Every amount of the run is a whole multiple of `1 / denominator`: the endowment, and the rate
/// of each purchase. What a voter who is not broke has left is the endowment less the rates of
/// what she bought, so a few whole numbers say exactly how much thousands of voters own.
struct ExactLedger {
    private(set) var denominator: WideNatural
    private(set) var endowment: WideNatural
    /// The rate of each round over the denominator as it was then.
    private var rates: [WideNatural] = []
    /// By how much the denominator grew in each round.
    private var factors: [UInt64] = []

    init(endowment: Fraction) {
        denominator = WideNatural(exactly: endowment.denominator)
        self.endowment = WideNatural(exactly: endowment.numerator)
    }

    /// A sum of money held by supporters: so many endowments less so much of each purchase.
    struct Holding {
        var endowments: Int64 = 0
        /// Units of each purchase paid for, by round.
        var paid: [Int64]

        init(rounds: Int) {
            paid = [Int64](repeating: 0, count: rounds)
        }
    }

    /// The holding as a multiple of `1 / denominator`.
    func amount(_ holding: Holding) -> WideNatural {
        var spent = WideNatural()
        for (round, units) in holding.paid.enumerated() {
            spent.multiply(by: factors[round])
            spent.add(rates[round], times: UInt64(units))
        }
        var sum = WideNatural()
        sum.add(endowment, times: UInt64(holding.endowments))
        sum.subtract(spent)
        return sum
    }

    /// The rate at which `richUnits` cover what `cost` exceeds the poor's money.
    func rate(cost: Int64, poor: Holding, richUnits: Int64) -> ExactRate {
        var excess = WideNatural()
        excess.add(denominator, times: UInt64(cost))
        excess.subtract(amount(poor))
        return ExactRate(excess: excess, richUnits: UInt64(richUnits))
    }

    /// Whether a holding is below, equal to or above `units` times a rate not yet bought at.
    func compare(_ holding: Holding, with rate: ExactRate, units: Int64) -> Int {
        var left = amount(holding)
        left.multiply(by: rate.richUnits)
        var right = rate.excess
        right.multiply(by: UInt64(units))
        return left < right ? -1 : left == right ? 0 : 1
    }

    mutating func buy(at rate: ExactRate) {
        let common = Self.commonDivisor(
            rate.richUnits,
            rate.excess.remainder(dividingBy: rate.richUnits)
        )
        var price = rate.excess
        if common > 1 { price.divide(by: common) }
        let factor = rate.richUnits / common
        denominator.multiply(by: factor)
        endowment.multiply(by: factor)
        rates.append(price)
        factors.append(factor)
    }

    private static func commonDivisor(_ left: UInt64, _ right: UInt64) -> UInt64 {
        var (left, right) = (left, right)
        while right != 0 { (left, right) = (right, left % right) }
        return left
    }

    /// A rate as a number with an error below four units in the last place.
    func approximate(_ rate: ExactRate) -> Double {
        rate.excess.ratio(to: denominator) / Double(rate.richUnits)
    }

    func fractions() -> [Fraction] {
        var under = denominator.bigInt
        var fractions: [Fraction] = []
        for (rate, factor) in zip(rates, factors).reversed() {
            fractions.append(Fraction(rate.bigInt, under))
            under /= BigInt(factor)
        }
        return fractions.reversed()
    }
}

/// `excess / (denominator * richUnits)`, where the denominator is the ledger's.
struct ExactRate {
    var excess: WideNatural
    var richUnits: UInt64

    /// Compares the satisfaction prices `self / scale` and `other / otherScale`.
    func compare(scale: Int64, with other: ExactRate, scale otherScale: Int64) -> Int {
        var left = excess
        left.multiply(by: other.richUnits)
        left.multiply(by: UInt64(otherScale))
        var right = other.excess
        right.multiply(by: richUnits)
        right.multiply(by: UInt64(scale))
        return left < right ? -1 : left == right ? 0 : 1
    }
}
