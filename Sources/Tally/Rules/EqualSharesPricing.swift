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
            isUniform
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
            slack = isUniform ? setAside(&sums, rate) : setAsideWithUnits(&sums, rate)
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
        // Which supporter is rich follows no pattern, so there is no branch on it.
        let (purses, supporters, richMoney, richWeight) = uniformColumns
        let start = Int(electorate.supportStarts[project])
        var end = liveEnds[project]
        var place = start
        var (poor, total, richWeightSum, weightSum) = (0.0, 0.0, 0.0, 0.0)
        var rich = 0
        while place < end {
            let purse = purses[Int(supporters[place])]
            if purse.money <= 0 {
                end = retire(place, end: end)
                continue
            }
            let isRich = purse.money >= floor
            let wealth = purse.money * purse.weight
            total += wealth
            weightSum += purse.weight
            poor += isRich ? 0 : wealth
            richWeightSum += isRich ? purse.weight : 0
            richMoney[rich] = purse.money
            richWeight[rich] = purse.weight
            rich &+= isRich ? 1 : 0
            place &+= 1
        }
        liveEnds[project] = end
        var sums = Sums()
        sums.poor = poor
        sums.total = total
        sums.weight = weightSum
        sums.richUnits = richWeightSum
        sums.rich = rich
        sums.count = end - start
        return sums
    }

    /// The columns as local values, whose addresses no write can be thought to change.
    private var uniformColumns:
        (
            UnsafeMutableBufferPointer<Purse>, UnsafeMutableBufferPointer<Int32>,
            UnsafeMutableBufferPointer<Double>, UnsafeMutableBufferPointer<Double>
        )
    {
        (purses, supporters, richMoney, richWeight)
    }

    private func gatherWithUnits(_ project: Int, _ floor: Double) -> Sums {
        var sums = Sums()
        let start = Int(electorate.supportStarts[project])
        var end = liveEnds[project]
        var place = start
        while place < end {
            let group = Int(supporters[place])
            let own = purses[group].money
            let weight = purses[group].weight
            if own <= 0 {
                end = retire(place, end: end)
                continue
            }
            let unit = unit(place)
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
        let (_, _, richMoney, richWeight) = uniformColumns
        var kept = 0
        var slack = Double.infinity
        var (poor, richWeightSum) = (sums.poor, 0.0)
        for place in 0..<sums.rich {
            let own = richMoney[place]
            let weight = richWeight[place]
            let isRich = own >= rate
            poor += isRich ? 0 : own * weight
            richWeightSum += isRich ? weight : 0
            slack = min(slack, isRich ? own - rate : .infinity)
            richMoney[kept] = own
            richWeight[kept] = weight
            kept &+= isRich ? 1 : 0
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
