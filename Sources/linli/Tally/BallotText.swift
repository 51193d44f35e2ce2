import ArgumentParser
import Tally
import Words

/// What the share of one voter bought, for whoever holds a ballot in hand.
struct BallotText {
    private let count: Count
    private let result: TallyResult
    private var choices: [Int] = []
    private var points: [Int64] = []

    /// Reads `ID,ID,…`, or `ID=POINTS,…` where ballots have points.
    init(_ count: Count, _ result: TallyResult, ballot: String) throws {
        self.count = count
        self.result = result
        let hasPoints = [.cumulative, .scoring].contains(count.election.voteType)
        for part in ballot.split(separator: ",").map(String.init) {
            let split = hasPoints ? part.lastIndex(of: "=") : nil
            let id = split.map { String(part[..<$0]) } ?? part
            guard let index = count.election.projects.firstIndex(where: { $0.id == id }) else {
                throw ValidationError(TallyWords.noProject(id, "--ballot")[count.language])
            }
            choices.append(index)
            let text = split.map { String(part[part.index(after: $0)...]) } ?? "1"
            let decimals = count.election.ballots.pointDecimals
            guard let units = DecimalNumber(text)?.units(decimals: decimals) else {
                throw ValidationError(TallyWords.notAnAmount(text, "--ballot")[count.language])
            }
            points.append(units)
        }
    }

    private func id(_ project: Int) -> String { count.election.projects[project].id }

    /// What the voter paid herself, under rules by which voters pay.
    private var payments: [(project: Int, paid: Fraction)] {
        switch count.rule {
        case .equalShares:
            count.equalShares.payments(result, count.election, ballot: choices, points: points)
        case .phragmen:
            Phragmen(ties: count.ties)
                .explain(result, count.election, conditions: count.conditions)
                .payments(ballot: choices)
        case .greedy, .plurality, .approval: []
        }
    }

    /// Her part of what the common money bought, spread over all supporters.
    private func spread(_ payments: [(project: Int, paid: Fraction)]) -> [(Int, Fraction)] {
        let votes = count.election.votes
        return result.winners.filter { winner in
            choices.contains(winner) && !payments.contains { $0.project == winner }
        }.compactMap { winner in count.perSupporter(winner, votes).map { (winner, $0) } }
    }

    var lines: [String] {
        let payments = payments
        let won = choices.filter { result.winners.contains($0) }
        var phrases = [TallyExplanationWords.ballot(won: won.count, of: choices.count)]
        phrases += payments.map {
            TallyExplanationWords.paid(count.shown($0.paid), for: id($0.project))
        }
        phrases += spread(payments).map {
            TallyExplanationWords.spread(count.shown($0.1), for: id($0.0))
        }
        if let endowment = result.endowment {
            let left = payments.reduce(endowment) { $0 - $1.paid }
            phrases.append(
                TallyExplanationWords.unspent(count.shown(left), of: count.shown(endowment))
            )
        }
        return phrases.map { $0[count.language] }
    }

    var json: JSONText {
        let payments = payments
        func list(_ parts: [(Int, Fraction)], _ key: String) -> JSONText {
            .array(
                parts.map { .object([("project", .string(id($0.0))), (key, count.exact($0.1))]) }
            )
        }
        return .object([
            ("won", .strings(choices.filter { result.winners.contains($0) }.map(id))),
            ("payments", list(payments.map { ($0.project, $0.paid) }, "paid")),
            ("common", list(spread(payments), "per_supporter")),
        ])
    }
}
