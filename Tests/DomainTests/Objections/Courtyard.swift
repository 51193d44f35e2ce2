import Domain
import Kernel
import Testing

/// The quarter with more neighbours, one to a door, and a way of working in which they say what
/// speaks for and against: matter 1 is the need of person 7, or of whoever is named.
struct Courtyard {
    static let matter = Identifier<Matter>(1)
    /// At the office of the sub-district.
    static let official = Quarter.official
    static let rules = Key("courtyard")!
    static let objections = Key("objections")!
    static let support = Key("support")!
    /// The first of those who live behind a door of their own.
    static let firstNeighbour: UInt64 = 11

    private(set) var district: District
    private(set) var now = Instant.noon
    private(set) var writes: [SideWrite] = []
    private let sealer = PlainSealer()

    /// - Parameter households: at least one: the quarter’s own.
    init(
        households: Int,
        opener: MatterParty = Quarter.person(7),
        openedBy: Key = .neighbour
    ) {
        let neighbours = households - 1
        var spec = DeciderSpec(Quarter.base)
        if neighbours > 0 {
            spec = spec.given(
                .householdsRegistered(
                    HouseholdsRegistered(
                        first: Identifier(2),
                        places: Array(repeating: Identifier(4), count: neighbours),
                        doors: (1...neighbours).map { .plain("\($0)") }
                    )
                ),
                .personsRegistered(
                    PersonsRegistered(
                        first: Identifier(Self.firstNeighbour),
                        households: (1...neighbours).map { Identifier(UInt64($0) + 1) },
                        details: (1...neighbours).map { .plain("测试 1\($0)") },
                        ages: Array(repeating: .adult, count: neighbours)
                    )
                )
            )
        }
        district = spec.state
        let binding = InstitutionBinding(
            institution: Self.institution(openedBy: openedBy),
            place: Quarter.community,
            bodies: Quarter.binding.bodies
        )
        must(.institutions(.adopt(AdoptInstitution(binding: binding))))
        must(
            .matters(
                .open(
                    OpenMatter(
                        adoption: Identifier(1),
                        process: Key.need,
                        place: Quarter.community,
                        title: "装电梯",
                        fields: Quarter.complete,
                        by: opener
                    )
                )
            )
        )
    }

    static func institution(openedBy: Key) -> Institution {
        let plain = NeedInstitution.plain
        var institution = Institution(key: rules, version: 1, title: plain.title)
        (institution.bodies, institution.roles) = (plain.bodies, plain.roles)
        institution.measures = plain.measures
        let need = NeedInstitution.need(owedDays: 5)
        institution.processes = [
            ProcessDefinition(
                key: need.key,
                title: need.title,
                initial: need.initial,
                states: need.states,
                fields: need.fields,
                lines: need.lines + [
                    line(objections, .objection, judgedBy: [Key.worker]),
                    line(support, .support, judgedBy: []),
                ],
                clocks: need.clocks,
                transitions: need.transitions.map { step in
                    guard step.event == Key.takeUp else { return step }
                    return TransitionDefinition(
                        event: step.event,
                        title: step.title,
                        from: step.from,
                        to: step.to,
                        mover: step.mover,
                        requires: [.init(.answered(lines: objections), NeedInstitution.source)],
                        stage: .decide,
                        provenance: step.provenance
                    )
                },
                openedBy: openedBy,
                provenance: need.provenance
            )
        ]
        return institution
    }

    private static func line(_ key: Key, _ stance: LineStance, judgedBy: [Key]) -> LineDefinition {
        LineDefinition(
            key: key,
            title: NeedInstitution.text(key.text),
            fields: [
                FieldDefinition(
                    key: Key.what,
                    title: NeedInstitution.text("what"),
                    kind: .text(charactersMax: 40)
                )
            ],
            verdicts: judgedBy.isEmpty
                ? []
                : [
                    VerdictDefinition(
                        key: Key.cannot,
                        title: NeedInstitution.text("cannot"),
                        needsReason: true
                    )
                ],
            addedBy: [Key.neighbour],
            judgedBy: judgedBy,
            stance: stance
        )
    }

    @discardableResult
    mutating func give(_ command: Command, by actor: Actor = .console) -> Refusal? {
        let context = Context(now: now, actor: actor, entropy: 7, sealer: sealer)
        do throws(Refusal) {
            let outcome = try district.decide(command, .none, context)
            let stamp = Stamp(recorded: now, actor: actor, request: RequestID(high: 0, low: 1))
            for event in outcome.events { district.evolve(event, stamp) }
            writes = outcome.writes
            return nil
        } catch {
            return error
        }
    }

    mutating func must(
        _ command: Command,
        by actor: Actor = .console,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let refusal = give(command, by: actor)
        #expect(refusal == nil, sourceLocation: sourceLocation)
    }

    mutating func wait(days: Int64) { now = now.adding(days: days) }

    /// Somebody says something for or against; rows are numbered from 0.
    mutating func say(
        _ words: String,
        _ kind: Key = objections,
        by number: UInt64,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        must(
            .matters(
                .addLine(
                    AddMatterLine(
                        matter: Self.matter,
                        kind: kind,
                        fields: [WrittenField(key: Key.what, text: words)],
                        by: Quarter.person(number)
                    )
                )
            ),
            sourceLocation: sourceLocation
        )
    }

    func seen(by party: MatterParty?) -> [Int] {
        district.stanceSight(in: Self.matter, party, at: now)?.seen ?? []
    }

    static func naming(
        _ mediator: MatterParty,
        by party: MatterParty = official
    ) -> Command {
        .objections(.name(NameMediator(matter: matter, mediator: mediator, by: party)))
    }

    static func contact(_ line: UInt16, by party: MatterParty) -> Command {
        .objections(.contact(NoteContact(matter: matter, line: line, by: party)))
    }

    static func withdrawal(_ line: UInt16, by number: UInt64) -> Command {
        .objections(
            .withdraw(WithdrawStance(matter: matter, line: line, by: Quarter.person(number)))
        )
    }

    static func answering(_ line: UInt16, by party: MatterParty) -> Command {
        .matters(
            .judgeLine(
                JudgeMatterLine(
                    matter: matter,
                    line: line,
                    verdict: Key.cannot,
                    reason: "已经改到西侧",
                    by: party
                )
            )
        )
    }

    static let takingUp = Command.matters(
        .step(StepMatter(matter: matter, event: Key.takeUp, by: Quarter.worker))
    )
}
