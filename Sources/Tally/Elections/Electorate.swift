/// The voters as a rule sees them: equal ballots merged, and the supporters of each project.
///
/// Group *g* stands for `weights[g]` voters. Under points and Borda scores each support has
/// `units`, under cost and cardinality every support counts one.
package struct Electorate: Sendable {
    package let voterCount: Int
    package let projectCount: Int
    package private(set) var weights: [Int32] = []
    /// Group *g* supports `choices[starts[g]..<starts[g + 1]]`.
    package private(set) var starts: [Int32] = [0]
    package private(set) var choices: [Int32] = []
    package private(set) var units: [Int64] = []
    /// Project *p* is supported by the groups `supporters[supportStarts[p]..<supportStarts[p+1]]`.
    package private(set) var supportStarts: [Int32] = []
    package private(set) var supporters: [Int32] = []
    package private(set) var supportUnits: [Int64] = []
    /// The voters who support each project.
    package private(set) var votes: [Int64] = []
    /// The sum of the units each project got.
    package private(set) var unitTotals: [Int64] = []

    package var isUniform: Bool { units.isEmpty }
    package var groupCount: Int { weights.count }

    package init(_ election: Election, _ satisfaction: Satisfaction) {
        voterCount = election.ballots.count
        projectCount = election.projects.count
        let ballots = election.ballots
        switch satisfaction {
        case .points:
            mergeScored(ballots) { ballot, rank in
                ballots.points[Int(ballots.starts[ballot]) + rank]
            }
        case .borda:
            mergeScored(ballots) { ballot, rank in
                Int64(ballots[ballot].count - rank - 1)
            }
        case .cost, .cardinality:
            if election.voteType == .ordinal {
                mergeUniform(Self.sorted(ballots))
            } else {
                mergeUniform(ballots)
            }
        }
        indexSupporters()
    }

    private static func sorted(_ ballots: Ballots) -> Ballots {
        var sorted = Ballots()
        for ballot in 0..<ballots.count { sorted.append(ballots[ballot].sorted()) }
        return sorted
    }

    private mutating func mergeUniform(_ ballots: Ballots) {
        let count = ballots.count
        var table = GroupTable(capacity: count)
        var single = [Int32](repeating: -1, count: projectCount)
        var weights = [Int32]()
        var starts: [Int32] = [0]
        var choices = [Int32]()
        ballots.starts.withUnsafeBufferPointer { from in
            ballots.choices.withUnsafeBufferPointer { rows in
                for ballot in 0..<count {
                    let row = UnsafeBufferPointer(
                        rebasing: rows[Int(from[ballot])..<Int(from[ballot + 1])]
                    )
                    if row.isEmpty { continue }
                    var group: Int32
                    if row.count == 1 {
                        group = single[Int(row[0])]
                    } else {
                        group = table.find(row, starts: starts, choices: choices)
                    }
                    if group >= 0 {
                        weights[Int(group)] += 1
                        continue
                    }
                    group = Int32(weights.count)
                    if row.count == 1 { single[Int(row[0])] = group } else { table.add(group) }
                    weights.append(1)
                    choices.append(contentsOf: row)
                    starts.append(Int32(choices.count))
                }
            }
        }
        self.weights = weights
        self.starts = starts
        self.choices = choices
    }

    private mutating func mergeScored(
        _ ballots: Ballots,
        score: (_ ballot: Int, _ rank: Int) -> Int64
    ) {
        var known: [[Int64]: Int] = [:]
        for ballot in 0..<ballots.count {
            var key = [Int64]()
            for (rank, choice) in ballots[ballot].enumerated() {
                let units = score(ballot, rank)
                if units > 0 { key.append(contentsOf: [Int64(choice), units]) }
            }
            if key.isEmpty { continue }
            if let group = known[key] {
                weights[group] += 1
                continue
            }
            known[key] = weights.count
            weights.append(1)
            for index in stride(from: 0, to: key.count, by: 2) {
                choices.append(Int32(key[index]))
                units.append(key[index + 1])
            }
            starts.append(Int32(choices.count))
        }
        if units.isEmpty { units = [1] }
    }

    private mutating func indexSupporters() {
        votes = [Int64](repeating: 0, count: projectCount)
        unitTotals = votes
        var next = [Int32](repeating: 0, count: projectCount + 1)
        for choice in choices { next[Int(choice) + 1] += 1 }
        for project in 0..<projectCount { next[project + 1] += next[project] }
        supportStarts = next
        supporters = [Int32](repeating: 0, count: choices.count)
        if !isUniform { supportUnits = [Int64](repeating: 0, count: choices.count) }
        for group in weights.indices {
            for index in Int(starts[group])..<Int(starts[group + 1]) {
                let project = Int(choices[index])
                let place = Int(next[project])
                next[project] += 1
                supporters[place] = Int32(group)
                votes[project] += Int64(weights[group])
                if isUniform {
                    unitTotals[project] += Int64(weights[group])
                } else {
                    supportUnits[place] = units[index]
                    unitTotals[project] += Int64(weights[group]) * units[index]
                }
            }
        }
    }
}

/// An open hash table from ballots to groups.
private struct GroupTable {
    private var slots: [Int32]
    private var hashes: [UInt32]
    private var vacant = 0
    private var hash: UInt32 = 0

    init(capacity: Int) {
        var size = 64
        while size < capacity * 2 { size *= 2 }
        slots = [Int32](repeating: -1, count: size)
        hashes = [UInt32](repeating: 0, count: size)
    }

    /// The group of an equal ballot, or -1; remembers the vacant slot for `add`.
    @inline(__always)
    mutating func find(
        _ row: UnsafeBufferPointer<Int32>,
        starts: [Int32],
        choices: [Int32]
    ) -> Int32 {
        var mixed: UInt64 = 0x9E37_79B9_7F4A_7C15
        for choice in row {
            mixed = (mixed ^ UInt64(truncatingIfNeeded: choice)) &* 0xFF51_AFD7_ED55_8CCD
            mixed ^= mixed >> 32
        }
        hash = UInt32(truncatingIfNeeded: mixed)
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: mixed) & mask
        while true {
            let group = slots[slot]
            if group < 0 {
                vacant = slot
                return -1
            }
            if hashes[slot] == hash {
                let start = Int(starts[Int(group)])
                if Int(starts[Int(group) + 1]) - start == row.count {
                    var isEqual = true
                    for offset in 0..<row.count where choices[start + offset] != row[offset] {
                        isEqual = false
                        break
                    }
                    if isEqual { return group }
                }
            }
            slot = (slot + 1) & mask
        }
    }

    mutating func add(_ group: Int32) {
        slots[vacant] = group
        hashes[vacant] = hash
    }
}
