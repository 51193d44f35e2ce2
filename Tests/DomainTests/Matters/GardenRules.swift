import Domain
import Kernel

extension Key: @retroactive ExpressibleByStringLiteral {
    public init(stringLiteral text: StringLiteralType) {
        guard let key = Key(text) else { preconditionFailure("no key: \(text)") }
        self = key
    }
}

extension Ratio {
    static func of(_ text: String) -> Ratio {
        guard let ratio = Ratio(text) else { preconditionFailure("no ratio: \(text)") }
        return ratio
    }
}

/// An institution that has one of everything that a guard or an effect may name.
enum GardenRules {
    static func text(_ key: Key) -> LocalText {
        LocalText(zh: "名称\(key)", en: "title of \(key)")
    }

    static let assumed = Provenance(.assumed)

    static var institution: Institution {
        var institution = Institution(key: "garden", version: 1, title: text("garden"))
        institution.bodies = [
            body("office", .residentsCommittee), body("council", .council),
            body("association", .ngo),
        ]
        institution.roles = [
            role("resident", .resident, .resident),
            role("clerk", .member(of: "office"), .committee),
            role("member", .member(of: "council"), .resident),
            role("chair", .head(of: "council"), .resident),
            role("opener", .opener, .resident), role("keeper", .owner, .volunteer),
            role("guardian", .named(field: "guardian"), .resident),
        ]
        institution.funds = [
            fund("community"), fund("district"), fund("town"),
            fund("plain", purposes: [], rate: nil),
        ]
        institution.cofinancing = [
            CofinancingDefinition(
                key: "thirty",
                shares: shares("0.30", "0.28", "0.42"),
                reversed: shares("0.30", "0.42", "0.28"),
                reversedWhen: "poor",
                provenance: assumed
            )
        ]
        institution.measures = [
            MeasureDefinition(
                key: "visits",
                title: text("visits"),
                unit: text("visits"),
                provenance: assumed
            )
        ]
        institution.catalogues = [guide]
        institution.preconditions = [
            PreconditionDefinition(
                key: "poor",
                title: text("poor"),
                isNeededToAdopt: false,
                provenance: assumed
            )
        ]
        institution.terms = [
            "photo", "receipt", "owners", "tenants", "paper", "online", "sources", "uses", "check",
            "good_practice",
        ].map { TermDefinition(key: $0, title: text($0)) }
        institution.processes = [project, plain]
        return institution
    }

    private static let guide = CatalogueDefinition(
        key: "guide",
        title: text("guide"),
        items: [
            CatalogueDefinition.Item(
                key: "lamp",
                title: text("lamp"),
                priceMax: Money(yuan: 100),
                countMax: 2,
                evidence: ["photo"]
            ),
            CatalogueDefinition.Item(key: "bench", title: text("bench")),
        ],
        provenance: assumed
    )

    private static func body(_ key: Key, _ kind: OrganisationKind) -> BodyDefinition {
        BodyDefinition(key: key, title: text(key), kind: kind, seats: nil, provenance: assumed)
    }

    private static func role(
        _ key: Key,
        _ holder: RoleDefinition.Holder,
        _ side: ActorClass
    ) -> RoleDefinition {
        RoleDefinition(
            key: key,
            title: text(key),
            holder: holder,
            actorClass: side,
            provenance: assumed
        )
    }

    private static func fund(
        _ key: Key,
        purposes: [Key] = ["lamps", "trees"],
        rate: Money? = Money(yuan: 5)
    ) -> FundDefinition {
        FundDefinition(
            key: key,
            title: text(key),
            holder: "association",
            purposes: purposes,
            ratePerResident: rate,
            provenance: assumed
        )
    }

    private static func shares(
        _ community: String,
        _ district: String,
        _ town: String
    ) -> [CofinancingDefinition.Share] {
        [
            CofinancingDefinition.Share(fund: "community", share: .of(community)),
            CofinancingDefinition.Share(fund: "district", share: .of(district)),
            CofinancingDefinition.Share(fund: "town", share: .of(town)),
        ]
    }
}

/// The processes.
extension GardenRules {
    static let project = ProcessDefinition(
        key: "project",
        title: text("project"),
        initial: "open",
        states: [
            StateDefinition(key: "open", title: text("open"), phase: .heard),
            StateDefinition(key: "going", title: text("going"), phase: .doing),
            StateDefinition(key: "done", title: text("done"), phase: .closed),
        ],
        fields: fields,
        lines: lines,
        clocks: [
            ClockDefinition(
                key: "term",
                title: text("term"),
                span: Span(14, .days),
                provenance: assumed
            )
        ],
        transitions: [
            step("begin", by: "clerk"), step("check", by: "clerk"),
            step("refuse", to: "open", by: "clerk", needsReason: true),
            settle, step("take", by: "resident"), step("finish", to: "done", by: "chair"),
            unlike, taking,
        ],
        openedBy: "resident",
        provenance: assumed
    )

    /// To be created by an effect; it shares some fields and no numbers of fields.
    static let plain = ProcessDefinition(
        key: "plain_matter",
        title: text("plain_matter"),
        initial: "open",
        states: [StateDefinition(key: "open", title: text("open"), phase: .heard)],
        fields: [
            FieldDefinition(key: "extra", title: text("extra"), kind: .number),
            FieldDefinition(key: "amount", title: text("amount"), kind: .money),
            FieldDefinition(key: "cash", title: text("cash"), kind: .money),
        ],
        transitions: [],
        openedBy: "resident",
        provenance: assumed
    )

    private static var fields: [FieldDefinition] {
        let money: [Key] = ["amount", "monthly", "receipt", "invoice", "price"]
        let numbers: [Key] = ["free", "need", "children", "adults", "places", "others", "minutes"]
        let others: [(Key, FieldDefinition.Kind)] = [
            ("note", .text(charactersMax: 100)), ("reason", .text(charactersMax: 100)),
            ("backup", .person), ("guardian", .person), ("contractor", .organisation),
            ("item", .item(catalogue: "guide")),
            (
                "purpose",
                .choice(
                    ["lamps", "trees", "gate"].map {
                        FieldDefinition.Choice(key: $0, title: text($0))
                    }
                )
            ),
        ]
        return money.map { FieldDefinition(key: $0, title: text($0), kind: .money) }
            + numbers.map { FieldDefinition(key: $0, title: text($0), kind: .number) }
            + others.map { FieldDefinition(key: $0.0, title: text($0.0), kind: $0.1) }
    }

    private static var lines: [LineDefinition] {
        [
            line("objections", [("words", .text(charactersMax: 100))]),
            line("pledges", [("cash", .money), ("work", .money)]),
            line("collectors", [("collector", .person)]),
            line("rows", [("item", .item(catalogue: "guide")), ("price", .money)]),
            line("people", [("adult", .person)]),
        ]
    }

    private static func line(_ key: Key, _ fields: [(Key, FieldDefinition.Kind)]) -> LineDefinition {
        LineDefinition(
            key: key,
            title: text(key),
            fields: fields.map { FieldDefinition(key: $0.0, title: text($0.0), kind: $0.1) },
            verdicts: [
                VerdictDefinition(key: "will_do", title: text("will_do"), needsPromise: true),
                VerdictDefinition(key: "cannot", title: text("cannot"), needsReason: true),
                VerdictDefinition(key: "granted", title: text("granted"), needsAmount: true),
            ],
            addedBy: ["resident"],
            judgedBy: ["clerk"]
        )
    }

    private static func step(
        _ event: Key,
        to state: Key = "going",
        by role: Key,
        needsReason: Bool = false
    ) -> TransitionDefinition {
        TransitionDefinition(
            event: event,
            title: text(event),
            from: ["open", "going"],
            to: state,
            mover: .by(role: role),
            needsReason: needsReason,
            provenance: assumed
        )
    }

    private static let settle = TransitionDefinition(
        event: "settle",
        title: text("settle"),
        from: ["going"],
        to: "going",
        mover: .decidedBy(
            DecisionRule(
                body: "council",
                instrument: .signOff,
                quorum: .count(1),
                denominator: .cast,
                threshold: .moreThan(.of("1/2")),
                otherwise: nil
            )
        ),
        provenance: assumed
    )

    /// Asks for values unlike those of other matters, so that they are kept in mind.
    private static let unlike = TransitionDefinition(
        event: "unlike",
        title: text("unlike"),
        from: ["open"],
        to: "going",
        mover: .by(role: "clerk"),
        requires: [
            TransitionDefinition.Requirement(.unique(fields: ["item", "price"]), assumed)
        ],
        provenance: assumed
    )

    /// Names an owner, so that a matter is held by its owner.
    private static let taking = TransitionDefinition(
        event: "hand_over",
        title: text("hand_over"),
        from: ["open"],
        to: "open",
        mover: .by(role: "clerk"),
        does: [.assignOwner(field: nil)],
        provenance: assumed
    )
}
