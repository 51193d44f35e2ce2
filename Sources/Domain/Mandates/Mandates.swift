import HashTreeCollections
package import Kernel

/// The rules about acting for others. What no mandate can cover is not on the list of acts, so that
/// no rule has to forbid it.
package enum Mandates {
    /// So long after its end somebody may still say with the slip: that was not me.
    package static let slipDays: Int64 = 30
    /// That hold at the same time, for one person.
    package static let perPersonMax = 10

    package static func decide(
        _ district: District,
        _ command: MandateCommand,
        _ context: Context
    ) throws(MandateRefusal) -> Outcome {
        guard district.founding != nil else { throw .notFounded }
        switch command {
        case .give(let command): return try give(district, command, context)
        case .revoke(let command): return try revoke(district, command, context)
        }
    }

    private static func give(
        _ district: District,
        _ command: GiveMandate,
        _ context: Context
    ) throws(MandateRefusal) -> Outcome {
        let person = try present(command.person, in: district)
        try checkHand(command, district)
        try checkKind(command, person)
        guard !command.acts.isEmpty else { throw .nothingCovered }
        guard command.kind.acts.isSuperset(of: command.acts) else { throw .tooFar(command.kind) }
        guard (1...command.kind.daysMax).contains(command.days) else {
            throw .daysOutOfRange(daysMax: command.kind.daysMax)
        }
        let held = district.mandates(of: command.person).filter {
            $0.mandate.holds(at: context.now)
        }
        guard held.count < perPersonMax else {
            throw .tooManyMandates(mandatesMax: perPersonMax)
        }
        let event = MandateGranted(
            mandate: district.nextMandate,
            person: command.person,
            hand: command.hand,
            kind: command.kind,
            acts: command.acts,
            ends: context.now.adding(days: Int64(command.days)),
            given: command.given
        )
        let same = held.first { held in
            held.mandate.hand == event.hand && held.mandate.kind == event.kind
                && held.mandate.acts == event.acts && held.mandate.ends >= event.ends
        }
        if let same { throw .alreadyGiven(same.id) }
        return Outcome(events: [.mandateGranted(event)])
    }

    private static func checkHand(
        _ command: GiveMandate,
        _ district: District
    ) throws(MandateRefusal) {
        switch command.hand {
        case .staff(let account):
            guard district.account(account)?.isOpen == true else { throw .unknownHand }
        case .resident(let hand):
            guard hand != command.person else { throw .oneself }
            guard let hand = district.person(hand), hand.isPresent else { throw .unknownHand }
            guard hand.age == .adult || hand.age == .unknown else {
                throw .handUnderAge(yearsMin: AgeBand.adultYears)
            }
        }
    }

    private static func checkKind(
        _ command: GiveMandate,
        _ person: Person
    ) throws(MandateRefusal) {
        switch command.kind {
        case .guardian:
            guard command.given == .byDocument else { throw .documentNeeded }
            if case .staff = command.hand { throw .guardianFromOffice }
        case .helper, .supporter:
            guard command.given != .byDocument else { throw .documentOfOther }
            guard person.age != .child else {
                throw .guardianOnly(yearsMin: AgeBand.minorYears)
            }
        }
    }

    private static func revoke(
        _ district: District,
        _ command: RevokeMandate,
        _ context: Context
    ) throws(MandateRefusal) -> Outcome {
        guard let mandate = district.mandate(command.mandate) else {
            throw .unknownMandate(command.mandate)
        }
        let event = Event.mandateRevoked(
            MandateRevoked(mandate: command.mandate, way: command.way)
        )
        switch command.way {
        case .byPerson, .atTheDesk, .byHand:
            guard mandate.holds(at: context.now) else { throw .over }
        case .bySlip:
            guard !mandate.isContested, context.now < mandate.slipEnds else { throw .over }
        }
        return Outcome(events: [event])
    }

    private static func present(
        _ id: Identifier<Person>,
        in district: District
    ) throws(MandateRefusal) -> Person {
        guard let person = district.person(id) else { throw .unknownPerson(id) }
        guard person.isPresent else { throw .notPresent(id, person.standing) }
        return person
    }
}

extension MandateKind {
    /// So long at most; then it is given anew, or not.
    package var daysMax: Int {
        switch self {
        case .helper: 90
        case .guardian: 1_096
        case .supporter: 366
        }
    }

    /// How far such a mandate can go. Who supports somebody does not agree to anything for them.
    package var acts: MandatedActs {
        switch self {
        case .helper, .guardian: .all
        case .supporter: [.correctDetails, .speak, .seeOwnData]
        }
    }
}

extension Mandates {
    static func evolve(_ district: inout District, _ event: MandateGranted, _ stamp: Stamp) {
        assert(event.mandate == district.nextMandate, "mandates are numbered in order")
        district.mandates.append(
            Mandate(
                person: event.person,
                hand: event.hand,
                kind: event.kind,
                acts: event.acts,
                begins: stamp.recorded,
                ends: event.ends,
                given: event.given
            )
        )
        district.mandatesByPerson[event.person, default: []].append(event.mandate)
    }

    static func evolve(_ district: inout District, _ event: MandateRevoked, _ stamp: Stamp) {
        guard let index = event.mandate.index(in: district.mandates.count) else {
            assertionFailure("an unknown mandate was revoked")
            return
        }
        if district.mandates[index].revoked == nil {
            district.mandates[index].revoked = stamp.recorded
        }
        if event.way == .bySlip { district.mandates[index].isContested = true }
    }

    /// Both names stay on whatever a helper did.
    static func note(_ district: inout District, _ event: Event, _ stamp: Stamp) {
        guard case .helper(_, let mandate) = stamp.actor else { return }
        let act = MandatedAct(act: event.mandatedAct, when: stamp.recorded)
        district.mandatedActs[mandate, default: []].append(act)
    }
}

extension Event {
    /// What sort of act of a mandate it is.
    fileprivate var mandatedAct: MandatedActs {
        switch self {
        case .personsCorrected: .correctDetails
        case .consentGiven, .consentWithdrawn: .consent
        default: .speak
        }
    }
}

extension District {
    var nextMandate: Identifier<Mandate> { Identifier(UInt64(mandates.count) + 1) }

    /// Everything somebody ever allowed others to do, the newest last.
    package func mandates(
        of person: Identifier<Person>
    ) -> [(id: Identifier<Mandate>, mandate: Mandate)] {
        (mandatesByPerson[person] ?? []).compactMap { id in
            mandate(id).map { (id: id, mandate: $0) }
        }
    }

    /// Whom somebody may act for, or might.
    package func mandates(
        inHandsOf person: Identifier<Person>
    ) -> [(id: Identifier<Mandate>, mandate: Mandate)] {
        mandates(inHand: .resident(person))
    }

    package func mandates(
        inHand hand: HelpingHand
    ) -> [(id: Identifier<Mandate>, mandate: Mandate)] {
        mandates.enumerated().filter { $0.element.hand == hand }
            .map { (id: Identifier(UInt64($0.offset) + 1), mandate: $0.element) }
    }

    /// What was done under a mandate.
    package func acts(under mandate: Identifier<Mandate>) -> [MandatedAct] {
        mandatedActs[mandate] ?? []
    }

    func requirement(of command: MandateCommand) -> Requirement {
        switch command {
        case .give(let command):
            command.given == .onPage
                ? Requirement(by: command.person, [])
                : Requirement(.helpPeople, at: homes(of: command.person))
        case .revoke(let command): requirement(of: command)
        }
    }

    private func requirement(of command: RevokeMandate) -> Requirement {
        guard let mandate = mandate(command.mandate) else {
            return Requirement(.helpPeople, at: Places.root)
        }
        switch command.way {
        case .byPerson: return Requirement(by: mandate.person, [])
        case .atTheDesk: return Requirement(.helpPeople, at: homes(of: mandate.person))
        case .bySlip: return Requirement(.askForEntry, at: Places.root)
        case .byHand:
            switch mandate.hand {
            case .resident(let hand): return Requirement(by: hand, [])
            case .staff: return Requirement(.helpPeople, at: homes(of: mandate.person))
            }
        }
    }
}
