/// A choice between projects that the rule could not tell apart.
package struct Tie: Sendable, Equatable {
    /// The place in the order of selection that was at stake, from 0.
    package var round: Int
    package var candidates: [Int]
    package var chosen: Int

    package init(round: Int, candidates: [Int], chosen: Int) {
        self.round = round
        self.candidates = candidates
        self.chosen = chosen
    }
}

/// What each supporter paid for one purchase: `rate` for each unit of support, or all she had.
package struct Purchase: Sendable, Equatable {
    package var project: Int
    package var rate: Fraction

    package init(project: Int, rate: Fraction) {
        self.project = project
        self.rate = rate
    }
}

/// A project that did not fit, and the money that was left at that moment.
package struct PassedOver: Sendable, Equatable {
    package var project: Int
    package var left: Int64
}

/// What a rule decided, with everything needed to explain it.
package struct TallyResult: Sendable, Equatable {
    /// The winners in order of selection.
    package var winners: [Int] = []
    package var spent: Int64 = 0
    package var ties: [Tie] = []
    /// Equal Shares: the purchases in order; winners beyond them came by completion.
    package var purchases: [Purchase] = []
    /// Equal Shares: what every voter was given in the run that counts.
    package var endowment: Fraction?
    /// Equal Shares with Add1: by how many steps the endowment grew.
    package var steps: Int64 = 0
    /// Greedy: the projects that cost more than was left when their turn came.
    package var passedOver: [PassedOver] = []
    /// Phragmén: the project that came next and did not fit, which ended the count.
    package var endedBy: Int?

    package init() {}

    /// Equal Shares: how many winners there were before the completion.
    package func winnersBeforeCompletion(_ election: Election) -> Int {
        if let last = purchases.last, let place = winners.firstIndex(of: last.project) {
            return place + 1
        }
        return winners.prefix { election.projects[$0].cost == 0 }.count
    }
}
