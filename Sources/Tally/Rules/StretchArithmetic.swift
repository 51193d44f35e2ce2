extension EqualSharesArena {
    /// Which money the supporters of a project are taken to have.
    enum Outlook {
        case anchor
        case slowest(Double)
        case fastest(Double)

        /// By how much of the slowest and of the fastest growth the money differs.
        var lengths: (slow: Double, fast: Double) {
            switch self {
            case .anchor: (0, 0)
            case .slowest(let length): (length, 0)
            case .fastest(let length): (0, length)
            }
        }
    }

    /// A rate with a bound on its error, and what is known about those it leaves without money.
    struct Solution {
        var rate = 0.0
        var error = 0.0
        var richUnits = 0.0
        var poorCount = 0
        /// The sum of the fastest growth of those whose money does not suffice.
        var poorFastest = 0.0
        /// By how much the poorest of the others has more than she pays.
        var leastSlack = Double.infinity
    }

    struct Wealth {
        var now = 0.0
        var fastest = 0.0
        var weight = 0.0
    }

    /// Who is poor and who is rich at a known rate.
    func split(_ project: Int, rate: Double) -> Solution {
        var solution = Solution()
        solution.rate = rate
        for place in livePlaces(project) {
            let group = Int(supporters[place])
            let weight = purses[group].weight
            let unit = unit(place)
            if purses[group].money < rate * unit {
                solution.poorCount += 1
                solution.poorFastest += weight * growths[group].fastest
            } else {
                solution.richUnits += weight * unit
            }
        }
        return solution
    }

    /// The rate that covers the cost from the given money; `nil` when it cannot be covered.
    func solve(_ project: Int, _ outlook: Outlook, floor: Double, _ moneyError: Double) -> Solution?
    {
        let (purses, growths, supporters) = (purses, growths, supporters)
        let (richMoney, richWeight, richFastest) = (richMoney, richWeight, richFastest)
        var solution = Solution()
        let cost = Double(costs[project])
        var (poor, total, weightSum) = (0.0, 0.0, 0.0)
        var (richSum, poorFastest) = (0.0, 0.0)
        var rich = 0
        let start = Int(electorate.supportStarts[project])
        var end = liveEnds[project]
        var place = start
        let (slowLength, fastLength) = outlook.lengths
        while place < end {
            let group = Int(supporters[place])
            let purse = purses[group]
            let growth = growths[group]
            if isSpent(purse, growth) {
                end = retire(place, end: end)
                continue
            }
            let unit = unit(place)
            let own =
                purse.money + growth.slowest * slowLength + max(0, growth.fastest) * fastLength
            let isRich = own >= floor * unit
            let wealth = own * purse.weight
            total += wealth
            weightSum += purse.weight
            poor += isRich ? 0 : wealth
            poorFastest += isRich ? 0 : purse.weight * growth.fastest
            richSum += isRich ? purse.weight * unit : 0
            richMoney[rich] = own
            richWeight[rich] = purse.weight
            richFastest[rich] = growth.fastest
            if !isUniform { richUnits[rich] = unit }
            rich &+= isRich ? 1 : 0
            place &+= 1
        }
        liveEnds[project] = end
        solution.poorCount = end - start - rich
        solution.poorFastest = poorFastest
        solution.richUnits = richSum
        let roundings = Self.roundingUnit * Double(end - start + 8) * (total.magnitude + cost)
        let error = 2 * (roundings + weightSum * moneyError)
        guard total > cost + error, rich > 0 else { return nil }
        solution.rate = max(floor, (cost - poor) / solution.richUnits)
        var before: Int
        repeat {
            before = rich
            rich = setAside(&solution, &poor, rich)
            guard rich > 0 else { return nil }
            solution.rate = max(solution.rate, (cost - poor) / solution.richUnits)
        } while rich < before
        solution.error = error / solution.richUnits + solution.rate * Self.roundingUnit * 8
        return solution
    }

    private func setAside(_ solution: inout Solution, _ poor: inout Double, _ rich: Int) -> Int {
        let (richMoney, richWeight, richFastest) = (richMoney, richWeight, richFastest)
        var kept = 0
        var (richSum, poorSum, poorFastest) = (0.0, poor, solution.poorFastest)
        var leastSlack = Double.infinity
        let rate = solution.rate
        for place in 0..<rich {
            let own = richMoney[place]
            let weight = richWeight[place]
            let fastest = richFastest[place]
            let unit = isUniform ? 1 : richUnits[place]
            let isRich = own >= rate * unit
            poorSum += isRich ? 0 : own * weight
            poorFastest += isRich ? 0 : weight * fastest
            richSum += isRich ? weight * unit : 0
            leastSlack = min(leastSlack, isRich ? own - rate * unit : .infinity)
            richMoney[kept] = own
            richWeight[kept] = weight
            richFastest[kept] = fastest
            if !isUniform { richUnits[kept] = unit }
            kept &+= isRich ? 1 : 0
        }
        poor = poorSum
        solution.poorCount += rich - kept
        solution.poorFastest = poorFastest
        solution.richUnits = richSum
        solution.leastSlack = leastSlack
        return kept
    }

    /// What the supporters of a project own, and how fast that can grow.
    func wealth(_ project: Int) -> Wealth {
        var wealth = Wealth()
        for place in livePlaces(project) {
            let group = Int(supporters[place])
            let weight = purses[group].weight
            wealth.now += weight * purses[group].money
            wealth.fastest += weight * max(0, growths[group].fastest)
            wealth.weight += weight
        }
        return wealth
    }

    /// Whether a supporter has no money and on this stretch cannot come to have any.
    @inline(__always)
    private func isSpent(_ purse: Purse, _ growth: Growth) -> Bool {
        purse.money <= 0 && growth.fastest <= 0
    }

    /// The places of supporters who have, or on this stretch may come to have, any money.
    private func livePlaces(_ project: Int) -> Range<Int> {
        let start = Int(electorate.supportStarts[project])
        var end = liveEnds[project]
        var place = start
        while place < end {
            let group = Int(supporters[place])
            if isSpent(purses[group], growths[group]) {
                end = retire(place, end: end)
            } else {
                place += 1
            }
        }
        liveEnds[project] = end
        return start..<end
    }
}
