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
        var table = GroupTable()
        var single = [Int32](repeating: -1, count: projectCount)
        // Equal ballots with one name are counted apart: in some towns they are all there is.
        let repeats = UnsafeMutableBufferPointer<Int32>.allocate(capacity: projectCount)
        repeats.initialize(repeating: 0)
        defer { repeats.deallocate() }
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
                    if row.count == 1 {
                        let project = Int(row[0])
                        repeats[project] &+= 1
                        if single[project] >= 0 { continue }
                        single[project] = Int32(weights.count)
                        weights.append(0)
                    } else {
                        let group = table.find(row, starts: starts, choices: choices)
                        if group >= 0 {
                            weights[Int(group)] += 1
                            continue
                        }
                        table.add(Int32(weights.count), after: ballot + 1, of: count)
                        weights.append(1)
                    }
                    choices.append(contentsOf: row)
                    starts.append(Int32(choices.count))
                }
            }
        }
        for (project, group) in single.enumerated() where group >= 0 {
            weights[Int(group)] = repeats[project]
        }
        self.weights = weights
        self.starts = starts
        self.choices = choices
    }

    private mutating func mergeScored(
        _ ballots: Ballots,
        score: (_ ballot: Int, _ rank: Int) -> Int64
    ) {
        var table = GroupTable()
        // Choice and score by turns.
        var row: [Int64] = []
        var rows: [Int64] = []
        var rowStarts: [Int32] = [0]
        for ballot in 0..<ballots.count {
            row.removeAll(keepingCapacity: true)
            let first = Int(ballots.starts[ballot])
            for rank in 0..<Int(ballots.starts[ballot + 1]) - first {
                let units = score(ballot, rank)
                guard units > 0 else { continue }
                row.append(Int64(ballots.choices[first + rank]))
                row.append(units)
            }
            if row.isEmpty { continue }
            let known = row.withUnsafeBufferPointer {
                table.find($0, starts: rowStarts, choices: rows)
            }
            if known >= 0 {
                weights[Int(known)] += 1
                continue
            }
            table.add(Int32(weights.count), after: ballot + 1, of: ballots.count)
            weights.append(1)
            rows.append(contentsOf: row)
            rowStarts.append(Int32(rows.count))
            for index in stride(from: 0, to: row.count, by: 2) {
                choices.append(Int32(row[index]))
                units.append(row[index + 1])
            }
            starts.append(Int32(choices.count))
        }
        if units.isEmpty { units = [1] }
    }

    private mutating func indexSupporters() {
        votes = [Int64](repeating: 0, count: projectCount)
        unitTotals = votes
        var next = [Int32](repeating: 0, count: projectCount + 1)
        next.withUnsafeMutableBufferPointer { next in
            for choice in choices { next[Int(choice) + 1] &+= 1 }
            for project in 0..<projectCount { next[project + 1] += next[project] }
        }
        supportStarts = next
        supporters = [Int32](repeating: 0, count: choices.count)
        if !isUniform { supportUnits = [Int64](repeating: 0, count: choices.count) }
        votes.withUnsafeMutableBufferPointer { votes in
            for group in weights.indices {
                let weight = Int64(weights[group])
                for index in Int(starts[group])..<Int(starts[group + 1]) {
                    votes[Int(choices[index])] += weight
                }
            }
        }
        fillSupporters(&next)
        if isUniform {
            unitTotals = votes
            return
        }
        for group in weights.indices {
            let weight = Int64(weights[group])
            for index in Int(starts[group])..<Int(starts[group + 1]) {
                unitTotals[Int(choices[index])] += weight * units[index]
            }
        }
    }

    private mutating func fillSupporters(_ next: inout [Int32]) {
        let isUniform = isUniform
        next.withUnsafeMutableBufferPointer { next in
            supporters.withUnsafeMutableBufferPointer { supporters in
                for group in weights.indices {
                    for index in Int(starts[group])..<Int(starts[group + 1]) {
                        let project = Int(choices[index])
                        let place = Int(next[project])
                        next[project] += 1
                        supporters[place] = Int32(truncatingIfNeeded: group)
                        if !isUniform { supportUnits[place] = units[index] }
                    }
                }
            }
        }
    }
}

/// An open hash table from ballots to groups.
private struct GroupTable {
    private var slots: [Int32]
    private var hashes: [UInt32]
    private var count = 0
    private var vacant = 0
    private var hash: UInt32 = 0

    init() {
        slots = [Int32](repeating: -1, count: Self.slotsAtFirst)
        hashes = [UInt32](repeating: 0, count: Self.slotsAtFirst)
    }

    /// The group of an equal ballot, or -1; remembers the vacant slot for `add`.
    @inline(__always)
    mutating func find<Choice: FixedWidthInteger>(
        _ row: UnsafeBufferPointer<Choice>,
        starts: [Int32],
        choices: [Choice]
    ) -> Int32 {
        var mixed: UInt64 = 0x9E37_79B9_7F4A_7C15
        for choice in row {
            mixed = (mixed ^ UInt64(truncatingIfNeeded: choice)) &* 0xFF51_AFD7_ED55_8CCD
            mixed ^= mixed >> 32
        }
        hash = UInt32(truncatingIfNeeded: mixed)
        let mask = slots.count - 1
        var slot = Int(hash) & mask
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

    mutating func add(_ group: Int32, after seen: Int, of all: Int) {
        slots[vacant] = group
        hashes[vacant] = hash
        count += 1
        if count * 2 > slots.count { grow(toHold: count * all / seen) }
    }

    /// Grows with the number of different ballots, which may be far below that of ballots.
    private mutating func grow(toHold expected: Int) {
        let (oldSlots, oldHashes) = (slots, hashes)
        var size = oldSlots.count * 2
        while size < expected * 2 { size *= 2 }
        slots = [Int32](repeating: -1, count: size)
        hashes = [UInt32](repeating: 0, count: slots.count)
        let mask = slots.count - 1
        for (old, group) in oldSlots.enumerated() where group >= 0 {
            var slot = Int(oldHashes[old]) & mask
            while slots[slot] >= 0 { slot = (slot + 1) & mask }
            slots[slot] = group
            hashes[slot] = oldHashes[old]
        }
    }

    private static let slotsAtFirst = 1_024
}
