import HashTreeCollections
package import Kernel

/// Holds, and how somebody is erased.
extension Privacy {
    static func place(
        _ district: District,
        _ command: PlaceHold,
        _ context: Context
    ) throws(PrivacyRefusal) -> Outcome {
        _ = try known(command.person, in: district)
        let latest = context.now.adding(days: command.ground.daysMax)
        guard command.until > context.now, command.until <= latest else {
            throw .momentOutOfRange(latest: latest)
        }
        let standing = district.holds(on: command.person, now: context.now)
        guard standing.count < Hold.perPersonMax else {
            throw .tooManyHolds(holdsMax: Hold.perPersonMax)
        }
        let event = HoldPlaced(
            hold: district.nextHold,
            person: command.person,
            ground: command.ground,
            until: command.until
        )
        return Outcome(events: [.holdPlaced(event)])
    }

    static func lift(
        _ district: District,
        _ command: LiftHold,
        _ context: Context
    ) throws(PrivacyRefusal) -> Outcome {
        guard let hold = district.hold(command.hold) else { throw .unknownHold(command.hold) }
        guard hold.stands(at: context.now) else { throw .holdOver }
        let lifted = Event.holdLifted(HoldLifted(hold: command.hold))
        guard let deferral = district.deferral(of: hold.person), deferral.cause != .departure
        else { return Outcome(events: [lifted]) }
        var after = district
        after.lift(command.hold, at: context.now)
        guard after.obstacle(to: hold.person, now: context.now)?.until != deferral.until else {
            return Outcome(events: [lifted])
        }
        let rest = carryOut(after, hold.person, context)
        return Outcome(events: [lifted] + rest.events, writes: rest.writes)
    }

    static func erase(
        _ district: District,
        _ command: ErasePerson,
        _ context: Context
    ) throws(PrivacyRefusal) -> Outcome {
        guard let person = district.person(command.person) else {
            throw .unknownPerson(command.person)
        }
        switch person.standing {
        case .present, .movedAway: break
        case .erased: throw .nothingChanged
        case .merged: throw .notPresent(command.person, person.standing)
        }
        guard let obstacle = district.obstacle(to: command.person, now: context.now) else {
            return gone(district, command.person)
        }
        guard command.mayWait else { throw .kept(obstacle) }
        if let deferral = district.deferral(of: command.person),
            deferral.cause != .departure, deferral.until == obstacle.until
        {
            throw .alreadyDeferred(until: deferral.until)
        }
        return wait(district, command.person, obstacle)
    }

    /// Erases somebody, or puts it off again if something came in the way meanwhile.
    static func carryOut(
        _ district: District,
        _ person: Identifier<Person>,
        _ context: Context
    ) -> Outcome {
        guard let obstacle = district.obstacle(to: person, now: context.now) else {
            return gone(district, person)
        }
        return wait(district, person, obstacle)
    }

    static func eraseAgain(
        _ district: District,
        _ command: EraseAgain
    ) throws(PrivacyRefusal) -> Outcome {
        guard let person = district.person(command.person) else {
            throw .unknownPerson(command.person)
        }
        switch person.standing {
        case .present, .movedAway: return gone(district, command.person)
        case .merged, .erased: throw .nothingChanged
        }
    }

    private static func wait(
        _ district: District,
        _ person: Identifier<Person>,
        _ obstacle: ErasureObstacle
    ) -> Outcome {
        let event = ErasureDeferred(
            deferral: district.nextDeferral,
            person: person,
            until: obstacle.until,
            cause: obstacle.cause
        )
        return Outcome(events: [.erasureDeferred(event)])
    }

    private static func gone(_ district: District, _ person: Identifier<Person>) -> Outcome {
        let home = district.person(person)?.household
        let isLast = home.map { home in
            district.household(home)?.door != nil
                && district.members(of: home).allSatisfy { $0 == person }
        }
        let left = isLast == true ? home : nil
        let texts = district.texts(about: person).filter { district.removal(of: $0) == nil }
        let rows = district.rows(about: person) + (left.map { [.household($0)] } ?? [])
        let removed = texts.map { text in
            Event.textRemoved(TextRemoved(text: text, rule: .personalInformation))
        }
        // There may be thousands: the erasure itself says that they are gone.
        let written = district.wordsKept(of: person)
        return Outcome(
            events: [.personErased(PersonErased(person: person, household: left))] + removed,
            writes: rows.map(SideWrite.eraseRow) + (texts + written).map(SideWrite.erase)
        )
    }
}

extension District {
    var nextHold: Identifier<Hold> { Identifier(UInt64(holds.count) + 1) }
    package var nextDeferral: Identifier<Deferral> { Identifier(UInt64(deferrals.count) + 1) }

    package func hold(_ id: Identifier<Hold>) -> Hold? {
        id.index(in: holds.count).map { holds[$0] }
    }

    func deferral(_ id: Identifier<Deferral>) -> Deferral? {
        id.index(in: deferrals.count).map { deferrals[$0] }
    }

    /// The erasure that waits for this person; nothing if none does.
    package func deferral(of person: Identifier<Person>) -> Deferral? {
        pendingErasures[person].flatMap(deferral)
    }

    /// The holds that stand on somebody's record.
    package func holds(
        on person: Identifier<Person>,
        now: Instant
    ) -> [(id: Identifier<Hold>, hold: Hold)] {
        (holdsByPerson[person] ?? []).compactMap { id in
            hold(id).flatMap { $0.stands(at: now) ? (id: id, hold: $0) : nil }
        }
    }

    /// What stands longest in the way of erasing somebody; nothing if nothing does. A feature with
    /// a duty of its own to keep somebody's name adds it here.
    package func obstacle(to person: Identifier<Person>, now: Instant) -> ErasureObstacle? {
        let held = holds(on: person, now: now).map {
            ErasureObstacle(cause: .hold, until: $0.hold.until)
        }
        let answering = mandates(inHandsOf: person).map(\.mandate.slipEnds).filter { now < $0 }
            .map { ErasureObstacle(cause: .mandate, until: $0) }
        return (held + answering).max { $0.until < $1.until }
    }

    mutating func lift(_ id: Identifier<Hold>, at now: Instant) {
        guard let index = id.index(in: holds.count) else {
            assertionFailure("an unknown hold was lifted")
            return
        }
        holds[index].lifted = now
    }
}
