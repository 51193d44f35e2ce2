import BigInt

/// How each project fared under Equal Shares: who paid for it, or what it lacked.
package struct SharesExplanation: Sendable {
    /// A project that was bought by its supporters.
    package struct Bought: Sendable, Equatable {
        package let project: Int
        /// What a supporter with enough money paid per unit of support.
        package let rate: Fraction
        package let paidInFull: Int64
        /// Supporters who gave all they still had, which was less.
        package let paidTheRest: Int64
        /// What those gave together.
        package let rest: Fraction
        /// Supporters who had nothing left to give.
        package let paidNothing: Int64
    }

    /// A supported project that its supporters could not pay when the count ended.
    package struct Missed: Sendable, Equatable {
        package let project: Int
        package let cost: Int64
        /// What its supporters had left; at this cost it would have been bought in the end.
        package let held: Fraction
        package let missing: Fraction
        /// Further supporters with an untouched share who would have closed the gap.
        package let supportersWanted: Int64
        /// How many of its supporters also supported each winner, most first.
        package let sharedWith: [(winner: Int, voters: Int64)]

        package static func == (left: Missed, right: Missed) -> Bool {
            left.project == right.project && left.held == right.held
                && left.supportersWanted == right.supportersWanted
        }
    }

    package let bought: [Bought]
    package let missed: [Missed]

    init(run: EqualSharesRun, winners: [Int]) {
        let purchases = run.account().purchases
        bought = zip(purchases, run.payers).map { purchase, payers in
            let cost = Fraction(of: run.arena.costs[purchase.project])
            return Bought(
                project: purchase.project,
                rate: purchase.rate,
                paidInFull: payers.inFull,
                paidTheRest: payers.theRest,
                rest: cost - purchase.rate * Fraction(of: payers.unitsInFull),
                paidNothing: run.arena.electorate.votes[purchase.project] - payers.inFull
                    - payers.theRest
            )
        }
        let won = Set(winners)
        let endowment = run.result.endowment ?? .zero
        missed = run.setting.contenders.filter { !won.contains($0) }.map { project in
            let cost = run.arena.costs[project]
            let held = run.held(project)
            let missing = Fraction(of: cost) - held
            let wanted = Fraction.zero < missing ? (missing / endowment).ceiling : 0
            return Missed(
                project: project,
                cost: cost,
                held: held,
                missing: missing,
                supportersWanted: wanted,
                sharedWith: run.arena.electorate.overlap(project, with: winners)
            )
        }
    }
}

extension Fraction {
    /// The smallest whole number not below this one, as far as 64 bits go.
    fileprivate var ceiling: Int64 {
        let whole = floor
        return Int64(clamping: Fraction(whole) < self ? whole + 1 : whole)
    }
}

extension Electorate {
    /// How many supporters of a project also support each of the others, most first.
    fileprivate func overlap(_ project: Int, with others: [Int]) -> [(winner: Int, voters: Int64)] {
        var counts = [Int64](repeating: 0, count: projectCount)
        for place in Int(supportStarts[project])..<Int(supportStarts[project + 1]) {
            let group = Int(supporters[place])
            for index in Int(starts[group])..<Int(starts[group + 1]) {
                counts[Int(choices[index])] += Int64(weights[group])
            }
        }
        return others.map { ($0, counts[$0]) }.filter { $0.1 > 0 }.sorted { $0.1 > $1.1 }
    }
}

extension EqualShares {
    /// Explains a result of this rule by counting once more with its final endowment.
    package func explain(
        _ result: TallyResult,
        _ election: Election,
        conditions: Conditions = .none
    ) -> SharesExplanation? {
        guard let endowment = result.endowment else { return nil }
        let electorate = Electorate(election, satisfaction)
        let costs = election.projects.map(\.cost)
        let arena = EqualSharesArena(electorate, costs: costs, scales: scales(costs))
        let setting = setting(election, electorate, conditions)
        var run = EqualSharesRun(arena, setting, endowment: endowment)
        run.run()
        return SharesExplanation(run: run, winners: result.winners)
    }

    /// What the share of one voter bought: her payments in order, to the last fraction.
    package func payments(
        _ result: TallyResult,
        _ election: Election,
        ballot choices: [Int],
        points: [Int64] = []
    ) -> [(project: Int, paid: Fraction)] {
        guard var left = result.endowment else { return [] }
        var payments: [(project: Int, paid: Fraction)] = []
        for purchase in result.purchases {
            guard let rank = choices.firstIndex(of: purchase.project) else { continue }
            let units: Int64 =
                switch satisfaction {
                case .cost, .cardinality: 1
                case .points: rank < points.count ? points[rank] : 0
                case .borda: Int64(choices.count - rank - 1)
                }
            let paid = min(left, purchase.rate * Fraction(of: units))
            left = left - paid
            payments.append((purchase.project, paid))
        }
        return payments
    }
}
