/// Proves that a whole stretch of endowments leads to the same purchases in the same order.
///
/// The anchor is a finished run with endowment *e*. For endowments *e + x* with *0 ≤ x ≤ length*
/// every amount of the run is kept as its value at the anchor and bounds on its divided
/// difference: `value + slowest * x ≤ amount(x) ≤ value + fastest * x`. What supporters give at
/// a rate is a sum of `min(money, rate * units)`. With straight lines in place of money and rate
/// such a sum is concave in *x* and equals the cost at *x = 0*. Hence a line is an upper bound
/// on the rate if it still covers the cost at the far end, and a lower bound if the sum's slope
/// at the anchor is not positive. Comparisons of lines need to be made at the two ends only.
struct Stretch {
    /// Whether the proof went through, or how far it would have gone.
    enum Verdict {
        case holds
        case breaks(at: Double)
    }

    private let arena: EqualSharesArena
    private let run: EqualSharesRun
    private let length: Double
    private var floors: [Double]
    private var remaining: [Int]
    private var admission: Admission
    private var moneyError: Double
    private let errorStep: Double
    /// How far the nearest comparison would hold at the speeds that were proved.
    private(set) var horizon = Double.infinity

    init(anchor run: EqualSharesRun, endowment: Double, length: Double) {
        self.run = run
        arena = run.arena
        self.length = length
        remaining = run.setting.contenders
        floors = arena.firstFloors
        admission = Admission(
            run.setting.conditions,
            costs: arena.costs,
            votes: arena.electorate.votes
        )
        for gift in run.setting.gifts where admission.admits(gift) { admission.buy(gift) }
        arena.reset(endowment: endowment)
        arena.growths.update(repeating: EqualSharesArena.Growth(slowest: 1, fastest: 1))
        errorStep = (endowment + length) * EqualSharesRun.errorPerRound * 2
        moneyError = errorStep
    }

    mutating func prove() -> Verdict {
        let gifts = run.result.winners.count - run.rates.count
        for (round, rate) in run.rates.enumerated() {
            let winner = run.result.winners[gifts + round]
            guard let price = winningPrice(winner, rate: rate) else { return .breaks(at: 0) }
            let rivals = run.result.ties.first { $0.round == gifts + round }?.candidates ?? []
            for project in remaining where project != winner && admission.admits(project) {
                let verdict = compare(project, with: price, isTied: rivals.contains(project))
                if case .breaks = verdict { return verdict }
            }
            buy(price)
            remaining.removeAll { $0 == winner || floors[$0] == .infinity }
        }
        for project in remaining where admission.admits(project) {
            let onset = onset(project)
            guard onset > length else { return .breaks(at: onset) }
            horizon = min(horizon, onset)
        }
        return .holds
    }

    /// The rate of a winner over the stretch.
    private struct WinningPrice {
        var project: Int
        var rate: Double
        var slowest: Double
        var fastest: Double
        /// The highest rate anywhere on the stretch.
        var highest: Double
        /// Whether all supporters pay alike, whatever the endowment.
        var isConstant: Bool
    }

    private func winningPrice(_ project: Int, rate: Double) -> WinningPrice? {
        let anchor = arena.split(project, rate: rate)
        guard anchor.richUnits > 0 else { return nil }
        var slowest = -anchor.poorFastest / anchor.richUnits
        let start = (rate + min(0, slowest * length)) * (1 - Self.slack)
        guard
            let end = arena.solve(project, .slowest(length), floor: max(0, start), moneyError)
        else { return nil }
        var fastest = (end.rate + end.error - rate) / length
        let isConstant =
            anchor.poorCount == 0 && end.poorCount == 0 && end.leastSlack > 2 * moneyError
        if isConstant {
            slowest = 0
            fastest = 0
        } else {
            slowest -= Self.slack * (1 + slowest.magnitude) + moneyError / length
            fastest += Self.slack * (1 + fastest.magnitude) + moneyError / length
        }
        return WinningPrice(
            project: project,
            rate: rate,
            slowest: slowest,
            fastest: fastest,
            highest: (rate + max(0, fastest * length)) * (1 + Self.slack),
            isConstant: isConstant
        )
    }

    /// Whether a project stays dearer per satisfaction than the winner all along.
    private mutating func compare(
        _ project: Int,
        with price: WinningPrice,
        isTied: Bool
    ) -> Verdict {
        let scale = Double(arena.scales[project])
        let winnerScale = Double(arena.scales[price.project])
        if floors[project] / scale > price.highest / winnerScale { return .holds }
        let floor = max(0, floors[project])
        guard let now = arena.solve(project, .anchor, floor: floor, moneyError) else {
            return compareUnaffordable(project, with: price)
        }
        let rate = now.rate - now.error
        var slope = -now.poorFastest / now.richUnits
        slope -= Self.slack * (1 + slope.magnitude)
        floors[project] = max(floors[project], rate + min(0, slope * length))
        if floors[project] / scale > price.highest / winnerScale { return .holds }
        if isTied {
            let isConstant = now.poorCount == 0 && price.isConstant && staysRich(project, now)
            return isConstant ? .holds : .breaks(at: 0)
        }
        let gap = rate / scale - price.rate * (1 + Self.slack) / winnerScale
        guard gap > 0 else { return .breaks(at: 0) }
        let closing = price.fastest / winnerScale - slope / scale
        if gap - closing * length > 0 {
            if closing > 0 { horizon = min(horizon, gap / closing) }
            return .holds
        }
        // The tangent is far too low where few can pay in full at the start and many at the end.
        return compareAtEnd(project, with: price, from: gap / closing)
    }

    private func staysRich(_ project: Int, _ now: EqualSharesArena.Solution) -> Bool {
        guard let end = arena.solve(project, .slowest(length), floor: 0, moneyError) else {
            return false
        }
        return end.poorCount == 0 && end.leastSlack > 2 * moneyError
    }

    /// A project nobody could pay at the anchor must stay so, or stay dearer than the winner.
    private mutating func compareUnaffordable(
        _ project: Int,
        with price: WinningPrice
    ) -> Verdict {
        let onset = onset(project)
        guard onset <= length else {
            floors[project] = .infinity
            horizon = min(horizon, max(onset, length * Self.onsetReach))
            return .holds
        }
        return compareAtEnd(project, with: price, from: onset)
    }

    /// More money makes no project dearer: with the most money at the far end a project has its
    /// lowest rate of the whole stretch.
    private mutating func compareAtEnd(
        _ project: Int,
        with price: WinningPrice,
        from place: Double
    ) -> Verdict {
        guard let end = arena.solve(project, .fastest(length), floor: 0, moneyError) else {
            return .breaks(at: place)
        }
        let lowest = end.rate - end.error
        floors[project] = max(floors[project], lowest)
        let isDearer =
            lowest / Double(arena.scales[project])
            > price.highest / Double(arena.scales[price.project])
        return isDearer ? .holds : .breaks(at: place)
    }

    /// How far from the anchor the supporters of a project cannot pay for it.
    private func onset(_ project: Int) -> Double {
        let wealth = arena.wealth(project)
        let cost = Double(arena.costs[project])
        let error = wealth.weight * moneyError * 2 + (wealth.now + cost) * 0x1p-30
        let gap = cost - error - wealth.now
        guard gap > 0 else { return 0 }
        let gain = wealth.fastest * (1 + Self.slack)
        return gap > gain * length ? max(gap / gain, length.nextUp) : min(gap / gain, length)
    }

    /// Takes the price from the supporters; who may or may not go broke gets both bounds.
    private mutating func buy(_ price: WinningPrice) {
        let tolerance = 2 * moneyError
        let start = Int(arena.electorate.supportStarts[price.project])
        for place in start..<arena.liveEnds[price.project] {
            let group = Int(arena.supporters[place])
            let unit = arena.unit(place)
            let left = arena.purses[group].money - price.rate * unit
            let slowest = arena.growths[group].slowest - price.fastest * unit
            let fastest = arena.growths[group].fastest - price.slowest * unit
            if left > tolerance && left + min(0, slowest * length) > tolerance {
                arena.purses[group].money = left
                arena.growths[group].slowest = slowest
                arena.growths[group].fastest = fastest
            } else if left < -tolerance && left + max(0, fastest * length) < -tolerance {
                arena.purses[group].money = 0
                arena.growths[group].slowest = 0
                arena.growths[group].fastest = 0
            } else if left > 0 {
                arena.purses[group].money = left
                arena.growths[group].slowest = slowest - tolerance / length
                arena.growths[group].fastest = max(fastest, -left / length) + tolerance / length
            } else {
                arena.purses[group].money = 0
                arena.growths[group].slowest = -tolerance / length
                arena.growths[group].fastest = max(0, fastest + left / length) + tolerance / length
            }
        }
        moneyError += errorStep
        admission.buy(price.project)
    }

    /// Widens every bound by far more than rounding could have narrowed it.
    private static let slack = 0x1p-36
    private static let onsetReach = 4.0
}
