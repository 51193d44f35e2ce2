import Domain
import Kernel

extension String {
    /// A name of the garden's rules.
    var key: Key {
        guard let key = Key(self) else { preconditionFailure("no key: \(self)") }
        return key
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
        var institution = Institution(key: "garden".key, version: 1, title: text("garden".key))
        institution.bodies = [
            body("office".key, .residentsCommittee), body("council".key, .council),
            body("association".key, .ngo),
        ]
        institution.roles = [
            role("resident".key, .resident, .resident),
            role("clerk".key, .member(of: "office".key), .committee),
            role("member".key, .member(of: "council".key), .resident),
            role("chair".key, .head(of: "council".key), .resident),
            role("opener".key, .opener, .resident), role("keeper".key, .owner, .volunteer),
            role("guardian".key, .named(field: "guardian".key), .resident),
        ]
        institution.funds = [
            fund("community".key), fund("district".key), fund("town".key),
            fund("plain".key, purposes: [], rate: nil),
        ]
        institution.cofinancing = [
            CofinancingDefinition(
                key: "thirty".key,
                shares: shares("0.30", "0.28", "0.42"),
                reversed: shares("0.30", "0.42", "0.28"),
                reversedWhen: "poor".key,
                provenance: assumed
            )
        ]
        institution.measures = [
            MeasureDefinition(
                key: "visits".key,
                title: text("visits".key),
                unit: text("visits".key),
                provenance: assumed
            )
        ]
        institution.catalogues = [guide]
        institution.preconditions = [
            PreconditionDefinition(
                key: "poor".key,
                title: text("poor".key),
                isNeededToAdopt: false,
                provenance: assumed
            )
        ]
        institution.terms = [
            "photo".key, "receipt".key, "owners".key, "tenants".key, "paper".key, "online".key,
            "sources".key, "uses".key, "check".key,
            "good_practice".key,
        ].map { TermDefinition(key: $0, title: text($0)) }
        institution.processes = [project, plain]
        return institution
    }

    private static let guide = CatalogueDefinition(
        key: "guide".key,
        title: text("guide".key),
        items: [
            CatalogueDefinition.Item(
                key: "lamp".key,
                title: text("lamp".key),
                priceMax: Money(yuan: 100),
                countMax: 2,
                evidence: ["photo".key]
            ),
            CatalogueDefinition.Item(key: "bench".key, title: text("bench".key)),
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
        purposes: [Key] = ["lamps".key, "trees".key],
        rate: Money? = Money(yuan: 5)
    ) -> FundDefinition {
        FundDefinition(
            key: key,
            title: text(key),
            holder: "association".key,
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
            CofinancingDefinition.Share(fund: "community".key, share: .of(community)),
            CofinancingDefinition.Share(fund: "district".key, share: .of(district)),
            CofinancingDefinition.Share(fund: "town".key, share: .of(town)),
        ]
    }
}

/// The processes.
extension GardenRules {
    static let project = ProcessDefinition(
        key: "project".key,
        title: text("project".key),
        initial: "open".key,
        states: [
            StateDefinition(key: "open".key, title: text("open".key), phase: .heard),
            StateDefinition(key: "going".key, title: text("going".key), phase: .doing),
            StateDefinition(key: "done".key, title: text("done".key), phase: .closed),
        ],
        fields: fields,
        lines: lines,
        clocks: [
            ClockDefinition(
                key: "term".key,
                title: text("term".key),
                span: Span(14, .days),
                provenance: assumed
            )
        ],
        transitions: [
            step("begin".key, by: "clerk".key), step("check".key, by: "clerk".key),
            step("refuse".key, to: "open".key, by: "clerk".key, needsReason: true),
            settle, step("take".key, by: "resident".key),
            step("finish".key, to: "done".key, by: "chair".key),
            unlike, taking,
        ],
        openedBy: "resident".key,
        provenance: assumed
    )

    /// To be created by an effect; it shares some fields and no numbers of fields.
    static let plain = ProcessDefinition(
        key: "plain_matter".key,
        title: text("plain_matter".key),
        initial: "open".key,
        states: [StateDefinition(key: "open".key, title: text("open".key), phase: .heard)],
        fields: [
            FieldDefinition(key: "extra".key, title: text("extra".key), kind: .number),
            FieldDefinition(key: "amount".key, title: text("amount".key), kind: .money),
            FieldDefinition(key: "cash".key, title: text("cash".key), kind: .money),
        ],
        transitions: [],
        openedBy: "resident".key,
        provenance: assumed
    )

    private static var fields: [FieldDefinition] {
        let money: [Key] = ["amount".key, "monthly".key, "receipt".key, "invoice".key, "price".key]
        let numbers: [Key] = [
            "free".key, "need".key, "children".key, "adults".key, "places".key, "others".key,
            "minutes".key,
        ]
        let others: [(Key, FieldDefinition.Kind)] = [
            ("note".key, .text(charactersMax: 100)), ("reason".key, .text(charactersMax: 100)),
            ("backup".key, .person), ("guardian".key, .person), ("contractor".key, .organisation),
            ("item".key, .item(catalogue: "guide".key)),
            (
                "purpose".key,
                .choice(
                    ["lamps".key, "trees".key, "gate".key].map {
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
            line("objections".key, [("words".key, .text(charactersMax: 100))]),
            line("pledges".key, [("cash".key, .money), ("work".key, .money)]),
            line("collectors".key, [("collector".key, .person)]),
            line("rows".key, [("item".key, .item(catalogue: "guide".key)), ("price".key, .money)]),
            line("people".key, [("adult".key, .person)]),
        ]
    }

    private static func line(_ key: Key, _ fields: [(Key, FieldDefinition.Kind)]) -> LineDefinition
    {
        LineDefinition(
            key: key,
            title: text(key),
            fields: fields.map { FieldDefinition(key: $0.0, title: text($0.0), kind: $0.1) },
            verdicts: [
                VerdictDefinition(
                    key: "will_do".key,
                    title: text("will_do".key),
                    needsPromise: true
                ),
                VerdictDefinition(key: "cannot".key, title: text("cannot".key), needsReason: true),
                VerdictDefinition(
                    key: "granted".key,
                    title: text("granted".key),
                    needsAmount: true
                ),
            ],
            addedBy: ["resident".key],
            judgedBy: ["clerk".key]
        )
    }

    private static func step(
        _ event: Key,
        to state: Key = "going".key,
        by role: Key,
        needsReason: Bool = false
    ) -> TransitionDefinition {
        TransitionDefinition(
            event: event,
            title: text(event),
            from: ["open".key, "going".key],
            to: state,
            mover: .by(role: role),
            needsReason: needsReason,
            provenance: assumed
        )
    }

    private static let settle = TransitionDefinition(
        event: "settle".key,
        title: text("settle".key),
        from: ["going".key],
        to: "going".key,
        mover: .decidedBy(
            DecisionRule(
                body: "council".key,
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
        event: "unlike".key,
        title: text("unlike".key),
        from: ["open".key],
        to: "going".key,
        mover: .by(role: "clerk".key),
        requires: [
            TransitionDefinition.Requirement(.unique(fields: ["item".key, "price".key]), assumed)
        ],
        provenance: assumed
    )

    /// Names an owner, so that a matter is held by its owner.
    private static let taking = TransitionDefinition(
        event: "hand_over".key,
        title: text("hand_over".key),
        from: ["open".key],
        to: "open".key,
        mover: .by(role: "clerk".key),
        does: [.assignOwner(field: nil)],
        provenance: assumed
    )
}
