package import Domain
package import Kernel

/// People found by name.
package struct PeopleMatches: Sendable {
    package static let peopleMax = 200

    /// The first `peopleMax`, in the order of their numbers.
    package var people: [Identifier<Person>] = []
    /// How many there are in all, of those whom the reader may see.
    package var count = 0

    package init() {}
}

extension PeopleDirectory {
    /// Those present whose name contains `text`, among those whose home `isVisible`: what a reader
    /// may not see is not counted either.
    package func search(
        _ text: String,
        in district: District,
        where isVisible: @escaping (Identifier<Place>) -> Bool
    ) -> PeopleMatches {
        let wanted = NameFolding.folded(text)
        var matches = PeopleMatches()
        guard !wanted.isEmpty else { return matches }
        let candidates = names.candidates(wanted) ?? (0..<UInt32(detailsCount)).map { $0 + 1 }
        let isExact = NameIndex.isExact(wanted)
        var visible = VisiblePlaces(district, isVisible)
        for number in candidates where number <= homes.count {
            let home = homes[Int(number) - 1]
            guard home > 0, isExact || bears(number, wanted), visible.shows(home) else { continue }
            matches.count += 1
            if matches.people.count < PeopleMatches.peopleMax {
                matches.people.append(Identifier(UInt64(number)))
            }
        }
        return matches
    }

    private func bears(_ number: UInt32, _ wanted: String) -> Bool {
        details(of: Identifier(UInt64(number))).map { details in
            NameFolding.contains(NameFolding.folded(details.name), wanted)
        } ?? false
    }
}

/// Which places a reader may look into, each asked for once.
private struct VisiblePlaces {
    private enum Sight: UInt8 {
        case unknown, hidden, shown
    }

    private let district: District
    private let isVisible: (Identifier<Place>) -> Bool
    private var known: [Sight]

    init(_ district: District, _ isVisible: @escaping (Identifier<Place>) -> Bool) {
        self.district = district
        self.isVisible = isVisible
        known = Array(repeating: .unknown, count: district.places.count + 1)
    }

    mutating func shows(_ place: UInt32) -> Bool {
        let index = Int(place)
        guard known.indices.contains(index) else { return false }
        if known[index] == .unknown {
            let isShown = isVisible(district.standing(Identifier(UInt64(place))))
            known[index] = isShown ? .shown : .hidden
        }
        return known[index] == .shown
    }
}
