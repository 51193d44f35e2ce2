/// Rows in chunks of 512 that are copied one at a time when written, so that a snapshot held by a
/// reader costs the writer one chunk and not the whole table.
///
/// Inlined where it is used: rows of known layout cost a tenth of what rows of any layout do.
package struct Chunked<Row: Sendable>: Sendable {
    @inlinable package static var chunkRows: Int { 512 }

    @usableFromInline var chunks: [[Row]] = []
    @usableFromInline var rowCount = 0

    @inlinable package init() {}

    @inlinable package var count: Int { rowCount }

    @inlinable package subscript(index: Int) -> Row {
        get { chunks[index / Self.chunkRows][index % Self.chunkRows] }
        _modify { yield &chunks[index / Self.chunkRows][index % Self.chunkRows] }
    }

    @inlinable package mutating func append(_ row: Row) {
        if rowCount % Self.chunkRows == 0 {
            var chunk: [Row] = []
            chunk.reserveCapacity(Self.chunkRows)
            chunks.append(chunk)
        }
        chunks[chunks.count - 1].append(row)
        rowCount += 1
    }

    @inlinable package var indices: Range<Int> { 0..<rowCount }
}

extension Chunked: Sequence {
    @inlinable package func makeIterator() -> FlattenSequence<[[Row]]>.Iterator {
        chunks.joined().makeIterator()
    }
}

extension Chunked: Equatable where Row: Equatable {
    @inlinable package static func == (left: Self, right: Self) -> Bool {
        left.chunks == right.chunks
    }
}
