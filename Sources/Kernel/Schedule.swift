/// Moments with something due, in order; among equal moments the smaller name comes first.
///
/// Two levels of sorted chunks: adding and removing touch one chunk, and a snapshot held by a
/// reader costs the writer that chunk and the list of chunks.
package struct Schedule<Name: Comparable & Hashable & Sendable>: Sendable, Equatable {
    /// Something that is due, ordered by its moment.
    package struct Entry: Comparable, Sendable, Hashable {
        package let due: Instant
        package let name: Name

        package static func < (left: Entry, right: Entry) -> Bool {
            left.due == right.due ? left.name < right.name : left.due < right.due
        }
    }

    private static var chunkEntriesMax: Int { 512 }
    /// Never holds an empty chunk.
    private var chunks: [[Entry]] = []
    package private(set) var count = 0

    package init() {}

    package var first: Entry? { chunks.first?.first }

    /// Those due by a moment, the earliest first.
    package func entries(through moment: Instant, countMax: Int) -> [Entry] {
        var found: [Entry] = []
        for entry in chunks.joined() {
            guard entry.due <= moment, found.count < countMax else { break }
            found.append(entry)
        }
        return found
    }

    /// The latest first, without the first `skipped` of them.
    package func latest(_ countMax: Int, skipping skipped: Int = 0) -> [Entry] {
        var (found, left): ([Entry], Int) = ([], skipped)
        for chunk in chunks.reversed() {
            guard found.count < countMax else { break }
            guard left < chunk.count else {
                left -= chunk.count
                continue
            }
            found += chunk.dropLast(left).suffix(countMax - found.count).reversed()
            left = 0
        }
        return found
    }

    package mutating func add(_ name: Name, due: Instant) {
        let entry = Entry(due: due, name: name)
        count += 1
        guard !chunks.isEmpty else {
            chunks.append([entry])
            return
        }
        let chunk = chunkIndex(for: entry)
        let position = chunks[chunk].partitionIndex { !($0 < entry) }
        chunks[chunk].insert(entry, at: position)
        if chunks[chunk].count > Self.chunkEntriesMax {
            let half = chunks[chunk].count / 2
            let tail = Array(chunks[chunk][half...])
            chunks[chunk].removeSubrange(half...)
            chunks.insert(tail, at: chunk + 1)
        }
    }

    /// Does nothing if there is no such entry.
    package mutating func remove(_ name: Name, due: Instant) {
        let entry = Entry(due: due, name: name)
        guard !chunks.isEmpty else { return }
        let chunk = chunkIndex(for: entry)
        let position = chunks[chunk].partitionIndex { !($0 < entry) }
        guard position < chunks[chunk].count, chunks[chunk][position] == entry else { return }
        chunks[chunk].remove(at: position)
        count -= 1
        if chunks[chunk].isEmpty { chunks.remove(at: chunk) }
    }

    package static func == (left: Self, right: Self) -> Bool {
        left.count == right.count && left.chunks.joined().elementsEqual(right.chunks.joined())
    }

    /// The last chunk that begins at or before `entry`, or the first one.
    private func chunkIndex(for entry: Entry) -> Int {
        max(0, chunks.partitionIndex { entry < $0[0] } - 1)
    }
}

extension Array {
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
