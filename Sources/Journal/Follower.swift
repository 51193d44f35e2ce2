/// A reader that goes through a journal from position to position and misses nothing.
///
/// It asks the journal again and again and keeps its own place, so that it may stop, die and go on
/// from a stored position; whoever wants to be woken waits for the writer's announcement first.
package struct Follower: Sendable {
    package static let eventsPerReadMax = 512

    package private(set) var position: UInt64
    private let journal: any Journal

    package init(of journal: any Journal, after position: UInt64 = 0) {
        self.journal = journal
        self.position = position
    }

    /// The next events in order; empty when the follower has seen all there are.
    package mutating func next() async throws(JournalError) -> [StoredEvent] {
        let events = try await journal.read(after: position, limit: Self.eventsPerReadMax)
        if let last = events.last { position = last.sequence }
        return events
    }
}
