package import Domain
package import Kernel

/// Everything the district holds about one person: for that person, for whoever holds a mandate to
/// see it, and for an auditor who opened it. Looks and sessions lie elsewhere.
package struct OwnRecord: Sendable {
    /// A mandate with what was done under it.
    package struct Mandated: Sendable {
        package let id: Identifier<Mandate>
        package let mandate: Mandate
        package let acts: [MandatedAct]
    }

    /// A hold that stands.
    package struct Held: Sendable {
        package let id: Identifier<Hold>
        package let hold: Hold
    }

    package let id: Identifier<Person>
    package let person: Person
    package let details: PersonDetails?
    package let home: Identifier<Place>?
    package let door: String?
    package let displayName: String?
    package let answers: GroupAnswers
    /// Given and withdrawn, in their order.
    package let consents: [Consent]
    /// What others may do, or might, for this person.
    package let mandates: [Mandated]
    /// What this person may do, or might, for others.
    package let inHand: [Mandated]
    package let holds: [Held]
    package let deferral: Deferral?
    package let openings: [Opening]
    package let uses: [LetterUse]
    package let seats: [Holding]

    /// Nothing of somebody who was merged, was erased or never was.
    package init?(of id: Identifier<Person>, in state: HostedDistrict, now: Instant) {
        let district = state.district
        guard let person = district.person(id) else { return nil }
        switch person.standing {
        case .present, .movedAway: break
        case .merged, .erased: return nil
        }
        self.id = id
        self.person = person
        details = state.people.details(of: id)
        home = district.home(of: id)
        door = person.household.flatMap { state.people.door(of: $0) }
        displayName = state.displayNames.name(of: id)
        answers = state.groupFacts.own(id)
        consents = district.consents(of: id)
        mandates = district.mandates(of: id).map { Mandated($0, in: district) }
        inHand = district.mandates(inHandsOf: id).map { Mandated($0, in: district) }
        holds = district.holds(on: id, now: now).map { Held(id: $0.id, hold: $0.hold) }
        deferral = district.deferral(of: id)
        openings = district.openings(of: id)
        uses = (person.household.map { district.uses(of: $0) } ?? [])
            .compactMap { district.use($0) }.filter { $0.person == id }
        seats = district.holdings(of: id).compactMap { district.holding($0) }
    }
}

extension OwnRecord.Mandated {
    fileprivate init(_ found: (id: Identifier<Mandate>, mandate: Mandate), in district: District) {
        self.init(id: found.id, mandate: found.mandate, acts: district.acts(under: found.id))
    }
}
