/// Rows in a tree of nodes of 16: a snapshot held by a reader costs the writer the few nodes on the
/// way to a row, however many rows there are.
///
/// For large rows that are written one at a time, of which there may be a million; small ones that
/// are read in columns lie better in `Chunked`.
package struct Branched<Row: Sendable>: Sendable {
    @inlinable package static var width: Int { 16 }

    @usableFromInline var nodes: [[[[Row]]]] = []
    @usableFromInline var rowCount = 0

    @inlinable package init() {}

    @inlinable package var count: Int { rowCount }

    @inlinable package subscript(index: Int) -> Row {
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

    @inlinable package mutating func append(_ row: Row) {
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

    @inlinable package var indices: Range<Int> { 0..<rowCount }
}

extension Branched: Sequence {
    package typealias Iterator = FlattenSequence<FlattenSequence<FlattenSequence<[[[[Row]]]]>>>
        .Iterator

    @inlinable package func makeIterator() -> Iterator {
        nodes.joined().joined().joined().makeIterator()
    }
}

extension Branched: Equatable where Row: Equatable {
    @inlinable package static func == (left: Self, right: Self) -> Bool {
        left.nodes == right.nodes
    }
}
