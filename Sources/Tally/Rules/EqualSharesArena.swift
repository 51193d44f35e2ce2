/// The working memory of Equal Shares: flat columns, allocated once for all runs.
///
/// Money is kept as `Double` with a known bound on its error; whatever lies closer than that
/// bound is decided exactly by the ledger.
final class EqualSharesArena {
    let electorate: Electorate
    let costs: [Int64]
    /// What one unit of support is worth in each project: its cost, or one.
    let scales: [Int64]
    let money: UnsafeMutableBufferPointer<Double>
    let weights: UnsafeMutableBufferPointer<Double>
    /// The supporters of each project, those with money first.
    let supporters: UnsafeMutableBufferPointer<Int32>
    let units: UnsafeMutableBufferPointer<Double>
    let richMoney: UnsafeMutableBufferPointer<Double>
    let richWeight: UnsafeMutableBufferPointer<Double>
    let richUnits: UnsafeMutableBufferPointer<Double>
    /// Bounds on how fast each group's money grows with the endowment; see `Stretch`.
    let slowest: UnsafeMutableBufferPointer<Double>
    let fastest: UnsafeMutableBufferPointer<Double>
    let richFastest: UnsafeMutableBufferPointer<Double>
    /// The rounds in which each group paid, one bit each, for the first `historyRoundsMax`.
    let history: UnsafeMutableBufferPointer<UInt64>
    var liveEnds: [Int]
    let unitsMax: Double

    init(_ electorate: Electorate, costs: [Int64], scales: [Int64]) {
        self.electorate = electorate
        self.costs = costs
        self.scales = scales
        let groups = max(1, electorate.groupCount)
        money = .allocate(capacity: groups)
        money.initialize(repeating: 0)
        weights = .allocate(capacity: groups)
        weights.initialize(repeating: 0)
        for (group, weight) in electorate.weights.enumerated() { weights[group] = Double(weight) }
        supporters = .allocate(capacity: max(1, electorate.supporters.count))
        supporters.initialize(repeating: 0)
        for (place, group) in electorate.supporters.enumerated() { supporters[place] = group }
        units = .allocate(capacity: max(1, electorate.supporters.count))
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
        slowest = .allocate(capacity: groups)
        slowest.initialize(repeating: 0)
        fastest = .allocate(capacity: groups)
        fastest.initialize(repeating: 0)
        richFastest = .allocate(capacity: widest)
        richFastest.initialize(repeating: 0)
        liveEnds = []
    }

    deinit {
        money.deallocate()
        weights.deallocate()
        supporters.deallocate()
        units.deallocate()
        richMoney.deallocate()
        richWeight.deallocate()
        richUnits.deallocate()
        history.deallocate()
        slowest.deallocate()
        fastest.deallocate()
        richFastest.deallocate()
    }

    func reset(endowment: Double) {
        money.update(repeating: endowment)
        history.update(repeating: 0)
        liveEnds = electorate.supportStarts.dropFirst().map(Int.init)
    }

    /// Moves a supporter without money behind the live ones and returns the new end.
    @inline(__always)
    func retire(_ place: Int, end: Int) -> Int {
        let last = end - 1
        supporters.swapAt(place, last)
        if !electorate.isUniform { units.swapAt(place, last) }
        return last
    }

    static let historyRoundsMax = 128
}
