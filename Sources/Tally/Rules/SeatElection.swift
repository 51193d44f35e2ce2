/// An election of people: the candidates with the most votes take the seats.
package struct SeatElection: Sendable {
    /// How ballots with several names count.
    package enum Rule: String, Sendable, CaseIterable {
        /// One name per ballot; a ballot with more is invalid.
        case plurality
        /// As many names per ballot as the voter approves of.
        case approval
    }

    package var rule: Rule
    package var seats: Int
    package var ties: TieRule

    package init(rule: Rule, seats: Int, ties: TieRule = .lexicographic) {
        precondition(seats > 0, "an election fills at least one seat")
        self.rule = rule
        self.seats = seats
        self.ties = ties
    }

    /// Who is elected, and with how many votes.
    package struct Result: Sendable, Equatable {
        /// Candidates in order of their votes, as many as there are seats.
        package var elected: [Int]
        package var votes: [Int64]
        package var invalid: Int64
        package var blank: Int64
        /// Equal votes on both sides of the last seat, which the tie rule had to separate.
        package var tie: Tie?
    }

    /// Counts the ballots for the candidates, of whom nobody is elected without a vote.
    package func tally(candidates: [String], ballots: Ballots) -> Result {
        var votes = [Int64](repeating: 0, count: candidates.count)
        var (invalid, blank): (Int64, Int64) = (0, 0)
        for ballot in 0..<ballots.count {
            let row = ballots[ballot]
            if row.isEmpty { blank += 1 }
            if rule == .plurality && row.count > 1 {
                invalid += 1
                continue
            }
            for choice in row { votes[Int(choice)] += 1 }
        }
        let ranks = ties.ranks(candidates.map { Project(id: $0, cost: 0) }, votes: votes)
        let order = candidates.indices.filter { votes[$0] > 0 }.sorted { left, right in
            votes[left] != votes[right]
                ? votes[left] > votes[right] : ranks[left] < ranks[right]
        }
        let elected = Array(order.prefix(seats))
        return Result(
            elected: elected,
            votes: votes,
            invalid: invalid,
            blank: blank,
            tie: tie(order, elected, votes)
        )
    }

    private func tie(_ order: [Int], _ elected: [Int], _ votes: [Int64]) -> Tie? {
        guard let last = elected.last, order.count > elected.count,
            votes[order[elected.count]] == votes[last]
        else { return nil }
        let candidates = order.filter { votes[$0] == votes[last] }
        return Tie(round: elected.count - 1, candidates: candidates, chosen: last)
    }
}
