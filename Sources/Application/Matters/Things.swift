package import Domain
import HashTreeCollections
package import Kernel

/// The matters of every community by phase, those that moved last first, and by whose eyes they are
/// for: so that a list costs the same among a thousand and a million, and counts only what its
/// reader may see.
package struct Things: Sendable, Equatable {
    /// Where a matter stands in the lists.
    package struct Spot: Hashable, Sendable {
        let shelf: Shelf
        let entered: Instant
    }

    struct Shelf: Hashable, Sendable {
        let place: Identifier<Place>
        let phase: Phase
        let reach: MatterReach
    }

    private var shelves = TreeDictionary<Shelf, Schedule<Identifier<Matter>>>()

    package init() {}

    /// How many there are for somebody whose eyes reach so far.
    package func count(
        at place: Identifier<Place>,
        _ phase: Phase,
        for reaches: [MatterReach]
    ) -> Int {
        reaches.reduce(0) { $0 + (shelves[key(place, phase, $1)]?.count ?? 0) }
    }

    /// Those that moved last first.
    package func list(
        at place: Identifier<Place>,
        _ phase: Phase,
        for reaches: [MatterReach],
        skipping skipped: Int = 0,
        countMax: Int
    ) -> [Identifier<Matter>] {
        let found = reaches.compactMap { shelves[key(place, phase, $0)] }
        if found.count == 1 {
            return found[0].latest(countMax, skipping: skipped).map(\.name)
        }
        return found.flatMap { $0.latest(skipped + countMax) }.sorted(by: >)
            .dropFirst(skipped).prefix(countMax).map(\.name)
    }

    private func key(
        _ place: Identifier<Place>,
        _ phase: Phase,
        _ reach: MatterReach
    ) -> Shelf {
        Shelf(place: place, phase: phase, reach: reach)
    }
}

extension Things {
    /// Where the matter stands that an event is about, before it.
    func look(at event: Event, in district: District) -> Spot? {
        event.matterMoved.flatMap { Self.spot(of: $0, in: district) }
    }

    /// - Parameter district: as it is after the event.
    mutating func enter(_ event: Event, before: Spot?, in district: District) {
        if case .placesMerged = event { return build(from: district) }
        guard let matter = event.matterMoved,
            let after = Self.spot(of: matter, in: district), before != after
        else { return }
        if let before {
            shelves[before.shelf]?.remove(matter, due: before.entered)
            if shelves[before.shelf]?.count == 0 { shelves[before.shelf] = nil }
        }
        shelves[after.shelf, default: Schedule()].add(matter, due: after.entered)
    }

    /// Places become one seldom, and everything in them moves then.
    private mutating func build(from district: District) {
        guard !shelves.isEmpty else { return }
        shelves = [:]
        for index in district.matters.indices {
            let matter = Identifier<Matter>(UInt64(index) + 1)
            guard let spot = Self.spot(of: matter, in: district) else { continue }
            shelves[spot.shelf, default: Schedule()].add(matter, due: spot.entered)
        }
    }

    private static func spot(of id: Identifier<Matter>, in district: District) -> Spot? {
        guard let matter = district.matter(id), let process = district.process(of: matter) else {
            return nil
        }
        let shelf = Shelf(
            place: district.community(of: matter.place),
            phase: process.states[Int(matter.state)].phase,
            reach: district.reach(of: matter)
        )
        return Spot(shelf: shelf, entered: matter.entered)
    }
}

extension Event {
    /// The matter whose place in the lists it may change.
    fileprivate var matterMoved: Identifier<Matter>? {
        if case .matterOpened(let event) = self { return event.matter }
        if case .matterStepped(let event) = self { return event.matter }
        if case .matterMoved(let event) = self { return event.matter }
        if case .matterChanged(let event) = self, case .published = event.change {
            return event.matter
        }
        return nil
    }
}
