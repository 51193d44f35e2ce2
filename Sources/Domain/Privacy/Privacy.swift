import HashTreeCollections
import Kernel

/// The rules about what is on file: what somebody agreed to, what must be kept, and how all of it
/// goes again.
package enum Privacy {
    package static func decide(
        _ district: District,
        _ command: PrivacyCommand,
        _ facts: PrivacyFacts,
        _ context: Context
    ) throws(PrivacyRefusal) -> Outcome {
        guard district.founding != nil else { throw .notFounded }
        switch command {
        case .giveConsent(let command): return try give(district, command, context)
        case .withdrawConsent(let command): return try withdraw(district, command)
        case .answerGroupFacts(let command):
            return try answer(district, command, facts, context)
        case .releaseGroupShares:
            return GroupShares.release(district, facts.groupCounts, context)
        case .placeHold(let command): return try place(district, command, context)
        case .liftHold(let command): return try lift(district, command, context)
        case .correctOwn(let command): return try correct(district, command, facts, context)
        case .erase(let command): return try erase(district, command, context)
        case .eraseDue(let command):
            guard let deferral = district.deferral(command.deferral) else { throw .nothingChanged }
            return carryOut(district, deferral.person, context)
        case .openRecord(let command):
            _ = try known(command.person, in: district)
            let event = RecordOpened(person: command.person, reason: command.reason)
            return Outcome(events: [.recordOpened(event)])
        case .shredPapers(let command):
            guard district.place(command.place) != nil else {
                throw .unknownPlace(command.place)
            }
            let due = district.papers(at: command.place, now: context.now)
            guard command.through <= context.now,
                due.contains(where: { $0.shredBy <= command.through })
            else { throw .noPapersDue }
            let event = PapersShredded(place: command.place, through: command.through)
            return Outcome(events: [.papersShredded(event)])
        case .eraseAgain(let command): return try eraseAgain(district, command)
        }
    }

    private static func answer(
        _ district: District,
        _ command: AnswerGroupFacts,
        _ facts: PrivacyFacts,
        _ context: Context
    ) throws(PrivacyRefusal) -> Outcome {
        let person = try present(command.person, in: district)
        let key = VaultKey(.groupFacts, command.person.rawValue)
        guard !command.answers.isEmpty else {
            guard district.groupFacts[command.person] != nil else { throw .nothingChanged }
            let event = GroupFactsAnswered(person: command.person, answers: nil)
            return Outcome(events: [.groupFactsAnswered(event)], writes: [.eraseRow(key)])
        }
        guard person.age != .child else { throw .guardianOnly(yearsMin: AgeBand.minorYears) }
        guard !facts.areAnswersSame else { throw .nothingChanged }
        let sealed = context.sealer.seal(.groupFacts(command.answers.rawValue))
        let event = GroupFactsAnswered(person: command.person, answers: sealed.commitment)
        return Outcome(events: [.groupFactsAnswered(event)], writes: [.keepRow(key, sealed)])
    }

    private static func correct(
        _ district: District,
        _ command: CorrectOwn,
        _ facts: PrivacyFacts,
        _ context: Context
    ) throws(PrivacyRefusal) -> Outcome {
        _ = try present(command.person, in: district)
        guard case .corrected(_, let details, _) = facts.change else { throw .nothingChanged }
        do throws(DetailFlaw) {
            try details.check(on: district.today(context.now))
        } catch {
            throw .flawed(error)
        }
        var change = ParticipantFacts()
        change.changes = facts.change.map { [$0] } ?? []
        return Participants.corrected(change, context)
    }

    static func known(
        _ id: Identifier<Person>,
        in district: District
    ) throws(PrivacyRefusal) -> Person {
        guard let person = district.person(id) else { throw .unknownPerson(id) }
        switch person.standing {
        case .present, .movedAway: return person
        case .merged, .erased: throw .notPresent(id, person.standing)
        }
    }

    static func present(
        _ id: Identifier<Person>,
        in district: District
    ) throws(PrivacyRefusal) -> Person {
        guard let person = district.person(id) else { throw .unknownPerson(id) }
        guard person.isPresent else { throw .notPresent(id, person.standing) }
        return person
    }
}

/// Consents.
extension Privacy {
    private static func give(
        _ district: District,
        _ command: GiveConsent,
        _ context: Context
    ) throws(PrivacyRefusal) -> Outcome {
        let person = try present(command.person, in: district)
        if command.purpose.isForAdultsOnly, person.age != .adult, person.age != .unknown {
            throw .adultsOnly(yearsMin: AgeBand.adultYears)
        }
        let guardian = guardian(of: command, district, context)
        if person.age == .child, guardian == nil {
            throw .guardianOnly(yearsMin: AgeBand.minorYears)
        }
        guard command.version == command.purpose.version else {
            throw .otherVersion(current: command.purpose.version)
        }
        let earlier = district.consents(of: command.person)
        guard earlier.count < Consent.perPersonMax else {
            throw .tooManyConsents(consentsMax: Consent.perPersonMax)
        }
        let same = earlier.first {
            $0.purpose == command.purpose && $0.version == command.version && $0.holds
        }
        if let same { throw .alreadyAgreed(since: same.given.when) }
        let event = ConsentGiven(
            person: command.person,
            purpose: command.purpose,
            version: command.version,
            channel: command.channel,
            guardian: guardian
        )
        return Outcome(events: [.consentGiven(event)])
    }

    /// The mandate of whoever has the care of the person, and agrees for them or was named as the
    /// one who does.
    private static func guardian(
        of command: GiveConsent,
        _ district: District,
        _ context: Context
    ) -> Identifier<Mandate>? {
        let named: Identifier<Mandate>? =
            if case .helper(_, let mandate) = context.actor { mandate } else { command.guardian }
        guard let named, let mandate = district.mandate(named), mandate.kind == .guardian,
            mandate.person == command.person, mandate.holds(at: context.now),
            mandate.acts.contains(.consent)
        else { return nil }
        return named
    }

    private static func withdraw(
        _ district: District,
        _ command: WithdrawConsent
    ) throws(PrivacyRefusal) -> Outcome {
        _ = try known(command.person, in: district)
        let holds = district.consents(of: command.person).contains {
            $0.purpose == command.purpose && $0.holds
        }
        guard holds else { throw .notAgreed }
        let event = ConsentWithdrawn(
            person: command.person,
            purpose: command.purpose,
            channel: command.channel
        )
        return Outcome(events: [.consentWithdrawn(event)])
    }
}
