/// An amount in fen, the smallest unit there is; never a fraction of one, never floating point.
///
/// Whoever adds beyond the bounds has a bug, and traps: what comes in from people is bounded long
/// before. `adding` and `times` tell instead, for edges where a sum may be anything.
package struct Money: Hashable, Sendable, Comparable {
    /// Ten million billion yuan: the sum of every fund that a district may have, and far from the
    /// end of 64 bits.
    package static let fenMax: Int64 = 1_000_000_000_000_000_000
    package static let zero = Money(fen: 0)

    package let fen: Int64

    /// - Precondition: not beyond `fenMax`, either way.
    package init(fen: Int64) {
        precondition((-Self.fenMax...Self.fenMax).contains(fen), "an amount out of bounds")
        self.fen = fen
    }

    /// Nothing beyond the bounds.
    package init?(exactlyFen fen: Int64) {
        guard (-Self.fenMax...Self.fenMax).contains(fen) else { return nil }
        self.fen = fen
    }

    /// - Precondition: not beyond `fenMax`, either way.
    package init(yuan: Int64) {
        let (fen, overflow) = yuan.multipliedReportingOverflow(by: 100)
        precondition(!overflow, "an amount out of bounds")
        self.init(fen: fen)
    }

    package var isNegative: Bool { fen < 0 }

    package static func < (left: Money, right: Money) -> Bool { left.fen < right.fen }

    /// Nothing beyond the bounds.
    package func adding(_ other: Money) -> Money? { Money(exactlyFen: fen + other.fen) }

    /// Nothing beyond the bounds.
    package func times(_ count: Int64) -> Money? {
        let (product, overflow) = fen.multipliedReportingOverflow(by: count)
        return overflow ? nil : Money(exactlyFen: product)
    }
}

extension Money: AdditiveArithmetic {
    package static func + (left: Money, right: Money) -> Money {
        Money(fen: left.fen + right.fen)
    }

    package static func - (left: Money, right: Money) -> Money {
        Money(fen: left.fen - right.fen)
    }

    package static prefix func - (amount: Money) -> Money { Money(fen: -amount.fen) }
}

extension Money {
    /// Why a text is no amount.
    package enum Flaw: Error, Hashable, Sendable, Codable {
        /// Digits, at most one point, commas between groups of three, and nothing else.
        case notAnAmount
        /// There is nothing smaller than a fen.
        case moreThanTwoDecimals
        case outOfBounds
    }

    /// Reads `123456.78`, `123,456.78`, `80000`, `-5.5`; never rounds and never guesses.
    package init(_ text: String) throws(Flaw) {
        let isNegative = text.utf8.first == UInt8(ascii: "-")
        let parts = text.dropFirst(isNegative ? 1 : 0)
            .split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, let yuan = Self.digits(grouped: parts[0]) else {
            throw .notAnAmount
        }
        let decimals = parts.count == 2 ? parts[1] : "00"
        guard !decimals.isEmpty, decimals.utf8.allSatisfy(Self.isDigit) else {
            throw .notAnAmount
        }
        guard decimals.utf8.count <= 2 else { throw .moreThanTwoDecimals }
        let fraction = decimals.utf8.count == 1 ? decimals + "0" : decimals
        guard let fen = Int64(yuan + fraction), let amount = Money(exactlyFen: fen) else {
            throw .outOfBounds
        }
        self = isNegative ? -amount : amount
    }

    /// The digits of whole yuan, without the commas; nothing if they do not stand where they
    /// belong.
    private static func digits(grouped text: Substring) -> String? {
        let groups = text.split(separator: ",", omittingEmptySubsequences: false)
        guard groups.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(isDigit) }) else { return nil }
        guard groups.count > 1 else { return String(text) }
        guard groups[0].utf8.count <= 3, groups.dropFirst().allSatisfy({ $0.utf8.count == 3 })
        else { return nil }
        return groups.joined()
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}

extension Money: CustomStringConvertible {
    /// Such as `123456.78`; what reading takes.
    package var description: String { text(grouping: "") }

    /// Such as `123,456.78`.
    package var grouped: String { text(grouping: ",") }

    private func text(grouping comma: String) -> String {
        let digits = String(fen.magnitude / 100)
        var yuan = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { yuan += comma }
            yuan.append(digit)
        }
        let rest = fen.magnitude % 100
        return "\(isNegative ? "-" : "")\(yuan).\(rest < 10 ? "0" : "")\(rest)"
    }
}

extension Money: Codable {
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let money = Money(exactlyFen: try container.decode(Int64.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "an amount lies within its bounds"
            )
        }
        self = money
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(fen)
    }
}

extension Sequence<Money> {
    /// - Precondition: not beyond the bounds of an amount.
    package var total: Money { reduce(.zero, +) }
}
