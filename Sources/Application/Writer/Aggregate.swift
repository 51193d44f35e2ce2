package import Domain
package import Kernel

/// What a writer hosts: a state that decides commands and evolves by events, pure and synchronous.
package protocol Aggregate: Sendable {
    associatedtype Command: Sendable
    associatedtype Event: Sendable
    associatedtype Refusal: Error, Sendable

    /// The state before the first event.
    init()

    func decide(_ command: Command, _ context: Context) throws(Refusal) -> Decided<Event>

    mutating func evolve(_ event: Event, _ stamp: Stamp)

    /// Takes over texts before the events that cite them are evolved.
    mutating func absorb(_ writes: [SideWrite])

    /// The commitments that `event` cites; whoever evolves it should have been given their texts.
    static func texts(of event: Event) -> [Digest]

    /// The rows of the vault that `event` cites.
    static func rows(of event: Event) -> [VaultKey]

    /// What a row of the vault must be; nothing if there must be none.
    func commitment(to row: VaultKey) -> Digest?

    /// Told after a replay and all texts: what can only be computed when both are there. Throws if
    /// a text is missing that nobody removed, or there that somebody removed.
    mutating func settle() throws(RecordDamage)

    /// The earliest thing that is due by itself.
    var nextTimer: DueTimer<Command>? { get }

    static func encode(_ event: Event, _ stamp: Stamp) -> [UInt8]
    static func decode(_ bytes: UnsafeRawBufferPointer) throws(CodecError) -> (Event, Stamp)

    /// The thing an event is about, as the answer to its command names it.
    static func subject(of event: Event) -> UInt64
}

extension Aggregate {
    package static func rows(of event: Event) -> [VaultKey] { [] }
    package func commitment(to row: VaultKey) -> Digest? { nil }
}

/// What a command leads to: events, and writes beside them in the same transaction.
package struct Decided<Event: Sendable>: Sendable {
    package var events: [Event]
    package var writes: [SideWrite]

    package init(events: [Event], writes: [SideWrite] = []) {
        self.events = events
        self.writes = writes
    }
}

/// A command that the clock gives at a moment set earlier.
package struct DueTimer<Command: Sendable>: Sendable {
    package let due: Instant
    /// Names the timer for ever, so that it fires once.
    package let request: RequestID
    package let command: Command

    package init(due: Instant, request: RequestID, command: Command) {
        self.due = due
        self.request = request
        self.command = command
    }
}
