package import Domain
package import Kernel

/// What taking over a list would do, without doing it. Numbers and lines only: nobody's name.
package struct RosterPreview: Sendable, Hashable {
    /// A line that says somebody again.
    package struct Repeated: Sendable, Hashable {
        package let line: Int
        package let earlier: Int
    }

    /// A line that a rule refuses, and why.
    package struct Flawed: Sendable, Hashable {
        package let line: Int
        package let flaw: DetailFlaw
    }

    package private(set) var buildings = 0
    package private(set) var households = 0
    package private(set) var newcomers = 0
    package private(set) var corrected = 0
    package private(set) var unchanged = 0
    package private(set) var repeated: [Repeated] = []
    /// Lines that could mean several people or buildings.
    package private(set) var unclear: [Int] = []
    package private(set) var flawed: [Flawed] = []
    /// What stops the list as a whole.
    package private(set) var refusal: ParticipantRefusal?

    /// Whether every line can be taken as it stands.
    package var isFlawless: Bool { unclear.isEmpty && flawed.isEmpty && refusal == nil }

    /// Whether taking the list would change anything.
    package var changesAnything: Bool { newcomers + corrected > 0 }

    /// The lines that can be taken.
    package func good(of entries: [RosterEntry]) -> [RosterEntry] {
        let bad = Set(unclear).union(flawed.map(\.line))
        return bad.isEmpty ? entries : entries.filter { !bad.contains($0.line) }
    }
}

extension HostedDistrict {
    /// - Parameter now: by the clock of whoever would take the list over.
    package func preview(_ command: ImportRoster, now: Instant) -> RosterPreview {
        let today = district.today(now)
        let facts = people.facts(
            for: .importRoster(command),
            in: district,
            places: directory,
            today: today
        )
        var preview = RosterPreview(facts)
        preview.judge(command, facts, in: district, now: now)
        return preview
    }
}

extension RosterPreview {
    fileprivate init(_ facts: ParticipantFacts) {
        (buildings, households) = (facts.buildings.count, facts.households.count)
        for (index, change) in facts.changes.enumerated() {
            switch change {
            case .registered: newcomers += 1
            case .corrected: corrected += 1
            case .unchanged: unchanged += 1
            case .unclear(let line): unclear.append(line)
            case .repeated(let earlier):
                repeated.append(Repeated(line: index, earlier: earlier))
            }
        }
    }

    fileprivate mutating func judge(
        _ command: ImportRoster,
        _ facts: ParticipantFacts,
        in district: District,
        now: Instant
    ) {
        repeated = repeated.map {
            Repeated(line: command.entries[$0.line].line, earlier: $0.earlier)
        }
        flawed = Participants.flaws(of: command.entries, facts, on: district.today(now))
            .map { Flawed(line: $0.line, flaw: $0.flaw) }
        do throws(ParticipantRefusal) {
            let context = Context(now: now, actor: .console, entropy: 0, sealer: BlankSealer())
            _ = try Participants.decide(district, .importRoster(command), facts, context)
        } catch {
            switch error {
            // They are told line by line, or are no harm.
            case .flawed, .unclearLines, .nothingChanged: break
            default: refusal = error
            }
        }
    }
}

/// Seals nothing, for a decision that nobody acts on.
private struct BlankSealer: Sealer {
    private static let blank = SealedText(
        commitment: CryptoSealer.commitment(to: [UInt8]()),
        stored: []
    )

    func seal(_ prose: Prose) -> SealedText { Self.blank }
    func seal(_ content: VaultContent) -> SealedText { Self.blank }
}
