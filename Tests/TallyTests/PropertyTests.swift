import Kernel
import Tally
import Testing

/// What holds whatever the ballots say.
@Suite struct PropertyTests {
    private func elections(_ first: UInt64, _ count: Int, _ check: (Election, UInt64) -> Void) {
        for number in 0..<UInt64(count) {
            var random = RandomElections(seed: first + number)
            check(number % 2 == 0 ? random.next(.approval) : random.nextCrowd(), first + number)
        }
    }

    private func completions() -> [EqualShares] {
        EqualShares.Completion.allCases.map { completion in
            var rule = EqualShares()
            rule.completion = completion
            rule.add1Step = 50
            return rule
        }
    }

    @Test func `no rule spends more than the budget, or picks a project twice`() {
        elections(11_000, 60) { election, seed in
            var results = completions().map { $0.tally(election) }
            results += [Greedy().tally(election), Phragmen().tally(election)]
            for result in results {
                let spent = result.winners.reduce(0) { $0 + election.projects[$1].cost }
                #expect(spent == result.spent, "seed \(seed)")
                #expect(spent <= election.budget, "seed \(seed)")
                #expect(Set(result.winners).count == result.winners.count, "seed \(seed)")
            }
        }
    }

    @Test func `payments sum to the cost and nobody pays more than the share`() {
        elections(12_000, 40) { election, seed in
            let rule = EqualShares()
            let result = rule.tally(election)
            guard let share = result.endowment else { return }
            var sums = [Fraction](repeating: .zero, count: election.projects.count)
            for ballot in 0..<election.ballots.count {
                let choices = election.ballots[ballot].map(Int.init)
                let payments = rule.payments(result, election, ballot: choices)
                #expect(payments.reduce(.zero) { $0 + $1.paid } <= share, "seed \(seed)")
                for payment in payments {
                    sums[payment.project] = sums[payment.project] + payment.paid
                }
            }
            for purchase in result.purchases {
                let cost = Fraction(of: election.projects[purchase.project].cost)
                #expect(sums[purchase.project] == cost, "seed \(seed)")
            }
        }
    }

    @Test func `greedy and its completion leave no project that would fit`() {
        elections(13_000, 60) { election, seed in
            var rule = EqualShares()
            rule.completion = .greedy
            for result in [Greedy().tally(election), rule.tally(election)] {
                let left = election.budget - result.spent
                for project in election.projects.indices where !result.winners.contains(project) {
                    #expect(election.projects[project].cost > left, "seed \(seed)")
                }
            }
        }
    }

    @Test func `the order of voters and projects changes nothing`() {
        elections(14_000, 60) { election, seed in
            var random = SeededRandom(seed: seed)
            let order = election.projects.indices.shuffled(using: &random)
            let places = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
            var mixed = election
            mixed.projects = order.map { election.projects[$0] }
            mixed.ballots = Ballots(
                (0..<election.ballots.count).shuffled(using: &random).map { ballot in
                    election.ballots[ballot].map { places[Int($0)]! }
                }
            )
            let ids = { (result: TallyResult, election: Election) in
                result.winners.map { election.projects[$0].id }
            }
            for rule in completions() {
                let same = ids(rule.tally(mixed), mixed) == ids(rule.tally(election), election)
                #expect(same, "seed \(seed) \(rule.completion)")
            }
            let greedy = Greedy(satisfaction: .cardinality)
            #expect(ids(greedy.tally(mixed), mixed) == ids(greedy.tally(election), election))
            let phragmen = Phragmen()
            #expect(ids(phragmen.tally(mixed), mixed) == ids(phragmen.tally(election), election))
        }
    }

    @Test func `under greedy one more vote never harms a winner`() {
        elections(15_000, 40) { election, seed in
            let winners = Greedy(ties: .lexicographic).tally(election).winners
            guard let winner = winners.last else { return }
            var lists = (0..<election.ballots.count).map { election.ballots[$0].map(Int.init) }
            lists.append([winner])
            var more = election
            more.ballots = Ballots(lists)
            #expect(Greedy().tally(more).winners.contains(winner), "seed \(seed)")
        }
    }

    /// A run of Equal Shares satisfies EJR+ for what its voters were given.
    @Test func `no group is failed by Equal Shares without completion`() {
        elections(16_000, 60) { election, seed in
            let result = EqualShares().tally(election)
            let check = ProportionalityCheck(election, winners: result.winners)
            #expect(check.failures.isEmpty, "seed \(seed)")
        }
    }
}
