/// How each project fared under sequential Phragmén: who paid for it, or what it lacked.
package struct PhragmenExplanation: Sendable {
    /// A project that was bought as soon as its supporters had earned its cost.
    package struct Earned: Sendable, Equatable {
        package let project: Int
        /// What every voter had earned by then: who had bought nothing before paid all of it.
        package let share: Fraction
        package let paidInFull: Int64
        /// Supporters who had paid for projects before and gave what they had earned since.
        package let paidTheRest: Int64
        /// What those gave together.
        package let rest: Fraction
    }

    package let earned: [Earned]
    package let late: [Late]

    /// What the voter with this ballot paid for each winner on it, in order.
    package func payments(ballot choices: [Int]) -> [(project: Int, paid: Fraction)] {
        var before = Fraction.zero
        return earned.filter { choices.contains($0.project) }.map { earned in
            defer { before = earned.share }
            return (earned.project, earned.share - before)
        }
    }
}

extension Phragmen {
    /// Explains a result of this rule by counting once more.
    package func explain(
        _ result: TallyResult,
        _ election: Election,
        conditions: Conditions = .none
    ) -> PhragmenExplanation {
        let electorate = Electorate(election, .cardinality)
        let ranks = ties.ranks(election.projects, votes: electorate.votes)
        var run = PhragmenRun(election, electorate, ranks, conditions)
        run.run()
        let history = PhragmenHistory(run, result, election, electorate)
        let won = Set(result.winners)
        let budget = election.budget - conditions.fixedLines
        let lost = election.projects.indices.filter {
            !won.contains($0) && electorate.votes[$0] > 0 && election.projects[$0].cost <= budget
        }
        return PhragmenExplanation(
            earned: history.rounds.indices.map(history.earned),
            late: lost.compactMap { history.late($0, budget: budget) }
        )
    }
}

/// The purchases of one count with what voters had earned by each.
private struct PhragmenHistory {
    let rounds: [PhragmenRun.Round]
    private let result: TallyResult
    private let election: Election
    private let electorate: Electorate
    private let roundOf: [Int]

    init(
        _ run: PhragmenRun,
        _ result: TallyResult,
        _ election: Election,
        _ electorate: Electorate
    ) {
        rounds = run.rounds
        self.result = result
        self.election = election
        self.electorate = electorate
        var roundOf = [Int](repeating: Int.max, count: election.projects.count)
        for (round, bought) in run.rounds.enumerated() { roundOf[bought.project] = round }
        self.roundOf = roundOf
    }

    func earned(_ round: Int) -> PhragmenExplanation.Earned {
        let project = rounds[round].project
        let fresh = carriers(project, before: round).fresh
        let cost = Fraction(of: election.projects[project].cost)
        return PhragmenExplanation.Earned(
            project: project,
            share: rounds[round].share,
            paidInFull: fresh,
            paidTheRest: electorate.votes[project] - fresh,
            rest: cost - rounds[round].share * Fraction(of: fresh)
        )
    }

    /// What a project lacked at the last purchase before which the budget sufficed for it.
    func late(_ project: Int, budget: Int64) -> Late? {
        let cost = election.projects[project].cost
        var left = budget
        var last: Int?
        for (round, bought) in rounds.enumerated() {
            if left >= cost { last = round }
            left -= election.projects[bought.project].cost
        }
        var (turn, share) = (rounds.count, Fraction.zero)
        var before = project
        if left >= cost, let end = result.endedBy, electorate.votes[end] > 0 {
            (share, before) = (time(end), end)
        } else if let last {
            (turn, share, before) = (last, rounds[last].share, rounds[last].project)
        } else {
            return nil
        }
        let held =
            share * Fraction(of: electorate.votes[project]) - carriers(project, before: turn).load
        let lacking = Fraction(of: cost) - held
        return Late(
            project: project,
            left: left,
            before: before,
            wanted: Int64(clamping: (lacking / share).floor) + 1,
            held: held
        )
    }

    /// What every voter would have had to earn for a project that was never bought.
    private func time(_ project: Int) -> Fraction {
        let load = carriers(project, before: rounds.count).load
        let cost = Fraction(of: election.projects[project].cost)
        return (cost + load) / Fraction(of: electorate.votes[project])
    }

    /// How many supporters had bought nothing before a round, and what the others had paid.
    private func carriers(_ project: Int, before round: Int) -> (fresh: Int64, load: Fraction) {
        var fresh: Int64 = 0
        var byRound = [Int64](repeating: 0, count: rounds.count)
        let places = electorate.supportStarts[project]..<electorate.supportStarts[project + 1]
        for place in places {
            let group = Int(electorate.supporters[Int(place)])
            var last = -1
            for index in Int(electorate.starts[group])..<Int(electorate.starts[group + 1]) {
                let bought = roundOf[Int(electorate.choices[index])]
                if bought < round { last = max(last, bought) }
            }
            let weight = Int64(electorate.weights[group])
            if last < 0 { fresh += weight } else { byRound[last] += weight }
        }
        let load = byRound.enumerated().reduce(Fraction.zero) { sum, part in
            part.element == 0 ? sum : sum + rounds[part.offset].share * Fraction(of: part.element)
        }
        return (fresh, load)
    }
}
