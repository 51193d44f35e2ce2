import Domain
import Interchange
import Kernel
import Synchronization

/// Lists of residents that were looked at and wait for somebody to say that they shall be taken
/// over: in memory only, so that nothing of them lies on disk before, and none outlives the server.
final class RosterShelf: Sendable {
    static let listsMax = 8
    static let minutesMax: Int64 = 30
    /// Files that are read at the same time.
    static let readingsMax = 2

    /// A list with who looked at it, for whom alone it is kept.
    struct Kept: Sendable {
        let actor: Actor
        let place: Identifier<Place>
        let draft: RosterDraft
        let until: Instant
        /// What came of it.
        var taken: Taken?
    }

    /// What taking a list over did.
    struct Taken: Sendable {
        let look: RosterLook
        let event: UInt64
    }

    private struct Contents {
        var lists: [RequestID: Kept] = [:]
        var readings = 0
    }

    private let contents = Mutex(Contents())

    /// The oldest goes where there are too many.
    func keep(_ draft: RosterDraft, as name: RequestID, for actor: Actor, now: Instant) {
        let until = now.adding(milliseconds: Self.minutesMax * 60_000)
        contents.withLock { contents in
            contents.lists = contents.lists.filter { $0.value.until > now }
            if contents.lists.count >= Self.listsMax,
                let oldest = contents.lists.min(by: { $0.value.until < $1.value.until })
            {
                contents.lists[oldest.key] = nil
            }
            contents.lists[name] = Kept(
                actor: actor,
                place: draft.place,
                draft: draft,
                until: until
            )
        }
    }

    /// Nothing if it is kept no longer, or for somebody else.
    func find(_ name: RequestID, for actor: Actor, now: Instant) -> Kept? {
        contents.withLock { contents in
            contents.lists[name].flatMap { $0.actor == actor && $0.until > now ? $0 : nil }
        }
    }

    func note(_ taken: Taken, for name: RequestID) {
        contents.withLock { $0.lists[name]?.taken = taken }
    }

    /// Nothing if too many files are being read already.
    func reading<Value>(_ body: () -> Value) -> Value? {
        let mayRead = contents.withLock { contents in
            guard contents.readings < Self.readingsMax else { return false }
            contents.readings += 1
            return true
        }
        guard mayRead else { return nil }
        defer { contents.withLock { $0.readings -= 1 } }
        return body()
    }
}
