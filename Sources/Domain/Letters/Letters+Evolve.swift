import HashTreeCollections
package import Kernel

extension Letters {
    static func evolve(_ district: inout District, _ event: LettersIssued, _ stamp: Stamp) {
        assert(event.first == district.nextLetter, "letters are numbered in order")
        let issue = district.begin(event.expires, event.reason, stamp, isOfOnePerson: false)
        var person = 0
        for (household, count) in zip(event.households, event.counts) {
            let named = event.persons[person..<person + Int(count)].map(Optional.some)
            person += Int(count)
            district.replaceLetters(of: household, besides: issue)
            district.add(household, issue, persons: named + [nil])
        }
        if event.reason == .contested { district.settle(event.persons, stamp.recorded) }
    }

    static func evolve(_ district: inout District, _ event: CodeIssued, _ stamp: Stamp) {
        assert(event.letter == district.nextLetter, "letters are numbered in order")
        guard let household = district.person(event.person)?.household else {
            assertionFailure("a code was made for somebody without a household")
            return
        }
        let issue = district.begin(event.expires, event.reason, stamp, isOfOnePerson: true)
        district.voidCodes(of: event.person, in: household)
        district.add(household, issue, persons: [event.person])
        if event.reason == .contested { district.settle([event.person], stamp.recorded) }
    }

    static func evolve(_ district: inout District, _ event: LettersRevoked) {
        for letter in event.letters { district.end(letter, .revoked) }
    }

    static func evolve(_ district: inout District, _ event: LetterCodeUsed, _ stamp: Stamp) {
        assert(event.use == district.nextUse, "uses are numbered in order")
        guard let slot = district.slotIndex(of: event.code) else {
            assertionFailure("an unknown code was used")
            return
        }
        district.letterUses.append(
            LetterUse(code: event.code, person: event.person, used: stamp.recorded)
        )
        district.letterSlots[slot].use = UInt32(event.use.rawValue)
    }

    static func evolve(_ district: inout District, _ event: LetterUseContested, _ stamp: Stamp) {
        guard let index = event.use.index(in: district.letterUses.count) else {
            assertionFailure("an unknown use was contested")
            return
        }
        district.letterUses[index].contest =
            LetterUse.Contest(recorded: stamp.recorded, by: event.by)
        district.contested[district.letterUses[index].person] = event.use
    }

    static func evolve(_ district: inout District, _ event: DisplayNameChosen) {
        guard event.person.index(in: Int(UInt32.max)) != nil else {
            assertionFailure("an unknown person chose a name")
            return
        }
        while UInt64(district.displayNames.count) < event.person.rawValue {
            district.displayNames.append(nil)
        }
        district.displayNames[Int(event.person.rawValue) - 1] = event.name
    }
}

extension District {
    var nextLetter: Identifier<Letter> { Identifier(UInt64(letters.count) + 1) }
    var nextUse: Identifier<LetterUse> { Identifier(UInt64(letterUses.count) + 1) }

    package func letter(_ id: Identifier<Letter>) -> Letter? {
        id.index(in: letters.count).map { letters[$0] }
    }

    package func issue(of letter: Letter) -> LetterIssue {
        letterIssues[Int(letter.issue.rawValue) - 1]
    }

    package func use(_ id: Identifier<LetterUse>) -> LetterUse? {
        id.index(in: letterUses.count).map { letterUses[$0] }
    }

    /// Every letter of a household, the newest first.
    package func letters(of household: Identifier<Household>) -> [Identifier<Letter>] {
        var letters: [Identifier<Letter>] = []
        var next = lastLetter(of: household)
        while let id = next {
            letters.append(id)
            next = letter(id)?.previous
        }
        return letters
    }

    /// Whose code it is; nothing for a spare one.
    package func person(of code: LetterCode) -> Identifier<Person>? {
        guard let slot = slotIndex(of: code) else { return nil }
        let person = letterSlots[slot].person
        return person == 0 ? nil : Identifier(UInt64(person))
    }

    /// Whom a letter names.
    package func persons(on id: Identifier<Letter>) -> [Identifier<Person>] {
        (letter(id)?.slots ?? 0..<0).compactMap { person(of: LetterCode(letter: id, slot: $0)) }
    }

    /// What a code is good for now; nothing if there is no such code.
    package func standing(of code: LetterCode, now: Instant) -> CodeStanding? {
        guard let letter = letter(code.letter), let index = slotIndex(of: code) else { return nil }
        let slot = letterSlots[index]
        if slot.use == LetterSlot.void { return .ended }
        if slot.use > 0 { return .used(Identifier(UInt64(slot.use))) }
        if letter.ending != nil { return .ended }
        let expires = issue(of: letter).expires
        guard now < expires else { return .expired(expires) }
        guard slot.person > 0 else {
            return members(of: letter.household).isEmpty ? .nobody : .good(nil)
        }
        let id = Identifier<Person>(UInt64(slot.person))
        guard let person = person(id), person.isPresent, person.age.mayHaveCode,
            person.household == letter.household
        else { return .nobody }
        return .good(id)
    }

    /// Every use of every code of a household, the newest first: for all of its members to see.
    package func uses(of household: Identifier<Household>) -> [Identifier<LetterUse>] {
        var uses: [UInt32] = []
        for id in letters(of: household) {
            for slot in letter(id)?.slots ?? 0..<0 {
                guard let index = slotIndex(of: LetterCode(letter: id, slot: slot)) else {
                    continue
                }
                let use = letterSlots[index].use
                if use > 0, use != LetterSlot.void { uses.append(use) }
            }
        }
        return uses.sorted(by: >).map { Identifier(UInt64($0)) }
    }

    /// The use that the desk has yet to look into, because of which somebody gets no session.
    package func openContest(of person: Identifier<Person>) -> Identifier<LetterUse>? {
        contested[person]
    }

    /// What the others see in the place of a name.
    package func displayName(of id: Identifier<Person>) -> Digest? {
        guard person(id)?.details != nil else { return nil }
        return id.index(in: displayNames.count).flatMap { displayNames[$0] }
    }

    func slotIndex(of code: LetterCode) -> Int? {
        guard let letter = letter(code.letter), letter.slots.contains(code.slot) else {
            return nil
        }
        return Int(letter.firstSlot) + code.slot
    }

    private func lastLetter(of household: Identifier<Household>) -> Identifier<Letter>? {
        guard let index = household.index(in: lastLetters.count), lastLetters[index] > 0 else {
            return nil
        }
        return Identifier(UInt64(lastLetters[index]))
    }
}

extension AgeBand {
    /// Children come in by the hand of a guardian.
    package var mayHaveCode: Bool {
        switch self {
        case .unknown, .adult: true
        case .child, .minor: false
        }
    }
}

extension District {
    fileprivate mutating func begin(
        _ expires: Instant,
        _ reason: LetterReason,
        _ stamp: Stamp,
        isOfOnePerson: Bool
    ) -> Identifier<LetterIssue> {
        letterIssues.append(
            LetterIssue(
                issued: stamp.recorded,
                expires: expires,
                reason: reason,
                issuer: stamp.actor,
                isOfOnePerson: isOfOnePerson
            )
        )
        return Identifier(UInt64(letterIssues.count))
    }

    fileprivate mutating func add(
        _ household: Identifier<Household>,
        _ issue: Identifier<LetterIssue>,
        persons: [Identifier<Person>?]
    ) {
        let letter = Letter(
            household: household,
            issue: issue,
            previous: lastLetter(of: household),
            firstSlot: letterSlots.count,
            slotCount: persons.count
        )
        for person in persons {
            letterSlots.append(LetterSlot(person: UInt32(person?.rawValue ?? 0), use: 0))
        }
        letters.append(letter)
        while UInt64(lastLetters.count) < household.rawValue { lastLetters.append(0) }
        lastLetters[Int(household.rawValue) - 1] = UInt32(letters.count)
    }

    /// Only the letters since the last whole set can still be open.
    fileprivate mutating func replaceLetters(
        of household: Identifier<Household>,
        besides issue: Identifier<LetterIssue>
    ) {
        var next = lastLetter(of: household)
        while let id = next, let letter = letter(id) {
            next = letter.previous
            if letter.issue != issue { end(id, .replaced) }
        }
    }

    fileprivate mutating func end(_ id: Identifier<Letter>, _ ending: LetterEnding) {
        guard let index = id.index(in: letters.count) else {
            assertionFailure("an unknown letter was ended")
            return
        }
        if letters[index].ending == nil { letters[index].ending = ending }
    }

    fileprivate mutating func voidCodes(
        of person: Identifier<Person>,
        in household: Identifier<Household>
    ) {
        for id in letters(of: household) {
            for slot in letter(id)?.slots ?? 0..<0 {
                guard let index = slotIndex(of: LetterCode(letter: id, slot: slot)),
                    letterSlots[index].person == UInt32(person.rawValue),
                    letterSlots[index].use == 0
                else { continue }
                letterSlots[index].use = LetterSlot.void
            }
        }
    }

    fileprivate mutating func settle(_ persons: [Identifier<Person>], _ now: Instant) {
        for person in persons {
            guard let use = contested[person], let index = use.index(in: letterUses.count)
            else { continue }
            letterUses[index].contest?.settled = now
            contested[person] = nil
        }
    }
}
