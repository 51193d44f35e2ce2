import Foundation
import Kernel
import Tally
import Testing

/// Other people's tools on files of ours; `scripts/tally-peers` installs them.
@Suite(.enabled(if: Judges.arePresent))
struct JudgeTests {
    @Test func `pabulib-checker accepts our files and pabutools decides as we do`() throws {
        for seed in 21_000..<UInt64(21_004) {
            var elections = RandomElections(seed: seed)
            var election = elections.nextCrowd()
            election.description = [
                ("description", "A; \"quoted\" vote"), ("country", "Poland"), ("unit", "Town"),
                ("instance", "2026"), ("rule", "unknown"), ("date_begin", "01.06.2026"),
                ("date_end", "15.06.2026"),
            ].map { DescriptionEntry(key: $0.0, value: $0.1) }
            election.ballots = Ballots(
                (0..<election.ballots.count).map { election.ballots[$0].map(Int.init) }
                    .filter { !$0.isEmpty }
            )
            for index in election.projects.indices {
                // The checker refuses a project dearer than the budget; real files have some.
                let cost = min(election.projects[index].cost, election.budget - 1)
                election.projects[index].cost = cost
                election.projects[index].name = "Bench \(index); \"green\""
            }
            let verdict = try Judges.judge(election, seed: seed)
            #expect(verdict.invalid == 0, "seed \(seed): \(verdict.details)")
            #expect(verdict.valid == 1, "seed \(seed)")
            #expect(verdict.ballots == election.ballots.count, "seed \(seed)")
            let ours = EqualShares().tally(election).winners.map { election.projects[$0].id }
            #expect(verdict.winners == ours, "seed \(seed)")
        }
    }
}

enum Judges {
    struct Verdict: Decodable {
        var valid: Int
        var invalid: Int
        var details: String
        var ballots: Int
        var winners: [String]
    }

    static var arePresent: Bool { FileManager.default.isExecutableFile(atPath: python) }

    private static var python: String {
        let environment = ProcessInfo.processInfo.environment
        if let place = environment["LINLI_PEERS"] { return "\(place)/bin/python" }
        let cache = environment["XDG_CACHE_HOME"] ?? "\(environment["HOME"] ?? "")/.cache"
        return "\(cache)/linli/peers/bin/python"
    }

    private static let script = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "scripts/tally-judge.py")

    static func judge(_ election: Election, seed: UInt64) throws -> Verdict {
        var random = SeededRandom(seed: seed)
        var text = ""
        PabulibWriter(election).write(shuffledBy: &random) { text += $0 }
        let file = FileManager.default.temporaryDirectory
            .appending(path: "tally-judge-\(UUID().uuidString).pb")
        try Data(text.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: python)
        process.arguments = [script.path, file.path]
        process.standardOutput = output
        try process.run()
        let answer = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return try JSONDecoder().decode(Verdict.self, from: answer)
    }
}
