import Application
import Domain
import Journal
import Kernel
import Record
import SQLiteJournal

/// Matters that nobody opened, as events, so that a million of them are there in a minute: one half
/// waits and is owed a step, in the other a clock runs.
struct MadeUpMatters {
    static let begin = Instant(milliseconds: 1_780_000_000_000)
    /// Five days later: a start after a longer silence would let timers wait.
    static let now = begin.adding(days: 5)
    private static let recorded = begin.adding(milliseconds: 60_000)
    private static let millisecondsBetweenTimers: Int64 = 50
    private static let mattersAtOnce = 512

    let count: Int

    func write(to journal: SQLiteJournal) async throws {
        var tree = TileBuilder()
        try journal.scan(after: 0) { tree.append(TreeHash.leaf($0.bytes)) }
        let sealer = CryptoSealer()
        for first in stride(from: 1, through: count, by: Self.mattersAtOnce) {
            let expected = tree.size
            let stamp = Stamp(
                recorded: Self.recorded,
                actor: .console,
                request: RequestID(high: 0, low: UInt64(first))
            )
            var batch = Batch()
            for number in first...min(first + Self.mattersAtOnce - 1, count) {
                let title = sealer.seal(try Prose("matter \(number)", charactersMax: 80))
                batch.writes.append(
                    .put(.text, key: title.commitment.bytes, value: title.stored)
                )
                for event in Self.events(UInt64(number), title.commitment) {
                    let bytes = DistrictCodec.encode(event, stamp)
                    let leaf = TreeHash.leaf(bytes)
                    tree.append(leaf)
                    batch.entries.append(Entry(bytes: bytes, leaf: leaf))
                }
            }
            batch.writes += tree.drain().map { change in
                .put(.derived, key: change.address.key, value: change.tile.bytes)
            }
            batch.writes.append(TreeHead(size: tree.size, root: tree.root).write)
            try await journal.append(batch, expecting: expected)
        }
    }

    private static func events(_ number: UInt64, _ title: Digest) -> [Event] {
        let id = Identifier<Matter>(number)
        let opened = MatterOpened(
            matter: id,
            rules: Matter.Rules(adoption: MatterRules.adoption, process: 0),
            place: MatterRules.community,
            opener: .person(Identifier(number % UInt64(MatterRules.residents) + 1)),
            origin: .resident,
            title: title
        )
        let fields = [
            MatterField(slot: 0, value: .text(title), by: .resident),
            MatterField(slot: 1, value: .number(Int64(number)), by: .resident),
        ]
        let filled = MatterFieldsSet(
            matter: id,
            line: nil,
            fields: fields,
            by: opened.opener
        )
        let begun: [Event] = [.matterOpened(opened), .matterFieldsSet(filled)]
        return begun + (number.isMultiple(of: 2) ? inHand(id) : waiting(id))
    }

    /// Owed within two months: none of it falls due while the bench runs.
    private static func waiting(_ id: Identifier<Matter>) -> [Event] {
        let duty = DutyOpened(
            duty: Identifier(id.rawValue / 2 + 1),
            kind: .matter(id, .step),
            owner: MatterRules.committee,
            due: now.adding(days: 60).adding(milliseconds: Int64(id.rawValue)),
            escalatesTo: MatterRules.office
        )
        return [.dutyOpened(duty)]
    }

    /// One clock after the other runs out, from an hour after the beginning of the bench on.
    private static func inHand(_ id: Identifier<Matter>) -> [Event] {
        let taken = MatterStepped(
            matter: id,
            transition: 0,
            by: MatterRules.worker,
            role: 0,
            reason: nil
        )
        let order = Int64(id.rawValue / 2)
        let due = now.adding(milliseconds: 3_600_000 + order * millisecondsBetweenTimers)
        let changes: [MatterChange] = [
            .contributed(.decide, by: .resident), .clockStarted(0, due: due), .wakes(due),
        ]
        return [.matterStepped(taken)]
            + changes.map { .matterChanged(MatterChanged(matter: id, change: $0)) }
    }
}
