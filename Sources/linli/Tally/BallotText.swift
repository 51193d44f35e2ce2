import ArgumentParser
import Tally

/// What the share of one voter bought, for whoever holds a ballot in hand.
struct BallotText {
    let count: Count
    let result: TallyResult
    private let choices: [Int]

    init(_ count: Count, _ result: TallyResult, ballot: String) throws {
        self.count = count
        self.result = result
        choices = try ballot.split(separator: ",").map { id in
            guard let index = count.election.projects.firstIndex(where: { $0.id == id }) else {
                throw ValidationError("--ballot: no project has the id “\(id)”.")
            }
            return index
        }
    }

    private var payments: [(project: Int, paid: Fraction)] {
        guard count.rule == .equalShares, count.satisfaction != .points else { return [] }
        return count.equalShares.payments(result, count.election, ballot: choices)
    }

    var lines: [String] {
        let unit = Fraction(of: count.election.unit)
        let won = choices.filter { result.winners.contains($0) }
        var lines = ["this ballot: \(won.count) of \(choices.count) projects won"]
        for payment in payments {
            let paid = (payment.paid / unit).rounded(decimals: 2)
            lines.append("  \(paid) for \(count.election.projects[payment.project].id)")
        }
        if let endowment = result.endowment {
            let left = payments.reduce(endowment) { $0 - $1.paid }
            lines.append(
                "  \((left / unit).rounded(decimals: 2)) of"
                    + " \((endowment / unit).rounded(decimals: 2)) was not spent"
            )
        }
        return lines
    }

    var json: JSONText {
        let unit = Fraction(of: count.election.unit)
        return .object([
            (
                "won",
                .strings(
                    choices.filter { result.winners.contains($0) }
                        .map { count.election.projects[$0].id }
                )
            ),
            (
                "payments",
                .array(
                    payments.map { payment in
                        .object([
                            ("project", .string(count.election.projects[payment.project].id)),
                            ("paid", .string("\(payment.paid / unit)")),
                        ])
                    }
                )
            ),
        ])
    }
}
