/// The greedy rule: the most satisfaction per unit of money first, as long as the budget lasts.
///
/// Measured by cost, satisfaction per money is the number of votes: "most votes first".
package struct Greedy: Sendable {
    package var satisfaction: Satisfaction
    package var ties: TieRule
    /// Projects with fewer voters behind them are left out.
    package var threshold: Int64
    /// Whether a project that does not fit is passed over; else the count ends there.
    package var skips: Bool

    package init(
        satisfaction: Satisfaction = .cost,
        ties: TieRule = .lexicographic,
        threshold: Int64 = 0,
        skips: Bool = true
    ) {
        self.satisfaction = satisfaction
        self.ties = ties
        self.threshold = threshold
        self.skips = skips
    }

    package func tally(_ election: Election, conditions: Conditions = .none) -> TallyResult {
        let support = Support(election, satisfaction)
        var result = TallyResult()
        extend(&result, of: election, support: support, conditions: conditions)
        return result
    }

    /// Adds winners to a result that may already have some.
    func extend(
        _ result: inout TallyResult,
        of election: Election,
        support: Support,
        conditions: Conditions
    ) {
        let costs = election.projects.map(\.cost)
        var admission = Admission(conditions, costs: costs, votes: support.votes)
        for winner in result.winners { admission.buy(winner) }
        let ranks = ties.ranks(election.projects, votes: support.votes)
        let scores = costs.indices.map { score($0, costs[$0], support) }
        var order = costs.indices.filter { support.votes[$0] >= threshold }
        order.sort { left, right in
            switch scores[left].compared(to: scores[right]) {
            case 0: ranks[left] < ranks[right]
            case let sign: sign > 0
            }
        }
        let already = Set(result.winners)
        let budget = election.budget - conditions.fixedLines
        var place = 0
        for project in order where !already.contains(project) {
            defer { place += 1 }
            guard admission.admits(project) else { continue }
            guard costs[project] <= budget - result.spent else {
                if skips { continue } else { break }
            }
            noteTie(project, order, scores, budget, &result, costs)
            result.winners.append(project)
            result.spent += costs[project]
            admission.buy(project)
        }
    }

    /// A tie is worth telling when another project with the same score would have fitted too.
    private func noteTie(
        _ project: Int,
        _ order: [Int],
        _ scores: [Score],
        _ budget: Int64,
        _ result: inout TallyResult,
        _ costs: [Int64]
    ) {
        guard let position = order.firstIndex(of: project) else { return }
        var candidates = [project]
        for other in order[(position + 1)...] {
            guard scores[other].compared(to: scores[project]) == 0 else { break }
            if costs[other] <= budget - result.spent { candidates.append(other) }
        }
        guard candidates.count > 1 else { return }
        result.ties.append(
            Tie(round: result.winners.count, candidates: candidates, chosen: project)
        )
    }

    private func score(_ project: Int, _ cost: Int64, _ support: Support) -> Score {
        switch satisfaction {
        case .cost: Score(units: cost > 0 ? support.votes[project] : 0, cost: 1)
        case .cardinality: Score(units: support.votes[project], cost: cost)
        case .points, .borda: Score(units: support.unitTotals[project], cost: cost)
        }
    }
}

/// Satisfaction per money as a fraction of two whole numbers.
private struct Score {
    let units: Int64
    let cost: Int64

    /// A free project that somebody supports beats every other; one without support is last.
    func compared(to other: Score) -> Int {
        let isEndless = units > 0 && cost == 0
        let otherIsEndless = other.units > 0 && other.cost == 0
        if isEndless || otherIsEndless { return (isEndless ? 1 : 0) - (otherIsEndless ? 1 : 0) }
        let left = units.multipliedFullWidth(by: max(other.cost, 1))
        let right = other.units.multipliedFullWidth(by: max(cost, 1))
        if left.high != right.high { return left.high < right.high ? -1 : 1 }
        if left.low != right.low { return left.low < right.low ? -1 : 1 }
        return 0
    }
}

/// How many voters and how many units each project has; one pass over the ballots.
struct Support {
    private(set) var votes: [Int64]
    private(set) var unitTotals: [Int64]

    init(_ election: Election, _ satisfaction: Satisfaction) {
        votes = [Int64](repeating: 0, count: election.projects.count)
        let ballots = election.ballots
        for choice in ballots.choices { votes[Int(choice)] += 1 }
        unitTotals = votes
        switch satisfaction {
        case .cost, .cardinality: break
        case .points:
            unitTotals = [Int64](repeating: 0, count: votes.count)
            for (choice, points) in zip(ballots.choices, ballots.points) {
                unitTotals[Int(choice)] += points
            }
        case .borda:
            unitTotals = [Int64](repeating: 0, count: votes.count)
            for ballot in 0..<ballots.count {
                let row = ballots[ballot]
                for (rank, choice) in row.enumerated() {
                    unitTotals[Int(choice)] += Int64(row.count - rank - 1)
                }
            }
        }
    }

    init(_ electorate: Electorate) {
        votes = electorate.votes
        unitTotals = electorate.unitTotals
    }
}
