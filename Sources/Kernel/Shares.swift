/// Why an amount cannot be split by some ratios.
package enum ShareFlaw: Error, Hashable, Sendable, Codable {
    case noShares
    /// They must make one whole; nothing if their sum has too long terms to be said.
    case notOneWhole(sum: Ratio?)
}

/// Whole parts of a hundred.
package enum Percentages {
    /// What part of a hundred each amount is of all of them. The parts sum to a hundred: what
    /// rounding down leaves goes to the largest remainders, among equal ones to whoever stands
    /// first. All are zero where there is nothing.
    ///
    /// - Precondition: no amount is negative, and a hundred times their sum can be said.
    package static func of(_ amounts: [Int64]) -> [Int] {
        precondition(amounts.allSatisfy { $0 >= 0 }, "a part of a whole is not below nothing")
        let whole = amounts.reduce(0, +)
        guard whole > 0 else { return amounts.map { _ in 0 } }
        var parts = amounts.map { Int($0 * 100 / whole) }
        let remainders = amounts.map { $0 * 100 % whole }
        let order = amounts.indices.sorted { left, right in
            (remainders[right], left) < (remainders[left], right)
        }
        for index in order.prefix(100 - parts.reduce(0, +)) { parts[index] += 1 }
        return parts
    }
}

extension Money {
    /// Splits an amount so that the parts sum to it exactly: each gets what it is due in whole fen,
    /// and the fen that are left go to the largest remainders, among equal ones to whoever stands
    /// first.
    ///
    /// - Precondition: the amount is not negative.
    package func split(by shares: [Ratio]) throws(ShareFlaw) -> [Money] {
        precondition(fen >= 0, "only what is there can be split")
        guard !shares.isEmpty else { throw .noShares }
        let sum = Ratio.sum(shares)
        guard sum == .one else { throw .notOneWhole(sum: sum) }
        let dues = shares.map { share in
            share.denominator.dividingFullWidth(
                UInt64(fen).multipliedFullWidth(by: share.numerator)
            )
        }
        var parts = dues.map { Int64($0.quotient) }
        let rest = fen - parts.reduce(0, +)
        // A remainder is below its denominator, so that these products fit.
        let order = shares.indices.sorted { left, right in
            let (one, other) = (
                dues[left].remainder * shares[right].denominator,
                dues[right].remainder * shares[left].denominator
            )
            return one == other ? left < right : one > other
        }
        for index in order.prefix(Int(rest)) { parts[index] += 1 }
        return parts.map { Money(fen: $0) }
    }

    /// The part of it that a ratio is, without what is less than a fen; nothing beyond the bounds.
    ///
    /// - Precondition: the amount is not negative.
    package func part(_ ratio: Ratio) -> Money? {
        precondition(fen >= 0, "only of what is there can a part be taken")
        let product = UInt64(fen).multipliedFullWidth(by: ratio.numerator)
        guard product.high < ratio.denominator else { return nil }
        let quotient = ratio.denominator.dividingFullWidth(product).quotient
        return Int64(exactly: quotient).flatMap { Money(exactlyFen: $0) }
    }
}
