import Application
import Domain
import Journal
import Kernel
import Record
import Testing

@Suite struct RecordRestartTests {
    /// The first `count` events of a journal as an older backup has them, under the present key.
    private func backup(of fixture: RecordFixture, first count: Int) async throws -> RecordFixture {
        let journal = MemoryJournal()
        var tree = TileBuilder()
        let events = try await fixture.district.journal.read(after: 0, limit: count)
        for event in events { tree.append(event.entry.leaf) }
        var writes = [TreeHead(size: tree.size, root: tree.root).write]
        try fixture.district.journal.scan(.text) { row in
            writes.append(.put(.text, key: Array(row.key), value: Array(row.value)))
        }
        let batch = Batch(entries: events.map(\.entry), writes: writes)
        try await journal.append(batch, expecting: 0)
        return try RecordFixture(fixture.folder, journal)
    }

    private func grown() async throws -> RecordFixture {
        let fixture = try RecordFixture()
        try await fixture.district.found()
        try await fixture.signer.sign()
        try await fixture.grow(by: 20)
        try await fixture.signer.sign()
        return fixture
    }

    @Test func `a restored backup goes on under another origin that cites what was seen`()
        async throws
    {
        let before = try await grown()
        let seen = try before.checkpoint()
        let note = try #require(before.snapshot.checkpoint)
        let after = try await backup(of: before, first: 10)
        let receipt = try await after.restart(after: note, 1)
        #expect(receipt.first == 11)
        try await after.signer.sign()
        let identity = try after.identity()
        #expect(identity.origin.text == seen.origin.text + "/2")
        #expect(identity.generation == 2)
        let last = try #require(after.snapshot.state.district.recordKeys.last)
        #expect(last.beginning == .restarted(afterSize: 23, root: seen.root))
        #expect(try after.checkpoint().origin == identity.origin.line)
        #expect(try after.keyFile.read().verifierKey == identity.current())
        #expect(try identity.open(note) == seen)
    }

    @Test func `a record that continues the checkpoint is not restarted`() async throws {
        let fixture = try await grown()
        let note = try #require(fixture.snapshot.checkpoint)
        await #expect(throws: RecordRefusal.continued(size: 23)) {
            try await fixture.restart(after: note, 1)
        }
        try await fixture.grow(by: 5)
        await #expect(throws: RecordRefusal.continued(size: 23)) {
            try await fixture.restart(after: note, 2)
        }
    }

    @Test func `a record of the same size but another content is restarted`() async throws {
        let before = try await grown()
        let note = try #require(before.snapshot.checkpoint)
        let after = try await backup(of: before, first: 10)
        for number in 1...13 as ClosedRange<UInt64> {
            try await after.district.submit(.community("另\(number)"), request: 9_000 + number)
        }
        #expect(try await after.restart(after: note, 1).first == 24)
    }

    @Test func `a backup from before a rotation is restarted by the key at hand`() async throws {
        let before = try await grown()
        _ = try await before.rotate(1)
        try await before.signer.sign()
        let note = try #require(before.snapshot.checkpoint)
        let after = try await backup(of: before, first: 10)
        await #expect(throws: KeyFault.self) { try await after.signer.sign() }
        _ = try await after.restart(after: note, 2)
        try await after.signer.sign()
        #expect(try after.identity().origin.text.hasSuffix("/2"))
    }

    @Test func `a backup from before a restart gets an origin that nobody has seen`()
        async throws
    {
        let before = try await grown()
        let first = try #require(before.snapshot.checkpoint)
        let second = try await backup(of: before, first: 10)
        _ = try await second.restart(after: first, 1)
        try await second.signer.sign()
        let note = try #require(second.snapshot.checkpoint)
        let third = try await backup(of: before, first: 8)
        _ = try await third.restart(after: note, 2)
        #expect(try third.identity().origin.text.hasSuffix("/3"))
    }

    @Test func `a checkpoint that nobody trusted signed restarts nothing`() async throws {
        let fixture = try await grown()
        let stranger = SignerKey(making: try fixture.identity().origin)
        let forged = Checkpoint(origin: stranger.verifierKey.name, size: 99, root: TreeHash.empty)
        let note = try forged.signed(by: [stranger])
        await #expect(throws: RecordRefusal.noTrustedSignature) {
            try await fixture.restart(after: note, 1)
        }
    }
}
