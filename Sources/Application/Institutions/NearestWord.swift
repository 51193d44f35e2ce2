/// Finds the known word that somebody probably meant.
package enum NearestWord {
    package static let charactersMax = 64

    /// Nothing if none is near: at most a third of the letters may differ, and one always may.
    package static func to(_ word: String, among known: [String]) -> String? {
        let wanted = Array(word.lowercased().unicodeScalars.prefix(charactersMax))
        var nearest: (word: String, distance: Int)?
        for candidate in known {
            let letters = Array(candidate.unicodeScalars.prefix(charactersMax))
            let distance = distance(wanted, letters)
            guard distance <= max(1, max(wanted.count, letters.count) / 3) else { continue }
            if let best = nearest, best.distance <= distance { continue }
            nearest = (candidate, distance)
        }
        return nearest?.word
    }

    /// How many letters must be put in, left out, changed or swapped with their neighbour.
    static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var before = [Int](repeating: 0, count: right.count + 1)
        var last = Array(0...right.count)
        for (row, letter) in left.enumerated() {
            var next = [row + 1]
            for (column, other) in right.enumerated() {
                var cost = min(
                    last[column] + (letter == other ? 0 : 1),
                    min(last[column + 1], next[column]) + 1
                )
                if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
                    cost = min(cost, before[column - 1] + 1)
                }
                next.append(cost)
            }
            before = last
            last = next
        }
        return last[right.count]
    }
}
