package import Kernel

/// The rules about letters: who gets codes, what a code is good for, and how a use is contested.
///
/// Whoever prints letters could use their codes. That cannot be prevented while letters are printed
/// by people, so every use is shown to the whole household, and one word of theirs ends it.
package enum Letters {
    package static func decide(
        _ district: District,
        _ command: LetterCommand,
        _ facts: LetterFacts,
        _ context: Context
    ) throws(LetterRefusal) -> Outcome {
        guard district.founding != nil else { throw .notFounded }
        switch command {
        case .issue(let command): return try issue(district, command, context)
        case .issueCode(let command): return try issueCode(district, command, context)
        case .revoke(let command): return try revoke(district, command, context)
        case .use(let command): return try use(district, command, facts, context)
        case .contest(let command):
            return try contest(district, command.use, by: command.by, context) { household in
                district.person(command.by)?.household == household
            }
        case .contestByCode(let command):
            let standing = district.standing(of: command.code, now: context.now)
            return try contest(district, command.use, by: nil, context) { household in
                standing?.tellsOfUses == true
                    && district.letter(command.code.letter)?.household == household
            }
        case .chooseDisplayName(let command): return try choose(district, command, context)
        }
    }

    private static func revoke(
        _ district: District,
        _ command: RevokeLetters,
        _ context: Context
    ) throws(LetterRefusal) -> Outcome {
        let households = try district.households(command.target)
        let letters = households.flatMap { household in
            district.letters(of: household).filter { district.isOutstanding($0, now: context.now) }
        }
        guard !letters.isEmpty else { throw .nothingOutstanding }
        let parts = stride(from: 0, to: letters.count, by: LettersRevoked.lettersMax).map {
            Array(letters.dropFirst($0).prefix(LettersRevoked.lettersMax))
        }
        return Outcome(events: parts.map { .lettersRevoked(LettersRevoked(letters: $0)) })
    }

    private static func use(
        _ district: District,
        _ command: UseLetterCode,
        _ facts: LetterFacts,
        _ context: Context
    ) throws(LetterRefusal) -> Outcome {
        let named = try good(command.code, in: district, context.now)
        let displayName = try prose(command.displayName)
        guard let person = named else {
            return try useSpare(district, command, displayName, facts, context)
        }
        guard command.name == nil else { throw .nameNotAsked }
        if district.openContest(of: person) != nil { throw .contestOpen(person) }
        return came(person, by: command.code, displayName, in: district, context)
    }

    private static func useSpare(
        _ district: District,
        _ command: UseLetterCode,
        _ displayName: Prose,
        _ facts: LetterFacts,
        _ context: Context
    ) throws(LetterRefusal) -> Outcome {
        guard let name = command.name else { throw .nameNeeded }
        do throws(DetailFlaw) {
            try PersonDetails(name: name).check(on: district.today(context.now))
        } catch {
            throw .name(error)
        }
        guard let letter = district.letter(command.code.letter) else { throw .unknownCode }
        guard case .registered = facts.participants.changes.first else { throw .alreadyOnFile }
        let place = district.household(letter.household)?.place ?? Places.root
        let registered: Outcome
        do throws(ParticipantRefusal) {
            registered = try Participants.takeIn(
                district,
                facts.participants,
                place: place,
                context
            )
        } catch {
            throw .nobodyThere
        }
        let came = came(district.nextPerson, by: command.code, displayName, in: district, context)
        return Outcome(
            events: registered.events + came.events,
            writes: registered.writes + came.writes
        )
    }

    private static func came(
        _ person: Identifier<Person>,
        by code: LetterCode,
        _ displayName: Prose,
        in district: District,
        _ context: Context
    ) -> Outcome {
        let used = LetterCodeUsed(use: district.nextUse, code: code, person: person)
        let chosen = chosen(displayName, by: person, context)
        return Outcome(events: [.letterCodeUsed(used)] + chosen.events, writes: chosen.writes)
    }

    private static func contest(
        _ district: District,
        _ id: Identifier<LetterUse>,
        by person: Identifier<Person>?,
        _ context: Context,
        belongs: (Identifier<Household>) -> Bool
    ) throws(LetterRefusal) -> Outcome {
        guard let use = district.use(id), let letter = district.letter(use.code.letter) else {
            throw .unknownUse
        }
        guard belongs(letter.household) else { throw .otherHousehold }
        if let contest = use.contest { throw .alreadyContested(contest.recorded) }
        let event = Event.letterUseContested(LetterUseContested(use: id, by: person))
        let kind = DutyKind.lookIntoContest(use.person)
        // The desk that looks into one use of somebody's codes looks into all of them.
        guard district.openDuty(kind) == nil else { return Outcome(events: [event]) }
        let place = district.household(letter.household)?.place ?? Places.root
        let owed = Duties.opening(
            kind,
            owner: district.office(for: place, at: context.now),
            workedDays: LetterUse.contestWorkingDays,
            in: district,
            now: context.now
        )
        return Outcome(events: [event, owed])
    }

    private static func choose(
        _ district: District,
        _ command: ChooseDisplayName,
        _ context: Context
    ) throws(LetterRefusal) -> Outcome {
        _ = try present(command.person, in: district)
        return chosen(try prose(command.displayName), by: command.person, context)
    }

    private static func chosen(
        _ name: Prose,
        by person: Identifier<Person>,
        _ context: Context
    ) -> Outcome {
        let sealed = context.sealer.seal(.displayName(name.text))
        let key = VaultKey(.displayName, person.rawValue)
        let event = DisplayNameChosen(person: person, name: sealed.commitment)
        return Outcome(events: [.displayNameChosen(event)], writes: [.keepRow(key, sealed)])
    }
}

extension Letters {
    static func present(
        _ id: Identifier<Person>,
        in district: District
    ) throws(LetterRefusal) -> Person {
        guard let person = district.person(id) else { throw .unknownPerson(id) }
        guard person.isPresent else { throw .notPresent(id, person.standing) }
        return person
    }

    private static func good(
        _ code: LetterCode,
        in district: District,
        _ now: Instant
    ) throws(LetterRefusal) -> Identifier<Person>? {
        switch district.standing(of: code, now: now) {
        case .good(let person): return person
        case .used(let use): throw .codeUsed(district.use(use)?.used ?? .epoch)
        case .expired(let moment): throw .codeExpired(moment)
        case .ended: throw .codeEnded
        case .nobody: throw .codeOfNobody
        case nil: throw .unknownCode
        }
    }

    private static func prose(_ text: String) throws(LetterRefusal) -> Prose {
        do throws(Prose.Flaw) {
            return try Prose(text, charactersMax: UseLetterCode.displayNameCharactersMax)
        } catch {
            throw .displayName(error)
        }
    }
}

extension CodeStanding {
    /// Whether the code shows that its holder has a letter of the household that is theirs.
    fileprivate var tellsOfUses: Bool {
        switch self {
        case .good, .used: true
        case .expired, .ended, .nobody: false
        }
    }
}

extension District {
    /// Whether some code of a letter may still be used.
    package func isOutstanding(_ id: Identifier<Letter>, now: Instant) -> Bool {
        guard let letter = letter(id), letter.ending == nil, now < issue(of: letter).expires
        else { return false }
        return letter.slots.contains { slot in
            if case .good = standing(of: LetterCode(letter: id, slot: slot), now: now) {
                true
            } else {
                false
            }
        }
    }

    /// - Throws: `LetterRefusal` where there is no such place or household.
    func households(_ target: LetterTarget) throws(LetterRefusal) -> [Identifier<Household>] {
        switch target {
        case .place(let place):
            guard self.place(place) != nil else { throw .unknownPlace(place) }
            return households(in: place)
        case .household(let household):
            guard self.household(household) != nil else { throw .unknownHousehold(household) }
            return [household]
        }
    }

    /// Every household at home in a place or in anything below it, in the order of their numbers.
    package func households(in place: Identifier<Place>) -> [Identifier<Household>] {
        var inside: [Identifier<Place>: Bool] = [:]
        return households.indices.compactMap { index in
            let home = households[index].place
            let isInside = inside[home] ?? covers(place, home)
            inside[home] = isInside
            return isInside ? Identifier(UInt64(index) + 1) : nil
        }
    }
}
