/// How a result treats the voters, in whole numbers that anyone can check.
package struct FairnessFacts: Sendable, Equatable {
    package let voters: Int64
    /// Voters none of whose projects won; an empty ballot counts among them.
    package let emptyHanded: Int64
    /// How many voters have exactly so many winners on their ballot, from none upwards.
    package let votersByWinners: [Int64]
    /// The sum over voters of the winners on their ballots.
    package let funded: Int64
    /// The sum over voters of what the winners on their ballots cost.
    package let fundedCost: Int128
    /// The satisfaction curve: what the winners on a ballot cost together, of the voter at each
    /// tenth of the way from the least served to the best.
    package let curve: [Int64]
    package let categories: [Part]
    package let areas: [Part]

    /// What one category or area was given, beside the support it had.
    package struct Part: Sendable, Equatable {
        package let name: String
        package let projects: Int
        package let winners: Int
        package let votes: Int64
        package let spent: Int64
    }

    package init(_ election: Election, winners: [Int]) {
        var isWinner = [Bool](repeating: false, count: election.projects.count)
        for winner in winners { isWinner[winner] = true }
        var byWinners: [Int64] = [0]
        var served = [Int64](repeating: 0, count: election.ballots.count)
        for ballot in 0..<election.ballots.count {
            var count = 0
            for choice in election.ballots[ballot] where isWinner[Int(choice)] {
                count += 1
                served[ballot] += election.projects[Int(choice)].cost
            }
            while byWinners.count <= count { byWinners.append(0) }
            byWinners[count] += 1
        }
        voters = Int64(election.ballots.count)
        votersByWinners = byWinners
        emptyHanded = byWinners[0]
        funded = byWinners.enumerated().reduce(0) { $0 + Int64($1.offset) * $1.element }
        fundedCost = served.reduce(0) { $0 + Int128($1) }
        served.sort()
        curve = served.isEmpty ? [] : (0...10).map { served[(served.count - 1) * $0 / 10] }
        let votes = election.votes
        categories = Self.parts(election, votes, isWinner) { $0.categories }
        areas = Self.parts(election, votes, isWinner) { $0.area.isEmpty ? [] : [$0.area] }
    }

    /// A project in several categories counts in each of them.
    private static func parts(
        _ election: Election,
        _ votes: [Int64],
        _ isWinner: [Bool],
        names: (Project) -> [String]
    ) -> [Part] {
        var members: [String: [Int]] = [:]
        for (index, project) in election.projects.enumerated() {
            for name in Set(names(project)) { members[name, default: []].append(index) }
        }
        return members.map { name, projects in
            let won = projects.filter { isWinner[$0] }
            return Part(
                name: name,
                projects: projects.count,
                winners: won.count,
                votes: projects.reduce(0) { $0 + votes[$1] },
                spent: won.reduce(0) { $0 + election.projects[$1].cost }
            )
        }
        .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }
}

extension Election {
    /// How many voters support each project.
    package var votes: [Int64] {
        var votes = [Int64](repeating: 0, count: projects.count)
        for choice in ballots.choices { votes[Int(choice)] += 1 }
        return votes
    }
}
