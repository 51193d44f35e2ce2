package import Domain
package import Journal
package import Kernel
import Synchronization

/// What keeps rows that no event tells of.
package protocol RowKeeper: Sendable {
    func keep(_ writes: [TableWrite]) async throws(Trouble)
}

extension DistrictWriter: RowKeeper {}

/// Who looked at whose record. Whoever is about to show one notes it first; if it cannot be noted,
/// nothing is shown.
package final class PersonLooks: Sendable {
    /// Erased in one turn when their time is over.
    package static let sweptMax = 1_024

    private struct Kept: Sendable {
        let look: Look
        let draw: UInt64
    }

    private let rows: any RowKeeper
    private let clock: any DistrictClock
    private let kept: Mutex<[Identifier<Person>: [Kept]]>
    private let random: Mutex<any RandomNumberGenerator & Sendable>

    /// Blocks like every scan. A damaged row is passed over: it tells of nobody any more.
    package init(
        _ rows: any RowKeeper,
        journal: any Journal,
        clock: any DistrictClock,
        random: any RandomNumberGenerator & Sendable = SystemRandomNumberGenerator()
    ) throws {
        self.rows = rows
        self.clock = clock
        self.random = Mutex(random)
        var found: [Identifier<Person>: [Kept]] = [:]
        try journal.scan(.look) { row in
            guard row.key.count == 24, let look = LookRow.read(Array(row.value)) else { return }
            let draw = UInt64(bigEndianBytes: Array(row.key.suffix(8)))
            found[look.person, default: []].append(Kept(look: look, draw: draw))
        }
        kept = Mutex(found)
    }

    /// Call this before anything on file about somebody is shown to anybody but themselves.
    package func note(
        _ person: Identifier<Person>,
        by who: Actor,
        for reason: LookReason
    ) async throws(Trouble) {
        try await note([person], by: who, for: reason)
    }

    /// The same for what shows several records at once, such as a list to print.
    package func note(
        _ persons: [Identifier<Person>],
        by who: Actor,
        for reason: LookReason
    ) async throws(Trouble) {
        let now = clock.wall()
        let new = persons.map { person in
            Kept(
                look: Look(person, by: who, for: reason, at: now),
                draw: random.withLock { $0.next() }
            )
        }
        for start in stride(from: 0, to: new.count, by: Self.sweptMax) {
            let part = new[start...].prefix(Self.sweptMax)
            try await rows.keep(
                part.map {
                    .put(
                        .look,
                        key: LookRow.key($0.look, draw: $0.draw),
                        value: LookRow.value($0.look)
                    )
                }
            )
            kept.withLock { kept in
                for entry in part { kept[entry.look.person, default: []].append(entry) }
            }
        }
    }

    /// Who looked at somebody's record, the newest first.
    package func looks(at person: Identifier<Person>) -> [Look] {
        kept.withLock { $0[person] ?? [] }.map(\.look).sorted { $0.when > $1.when }
    }

    package var count: Int { kept.withLock { $0.values.reduce(0) { $0 + $1.count } } }

    /// Erases what was kept long enough, some of it each time; whoever serves calls it every so
    /// often.
    package func sweep() async throws(Trouble) {
        let now = clock.wall()
        let over = kept.withLock { kept in
            Array(kept.values.joined().filter { $0.look.isOver(at: now) }.prefix(Self.sweptMax))
        }
        guard !over.isEmpty else { return }
        try await rows.keep(
            over.map { .erase(.look, key: LookRow.key($0.look, draw: $0.draw)) }
        )
        kept.withLock { kept in
            for entry in over {
                let person = entry.look.person
                kept[person]?.removeAll { $0.draw == entry.draw && $0.look == entry.look }
                if kept[person]?.isEmpty == true { kept[person] = nil }
            }
        }
    }
}
