import DequeModule
package import Domain
package import Kernel

/// The requests of the last 72 hours of event time and how they were answered; in a rush, of as
/// many as there is room for.
package struct RequestLog: Sendable {
    package static let requestsMax = 1 << 20
    package static let hoursKept: Int64 = 72
    package static let millisecondsKept = hoursKept * 3_600_000

    /// Whose request it is and what it is called.
    package struct Key: Hashable, Sendable {
        package let actor: Actor
        package let request: RequestID

        package init(actor: Actor, request: RequestID) {
            self.actor = actor
            self.request = request
        }

        init<Command>(_ submission: Submission<Command>) {
            self.init(actor: submission.actor, request: submission.request)
        }
    }

    private struct Kept {
        let key: Key
        let recorded: Instant
    }

    private var receipts: [Key: Receipt] = [:]
    private var order = Deque<Kept>()
    private let requestsMax: Int
    /// When the last of those was recorded that had to go before their time. Who made a request
    /// by then cannot be told whether it was answered.
    package private(set) var forgotten: Instant?

    package init(requestsMax: Int = Self.requestsMax) {
        self.requestsMax = requestsMax
    }

    package var count: Int { receipts.count }

    package subscript(key: Key) -> Receipt? { receipts[key] }

    /// Keeps the answer; forgets what is older than 72 hours before `recorded`, or too many.
    package mutating func keep(_ receipt: Receipt, for key: Key, recorded: Instant) {
        if receipts.updateValue(receipt, forKey: key) == nil {
            order.append(Kept(key: key, recorded: recorded))
        }
        while let oldest = order.first {
            let isOld = recorded.milliseconds(since: oldest.recorded) > Self.millisecondsKept
            guard isOld || order.count > requestsMax else { break }
            if !isOld { forgotten = oldest.recorded }
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
