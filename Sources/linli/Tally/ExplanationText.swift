import Tally

/// Why each project won or lost, in words and in JSON.
struct ExplanationText {
    let count: Count
    let result: TallyResult
    private let votes: [Int64]
    private let shares: SharesExplanation?
    private let facts: FairnessFacts
    private let check: ProportionalityCheck

    init(_ count: Count, _ result: TallyResult) {
        self.count = count
        self.result = result
        votes = count.election.votes
        shares =
            count.rule == .equalShares
            ? count.equalShares.explain(result, count.election, conditions: count.conditions)
            : nil
        facts = FairnessFacts(count.election, winners: result.winners)
        check = ProportionalityCheck(count.election, winners: result.winners)
    }

    private var election: Election { count.election }

    private func id(_ project: Int) -> String { election.projects[project].id }

    /// An exact fraction of minor units as an amount rounded to two places.
    private func shown(_ amount: Fraction) -> String {
        (amount / Fraction(of: election.unit)).rounded(decimals: 2)
    }

    private func exact(_ amount: Fraction) -> JSONText {
        .string("\(amount / Fraction(of: election.unit))")
    }

    var lines: [String] {
        election.projects.indices.map { "\(id($0)): \(sentence($0))" } + [""] + factLines
    }

    private func sentence(_ project: Int) -> String {
        let cost = count.amount(election.projects[project].cost)
        let start = "cost \(cost), \(votes[project]) supporters; "
        if let bought = shares?.bought.first(where: { $0.project == project }) {
            return start + sentence(bought)
        }
        if let place = result.winners.firstIndex(of: project) {
            return start + "won in place \(place + 1)" + completionNote
        }
        if let missed = shares?.missed.first(where: { $0.project == project }) {
            return start + sentence(missed)
        }
        if let passed = result.passedOver.first(where: { $0.project == project }) {
            let missing = count.amount(election.projects[project].cost - passed.left)
            return start + "lost: \(count.amount(passed.left)) was left at its turn, \(missing)"
                + " too little"
        }
        if result.endedBy == project {
            let left = count.amount(election.budget - result.spent)
            return start + "lost: it came next, did not fit the \(left) left, and ended the count"
        }
        return start + "lost: \(votes[project] == 0 ? "nobody supports it" : "not reached")"
    }

    private var completionNote: String {
        count.rule == .equalShares ? " by completion, from money left over" : ""
    }

    private func sentence(_ bought: SharesExplanation.Bought) -> String {
        let place = (result.winners.firstIndex(of: bought.project) ?? 0) + 1
        let isPerUnit = !count.satisfaction.isUniform
        var text =
            "won in round \(place): \(bought.paidInFull) supporters paid"
            + " \(shown(bought.rate))\(isPerUnit ? " per unit" : "") each"
        if bought.paidTheRest > 0 {
            text += ", \(bought.paidTheRest) gave the \(shown(bought.rest)) they had left together"
        }
        if bought.paidNothing > 0 { text += ", \(bought.paidNothing) had nothing left" }
        return text
    }

    private func sentence(_ missed: SharesExplanation.Missed) -> String {
        guard Fraction.zero < missed.missing else { return "lost: a condition kept it out" }
        let word = missed.supportersWanted == 1 ? "supporter" : "supporters"
        var text =
            "lost: its supporters had \(shown(missed.held)) left, \(shown(missed.missing)) too"
            + " little; \(missed.supportersWanted) more \(word) with their whole share, or a"
            + " cost of at most \(shown(missed.held)), would have sufficed"
        let rivals = missed.sharedWith.prefix(3).map { "\(id($0.winner)) (\($0.voters))" }
        if !rivals.isEmpty {
            text += "; they also support \(rivals.joined(separator: ", "))"
        }
        return text
    }

    private var factLines: [String] {
        let voters = Fraction(of: max(1, facts.voters))
        let empty = Fraction(of: 100 * facts.emptyHanded) / voters
        let mean = Fraction(of: facts.funded) / voters
        var lines = [
            "\(facts.emptyHanded) voters (\(empty.rounded(decimals: 1)) %) have nothing funded;"
                + " a voter has \(mean.rounded(decimals: 2)) funded projects on average",
            "voters by number of funded projects: "
                + facts.votersByWinners.enumerated().map { "\($0.offset): \($0.element)" }
                .joined(separator: ", "),
        ]
        for (word, parts) in [("category", facts.categories), ("area", facts.areas)] {
            for part in parts {
                lines.append(
                    "\(word) \(part.name): \(part.winners) of \(part.projects) projects,"
                        + " \(part.votes) votes, \(count.amount(part.spent)) spent"
                )
            }
        }
        lines.append(
            check.failures.isEmpty
                ? "EJR+: no group of voters was left with less than its part"
                : "EJR+: \(check.failures.count) projects had groups left with less than their part"
        )
        for failure in check.failures.prefix(5) {
            lines.append(
                "  \(id(failure.project)): \(failure.supporters) supporters, each with at most"
                    + " \(count.amount(failure.served)) funded, for a part of"
                    + " \(shown(failure.part))"
            )
        }
        return lines
    }

    var json: [(String, JSONText)] {
        let projects = election.projects.indices.map { project -> JSONText in
            .object(
                [
                    ("id", .string(id(project))),
                    ("cost", .string(count.amount(election.projects[project].cost))),
                    ("supporters", .number(votes[project])),
                    ("won", .boolean(result.winners.contains(project))),
                    ("reason", .string(sentence(project))),
                ] + numbers(project)
            )
        }
        return [("explanation", .array(projects)), ("fairness", fairness), ("ejr_plus", ejr)]
    }

    private func numbers(_ project: Int) -> [(String, JSONText)] {
        if let bought = shares?.bought.first(where: { $0.project == project }) {
            return [
                ("round", .number(Int64(result.winners.firstIndex(of: project) ?? 0) + 1)),
                ("rate", exact(bought.rate)),
                ("paid_in_full", .number(bought.paidInFull)),
                ("paid_the_rest", .number(bought.paidTheRest)),
                ("rest", exact(bought.rest)),
                ("paid_nothing", .number(bought.paidNothing)),
            ]
        }
        if let missed = shares?.missed.first(where: { $0.project == project }) {
            return [
                ("held", exact(missed.held)), ("missing", exact(missed.missing)),
                ("supporters_wanted", .number(missed.supportersWanted)),
                (
                    "shared_with",
                    .object(missed.sharedWith.map { (id($0.winner), .number($0.voters)) })
                ),
            ]
        }
        if let passed = result.passedOver.first(where: { $0.project == project }) {
            return [("left_at_its_turn", .string(count.amount(passed.left)))]
        }
        return []
    }

    private var fairness: JSONText {
        let part = { (part: FairnessFacts.Part) -> JSONText in
            .object([
                ("name", .string(part.name)), ("projects", .number(Int64(part.projects))),
                ("winners", .number(Int64(part.winners))), ("votes", .number(part.votes)),
                ("spent", .string(count.amount(part.spent))),
            ])
        }
        return .object([
            ("voters", .number(facts.voters)),
            ("empty_handed", .number(facts.emptyHanded)),
            (
                "funded_per_voter",
                .string("\(Fraction(of: facts.funded, over: max(1, facts.voters)))")
            ),
            ("voters_by_winners", .array(facts.votersByWinners.map { .number($0) })),
            ("categories", .array(facts.categories.map(part))),
            ("areas", .array(facts.areas.map(part))),
        ])
    }

    private var ejr: JSONText {
        .object([
            ("holds", .boolean(check.failures.isEmpty)),
            (
                "failures",
                .array(
                    check.failures.map { failure in
                        .object([
                            ("project", .string(id(failure.project))),
                            ("supporters", .number(failure.supporters)),
                            ("served_at_most", .string(count.amount(failure.served))),
                            ("part", exact(failure.part)),
                        ])
                    }
                )
            ),
        ])
    }
}
