/// The working memory of Equal Shares: flat columns, allocated once for all runs.
///
/// Money is kept as `Double` with a known bound on its error; whatever lies closer than that
/// bound is decided exactly by the ledger.
final class EqualSharesArena {
    /// What one voter of a group has, and how many voters are in it.
    struct Purse {
        var money = 0.0
        var weight = 0.0
    }

    /// Bounds on how fast that money grows with the endowment.
    struct Growth {
        var slowest = 0.0
        var fastest = 0.0
    }

    let electorate: Electorate
    let costs: [Int64]
    /// What one unit of support is worth in each project: its cost, or one.
    let scales: [Int64]
    /// One entry per group: what is needed together lies together.
    let purses: UnsafeMutableBufferPointer<Purse>
    /// The supporters of each project, those with money first.
    let supporters: UnsafeMutableBufferPointer<Int32>
    let isUniform: Bool
    /// What each supporter gets out of a project, where not all get the same.
    private let units: UnsafeMutableBufferPointer<Double>
    let richMoney: UnsafeMutableBufferPointer<Double>
    let richWeight: UnsafeMutableBufferPointer<Double>
    let richUnits: UnsafeMutableBufferPointer<Double>
    /// Bounds on how fast each group's money grows with the endowment; see `Stretch`.
    let growths: UnsafeMutableBufferPointer<Growth>
    let richFastest: UnsafeMutableBufferPointer<Double>
    /// The rounds in which each group paid, one bit each, for the first `historyRoundsMax`.
    let history: UnsafeMutableBufferPointer<UInt64>
    var liveEnds: [Int]
    /// What each project costs per unit when all its supporters pay alike; no rate is lower.
    let firstFloors: [Double]
    let unitsMax: Double

    init(_ electorate: Electorate, costs: [Int64], scales: [Int64]) {
        self.electorate = electorate
        self.costs = costs
        self.scales = scales
        let groups = max(1, electorate.groupCount)
        purses = .allocate(capacity: groups)
        purses.initialize(repeating: Purse())
        for (group, weight) in electorate.weights.enumerated() {
            purses[group].weight = Double(weight)
        }
        supporters = .allocate(capacity: max(1, electorate.supporters.count))
        _ = supporters.initialize(from: electorate.supporters)
        isUniform = electorate.isUniform
        units = .allocate(capacity: max(1, electorate.supportUnits.count))
        units.initialize(repeating: 1)
        for (place, unit) in electorate.supportUnits.enumerated() { units[place] = Double(unit) }
        unitsMax = Double(electorate.supportUnits.max() ?? 1)
        var widest = 1
        for project in 0..<electorate.projectCount {
            let starts = electorate.supportStarts
            widest = max(widest, Int(starts[project + 1] - starts[project]))
        }
        richMoney = .allocate(capacity: widest)
        richMoney.initialize(repeating: 0)
        richWeight = .allocate(capacity: widest)
        richWeight.initialize(repeating: 0)
        richUnits = .allocate(capacity: widest)
        richUnits.initialize(repeating: 0)
        history = .allocate(capacity: 2 * groups)
        history.initialize(repeating: 0)
        growths = .allocate(capacity: groups)
        growths.initialize(repeating: Growth())
        richFastest = .allocate(capacity: widest)
        richFastest.initialize(repeating: 0)
        liveEnds = []
        firstFloors = costs.indices.map { project in
            let units = Double(max(1, electorate.unitTotals[project]))
            return Double(costs[project]) / units * (1 - EqualSharesRun.errorPerRound)
        }
    }

    deinit {
        purses.deallocate()
        supporters.deallocate()
        units.deallocate()
        richMoney.deallocate()
        richWeight.deallocate()
        richUnits.deallocate()
        history.deallocate()
        growths.deallocate()
        richFastest.deallocate()
    }

    func reset(endowment: Double) {
        for group in purses.indices { purses[group].money = endowment }
        history.update(repeating: 0)
        liveEnds = electorate.supportStarts.dropFirst().map(Int.init)
    }

    /// Moves a supporter without money behind the live ones and returns the new end.
    @inline(__always)
    func retire(_ place: Int, end: Int) -> Int {
        let last = end - 1
        supporters.swapAt(place, last)
        if !isUniform { units.swapAt(place, last) }
        return last
    }

    /// The units of support at a place.
    @inline(__always)
    func unit(_ place: Int) -> Double { isUniform ? 1 : units[place] }

    static let historyRoundsMax = 128
}
