import Application
import Domain
import Journal
import Kernel
import Record
import TestSupport
import Testing

@Suite struct TileStoreTests {
    private func tiles(_ journal: any Journal) throws -> [[UInt8]: [UInt8]] {
        var tiles: [[UInt8]: [UInt8]] = [:]
        try journal.scan(.derived) { row in
            let key = Array(row.key)
            if key.starts(with: Array("tile".utf8)) { tiles[key] = Array(row.value) }
        }
        return tiles
    }

    /// The tiles as they must be, from the leaf hashes that lie in the journal.
    private func expected(_ journal: any Journal) throws -> [[UInt8]: [UInt8]] {
        var builder = TileBuilder()
        try journal.scan(after: 0) { builder.append(TreeHash.leaf($0.bytes)) }
        let changes = builder.drain()
        return Dictionary(changes.map { ($0.address.key, $0.tile.bytes) }) { $1 }
    }

    @Test func `tiles of level 1 and up lie in the derived table as soon as events do`()
        async throws
    {
        let fixture = try RecordFixture()
        try await fixture.district.found()
        try await fixture.grow(by: 600)
        let journal = fixture.district.journal
        #expect(try tiles(journal) == expected(journal))
        #expect(try tiles(journal).values.first?.count == 64)
    }

    @Test func `tiles go on rightly after a restart`() async throws {
        let before = try RecordFixture()
        try await before.district.found()
        try await before.grow(by: 300)
        let after = try before.reopened()
        #expect(after.snapshot.unwritten.isEmpty)
        try await after.grow(by: 300)
        #expect(try tiles(after.district.journal) == expected(after.district.journal))
    }

    @Test func `lost or damaged tiles are made again with the next batch; proofs hold meanwhile`()
        async throws
    {
        let before = try RecordFixture()
        try await before.district.found()
        try await before.grow(by: 700)
        try await before.signer.sign()
        let journal = before.district.journal
        let key = try #require(tiles(journal).keys.first)
        let damage: [TableWrite] = [
            .erase(.derived, key: key),
            .put(.derived, key: key, value: Array(repeating: 7, count: 64)),
        ]
        for write in damage {
            let size = before.snapshot.sequence
            try await journal.append(Batch(writes: [write]), expecting: size)
            let after = try before.reopened()
            #expect(!after.snapshot.unwritten.isEmpty)
            let proof = try await after.proofs.proof(of: 1, in: after.snapshot)
            let keys = [try after.identity().current()]
            #expect(throws: Never.self) { try proof.check(trusting: keys) }
            try await after.signer.sign()
            #expect(try tiles(journal) == expected(journal))
            #expect(after.snapshot.unwritten.isEmpty)
        }
    }

    @Test func `a batch that is lost or that nobody knows of leaves the tiles right`()
        async throws
    {
        for fault in [JournalFault.unavailable, .answerLost, .requestLost] {
            let memory = MemoryJournal()
            let sound = try WriterFixture(memory)
            try await sound.found()
            for number in 3...258 as ClosedRange<UInt64> {
                try await sound.submit(.community("第\(number)"), request: number)
            }
            let probe = FaultyJournal(around: memory, failingCall: .max, with: fault)
            _ = try WriterFixture(probe)
            let call = probe.callCount + 1
            let faulty = FaultyJournal(around: memory, failingCall: call, with: fault)
            let fixture = try WriterFixture(faulty)
            _ = try? await fixture.submit(.community("杏花"), request: 900)
            for number in 901...1_200 as ClosedRange<UInt64> {
                try await fixture.submit(.community("第\(number)"), request: number)
            }
            #expect(faulty.strikes == [fault: 1])
            #expect(try tiles(memory) == expected(memory), "\(fault)")
        }
    }
}
