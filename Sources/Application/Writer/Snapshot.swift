import Domain
package import Kernel
package import Record
import Synchronization

/// Everything that is so after a certain event: the state and the tree over the journal so far.
package struct Snapshot<State: Aggregate>: Sendable {
    package internal(set) var state = State()
    var tree = TileBuilder()
    package internal(set) var lastRecorded: Instant?
    /// The newest checkpoint that was signed and kept; nothing before the first.
    package internal(set) var checkpoint: SignedNote?
    /// Tiles that the derived table lacks or has otherwise; the next batch brings them along.
    package internal(set) var unwritten: [TileBuilder.Change] = []

    package init() {}

    /// The sequence of the last event.
    package var sequence: UInt64 { tree.size }
    /// The root of the record's tree over all events so far.
    package var root: Digest { tree.root }
}

extension Snapshot {
    /// Takes one recorded event in.
    mutating func advance(_ event: State.Event, _ stamp: Stamp, leaf: Digest) {
        tree.append(leaf)
        state.evolve(event, stamp)
        lastRecorded = stamp.recorded
    }

    /// Moves the tiles that changed to `unwritten`, but for those that `stored` has already.
    mutating func settleTiles(besides stored: [[UInt8]: [UInt8]] = [:]) {
        unwritten += tree.drain().filter { stored[$0.address.key] != $0.tile.bytes }
    }
}

/// The place where readers find the newest published snapshot without waiting for the writer.
package final class Published<Value: Sendable>: Sendable {
    package typealias Wake = AsyncStream<Void>.Continuation

    private struct Contents {
        var value: Value
        var watchers: [UInt64: Wake] = [:]
        var watchersSoFar: UInt64 = 0
    }

    private let contents: Mutex<Contents>

    init(_ value: Value) {
        contents = Mutex(Contents(value: value))
    }

    package var current: Value { contents.withLock { $0.value } }

    func publish(_ newValue: Value) {
        let watchers = contents.withLock { contents in
            contents.value = newValue
            return contents.watchers
        }
        for wake in watchers.values { wake.yield() }
    }

    /// Wakes after every change, until the stream behind `wake` is done with.
    package func watch(_ wake: Wake) {
        let number = contents.withLock { contents in
            contents.watchersSoFar += 1
            contents.watchers[contents.watchersSoFar] = wake
            return contents.watchersSoFar
        }
        wake.onTermination = { [weak self] _ in
            self?.contents.withLock { $0.watchers[number] = nil }
        }
    }
}
