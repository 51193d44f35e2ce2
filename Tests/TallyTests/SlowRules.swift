import Tally

/// The rules word for word, voter by voter and fraction by fraction, to judge the fast ones.
struct SlowRules {
    let election: Election
    let satisfaction: Satisfaction

    private var voters: Range<Int> { 0..<election.ballots.count }
    private var projects: Range<Int> { election.projects.indices }

    /// What a voter gains from a project, and how many shares of its price she bears.
    func gain(_ voter: Int, _ project: Int) -> Int64 {
        let row = election.ballots[voter]
        guard let place = row.firstIndex(of: Int32(project)) else { return 0 }
        let rank = place - row.startIndex
        switch satisfaction {
        case .cost: return election.projects[project].cost
        case .cardinality: return 1
        case .points: return Array(election.ballots.points(of: voter))[rank]
        case .borda: return Int64(row.count - rank - 1)
        }
    }

    private func comesFirst(_ left: Int, _ right: Int) -> Bool {
        Array(election.projects[left].id.utf8)
            .lexicographicallyPrecedes(Array(election.projects[right].id.utf8))
    }

    func greedy() -> [Int] {
        var won: [Int] = []
        var left = election.budget
        while true {
            var best: (project: Int, score: Rational)?
            for project in projects.filter({ !won.contains($0) }).sorted(by: comesFirst) {
                let cost = election.projects[project].cost
                if cost > left { continue }
                let gain = voters.reduce(0) { $0 + self.gain($1, project) }
                let endless: Int128 = 1_000_000_000
                let score =
                    cost == 0
                    ? Rational(gain > 0 ? endless : 0) : Rational(Int128(gain), Int128(cost))
                if let known = best, score <= known.score { continue }
                best = (project, score)
            }
            guard let best else { return won }
            won.append(best.project)
            left -= election.projects[best.project].cost
        }
    }

    func phragmen() -> [Int] {
        var loads = voters.map { _ in Rational(0) }
        var won: [Int] = []
        var left = election.budget
        while true {
            var first: [(project: Int, load: Rational?)] = []
            for project in projects where !won.contains(project) {
                if election.projects[project].cost > election.budget { continue }
                let support = voters.filter { election.ballots[$0].contains(Int32(project)) }
                var load: Rational?
                if !support.isEmpty {
                    let carried = support.reduce(Rational(0)) { $0 + loads[$1] }
                    let cost = Rational(Int128(election.projects[project].cost))
                    load = (carried + cost) / Rational(Int128(support.count))
                }
                guard let known = first.first else {
                    first = [(project, load)]
                    continue
                }
                if load == known.load { first.append((project, load)) }
                if let load, known.load.map({ load < $0 }) ?? true { first = [(project, load)] }
            }
            let fits = first.allSatisfy { election.projects[$0.project].cost <= left }
            guard fits, let next = first.min(by: { comesFirst($0.project, $1.project) }) else {
                return won
            }
            won.append(next.project)
            left -= election.projects[next.project].cost
            for voter in voters where election.ballots[voter].contains(Int32(next.project)) {
                if let load = next.load { loads[voter] = load }
            }
        }
    }

    func equalShares(endowment: Rational) -> [Int] {
        var money = voters.map { _ in endowment }
        let supported = projects.filter { project in voters.contains { gain($0, project) > 0 } }
        var won = supported.filter { election.projects[$0].cost == 0 }.sorted(by: comesFirst)
        while true {
            var best: (project: Int, price: Rational)?
            for project in supported.filter({ !won.contains($0) }).sorted(by: comesFirst) {
                guard let price = price(project, money) else { continue }
                if let known = best, price >= known.price { continue }
                best = (project, price)
            }
            guard let best else { return won }
            won.append(best.project)
            for voter in voters {
                let share = best.price * Rational(Int128(gain(voter, best.project)))
                money[voter] = money[voter] - min(money[voter], share)
            }
        }
    }

    /// The smallest price per gain at which the supporters, giving no more than they have, pay.
    private func price(_ project: Int, _ money: [Rational]) -> Rational? {
        let cost = Rational(Int128(election.projects[project].cost))
        let support = voters.filter { gain($0, project) > 0 }.sorted { left, right in
            money[left] / Rational(Int128(gain(left, project)))
                < money[right] / Rational(Int128(gain(right, project)))
        }
        var poor = Rational(0)
        for (place, voter) in support.enumerated() {
            let rich = support[place...].reduce(0) { $0 + gain($1, project) }
            let price = (cost - poor) / Rational(Int128(rich))
            if price * Rational(Int128(gain(voter, project))) <= money[voter] { return price }
            poor = poor + money[voter]
        }
        return nil
    }

    func add1(floor: Bool, stop: EqualShares.Add1Stop, step: Int64) -> [Int] {
        var endowment = Rational(Int128(election.budget), Int128(voters.count))
        if floor { endowment = Rational(endowment.over / endowment.under) }
        let takingPart = projects.filter { project in
            election.projects[project].cost > 0 && voters.contains { gain($0, project) > 0 }
        }
        var previous: [Int] = []
        while true {
            let won = equalShares(endowment: endowment)
            let spent = won.reduce(0) { $0 + election.projects[$1].cost }
            if spent > election.budget { return previous }
            let left = takingPart.filter { !won.contains($0) }
            let fitting = left.filter { election.projects[$0].cost <= election.budget - spent }
            if left.isEmpty || stop == .exhaustive && fitting.isEmpty { return won }
            previous = won
            endowment = endowment + Rational(Int128(step))
        }
    }
}
