import Tally
import Words

/// The same ballots under every rule, side by side.
struct Comparison {
    private struct Column {
        var name: String
        var result: TallyResult
        var facts: FairnessFacts
        var failures: Int
    }

    private let count: Count
    private let columns: [Column]

    init(_ count: Count) {
        self.count = count
        let election = count.election
        let conditions = count.conditions
        var columns: [Column] = []
        func add(_ name: String, _ result: TallyResult) {
            let facts = FairnessFacts(election, winners: result.winners)
            let check = ProportionalityCheck(election, winners: result.winners)
            columns.append(
                Column(name: name, result: result, facts: facts, failures: check.failures.count)
            )
        }
        for satisfaction in Satisfaction.allCases where satisfaction.suits(election.voteType) {
            let greedy = Greedy(satisfaction: satisfaction, ties: count.ties)
            add("greedy:\(satisfaction.rawValue)", greedy.tally(election, conditions: conditions))
        }
        for satisfaction in Satisfaction.allCases where satisfaction.suits(election.voteType) {
            for completion in EqualShares.Completion.allCases {
                var shares = count.equalShares
                shares.satisfaction = satisfaction
                shares.completion = completion
                let end = completion == .none ? "" : "+\(completion.rawValue)"
                add(
                    "equal-shares:\(satisfaction.rawValue)\(end)",
                    shares.tally(election, conditions: conditions)
                )
            }
        }
        add("phragmen", Phragmen(ties: count.ties).tally(election, conditions: conditions))
        self.columns = columns
    }

    func text(_ format: TallyCommand.Format) -> String {
        switch format {
        case .json: json
        case .text: table
        }
    }

    private var json: String {
        let rules = columns.map { column -> JSONText in
            .object([
                ("rule", .string(column.name)),
                ("spent", .string(count.amount(column.result.spent))),
                (
                    "winners",
                    .strings(column.result.winners.map { count.election.projects[$0].id })
                ),
                ("empty_handed", .number(column.facts.emptyHanded)),
                (
                    "funded_per_voter",
                    .string(
                        "\(Fraction(of: column.facts.funded, over: max(1, column.facts.voters)))"
                    )
                ),
                ("ejr_plus_failures", .number(Int64(column.failures))),
            ])
        }
        return JSONText.object([
            ("budget", .string(count.amount(count.election.budget))),
            ("voters", .number(Int64(count.election.ballots.count))),
            ("projects", .number(Int64(count.election.projects.count))),
            ("rules", .array(rules)),
        ]).text + "\n"
    }

    private var table: String {
        var lines: [String] = []
        let width = (columns.map(\.name.count).max() ?? 0) + 2
        lines.append(
            [
                (TallyWords.ruleHead, width), (TallyWords.winnersHead, 9),
                (TallyWords.spentHead, 16), (TallyWords.emptyHead, 14),
                (TallyWords.fundedHead, 14),
            ].map { $0[count.language].padded($1) }.joined()
                + TallyWords.failuresHead[count.language]
        )
        for column in columns {
            let mean = Fraction(of: column.facts.funded, over: max(1, column.facts.voters))
            lines.append(
                column.name.padded(width) + "\(column.result.winners.count)".padded(9)
                    + count.amount(column.result.spent).padded(16)
                    + "\(column.facts.emptyHanded)".padded(14)
                    + mean.rounded(decimals: 3).padded(14) + "\(column.failures)"
            )
        }
        lines.append("")
        lines.append(TallyWords.whichWins[count.language])
        let votes = count.election.votes
        for project in count.election.projects.indices.sorted(by: { votes[$0] > votes[$1] }) {
            let marks = columns.map { $0.result.winners.contains(project) ? "●" : "·" }
            lines.append("\(marks.joined()) \(count.election.projects[project].id)")
        }
        return lines.joined(separator: "\n") + "\n"
    }
}

extension String {
    fileprivate func padded(_ width: Int) -> String {
        // Chinese characters take two columns.
        let columns = unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
        return self + String(repeating: " ", count: max(1, width - columns))
    }
}
