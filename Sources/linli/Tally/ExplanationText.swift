import Tally
import Words

/// Why each project won or lost, in words and in JSON.
struct ExplanationText {
    let count: Count
    let result: TallyResult
    private let votes: [Int64]
    private let shares: SharesExplanation?
    private let phragmen: PhragmenExplanation?
    /// The greedy rule, or the completion by it.
    private let greedy: GreedyExplanation?

    init(_ count: Count, _ result: TallyResult) {
        self.count = count
        self.result = result
        votes = count.election.votes
        let (election, conditions) = (count.election, count.conditions)
        switch count.rule {
        case .equalShares:
            shares = count.equalShares.explain(result, election, conditions: conditions)
            phragmen = nil
            greedy = count.equalShares.completing.map {
                let first = result.winnersBeforeCompletion(election)
                return $0.explain(result, election, from: first, conditions: conditions)
            }
        case .phragmen:
            phragmen = Phragmen(ties: count.ties).explain(result, election, conditions: conditions)
            (shares, greedy) = (nil, nil)
        case .greedy, .plurality, .approval:
            greedy = count.greedy.explain(result, election, conditions: conditions)
            (shares, phragmen) = (nil, nil)
        }
    }

    private typealias Say = TallyExplanationWords

    private var election: Election { count.election }

    private var budget: Int64 { election.budget - count.conditions.fixedLines }

    private func id(_ project: Int) -> String { election.projects[project].id }

    private func shown(_ amount: Fraction) -> String { count.shown(amount) }

    private func exact(_ amount: Fraction) -> JSONText { count.exact(amount) }

    var lines: [String] {
        let sentences = election.projects.indices.map { "\(id($0)): \(sentence($0))" }
        return sentences + [""] + FairnessText(count, result).lines
    }

    private func sentence(_ project: Int) -> String {
        let cost = count.amount(election.projects[project].cost)
        let start = Say.start(cost: cost, supporters: votes[project])[count.language]
        let fate =
            result.winners.firstIndex(of: project).map { won(project, place: $0 + 1) }
            ?? lost(project)
        return start + fate[count.language]
    }

    private func won(_ project: Int, place: Int) -> Phrase {
        if let bought = shares?.bought.first(where: { $0.project == project }) {
            var payment = Say.Payment(
                place: place,
                inFull: bought.paidInFull,
                each: shown(bought.rate),
                isPerUnit: !count.satisfaction.isUniform
            )
            payment.theRest = bought.paidTheRest
            payment.rest = shown(bought.rest)
            payment.nothing = bought.paidNothing
            return Say.bought(payment)
        }
        if let earned = phragmen?.earned.first(where: { $0.project == project }) {
            var payment = Say.Payment(
                place: place,
                inFull: earned.paidInFull,
                each: shown(earned.share)
            )
            payment.theRest = earned.paidTheRest
            payment.rest = shown(earned.rest)
            return Say.earned(payment)
        }
        if election.projects[project].cost == 0 { return Say.gift(place: place) }
        let left =
            budget
            - result.winners.prefix(place - 1).reduce(0) {
                $0 + election.projects[$1].cost
            }
        return Say.chosen(
            place: place,
            left: count.amount(left),
            each: count.perSupporter(project, votes).map(shown),
            byCompletion: count.rule == .equalShares
        )
    }

    private func lost(_ project: Int) -> Phrase {
        let cost = election.projects[project].cost
        let threshold = count.rule == .greedy ? count.greedy.threshold : 0
        if votes[project] < threshold {
            return Say.belowThreshold(threshold, wanted: threshold - votes[project])
        }
        if cost > budget { return Say.tooDear(count.amount(budget)) }
        if !count.conditions.admits(project, after: result.winners, in: election) {
            return Say.barred
        }
        if let missed = shares?.missed.first(where: { $0.project == project }) {
            return sentence(missed)
        }
        if result.endedBy == project {
            let left = budget - result.spent
            return Say.endedCount(left: count.amount(left), missing: count.amount(cost - left))
        }
        if let late = late(project) { return sentence(late) }
        return votes[project] == 0 ? Say.unsupported : Say.notReached
    }

    private func late(_ project: Int) -> Late? {
        (greedy?.late ?? phragmen?.late)?.first { $0.project == project }
    }

    private func sentence(_ missed: SharesExplanation.Missed) -> Phrase {
        guard Fraction.zero < missed.missing else { return Say.barred }
        let rivals = missed.sharedWith.prefix(3).map { "\(id($0.winner)) (\($0.voters))" }
        let words = Say.missed(
            held: shown(missed.held),
            missing: shown(missed.missing),
            share: shown(result.endowment ?? .zero),
            wanted: missed.supportersWanted,
            rivals: rivals.joined(separator: ", ")
        )
        guard let late = late(missed.project) else { return words }
        let more = Say.leftForCompletion(count.amount(late.left))
        return Phrase(zh: words.zh + more.zh, en: words.en + more.en)
    }

    private func sentence(_ late: Late) -> Phrase {
        let cost = election.projects[late.project].cost
        let before = id(late.before)
        var words: Phrase
        var more: Phrase?
        if let held = late.held {
            words = Say.earnedTooLate(
                held: shown(held),
                missing: shown(Fraction(of: cost) - held),
                before: before
            )
            more = late.wanted.map { Say.supportersWanted($0, before: before) }
        } else {
            let left = count.amount(late.left)
            words =
                late.wasReached
                ? Say.late(left: left, missing: count.amount(cost - late.left)) : Say.notReached
            let arePoints = !count.satisfaction.isUniform
            more = late.wanted.map { Say.votesWanted($0, before: before, arePoints: arePoints) }
        }
        if let more { words = Phrase(zh: words.zh + more.zh, en: words.en + more.en) }
        return words
    }

    var json: [(String, JSONText)] {
        let projects = election.projects.indices.map { project -> JSONText in
            let place = result.winners.firstIndex(of: project)
            return .object(
                [
                    ("id", .string(id(project))),
                    ("cost", .string(count.amount(election.projects[project].cost))),
                    ("supporters", .number(votes[project])),
                    ("won", .boolean(place != nil)),
                    ("round", place.map { .number(Int64($0) + 1) } ?? .null),
                    ("reason", .string(sentence(project))),
                ] + (place == nil ? lostNumbers(project) : wonNumbers(project))
            )
        }
        return [("explanation", .array(projects))] + FairnessText(count, result).json
    }

    private func wonNumbers(_ project: Int) -> [(String, JSONText)] {
        if let bought = shares?.bought.first(where: { $0.project == project }) {
            return [
                ("rate", exact(bought.rate)),
                ("paid_in_full", .number(bought.paidInFull)),
                ("paid_the_rest", .number(bought.paidTheRest)),
                ("rest", exact(bought.rest)),
                ("paid_nothing", .number(bought.paidNothing)),
            ]
        }
        if let earned = phragmen?.earned.first(where: { $0.project == project }) {
            return [
                ("earned", exact(earned.share)),
                ("paid_in_full", .number(earned.paidInFull)),
                ("paid_the_rest", .number(earned.paidTheRest)),
                ("rest", exact(earned.rest)),
            ]
        }
        return count.perSupporter(project, votes).map { [("per_supporter", exact($0))] } ?? []
    }

    private func lostNumbers(_ project: Int) -> [(String, JSONText)] {
        var numbers: [(String, JSONText)] = []
        if let missed = shares?.missed.first(where: { $0.project == project }) {
            numbers += [
                ("held", exact(missed.held)), ("missing", exact(missed.missing)),
                ("supporters_wanted", .number(missed.supportersWanted)),
                (
                    "shared_with",
                    .object(missed.sharedWith.map { (id($0.winner), .number($0.voters)) })
                ),
            ]
        }
        guard let late = late(project) else { return numbers }
        let cost = election.projects[project].cost
        numbers.append(("left", .string(count.amount(late.left))))
        guard shares == nil else { return numbers }
        if let held = late.held {
            numbers += [("held", exact(held)), ("missing", exact(Fraction(of: cost) - held))]
        } else if late.wasReached {
            numbers.append(("missing", exact(Fraction(of: cost - late.left))))
        }
        numbers.append(("before", .string(id(late.before))))
        let unit = late.held == nil ? "support_wanted" : "supporters_wanted"
        return numbers + (late.wanted.map { [(unit, .number($0))] } ?? [])
    }
}

extension Count {
    /// An exact fraction of minor units as an amount rounded to two places.
    func shown(_ amount: Fraction) -> String {
        (amount / Fraction(of: election.unit)).rounded(decimals: 2)
    }

    func exact(_ amount: Fraction) -> JSONText {
        .string("\(amount / Fraction(of: election.unit))")
    }

    /// The cost of a project spread over its supporters, where it has any.
    func perSupporter(_ project: Int, _ votes: [Int64]) -> Fraction? {
        votes[project] > 0
            ? Fraction(of: election.projects[project].cost, over: votes[project]) : nil
    }
}
