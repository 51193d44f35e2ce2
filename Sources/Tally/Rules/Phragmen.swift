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
struct PhragmenRun {
    /// A purchase, and what every voter had earned by then.
    struct Round {
        var project: Int
        var share: Fraction
    }

    private let electorate: Electorate
    private let ranks: [Int]
    private let costs: [Int64]
    private let budget: Int64
    private var admission: Admission
    private var remaining: [Int]
    /// How many supporters of project *p* last bought in round *k*, at `k * projects + p`.
    private var carriers: [Int32] = []
    /// The purchase each group last took part in, or -1.
    private var last: [Int32]
    private var denominator = WideNatural(1)
    private var loads: [WideNatural] = []
    private var approximations: [Double] = []
    private var bought: [Int] = []
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
            result.endedBy = first.first { costs[$0] > budget - result.spent }
            guard result.endedBy == nil,
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

    /// The purchases that had supporters, in order.
    var rounds: [Round] {
        let under = denominator.bigInt
        return zip(bought, loads).map { Round(project: $0, share: Fraction($1.bigInt, under)) }
    }

    /// The projects that can be paid first; those without supporters only when no other is left.
    private func earliest() -> [Int] {
        var near: [(project: Int, low: Double)] = []
        var best = Double.infinity
        for project in remaining where electorate.votes[project] > 0 {
            var sum = Double(costs[project])
            for (round, load) in approximations.enumerated() {
                sum += Double(carriers[round * costs.count + project]) * load
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
        var first: [(project: Int, sum: WideNatural)] = []
        for (project, _) in near {
            let sum = burden(project)
            guard let other = first.first else {
                first = [(project, sum)]
                continue
            }
            var left = sum
            left.multiply(by: UInt64(electorate.votes[other.project]))
            var right = other.sum
            right.multiply(by: UInt64(electorate.votes[project]))
            if left < right { first = [(project, sum)] }
            if left == right { first.append((project, sum)) }
        }
        return first.map(\.project)
    }

    /// What the supporters of a project would carry in all, in parts of the denominator.
    private func burden(_ project: Int) -> WideNatural {
        var sum = WideNatural()
        sum.add(denominator, times: UInt64(costs[project]))
        for (round, load) in loads.enumerated() where carriers[round * costs.count + project] > 0 {
            sum.add(load, times: UInt64(carriers[round * costs.count + project]))
        }
        return sum
    }

    private mutating func buy(_ project: Int) {
        let votes = UInt64(electorate.votes[project])
        if votes > 0 {
            let load = burden(project)
            denominator.multiply(by: votes)
            for round in loads.indices { loads[round].multiply(by: votes) }
            loads.append(load)
            approximations.append(load.ratio(to: denominator))
            bought.append(project)
            carry(project)
        }
        result.winners.append(project)
        result.spent += costs[project]
        admission.buy(project)
        remaining.removeAll { $0 == project }
    }

    /// Moves the supporters of a project to its purchase.
    private mutating func carry(_ project: Int) {
        let width = costs.count
        let row = carriers.count
        let round = Int32(row / width)
        carriers.append(contentsOf: repeatElement(0, count: width))
        let electorate = self.electorate
        let first = Int(electorate.supportStarts[project])
        let end = Int(electorate.supportStarts[project + 1])
        carriers.withUnsafeMutableBufferPointer { carriers in
            last.withUnsafeMutableBufferPointer { last in
                electorate.choices.withUnsafeBufferPointer { choices in
                    for place in first..<end {
                        let group = Int(electorate.supporters[place])
                        let weight = electorate.weights[group]
                        let before = Int(last[group]) * width
                        last[group] = round
                        let starts = electorate.starts
                        for index in Int(starts[group])..<Int(starts[group + 1]) {
                            let choice = Int(choices[index])
                            carriers[row + choice] &+= weight
                            if before >= 0 { carriers[before + choice] &-= weight }
                        }
                    }
                }
            }
        }
    }
}
