import HashTreeCollections
import Kernel

/// What may be said of many without telling of one.
///
/// Shares are computed every `daysBetween` days and stand still in between. Of one release: a share
/// is given if at least `personsMin` said yes and as many no, and the same holds for what remains
/// of a place once the places in it that have a share are taken away. The places that have shares
/// lie one in the other or apart, so that whatever anybody computes from them is a sum of such
/// remainders. From release to release: a share changes only if in every part of its place nobody's
/// answers changed, or those of at least `personsMin`; so two releases compared tell of nobody
/// either. Places below a community never have shares.
package enum GroupShares {
    package static let personsMin = 10
    package static let stepPercent = 5
    package static let daysBetween: Int64 = 90

    typealias Counts = [Identifier<Place>: [GroupFact: GroupCount]]

    static func release(_ district: District, _ counts: Counts, _ context: Context) -> Outcome {
        let tree = ShareTree(district, counts)
        var steps: [Identifier<Place>: [UInt8?]] = [:]
        for place in tree.places where tree.isClean(place) {
            steps[place] = [UInt8?](repeating: nil, count: GroupFact.allCases.count)
        }
        for fact in GroupFact.allCases {
            for (place, count) in show(fact, tree, district) {
                steps[place]?[Int(fact.rawValue)] = step(count)
            }
        }
        let changed = steps.filter { place, steps in
            let old = district.groupShares[place]?.steps
            return old == nil ? steps.contains { $0 != nil } : old != steps
        }
        let places = Array(changed.keys.sorted().prefix(GroupSharesReleased.placesMax))
        return Outcome(events: [
            .groupSharesReleased(
                GroupSharesReleased(
                    places: places,
                    steps: places.map { changed[$0] ?? [] },
                    next: context.now.adding(days: daysBetween)
                )
            )
        ])
    }

    /// Whose share is given anew. One that was not given before comes only if all the places around
    /// it are counted anew too: else the old share of those, less the new one, would tell of the
    /// rest.
    private static func show(
        _ fact: GroupFact,
        _ tree: ShareTree,
        _ district: District
    ) -> [(Identifier<Place>, GroupCount)] {
        var shown: Set<Identifier<Place>> = []
        var new: [(Identifier<Place>, GroupCount)] = []
        for (place, count) in tree.safe(fact) {
            guard district.place(place)?.parent.map(shown.contains) ?? true else { continue }
            let wasShown = district.groupShares[place]?.percent(of: fact) != nil
            guard wasShown || tree.isClean(Places.root) else { continue }
            shown.insert(place)
            if tree.isClean(place) { new.append((place, count)) }
        }
        return new
    }

    /// Never nothing and never everybody.
    static func step(_ count: GroupCount) -> UInt8 {
        let steps = 100 / stepPercent
        let rounded = (2 * count.yes * steps + count.total) / (2 * count.total)
        return UInt8(min(max(rounded, 1), steps - 1))
    }
}

/// The places that may have shares, with all the answers given in each.
private struct ShareTree {
    let places: [Identifier<Place>]
    private let district: District
    private var sums: [Identifier<Place>: [GroupFact: GroupCount]] = [:]
    /// Places with a part in which some changed their answers, and too few.
    private var unclean: Set<Identifier<Place>> = []

    init(_ district: District, _ counts: GroupShares.Counts) {
        self.district = district
        places = district.places.indices.map { Identifier(UInt64($0) + 1) }
            .filter { id in
                district.place(id).map { $0.mergedInto == nil && $0.kind.hasShares } ?? false
            }
        for (home, tally) in counts {
            for place in district.placesAround(home) where district.hasShares(place) {
                sums[place, default: [:]].merge(tally, uniquingKeysWith: +)
            }
        }
        for (part, changes) in district.groupChangesByPart
        where (1..<GroupShares.personsMin).contains(changes) {
            unclean.formUnion(district.placesAround(part))
        }
    }

    func isClean(_ place: Identifier<Place>) -> Bool { !unclean.contains(place) }

    /// Where a share can be given, from the outermost place inwards.
    func safe(_ fact: GroupFact) -> [(Identifier<Place>, GroupCount)] {
        var found: [(Identifier<Place>, GroupCount)] = []
        var waiting = [Places.root].filter { count($0, fact).isSafe }
        while let place = waiting.popLast() {
            let whole = count(place, fact)
            found.append((place, whole))
            var inside = (district.place(place)?.children ?? [])
                .filter { district.hasShares($0) && count($0, fact).isSafe }
                .sorted { (count($0, fact).total, $0) > (count($1, fact).total, $1) }
            var rest = inside.reduce(whole) { $0 - count($1, fact) }
            while rest.total > 0, !rest.isSafe, let smallest = inside.popLast() {
                rest = rest + count(smallest, fact)
            }
            waiting += inside
        }
        return found
    }

    private func count(_ place: Identifier<Place>, _ fact: GroupFact) -> GroupCount {
        sums[place]?[fact] ?? GroupCount()
    }
}

extension PlaceKind {
    /// Places so small that a share would tell of their few people have none.
    fileprivate var hasShares: Bool {
        switch self {
        case .district, .subdistrict, .township, .community, .village: true
        case .building, .address: false
        }
    }
}

extension District {
    fileprivate func hasShares(_ id: Identifier<Place>) -> Bool {
        place(id)?.kind.hasShares ?? false
    }

    /// The place itself and all that it lies in, as places stand today.
    fileprivate func placesAround(_ id: Identifier<Place>) -> [Identifier<Place>] {
        var around: [Identifier<Place>] = []
        var next: Identifier<Place>? = standing(id)
        while let place = next {
            around.append(place)
            next = self.place(place)?.parent
        }
        return around
    }

    /// How many people changed their answers since they were counted, by the smallest place around
    /// them that may have shares.
    fileprivate var groupChangesByPart: [Identifier<Place>: Int] {
        groupChanges.reduce(into: [:] as [Identifier<Place>: Set<Identifier<Person>>]) {
            parts,
            change in parts[part(around: change.key), default: []].formUnion(change.value)
        }.mapValues(\.count)
    }

    private func part(around home: Identifier<Place>) -> Identifier<Place> {
        placesAround(home).first(where: hasShares) ?? Places.root
    }

    /// Forgets the changes that the release counted: those of parts where enough changed.
    mutating func settleGroupChanges() {
        let counted = groupChangesByPart.filter { $0.value >= GroupShares.personsMin }
        for home in groupChanges.keys where counted[part(around: home)] != nil {
            groupChanges[home] = nil
        }
    }
}
