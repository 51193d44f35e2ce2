import Kernel

/// What may be asked about the record's keys.
package enum RecordKeyCommand: Hashable, Sendable {
    case adopt(AdoptRecordKey)
    case rotate(RotateRecordKey)
    case restart(RestartRecord)
}

/// The rules about the record's keys: who signs checkpoints, under which origin, from when on.
package enum RecordKeys {
    package static let keysMax = 1_024

    package static func decide(
        _ district: District,
        _ command: RecordKeyCommand,
        _ facts: RecordKeyFacts,
        _ context: Context
    ) throws(RecordKeyRefusal) -> Outcome {
        guard district.founding != nil else { throw .notFounded }
        guard district.recordKeys.count < keysMax else { throw .tooManyKeys(keysMax: keysMax) }
        switch command {
        case .adopt(let command):
            guard district.recordKeys.isEmpty else { throw .alreadyAdopted }
            let event = RecordKeyAdopted(key: command.key, size: facts.nextSize)
            return Outcome(events: [.recordKeyAdopted(event)])
        case .rotate(let command):
            _ = try last(district, before: command.key)
            guard command.size == facts.nextSize else {
                throw .sizePassed(signed: command.size, next: facts.nextSize)
            }
            guard facts.isSigned else { throw .notSigned }
            let event = RecordKeyRotated(
                key: command.key,
                size: command.size,
                signature: command.signature
            )
            return Outcome(events: [.recordKeyRotated(event)])
        case .restart(let command):
            let last = try last(district, before: command.key)
            guard command.generation > last.generation else {
                throw .originUsedBefore(generation: command.generation)
            }
            let event = RecordRestarted(
                generation: command.generation,
                key: command.key,
                size: facts.nextSize,
                seenSize: command.seenSize,
                seenRoot: command.seenRoot
            )
            return Outcome(events: [.recordRestarted(event)])
        }
    }

    /// The period that ends; every key is used once.
    private static func last(
        _ district: District,
        before key: RecordKey
    ) throws(RecordKeyRefusal) -> RecordKeyPeriod {
        guard let last = district.recordKeys.last else { throw .notAdopted }
        guard !district.recordKeys.contains(where: { $0.key == key }) else {
            throw .keyUsedBefore
        }
        return last
    }
}

extension RecordKeys {
    static func evolve(_ district: inout District, _ event: RecordKeyAdopted) {
        assert(district.recordKeys.isEmpty, "the first key is adopted once")
        district.recordKeys.append(
            RecordKeyPeriod(
                generation: 1,
                size: event.size,
                key: event.key,
                beginning: .adopted
            )
        )
    }

    static func evolve(_ district: inout District, _ event: RecordKeyRotated) {
        guard let last = district.recordKeys.last else {
            assertionFailure("a key was rotated before there was one")
            return
        }
        district.recordKeys.append(
            RecordKeyPeriod(
                generation: last.generation,
                size: event.size,
                key: event.key,
                beginning: .rotated(event.signature)
            )
        )
    }

    static func evolve(_ district: inout District, _ event: RecordRestarted) {
        district.recordKeys.append(
            RecordKeyPeriod(
                generation: event.generation,
                size: event.size,
                key: event.key,
                beginning: .restarted(afterSize: event.seenSize, root: event.seenRoot)
            )
        )
    }
}
