import HashTreeCollections
package import Kernel

extension Privacy {
    static func evolve(_ district: inout District, _ event: ConsentGiven, _ stamp: Stamp) {
        let act = Consent.Act(when: stamp.recorded, channel: event.channel, by: stamp.actor)
        district.consents[event.person, default: []].append(
            Consent(
                purpose: event.purpose,
                version: event.version,
                given: act,
                guardian: event.guardian,
                withdrawn: nil
            )
        )
    }

    static func evolve(_ district: inout District, _ event: ConsentWithdrawn, _ stamp: Stamp) {
        let act = Consent.Act(when: stamp.recorded, channel: event.channel, by: stamp.actor)
        district.endConsents(of: event.person, act) { $0.purpose == event.purpose }
    }

    static func evolve(_ district: inout District, _ event: GroupFactsAnswered, _ stamp: Stamp) {
        district.countGroupChange(of: event.person)
        district.groupFacts[event.person] = event.answers
        district.scheduleGroupShares(after: stamp.recorded)
    }

    static func evolve(_ district: inout District, _ event: GroupSharesReleased, _ stamp: Stamp) {
        for (place, steps) in zip(event.places, event.steps) {
            district.groupShares[place] = PlaceShares(steps: steps, released: stamp.recorded)
        }
        district.settleGroupChanges()
        if let due = district.nextGroupShares {
            district.schedule.remove(.groupShares(district.groupReleases), due: due)
        }
        district.groupReleases += 1
        district.schedule.add(.groupShares(district.groupReleases), due: event.next)
        district.nextGroupShares = event.next
    }

    static func evolve(_ district: inout District, _ event: HoldPlaced, _ stamp: Stamp) {
        assert(event.hold == district.nextHold, "holds are numbered in order")
        district.holds.append(
            Hold(
                person: event.person,
                ground: event.ground,
                until: event.until,
                placed: stamp.recorded
            )
        )
        district.holdsByPerson[event.person, default: []].append(event.hold)
    }

    static func evolve(_ district: inout District, _ event: HoldLifted, _ stamp: Stamp) {
        district.lift(event.hold, at: stamp.recorded)
    }

    static func evolve(_ district: inout District, _ event: ErasureDeferred) {
        assert(event.deferral == district.nextDeferral, "deferrals are numbered in order")
        district.dropDeferral(of: event.person)
        district.deferrals.append(
            Deferral(person: event.person, until: event.until, cause: event.cause)
        )
        district.pendingErasures[event.person] = event.deferral
        district.schedule.add(.erasure(event.deferral), due: event.until)
    }

    static func evolve(_ district: inout District, _ event: PersonErased, _ stamp: Stamp) {
        Matters.evolve(&district, event, stamp)
        district.dropDeferral(of: event.person)
        if district.person(event.person)?.isPresent == true {
            district.countGroupMove(of: event.person)
        }
        district.groupFacts[event.person] = nil
        let act = Consent.Act(when: stamp.recorded, channel: .inPerson, by: stamp.actor)
        district.endConsents(of: event.person, act) { _ in true }
        district.separate(event.person)
        district.update(event.person) { person in
            person.standing = .erased
            person.details = nil
            person.household = nil
            person.age = .unknown
        }
        district.erasures.append(Erasure(person: event.person, when: stamp.recorded))
        guard let household = event.household,
            let index = household.index(in: district.households.count)
        else { return }
        district.households[index].door = nil
    }

    static func evolve(_ district: inout District, _ event: RecordOpened, _ stamp: Stamp) {
        district.openings[event.person, default: []].append(
            Opening(by: stamp.actor, when: stamp.recorded, reason: event.reason)
        )
    }

    static func evolve(_ district: inout District, _ event: PapersShredded) {
        district.shredded[event.place] = event.through
    }
}

/// Somebody who was erased, and when: to be erased again from a backup that is older.
package struct Erasure: Hashable, Sendable {
    package let person: Identifier<Person>
    package let when: Instant

    package init(person: Identifier<Person>, when: Instant) {
        self.person = person
        self.when = when
    }
}

extension District {
    /// Which auditors opened somebody's record, in order.
    package func openings(of person: Identifier<Person>) -> [Opening] {
        openings[person] ?? []
    }

    /// What a place's people answered, as it was last computed; nothing if it never was.
    package func groupShares(of place: Identifier<Place>) -> PlaceShares? {
        groupShares[place]
    }

    fileprivate mutating func endConsents(
        of person: Identifier<Person>,
        _ act: Consent.Act,
        where isMeant: (Consent) -> Bool
    ) {
        guard var ledger = consents[person] else { return }
        for index in ledger.indices where ledger[index].holds && isMeant(ledger[index]) {
            ledger[index].withdrawn = act
        }
        consents[person] = ledger
    }

    fileprivate mutating func dropDeferral(of person: Identifier<Person>) {
        guard let id = pendingErasures[person], let deferral = deferral(id) else { return }
        schedule.remove(.erasure(id), due: deferral.until)
        pendingErasures[person] = nil
    }

    /// The first answer starts the clock of the releases.
    fileprivate mutating func scheduleGroupShares(after now: Instant) {
        guard nextGroupShares == nil else { return }
        let due = now.adding(days: GroupShares.daysBetween)
        schedule.add(.groupShares(groupReleases), due: due)
        nextGroupShares = due
    }

    /// Whoever moves takes their answers along: both places count a change.
    mutating func countGroupChange(of person: Identifier<Person>) {
        guard let home = home(of: person) else { return }
        groupChanges[home, default: []].insert(person)
    }

    /// The same for those who gave answers only.
    mutating func countGroupMove(of person: Identifier<Person>) {
        if groupFacts[person] != nil { countGroupChange(of: person) }
    }
}
