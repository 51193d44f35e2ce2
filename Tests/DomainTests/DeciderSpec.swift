import Domain
import Kernel
import Testing

/// Given a history, when a command is decided, then exactly these events or this refusal.
struct DeciderSpec {
    private var district = District()
    private var facts = Facts.none
    private var actor = Actor.console
    private var now = Instant.noon

    /// From a history that others recorded.
    init(_ district: District = District()) {
        self.district = district
    }

    func given(_ events: Event...) -> Self { given(events) }

    func given(_ events: [Event]) -> Self {
        var copy = self
        for event in events { copy.district.evolve(event, .noon) }
        return copy
    }

    /// As if it were recorded at another moment, or by somebody else.
    func given(_ events: [Event], _ stamp: Stamp) -> Self {
        var copy = self
        for event in events { copy.district.evolve(event, stamp) }
        return copy
    }

    /// What the texts say about the names in question.
    func knowing(namesake: UInt64? = nil, isUnchanged: Bool = false) -> Self {
        var copy = self
        copy.facts = Facts(
            places: PlaceFacts(
                namesake: namesake.map { Identifier($0) },
                isUnchanged: isUnchanged
            )
        )
        return copy
    }

    var state: District { district }

    func by(_ actor: Actor) -> Self {
        var copy = self
        copy.actor = actor
        return copy
    }

    /// How what was written about people meets what is on file.
    func knowing(_ facts: ParticipantFacts) -> Self {
        var copy = self
        copy.facts = Facts(participants: facts)
        return copy
    }

    func knowing(_ facts: Facts) -> Self {
        var copy = self
        copy.facts = facts
        return copy
    }

    /// How somebody who comes by a spare code, or is accepted, meets who is on file.
    func knowingArrival(_ facts: ParticipantFacts = .arrival) -> Self {
        var copy = self
        copy.facts = Facts(
            letters: LetterFacts(participants: facts),
            entry: EntryFacts(participants: facts)
        )
        return copy
    }

    /// Somebody signs in by the name in question already.
    func knowingSignInName() -> Self {
        var copy = self
        copy.facts = Facts(access: AccessFacts(isSignInNameTaken: true))
        return copy
    }

    /// At a moment other than noon.
    func at(_ now: Instant) -> Self {
        var copy = self
        copy.now = now
        return copy
    }

    func when(_ command: PlaceCommand) -> Decided { when(.places(command)) }
    func when(_ command: AccessCommand) -> Decided { when(.access(command)) }

    func when(_ command: ParticipantCommand) -> Decided { when(.participants(command)) }
    func when(_ command: LetterCommand) -> Decided { when(.letters(command)) }
    func when(_ command: EntryCommand) -> Decided { when(.entry(command)) }

    func when(_ command: Command) -> Decided {
        let context = Context(
            now: now,
            actor: actor,
            entropy: 7,
            sealer: PlainSealer()
        )
        do throws(Refusal) {
            let outcome = try district.decide(command, facts, context)
            return Decided(district: district, result: .success(outcome))
        } catch {
            return Decided(district: district, result: .failure(error))
        }
    }

    struct Decided {
        let district: District
        let result: Result<Outcome, Refusal>

        /// Compares all events and all writes.
        func then(
            _ events: Event...,
            writes: [SideWrite] = [],
            sourceLocation: SourceLocation = #_sourceLocation
        ) {
            switch result {
            case .success(let outcome):
                #expect(outcome.events == events, sourceLocation: sourceLocation)
                #expect(outcome.writes == writes, sourceLocation: sourceLocation)
            case .failure(let refusal):
                Issue.record("refused: \(refusal)", sourceLocation: sourceLocation)
            }
        }

        func thenRefused(
            _ refusal: PlaceRefusal,
            sourceLocation: SourceLocation = #_sourceLocation
        ) {
            switch result {
            case .success(let outcome):
                Issue.record("accepted: \(outcome.events)", sourceLocation: sourceLocation)
            case .failure(let found):
                #expect(found == .places(refusal), sourceLocation: sourceLocation)
            }
        }

        func thenRefused(
            people refusal: ParticipantRefusal,
            sourceLocation: SourceLocation = #_sourceLocation
        ) {
            switch result {
            case .success(let outcome):
                Issue.record("accepted: \(outcome.events)", sourceLocation: sourceLocation)
            case .failure(let found):
                #expect(found == .participants(refusal), sourceLocation: sourceLocation)
            }
        }

        func thenDenied(
            _ refusal: AccessRefusal,
            sourceLocation: SourceLocation = #_sourceLocation
        ) {
            switch result {
            case .success(let outcome):
                Issue.record("accepted: \(outcome.events)", sourceLocation: sourceLocation)
            case .failure(let found):
                #expect(found == .access(refusal), sourceLocation: sourceLocation)
            }
        }

        func thenRefused(
            by refusal: Refusal,
            sourceLocation: SourceLocation = #_sourceLocation
        ) {
            switch result {
            case .success(let outcome):
                Issue.record("accepted: \(outcome.events)", sourceLocation: sourceLocation)
            case .failure(let found): #expect(found == refusal, sourceLocation: sourceLocation)
            }
        }

        var isAccepted: Bool {
            if case .success = result { true } else { false }
        }

        /// The district once the events have happened.
        var after: District {
            var district = district
            for event in (try? result.get().events) ?? [] { district.evolve(event, .noon) }
            return district
        }
    }
}

/// Seals without secrets, so that a rule can be told by its text.
struct PlainSealer: Sealer {
    func seal(_ prose: Prose) -> SealedText { .plain(prose.text) }
    func seal(_ content: VaultContent) -> SealedText { .plain(content) }
}

extension SealedText {
    static func plain(_ text: String) -> SealedText {
        SealedText(commitment: .plain(text), stored: Array(text.utf8))
    }

    static func plain(_ content: VaultContent) -> SealedText {
        switch content {
        case .person(let details): .plain("\(details.name) \(details.phone)")
        case .door(let text), .displayName(let text): .plain(text)
        case .groupFacts(let facts): .plain("\(facts)")
        case .registration(let details): .plain("\(details.name) \(details.door)")
        }
    }
}

extension Digest {
    /// The first 32 bytes of the text: enough to tell the names of a test apart.
    static func plain(_ text: String) -> Digest {
        Digest(Array((Array(text.utf8) + Array(repeating: 0, count: 32)).prefix(32)))!
    }
}

extension Instant {
    /// 2026-06-01T04:00:00Z, noon in the district.
    static let noon = Instant(milliseconds: 1_780_286_400_000)
}

extension Stamp {
    static let noon = Stamp(
        recorded: .noon,
        actor: .console,
        request: RequestID(high: 0, low: 1)
    )
}
