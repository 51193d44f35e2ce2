import Foundation
import Tally
import Testing

/// What the cities themselves declared to have won, in the `selected` column of their files.
@Suite(.enabled(if: SharedElections.arePresent))
struct CityTests {
    /// Why a city's winners cannot come out of its file by the rule it names.
    private static let differences = [
        "Poland_Krakow_2022.pb":
            "a ranking gives three, two and one point, and the most points come first",
        "Hungary_Budapest_2024.pb":
            "the rule is not named, and the tenth of the votes cast on paper is not in the file",
        "Hungary_Veszprem_2025.pb":
            "the rule is not named, and costs were ranges for which the file has single prices",
    ]

    @Test func `a city's greedy winners are ours by the rule its file names`() throws {
        var compared = 0
        for (file, election) in try decided() where Self.differences[file] == nil {
            guard let greedy = greedy(of: election) else { continue }
            #expect(Set(greedy.tally(election).winners) == selected(election), "\(file)")
            compared += 1
        }
        #expect(compared >= 7)
    }

    @Test func `a city's winners by equal shares are ours with its Add1`() throws {
        var compared = 0
        for (file, election) in try decided() {
            guard let rule = election["rule"], rule.hasPrefix("equalshares/add1") else { continue }
            var shares = EqualShares()
            shares.completion = .add1
            shares.add1Stop = .overspend
            #expect(Set(shares.tally(election).winners) == selected(election), "\(file)")
            compared += 1
        }
        #expect(compared == 3)
    }

    /// Each point stands for one ballot with one name; then most votes first is most points first.
    @Test func `where ranks give points the city's winners follow from the points`() throws {
        let file = "Poland_Krakow_2022.pb"
        let election = try SharedElections.read(file)
        #expect(Set(Greedy().tally(election).winners) != selected(election))
        let places = try #require(election["max_length"].flatMap { Int($0) })
        var points = election
        points.voteType = .approval
        points.ballots = Ballots()
        for ballot in 0..<election.ballots.count {
            for (rank, choice) in election.ballots[ballot].enumerated() {
                for _ in rank..<places { points.ballots.append([choice]) }
            }
        }
        #expect(Set(Greedy().tally(points).winners) == selected(election))
    }

    @Test func `every other difference is declared and is there`() throws {
        let named: Set = ["greedy", "greedy-threshold", "greedy-no-skip"]
        for (file, election) in try decided() {
            let rule = election["rule"] ?? ""
            if named.contains(rule) || rule.hasPrefix("equalshares") { continue }
            #expect(Self.differences[file] != nil, "\(file): \(rule)")
            #expect(Set(Greedy().tally(election).winners) != selected(election), "\(file)")
        }
    }

    private func decided() throws -> [(file: String, election: Election)] {
        try SharedElections.references().map { ($0.file, try SharedElections.read($0.file)) }
            .filter { $0.1.projectColumns.contains("selected") }
    }

    private func selected(_ election: Election) -> Set<Int> {
        guard let column = election.projectColumns.firstIndex(of: "selected") else { return [] }
        return Set(election.projects.indices.filter { election.projects[$0].cells[column] != "0" })
    }

    private func greedy(of election: Election) -> Greedy? {
        let threshold = election["min_project_score_threshold"].flatMap { Int64($0) } ?? 0
        switch election["rule"] {
        case "greedy", "greedy-threshold": return Greedy(threshold: threshold)
        case "greedy-no-skip": return Greedy(threshold: threshold, skips: false)
        default: return nil
        }
    }
}
