import Domain
import Kernel
import Testing

/// A matter of the garden, number 1, to be brought to where a guard or an effect is looked at.
///
/// The committee's district: 测试 1 heads the council, 2 to 4 are its members, 5 sits in the office;
/// 31 and 32 live together behind a door. Four funds with nothing in them.
struct GardenStage {
    static let matter = Identifier<Matter>(1)

    private(set) var district: District
    private var actor: MatterParty? = .person(Identifier(5))
    private var step: Key = "check".key
    private var moment = Instant.noon

    static func person(_ number: UInt64) -> MatterParty { .person(Identifier(number)) }

    init(
        attested: [Key] = [],
        ofMatter: [Key] = [],
        under institution: Institution = GardenRules.institution
    ) {
        var spec = Committee.spec.given(
            .householdsRegistered(
                HouseholdsRegistered(
                    first: Identifier(2),
                    places: [Identifier(4)],
                    doors: [.plain("2-502")]
                )
            ),
            .personsRegistered(
                PersonsRegistered(
                    first: Identifier(31),
                    households: [Identifier(2), Identifier(2)],
                    details: [.plain("测试甲"), .plain("测试乙")],
                    ages: [.adult, .adult]
                )
            ),
            .rule(
                1,
                of: 2,
                from: .y2013,
                [.councillors(13), .councillors(1, number: 2, head: true)]
            ),
            .rule(2, of: 1, from: .y2013, [.councillors(7)]),
            .sits(1, 1, in: 2, group: 2, seat: 1),
            .sits(2, 2, in: 2, seat: 2),
            .sits(3, 3, in: 2, seat: 3),
            .sits(4, 4, in: 2, seat: 4),
            .sits(5, 5, in: 1, seat: 1)
        )
        spec = spec.given((1...3).map { .opened($0, .restricted, ["lamps".key, "trees".key]) })
            .given(.opened(4, .unrestricted, []))
        spec = spec.given(
            .institutionAdopted(
                InstitutionAdopted(
                    adoption: Identifier(1),
                    institution: institution,
                    place: Committee.community,
                    bodies: (1...3).map { Identifier($0) },
                    funds: (1...4).map { Identifier($0) },
                    attested: attested,
                    effective: .noon
                )
            )
        )
        district = spec.state
        open(attested: ofMatter)
    }

    private mutating func open(
        _ place: Identifier<Place> = Committee.community,
        attested: [Key] = []
    ) {
        happen(
            .matterOpened(
                MatterOpened(
                    matter: Identifier(UInt64(district.matters.count) + 1),
                    rules: Matter.Rules(adoption: Identifier(1), process: 0),
                    place: place,
                    opener: Self.person(31),
                    origin: .resident,
                    title: .plain("路灯"),
                    attested: attested
                )
            )
        )
    }

    private mutating func happen(_ event: Event) {
        district.evolve(
            event,
            Stamp(recorded: moment, actor: .console, request: Stamp.noon.request)
        )
    }

    private func with(_ change: (inout Self) -> Void) -> Self {
        var copy = self
        change(&copy)
        return copy
    }

    private var process: ProcessDefinition { GardenRules.project }

    // Who acts, when, on which step.

    func by(_ person: UInt64?) -> Self { with { $0.actor = person.map(Self.person) } }
    func taking(_ step: Key) -> Self { with { $0.step = step } }
    func at(_ moment: Instant) -> Self { with { $0.moment = moment } }
    func later(days: Int64) -> Self { at(moment.adding(days: days)) }

    // What happened.

    func given(_ events: Event...) -> Self {
        with { stage in for event in events { stage.happen(event) } }
    }

    func given(_ events: [Event]) -> Self {
        with { stage in for event in events { stage.happen(event) } }
    }

    /// Another matter, opened and owned by nobody yet.
    func anotherMatter() -> Self { with { $0.open() } }

    func elsewhere() -> Self { with { $0.open(Identifier(2)) } }

    func filling(
        _ key: Key,
        _ value: FieldValue,
        by side: ActorClass = .committee,
        of matter: UInt64 = 1
    ) -> Self {
        with { stage in
            let slot = stage.process.fields.firstIndex { $0.key == key } ?? 0
            let field = MatterField(slot: UInt16(slot), value: value, by: side)
            stage.happen(
                .matterFieldsSet(
                    MatterFieldsSet(matter: Identifier(matter), line: nil, fields: [field])
                )
            )
        }
    }

    func adding(
        _ lines: Key,
        _ values: [Key: FieldValue] = [:],
        by side: ActorClass = .committee,
        to matter: UInt64 = 1
    ) -> Self {
        with { stage in
            let kind = stage.process.lines.firstIndex { $0.key == lines } ?? 0
            let definitions = stage.process.lines[kind].fields
            let fields = definitions.indices.compactMap { slot in
                values[definitions[slot].key].map {
                    MatterField(slot: UInt16(slot), value: $0, by: side)
                }
            }
            let id = Identifier<Matter>(matter)
            stage.happen(
                .matterLineAdded(
                    MatterLineAdded(
                        matter: id,
                        line: UInt16(stage.district.matter(id)?.lines.count ?? 0),
                        kind: UInt16(kind),
                        by: Self.person(31),
                        fields: fields
                    )
                )
            )
        }
    }

    func answering(
        _ line: UInt16,
        _ verdict: Key,
        reason: String? = nil,
        promise: LinePromise? = nil,
        amount: Money? = nil
    ) -> Self {
        with { stage in
            let verdicts = stage.process.lines[0].verdicts
            let number = verdicts.firstIndex { $0.key == verdict } ?? 0
            let answer = LineVerdict(
                verdict: UInt16(number),
                by: Self.person(5),
                reason: reason.map { .plain($0) },
                promise: promise,
                amount: amount
            )
            stage.happen(
                .matterLineJudged(
                    MatterLineJudged(matter: Self.matter, line: line, verdict: answer)
                )
            )
        }
    }

    func attaching(
        _ kind: Key,
        to line: UInt16? = nil,
        issued: Day? = nil,
        covers: [Key] = []
    ) -> Self {
        given(
            .matterDocumentAttached(
                MatterDocumentAttached(
                    matter: Self.matter,
                    kind: kind,
                    line: line,
                    issued: issued,
                    covers: covers,
                    content: .plain("附件"),
                    by: Self.person(31)
                )
            )
        )
    }

    func noting(_ note: MatterNote, _ person: UInt64, as role: Key? = nil) -> Self {
        let number = role.flatMap { role in
            GardenRules.institution.roles.firstIndex { $0.key == role }
        }
        return given(
            .matterPartyNoted(
                MatterPartyNoted(
                    matter: Self.matter,
                    party: Self.person(person),
                    note: note,
                    role: number.map(UInt16.init)
                )
            )
        )
    }

    /// Somebody took a step.
    func took(_ step: Key, _ person: UInt64?) -> Self {
        let number = process.transitions.firstIndex { $0.event == step } ?? 0
        return given(
            .matterStepped(
                MatterStepped(
                    matter: Self.matter,
                    transition: UInt16(number),
                    by: person.map(Self.person),
                    role: nil,
                    reason: nil
                )
            )
        )
    }

    func changing(_ change: MatterChange, of matter: UInt64 = 1) -> Self {
        given(.matterChanged(MatterChanged(matter: Identifier(matter), change: change)))
    }

    func measuring(_ value: Int64) -> Self {
        given(
            .matterMeasured(
                MatterMeasured(
                    matter: Self.matter,
                    measure: 0,
                    value: value,
                    by: Self.person(5)
                )
            )
        )
    }

    /// So much came into a fund.
    func receiving(_ amount: Money, _ fund: UInt64 = 1) -> Self {
        let receipt = UInt64(district.ledger.receipts.count) + 1
        return given(
            .funds(
                .moneyReceived(
                    MoneyReceived(
                        receipt: Identifier(receipt),
                        pot: Pot(
                            fund: Identifier(fund),
                            restriction: fund == 4 ? .unrestricted : .restricted,
                            purpose: nil
                        ),
                        amount: amount,
                        source: .government,
                        giver: nil,
                        basis: .given,
                        day: Day(of: .noon, offsetMinutes: 480)
                    )
                )
            )
        )
    }

    // What is asked.

    func scene(of matter: UInt64 = 1, line: UInt16? = nil) -> Scene {
        let id = Identifier<Matter>(matter)
        guard let found = district.matter(id),
            let adoption = district.adoption(Identifier(1)),
            let step = process.transitions.first(where: { $0.event == step })
        else { preconditionFailure("the stage has such a matter and such a step") }
        return Scene(
            district: district,
            id: id,
            matter: found,
            adoption: adoption,
            process: adoption.institution.processes[0],
            transition: step,
            actor: actor,
            line: line,
            now: moment
        )
    }

    func check(_ rule: Guard, of matter: UInt64 = 1, line: UInt16? = nil) -> GuardFailure? {
        Guards.check(rule, scene(of: matter, line: line))
    }

    func fire(_ effects: Effect..., line: UInt16? = nil) -> Result<[Event], EffectFailure> {
        do throws(EffectFailure) {
            return .success(try Effects.events(effects, scene(line: line)))
        } catch {
            return .failure(error)
        }
    }

    /// After these effects, which must succeed.
    func firing(_ effects: Effect..., line: UInt16? = nil) throws -> Self {
        given(try Effects.events(effects, scene(line: line)))
    }
}
