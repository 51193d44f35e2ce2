import Application
import Domain
import Kernel
import Words

/// Letters, sessions and requests as lines of a terminal.
struct ResidentLines {
    private let state: HostedDistrict
    private let rows: ResidentRows
    private let language: Language
    private let now = SystemClock().wall()

    init(_ options: FolderOptions) throws {
        let (snapshot, rows) = try DistrictReading.openWithResidents(
            options.folder,
            progress: Terminal.progress(options.language)
        )
        state = snapshot.state
        self.rows = rows
        language = options.language
    }

    func letters(_ target: LetterTarget) {
        let letters = state.district.printable(target, now: now)
        if letters.isEmpty { Terminal.complain(LetterConsoleWords.noLetters[language]) }
        for id in letters {
            guard let letter = state.district.letter(id) else { continue }
            let unused = letter.slots.count { slot in
                if case .good = state.district.standing(
                    of: LetterCode(letter: id, slot: slot),
                    now: now
                ) {
                    true
                } else {
                    false
                }
            }
            let line = LetterConsoleWords.letter(
                unused: unused,
                expires: minute(state.district.issue(of: letter).expires),
                printed: rows.print(of: id)?.times ?? 0
            )
            print("\(id)  \(home(of: letter.household))  \(line[language])")
        }
    }

    func sessions(of person: Identifier<Person>?) {
        let sessions = rows.sessions(in: state.district, now: now)
            .filter { $0.person == person ?? $0.person }
        if sessions.isEmpty { Terminal.complain(AccessWords.noSessions[language]) }
        for session in sessions {
            let since = AccessWords.since(minute(session.opened), seen: minute(session.seen))
            let name = state.people.details(of: session.person)?.name ?? ""
            print(
                "\(session.name)  \(session.person)  \(name)  \(since[language])  "
                    + session.label
            )
        }
    }

    func requests() {
        let open = state.district.openEntries.compactMap { id in
            state.district.entryRequest(id).map { (id: id, request: $0) }
        }.sorted { ($0.request.due, $0.id) < ($1.request.due, $1.id) }
        if open.isEmpty { Terminal.complain(LetterConsoleWords.noRequests[language]) }
        for (id, request) in open {
            let details = state.entries.details(of: id)
            let place =
                state.district.place(state.district.standing(request.place))
                .flatMap { state.directory.text($0.name) } ?? ""
            let due = LetterConsoleWords.due(
                minute(request.due),
                isLate: now >= request.due,
                isAppealed: request.stage != .open
            )
            print(
                "\(id)  \(place) \(details?.door ?? "")  \(details?.name ?? "")  "
                    + "\(request.proof.phrase[language])  \(due[language])"
            )
        }
    }

    private func home(of id: Identifier<Household>) -> String {
        let place =
            state.district.household(id)
            .flatMap { state.district.place(state.district.standing($0.place)) }
            .flatMap { state.directory.text($0.name) } ?? ""
        return place + " " + (state.people.door(of: id) ?? "")
    }

    private func minute(_ instant: Instant) -> Phrase {
        Dates.minute(instant, offsetMinutes: state.district.founding?.offsetMinutes ?? 0)
    }
}

extension DistrictReading {
    /// With the tables about residents beside it.
    static func openWithResidents(
        _ folder: DataFolder,
        progress: (UInt64) -> Void
    ) throws -> (Snapshot<HostedDistrict>, ResidentRows) {
        let (snapshot, journal) = try openWithJournal(folder, progress: progress)
        return (snapshot, try ResidentRows(in: journal))
    }
}

extension PrintedLetter {
    /// A letter after the other, with a line for each code.
    static func show(_ letters: [PrintedLetter], _ language: Language) {
        if letters.isEmpty { Terminal.complain(LetterConsoleWords.noLetters[language]) }
        for letter in letters {
            print("\(letter.letter)  \(letter.place)  \(letter.door)")
            for code in letter.codes {
                print("   \(code.code)  \(code.holder ?? LetterConsoleWords.spare[language])")
            }
        }
    }
}
