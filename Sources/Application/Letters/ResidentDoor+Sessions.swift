package import Domain
import Journal
package import Kernel

extension ResidentDoor {
    /// How many rows of a kind one sweep writes.
    package static let sweepRowsMax = 500
    /// The list of codes is gone through once an hour.
    private static let tidyMilliseconds: Int64 = 3_600_000

    /// Ends the session of a token.
    package func signOut(_ token: SecretToken) async throws(Trouble) {
        let digest = token.digest
        try await keep(register.end { found, _ in found == digest })
    }

    /// Ends a session of somebody, or all: one's own, or as whoever sends letters there.
    package func end(
        _ session: SessionName?,
        of person: Identifier<Person>,
        by actor: Actor
    ) async throws(Denial<Refusal>) {
        let (district, now) = (state.district, clock.wall())
        if actor != .resident(person) {
            do throws(AccessRefusal) {
                let homes = district.homes(of: person)
                for place in homes.isEmpty ? [Places.root] : homes {
                    guard district.allows(actor, .sendLetters, at: place, now: now) else {
                        throw .missing(.sendLetters, at: place, giver: .administrator)
                    }
                }
            } catch {
                throw .refused(.access(error))
            }
        }
        let writes = register.end { $1.person == person && (session ?? $1.name) == $1.name }
        do throws(Trouble) { try await keep(writes) } catch { throw .trouble(error) }
    }

    /// Erases what is over by now, and lets the store know when sessions were last used. Whoever
    /// serves calls it every so often.
    package func sweep() async throws(Trouble) {
        try readAgain()
        let (district, now) = (state.district, clock.wall())
        joinings = joinings.filter { now < $0.value.expires }
        index.readOn(in: district, now: now)
        if now >= tidied.adding(milliseconds: Self.tidyMilliseconds) {
            index.tidy(in: district, now: now)
            tidied = now
        }
        let forgotten = register.forgotten(at: now, Self.sweepRowsMax)
        var writes = forgotten.map { TableWrite.erase(.residentSession, key: $0.bytes) }
        let over = prints.keys.filter { number in
            district.letter(Identifier(number)).map { letter in
                now >= district.issue(of: letter).expires.adding(days: Int64(Letter.daysMax))
            } ?? true
        }.prefix(Self.sweepRowsMax)
        writes += over.map { .erase(.letterPrint, key: $0.bigEndianBytes) }
        writes += register.takeUnstored(Self.sweepRowsMax)
        try await keep(writes)
        register.remove(forgotten)
        for number in over { prints[number] = nil }
    }

    /// How often these letters were printed.
    package func printMarks(
        of letters: [Identifier<Letter>]
    ) -> [Identifier<Letter>: PrintMark] {
        letters.reduce(into: [:]) { $0[$1] = prints[$1.rawValue] }
    }

    /// Notes that these letters go to the printer.
    package func markPrinted(_ letters: [Identifier<Letter>]) async throws(Trouble) {
        try readAgain()
        let now = clock.wall()
        let marks = letters.map { letter in
            (letter, PrintMark(times: (prints[letter.rawValue]?.times ?? 0) + 1, last: now))
        }
        try await keep(
            marks.map { .put(.letterPrint, key: $0.rawValue.bigEndianBytes, value: $1.bytes) }
        )
        for (letter, mark) in marks { prints[letter.rawValue] = mark }
    }

    /// The codes of a letter that are still good, as they are printed: at the place of each.
    package nonisolated func codes(
        of letter: Identifier<Letter>,
        now: Instant
    ) -> [(code: LetterCode, person: Identifier<Person>?, spoken: SpokenCode)] {
        let district = state.district
        return (district.letter(letter)?.slots ?? 0..<0).compactMap { slot in
            let code = LetterCode(letter: letter, slot: slot)
            guard case .good(let person) = district.standing(of: code, now: now) else {
                return nil
            }
            return (code, person, key.code(code))
        }
    }
}
