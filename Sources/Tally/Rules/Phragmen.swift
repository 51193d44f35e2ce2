import BigInt

/// Sequential Phragmén: voters earn at the same speed and buy a project as soon as its
/// supporters can pay; the count ends at the first project that does not fit the budget.
package struct Phragmen: Sendable {
    package var ties: TieRule

    package init(ties: TieRule = .lexicographic) {
        self.ties = ties
    }

    package func tally(_ election: Election, conditions: Conditions = .none) -> TallyResult {
        let electorate = Electorate(election, .cardinality)
        let ranks = ties.ranks(election.projects, votes: electorate.votes)
        var run = PhragmenRun(election, electorate, ranks, conditions)
        run.run()
        return run.result
    }
}

/// The loads of one count. What a voter carries is the load at which she last bought, so whole
/// numbers of supporters by last purchase say exactly what any group carries.
private struct PhragmenRun {
    private let electorate: Electorate
    private let ranks: [Int]
    private let costs: [Int64]
    private let budget: Int64
    private var admission: Admission
    private var remaining: [Int]
    /// Supporters of project *p* whose last purchase was number *k*: `carriers[k][p]`.
    private var carriers: [[Int64]] = []
    /// The purchase each group last took part in, or -1.
    private var last: [Int32]
    private var denominator: BigInt = 1
    private var loads: [BigInt] = []
    private var approximations: [Double] = []
    private(set) var result = TallyResult()

    init(
        _ election: Election,
        _ electorate: Electorate,
        _ ranks: [Int],
        _ conditions: Conditions
    ) {
        self.electorate = electorate
        self.ranks = ranks
        costs = election.projects.map(\.cost)
        budget = election.budget - conditions.fixedLines
        admission = Admission(conditions, costs: costs, votes: electorate.votes)
        let limit = budget
        remaining = costs.indices.filter { election.projects[$0].cost <= limit }
        last = [Int32](repeating: -1, count: electorate.groupCount)
    }

    mutating func run() {
        while true {
            remaining.removeAll { !admission.admits($0) }
            let first = earliest()
            guard !first.isEmpty, first.allSatisfy({ costs[$0] <= budget - result.spent }),
                let chosen = first.min(by: { ranks[$0] < ranks[$1] })
            else { return }
            if first.count > 1 {
                let candidates = first.sorted { ranks[$0] < ranks[$1] }
                result.ties.append(
                    Tie(round: result.winners.count, candidates: candidates, chosen: chosen)
                )
            }
            buy(chosen)
        }
    }

    /// The projects that can be paid first; those without supporters only when no other is left.
    private func earliest() -> [Int] {
        var near: [(project: Int, low: Double)] = []
        var best = Double.infinity
        for project in remaining where electorate.votes[project] > 0 {
            var sum = Double(costs[project])
            for (round, load) in approximations.enumerated() {
                sum += Double(carriers[round][project]) * load
            }
            let time = sum / Double(electorate.votes[project])
            let error = time * Double(approximations.count + 8) * 0x1p-50
            if time - error > best { continue }
            best = min(best, time + error)
            near.append((project, time - error))
        }
        near.removeAll { $0.low > best }
        if near.isEmpty { return remaining }
        if near.count == 1 { return [near[0].project] }
        var first: [(project: Int, sum: BigInt)] = []
        for (project, _) in near {
            let sum = burden(project)
            guard let other = first.first else {
                first = [(project, sum)]
                continue
            }
            let left = sum * BigInt(electorate.votes[other.project])
            let right = other.sum * BigInt(electorate.votes[project])
            if left < right { first = [(project, sum)] }
            if left == right { first.append((project, sum)) }
        }
        return first.map(\.project)
    }

    /// What the supporters of a project would carry in all, in parts of the denominator.
    private func burden(_ project: Int) -> BigInt {
        var sum = BigInt(costs[project]) * denominator
        for (round, load) in loads.enumerated() where carriers[round][project] > 0 {
            sum += load * BigInt(carriers[round][project])
        }
        return sum
    }

    private mutating func buy(_ project: Int) {
        let votes = electorate.votes[project]
        if votes > 0 {
            let sum = burden(project)
            var factor = BigInt(votes)
            let common = sum.greatestCommonDivisor(with: factor)
            let load = common > 1 ? sum / common : sum
            if common > 1 { factor /= common }
            denominator *= factor
            for round in loads.indices { loads[round] *= factor }
            loads.append(load)
            approximations.append(Fraction.approximate(load, denominator))
            carry(project)
        }
        result.winners.append(project)
        result.spent += costs[project]
        admission.buy(project)
        remaining.removeAll { $0 == project }
    }

    /// Moves the supporters of a project to its purchase.
    private mutating func carry(_ project: Int) {
        let round = carriers.count
        var gained = [Int64](repeating: 0, count: costs.count)
        let places =
            Int(
                electorate.supportStarts[project]
            )..<Int(
                electorate.supportStarts[project + 1]
            )
        for group in electorate.supporters[places] {
            let index = Int(group)
            let weight = Int64(electorate.weights[index])
            let before = Int(last[index])
            last[index] = Int32(round)
            let row = Int(electorate.starts[index])..<Int(electorate.starts[index + 1])
            for choice in electorate.choices[row] {
                gained[Int(choice)] += weight
                if before >= 0 { carriers[before][Int(choice)] -= weight }
            }
        }
        carriers.append(gained)
    }
}
