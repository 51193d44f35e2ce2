/// Looks for groups of voters large enough for a project that lost, and yet left with too little.
///
/// EJR+ (Brill and Peters): of the supporters of a losing project take any *k*. Their part of the
/// budget is *k / n* of it. If that exceeds the project's cost and what the best served among
/// them got, the result fails them. Satisfaction is measured by cost.
package struct ProportionalityCheck: Sendable, Equatable {
    /// A project whose supporters, as a group, were given too little.
    package struct Failure: Sendable, Equatable {
        package let project: Int
        package let supporters: Int64
        /// The most that any of these supporters got.
        package let served: Int64
        /// Their part of the budget, in minor units.
        package let part: Fraction
    }

    /// For each project on which the result fails a group, the group most failed.
    package let failures: [Failure]

    package init(_ election: Election, winners: [Int]) {
        let electorate = Electorate(election, .cardinality)
        let won = Set(winners)
        let served = (0..<electorate.groupCount).map { group in
            electorate.choices[Int(electorate.starts[group])..<Int(electorate.starts[group + 1])]
                .reduce(Int64(0)) { sum, choice in
                    won.contains(Int(choice)) ? sum + election.projects[Int(choice)].cost : sum
                }
        }
        var failures: [Failure] = []
        for project in election.projects.indices where !won.contains(project) {
            // Measured by cost, a free project would have given nobody anything.
            if election.projects[project].cost == 0 { continue }
            let range =
                Int(
                    electorate.supportStarts[project]
                )..<Int(electorate.supportStarts[project + 1])
            let groups = electorate.supporters[range].map(Int.init)
                .sorted { served[$0] < served[$1] }
            if let failure = Self.worst(project, groups, served, electorate, election) {
                failures.append(failure)
            }
        }
        self.failures = failures
    }

    private static func worst(
        _ project: Int,
        _ groups: [Int],
        _ served: [Int64],
        _ electorate: Electorate,
        _ election: Election
    ) -> Failure? {
        var supporters: Int64 = 0
        var worst: (gap: Int128, supporters: Int64, served: Int64)?
        for group in groups {
            supporters += Int64(electorate.weights[group])
            let claim = Int128(supporters) * Int128(election.budget)
            let got = Int128(served[group]) + Int128(election.projects[project].cost)
            let gap = claim - got * Int128(electorate.voterCount)
            if gap > 0, gap > worst?.gap ?? 0 { worst = (gap, supporters, served[group]) }
        }
        return worst.map { found in
            let share = Fraction(of: election.budget, over: Int64(electorate.voterCount))
            return Failure(
                project: project,
                supporters: found.supporters,
                served: found.served,
                part: share * Fraction(of: found.supporters)
            )
        }
    }
}
