/// Moments with something due, in order; among equal moments the smaller name comes first.
///
/// A tree of nodes of at most 64: adding, removing and the snapshot of a reader cost the nodes on
/// the way to an entry, whatever else is due.
@frozen public struct Schedule<Name: Comparable & Hashable & Sendable>: Sendable, Equatable {
    /// Something that is due, ordered by its moment.
    @frozen public struct Entry: Comparable, Sendable, Hashable {
        public let due: Instant
        public let name: Name

        @inlinable init(due: Instant, name: Name) {
            (self.due, self.name) = (due, name)
        }

        @inlinable public static func < (left: Entry, right: Entry) -> Bool {
            left.due == right.due ? left.name < right.name : left.due < right.due
        }
    }

    /// Never empty, but for a root without entries.
    @usableFromInline var root = Node.leaf([])
    @usableFromInline var entryCount = 0

    @inlinable public var count: Int { entryCount }

    @inlinable public init() {}

    @inlinable public var first: Entry? { count > 0 ? root.first : nil }

    /// Those due by a moment, the earliest first.
    @inlinable public func entries(through moment: Instant, countMax: Int) -> [Entry] {
        var found: [Entry] = []
        root.visit { entry in
            guard entry.due <= moment, found.count < countMax else { return false }
            found.append(entry)
            return true
        }
        return found
    }

    /// The latest first, without the first `skipped` of them.
    @inlinable public func latest(_ countMax: Int, skipping skipped: Int = 0) -> [Entry] {
        var (found, left): ([Entry], Int) = ([], skipped)
        root.visitBackwards { entry in
            guard found.count < countMax else { return false }
            if left > 0 { left -= 1 } else { found.append(entry) }
            return true
        }
        return found
    }

    @inlinable public mutating func add(_ name: Name, due: Instant) {
        entryCount += 1
        guard let sibling = root.insert(Entry(due: due, name: name)) else { return }
        root = .branch([Branch(root), Branch(sibling)])
    }

    /// Does nothing if there is no such entry.
    @inlinable public mutating func remove(_ name: Name, due: Instant) {
        guard root.remove(Entry(due: due, name: name)) else { return }
        entryCount -= 1
        while case .branch(let branches) = root, branches.count == 1 { root = branches[0].node }
        if count == 0 { root = .leaf([]) }
    }

    @inlinable public static func == (left: Self, right: Self) -> Bool {
        left.count == right.count && left.all == right.all
    }

    @inlinable var all: [Entry] {
        var all: [Entry] = []
        root.visit { entry in
            all.append(entry)
            return true
        }
        return all
    }

    /// Leaves lie all at the same depth.
    @usableFromInline enum Node: Sendable {
        case leaf([Entry])
        case branch([Branch])
    }

    /// A node with the smallest of its entries.
    @usableFromInline struct Branch: Sendable {
        @usableFromInline var first: Entry
        @usableFromInline var node: Node

        @inlinable init(_ node: Node) {
            first = node.first
            self.node = node
        }
    }
}

extension Schedule.Node {
    @inlinable static var entriesMax: Int { 64 }

    @inlinable var first: Schedule<Name>.Entry {
        switch self {
        case .leaf(let entries): entries[0]
        case .branch(let branches): branches[0].first
        }
    }

    /// In order, until `body` has enough; whether it wants more.
    @discardableResult
    @inlinable func visit(_ body: (Schedule<Name>.Entry) -> Bool) -> Bool {
        switch self {
        case .leaf(let entries): entries.allSatisfy(body)
        case .branch(let branches): branches.allSatisfy { $0.node.visit(body) }
        }
    }

    /// The same from the last one on.
    @discardableResult
    @inlinable func visitBackwards(_ body: (Schedule<Name>.Entry) -> Bool) -> Bool {
        switch self {
        case .leaf(let entries): entries.reversed().allSatisfy(body)
        case .branch(let branches):
            branches.reversed().allSatisfy { $0.node.visitBackwards(body) }
        }
    }

    /// The larger half as a node of its own, if there is no room for both.
    @inlinable mutating func insert(_ entry: Schedule<Name>.Entry) -> Self? {
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
    @inlinable mutating func remove(_ entry: Schedule<Name>.Entry) -> Bool {
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

    @inlinable var isEmpty: Bool {
        switch self {
        case .leaf(let entries): entries.isEmpty
        case .branch(let branches): branches.isEmpty
        }
    }

    /// The last branch that begins at or before `entry`, or the first one.
    @inlinable static func index(
        of entry: Schedule<Name>.Entry,
        in branches: [Schedule<Name>.Branch]
    ) -> Int {
        max(0, branches.partitionIndex { entry < $0.first } - 1)
    }
}

extension Array {
    /// Takes the second half away if there are more than `countMax`.
    @inlinable mutating func halved(over countMax: Int) -> [Element]? {
        guard count > countMax else { return nil }
        let half = count / 2
        let tail = Array(self[half...])
        removeSubrange(half...)
        return tail
    }

    /// The first index whose element satisfies `condition`, in an array where those come last.
    @inlinable public func partitionIndex(where condition: (Element) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if condition(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
