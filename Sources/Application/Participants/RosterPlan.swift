import Domain
import Kernel

/// How the lines of a list meet what is on file.
///
/// It never guesses: whoever is not plainly one person, on file or on the list, is `unclear`. The
/// same list a second time meets exactly those it brought the first time.
struct RosterPlan {
    private struct Doorway: Hashable {
        let place: PlaceReference
        /// Folded; empty for guests.
        let door: String
    }

    private struct Bearer: Hashable {
        let doorway: Int
        /// Folded.
        let name: String
    }

    /// Those of one name behind one door.
    private struct Namesakes {
        /// On file, and not yet met by a line.
        var onFile: [Identifier<Person>] = []
        var lines: [(birth: Birth?, line: Int)] = []
    }

    private let people: PeopleDirectory
    private let district: District
    private let today: Day
    private var standing: [String: Identifier<Place>] = [:]
    /// Names that several places of the community bear.
    private var shared: Set<String> = []
    private var arriving: [String: Int] = [:]
    private var doorways: [Doorway: Int] = [:]
    /// The household whom newcomers behind a doorway join.
    private var households: [HouseholdReference] = []
    private var namesakes: [Bearer: Namesakes] = [:]
    private(set) var facts = ParticipantFacts()

    init(_ people: PeopleDirectory, _ district: District, today: Day) {
        self.people = people
        self.district = district
        self.today = today
    }

    mutating func take(
        _ entries: [RosterEntry],
        of place: Identifier<Place>,
        _ places: PlaceDirectory
    ) {
        learnBuildings(of: place, places)
        facts.changes.reserveCapacity(entries.count)
        for entry in entries { facts.changes.append(change(entry, in: place)) }
    }

    /// Former names give way to present ones.
    private mutating func learnBuildings(of place: Identifier<Place>, _ places: PlaceDirectory) {
        let buildings = (district.place(place)?.children ?? []).compactMap { id in
            district.place(id).map { (id: id, place: $0) }
        }
        for building in buildings {
            for name in building.place.formerNames.compactMap(places.text) {
                standing[NameFolding.folded(name)] = building.id
            }
        }
        var present: Set<String> = []
        for building in buildings {
            guard let name = places.text(building.place.name).map(NameFolding.folded) else {
                continue
            }
            if !present.insert(name).inserted { shared.insert(name) }
            standing[name] = building.id
        }
    }

    private mutating func change(
        _ entry: RosterEntry,
        in place: Identifier<Place>
    ) -> RosterChange {
        var home = PlaceReference.standing(place)
        if let building = entry.building {
            guard let reference = reference(to: building, line: entry.line) else {
                return .unclear(line: entry.line)
            }
            home = reference
        }
        let doorway = doorway(at: home, door: entry.door)
        let details = entry.details.trimmed
        let bearer = Bearer(doorway: doorway, name: NameFolding.folded(details.name))
        let said = namesakes[bearer]?.lines ?? []
        if let earlier = said.first(where: { $0.birth == details.birth }) {
            return .repeated(line: earlier.line)
        }
        guard said.allSatisfy({ !$0.birth.mayBe(details.birth) }) else {
            return .unclear(line: entry.line)
        }
        namesakes[bearer, default: Namesakes()].lines.append((details.birth, entry.line))
        return change(details, bearer, line: entry.line)
    }

    private mutating func change(
        _ details: PersonDetails,
        _ bearer: Bearer,
        line: Int
    ) -> RosterChange {
        let meant = meant(by: details.birth, bearer)
        guard let person = meant.first, let known = people.details(of: person) else {
            let age = AgeBand(details.birth, on: today)
            return .registered(details, age, in: households[bearer.doorway])
        }
        guard meant.count == 1 else { return .unclear(line: line) }
        namesakes[bearer]?.onFile.removeAll { $0 == person }
        let merged = known.adding(details)
        return merged == known
            ? .unchanged(person) : .corrected(person, merged, AgeBand(merged.birth, on: today))
    }

    /// Who of this name behind this door may be born then: those of whom exactly this is known,
    /// else those who left something open.
    private func meant(by birth: Birth?, _ bearer: Bearer) -> [Identifier<Person>] {
        let possible = (namesakes[bearer]?.onFile ?? []).filter {
            people.details(of: $0)?.birth.mayBe(birth) ?? false
        }
        let exact = possible.filter { people.details(of: $0)?.birth == birth }
        return exact.isEmpty ? possible : exact
    }

    /// Nothing if several places bear the name.
    private mutating func reference(to building: String, line: Int) -> PlaceReference? {
        let name = NameFolding.folded(building)
        guard !shared.contains(name) else { return nil }
        if let id = standing[name] { return .standing(id) }
        if let index = arriving[name] { return .new(index) }
        arriving[name] = facts.buildings.count
        facts.buildings.append(building)
        facts.buildingLines.append(line)
        return .new(facts.buildings.count - 1)
    }

    /// What is behind a door; a new household if nobody is. No door: the guests of the place.
    private mutating func doorway(at place: PlaceReference, door: String?) -> Int {
        let door = door.map(NameFolding.trimmed)
        let key = Doorway(place: place, door: door.map(NameFolding.folded) ?? "")
        if let known = doorways[key] { return known }
        let index = households.count
        doorways[key] = index
        var known: [Identifier<Household>] = []
        if case .standing(let id) = place {
            known = people.households(at: district.standing(id), door: door)
        }
        households.append(known.first.map { .known($0) } ?? arrival(at: place, door: door))
        for person in known.flatMap({ district.members(of: $0) }) {
            guard let name = people.details(of: person)?.name else { continue }
            let bearer = Bearer(doorway: index, name: NameFolding.folded(name))
            namesakes[bearer, default: Namesakes()].onFile.append(person)
        }
        return index
    }

    private mutating func arrival(at place: PlaceReference, door: String?) -> HouseholdReference {
        facts.households.append(NewHousehold(place: place, door: door))
        return .new(facts.households.count - 1)
    }
}

extension RosterPlan {
    /// One person who comes to live behind a door, or as a guest.
    mutating func take(_ command: RegisterPerson) {
        let details = command.details.trimmed
        let doorway = doorway(at: .standing(command.place), door: command.door)
        let bearer = Bearer(doorway: doorway, name: NameFolding.folded(details.name))
        if let known = meant(by: details.birth, bearer).first {
            facts.changes = [.unchanged(known)]
            return
        }
        let household = household(behind: doorway, command.place, command.door, command.isApart)
        facts.changes = [.registered(details, AgeBand(details.birth, on: today), in: household)]
    }

    mutating func take(_ command: MovePerson) {
        guard let details = people.details(of: command.person) else { return }
        let home = command.home
        let doorway = doorway(at: .standing(home.place), door: home.door)
        let household = household(behind: doorway, home.place, home.door, command.isApart)
        facts.changes = [.registered(details, .unknown, in: household)]
    }

    private mutating func household(
        behind doorway: Int,
        _ place: Identifier<Place>,
        _ door: String?,
        _ isApart: Bool
    ) -> HouseholdReference {
        guard isApart, case .known = households[doorway] else { return households[doorway] }
        return arrival(at: .standing(place), door: door.map(NameFolding.trimmed))
    }

    mutating func take(_ command: CorrectPerson) {
        let details = command.details.trimmed
        let isSame = details == people.details(of: command.person)
        facts.changes = [
            isSame
                ? .unchanged(command.person)
                : .corrected(command.person, details, AgeBand(details.birth, on: today))
        ]
    }
}

extension PeopleDirectory {
    /// What somebody's own correction does.
    func change(
        by command: CorrectOwn,
        in district: District,
        places: PlaceDirectory,
        today: Day
    ) -> RosterChange? {
        guard var details = details(of: command.person) else { return nil }
        details.name = command.name
        details.phone = command.phone
        details.language = command.language
        details.channel = command.channel
        let correction = CorrectPerson(person: command.person, details: details)
        return facts(for: .correct(correction), in: district, places: places, today: today)
            .changes.first
    }

    func facts(
        for command: ParticipantCommand,
        in district: District,
        places: PlaceDirectory,
        today: Day
    ) -> ParticipantFacts {
        var plan = RosterPlan(self, district, today: today)
        switch command {
        case .importRoster(let command): plan.take(command.entries, of: command.place, places)
        case .register(let command): plan.take(command)
        case .correct(let command): plan.take(command)
        case .move(let command): plan.take(command)
        case .attestAges: return agesDue(in: district, today: today)
        case .leave, .merge: break
        }
        return plan.facts
    }

    private func agesDue(in district: District, today: Day) -> ParticipantFacts {
        var facts = ParticipantFacts()
        for number in comingOfAge.due(by: today, countMax: AttestAges.personsMax) {
            let id = Identifier<Person>(UInt64(number))
            let age = AgeBand(details(of: id)?.birth, on: today)
            if age != district.person(id)?.age { facts.ages[id] = age }
        }
        return facts
    }

    /// When somebody's age is to be said anew next.
    func ageTimer(in district: District) -> DueTimer<Command>? {
        guard let next = comingOfAge.next, let founding = district.founding else { return nil }
        return DueTimer(
            due: next.day.start(offsetMinutes: founding.offsetMinutes),
            request: RequestID(
                high: 0x6167_6573_6174_7374,  // agesatst
                low: UInt64(bitPattern: next.day.number) << 32 | UInt64(next.number)
            ),
            command: .participants(.attestAges(AttestAges()))
        )
    }
}

extension Birth? {
    /// Whether the two may be said of one person; whoever left it open said nothing else.
    fileprivate func mayBe(_ other: Birth?) -> Bool {
        guard let self, let other else { return true }
        return self.mayBe(other)
    }
}

extension PersonDetails {
    /// Without spaces around the name.
    fileprivate var trimmed: PersonDetails {
        var details = self
        details.name = NameFolding.trimmed(name)
        return details
    }

    /// What a list says, over what was on file; what the list leaves open stays.
    fileprivate func adding(_ other: PersonDetails) -> PersonDetails {
        var details = self
        if let birth = other.birth, self.birth.map({ birth.isFiner(than: $0) }) ?? true {
            details.birth = birth
        }
        if !other.phone.isEmpty { details.phone = other.phone }
        details.language = other.language ?? language
        details.channel = other.channel ?? channel
        details.tenancy = other.tenancy ?? tenancy
        return details
    }
}
