import Kernel

/// The rules about people who are on no list: how they ask, within which days they are answered,
/// why they may be refused, and who looks at it again.
///
/// By which of the proofs somebody shows it, and whether they own or rent, changes nothing.
package enum Entry {
    package static func decide(
        _ district: District,
        _ command: EntryCommand,
        _ facts: EntryFacts,
        _ context: Context
    ) throws(EntryRefusal) -> Outcome {
        guard district.founding != nil else { throw .notFounded }
        switch command {
        case .ask(let command), .take(let command): return try ask(district, command, context)
        case .answer(let command): return try answer(district, command, facts, context)
        case .appeal(let command): return try appeal(district, command, context)
        case .erase(let command):
            guard district.entryRequest(command.request)?.details != nil else {
                return Outcome(events: [])
            }
            return Outcome(
                events: [.entryErased(EntryErased(request: command.request))],
                writes: [.eraseRow(.entry(command.request))]
            )
        }
    }

    private static func ask(
        _ district: District,
        _ command: AskForEntry,
        _ context: Context
    ) throws(EntryRefusal) -> Outcome {
        guard district.entryRequests.count < EntryRequest.requestsMax else {
            throw .tooManyRequests(requestsMax: EntryRequest.requestsMax)
        }
        guard district.openEntries.count < EntryRequest.openMax else {
            throw .tooManyOpen(openMax: EntryRequest.openMax)
        }
        try checkHome(command.place, in: district)
        try check(command.details, command.proof, on: district.today(context.now))
        let sealed = context.sealer.seal(.registration(command.details))
        let request = district.nextEntry
        let event = EntryAsked(
            request: request,
            place: command.place,
            proof: command.proof,
            details: sealed.commitment,
            due: district.answerDue(context.now)
        )
        let owed = owed(request, at: command.place, in: district, context)
        return Outcome(
            events: [.entryAsked(event), owed],
            writes: [.keepRow(.entry(request), sealed)]
        )
    }

    private static func answer(
        _ district: District,
        _ command: AnswerEntry,
        _ facts: EntryFacts,
        _ context: Context
    ) throws(EntryRefusal) -> Outcome {
        guard let request = district.entryRequest(command.request) else {
            throw .unknownRequest(command.request)
        }
        switch request.stage {
        case .open: break
        case .appealed(let answer, _, _):
            guard answer.by != context.actor else { throw .ownRefusal }
        case .accepted, .refused, .closed: throw .alreadyAnswered(command.request)
        }
        switch command.verdict {
        case .refuse(let reason):
            let event = EntryRefused(request: command.request, reason: reason)
            let answered = [answered(command.request, in: district)].compactMap(\.self)
            return Outcome(events: [.entryRefused(event)] + answered)
        case .accept(let household):
            guard request.details != nil else { throw .gone(command.request) }
            try check(household, for: request, in: district)
            return try accept(district, command.request, request, facts, context)
        }
    }

    /// On the list, with a code at once.
    private static func accept(
        _ district: District,
        _ id: Identifier<EntryRequest>,
        _ request: EntryRequest,
        _ facts: EntryFacts,
        _ context: Context
    ) throws(EntryRefusal) -> Outcome {
        switch facts.participants.changes.first {
        case .registered: break
        case .unchanged(let person), .corrected(let person, _, _): throw .alreadyOnFile(person)
        case .repeated, .unclear, nil: throw .gone(id)
        }
        var outcome: Outcome
        do throws(ParticipantRefusal) {
            outcome = try Participants.takeIn(
                district,
                facts.participants,
                place: request.place,
                context
            )
        } catch {
            throw .tooManyPersons(personsMax: Person.personsMax)
        }
        let person = district.nextPerson
        outcome.events.append(.entryAccepted(EntryAccepted(request: id, person: person)))
        outcome.events.append(
            .codeIssued(
                CodeIssued(
                    letter: district.nextLetter,
                    person: person,
                    expires: context.now.adding(days: Int64(Letter.daysDefault)),
                    reason: .newcomer
                )
            )
        )
        outcome.events += [answered(id, in: district)].compactMap(\.self)
        outcome.writes.append(.eraseRow(.entry(id)))
        return outcome
    }

    private static func appeal(
        _ district: District,
        _ command: AppealEntry,
        _ context: Context
    ) throws(EntryRefusal) -> Outcome {
        guard let request = district.entryRequest(command.request) else {
            throw .unknownRequest(command.request)
        }
        guard case .refused(let answer, _) = request.stage else {
            throw .notRefused(command.request)
        }
        guard request.details != nil else { throw .gone(command.request) }
        let latest = answer.recorded.adding(days: EntryRequest.appealDays)
        guard context.now < latest else {
            throw .appealTooLate(daysMax: EntryRequest.appealDays)
        }
        let event = EntryAppealed(
            request: command.request,
            due: district.answerDue(context.now)
        )
        let above = district.placeAbove(request.place)
        let owed = owed(command.request, at: above, in: district, context)
        return Outcome(events: [.entryAppealed(event), owed])
    }

    /// An answer is owed by the office of the place where the request lies now.
    private static func owed(
        _ request: Identifier<EntryRequest>,
        at place: Identifier<Place>,
        in district: District,
        _ context: Context
    ) -> Event {
        Duties.opening(
            .answerRegistration(request.rawValue),
            owner: district.office(for: place, at: context.now),
            workedDays: EntryRequest.workingDays,
            in: district,
            now: context.now
        )
    }

    private static func answered(
        _ request: Identifier<EntryRequest>,
        in district: District
    ) -> Event? {
        Duties.closing(.answerRegistration(request.rawValue), .fulfilled, in: district)
    }
}

extension Entry {
    private static func checkHome(
        _ id: Identifier<Place>,
        in district: District
    ) throws(EntryRefusal) {
        guard let place = district.place(id) else { throw .unknownPlace(id) }
        if place.mergedInto != nil { throw .merged(id, into: district.standing(id)) }
        guard place.kind.isHome else { throw .notHabitable(place.kind) }
    }

    private static func check(
        _ details: EntryDetails,
        _ proof: EntryProof,
        on today: Day
    ) throws(EntryRefusal) {
        do throws(DetailFlaw) {
            try PersonDetails(name: details.name, phone: details.phone).check(on: today)
            for door in [details.door] + details.neighbours { try Participants.checkDoor(door) }
        } catch {
            throw .details(error)
        }
        guard proof == .twoNeighbours else {
            guard details.neighbours.isEmpty else { throw .neighboursNotAsked }
            return
        }
        let doors = Set(details.neighbours + [details.door])
        guard details.neighbours.count == 2, doors.count == 3 else { throw .neighboursNeeded }
    }

    /// Whoever joins a household lives in the building that it lives in.
    private static func check(
        _ household: Identifier<Household>?,
        for request: EntryRequest,
        in district: District
    ) throws(EntryRefusal) {
        guard let household else { return }
        guard let found = district.household(household), !found.isGuests else {
            throw .unknownHousehold(household)
        }
        guard district.standing(found.place) == district.standing(request.place) else {
            throw .otherDoor(household)
        }
    }
}

extension PlaceKind {
    /// Whether people live in such a place itself.
    package var isHome: Bool {
        switch self {
        case .building, .community, .village, .address: true
        case .district, .subdistrict, .township: false
        }
    }
}
