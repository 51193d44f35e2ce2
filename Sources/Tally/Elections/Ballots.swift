/// All ballots of an election, side by side in flat arrays.
///
/// Ballot *i* names the projects `choices[starts[i]..<starts[i + 1]]`: in ascending order and
/// without repetition, or, for ordinal votes, from first to last preference.
package struct Ballots: Sendable, Equatable {
    package private(set) var starts: [Int32]
    package private(set) var choices: [Int32]
    /// Points beside each choice, as multiples of `10 ^ -pointDecimals`; empty when the vote
    /// type has none.
    package private(set) var points: [Int64]
    package var pointDecimals: Int

    package init() {
        starts = [0]
        choices = []
        points = []
        pointDecimals = 0
    }

    /// Ballots as plain lists, for tests and small elections.
    package init(_ lists: [[Int]], ordered: Bool = false) {
        self.init()
        for list in lists {
            var row = [Int32]()
            for choice in list where !row.contains(Int32(choice)) { row.append(Int32(choice)) }
            if !ordered { row.sort() }
            append(row)
        }
    }

    package var count: Int { starts.count - 1 }

    package subscript(ballot: Int) -> ArraySlice<Int32> {
        choices[Int(starts[ballot])..<Int(starts[ballot + 1])]
    }

    package func points(of ballot: Int) -> ArraySlice<Int64> {
        points.isEmpty ? [] : points[Int(starts[ballot])..<Int(starts[ballot + 1])]
    }

    /// Adds one ballot whose row is already in its proper order.
    package mutating func append(_ row: [Int32]) {
        choices.append(contentsOf: row)
        starts.append(Int32(choices.count))
    }

    package mutating func append(_ row: [Int32], points row2: [Int64]) {
        choices.append(contentsOf: row)
        points.append(contentsOf: row2)
        starts.append(Int32(choices.count))
    }

    /// Multiplies all points, when a later ballot needs more decimal places.
    mutating func refinePoints(by factor: Int64) {
        for index in points.indices { points[index] *= factor }
    }

    mutating func reserve(_ count: Int) {
        starts.reserveCapacity(count + 1)
    }
}
