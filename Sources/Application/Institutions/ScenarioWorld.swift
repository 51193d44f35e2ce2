import Domain
import Kernel

/// A district made for one scenario, in memory and on a clock of its own, in which real commands
/// are decided.
struct ScenarioWorld {
    /// Why the stage could not be set.
    struct Unfit: Error {
        let refusal: Refusal
    }

    private static let community = Identifier<Place>(3)
    private static let building = Identifier<Place>(4)
    private static let offsetMinutes = 480
    /// A clock that fires more often in one wait has run wild.
    private static let firingsMax = 10_000

    private(set) var district = District()
    private(set) var now: Instant
    private(set) var people: [Key: Identifier<Person>] = [:]
    private(set) var bodies: [Key: Identifier<Organisation>] = [:]
    private(set) var funds: [Key: Identifier<Fund>] = [:]
    private var acts: UInt64 = 0

    init(_ scenario: Scenario, _ institution: Institution) throws(Unfit) {
        // Nine in the morning.
        now = scenario.day.start(offsetMinutes: Self.offsetMinutes).adding(
            milliseconds: 9 * 3_600_000
        )
        try found()
        try register(scenario, institution)
        try seat(scenario, institution)
        try fund(scenario, institution)
        let binding = InstitutionBinding(
            institution: institution,
            place: Self.community,
            bodies: bodies,
            funds: funds,
            attested: scenario.attested
        )
        try perform(.institutions(.adopt(AdoptInstitution(binding: binding))))
    }

    var adoption: Identifier<AdoptedInstitution> { Identifier(1) }
    var place: Identifier<Place> { Self.community }
    var today: Day { district.today(now) }

    /// Decides a command and lets it happen.
    mutating func perform(
        _ command: Command,
        facts: Facts = .none,
        actor: Actor = .console
    ) throws(Unfit) {
        acts += 1
        let context = Context(now: now, actor: actor, entropy: acts, sealer: CountingSealer(acts))
        let outcome: Outcome
        do throws(Refusal) {
            outcome = try district.decide(command, facts, context)
        } catch {
            throw Unfit(refusal: error)
        }
        let stamp = Stamp(
            recorded: now,
            actor: actor,
            request: RequestID(high: 0, low: acts)
        )
        for event in outcome.events { district.evolve(event, stamp) }
    }

    /// Lets time go by; whatever falls due happens at its moment.
    mutating func wait(days: Int) throws(Unfit) {
        let end = now.adding(days: Int64(days))
        var firings = 0
        while let next = district.schedule.first, next.due <= end, firings < Self.firingsMax {
            now = max(now, next.due)
            try perform(next.name.command, actor: .clock)
            firings += 1
        }
        now = end
    }
}

extension ScenarioWorld {
    private mutating func found() throws(Unfit) {
        let founding = FoundDistrict(name: "district", offsetMinutes: Self.offsetMinutes)
        try perform(.places(.found(founding)))
        for (kind, parent) in [(PlaceKind.subdistrict, 1), (.community, 2), (.building, 3)] {
            let creation = CreatePlace(
                kind: kind,
                parent: Identifier(UInt64(parent)),
                name: "place \(parent)"
            )
            try perform(.places(.create(creation)))
        }
    }

    /// Everybody in a household of their own, but for those who live together. Where people stand
    /// for or against something, as many neighbours live there as it takes to speak of it openly.
    private mutating func register(
        _ scenario: Scenario,
        _ institution: Institution
    ) throws(Unfit) {
        let together = Set(scenario.households.joined())
        let doors =
            scenario.households + scenario.people.filter { !together.contains($0) }.map { [$0] }
        var facts = ParticipantFacts()
        var entries: [RosterEntry] = []
        for (number, household) in doors.enumerated() {
            let door = "\(number + 1)"
            facts.households.append(NewHousehold(place: .standing(Self.building), door: door))
            for person in household {
                let details = PersonDetails(name: person.text, birth: Birth(year: 1_980))
                facts.changes.append(.registered(details, .adult, in: .new(number)))
                entries.append(
                    RosterEntry(
                        line: entries.count + 1,
                        details: details,
                        building: nil,
                        door: door
                    )
                )
                people[person] = Identifier(UInt64(people.count) + 1)
            }
        }
        let hasStances = institution.processes.contains { process in
            process.lines.contains { $0.stance != nil }
        }
        for _ in 0..<(hasStances ? Stances.householdsMin : 0) {
            let door = "\(facts.households.count + 1)"
            let details = PersonDetails(name: "neighbour", birth: Birth(year: 1_980))
            let home = NewHousehold(place: .standing(Self.building), door: door)
            facts.changes.append(.registered(details, .adult, in: .new(facts.households.count)))
            facts.households.append(home)
            entries.append(
                RosterEntry(
                    line: entries.count + 1,
                    details: details,
                    building: nil,
                    door: door
                )
            )
        }
        let roster = ImportRoster(place: Self.community, entries: entries)
        try perform(
            .participants(.importRoster(roster)),
            facts: Facts(participants: facts)
        )
    }

    private mutating func seat(
        _ scenario: Scenario,
        _ institution: Institution
    ) throws(Unfit) {
        for (index, body) in institution.bodies.enumerated() {
            let seating = scenario.seats[body.key] ?? Scenario.Seating(head: nil, members: [])
            let founding = FoundBody(
                kind: body.kind,
                place: Self.community,
                name: body.title.zh,
                ties: BodyTies(isRegistered: !body.kind.isBody),
                rule: rule(seating, of: body)
            )
            try perform(.bodies(.found(founding)))
            let id = Identifier<Organisation>(UInt64(index) + 1)
            bodies[body.key] = id
            if let count = scenario.members[body.key] {
                let figure = StateFigure(subject: .members(of: id), count: count, isConfirmed: true)
                try perform(.bodies(.stateFigure(figure)))
            }
            let heads = seating.head.map { [$0] } ?? []
            for (group, holders) in [heads, seating.members].enumerated() {
                for holder in holders {
                    guard let person = people[holder] else { continue }
                    let filling = FillSeat(
                        body: id,
                        group: UInt16(group + 1),
                        holder: .person(person)
                    )
                    try perform(.bodies(.fill(filling)))
                }
            }
        }
    }

    /// One who heads it, and as many others as there are, or as the institution and the law say.
    private func rule(
        _ seating: Scenario.Seating,
        of body: BodyDefinition
    ) -> SeatRuleDraft {
        let members = max(1, seating.members.count)
        let lawful = SeatLimits.seats(of: body.kind, from: now, offsetMinutes: Self.offsetMinutes)
        let seats = body.seats ?? lawful ?? members...members
        let head = SeatGroupDraft(
            zh: "Head",
            en: "Head",
            seatsMin: 1,
            seatsMax: 1,
            kind: .appointed,
            isHead: true
        )
        let others = SeatGroupDraft(
            zh: "Members",
            en: "Members",
            seatsMin: seats.lowerBound,
            seatsMax: max(seats.upperBound, members),
            kind: .elected
        )
        return SeatRuleDraft(source: "scenario", groups: [head, others])
    }

    private mutating func fund(
        _ scenario: Scenario,
        _ institution: Institution
    ) throws(Unfit) {
        for (index, fund) in institution.funds.enumerated() {
            guard let holder = bodies[fund.holder] else { continue }
            let opening = OpenFund(
                holder: holder,
                place: Self.community,
                title: fund.title.zh,
                restriction: fund.isRingFenced
                    ? .ringFenced : fund.purposes.isEmpty ? .unrestricted : .restricted,
                purposes: fund.purposes
            )
            try perform(.funds(.open(opening)))
            let id = Identifier<Fund>(UInt64(index) + 1)
            funds[fund.key] = id
            guard let amount = scenario.money[fund.key] else { continue }
            let receipt = RecordReceipt(fund: id, amount: amount, source: .government)
            try perform(.funds(.receive(receipt)))
        }
    }
}

/// Keeps no words: each text is told apart by a number alone.
private struct CountingSealer: Sealer {
    private let number: UInt64

    init(_ number: UInt64) {
        self.number = number
    }

    func seal(_ prose: Prose) -> SealedText { sealed(prose.text.utf8) }
    func seal(_ content: VaultContent) -> SealedText { sealed("\(content)".utf8) }

    private func sealed(_ bytes: some Sequence<UInt8>) -> SealedText {
        var random = SeededRandom(seed: bytes.reduce(number) { ($0 &* 31) &+ UInt64($1) })
        let words = (0..<4).map { _ in random.next() }
        let raw = words.flatMap { word in
            (0..<8).map { UInt8(truncatingIfNeeded: word >> ($0 * 8)) }
        }
        guard let digest = Digest(raw) else { preconditionFailure("four words are 32 bytes") }
        return SealedText(commitment: digest, stored: [])
    }
}
