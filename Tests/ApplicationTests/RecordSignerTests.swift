import Application
import Domain
import Journal
import Kernel
import Record
import Testing

@Suite struct RecordSignerTests {
    private func founded() async throws -> RecordFixture {
        let fixture = try RecordFixture()
        try await fixture.district.found()
        try await fixture.signer.sign()
        return fixture
    }

    @Test func `a district gets its key when it is founded, under a name of its own`()
        async throws
    {
        let fixture = try RecordFixture()
        try await fixture.signer.sign()
        #expect(throws: KeyFault.missing) { try fixture.keyFile.read() }
        try await fixture.district.found()
        try await fixture.signer.sign()
        let founding = try #require(fixture.snapshot.state.district.founding)
        let digits = String(founding.district, radix: 16)
        let padded = String(repeating: "0", count: 16 - digits.count) + digits
        let key = try fixture.identity().current()
        #expect(key.name.text == "linli.invalid/\(padded)")
        #expect(try fixture.keyFile.read().verifierKey == key)
        let checkpoint = try fixture.checkpoint()
        #expect(checkpoint.size == 3)
        #expect(checkpoint.root == fixture.snapshot.root)
    }

    @Test func `what is signed already is not signed again, and what is new is`() async throws {
        let fixture = try await founded()
        let first = fixture.snapshot.checkpoint
        try await fixture.signer.sign()
        #expect(fixture.snapshot.checkpoint == first)
        try await fixture.district.submit(.community("杏花"), request: 3)
        try await fixture.signer.sign()
        #expect(try fixture.checkpoint().size == 4)
        #expect(try fixture.reopened().snapshot.checkpoint == fixture.snapshot.checkpoint)
    }

    @Test func `a checkpoint can still be kept when the writer takes no more`() async throws {
        let fixture = try await founded()
        try await fixture.district.submit(.community("杏花"), request: 3)
        await fixture.district.writer.stop()
        try await fixture.signer.sign()
        #expect(try fixture.reopened().checkpoint().size == 4)
    }

    @Test func `the key is handed over by an event that the old key signed`() async throws {
        let fixture = try await founded()
        let old = try fixture.identity().current()
        let early = try #require(fixture.snapshot.checkpoint)
        let receipt = try await fixture.rotate(1)
        #expect(receipt == Receipt(first: 4, count: 1, subject: 4))
        try await fixture.signer.sign()
        let new = try fixture.identity().current()
        #expect(new != old)
        #expect(new.name == old.name)
        #expect(try fixture.keyFile.read().verifierKey == new)
        #expect(throws: KeyFault.missing) { try fixture.nextKeyFile.read() }
        let late = try #require(fixture.snapshot.checkpoint)
        #expect(throws: Never.self) { try Checkpoint(opening: late, trusting: [new]) }
        #expect(throws: RecordRefusal.noTrustedSignature) {
            try Checkpoint(opening: late, trusting: [old])
        }
        #expect(try fixture.identity().open(early).size == 3)
        #expect(try fixture.reopened().identity().history(of: 1).rotations.count == 1)
    }

    @Test func `a key that the old one did not sign for is refused`() async throws {
        let fixture = try await founded()
        let stranger = SignerKey(making: try fixture.identity().origin)
        let key = try #require(RecordKey(stranger.verifierKey.publicKey))
        let old = try fixture.identity().current()
        let rotation = try #require(KeyRotation(from: old, to: key, at: 4))
        let good = try #require(
            RecordSignature(try rotation.signature(by: fixture.keyFile.read()))
        )
        let forged = try #require(RecordSignature([UInt8](repeating: 7, count: 64)))
        let attempts: [(RotateRecordKey, RecordKeyRefusal)] = [
            (RotateRecordKey(key: key, size: 4, signature: forged), .notSigned),
            (
                RotateRecordKey(key: key, size: 5, signature: good),
                .sizePassed(signed: 5, next: 4)
            ),
            (
                RotateRecordKey(
                    key: try #require(RecordKey(old.publicKey)),
                    size: 4,
                    signature: good
                ),
                .keyUsedBefore
            ),
        ]
        for (number, (command, refusal)) in attempts.enumerated() {
            await #expect(throws: Denial<Refusal>.refused(.recordKeys(refusal))) {
                try await fixture.district.writer.submit(
                    Submission(
                        .recordKeys(.rotate(command)),
                        actor: .console,
                        request: RequestID(high: 5, low: UInt64(number)),
                        made: fixture.district.clock.wall()
                    )
                )
            }
        }
    }

    @Test func `a rotation that broke off after the event is finished at the next start`()
        async throws
    {
        let fixture = try await founded()
        _ = try await fixture.rotate(1)
        let new = try fixture.identity().current()
        #expect(try fixture.keyFile.read().verifierKey != new)
        let after = try fixture.reopened()
        try await after.signer.sign()
        #expect(try after.keyFile.read().verifierKey == new)
        #expect(try after.checkpoint().size == 4)
    }

    @Test func `a second attempt at a rotation takes the key that the first one left`()
        async throws
    {
        let fixture = try await founded()
        let left = SignerKey(making: try fixture.identity().origin)
        try fixture.nextKeyFile.write(left)
        _ = try await fixture.rotate(1)
        #expect(try fixture.identity().current() == left.verifierKey)
    }

    @Test func `a foreign key beside the record signs nothing`() async throws {
        let fixture = try await founded()
        let expected = try fixture.identity().current()
        try fixture.keyFile.write(SignerKey(making: expected.name))
        let after = try fixture.reopened()
        let fault = KeyFault.otherKey(path: after.keyFile.path, expected: expected.text)
        await #expect(throws: fault) { try await after.signer.sign() }
    }
}
