/// Rows in a tree of nodes of 16: a snapshot held by a reader costs the writer the few nodes on the
/// way to a row, however many rows there are.
///
/// For large rows that are written one at a time, of which there may be a million; small ones that
/// are read in columns lie better in `Chunked`.
///
/// Public, as `Chunked`, `Identifier` and `Schedule` are: for what is public alone the compiler
/// writes code in other modules that knows how its rows lie, and without that every row is copied
/// through tables of functions.
@frozen public struct Branched<Row: Sendable>: Sendable {
    @inlinable public static var width: Int { 16 }

    @usableFromInline var nodes: [[[[Row]]]] = []
    @usableFromInline var rowCount = 0

    @inlinable public init() {}

    @inlinable public var count: Int { rowCount }

    @inlinable public subscript(index: Int) -> Row {
        get {
            let (leaf, width) = (index / Self.width, Self.width)
            let branch = leaf / width
            return nodes[branch / width][branch % width][leaf % width][index % width]
        }
        _modify {
            let (leaf, width) = (index / Self.width, Self.width)
            let branch = leaf / width
            yield &nodes[branch / width][branch % width][leaf % width][index % width]
        }
    }

    @inlinable public mutating func append(_ row: Row) {
        let (leaf, width) = (rowCount / Self.width, Self.width)
        let branch = leaf / width
        if rowCount % (width * width * width) == 0 { nodes.append([]) }
        if rowCount % (width * width) == 0 { nodes[branch / width].append([]) }
        if rowCount % width == 0 {
            var rows: [Row] = []
            rows.reserveCapacity(width)
            nodes[branch / width][branch % width].append(rows)
        }
        nodes[branch / width][branch % width][leaf % width].append(row)
        rowCount += 1
    }

    @inlinable public var indices: Range<Int> { 0..<rowCount }
}

extension Branched: Sequence {
    public typealias Iterator = FlattenSequence<FlattenSequence<FlattenSequence<[[[[Row]]]]>>>
        .Iterator

    @inlinable public func makeIterator() -> Iterator {
        nodes.joined().joined().joined().makeIterator()
    }
}

extension Branched: Equatable where Row: Equatable {
    @inlinable public static func == (left: Self, right: Self) -> Bool {
        left.nodes == right.nodes
    }
}
