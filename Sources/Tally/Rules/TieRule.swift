import Kernel

/// Who goes first among projects that a rule cannot tell apart; always a total order.
package enum TieRule: Sendable, Equatable {
    /// The smaller id, compared byte by byte in UTF-8.
    case lexicographic
    /// The lower cost, then more votes, then the smaller id.
    case cheapest
    /// More votes, then the lower cost, then the smaller id.
    case mostVotes
    /// A draw that anyone can repeat from a text committed to before the vote.
    case seed(String)

    package init?(_ text: String) {
        switch text {
        case "lexicographic": self = .lexicographic
        case "cheapest": self = .cheapest
        case "most-votes": self = .mostVotes
        case _ where text.hasPrefix("seed:") && text.utf8.count > 5:
            self = .seed(String(text.dropFirst(5)))
        default: return nil
        }
    }

    package var name: String {
        switch self {
        case .lexicographic: "lexicographic"
        case .cheapest: "cheapest"
        case .mostVotes: "most-votes"
        case .seed(let text): "seed:\(text)"
        }
    }

    /// The rank of each project; the lowest rank wins a tie.
    package func ranks(_ projects: [Project], votes: [Int64]) -> [Int] {
        let byID = projects.indices.sorted { precedes(projects[$0].id, projects[$1].id) }
        let order: [Int]
        switch self {
        case .lexicographic: order = byID
        case .cheapest:
            order = stableSorted(byID) { index in (projects[index].cost, -votes[index]) }
        case .mostVotes:
            order = stableSorted(byID) { index in (-votes[index], projects[index].cost) }
        case .seed(let text):
            var random = SeededRandom(seed: Self.seed(from: text))
            order = Self.drawn(byID, using: &random)
        }
        var ranks = [Int](repeating: 0, count: projects.count)
        for (rank, index) in order.enumerated() { ranks[index] = rank }
        return ranks
    }

    private func precedes(_ left: String, _ right: String) -> Bool {
        left.utf8.lexicographicallyPrecedes(right.utf8)
    }

    private func stableSorted(_ order: [Int], by key: (Int) -> (Int64, Int64)) -> [Int] {
        order.enumerated().sorted { left, right in
            let (one, other) = (key(left.element), key(right.element))
            return one != other ? one < other : left.offset < right.offset
        }.map(\.element)
    }

    /// FNV-1a over the UTF-8 bytes: short enough to be done again by hand.
    package static func seed(from text: String) -> UInt64 {
        text.utf8.checksum
    }

    /// Fisher and Yates's shuffle, spelt out because the draw must stay the same for ever.
    private static func drawn(_ order: [Int], using random: inout SeededRandom) -> [Int] {
        var drawn = order
        var remaining = drawn.count
        while remaining > 1 {
            let (pick, _) = random.next().multipliedFullWidth(by: UInt64(remaining))
            drawn.swapAt(Int(pick), remaining - 1)
            remaining -= 1
        }
        return drawn
    }
}
