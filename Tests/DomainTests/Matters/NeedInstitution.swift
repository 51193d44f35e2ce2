import Domain
import Kernel

/// A small way of working: a need is raised, taken up by the committee, agreed by the council, done
/// and cared for.
enum NeedInstitution {
    static let source = Provenance(.assumed)
    static let plain: Institution = make(version: 1)

    static func text(_ name: String) -> LocalText { LocalText(zh: name, en: name) }

    static func make(version: Int, owedDays: Int = 5) -> Institution {
        var institution = Institution(key: "needs", version: version, title: text("needs"))
        institution.bodies = [
            body("committee", .residentsCommittee), body("council", .council),
            body("office", .subdistrictOffice),
        ]
        institution.roles = [
            role("neighbour", .resident, .resident),
            role("worker", .member(of: "committee"), .committee),
            role("councillor", .member(of: "council"), .resident),
            role("official", .member(of: "office"), .government),
            role("keeper", .owner, .resident),
        ]
        institution.preconditions = [
            PreconditionDefinition(
                key: "meeting_held",
                title: text("meeting"),
                isNeededToAdopt: true,
                provenance: source
            ),
            PreconditionDefinition(
                key: "lacks_capacity",
                title: text("capacity"),
                isNeededToAdopt: false,
                provenance: source
            ),
        ]
        institution.measures = [
            MeasureDefinition(
                key: "attendance",
                title: text("attendance"),
                unit: text("heads"),
                provenance: source
            )
        ]
        institution.processes = [need(owedDays: owedDays)]
        return institution
    }

    private static func body(_ key: Key, _ kind: OrganisationKind) -> BodyDefinition {
        BodyDefinition(
            key: key,
            title: text(key.text),
            kind: kind,
            seats: nil,
            provenance: source
        )
    }

    private static func role(
        _ key: Key,
        _ holder: RoleDefinition.Holder,
        _ side: ActorClass
    ) -> RoleDefinition {
        RoleDefinition(
            key: key,
            title: text(key.text),
            holder: holder,
            actorClass: side,
            provenance: source
        )
    }

    static func need(owedDays: Int) -> ProcessDefinition {
        ProcessDefinition(
            key: "need",
            title: text("need"),
            initial: "raised",
            states: [
                state(
                    "raised",
                    .heard,
                    OwedStep(
                        by: "committee",
                        within: Span(owedDays, .workingDays),
                        escalatesTo: "office",
                        provenance: source
                    )
                ),
                state("discussed", .deciding), state("doing", .doing),
                state("warned", .doing), state("done", .closed), state("dropped", .closed),
            ],
            fields: [
                field("where", .text(charactersMax: 40)), field("cost", .money),
                field("keeper", .person),
            ],
            lines: [
                LineDefinition(
                    key: "suggestions",
                    title: text("suggestions"),
                    fields: [field("what", .text(charactersMax: 40))],
                    verdicts: [
                        VerdictDefinition(
                            key: "will_do",
                            title: text("will do"),
                            needsPromise: true
                        ),
                        VerdictDefinition(
                            key: "cannot",
                            title: text("cannot"),
                            needsReason: true
                        ),
                    ],
                    addedBy: ["neighbour"],
                    judgedBy: ["worker"]
                )
            ],
            clocks: [
                ClockDefinition(
                    key: "care",
                    title: text("care"),
                    span: Span(14, .days),
                    provenance: source
                )
            ],
            transitions: steps,
            openedBy: "neighbour",
            provenance: source
        )
    }

    private static let steps: [TransitionDefinition] = [
        step(
            "take_up",
            ["raised"],
            "discussed",
            .by(role: "worker"),
            [.fieldsComplete(["where", "cost"]), .answered(lines: "suggestions")]
        ),
        step("refuse", ["raised"], "dropped", .by(role: "worker"), needsReason: true),
        step(
            "agree",
            ["discussed"],
            "doing",
            .decidedBy(
                DecisionRule(
                    body: "council",
                    instrument: .signOff,
                    quorum: .moreThan(Ratio(1, 2)!),
                    denominator: .cast,
                    threshold: .moreThan(Ratio(1, 2)!),
                    otherwise: "put_off"
                )
            ),
            does: [.startClock("care"), .assignOwner(field: "keeper")]
        ),
        step("put_off", ["discussed"], "raised", .lost(decision: "agree")),
        step("care", ["doing"], "doing", .by(role: "keeper"), does: [.resetClock("care")]),
        step("finish", ["doing"], "done", .by(role: "worker"), [.noOpenDuties]),
        step(
            "warn",
            ["doing"],
            "warned",
            .when(.anyOf([.due(clock: "care"), .drop(measure: "attendance", atLeast: Ratio(2, 5)!)]))
        ),
        step("forget", ["raised"], "dropped", .when(.elapsed(Span(60, .days)))),
    ]

    private static func state(
        _ key: Key,
        _ phase: Phase,
        _ owed: OwedStep? = nil
    ) -> StateDefinition {
        StateDefinition(key: key, title: text(key.text), phase: phase, owed: owed)
    }

    private static func field(_ key: Key, _ kind: FieldDefinition.Kind) -> FieldDefinition {
        FieldDefinition(key: key, title: text(key.text), kind: kind)
    }

    private static func step(
        _ event: Key,
        _ from: [Key],
        _ to: Key,
        _ mover: TransitionDefinition.Mover,
        _ requires: [Guard] = [],
        does: [Effect] = [],
        needsReason: Bool = false
    ) -> TransitionDefinition {
        TransitionDefinition(
            event: event,
            title: text(event.text),
            from: from,
            to: to,
            mover: mover,
            needsReason: needsReason,
            requires: requires.map { .init($0, source) },
            does: does,
            provenance: source
        )
    }
}

extension Key: @retroactive ExpressibleByStringLiteral {
    public init(stringLiteral text: String) { self = Key(text)! }
}
