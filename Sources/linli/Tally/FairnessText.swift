import Tally
import Words

/// How a result treats the voters, in words and in JSON.
struct FairnessText {
    private let count: Count
    private let facts: FairnessFacts
    private let check: ProportionalityCheck

    init(_ count: Count, _ result: TallyResult) {
        self.count = count
        facts = FairnessFacts(count.election, winners: result.winners)
        check = ProportionalityCheck(count.election, winners: result.winners)
    }

    private typealias Say = TallyExplanationWords

    private func id(_ project: Int) -> String { count.election.projects[project].id }

    var lines: [String] {
        let voters = Fraction(of: max(1, facts.voters))
        let byWinners = facts.votersByWinners.enumerated().map { "\($0.offset): \($0.element)" }
        var phrases = [
            Say.emptyHanded(
                facts.emptyHanded,
                percent: (Fraction(of: 100 * facts.emptyHanded) / voters).rounded(decimals: 1),
                mean: (Fraction(of: facts.funded) / voters).rounded(decimals: 2)
            ),
            Say.votersByWinners(byWinners.joined(separator: ", ")),
            Say.curve(facts.curve.map(count.amount).joined(separator: ", ")),
        ]
        for (kind, parts) in [(Say.category, facts.categories), (Say.area, facts.areas)] {
            phrases += parts.map { part in
                Say.part(
                    kind,
                    part.name,
                    winners: part.winners,
                    projects: part.projects,
                    votes: part.votes,
                    spent: count.amount(part.spent)
                )
            }
        }
        phrases.append(
            check.failures.isEmpty ? Say.proportional : Say.failures(check.failures.count)
        )
        phrases += check.failures.prefix(Self.failuresShownMax).map { failure in
            Say.failure(
                id(failure.project),
                supporters: failure.supporters,
                served: count.amount(failure.served),
                part: count.shown(failure.part)
            )
        }
        return phrases.map { $0[count.language] }
    }

    var json: [(String, JSONText)] { [("fairness", fairness), ("ejr_plus", ejr)] }

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
            ("curve", .strings(facts.curve.map(count.amount))),
            ("categories", .array(facts.categories.map(part))),
            ("areas", .array(facts.areas.map(part))),
        ])
    }

    private var ejr: JSONText {
        let failures = check.failures.map { failure -> JSONText in
            .object([
                ("project", .string(id(failure.project))),
                ("supporters", .number(failure.supporters)),
                ("served_at_most", .string(count.amount(failure.served))),
                ("part", count.exact(failure.part)),
            ])
        }
        return .object([
            ("holds", .boolean(check.failures.isEmpty)), ("failures", .array(failures)),
        ])
    }

    private static let failuresShownMax = 5
}
