/// What an election demands beyond its budget.
package struct Conditions: Sendable, Equatable {
    /// A share of the budget that some projects together must not exceed.
    package struct Cap: Sendable, Equatable {
        package var projects: [Int]
        package var amount: Int64

        package init(projects: [Int], amount: Int64) {
            self.projects = projects
            self.amount = amount
        }
    }

    /// Of each set at most one project may win.
    package var incompatible: [[Int]] = []
    package var caps: [Cap] = []
    /// Projects with fewer voters behind them are not considered.
    package var minimumSupport: Int64 = 0
    /// Money spent before the vote; it comes out of the budget first.
    package var fixedLines: Int64 = 0

    package init() {}

    package static let none = Conditions()

    /// Whether a project might still have been bought after the winners.
    package func admits(_ project: Int, after winners: [Int], in election: Election) -> Bool {
        let costs = election.projects.map(\.cost)
        var admission = Admission(self, costs: costs, votes: election.votes)
        for winner in winners { admission.buy(winner) }
        return admission.admits(project)
    }
}

/// The conditions as they stand after some projects were bought.
struct Admission {
    private let conditions: Conditions
    private let costs: [Int64]
    private var capsOf: [[Int]]
    private var rivalsOf: [[Int]]
    private var left: [Int64]
    private var isBarred: [Bool]
    let isFree: Bool

    init(_ conditions: Conditions, costs: [Int64], votes: [Int64]) {
        self.conditions = conditions
        self.costs = costs
        left = conditions.caps.map(\.amount)
        isBarred = votes.map { $0 < conditions.minimumSupport }
        capsOf = [[Int]](repeating: [], count: costs.count)
        rivalsOf = capsOf
        for (cap, rule) in conditions.caps.enumerated() {
            for project in Set(rule.projects) { capsOf[project].append(cap) }
        }
        for rivals in conditions.incompatible {
            for project in Set(rivals) {
                rivalsOf[project].append(contentsOf: rivals.filter { $0 != project })
            }
        }
        isFree = conditions == .none
    }

    /// Whether a project may still be bought. Once it may not, it never may again.
    func admits(_ project: Int) -> Bool {
        isFree
            || !isBarred[project]
                && capsOf[project].allSatisfy { costs[project] <= left[$0] }
    }

    mutating func buy(_ project: Int) {
        if isFree { return }
        for cap in capsOf[project] { left[cap] -= costs[project] }
        for rival in rivalsOf[project] { isBarred[rival] = true }
    }
}
