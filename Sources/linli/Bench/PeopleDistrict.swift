import Application
import Domain
import Foundation
import Interchange
import Journal
import Kernel
import Logging
import SQLiteJournal
import Web
import Words

/// A district on disk that lists of made-up people are taken over into.
struct PeopleDistrict {
    static let firstCommunity: UInt64 = 3

    /// Seconds that one list took: reading the file; planning, deciding and storing.
    struct TakeOver {
        let form: RosterFile.Form
        var rows = 0
        var bytes = 0
        var reading = 0.0
        var storing = 0.0

        var rowsPerSecond: Double { Double(rows) / (reading + storing) }

        func report(_ language: Language) {
            let words = PeopleBenchWords.list(
                form.rawValue,
                rows: rows,
                megabytes: rounded(Double(bytes) / 1_000_000)
            )
            print("\(words[language]): \(rounded(rowsPerSecond))")
            let parts = PeopleBenchWords.parts(
                reading: rounded(reading),
                storing: rounded(storing)
            )
            print("  \(parts[language])")
        }
    }

    /// How long one list of as many people as may be holds up everybody else.
    struct HoldUp {
        let people: Int
        let list: Double
        let other: Double

        func report(_ language: Language) {
            let words = PeopleBenchWords.holdUp(
                people,
                list: rounded(list),
                other: rounded(other)
            )
            print(words[language])
        }
    }

    let folder: URL
    private let journal: SQLiteJournal
    private let writer: DistrictWriter<HostedDistrict>

    init(in folder: URL) async throws {
        self.folder = folder
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        journal = try SQLiteJournal(path: Self.database(in: folder))
        writer = DistrictWriter(
            try Replay<HostedDistrict>(of: journal),
            journal: journal,
            clock: SystemClock(),
            sealer: CryptoSealer(),
            log: Logger(label: "bench") { _ in SwiftLogNoOpLogHandler() }
        )
        try await give(.places(.found(FoundDistrict(name: "District", offsetMinutes: 480))))
        let street = CreatePlace(kind: .subdistrict, parent: Places.root, name: "Sub-district")
        try await give(.places(.create(street)))
    }

    static func database(in folder: URL) -> String {
        folder.appendingPathComponent("linli.sqlite").path
    }

    var state: HostedDistrict { writer.published.current.state }

    func site() -> Site {
        let log = Logger(label: "bench") { _ in SwiftLogNoOpLogHandler() }
        return Site(published: writer.published, exposure: .loopback, log: log)
    }

    func takeOver(
        _ residents: Int,
        _ communities: Int,
        as form: RosterFile.Form
    ) async throws -> TakeOver {
        var made = MadeUpPeople(seed: 1)
        var result = TakeOver(form: form)
        let today = state.district.today(SystemClock().wall())
        for number in 0..<communities {
            let community = try await community("Community \(number + 1)")
            let rows = made.rows(residents / communities)
            let path = folder.appendingPathComponent("list." + form.rawValue)
            let file = RosterFile.write(rows, as: form)
            try Data(file).write(to: path)
            var draft: RosterDraft?
            result.reading += try seconds {
                draft = try RosterBytes(path: path.path)
                    .draft(sheet: nil, of: community, today: today)
            }
            guard let command = draft?.command else { continue }
            precondition(command.entries.count == rows.count, "every row can be taken")
            result.storing += try await seconds {
                try await give(.participants(.importRoster(command)))
            }
            result.rows += rows.count
            result.bytes += file.count
        }
        return result
    }

    /// A list as long as may be, and right after it somebody else's small command.
    func holdUp() async throws -> HoldUp {
        var made = MadeUpPeople(seed: 2)
        let community = try await community("Large community")
        let entries = made.rows(ImportRoster.entriesMax).map { row in
            RosterEntry(
                line: row.line,
                details: row.details,
                building: row.address?.building,
                door: row.address?.door ?? ""
            )
        }
        let command = ImportRoster(place: community, entries: entries)
        let list = Task {
            try await seconds { try await give(.participants(.importRoster(command))) }
        }
        await Task.yield()
        let other = try await seconds { _ = try await self.community("Small community") }
        return HoldUp(people: entries.count, list: try await list.value, other: other)
    }

    private func community(_ name: String) async throws -> Identifier<Place> {
        let command = CreatePlace(kind: .community, parent: Identifier(2), name: name)
        return Identifier(try await give(.places(.create(command))).subject)
    }

    @discardableResult
    private func give(_ command: Command) async throws -> Receipt {
        var random = SystemRandomNumberGenerator()
        let submission = Submission(
            command,
            actor: .console,
            request: RequestID.random(using: &random),
            made: SystemClock().wall()
        )
        return try await writer.submit(submission)
    }
}
