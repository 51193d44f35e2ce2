package import Kernel
import Record
import Synchronization

/// Everything that is so after a certain event: the state and the tree over the journal so far.
package struct Snapshot<State: Aggregate>: Sendable {
    package internal(set) var state = State()
    var frontier = Frontier()
    package internal(set) var lastRecorded: Instant?

    package init() {}

    /// The sequence of the last event.
    package var sequence: UInt64 { frontier.size }
    /// The root of the record's tree over all events so far.
    package var root: Digest { frontier.root }
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
