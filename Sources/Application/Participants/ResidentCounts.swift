package import Domain
import HashTreeCollections
package import Kernel

/// How many people live at each place: computed from the record, never typed.
package struct ResidentCounts: Sendable, Equatable {
    /// Of a place alone, without the places in it.
    private var counts = TreeDictionary<Identifier<Place>, Int>()

    /// Those who live at a place or at any place in it, as places stand today; guests live
    /// elsewhere.
    package func residents(of id: Identifier<Place>, in district: District) -> Int {
        guard id != Places.root else { return counts.values.reduce(0, +) }
        var (sum, waiting) = (0, [district.standing(id)])
        while let next = waiting.popLast() {
            sum += counts[next] ?? 0
            waiting += district.place(next)?.children ?? []
        }
        return sum
    }

    mutating func add(_ count: Int, at place: Identifier<Place>) {
        let sum = (counts[place] ?? 0) + count
        counts[place] = sum == 0 ? nil : sum
    }

    mutating func merge(_ place: Identifier<Place>, into other: Identifier<Place>) {
        guard let count = counts.removeValue(forKey: place) else { return }
        add(count, at: other)
    }
}
