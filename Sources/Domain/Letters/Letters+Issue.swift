package import Kernel

extension Letters {
    static func issue(
        _ district: District,
        _ command: IssueLetters,
        _ context: Context
    ) throws(LetterRefusal) -> Outcome {
        let expires = try expiry(command.days, context)
        let households = try district.households(command.target)
        guard households.count <= IssueLetters.householdsMax else {
            throw .tooManyHouseholds(householdsMax: IssueLetters.householdsMax)
        }
        var sheets: [Sheet] = []
        var settled: [Identifier<Person>] = []
        for household in households {
            let adults = district.adults(of: household)
            guard !adults.isEmpty, !isGuests(household, in: district) else { continue }
            let contested = adults.filter { district.openContest(of: $0) != nil }
            switch command.target {
            case .place:
                // The desk looks into what is contested before anybody there gets new codes.
                guard contested.isEmpty else { continue }
            case .household:
                try settle(contested, command.reason, in: district, context)
                settled += contested
            }
            sheets += stride(from: 0, to: adults.count, by: Letter.personsMax).map {
                Sheet(
                    household: household,
                    persons: Array(adults.dropFirst($0).prefix(Letter.personsMax))
                )
            }
        }
        guard !sheets.isEmpty else { throw .nobodyThere }
        guard district.letters.count + sheets.count <= Letter.lettersMax else {
            throw .tooManyLetters(lettersMax: Letter.lettersMax)
        }
        return Outcome(
            events: events(of: sheets, district.nextLetter, expires, command.reason)
                + lookedInto(settled, in: district)
        )
    }

    static func issueCode(
        _ district: District,
        _ command: IssueCode,
        _ context: Context
    ) throws(LetterRefusal) -> Outcome {
        let expires = try expiry(command.days, context)
        let person = try present(command.person, in: district)
        guard person.age.mayHaveCode else { throw .tooYoung(command.person) }
        guard district.letters.count < Letter.lettersMax else {
            throw .tooManyLetters(lettersMax: Letter.lettersMax)
        }
        let contested = district.openContest(of: command.person) == nil ? [] : [command.person]
        try settle(contested, command.reason, in: district, context)
        let event = CodeIssued(
            letter: district.nextLetter,
            person: command.person,
            expires: expires,
            reason: command.reason
        )
        return Outcome(events: [.codeIssued(event)] + lookedInto(contested, in: district))
    }

    /// A new code is the desk's answer to what was said against the use of the one before.
    private static func lookedInto(
        _ persons: [Identifier<Person>],
        in district: District
    ) -> [Event] {
        persons.compactMap { person in
            Duties.closing(.lookIntoContest(person), .fulfilled, in: district)
        }
    }

    private struct Sheet {
        let household: Identifier<Household>
        let persons: [Identifier<Person>]
    }

    /// A household is never parted: what replaces its letters must know which came with them.
    private static func events(
        of sheets: [Sheet],
        _ first: Identifier<Letter>,
        _ expires: Instant,
        _ reason: LetterReason
    ) -> [Event] {
        var events: [Event] = []
        var start = 0
        while start < sheets.count {
            var end = min(start + LettersIssued.lettersMax, sheets.count)
            if end < sheets.count {
                while end > start, sheets[end].household == sheets[end - 1].household { end -= 1 }
            }
            precondition(end > start, "no household has as many letters as an event")
            let part = sheets[start..<end]
            events.append(
                .lettersIssued(
                    LettersIssued(
                        first: Identifier(first.rawValue + UInt64(start)),
                        households: part.map(\.household),
                        counts: part.map { UInt8($0.persons.count) },
                        persons: part.flatMap(\.persons),
                        expires: expires,
                        reason: reason
                    )
                )
            )
            start = end
        }
        return events
    }

    /// Somebody whose use is contested gets a new code by a reason that says so, and by a hand
    /// other than the one that made the code before.
    private static func settle(
        _ contested: [Identifier<Person>],
        _ reason: LetterReason,
        in district: District,
        _ context: Context
    ) throws(LetterRefusal) {
        guard let first = contested.first else {
            if reason == .contested { throw .noContestOpen }
            return
        }
        guard reason == .contested else { throw .contestOpen(first) }
        for person in contested {
            guard let use = district.openContest(of: person).flatMap(district.use),
                let letter = district.letter(use.code.letter)
            else { continue }
            if case .staff = context.actor, district.issue(of: letter).issuer == context.actor {
                throw .ownLetterContested
            }
        }
    }

    private static func expiry(
        _ days: Int,
        _ context: Context
    ) throws(LetterRefusal) -> Instant {
        guard (1...Letter.daysMax).contains(days) else {
            throw .daysOutOfRange(daysMax: Letter.daysMax)
        }
        return context.now.adding(days: Int64(days))
    }

    private static func isGuests(
        _ household: Identifier<Household>,
        in district: District
    ) -> Bool {
        district.household(household)?.isGuests ?? true
    }
}

extension District {
    /// Who of a household gets a code.
    package func adults(of household: Identifier<Household>) -> [Identifier<Person>] {
        members(of: household).filter { id in
            person(id).map { $0.isPresent && $0.age.mayHaveCode } ?? false
        }
    }

    /// Whether somebody may have a session opened by this use.
    package func admits(_ id: Identifier<LetterUse>) -> Bool {
        guard let use = use(id), use.contest == nil else { return false }
        return person(use.person)?.isPresent == true
    }
}
