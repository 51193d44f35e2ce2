import Application
import Domain
import Kernel
import Words

/// What the command line asks about letters, residents' sessions and requests to be on the list.
enum LetterOrder: Codable, Sendable {
    case issue(IssueLetters)
    case issueCode(IssueCode)
    case revoke(RevokeLetters)
    /// Shows the codes of a hundred letters and notes that they were printed.
    case print(LetterTarget, part: Int)
    case answer(AnswerEntry)
    /// One session by its name, or all of the person.
    case endSessions(of: Identifier<Person>, name: String?)
}

/// A letter as the command line shows it: for whoever prints it by their own means.
struct PrintedLetter: Codable, Sendable {
    /// A code of it, and whose it is; nobody for a spare one.
    struct Code: Codable, Sendable {
        let holder: String?
        let code: String
    }

    static let lettersMax = 100

    let letter: Identifier<Letter>
    let place: Identifier<Place>
    let door: String
    let expires: Instant
    let codes: [Code]
}

extension DistrictHost {
    func obey(_ order: LetterOrder, _ request: ConsoleRequest) async throws -> ConsoleAnswer {
        switch order {
        case .issue(let command): return .accepted(try await give(.issue(command), request))
        case .revoke(let command): return .accepted(try await give(.revoke(command), request))
        case .issueCode(let command):
            let receipt = try await give(.issueCode(command), request)
            return .letters(printed([Identifier(receipt.subject)]))
        case .print(let target, let part):
            let state = writer.published.current.state
            let letters = state.district.printable(target, now: SystemClock().wall())
                .dropFirst(max(0, part - 1) * PrintedLetter.lettersMax)
                .prefix(PrintedLetter.lettersMax)
            try await looks.note(
                letters.flatMap(state.district.persons(on:)),
                by: .console,
                for: .console
            )
            try await residents.markPrinted(Array(letters))
            return .letters(printed(Array(letters)))
        case .answer(let command):
            let receipt = try await writer.submit(
                Submission(
                    .entry(.answer(command)),
                    actor: .console,
                    request: request.id,
                    made: request.made
                )
            )
            return .accepted(receipt)
        case .endSessions(let person, let name):
            try await residents.end(
                name.flatMap(SessionName.init),
                of: person,
                by: .console
            )
            return .done
        }
    }

    private func give(
        _ command: LetterCommand,
        _ request: ConsoleRequest
    ) async throws -> Receipt {
        try await writer.submit(
            Submission(
                .letters(command),
                actor: .console,
                request: request.id,
                made: request.made
            )
        )
    }

    private func printed(_ letters: [Identifier<Letter>]) -> [PrintedLetter] {
        let state = writer.published.current.state
        let now = SystemClock().wall()
        return letters.compactMap { id in
            guard let letter = state.district.letter(id),
                let household = state.district.household(letter.household)
            else { return nil }
            return PrintedLetter(
                letter: id,
                place: state.district.standing(household.place),
                door: state.people.door(of: letter.household) ?? "",
                expires: state.district.issue(of: letter).expires,
                codes: residents.codes(of: id, now: now).map { _, person, spoken in
                    PrintedLetter.Code(
                        holder: person.flatMap { state.people.details(of: $0)?.name },
                        code: spoken.text
                    )
                }
            )
        }
    }
}

extension District {
    /// Letters to households with codes that are still good.
    func printable(_ target: LetterTarget, now: Instant) -> [Identifier<Letter>] {
        let households =
            switch target {
            case .place(let place): households(in: place)
            case .household(let household): [household]
            }
        return households.flatMap { household in
            letters(of: household).filter { id in
                letter(id).map { !issue(of: $0).isOfOnePerson } ?? false
                    && isOutstanding(id, now: now)
            }.sorted()
        }
    }
}
