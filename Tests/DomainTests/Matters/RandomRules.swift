import Domain
import Kernel

/// Institutions that nobody would write: states, steps, guards and effects at random, over the
/// names of the garden.
struct RandomRules {
    private static let rules = Dictionary(
        uniqueKeysWithValues: GuardName.allCases.map { ($0, $0.sample.rule) }
    )
    private static let effects = Dictionary(
        uniqueKeysWithValues: EffectName.allCases.map { ($0, $0.sample.effect) }
    )

    private var random: SeededRandom
    private var pool: Pool

    init(seed: UInt64) {
        random = SeededRandom(seed: seed)
        pool = Pool()
    }

    mutating func institution() -> Institution {
        var institution = GardenRules.institution
        institution.processes = [process("project".key), process("plain_matter".key)]
        return institution
    }

    private mutating func process(_ key: Key) -> ProcessDefinition {
        let like = GardenRules.project
        let count = Int.random(in: 2...5, using: &random)
        var states = (0..<count).map { number in
            StateDefinition(
                key: "state_\(["a", "b", "c", "d", "e"][number])".key,
                title: GardenRules.text("state".key),
                phase: .doing,
                owed: Bool.random(using: &random)
                    ? OwedStep(
                        by: draw(pool.bodies),
                        within: draw(pool.spans),
                        escalatesTo: Bool.random(using: &random) ? draw(pool.bodies) : nil,
                        provenance: GardenRules.assumed
                    ) : nil
            )
        }
        states.append(
            StateDefinition(
                key: "closed".key,
                title: GardenRules.text("closed".key),
                phase: .closed
            )
        )
        let keys = states.map(\.key)
        let transitions = (0..<Int.random(in: 4...12, using: &random)).map { _ in step(keys) }
        return ProcessDefinition(
            key: key,
            title: like.title,
            initial: keys[0],
            states: states,
            fields: like.fields,
            lines: like.lines,
            clocks: like.clocks,
            transitions: transitions,
            openedBy: "resident".key,
            provenance: GardenRules.assumed
        )
    }

    private mutating func step(_ states: [Key]) -> TransitionDefinition {
        TransitionDefinition(
            event: draw(pool.steps),
            title: GardenRules.text("step".key),
            from: Array(Set((0..<2).map { _ in draw(Array(states.dropLast())) })).sorted(),
            to: draw(states + states.dropLast() + states.dropLast()),
            mover: mover(),
            needsReason: Int.random(in: 0..<5, using: &random) == 0,
            requires: (0..<max(0, Int.random(in: -2...2, using: &random))).map { _ in
                TransitionDefinition.Requirement(rule(depth: 2), GardenRules.assumed)
            },
            does: effects(),
            stage: Bool.random(using: &random) ? draw(ContributionStage.allCases) : nil,
            provenance: GardenRules.assumed
        )
    }

    /// Drawn one by one, or some that lead to each other.
    private mutating func effects() -> [Effect] {
        guard Bool.random(using: &random) else {
            return (0..<Int.random(in: 0...3, using: &random)).map { _ in effect(depth: 1) }
        }
        let (fund, money) = (draw(pool.funds), draw(pool.money))
        switch Int.random(in: 0..<9, using: &random) {
        case 0: return [.encumber(fund: fund, amount: money)]
        case 1: return [.encumber(fund: fund, amount: money), .pay(amount: money)]
        case 2: return [.commit(fund: fund, amount: money)]
        case 3: return [.startClock("term".key), .remind(role: draw(pool.roles))]
        case 4: return [.reserve(places: "places".key)]
        case 5: return [.assignOwner(field: nil)]
        case 6: return [.publish(aggregateOnly: false), .notify(role: "chair".key)]
        case 7: return [.notify(role: "clerk".key), .notify(role: "opener".key)]
        default: return [.issueTag, .openDuty(by: draw(pool.bodies), within: draw(pool.spans))]
        }
    }

    private mutating func mover() -> TransitionDefinition.Mover {
        switch Int.random(in: 0..<8, using: &random) {
        case 0:
            .decidedBy(
                DecisionRule(
                    body: "council".key,
                    instrument: .signOff,
                    quorum: .count(1),
                    denominator: .cast,
                    threshold: .moreThan(.of("1/2")),
                    otherwise: nil
                )
            )
        case 1: .when(trigger())
        default: .by(role: draw(pool.roles))
        }
    }

    private mutating func trigger() -> Trigger {
        switch Int.random(in: 0..<7, using: &random) {
        case 0: .due(clock: "term".key)
        case 1: .elapsed(draw(pool.spans))
        case 2: .no(event: draw(pool.steps), for: draw(pool.spans))
        case 3: .count(of: draw(pool.steps), in: draw(pool.spans), atLeast: 2)
        case 4: .drop(measure: "visits".key, atLeast: .of("40%"))
        case 5: .belowZero(measure: "visits".key)
        default: .reminded(times: 1, and: draw(pool.spans))
        }
    }

    private mutating func draw<Value>(_ values: [Value]) -> Value {
        values[Int.random(in: values.indices, using: &random)]
    }

    mutating func rule(depth: Int) -> Guard {
        let name = draw(GuardName.allCases)
        switch name {
        case .anyOf:
            guard depth > 0 else { return .withinScope }
            return .anyOf([rule(depth: depth - 1), rule(depth: depth - 1)])
        case .each, .any, .none:
            guard depth > 0 else { return .noMoneyPaid }
            let (lines, rule) = (draw(pool.lines), rule(depth: depth - 1))
            if name == .each { return .each(lines: lines, rule) }
            return name == .any ? .any(lines: lines, rule) : .none(lines: lines, rule)
        default: return varied(name)
        }
    }

    /// The guard of the sample, or one that asks for other things.
    private mutating func varied(_ name: GuardName) -> Guard {
        guard Bool.random(using: &random) else { return Self.rules[name] ?? .withinScope }
        switch name {
        case .distinctPersons: return .distinctPersons(across: [draw(pool.steps)])
        case .origin: return .origin(classes: [.resident])
        case .signedBy: return .signedBy([RoleCount(role: draw(pool.roles), count: 1)])
        case .present: return .present(role: draw(pool.roles), min: 1)
        case .accompaniedBy: return .accompaniedBy(role: draw(pool.roles))
        case .capacity: return .capacity(per: draw(CapacityUnit.allCases), max: 2)
        case .contributed:
            return .contributed(stage: draw(ContributionStage.allCases), by: .resident, min: 1)
        case .fieldsComplete: return .fieldsComplete([draw(pool.fields)])
        case .evidence: return .evidence(kinds: ["photo".key])
        case .recommendations: return .recommendations(of: [draw(pool.bodies)])
        case .answered: return .answered(lines: draw(pool.lines))
        case .linesAtLeast: return .linesAtLeast(lines: draw(pool.lines), min: 1)
        case .checklist: return .checklist(items: [draw(pool.fields)], by: .resident)
        case .validDocument:
            return .validDocument(kind: "check".key, monthsMax: 12, eachLine: nil)
        case .reportComplete: return .reportComplete(sections: ["uses".key])
        case .surveyFrame: return .surveyFrame(groups: ["owners".key], channels: [])
        case .publishedFor: return .publishedFor(days: Int.random(in: 0...9, using: &random))
        case .elapsed:
            return .elapsed(since: draw(pool.steps), atLeast: draw(pool.spans), atMost: nil)
        case .notified: return .notified(times: 1)
        case .notifiedEach: return .notifiedEach(role: draw(pool.roles))
        case .fundsAvailable:
            return .fundsAvailable(fund: draw(pool.funds), amount: draw(pool.money))
        case .pledged: return .pledged(lines: "pledges".key, share: .of("1/9"), of: "amount".key)
        case .runway: return .runway(fund: draw(pool.funds), months: 1, monthly: draw(pool.money))
        case .precondition: return .precondition("poor".key)
        default: return Self.rules[name] ?? .withinScope
        }
    }

    mutating func effect(depth: Int) -> Effect {
        let name = draw(EffectName.allCases)
        switch name {
        case .forEach:
            guard depth > 0 else { return .freezeEvidence }
            let verdicts = Bool.random(using: &random) ? [] : [draw(pool.verdicts)]
            return .forEach(
                lines: draw(pool.lines),
                verdicts: verdicts,
                effect(depth: depth - 1)
            )
        case .commit: return .commit(fund: draw(pool.funds), amount: draw(pool.money))
        case .encumber: return .encumber(fund: draw(pool.funds), amount: draw(pool.money))
        case .pay: return .pay(amount: draw(pool.money))
        case .clawBack: return .clawBack(amount: draw(pool.money))
        case .openDuty: return .openDuty(by: draw(pool.bodies), within: draw(pool.spans))
        case .lapseUnspent: return .lapseUnspent(fund: draw(pool.funds))
        case .notify: return .notify(role: draw(pool.roles))
        case .credit: return .credit(stage: draw(ContributionStage.allCases))
        case .freezeEvidence:
            // Nothing could be written any more, and little would happen.
            return Int.random(in: 0..<4, using: &random) == 0 ? .freezeEvidence : .issueTag
        default: return Self.effects[name] ?? .issueTag
        }
    }

    /// What may be named.
    private struct Pool {
        let roles = ["resident", "clerk", "member", "chair", "opener", "keeper", "guardian"].map(
            \.key
        )
        let bodies = ["office", "council", "association"].map(\.key)
        let funds = ["community", "district", "town", "plain"].map(\.key)
        let steps = ["begin", "check", "settle", "take", "finish"].map(\.key)
        let lines = ["objections", "pledges", "collectors", "rows", "people"].map(\.key)
        let verdicts = ["will_do", "cannot", "granted"].map(\.key)
        let money = ["amount", "monthly", "price"].map(\.key)
        let fields = GardenRules.project.fields.map(\.key)
        let spans = [
            Span(1, .days), Span(7, .days), Span(3, .workingDays), Span(1, .months),
        ]
    }
}
