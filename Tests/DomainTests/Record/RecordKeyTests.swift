import Domain
import Kernel
import Testing

@Suite struct RecordKeyTests {
    private let founded = Event.districtFounded(
        DistrictFounded(district: 7, name: .plain("云溪"), offsetMinutes: 480)
    )
    private let adopted = Event.recordKeyAdopted(RecordKeyAdopted(key: .number(1), size: 2))

    private func decide(
        _ command: RecordKeyCommand,
        after events: [Event],
        isSigned: Bool = true,
        by actor: Actor = .console
    ) throws(Refusal) -> [Event] {
        var district = District()
        for event in events { district.evolve(event, .noon) }
        let facts = RecordKeyFacts(nextSize: UInt64(events.count) + 1, isSigned: isSigned)
        let context = Context(now: .noon, actor: actor, entropy: 7, sealer: PlainSealer())
        let outcome = try district.decide(
            .recordKeys(command),
            Facts(recordKeys: facts),
            context
        )
        return outcome.events
    }

    private func rotation(to key: UInt8, at size: UInt64) -> RecordKeyCommand {
        .rotate(RotateRecordKey(key: .number(key), size: size, signature: .some))
    }

    private func restart(_ generation: UInt64, key: UInt8) -> RecordKeyCommand {
        .restart(
            RestartRecord(
                generation: generation,
                key: .number(key),
                seenSize: 9,
                seenRoot: .plain("seen")
            )
        )
    }

    @Test func `a founded district adopts one key`() throws {
        let command = RecordKeyCommand.adopt(AdoptRecordKey(key: .number(1)))
        #expect(try decide(command, after: [founded]) == [adopted])
        #expect(throws: Refusal.recordKeys(.notFounded)) { try decide(command, after: []) }
        #expect(throws: Refusal.recordKeys(.alreadyAdopted)) {
            try decide(command, after: [founded, adopted])
        }
        let refusal = AccessRefusal.missing(.keepRecordKeys, at: Places.root, giver: .console)
        #expect(throws: Refusal.access(refusal)) {
            try decide(command, after: [founded], by: .clock)
        }
    }

    @Test func `a key is handed over when the old one signed for just this event`() throws {
        let rotated = Event.recordKeyRotated(
            RecordKeyRotated(key: .number(2), size: 3, signature: .some)
        )
        #expect(try decide(rotation(to: 2, at: 3), after: [founded, adopted]) == [rotated])
        #expect(throws: Refusal.recordKeys(.notSigned)) {
            try decide(rotation(to: 2, at: 3), after: [founded, adopted], isSigned: false)
        }
        for size in [2, 4] as [UInt64] {
            #expect(throws: Refusal.recordKeys(.sizePassed(signed: size, next: 3))) {
                try decide(rotation(to: 2, at: size), after: [founded, adopted])
            }
        }
        #expect(throws: Refusal.recordKeys(.notAdopted)) {
            try decide(rotation(to: 2, at: 2), after: [founded])
        }
    }

    @Test func `a key signs in one period only`() throws {
        let rotated = Event.recordKeyRotated(
            RecordKeyRotated(key: .number(2), size: 3, signature: .some)
        )
        let history = [founded, adopted, rotated]
        for key in [1, 2] as [UInt8] {
            #expect(throws: Refusal.recordKeys(.keyUsedBefore)) {
                try decide(rotation(to: key, at: 4), after: history)
            }
            #expect(throws: Refusal.recordKeys(.keyUsedBefore)) {
                try decide(restart(2, key: key), after: history)
            }
        }
    }

    @Test func `a restart takes an origin that was never used and cites what was seen`() throws {
        let restarted = Event.recordRestarted(
            RecordRestarted(
                generation: 3,
                key: .number(2),
                size: 3,
                seenSize: 9,
                seenRoot: .plain("seen")
            )
        )
        #expect(try decide(restart(3, key: 2), after: [founded, adopted]) == [restarted])
        for generation in [1, 2, 3] as [UInt64] {
            #expect(throws: Refusal.recordKeys(.originUsedBefore(generation: generation))) {
                try decide(restart(generation, key: 3), after: [founded, adopted, restarted])
            }
        }
        #expect(throws: Refusal.recordKeys(.notAdopted)) {
            try decide(restart(2, key: 2), after: [founded])
        }
    }
}

extension RecordKey {
    fileprivate static func number(_ number: UInt8) -> RecordKey {
        RecordKey([UInt8](repeating: number, count: byteCount))!
    }
}

extension RecordSignature {
    fileprivate static let some = RecordSignature([UInt8](repeating: 9, count: byteCount))!
}
