/// How voters expressed themselves, in the words of the Pabulib format.
package enum VoteType: String, Sendable, CaseIterable {
    case approval
    case chooseOne = "choose-1"
    case cumulative
    case scoring
    case ordinal
}

/// One thing money may be spent on, with every cell its file gave for it.
package struct Project: Sendable, Equatable {
    package var id: String
    /// In minor units: the election's `decimals` says how many make one unit of currency.
    package var cost: Int64
    package var name: String
    package var categories: [String]
    package var area: String
    /// The cells of all columns as read, in the order of `Election.projectColumns`.
    package var cells: [String]

    package init(id: String, cost: Int64) {
        self.id = id
        self.cost = cost
        name = ""
        categories = []
        area = ""
        cells = []
    }
}

/// One line of the description of an election.
package struct DescriptionEntry: Sendable, Equatable {
    package var key: String
    package var value: String

    package init(key: String, value: String) {
        self.key = key
        self.value = value
    }
}

/// A vote on how to spend a budget: its description, its projects and its ballots.
///
/// Amounts are whole minor units, so that nothing is ever rounded; `decimals` grows when a file
/// or a parameter needs more places.
package struct Election: Sendable, Equatable {
    package var description: [DescriptionEntry]
    package var voteType: VoteType
    package var budget: Int64
    package var decimals: Int
    package var projectColumns: [String]
    package var projects: [Project]
    package var ballots: Ballots

    package init(voteType: VoteType, budget: Int64, projects: [Project], ballots: Ballots) {
        description = []
        self.voteType = voteType
        self.budget = budget
        decimals = 0
        projectColumns = []
        self.projects = projects
        self.ballots = ballots
    }

    package subscript(key: String) -> String? {
        description.first { $0.key == key }?.value
    }

    /// The minor units that make one unit of currency.
    package var unit: Int64 { DecimalNumber.powersOfTen[decimals] }

    /// The same election with amounts in finer units; `nil` when they would leave their limit.
    package func refined(toDecimals wanted: Int) -> Election? {
        guard wanted > decimals else { return self }
        guard wanted <= DecimalNumber.decimalsMax else { return nil }
        let factor = DecimalNumber.powersOfTen[wanted - decimals]
        var finer = self
        finer.decimals = wanted
        finer.budget *= factor
        guard finer.budget / factor == budget, finer.budget <= DecimalNumber.unitsMax else {
            return nil
        }
        for index in finer.projects.indices {
            let (cost, overflow) = projects[index].cost.multipliedReportingOverflow(by: factor)
            guard !overflow, cost <= DecimalNumber.unitsMax else { return nil }
            finer.projects[index].cost = cost
        }
        return finer
    }
}

extension Election {
    /// More projects than any town has put to one vote; sums of costs stay within 64 bits.
    package static let projectsMax = 8_192
    /// More ballots than a city of China has residents.
    package static let ballotsMax = 50_000_000
    package static let approvalsMax = 1_000_000_000
}
