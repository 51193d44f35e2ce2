import Tally

/// A result as people and programs read it.
struct TallyReport {
    let count: Count
    let result: TallyResult

    private var election: Election { count.election }

    func json(_ explain: Bool) -> String {
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
        case .phragmen: return [("satisfaction", .null), ("completion", .string("none"))]
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

    func text(_ explain: Bool) -> String {
        var lines = [heading, ""]
        let votes = Explanation.votes(election)
        for (place, winner) in result.winners.enumerated() {
            let project = election.projects[winner]
            let cost = count.amount(project.cost)
            lines.append(
                "\(place + 1). \(project.id)  \(cost)  \(votes[winner]) votes"
                    + (project.name.isEmpty ? "" : "  \(project.name)")
            )
        }
        lines.append("")
        lines.append(
            "spent \(count.amount(result.spent)) of \(count.amount(election.budget)) on"
                + " \(result.winners.count) of \(election.projects.count) projects;"
                + " \(election.ballots.count) voters"
        )
        for tie in result.ties {
            let names = tie.candidates.map { election.projects[$0].id }.joined(separator: ", ")
            lines.append(
                "tie for place \(tie.round + 1): \(names);"
                    + " \(election.projects[tie.chosen].id) first (\(count.ties.name))"
            )
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private var heading: String {
        switch count.rule {
        case .greedy: "Greedy by \(count.satisfaction.rawValue)"
        case .phragmen: "Sequential Phragmén"
        case .equalShares:
            "Method of Equal Shares, satisfaction \(count.satisfaction.rawValue),"
                + " completion \(count.equalShares.completion.rawValue)"
        }
    }
}
