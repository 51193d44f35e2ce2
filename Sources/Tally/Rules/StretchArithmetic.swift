extension EqualSharesArena {
    /// Which money the supporters of a project are taken to have.
    enum Purse {
        case anchor
        case slowest(Double)
        case fastest(Double)
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
            let weight = weights[group]
            let unit = units[place]
            if money[group] < rate * unit {
                solution.poorCount += 1
                solution.poorFastest += weight * fastest[group]
            } else {
                solution.richUnits += weight * unit
            }
        }
        return solution
    }

    /// The rate that covers the cost from the given purse; `nil` when it cannot be covered.
    func solve(_ project: Int, _ purse: Purse, floor: Double, _ moneyError: Double) -> Solution? {
        var solution = Solution()
        let cost = Double(costs[project])
        var (poor, total, weightSum, rich) = (0.0, 0.0, 0.0, 0)
        let places = livePlaces(project)
        for place in places {
            let group = Int(supporters[place])
            let weight = weights[group]
            let unit = units[place]
            let own =
                switch purse {
                case .anchor: money[group]
                case .slowest(let length): money[group] + slowest[group] * length
                case .fastest(let length): money[group] + max(0, fastest[group]) * length
                }
            total += own * weight
            weightSum += weight
            if own < floor * unit {
                poor += own * weight
                solution.poorCount += 1
                solution.poorFastest += weight * fastest[group]
            } else {
                richMoney[rich] = own
                richWeight[rich] = weight
                richUnits[rich] = unit
                richFastest[rich] = fastest[group]
                rich += 1
                solution.richUnits += weight * unit
            }
        }
        let roundings = Self.roundingUnit * Double(places.count + 8) * (total.magnitude + cost)
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
        var kept = 0
        var richSum = 0.0
        var leastSlack = Double.infinity
        let rate = solution.rate
        for place in 0..<rich {
            let own = richMoney[place]
            let weight = richWeight[place]
            let unit = richUnits[place]
            if own < rate * unit {
                poor += own * weight
                solution.poorCount += 1
                solution.poorFastest += weight * richFastest[place]
            } else {
                richMoney[kept] = own
                richWeight[kept] = weight
                richUnits[kept] = unit
                richFastest[kept] = richFastest[place]
                kept += 1
                richSum += weight * unit
                leastSlack = min(leastSlack, own - rate * unit)
            }
        }
        solution.richUnits = richSum
        solution.leastSlack = leastSlack
        return kept
    }

    /// What the supporters of a project own, and how fast that can grow.
    func wealth(_ project: Int) -> Wealth {
        var wealth = Wealth()
        for place in livePlaces(project) {
            let group = Int(supporters[place])
            let weight = weights[group]
            wealth.now += weight * money[group]
            wealth.fastest += weight * max(0, fastest[group])
            wealth.weight += weight
        }
        return wealth
    }

    /// The places of supporters who have, or on this stretch may come to have, any money.
    private func livePlaces(_ project: Int) -> Range<Int> {
        let start = Int(electorate.supportStarts[project])
        var end = liveEnds[project]
        var place = start
        while place < end {
            let group = Int(supporters[place])
            if money[group] <= 0 && fastest[group] <= 0 {
                end = retire(place, end: end)
            } else {
                place += 1
            }
        }
        liveEnds[project] = end
        return start..<end
    }
}
