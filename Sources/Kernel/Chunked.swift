/// Rows in chunks of 512 that are copied one at a time when written, so that a snapshot held by a
/// reader costs the writer one chunk and not the whole table.
package struct Chunked<Row: Sendable>: Sendable {
    package static var chunkRows: Int { 512 }

    private var chunks: [[Row]] = []
    package private(set) var count = 0

    package init() {}

    package subscript(index: Int) -> Row {
        get { chunks[index / Self.chunkRows][index % Self.chunkRows] }
        _modify { yield &chunks[index / Self.chunkRows][index % Self.chunkRows] }
    }

    package mutating func append(_ row: Row) {
        if count % Self.chunkRows == 0 {
            var chunk: [Row] = []
            chunk.reserveCapacity(Self.chunkRows)
            chunks.append(chunk)
        }
        chunks[chunks.count - 1].append(row)
        count += 1
    }

    package var indices: Range<Int> { 0..<count }
}

extension Chunked: Sequence {
    package func makeIterator() -> FlattenSequence<[[Row]]>.Iterator {
        chunks.joined().makeIterator()
    }
}

extension Chunked: Equatable where Row: Equatable {}
