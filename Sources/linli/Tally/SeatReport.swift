import Tally
import Words

/// An election of people, whose candidates stand where else projects stand.
struct SeatReport {
    private let count: Count
    private let seats: Int
    private let result: SeatElection.Result

    init(_ count: Count, seats: Int) {
        self.count = count
        self.seats = seats
        let rule: SeatElection.Rule = count.rule == .plurality ? .plurality : .approval
        result = SeatElection(rule: rule, seats: seats, ties: count.ties).tally(
            candidates: count.election.projects.map(\.id),
            ballots: count.election.ballots
        )
    }

    func text(_ format: TallyCommand.Format) -> String {
        switch format {
        case .json: json
        case .text: list
        }
    }

    private func id(_ candidate: Int) -> String { count.election.projects[candidate].id }

    private var json: String {
        let votes = count.election.projects.indices.map {
            (id($0), JSONText.number(result.votes[$0]))
        }
        return JSONText.object([
            ("rule", .string(count.rule.rawValue)),
            ("seats", .number(Int64(seats))),
            ("ties", .string(count.ties.name)),
            ("winners", .strings(result.elected.map(id))),
            ("tied", .strings((result.tie?.candidates ?? []).map(id))),
            ("voters", .number(Int64(count.election.ballots.count))),
            ("projects", .number(Int64(count.election.projects.count))),
            ("blank", .number(result.blank)),
            ("invalid", .number(result.invalid)),
            ("votes", .object(votes)),
        ]).text + "\n"
    }

    private var list: String {
        let language = count.language
        let heading = count.rule == .plurality ? TallyWords.plurality : TallyWords.approval
        var lines = [heading[language], ""]
        for (place, elected) in result.elected.enumerated() {
            let name = count.election.projects[elected].name
            lines.append(
                "\(place + 1). \(id(elected))  \(TallyWords.votes(result.votes[elected])[language])"
                    + (name.isEmpty ? "" : "  \(name)")
            )
        }
        let filled = TallyWords.seats(
            result.elected.count,
            of: seats,
            voters: count.election.ballots.count,
            blank: result.blank,
            invalid: result.invalid
        )
        lines += ["", filled[language]]
        if let tie = result.tie { lines.append(count.line(of: tie)) }
        return lines.joined(separator: "\n") + "\n"
    }
}
