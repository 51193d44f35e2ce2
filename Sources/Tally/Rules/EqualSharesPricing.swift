/// What a project would cost its supporters at the moment, as far as numbers of limited
/// precision can tell.
enum Price {
    case unaffordable
    /// The true rate lies within `error` of `rate`.
    case about(rate: Double, error: Double)
    /// Only exact arithmetic can tell.
    case unclear
}

extension EqualSharesArena {
    /// The rate at which the supporters of a project can pay for it, found by setting aside, round
    /// by round, those who would have to give all they have.
    ///
    /// `floor` must not exceed the true rate; `moneyError` bounds the error of each `money`.
    func price(_ project: Int, floor: Double, moneyError: Double) -> Price {
        let cost = Double(costs[project])
        var sums =
            electorate.isUniform
            ? gatherUniform(project, floor) : gatherWithUnits(project, floor)
        let sumError = Self.roundingUnit * Double(sums.count + 8) * (sums.total + cost)
        let error = 2 * (sumError + sums.weight * moneyError)
        if sums.total < cost - error { return .unaffordable }
        if sums.total < cost + error { return .unclear }
        var rate = max(floor, (cost - sums.poor) / sums.richUnits)
        var slack = 0.0
        var before: Int
        repeat {
            before = sums.rich
            slack = electorate.isUniform ? setAside(&sums, rate) : setAsideWithUnits(&sums, rate)
            rate = max(rate, (cost - sums.poor) / sums.richUnits)
        } while sums.rich < before && sums.rich > 0
        guard sums.rich > 0 else { return .unclear }
        let rateError = error / sums.richUnits + rate * Self.roundingUnit * 8
        // Beyond the nearest rich supporter the slope would change and the bound with it.
        guard slack > rateError * unitsMax + moneyError else { return .unclear }
        return .about(rate: rate, error: rateError)
    }

    struct Sums {
        var poor = 0.0
        var total = 0.0
        var weight = 0.0
        var richUnits = 0.0
        var rich = 0
        var count = 0
    }

    private func gatherUniform(_ project: Int, _ floor: Double) -> Sums {
        var sums = Sums()
        let start = Int(electorate.supportStarts[project])
        var end = liveEnds[project]
        var place = start
        var (poor, wealth, richWeightSum, poorWeight) = (0.0, 0.0, 0.0, 0.0)
        var rich = 0
        while place < end {
            let group = Int(supporters[place])
            let own = money[group]
            let weight = weights[group]
            if own <= 0 {
                end = retire(place, end: end)
                continue
            }
            if own < floor {
                poor += own * weight
                poorWeight += weight
            } else {
                richMoney[rich] = own
                richWeight[rich] = weight
                rich += 1
                wealth += own * weight
                richWeightSum += weight
            }
            place += 1
        }
        liveEnds[project] = end
        sums.poor = poor
        sums.total = poor + wealth
        sums.weight = poorWeight + richWeightSum
        sums.richUnits = richWeightSum
        sums.rich = rich
        sums.count = end - start
        return sums
    }

    private func gatherWithUnits(_ project: Int, _ floor: Double) -> Sums {
        var sums = Sums()
        let start = Int(electorate.supportStarts[project])
        var end = liveEnds[project]
        var place = start
        while place < end {
            let group = Int(supporters[place])
            let own = money[group]
            let weight = weights[group]
            if own <= 0 {
                end = retire(place, end: end)
                continue
            }
            let unit = units[place]
            sums.total += own * weight
            sums.weight += weight
            if own < floor * unit {
                sums.poor += own * weight
            } else {
                richMoney[sums.rich] = own
                richWeight[sums.rich] = weight
                richUnits[sums.rich] = unit
                sums.rich += 1
                sums.richUnits += weight * unit
            }
            place += 1
        }
        liveEnds[project] = end
        sums.count = end - start
        return sums
    }

    /// Moves those to the poor who have less than `rate`; returns by how much the nearest of the
    /// others has more.
    private func setAside(_ sums: inout Sums, _ rate: Double) -> Double {
        var kept = 0
        var slack = Double.infinity
        var (poor, richWeightSum) = (sums.poor, 0.0)
        for place in 0..<sums.rich {
            let own = richMoney[place]
            let weight = richWeight[place]
            if own < rate {
                poor += own * weight
            } else {
                richMoney[kept] = own
                richWeight[kept] = weight
                kept += 1
                richWeightSum += weight
                slack = min(slack, own - rate)
            }
        }
        sums.poor = poor
        sums.richUnits = richWeightSum
        sums.rich = kept
        return slack
    }

    private func setAsideWithUnits(_ sums: inout Sums, _ rate: Double) -> Double {
        var kept = 0
        var slack = Double.infinity
        sums.richUnits = 0
        for place in 0..<sums.rich {
            let own = richMoney[place]
            let weight = richWeight[place]
            let unit = richUnits[place]
            if own < rate * unit {
                sums.poor += own * weight
            } else {
                richMoney[kept] = own
                richWeight[kept] = weight
                richUnits[kept] = unit
                kept += 1
                sums.richUnits += weight * unit
                slack = min(slack, own - rate * unit)
            }
        }
        sums.rich = kept
        return slack
    }

    /// Half the distance from 1 to the next number.
    static let roundingUnit = 0x1p-53
}
