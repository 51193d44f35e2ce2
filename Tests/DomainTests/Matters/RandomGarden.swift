import Domain
import Kernel

/// Everybody of the garden asks for random things under random rules.
struct RandomGarden {
    private(set) var district: District
    private(set) var now = Instant.noon
    private(set) var accepted = 0
    private(set) var refused: [Refusal] = []
    private(set) var coverage = Coverage()
    private var history: [(Event, Stamp)] = []
    private let beginning: District
    private var random: SeededRandom
    private let rules: Institution

    init(seed: UInt64) {
        random = SeededRandom(seed: seed &* 7_919)
        var drawn = RandomRules(seed: seed)
        rules = drawn.institution()
        var stage = GardenStage(under: rules)
        for fund: UInt64 in 1...4 { stage = stage.receiving(Money(yuan: 500), fund) }
        // One that lapses, and a matter that lies elsewhere.
        let lapses = FundCarriedOver(fund: Identifier(3), lapsesAfterYear: 2_026)
        stage = stage.given(.funds(.fundCarriedOver(lapses))).elsewhere()
        district = stage.district
        beginning = stage.district
    }

    /// What a history came to, once replayed.
    var replayed: District {
        var again = beginning
        for (event, stamp) in history { again.evolve(event, stamp) }
        return again
    }

    mutating func step() {
        if Int.random(in: 0..<8, using: &random) == 0 {
            let days = Int64.random(in: 0...12, using: &random)
            now = now.adding(days: Int.random(in: 0..<6, using: &random) == 0 ? days * 12 : days)
        }
        while let due = district.schedule.first, due.due <= now {
            guard give(due.name.command, as: .clock) else { break }
        }
        look()
        give(command(), as: .console)
    }

    /// Looks at a random guard and a random effect from where a random matter stands.
    private mutating func look() {
        let number = Identifier<Matter>(draw(1...UInt64(district.matters.count)))
        guard let matter = district.matter(number),
            let adoption = district.adoption(matter.rules.adoption),
            let process = district.process(of: matter),
            let transition = process.transitions.randomElement(using: &random)
        else { return }
        var scene = Scene(
            district: district,
            id: number,
            matter: matter,
            adoption: adoption,
            process: process,
            transition: transition,
            actor: Bool.random(using: &random) ? party() : nil,
            now: now
        )
        var drawn = RandomRules(seed: random.next())
        coverage.look(drawn.rule(depth: 2), scene)
        if !matter.lines.isEmpty, Bool.random(using: &random) {
            scene.line = UInt16(draw(0...UInt64(matter.lines.count - 1)))
            coverage.look(drawn.rule(depth: 0), scene)
        }
        coverage.look(drawn.effect(depth: 1), scene)
        scene.line = nil
        coverage.look(drawn.effect(depth: 1), scene)
    }

    @discardableResult
    private mutating func give(_ command: Command, as actor: Actor) -> Bool {
        let context = Context(now: now, actor: actor, entropy: 7, sealer: PlainSealer())
        let stamp = Stamp(recorded: now, actor: actor, request: RequestID(high: 0, low: 1))
        do throws(Refusal) {
            let outcome = try district.decide(command, .none, context)
            for event in outcome.events {
                district.evolve(event, stamp)
                history.append((event, stamp))
                coverage.note(event, district)
            }
            accepted += 1
            return true
        } catch {
            refused.append(error)
            return false
        }
    }

    private mutating func draw(_ range: ClosedRange<UInt64>) -> UInt64 {
        UInt64.random(in: range, using: &random)
    }

    private mutating func draw<Value>(_ values: [Value]) -> Value {
        values[Int.random(in: values.indices, using: &random)]
    }

    private mutating func party() -> MatterParty {
        GardenStage.person(draw([1, 2, 3, 4, 5, 31, 32]))
    }

    private mutating func command() -> Command {
        let matter = Identifier<Matter>(draw(1...UInt64(district.matters.count)))
        let rows = district.matter(matter)?.lines.count ?? 0
        let line = UInt16(draw(0...UInt64(max(0, rows - 1))))
        let process = GardenRules.project
        switch Int.random(in: 0..<17, using: &random) {
        case 0: return .matters(.open(opening()))
        case 1, 2, 3:
            let field = written(draw(process.fields))
            let by = party()
            return .matters(.setFields(SetMatterFields(matter: matter, fields: [field], by: by)))
        case 4, 5:
            let kind = draw(process.lines)
            let fields = kind.fields.map { written($0) }
            let by = draw(0...3) == 0 ? party() : GardenStage.person(draw([31, 32] as [UInt64]))
            let adding = AddMatterLine(matter: matter, kind: kind.key, fields: fields, by: by)
            return .matters(.addLine(adding))
        case 6: return .matters(.judgeLine(judging(matter, line)))
        case 7:
            let attaching = AttachDocument(
                matter: matter,
                kind: draw(["photo", "receipt", "check", "report"].map(\.key)),
                line: rows > 0 && Bool.random(using: &random) ? line : nil,
                issued: district.today(now),
                covers: ["owners", "tenants", "paper", "online", "uses"].map(\.key),
                content: "附件",
                by: party()
            )
            return .matters(.attach(attaching))
        case 8: return .matters(.note(noting(matter)))
        case 9: return .matters(.measure(measuring(matter)))
        case 10: return .matters(.countDecision(counting(matter)))
        case 11: return .matters(.signDecision(SignDecision(matter: matter, by: party())))
        case 12: return .privacy(.giveConsent(agreeing()))
        default: return .matters(.step(stepping(matter)))
        }
    }

    /// Mostly one of the steps that lead on, by somebody who holds the role.
    private mutating func stepping(_ id: Identifier<Matter>) -> StepMatter {
        let all = rules.processes.flatMap(\.transitions)
        guard draw(0...4) > 0, let matter = district.matter(id),
            let process = district.process(of: matter),
            let step = process.transitions.filter({ step in
                step.from.contains(process.states[Int(matter.state)].key)
            }).randomElement(using: &random),
            case .by(let role) = step.mover
        else {
            return StepMatter(matter: id, event: draw(all).event, reason: "因为", by: party())
        }
        let holders: [MatterParty] =
            switch role.text {
            case "clerk": [GardenStage.person(5)]
            case "member": [GardenStage.person(2), GardenStage.person(3)]
            case "chair": [GardenStage.person(1)]
            case "opener": [matter.opener]
            case "keeper": matter.owner.map { [$0] } ?? []
            default: [GardenStage.person(31), GardenStage.person(32)]
            }
        let by = holders.randomElement(using: &random) ?? party()
        return StepMatter(matter: id, event: step.event, reason: "因为", by: by)
    }

    /// With most of what may be filled.
    private mutating func opening() -> OpenMatter {
        var fields: [WrittenField] = []
        for field in GardenRules.project.fields where draw(0...3) > 0 {
            fields.append(written(field))
        }
        return OpenMatter(
            adoption: Identifier(1),
            process: "project".key,
            place: draw([Identifier(3), Identifier(4)]),
            title: "路灯",
            fields: fields,
            attested: Bool.random(using: &random) ? ["poor".key] : [],
            by: party()
        )
    }

    /// Mostly somebody in a role that is theirs.
    private mutating func noting(_ matter: Identifier<Matter>) -> NoteParty {
        let held: [(UInt64, String)] = [
            (1, "chair"), (2, "member"), (3, "member"), (5, "clerk"), (31, "resident"),
        ]
        let (person, role) = draw(held)
        let by = GardenStage.person(person)
        return NoteParty(
            matter: matter,
            note: draw(MatterNote.allCases),
            role: draw(0...4) == 0 ? draw(rules.roles).key : role.key,
            party: draw(0...4) == 0 ? party() : by,
            by: by
        )
    }

    private mutating func agreeing() -> GiveConsent {
        GiveConsent(
            person: Identifier(draw([31, 32, 5] as [UInt64])),
            purpose: .surveys,
            version: ConsentPurpose.surveys.version,
            channel: .inPerson
        )
    }

    private mutating func judging(
        _ matter: Identifier<Matter>,
        _ line: UInt16
    ) -> JudgeMatterLine {
        JudgeMatterLine(
            matter: matter,
            line: line,
            verdict: draw(["will_do", "cannot", "granted"].map(\.key)),
            reason: "因为",
            promise: LinePromise(body: Identifier(1), day: district.today(now)),
            amount: Money(yuan: Int64(draw(0...9))),
            by: draw(0...3) == 0 ? party() : GardenStage.person(5)
        )
    }

    private mutating func measuring(_ matter: Identifier<Matter>) -> RecordMeasure {
        let value = Int64(draw(0...60)) - 10
        return RecordMeasure(matter: matter, measure: "visits".key, value: value, by: party())
    }

    private mutating func counting(_ matter: Identifier<Matter>) -> CountDecision {
        let yes = Int(draw(0...4))
        let count = DecisionCount(members: 4, present: 4, yes: yes, no: 4 - yes, abstained: 0)
        return CountDecision(matter: matter, event: "settle".key, count: count, by: party())
    }

    private mutating func written(_ field: FieldDefinition) -> WrittenField {
        let text =
            switch field.kind {
            case .text: "好"
            case .money: "\(draw(0...9)).50"
            case .number: "\(draw(0...30))"
            case .day: "2026-06-01"
            case .flag: "yes"
            case .choice(let choices): draw(choices).key.text
            case .share: "1/2"
            case .person: "\(draw([5, 31, 32] as [UInt64]))"
            case .organisation: "1"
            case .item: draw(["lamp", "bench"])
            }
        return WrittenField(key: field.key, text: text)
    }
}

/// Which guards were seen to hold and to fail, and which effects to fire.
struct Coverage {
    private(set) var held: Set<GuardName> = []
    private(set) var failed: Set<GuardName> = []
    private(set) var fired: Set<EffectName> = []
    private(set) var looks = 0

    mutating func look(_ rule: Guard, _ scene: Scene) {
        looks += 1
        if Guards.check(rule, scene) == nil {
            held.insert(rule.name)
        } else {
            failed.insert(rule.name)
        }
    }

    mutating func look(_ effect: Effect, _ scene: Scene) {
        looks += 1
        let events = (try? Effects.events(effect, scene)) ?? []
        if !events.isEmpty { fired.insert(effect.name) }
    }

    /// A step that was taken had guards that hold, and effects that fired.
    mutating func note(_ event: Event, _ district: District) {
        guard case .matterStepped(let step) = event,
            let process = district.matter(step.matter).flatMap(district.process)
        else { return }
        let transition = process.transitions[Int(step.transition)]
        for requirement in transition.requires { held.insert(requirement.rule.name) }
    }

    mutating func add(_ other: Coverage) {
        held.formUnion(other.held)
        failed.formUnion(other.failed)
        fired.formUnion(other.fired)
        looks += other.looks
    }

    var summary: String {
        """
        guards that held \(held.count)/\(GuardName.allCases.count), \
        that failed \(failed.count)/\(GuardName.allCases.count), \
        effects that fired \(fired.count)/\(EffectName.allCases.count), \
        in \(looks) looks
        """
    }
}
