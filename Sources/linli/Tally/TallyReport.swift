import Tally
import Words

/// A result as people and programs read it.
struct TallyReport {
    let count: Count
    let result: TallyResult

    private var election: Election { count.election }

    func json(_ explain: Bool, ballot: BallotText?) -> String {
        let ids = { (index: Int) in election.projects[index].id }
        var members: [(String, JSONText)] = [("rule", .string(count.rule.rawValue))]
        members += parameters()
        members += [
            ("ties", .string(count.ties.name)),
            ("budget", .string(count.amount(election.budget))),
            ("spent", .string(count.amount(result.spent))),
            ("winners", .strings(result.winners.map(ids))),
            ("tied", .strings(tied.map(ids))),
            ("voters", .number(Int64(election.ballots.count))),
            ("projects", .number(Int64(election.projects.count))),
        ]
        if explain { members += ExplanationText(count, result).json }
        if let ballot { members.append(("ballot", ballot.json)) }
        return JSONText.object(members).text + "\n"
    }

    private func parameters() -> [(String, JSONText)] {
        switch count.rule {
        case .greedy:
            return [
                ("satisfaction", .string(count.satisfaction.rawValue)),
                ("completion", .string("none")),
                ("threshold", .number(count.greedy.threshold)),
                ("skip", .boolean(count.greedy.skips)),
            ]
        case .phragmen, .plurality, .approval:
            return [("satisfaction", .null), ("completion", .string("none"))]
        case .equalShares:
            let shares = count.equalShares
            var members: [(String, JSONText)] = [
                ("satisfaction", .string(count.satisfaction.rawValue)),
                ("completion", .string(shares.completion.rawValue)),
            ]
            if shares.completion == .add1 || shares.completion == .add1u {
                members += [
                    ("add1_start", .string(shares.add1Start.rawValue)),
                    ("add1_stop", .string(shares.add1Stop.rawValue)),
                    ("add1_step", .string(count.amount(shares.add1Step ?? election.unit))),
                    ("add1_steps", .number(result.steps)),
                ]
            }
            if let endowment = result.endowment {
                let whole = endowment / Fraction(of: election.unit)
                members.append(("endowment", .string("\(whole)")))
            }
            return members
        }
    }

    /// Every project that was in a tie, in the order in which the ties came up.
    private var tied: [Int] {
        var seen = Set<Int>()
        return result.ties.flatMap(\.candidates).filter { seen.insert($0).inserted }
    }

    func text(_ explain: Bool, ballot: BallotText?) -> String {
        let language = count.language
        var lines = [heading[language], ""]
        let votes = election.votes
        for (place, winner) in result.winners.enumerated() {
            let project = election.projects[winner]
            let cost = count.amount(project.cost)
            lines.append(
                "\(place + 1). \(project.id)  \(cost)  \(TallyWords.votes(votes[winner])[language])"
                    + (project.name.isEmpty ? "" : "  \(project.name)")
            )
        }
        let spent = TallyWords.spent(
            count.amount(result.spent),
            of: count.amount(election.budget),
            winners: result.winners.count,
            projects: election.projects.count,
            voters: election.ballots.count
        )
        lines += ["", spent[language]]
        lines += result.ties.map { count.line(of: $0) }
        if explain { lines += [""] + ExplanationText(count, result).lines }
        if let ballot { lines += [""] + ballot.lines }
        return lines.joined(separator: "\n") + "\n"
    }

    private var heading: Phrase {
        switch count.rule {
        case .greedy: TallyWords.greedy(count.satisfaction)
        case .phragmen: TallyWords.phragmen
        case .plurality: TallyWords.plurality
        case .approval: TallyWords.approval
        case .equalShares:
            TallyWords.equalShares(count.satisfaction, count.equalShares.completion)
        }
    }
}

extension Count {
    /// One tie as a line for people.
    func line(of tie: Tie) -> String {
        let ids = tie.candidates.map { election.projects[$0].id }.joined(separator: ", ")
        let first = election.projects[tie.chosen].id
        return TallyWords.tie(place: tie.round + 1, ids, first: first, by: ties.name)[language]
    }
}
