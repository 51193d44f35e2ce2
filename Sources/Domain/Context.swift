package import Kernel

/// What comes into a decision from outside the state: the moment, who acts, and how texts are
/// sealed.
package struct Context: Sendable {
    package let now: Instant
    package let actor: Actor
    /// Drawn for this decision alone.
    package let entropy: UInt64
    package let sealer: any Sealer

    package init(now: Instant, actor: Actor, entropy: UInt64, sealer: any Sealer) {
        self.now = now
        self.actor = actor
        self.entropy = entropy
        self.sealer = sealer
    }
}

/// When, by whom and on which request an event was recorded.
package struct Stamp: Hashable, Sendable {
    package let recorded: Instant
    package let actor: Actor
    package let request: RequestID
    /// The moment a timer had been set to; nothing for what a person asked.
    package let due: Instant?

    package init(recorded: Instant, actor: Actor, request: RequestID, due: Instant? = nil) {
        self.recorded = recorded
        self.actor = actor
        self.request = request
        self.due = due
    }
}

/// What an accepted command leaves behind: facts for the journal, and writes to what can be erased.
package struct Outcome: Sendable {
    package var events: [Event]
    package var writes: [SideWrite]

    package init(events: [Event], writes: [SideWrite] = []) {
        self.events = events
        self.writes = writes
    }
}
