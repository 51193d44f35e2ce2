/// How each project fared under the greedy rule, or in a completion by it.
package struct GreedyExplanation: Sendable, Equatable {
    /// A project paid for out of the common money, and how much of that there was before.
    package struct Chosen: Sendable, Equatable {
        package let project: Int
        package let left: Int64
    }

    package let chosen: [Chosen]
    package let late: [Late]
}

/// A project that came when too little of the budget was left.
package struct Late: Sendable, Equatable {
    package let project: Int
    /// What was left when its turn came, or when the count ended.
    package let left: Int64
    /// Whether its turn came at all; if so, it would have won at the cost of what was left.
    package var wasReached = false
    /// The project it would have had to come before, while the budget still sufficed.
    package let before: Int
    /// So much more support would have sufficed for that: greedy counts votes or points,
    /// Phragmén new supporters.
    package let wanted: Int64?
    /// Phragmén: what its supporters had earned until `before` was bought.
    package var held: Fraction?
}

extension Greedy {
    /// Explains winners chosen by this rule from the place `first` on, and who came too late.
    package func explain(
        _ result: TallyResult,
        _ election: Election,
        from first: Int = 0,
        conditions: Conditions = .none
    ) -> GreedyExplanation {
        let support = Support(election, satisfaction)
        var left = election.budget - conditions.fixedLines
        for winner in result.winners.prefix(first) { left -= election.projects[winner].cost }
        let budget = left
        var chosen: [GreedyExplanation.Chosen] = []
        for winner in result.winners.dropFirst(first) {
            chosen.append(GreedyExplanation.Chosen(project: winner, left: left))
            left -= election.projects[winner].cost
        }
        var turns = chosen
        if !skips, let end = result.passedOver.last {
            turns.append(GreedyExplanation.Chosen(project: end.project, left: end.left))
        }
        let won = Set(result.winners)
        let passed = Dictionary(
            result.passedOver.map { ($0.project, $0.left) },
            uniquingKeysWith: { first, _ in first }
        )
        let late = election.projects.indices.compactMap { project -> Late? in
            let cost = election.projects[project].cost
            guard !won.contains(project), support.votes[project] >= threshold, cost <= budget,
                let turn = turns.last(where: { $0.left >= cost })
            else { return nil }
            return Late(
                project: project,
                left: passed[project] ?? left,
                wasReached: passed[project] != nil,
                before: turn.project,
                wanted: wanted(project, before: turn.project, election, support)
            )
        }
        return GreedyExplanation(chosen: chosen, late: late)
    }

    /// The votes or points with which a project would have come before another, ties apart.
    private func wanted(
        _ project: Int,
        before other: Int,
        _ election: Election,
        _ support: Support
    ) -> Int64? {
        let (cost, otherCost) = (election.projects[project].cost, election.projects[other].cost)
        guard cost > 0, otherCost > 0 else { return nil }
        if satisfaction == .cost { return support.votes[other] + 1 - support.votes[project] }
        let units = satisfaction.isUniform ? support.votes : support.unitTotals
        let reached = Int128(units[other]) * Int128(cost) / Int128(otherCost)
        return Int64(clamping: reached) + 1 - units[project]
    }
}
