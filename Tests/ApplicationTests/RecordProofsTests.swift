import Application
import Domain
import Journal
import Kernel
import Record
import Testing

@Suite struct RecordProofsTests {
    private func grown(by count: UInt64) async throws -> RecordFixture {
        let fixture = try RecordFixture()
        try await fixture.district.found()
        try await fixture.signer.sign()
        try await fixture.grow(by: count)
        try await fixture.signer.sign()
        return fixture
    }

    @Test func `every event can be proven with the key alone, its bytes in the file`()
        async throws
    {
        let fixture = try await grown(by: 300)
        let keys = [try fixture.identity().current()]
        for event in try await fixture.district.journal.read(after: 0, limit: 400) {
            let made = try await fixture.proofs.proof(of: event.sequence, in: fixture.snapshot)
            let file = try ProofFile(parsing: made.bytes)
            #expect(file.recorded == .bytes(event.entry.bytes))
            #expect(throws: Never.self, "event \(event.sequence)") {
                try file.check(leaf: event.entry.leaf, trusting: keys)
            }
        }
    }

    @Test func `an event that is not under the checkpoint cannot be proven`() async throws {
        let fixture = try await grown(by: 2)
        let refusal = RecordRefusal.proof(.indexOutsideTree(index: 5, size: 5))
        await #expect(throws: refusal) {
            try await fixture.proofs.proof(of: 6, in: fixture.snapshot)
        }
        try await fixture.grow(by: 1)
        await #expect(throws: refusal) {
            try await fixture.proofs.proof(of: 6, in: fixture.snapshot)
        }
        await #expect(throws: RecordRefusal.proof(.indexOutsideTree(index: 0, size: 5))) {
            try await fixture.proofs.proof(of: 0, in: fixture.snapshot)
        }
    }

    @Test func `of a closed event nothing but its leaf hash is shown`() {
        let bytes = Array("something closed".utf8)
        let entry = Entry(bytes: bytes, leaf: TreeHash.leaf(bytes))
        #expect(RecordProofs.leaf(of: entry, isPublic: false) == .hash(entry.leaf))
        #expect(RecordProofs.leaf(of: entry, isPublic: true) == .bytes(bytes))
    }

    @Test func `a record agrees with every checkpoint it had, and with no other`() async throws {
        let fixture = try await grown(by: 3)
        let early = try fixture.checkpoint()
        try await fixture.grow(by: 300)
        try await fixture.signer.sign()
        let snapshot = fixture.snapshot
        for seen in [early, try fixture.checkpoint()] {
            try await fixture.proofs.check(against: seen, in: snapshot)
        }
        let origin = try fixture.identity().origin
        let other = Checkpoint(origin: origin, size: early.size, root: TreeHash.empty)
        await #expect(throws: RecordRefusal.forked(size: 6)) {
            try await fixture.proofs.check(against: other, in: snapshot)
        }
        let longer = Checkpoint(origin: origin, size: 400, root: early.root)
        await #expect(throws: RecordRefusal.beyondRecord(size: 400, present: 306)) {
            try await fixture.proofs.check(against: longer, in: snapshot)
        }
    }
}
