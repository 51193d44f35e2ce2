import Application
import Domain
import Kernel

/// Institutions that say anything the language can say, whether it makes sense or not.
struct RandomInstitutions {
    var random: SeededRandom

    init(seed: UInt64) {
        random = SeededRandom(seed: seed)
    }

    private mutating func below(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }
    private mutating func isSo(_ oneIn: Int = 2) -> Bool { below(oneIn) == 0 }

    private mutating func any<T>(_ values: [T]) -> T { values[below(values.count)] }

    private static let words = [
        "a", "on", "no", "yes", "off", "y", "true1", "null", "care_log", "b-2", "members_meeting",
    ]

    mutating func key() -> Key {
        let word = any(Self.words)
        let text = isSo(3) ? word : word + "_\(below(50))"
        guard let key = Key(text) else { preconditionFailure("\(text) is a key") }
        return key
    }

    mutating func keys(_ range: ClosedRange<Int> = 0...4) -> [Key] {
        var keys: [Key] = []
        for _ in 0..<Int.random(in: range, using: &random) {
            let key = key()
            if !keys.contains(key) { keys.append(key) }
        }
        return keys
    }

    /// Definitions with keys that differ.
    mutating func many<T>(_ max: Int, _ make: (inout Self, Key) -> T) -> [T] {
        keys(0...max).map { make(&self, $0) }
    }

    private static let letters: [Character] = [
        "a", "B", " ", "居", "民", "“", "\"", "'", "\\", "#", ":", ",", "&", "*", "!", "%", "{", "]",
        "-", "?", "|", ">", "~", "@", "`", "é", "🌱", "👨‍👩‍👧", "\u{E000}", "\u{3000}", "\u{200B}",
        "0", "1", ".",
    ]

    mutating func text(_ max: Int = 20) -> String {
        String((0..<(1 + below(max))).map { _ in any(Self.letters) })
    }

    mutating func local() -> LocalText { LocalText(zh: text(), en: text()) }

    mutating func source() -> Provenance {
        let note = isSo() ? text(60) : nil
        return Provenance(any(Provenance.Standing.allCases), note: note)
    }

    mutating func share() -> Ratio {
        let denominator = UInt64(1 + below(1_000))
        let numerator = UInt64(below(1_000))
        guard let ratio = Ratio(numerator, denominator) else { return .one }
        return ratio
    }

    mutating func money() -> Money { Money(fen: Int64(below(100_000_000))) }
    mutating func span() -> Span { Span(1 + below(300), any(Span.Unit.allCases)) }
    mutating func count() -> Int { 1 + below(900) }

    mutating func institution() -> Institution {
        var institution = Institution(key: key(), version: count(), title: local())
        if isSo() { institution.extends = key() }
        institution.bodies = many(4) { random, key in
            BodyDefinition(
                key: key,
                title: random.local(),
                kind: random.any(OrganisationKind.allCases),
                seats: random.isSo() ? random.below(5)...(5 + random.below(20)) : nil,
                provenance: random.source()
            )
        }
        institution.roles = many(5) { random, key in
            RoleDefinition(
                key: key,
                title: random.local(),
                holder: random.holder(),
                actorClass: random.any(ActorClass.allCases),
                provenance: random.source()
            )
        }
        var verbs = PowerDefinition.Verb.allCases.shuffled(using: &random)
        verbs.removeLast(below(verbs.count))
        for verb in verbs {
            let power = PowerDefinition(verb: verb, holders: keys(), provenance: source())
            institution.powers.append(power)
        }
        addThings(to: &institution)
        addLooks(to: &institution)
        institution.processes = many(2) { random, key in random.process(key) }
        return institution
    }

    private mutating func holder() -> RoleDefinition.Holder {
        any([
            .resident, .opener, .owner, .member(of: key()), .head(of: key()), .named(field: key()),
        ])
    }

    private mutating func addThings(to institution: inout Institution) {
        institution.catalogues = many(2) { random, key in
            let items = random.many(3) { random, key in
                CatalogueDefinition.Item(
                    key: key,
                    title: random.local(),
                    priceMax: random.isSo() ? random.money() : nil,
                    countMax: random.isSo() ? random.count() : nil,
                    evidence: random.keys()
                )
            }
            return CatalogueDefinition(
                key: key,
                title: random.local(),
                items: items,
                provenance: random.source()
            )
        }
        institution.services = many(2) { random, key in
            ServiceDefinition(
                key: key,
                title: random.local(),
                provider: random.key(),
                provenance: random.source()
            )
        }
        institution.funds = many(3) { random, key in
            FundDefinition(
                key: key,
                title: random.local(),
                holder: random.key(),
                purposes: random.keys(),
                isRingFenced: random.isSo(),
                ratePerResident: random.isSo() ? random.money() : nil,
                carryOverMonths: random.isSo() ? random.below(30) : nil,
                isMovedByHand: random.isSo(),
                provenance: random.source()
            )
        }
        institution.cofinancing = many(2) { random, key in
            let isReversed = random.isSo()
            return CofinancingDefinition(
                key: key,
                shares: random.shares(),
                reversed: isReversed ? random.shares() : [],
                reversedWhen: isReversed ? random.key() : nil,
                provenance: random.source()
            )
        }
    }

    private mutating func shares() -> [CofinancingDefinition.Share] {
        keys(1...3).map { CofinancingDefinition.Share(fund: $0, share: share()) }
    }

    private mutating func addLooks(to institution: inout Institution) {
        institution.reports = many(2) { random, key in
            ReportDefinition(
                key: key,
                title: random.local(),
                from: random.keys(),
                to: random.keys(),
                rhythm: random.any(ReportDefinition.Rhythm.allCases),
                provenance: random.source()
            )
        }
        institution.measures = many(2) { random, key in
            MeasureDefinition(
                key: key,
                title: random.local(),
                unit: random.local(),
                provenance: random.source()
            )
        }
        institution.controls = many(3) { random, key in
            let kind: ControlDefinition.Kind = random.any([
                .sideDoor(fund: random.key(), process: random.key()),
                .payerConcentration(fund: random.key(), shareMax: random.share()),
                .originShare(
                    process: random.key(),
                    of: random.any(ActorClass.allCases),
                    shareMax: random.share()
                ),
                .noDualPost(random.key(), random.key()),
            ])
            return ControlDefinition(
                key: key,
                title: random.local(),
                kind: kind,
                provenance: random.source()
            )
        }
        institution.assessments = many(2) { random, key in
            AssessmentDefinition(
                key: key,
                title: random.local(),
                by: random.keys(),
                rhythm: random.any(ReportDefinition.Rhythm.allCases),
                isBlind: random.isSo(),
                provenance: random.source()
            )
        }
        institution.eligibility = many(2) { random, key in
            EligibilityDefinition(
                key: key,
                title: random.local(),
                service: random.key(),
                reserved: random.share(),
                provenance: random.source()
            )
        }
        institution.preconditions = many(2) { random, key in
            PreconditionDefinition(
                key: key,
                title: random.local(),
                isNeededToAdopt: random.isSo(),
                provenance: random.source()
            )
        }
        institution.terms = many(2) { random, key in
            TermDefinition(key: key, title: random.local())
        }
        institution.accepts = keys().map {
            AcceptedFinding(finding: $0, process: isSo() ? key() : nil, reason: text(60))
        }
        institution.context = many(2) { random, key in
            ContextNote(key: key, text: random.text(200))
        }
    }
}

extension RandomInstitutions {
    mutating func process(_ key: Key) -> ProcessDefinition {
        ProcessDefinition(
            key: key,
            title: local(),
            initial: self.key(),
            states: many(5) { random, key in
                StateDefinition(
                    key: key,
                    title: random.local(),
                    phase: random.any(Phase.allCases),
                    owed: random.isSo() ? random.owed() : nil
                )
            },
            fields: many(4) { $0.field($1) },
            lines: many(2) { $0.line($1) },
            clocks: many(2) { random, key in
                ClockDefinition(
                    key: key,
                    title: random.local(),
                    span: random.span(),
                    provenance: random.source()
                )
            },
            transitions: (0..<(1 + below(5))).map { _ in transition() },
            openedBy: self.key(),
            provenance: source()
        )
    }

    private mutating func owed() -> OwedStep {
        OwedStep(
            by: key(),
            within: span(),
            escalatesTo: isSo() ? key() : nil,
            provenance: source()
        )
    }

    private mutating func field(_ key: Key) -> FieldDefinition {
        let kinds: [FieldDefinition.Kind] = [
            .text(charactersMax: count()), .money, .number, .day, .flag, .share, .person,
            .organisation, .item(catalogue: self.key()),
            .choice(many(3) { FieldDefinition.Choice(key: $1, title: $0.local()) }),
        ]
        return FieldDefinition(
            key: key,
            title: local(),
            kind: any(kinds),
            visibleTo: keys(),
            retentionMonths: isSo() ? count() : nil
        )
    }

    private mutating func line(_ key: Key) -> LineDefinition {
        LineDefinition(
            key: key,
            title: local(),
            fields: many(2) { $0.field($1) },
            verdicts: many(3) { random, key in
                VerdictDefinition(
                    key: key,
                    title: random.local(),
                    needsReason: random.isSo(),
                    needsPromise: random.isSo(),
                    needsAmount: random.isSo()
                )
            },
            addedBy: keys(),
            judgedBy: keys(),
            stance: isSo() ? any(LineStance.allCases) : nil
        )
    }

    private mutating func transition() -> TransitionDefinition {
        TransitionDefinition(
            event: key(),
            title: local(),
            from: keys(1...3).isEmpty ? [key()] : keys(1...3),
            to: key(),
            mover: mover(),
            needsReason: isSo(),
            requires: (0..<below(4)).map { _ in
                TransitionDefinition.Requirement(rule(levels: 3), source())
            },
            does: (0..<below(4)).map { _ in effect(levels: 2) },
            stage: isSo() ? any(ContributionStage.allCases) : nil,
            provenance: source()
        )
    }

    private mutating func mover() -> TransitionDefinition.Mover {
        switch below(4) {
        case 0: return .by(role: key())
        case 1: return .lost(decision: key())
        case 2: return .when(trigger(levels: 2))
        default:
            let quorum: DecisionRule.Quorum = any([
                .count(count()), .share(share()), .moreThan(share()),
            ])
            return .decidedBy(
                DecisionRule(
                    body: key(),
                    instrument: any(DecisionRule.Instrument.allCases),
                    quorum: quorum,
                    denominator: any(DecisionRule.Denominator.allCases),
                    threshold: isSo() ? .moreThan(share()) : .atLeast(share()),
                    otherwise: isSo() ? key() : nil
                )
            )
        }
    }

    private mutating func trigger(levels: Int) -> Trigger {
        switch below(levels > 0 ? 8 : 7) {
        case 0: .due(clock: key())
        case 1: .elapsed(span())
        case 2: .no(event: key(), for: span())
        case 3: .count(of: key(), in: span(), atLeast: count())
        case 4: .drop(measure: key(), atLeast: share())
        case 5: .belowZero(measure: key())
        case 6: .reminded(times: count(), and: span())
        default: .anyOf((0..<(1 + below(3))).map { _ in trigger(levels: levels - 1) })
        }
    }
}
