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
    private let value: Mutex<Value>

    init(_ value: Value) {
        self.value = Mutex(value)
    }

    package var current: Value { value.withLock { $0 } }

    func publish(_ newValue: Value) {
        value.withLock { $0 = newValue }
    }
}
