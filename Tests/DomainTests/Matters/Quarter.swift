import Domain
import Kernel
import Testing

/// A community (3) where persons 1 to 9 live and 10 is a child; its committee (1) with a member of
/// staff, its council (2) of persons 1 to 5, and the office of the sub-district (3).
struct Quarter {
    static let community = Identifier<Place>(3)
    static let worker = MatterParty.account(Identifier(1))
    static let official = MatterParty.account(Identifier(2))
    static let auditor = MatterParty.account(Identifier(3))

    static func person(_ number: UInt64) -> MatterParty { .person(Identifier(number)) }

    static let base: District = {
        var spec = DeciderSpec().given(
            .founded("云溪"),
            .create(2, .subdistrict, in: 1, "柳岸"),
            .create(3, .community, in: 2, "杏花"),
            .create(4, .building, in: 3, "1号楼"),
            .opened(1, home: 3),
            .gave(1, to: 1, .officeWorker, at: 3),
            .opened(2, home: 2),
            .gave(2, to: 2, .administrator, at: 2),
            .opened(3, home: 3),
            .gave(3, to: 3, .auditor, at: 3),
            .householdsRegistered(
                HouseholdsRegistered(
                    first: Identifier(1),
                    places: [Identifier(4)],
                    doors: [.plain("502")]
                )
            ),
            .personsRegistered(
                PersonsRegistered(
                    first: Identifier(1),
                    households: Array(repeating: Identifier(1), count: 10),
                    details: (1...10).map { .plain("测试 \($0)") },
                    ages: Array(repeating: .adult, count: 9) + [.child]
                )
            ),
            .body(1, .residentsCommittee, at: 3, "居委会", partOf: 3, registered: true),
            .body(2, .council, at: 3, "议事会", partOf: 1),
            .body(3, .subdistrictOffice, at: 2, "街道办", registered: true),
            .body(4, .ngo, at: 3, "服务社", registered: true),
            .rule(1, of: 2, from: .y2013, [.councillors(5)]),
            .rule(2, of: 4, from: .y2013, [.councillors(3)])
        )
        for number in 1...5 {
            spec = spec.given(.sits(UInt64(number), UInt64(number), seat: UInt16(number)))
        }
        return spec.given(.sits(6, 6, in: 4, seat: 1)).state
    }()

    static let binding = InstitutionBinding(
        institution: NeedInstitution.plain,
        place: community,
        bodies: [
            Key.committee: Identifier(1), Key.council: Identifier(2), Key.office: Identifier(3),
        ],
        attested: [Key.meetingHeld]
    )

    private(set) var district: District
    private(set) var now = Instant.noon
    let sealer = PlainSealer()

    init() {
        district = Self.base
        must(.institutions(.adopt(AdoptInstitution(binding: Self.binding))))
    }

    /// Decides and records; answers what was refused.
    @discardableResult
    mutating func give(_ command: Command, by actor: Actor = .console) -> Refusal? {
        let context = Context(now: now, actor: actor, entropy: 7, sealer: sealer)
        do throws(Refusal) {
            let outcome = try district.decide(command, .none, context)
            for event in outcome.events {
                district.evolve(
                    event,
                    Stamp(recorded: now, actor: actor, request: RequestID(high: 0, low: 1))
                )
            }
            return nil
        } catch {
            return error
        }
    }

    mutating func must(
        _ command: Command,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let refusal = give(command)
        #expect(refusal == nil, sourceLocation: sourceLocation)
    }

    mutating func must(
        _ command: MatterCommand,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        must(.matters(command), sourceLocation: sourceLocation)
    }

    mutating func refusal(_ command: MatterCommand) -> MatterRefusal? {
        if case .matters(let refusal) = give(.matters(command)) { refusal } else { nil }
    }

    /// Goes to a moment, and lets happen on the way what is due, as the writer does.
    mutating func wait(until moment: Instant) {
        while let entry = district.schedule.first, entry.due <= moment {
            now = max(now, entry.due)
            let refusal = give(entry.name.command, by: .clock)
            #expect(refusal == nil)
            if let next = district.schedule.first, next == entry {
                Issue.record("a timer goes on for ever")
                return
            }
        }
        now = max(now, moment)
    }

    mutating func wait(days: Int64) { wait(until: now.adding(days: days)) }

    mutating func raise(by party: MatterParty = person(7), fields: [WrittenField] = []) {
        must(.open(Self.opening(by: party, fields: fields)))
    }

    static func opening(
        by party: MatterParty = person(7),
        fields: [WrittenField] = []
    ) -> OpenMatter {
        OpenMatter(
            adoption: Identifier(1),
            process: Key.need,
            place: Identifier(4),
            title: "灯坏了",
            fields: fields,
            by: party
        )
    }

    static let complete = [
        WrittenField(key: Key.spot, text: "2单元"), WrittenField(key: Key.cost, text: "120.50"),
        WrittenField(key: Key.keeper, text: "8"),
    ]

    static func step(
        _ event: Key,
        _ party: MatterParty = worker,
        reason: String? = nil
    ) -> MatterCommand {
        .step(StepMatter(matter: Identifier(1), event: event, reason: reason, by: party))
    }

    static func count(
        _ yes: Int,
        _ no: Int,
        present: Int = 5,
        by number: UInt64 = 1
    )
        -> MatterCommand
    {
        .countDecision(
            CountDecision(
                matter: Identifier(1),
                event: Key.agree,
                count: DecisionCount(
                    members: 5,
                    present: present,
                    yes: yes,
                    no: no,
                    abstained: 0
                ),
                by: person(number)
            )
        )
    }

    static func sign(_ number: UInt64) -> MatterCommand {
        .signDecision(SignDecision(matter: Identifier(1), by: person(number)))
    }

    /// Up to where the council has to decide.
    mutating func discuss() {
        raise(fields: Self.complete)
        must(Self.step(Key.takeUp))
    }

    mutating func agree() {
        discuss()
        must(Self.count(3, 2))
        must(Self.sign(2))
    }

    var matter: Matter { district.matter(Identifier(1))! }

    var state: Key { district.process(of: matter)!.states[Int(matter.state)].key }

    func duty(_ number: UInt64) -> Duty { district.duty(Identifier(number))! }
}
