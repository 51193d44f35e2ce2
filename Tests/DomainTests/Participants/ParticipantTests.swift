import Domain
import Kernel
import Testing

@Suite struct ParticipantTests {
    private let spec = Neighbourhood.spec
    private let guests = Identifier<Household>(2)

    private func registered(_ details: PersonDetails) -> ParticipantFacts {
        Neighbourhood.facts(.registered(details, .unknown, in: .known(Identifier(1))))
    }

    private func register(_ details: PersonDetails, door: String = "101") -> ParticipantCommand {
        let home = Home(place: Neighbourhood.building, door: door)
        return .register(RegisterPerson(details: details, home: home))
    }

    @Test func `a person joins the household behind their door`() {
        let details = PersonDetails.named("测试丁")
        spec.knowing(registered(details)).when(register(details)).then(
            .personsRegistered(
                PersonsRegistered(
                    first: Identifier(4),
                    households: [Identifier(1)],
                    details: [.plain("测试丁 ")],
                    ages: [.unknown]
                )
            ),
            writes: [.keepRow(.person(Identifier(4)), .plain("测试丁 "))]
        )
    }

    @Test func `who keeps house apart founds a household behind the same door`() {
        let details = PersonDetails.named("测试丁")
        let facts = Neighbourhood.facts(
            .registered(details, .unknown, in: .new(0)),
            households: [NewHousehold(place: .standing(Neighbourhood.building), door: "101")]
        )
        let after = spec.knowing(facts).when(register(details)).after
        #expect(after.members(of: Identifier(3)) == [Identifier(4)])
        #expect(after.members(of: Identifier(1)) == [Identifier(1), Identifier(2)])
    }

    @Test func `nobody is put on file twice behind one door`() {
        let person = Neighbourhood.person(1)
        spec.knowing(Neighbourhood.facts(.unchanged(person)))
            .when(register(.named("测试甲"))).thenRefused(people: .alreadyOnFile(person))
    }

    @Test func `nobody lives in a district, a sub-district or a township itself`() {
        for (place, kind) in [(UInt64(1), PlaceKind.district), (2, .subdistrict)] {
            let home = Home(place: Identifier(place), door: "1")
            spec.when(.register(RegisterPerson(details: .named("测试丁"), home: home)))
                .thenRefused(people: .notHabitable(kind))
        }
    }

    @Test func `a guest may be of any place that stands`() {
        let details = PersonDetails.named("测试丁")
        let facts = Neighbourhood.facts(
            .registered(details, .unknown, in: .new(0)),
            households: [NewHousehold(place: .standing(Places.root), door: nil)]
        )
        let command = RegisterPerson(details: details, guestOf: Places.root)
        #expect(spec.knowing(facts).when(.register(command)).isAccepted)
        let unknown = RegisterPerson(details: details, guestOf: Identifier(99))
        spec.when(.register(unknown)).thenRefused(people: .unknownPlace(Identifier(99)))
    }

    @Test func `a place that went into another one takes nobody`() {
        let other = Neighbourhood.place(5, .building, in: 3, "2号楼")
        let merged = PlacesMerged(place: Neighbourhood.building, into: Identifier(5))
        spec.given(other, .placesMerged(merged)).when(register(.named("测试丁")))
            .thenRefused(people: .merged(Neighbourhood.building, into: Identifier(5)))
    }

    @Test func `before the founding nobody is put on file`() {
        DeciderSpec().when(register(.named("测试丁"))).thenRefused(people: .notFounded)
    }

    @Test(arguments: [
        (String(repeating: "名", count: 60), true), (String(repeating: "名", count: 61), false),
    ])
    func `a name has at most 60 characters`(name: String, isAccepted: Bool) {
        let decided = spec.knowing(registered(.named(name))).when(register(.named(name)))
        #expect(decided.isAccepted == isAccepted)
        guard !isAccepted else { return }
        decided.thenRefused(people: .flawed(.name(.tooLong(charactersMax: 60)), line: nil))
    }

    @Test(arguments: [
        (String(repeating: "1", count: 60), true), (String(repeating: "1", count: 61), false),
        (" ", false),
    ])
    func `a door has at most 60 characters and is never empty`(door: String, isAccepted: Bool) {
        let details = PersonDetails.named("测试丁")
        let decided = spec.knowing(registered(details)).when(register(details, door: door))
        #expect(decided.isAccepted == isAccepted, "\(door)")
    }

    @Test(arguments: [
        ("", true), ("000000000000000", true), ("0000000000000000", false),
        ("+000000000000000", true), ("+", false), ("000 0000", false), ("０００", false),
        ("000-0000", false),
    ])
    func `a telephone number is at most 15 digits after an optional plus sign`(
        phone: String,
        isAccepted: Bool
    ) {
        var details = PersonDetails.named("测试丁")
        details.phone = phone
        let decided = spec.knowing(registered(details)).when(register(details))
        #expect(decided.isAccepted == isAccepted, "\(phone)")
        guard !isAccepted else { return }
        decided.thenRefused(people: .flawed(.phone(digitsMax: 15), line: nil))
    }

    @Test func `a birth that cannot be is refused`() {
        let details = PersonDetails.named("测试丁", born: 2027)
        spec.knowing(registered(details)).when(register(details))
            .thenRefused(people: .flawed(.birth(yearMin: 1_900), line: nil))
    }

    @Test func `a correction writes the row anew, and one that changes nothing is refused`() {
        let details = PersonDetails.named("测试甲甲")
        let command = CorrectPerson(person: Neighbourhood.person(1), details: details)
        let corrected = RosterChange.corrected(Neighbourhood.person(1), details, .minor)
        spec.knowing(Neighbourhood.facts(corrected)).when(.correct(command)).then(
            .personsCorrected(
                PersonsCorrected(
                    persons: [Identifier(1)],
                    details: [.plain("测试甲甲 ")],
                    ages: [.minor]
                )
            ),
            writes: [.keepRow(.person(Identifier(1)), .plain("测试甲甲 "))]
        )
        spec.knowing(Neighbourhood.facts(.unchanged(Neighbourhood.person(1))))
            .when(.correct(command)).thenRefused(people: .nothingChanged)
    }

    @Test func `somebody moves behind another door, and not to where they live`() {
        let moved = { (target: HouseholdReference, households: [NewHousehold]) in
            let change = RosterChange.registered(.named("测试乙"), .unknown, in: target)
            return Neighbourhood.facts(change, households: households)
        }
        let home = Home(place: Neighbourhood.building, door: "102")
        let command = ParticipantCommand.move(
            MovePerson(person: Neighbourhood.person(2), home: home)
        )
        let new = NewHousehold(place: .standing(Neighbourhood.building), door: "102")
        spec.knowing(moved(.new(0), [new])).when(command).then(
            .householdsRegistered(
                HouseholdsRegistered(
                    first: Identifier(3),
                    places: [Neighbourhood.building],
                    doors: [.plain("102")]
                )
            ),
            .personMoved(PersonMoved(person: Identifier(2), household: Identifier(3))),
            writes: [.keepRow(.household(Identifier(3)), .plain("102"))]
        )
        spec.knowing(moved(.known(Identifier(1)), [])).when(command).thenRefused(
            people: .nothingChanged
        )
    }

    @Test func `who moved away, was merged or was never there cannot be changed`() {
        let person = Neighbourhood.person(1)
        let into = Neighbourhood.person(2)
        let commands: [ParticipantCommand] = [
            .correct(CorrectPerson(person: person, details: .named("测试丁"))),
            .move(MovePerson(person: person, home: Neighbourhood.home)),
            .leave(LeaveDistrict(person: person)),
            .merge(MergePersons(person: person, into: into)),
            .merge(MergePersons(person: into, into: person)),
        ]
        let left = spec.given(.personLeft(PersonLeft(person: person)))
        let merged = spec.given(.personsMerged(PersonsMerged(person: person, into: into)))
        for command in commands {
            left.when(command).thenRefused(people: .notPresent(person, .movedAway))
            merged.when(command).thenRefused(people: .notPresent(person, .merged))
        }
        let nobody = Neighbourhood.person(9)
        spec.when(.leave(LeaveDistrict(person: nobody))).thenRefused(people: .unknownPerson(nobody))
    }

    @Test func `an entry is merged into another one, and what was on file about it is erased`() {
        let (one, other) = (Neighbourhood.person(1), Neighbourhood.person(2))
        let command = ParticipantCommand.merge(MergePersons(person: one, into: other))
        spec.when(command).then(
            .personsMerged(PersonsMerged(person: one, into: other)),
            writes: [
                .eraseRow(.person(one)), .eraseRow(VaultKey(.displayName, 1)),
                .eraseRow(VaultKey(.groupFacts, 1)),
            ]
        )
        #expect(spec.when(command).after.commitment(to: .person(one)) == nil)
        spec.when(.merge(MergePersons(person: one, into: one))).thenRefused(
            people: .mergeWithItself
        )
    }

    @Test(arguments: [(Household.membersMax - 2, true), (Household.membersMax - 1, false)])
    func `a household has at most 1,000 members`(newcomers: Int, isAccepted: Bool) {
        let entries = (1...newcomers).map { line in
            let name = PersonDetails.named("测试\(line)")
            return RosterEntry(line: line, details: name, building: "1号楼", door: "101")
        }
        var facts = ParticipantFacts()
        facts.changes = entries.map {
            .registered($0.details, .unknown, in: .known(Identifier(1)))
        }
        let command = ImportRoster(place: Neighbourhood.community, entries: entries)
        let decided = spec.knowing(facts).when(.importRoster(command))
        #expect(decided.isAccepted == isAccepted)
        guard !isAccepted else { return }
        decided.thenRefused(people: .tooManyInHousehold(membersMax: 1_000))
    }

    @Test func `the clock says anew who came of age, and nobody else may`() {
        var facts = ParticipantFacts()
        facts.ages = [Identifier(2): .minor]
        let known = spec.knowing(facts)
        known.by(.clock).when(.attestAges(AttestAges())).then(
            .agesAttested(AgesAttested(persons: [Identifier(2)], ages: [.minor]))
        )
        known.by(.console).when(.attestAges(AttestAges()))
            .thenDenied(.missing(.applyDueChanges, at: Places.root, giver: .nobody))
    }
}
