import BigInt

/// The Method of Equal Shares: every voter gets the same part of the budget and pays for what
/// she supports, cheapest satisfaction first.
package struct EqualShares: Sendable {
    /// What is done with the money that equal shares leave over.
    package enum Completion: String, Sendable, CaseIterable {
        case none
        /// Endowments grow step by step while the outcome fits the budget.
        case add1
        /// As `add1`; what is left then goes to the projects with the most votes.
        case add1u
        /// What is left goes to the greedy rule with the same satisfaction.
        case greedy
    }

    /// How large the first endowment is.
    package enum Add1Start: String, Sendable, CaseIterable {
        case exact
        /// The endowment of the first run is rounded down to whole units of currency.
        case floor
    }

    /// When the endowments stop growing.
    package enum Add1Stop: String, Sendable, CaseIterable {
        /// At the first outcome to which no supported project could be added.
        case exhaustive
        /// Only when the outcome would overspend, or when every supported project won.
        case overspend
    }

    package var satisfaction = Satisfaction.cost
    package var completion = Completion.none
    package var add1Start = Add1Start.exact
    package var add1Stop = Add1Stop.exhaustive
    /// In minor units of the election.
    package var add1Step: Int64?
    package var ties = TieRule.lexicographic
    /// Whether Add1 is to run every step, which takes long and gives the same result.
    package var add1TakesEveryStep = false

    package init() {}

    package func tally(
        _ election: Election,
        conditions: Conditions = .none,
        progress: (Int64) -> Void = { _ in }
    ) -> TallyResult {
        let electorate = Electorate(election, satisfaction)
        let budget = election.budget - conditions.fixedLines
        guard electorate.voterCount > 0, budget > 0 else { return TallyResult() }
        let costs = election.projects.map(\.cost)
        let arena = EqualSharesArena(electorate, costs: costs, scales: scales(costs))
        let setting = setting(election, electorate, conditions)
        var start = Fraction(of: budget, over: Int64(electorate.voterCount))
        if completion == .add1 || completion == .add1u, add1Start == .floor {
            let units = (start / Fraction(of: election.unit)).floor
            start = Fraction(units * BigInt(election.unit))
        }
        var result: TallyResult
        switch completion {
        case .none, .greedy:
            var run = EqualSharesRun(arena, setting, endowment: start)
            run.run()
            result = run.account()
        case .add1, .add1u:
            var growth = EndowmentGrowth(
                arena: arena,
                setting: setting,
                budget: budget,
                start: start,
                step: add1Step ?? election.unit,
                stop: add1Stop
            )
            growth.takesEveryStep = add1TakesEveryStep
            result = growth.tally(progress: progress)
        }
        complete(&result, election, conditions)
        return result
    }

    /// Supported projects take part; free ones are given away where that satisfies anybody.
    func setting(
        _ election: Election,
        _ electorate: Electorate,
        _ conditions: Conditions
    ) -> EqualSharesRun.Setting {
        let ranks = ties.ranks(election.projects, votes: electorate.votes)
        let supported = election.projects.indices.filter { electorate.unitTotals[$0] > 0 }
        let isFree = { (project: Int) in election.projects[project].cost == 0 }
        let gifts = satisfaction == .cost ? [] : supported.filter(isFree)
        return EqualSharesRun.Setting(
            ranks: ranks,
            conditions: conditions,
            contenders: supported.filter { !isFree($0) },
            gifts: gifts.sorted { ranks[$0] < ranks[$1] }
        )
    }

    func scales(_ costs: [Int64]) -> [Int64] {
        satisfaction == .cost ? costs.map { max($0, 1) } : costs.map { _ in 1 }
    }

    /// The rule that spends what is left over.
    package var completing: Greedy? {
        switch completion {
        case .none, .add1: nil
        case .add1u: Greedy(satisfaction: .cost, ties: ties)
        case .greedy: Greedy(satisfaction: satisfaction, ties: ties)
        }
    }

    private func complete(
        _ result: inout TallyResult,
        _ election: Election,
        _ conditions: Conditions
    ) {
        guard let greedy = completing else { return }
        let support = Support(election, greedy.satisfaction)
        greedy.extend(&result, of: election, support: support, conditions: conditions)
    }
}
