/// One run of the Method of Equal Shares with one endowment, without completion.
struct EqualSharesRun {
    /// What stays the same from run to run.
    struct Setting {
        var ranks: [Int]
        var conditions: Conditions
        /// Projects that take part: supported, and not free of charge.
        var contenders: [Int]
        var gifts: [Int]
    }

    let arena: EqualSharesArena
    let setting: Setting
    private(set) var ledger: ExactLedger
    private var admission: Admission
    private var remaining: [Int]
    /// A lower bound on the rate of each project; it only grows during a run.
    private var floors: [Double]
    private var roundOf: [Int32]
    private var moneyError: Double
    private(set) var result = TallyResult()
    private(set) var rates: [Double] = []
    /// Who paid for each purchase.
    private(set) var payers: [Payers] = []

    struct Payers {
        var inFull: Int64 = 0
        var unitsInFull: Int64 = 0
        var theRest: Int64 = 0
    }

    init(_ arena: EqualSharesArena, _ setting: Setting, endowment: Fraction) {
        self.arena = arena
        self.setting = setting
        ledger = ExactLedger(endowment: endowment)
        admission = Admission(
            setting.conditions,
            costs: arena.costs,
            votes: arena.electorate.votes
        )
        remaining = setting.contenders
        let start = endowment.approximation
        arena.reset(endowment: start)
        moneyError = start * Self.errorPerRound * 2
        roundOf = [Int32](repeating: -1, count: arena.costs.count)
        floors = arena.firstFloors
        for gift in setting.gifts where admission.admits(gift) {
            result.winners.append(gift)
            admission.buy(gift)
        }
        result.endowment = endowment
    }

    mutating func run() {
        while let (project, rate) = next() { buy(project, at: rate) }
    }

    /// The result with the exact rates of its purchases, which cost more than the run itself.
    func account() -> TallyResult {
        var result = self.result
        let bought = result.winners.suffix(rates.count)
        result.purchases = zip(bought, ledger.fractions()).map { project, rate in
            Purchase(project: project, rate: rate)
        }
        return result
    }

    /// The cheapest project per satisfaction among those its supporters can pay.
    private mutating func next() -> (Int, ExactRate)? {
        var near: [(project: Int, low: Double, exact: ExactRate?)] = []
        var best = Double.infinity
        var open = remaining
        while let index = cheapestFloor(open) {
            let project = open[index]
            let scale = Double(arena.scales[project])
            if floors[project] / scale > best * (1 + Self.errorPerRound) { break }
            open.swapAt(index, open.count - 1)
            open.removeLast()
            guard admission.admits(project) else {
                drop(project)
                continue
            }
            switch arena.price(project, floor: floors[project], moneyError: moneyError) {
            case .unaffordable: drop(project)
            case .about(let rate, let error):
                floors[project] = max(floors[project], rate - error)
                best = min(best, (rate + error) / scale)
                near.append((project, floors[project] / scale, nil))
            case .unclear:
                guard let exact = exactRate(project) else {
                    drop(project)
                    continue
                }
                let rate = ledger.approximate(exact)
                floors[project] = max(floors[project], rate * (1 - Self.errorPerRound))
                best = min(best, rate * (1 + Self.errorPerRound) / scale)
                near.append((project, floors[project] / scale, exact))
            }
        }
        near.removeAll { $0.low > best * (1 + Self.errorPerRound) }
        return choose(near.map { ($0.project, $0.exact) })
    }

    private func cheapestFloor(_ open: [Int]) -> Int? {
        var found: Int?
        var lowest = Double.infinity
        for (index, project) in open.enumerated() {
            let floor = floors[project] / Double(arena.scales[project])
            if floor < lowest {
                lowest = floor
                found = index
            }
        }
        return found
    }

    /// Decides exactly between the projects that numbers of limited precision cannot separate.
    private mutating func choose(_ near: [(Int, ExactRate?)]) -> (Int, ExactRate)? {
        var best: [(project: Int, rate: ExactRate)] = []
        for (project, known) in near {
            guard let rate = known ?? exactRate(project) else { continue }
            guard let first = best.first else {
                best = [(project, rate)]
                continue
            }
            let order = rate.compare(
                scale: arena.scales[project],
                with: first.rate,
                scale: arena.scales[first.project]
            )
            if order < 0 { best = [(project, rate)] }
            if order == 0 { best.append((project, rate)) }
        }
        guard let chosen = best.min(by: { setting.ranks[$0.project] < setting.ranks[$1.project] })
        else { return nil }
        if best.count > 1 {
            let candidates = best.map(\.project).sorted {
                setting.ranks[$0] < setting.ranks[$1]
            }
            result.ties.append(
                Tie(round: result.winners.count, candidates: candidates, chosen: chosen.project)
            )
        }
        return (chosen.project, chosen.rate)
    }

    private mutating func drop(_ project: Int) {
        remaining.removeAll { $0 == project }
    }

    private mutating func buy(_ project: Int, at exact: ExactRate) {
        let rate = ledger.approximate(exact)
        let arena = self.arena
        let start = Int(arena.electorate.supportStarts[project])
        var paid = Payers()
        for place in start..<arena.liveEnds[project] {
            let group = Int(arena.supporters[place])
            let own = arena.purses[group].money
            if own <= 0 { continue }
            let unit = arena.unit(place)
            let left = own - rate * unit
            var isFull = true
            if left > 2 * moneyError {
                arena.purses[group].money = left
            } else if left < -2 * moneyError {
                arena.purses[group].money = 0
                isFull = false
            } else {
                let holding = holding(of: group)
                let order = ledger.compare(holding, with: exact, units: Int64(unit))
                arena.purses[group].money = order > 0 ? max(left, moneyError * 0x1p-20) : 0
                isFull = order >= 0
            }
            if rates.count < EqualSharesArena.historyRoundsMax {
                arena.history[2 * group + rates.count / 64] |= 1 << UInt64(rates.count % 64)
            }
            let weight = Int64(arena.electorate.weights[group])
            if isFull {
                paid.inFull += weight
                paid.unitsInFull += weight * Int64(unit)
            } else {
                paid.theRest += weight
            }
        }
        payers.append(paid)
        moneyError += arena.purses.isEmpty ? 0 : errorStep
        ledger.buy(at: exact)
        roundOf[project] = Int32(rates.count)
        rates.append(rate)
        result.winners.append(project)
        result.spent += arena.costs[project]
        admission.buy(project)
        drop(project)
    }

    private var errorStep: Double {
        (result.endowment?.approximation ?? 0) * Self.errorPerRound * 2
    }

    /// Far above the rounding of one subtraction, far below what separates real amounts.
    static let errorPerRound = 0x1p-50
}

extension EqualSharesRun {
    /// What a group that is not broke has left, in terms of the ledger.
    private func holding(of group: Int) -> ExactLedger.Holding {
        var holding = ExactLedger.Holding(rounds: rates.count)
        add(group, weight: 1, to: &holding)
        return holding
    }

    private func add(_ group: Int, weight: Int64, to holding: inout ExactLedger.Holding) {
        let electorate = arena.electorate
        holding.endowments += weight
        if arena.isUniform && rates.count <= EqualSharesArena.historyRoundsMax {
            let history = arena.history
            holding.paid.withUnsafeMutableBufferPointer { paid in
                for half in 0..<2 {
                    var bits = history[2 * group + half]
                    while bits != 0 {
                        paid[64 * half + bits.trailingZeroBitCount] &+= weight
                        bits &= bits &- 1
                    }
                }
            }
            return
        }
        for index in Int(electorate.starts[group])..<Int(electorate.starts[group + 1]) {
            let round = Int(roundOf[Int(electorate.choices[index])])
            if round >= 0 {
                let units = electorate.isUniform ? 1 : electorate.units[index]
                holding.paid[round] += weight * units
            }
        }
    }

    /// What the supporters of a project have left together.
    func held(_ project: Int) -> Fraction {
        var holding = ExactLedger.Holding(rounds: rates.count)
        let electorate = arena.electorate
        for place in Int(
            electorate.supportStarts[project]
        )..<Int(
            electorate.supportStarts[project + 1]
        ) {
            let group = Int(electorate.supporters[place])
            if arena.purses[group].money > 0 {
                add(group, weight: Int64(electorate.weights[group]), to: &holding)
            }
        }
        return Fraction(ledger.amount(holding).bigInt, ledger.denominator.bigInt)
    }

    /// The exact rate of a project, or `nil` when its supporters cannot pay it.
    private func exactRate(_ project: Int) -> ExactRate? {
        let electorate = arena.electorate
        let start = Int(electorate.supportStarts[project])
        var poor = ExactLedger.Holding(rounds: rates.count)
        var rich: [(group: Int, units: Int64)] = []
        var richUnits: Int64 = 0
        let floor = floors[project]
        for place in start..<arena.liveEnds[project] {
            let group = Int(arena.supporters[place])
            let own = arena.purses[group].money
            if own <= 0 { continue }
            let unit = arena.unit(place)
            if own < floor * unit - 2 * moneyError {
                add(group, weight: Int64(electorate.weights[group]), to: &poor)
            } else {
                rich.append((group, Int64(unit)))
                richUnits += Int64(electorate.weights[group]) * Int64(unit)
            }
        }
        while richUnits > 0 {
            let exact = ledger.rate(
                cost: arena.costs[project],
                poor: poor,
                richUnits: richUnits
            )
            let rate = ledger.approximate(exact)
            let before = rich.count
            rich.removeAll { group, units in
                let gap = arena.purses[group].money - rate * Double(units)
                let tolerance = 2 * moneyError + rate * Double(units) * Self.errorPerRound
                guard gap <= tolerance else { return false }
                if gap >= -tolerance
                    && ledger.compare(holding(of: group), with: exact, units: units) >= 0
                {
                    return false
                }
                add(group, weight: Int64(electorate.weights[group]), to: &poor)
                richUnits -= Int64(electorate.weights[group]) * units
                return true
            }
            if rich.count == before { return exact }
        }
        return nil
    }
}
