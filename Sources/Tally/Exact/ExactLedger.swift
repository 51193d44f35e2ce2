import BigInt

/// The exact prices of one run of Equal Shares, over one growing common denominator.
///
/// Every amount of the run is a whole multiple of `1 / denominator`: the endowment, and the rate
/// of each purchase. What a voter who is not broke has left is the endowment less the rates of
/// what she bought, so a few whole numbers say exactly how much thousands of voters own.
struct ExactLedger {
    private(set) var denominator: BigInt
    private(set) var endowment: BigInt
    private(set) var rates: [BigInt] = []

    init(endowment: Fraction) {
        denominator = endowment.denominator
        self.endowment = endowment.numerator
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
    func amount(_ holding: Holding) -> BigInt {
        var sum = endowment * BigInt(holding.endowments)
        for (round, units) in holding.paid.enumerated() where units != 0 {
            sum -= rates[round] * BigInt(units)
        }
        return sum
    }

    /// The rate at which `richUnits` cover what `cost` exceeds the poor's money.
    func rate(cost: Int64, poor: Holding, richUnits: Int64) -> ExactRate {
        ExactRate(excess: BigInt(cost) * denominator - amount(poor), richUnits: richUnits)
    }

    /// Whether a holding is below, equal to or above `units` times a rate not yet bought at.
    func compare(_ holding: Holding, with rate: ExactRate, units: Int64) -> Int {
        let left = amount(holding) * BigInt(rate.richUnits)
        let right = rate.excess * BigInt(units)
        return left < right ? -1 : left == right ? 0 : 1
    }

    mutating func buy(at rate: ExactRate) {
        var factor = BigInt(rate.richUnits)
        let common = rate.excess.greatestCommonDivisor(with: factor)
        let price = common > 1 ? rate.excess / common : rate.excess
        if common > 1 { factor /= common }
        if factor != 1 {
            denominator *= factor
            endowment *= factor
            for round in rates.indices { rates[round] *= factor }
        }
        rates.append(price)
    }

    /// A rate as a number with an error below two units in the last place.
    func approximate(_ rate: ExactRate) -> Double {
        Fraction.approximate(rate.excess, denominator * BigInt(rate.richUnits))
    }

    func fraction(ofRound round: Int) -> Fraction {
        Fraction(rates[round], denominator)
    }
}

/// `excess / (denominator * richUnits)`, where the denominator is the ledger's.
struct ExactRate {
    var excess: BigInt
    var richUnits: Int64

    /// Compares the satisfaction prices `self / scale` and `other / otherScale`.
    func compare(scale: Int64, with other: ExactRate, scale otherScale: Int64) -> Int {
        let left = excess * BigInt(other.richUnits) * BigInt(otherScale)
        let right = other.excess * BigInt(richUnits) * BigInt(scale)
        return left < right ? -1 : left == right ? 0 : 1
    }
}
