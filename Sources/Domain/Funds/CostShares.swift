package import Kernel

/// Who bears which part of a cost; a part may be shared again.
package struct CostShare: Hashable, Sendable, Codable {
    package static let partiesMax = 32
    package static let levelsMax = 4

    /// Under the key by which an institution file names it.
    package let bearer: Key
    package let ratio: Ratio
    package let parts: [CostShare]

    package init(_ bearer: Key, _ ratio: Ratio, parts: [CostShare] = []) {
        self.bearer = bearer
        self.ratio = ratio
        self.parts = parts
    }
}

/// What one party bears, frozen when it was agreed.
package struct BorneCost: Hashable, Sendable, Codable {
    package let bearer: Key
    package let amount: Money

    package init(bearer: Key, amount: Money) {
        self.bearer = bearer
        self.amount = amount
    }
}

/// How the cost of a matter was split.
package struct SplitCost: Hashable, Sendable {
    package let estimate: Money
    /// In the order of the institution file; they sum to the estimate exactly.
    package let parts: [BorneCost]

    package func amount(of bearer: Key) -> Money? {
        parts.first { $0.bearer == bearer }?.amount
    }
}

extension Money {
    /// Splits level by level, so that what several share again is what their level was due.
    package func split(among shares: [CostShare]) throws(FundRefusal) -> [BorneCost] {
        try split(among: shares, level: 1)
    }

    private func split(
        among shares: [CostShare],
        level: Int
    ) throws(FundRefusal) -> [BorneCost] {
        guard level <= CostShare.levelsMax else {
            throw .tooManyLevels(levelsMax: CostShare.levelsMax)
        }
        guard shares.count <= CostShare.partiesMax else {
            throw .tooManyParties(partiesMax: CostShare.partiesMax)
        }
        let amounts: [Money]
        do throws(ShareFlaw) {
            amounts = try split(by: shares.map(\.ratio))
        } catch {
            throw .shares(error)
        }
        var borne: [BorneCost] = []
        for (share, amount) in zip(shares, amounts) {
            if share.parts.isEmpty {
                borne.append(BorneCost(bearer: share.bearer, amount: amount))
            } else {
                borne += try amount.split(among: share.parts, level: level + 1)
            }
        }
        return borne
    }
}

/// What a pledge promises. Raw values are written in the journal.
package enum PledgeNature: UInt8, CaseIterable, Codable, Hashable, Sendable {
    case money = 1
    /// Work, material or room, counted at its valuation.
    case inKind = 2
}

/// How a pledge ended. Raw values are written in the journal.
package enum PledgeEnding: UInt8, CaseIterable, Codable, Hashable, Sendable {
    case kept = 1
    case withdrawn = 2
}

/// What a party promised to bring to a matter.
package struct Pledge: Hashable, Sendable {
    package static let pledgesMax = 10_000_000

    package let matter: UInt64
    package let bearer: Key
    package let nature: PledgeNature
    /// Of what is in kind, its valuation.
    package let amount: Money
    /// Who valued what is in kind.
    package let valuer: Identifier<Organisation>?
    package internal(set) var ending: PledgeEnding?

    package var counts: Bool { ending != .withdrawn }
}

/// What a matter did not get this year and is to be asked for again.
package struct DeferredSpending: Hashable, Sendable {
    package static let deferredMax = 1_000_000

    package let matter: UInt64
    package let fund: Identifier<Fund>
    package let purpose: Key
    package let amount: Money
    /// The year in whose draft it stands.
    package let year: Int
}
