import DequeModule
package import Domain
package import Kernel

/// The requests of the last 72 hours of event time and how they were answered.
package struct RequestLog: Sendable {
    package static let hoursKept: Int64 = 72
    package static let millisecondsKept = hoursKept * 3_600_000

    package struct Key: Hashable, Sendable {
        package let actor: Actor
        package let request: RequestID

        package init(actor: Actor, request: RequestID) {
            self.actor = actor
            self.request = request
        }
    }

    private struct Kept {
        let key: Key
        let recorded: Instant
    }

    private var receipts: [Key: Receipt] = [:]
    private var order = Deque<Kept>()

    package init() {}

    package var count: Int { receipts.count }

    package subscript(key: Key) -> Receipt? { receipts[key] }

    /// Keeps the answer, and forgets what is older than 72 hours before `recorded`.
    package mutating func keep(_ receipt: Receipt, for key: Key, recorded: Instant) {
        if receipts.updateValue(receipt, forKey: key) == nil {
            order.append(Kept(key: key, recorded: recorded))
        }
        while let oldest = order.first,
            recorded.milliseconds(since: oldest.recorded) > Self.millisecondsKept
        {
            order.removeFirst()
            receipts[oldest.key] = nil
        }
    }

    /// Adds one event that was replayed: events of one command follow each other.
    package mutating func replay(
        sequence: UInt64,
        subject: UInt64,
        stamp: Stamp
    ) {
        let key = Key(actor: stamp.actor, request: stamp.request)
        if let earlier = receipts[key], earlier.first + earlier.count == sequence {
            receipts[key] = Receipt(
                first: earlier.first,
                count: earlier.count + 1,
                subject: earlier.subject
            )
        } else {
            let receipt = Receipt(first: sequence, count: 1, subject: subject)
            keep(receipt, for: key, recorded: stamp.recorded)
        }
    }
}
