import Domain
import HashTreeCollections
import Kernel

/// Which households are on file behind a door.
struct DoorIndex: Sendable {
    struct Key: Hashable {
        let place: Identifier<Place>
        /// Folded; empty for guests.
        let door: String

        /// - Parameter door: as written; nothing for guests.
        init(_ place: Identifier<Place>, door: String?) {
            self.place = place
            self.door = door.map(NameFolding.folded) ?? ""
        }

        fileprivate init(_ place: Identifier<Place>, folded door: String) {
            self.place = place
            self.door = door
        }
    }

    /// The first on file behind each door.
    private var first = TreeDictionary<Key, UInt32>()
    /// Where there are more than one: the others, in the order of their numbers.
    private var others = TreeDictionary<Key, [UInt32]>()

    /// In the order of their numbers.
    func households(at key: Key) -> [Identifier<Household>] {
        guard let number = first[key] else { return [] }
        let numbers = [number] + (others[key] ?? [])
        return numbers.map { Identifier(UInt64($0)) }
    }

    mutating func add(_ id: Identifier<Household>, at key: Key) {
        let number = UInt32(clamping: id.rawValue)
        guard let known = first[key] else {
            first[key] = number
            return
        }
        guard known != number else { return }
        first[key] = min(known, number)
        let other = max(known, number)
        let index = others[key]?.partitionIndex { $0 >= other } ?? 0
        guard others[key].map({ index == $0.count || $0[index] != other }) ?? true else { return }
        others[key, default: []].insert(other, at: index)
    }

    mutating func remove(_ id: Identifier<Household>, at key: Key) {
        let number = UInt32(clamping: id.rawValue)
        if first[key] == number {
            first[key] = others[key]?.first
            others[key]?.removeFirst()
        } else {
            others[key]?.removeAll { $0 == number }
        }
        if others[key]?.isEmpty == true { others[key] = nil }
    }

    /// Places that became one have one set of doors.
    mutating func merge(_ place: Identifier<Place>, into other: Identifier<Place>) {
        let moved = first.keys.filter { $0.place == place }
        for key in moved {
            let households = households(at: key)
            first[key] = nil
            others[key] = nil
            for id in households { add(id, at: Key(other, folded: key.door)) }
        }
    }
}
