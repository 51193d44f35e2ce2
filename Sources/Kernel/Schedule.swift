/// Moments with something due, in order; among equal moments the smaller name comes first.
///
/// A tree of nodes of at most 64: adding, removing and the snapshot of a reader cost the nodes on
/// the way to an entry, whatever else is due.
package struct Schedule<Name: Comparable & Hashable & Sendable>: Sendable, Equatable {
    /// Something that is due, ordered by its moment.
    package struct Entry: Comparable, Sendable, Hashable {
        package let due: Instant
        package let name: Name

        package static func < (left: Entry, right: Entry) -> Bool {
            left.due == right.due ? left.name < right.name : left.due < right.due
        }
    }

    /// Never empty, but for a root without entries.
    private var root = Node.leaf([])
    package private(set) var count = 0

    package init() {}

    package var first: Entry? { count > 0 ? root.first : nil }

    /// Those due by a moment, the earliest first.
    package func entries(through moment: Instant, countMax: Int) -> [Entry] {
        var found: [Entry] = []
        root.visit { entry in
            guard entry.due <= moment, found.count < countMax else { return false }
            found.append(entry)
            return true
        }
        return found
    }

    /// The latest first, without the first `skipped` of them.
    package func latest(_ countMax: Int, skipping skipped: Int = 0) -> [Entry] {
        var (found, left): ([Entry], Int) = ([], skipped)
        root.visitBackwards { entry in
            guard found.count < countMax else { return false }
            if left > 0 { left -= 1 } else { found.append(entry) }
            return true
        }
        return found
    }

    package mutating func add(_ name: Name, due: Instant) {
        count += 1
        guard let sibling = root.insert(Entry(due: due, name: name)) else { return }
        root = .branch([Branch(root), Branch(sibling)])
    }

    /// Does nothing if there is no such entry.
    package mutating func remove(_ name: Name, due: Instant) {
        guard root.remove(Entry(due: due, name: name)) else { return }
        count -= 1
        while case .branch(let branches) = root, branches.count == 1 { root = branches[0].node }
        if count == 0 { root = .leaf([]) }
    }

    package static func == (left: Self, right: Self) -> Bool {
        left.count == right.count && left.all == right.all
    }

    private var all: [Entry] {
        var all: [Entry] = []
        root.visit { entry in
            all.append(entry)
            return true
        }
        return all
    }

    /// Leaves lie all at the same depth.
    fileprivate enum Node: Sendable {
        case leaf([Entry])
        case branch([Branch])
    }

    /// A node with the smallest of its entries.
    fileprivate struct Branch: Sendable {
        var first: Entry
        var node: Node

        init(_ node: Node) {
            first = node.first
            self.node = node
        }
    }
}

extension Schedule.Node {
    private static var entriesMax: Int { 64 }

    var first: Schedule<Name>.Entry {
        switch self {
        case .leaf(let entries): entries[0]
        case .branch(let branches): branches[0].first
        }
    }

    /// In order, until `body` has enough; whether it wants more.
    @discardableResult
    func visit(_ body: (Schedule<Name>.Entry) -> Bool) -> Bool {
        switch self {
        case .leaf(let entries): entries.allSatisfy(body)
        case .branch(let branches): branches.allSatisfy { $0.node.visit(body) }
        }
    }

    /// The same from the last one on.
    @discardableResult
    func visitBackwards(_ body: (Schedule<Name>.Entry) -> Bool) -> Bool {
        switch self {
        case .leaf(let entries): entries.reversed().allSatisfy(body)
        case .branch(let branches):
            branches.reversed().allSatisfy { $0.node.visitBackwards(body) }
        }
    }

    /// The larger half as a node of its own, if there is no room for both.
    mutating func insert(_ entry: Schedule<Name>.Entry) -> Self? {
        switch self {
        case .leaf(var entries):
            // Let go of, so that what is held by nobody else is changed where it lies.
            self = .leaf([])
            entries.insert(entry, at: entries.partitionIndex { !($0 < entry) })
            let tail = entries.halved(over: Self.entriesMax)
            self = .leaf(entries)
            return tail.map(Self.leaf)
        case .branch(var branches):
            self = .leaf([])
            let index = Self.index(of: entry, in: branches)
            let sibling = branches[index].node.insert(entry)
            branches[index].first = branches[index].node.first
            if let sibling { branches.insert(Schedule<Name>.Branch(sibling), at: index + 1) }
            let tail = branches.halved(over: Self.entriesMax)
            self = .branch(branches)
            return tail.map(Self.branch)
        }
    }

    /// Whether it was there. A node that is left without entries is for whoever holds it to drop.
    mutating func remove(_ entry: Schedule<Name>.Entry) -> Bool {
        switch self {
        case .leaf(var entries):
            let index = entries.partitionIndex { !($0 < entry) }
            guard index < entries.count, entries[index] == entry else { return false }
            self = .leaf([])
            entries.remove(at: index)
            self = .leaf(entries)
            return true
        case .branch(var branches):
            self = .leaf([])
            defer { self = .branch(branches) }
            let index = Self.index(of: entry, in: branches)
            guard branches[index].node.remove(entry) else { return false }
            if branches[index].node.isEmpty {
                branches.remove(at: index)
            } else {
                branches[index].first = branches[index].node.first
            }
            return true
        }
    }

    private var isEmpty: Bool {
        switch self {
        case .leaf(let entries): entries.isEmpty
        case .branch(let branches): branches.isEmpty
        }
    }

    /// The last branch that begins at or before `entry`, or the first one.
    private static func index(
        of entry: Schedule<Name>.Entry,
        in branches: [Schedule<Name>.Branch]
    ) -> Int {
        max(0, branches.partitionIndex { entry < $0.first } - 1)
    }
}

extension Array {
    /// Takes the second half away if there are more than `countMax`.
    fileprivate mutating func halved(over countMax: Int) -> [Element]? {
        guard count > countMax else { return nil }
        let half = count / 2
        let tail = Array(self[half...])
        removeSubrange(half...)
        return tail
    }

    /// The first index whose element satisfies `condition`, in an array where those come last.
    package func partitionIndex(where condition: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if condition(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
