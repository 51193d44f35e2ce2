/// Rows in chunks of 512 that are copied one at a time when written, so that a snapshot held by a
/// reader costs the writer one chunk and not the whole table.
///
/// Public, and inlined where it is used: rows of known layout cost a tenth of what rows of any
/// layout do.
@frozen public struct Chunked<Row: Sendable>: Sendable {
    @inlinable public static var chunkRows: Int { 512 }

    @usableFromInline var chunks: [[Row]] = []
    @usableFromInline var rowCount = 0

    @inlinable public init() {}

    @inlinable public var count: Int { rowCount }

    @inlinable public subscript(index: Int) -> Row {
        get { chunks[index / Self.chunkRows][index % Self.chunkRows] }
        _modify { yield &chunks[index / Self.chunkRows][index % Self.chunkRows] }
    }

    @inlinable public mutating func append(_ row: Row) {
        if rowCount % Self.chunkRows == 0 {
            var chunk: [Row] = []
            chunk.reserveCapacity(Self.chunkRows)
            chunks.append(chunk)
        }
        chunks[chunks.count - 1].append(row)
        rowCount += 1
    }

    @inlinable public var indices: Range<Int> { 0..<rowCount }
}

extension Chunked: Sequence {
    @inlinable public func makeIterator() -> FlattenSequence<[[Row]]>.Iterator {
        chunks.joined().makeIterator()
    }
}

extension Chunked: Equatable where Row: Equatable {
    @inlinable public static func == (left: Self, right: Self) -> Bool {
        left.chunks == right.chunks
    }
}
