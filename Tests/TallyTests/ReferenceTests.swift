import Tally
import Testing

/// Real elections decided as the reference implementation decides them.
@Suite(.enabled(if: SharedElections.arePresent))
struct ReferenceTests {
    @Test func `every outcome of the reference is ours, in the same order`() throws {
        var compared = 0
        for (file, reference) in try SharedElections.references() {
            let election = try SharedElections.read(file)
            #expect(election.projects.count == reference.projects)
            #expect(election.ballots.count == reference.voters)
            for (name, run) in reference.runs {
                guard let expected = run.winners else { continue }
                let rule = name.split(separator: "[").first.map(String.init) ?? name
                guard let result = tally(election, rule) else { continue }
                let ids = result.winners.map { election.projects[$0].id }
                // The reference lists Phragmén's winners by id, not in order of selection.
                #expect((rule == "phragmen" ? inOrder(ids) : ids) == expected, "\(file) \(name)")
                compared += 1
            }
        }
        #expect(compared > 100)
    }

    @Test func `Add1 and its completion end as the reference ends`() throws {
        var compared = 0
        for (file, reference) in try SharedElections.references() {
            let election = try SharedElections.read(file)
            for (name, run) in reference.runs where name.contains("_add1") {
                guard let expected = run.winners else { continue }
                var rule = EqualShares()
                rule.satisfaction = name.contains("points") ? .points : .cost
                rule.completion = .add1
                #expect(ids(rule, election) == expected, "\(file) \(name)")
                compared += 1
                guard let completed = run.winners_add1u else { continue }
                rule.completion = .add1u
                #expect(ids(rule, election) == completed, "\(file) \(name) add1u")
            }
        }
        #expect(compared >= 16)
    }

    /// The city's report names the final endowment of 315.84 and its thirty winners.
    @Test func `stopping at overspending gives the official result of a real green budget`() throws
    {
        let election = try SharedElections.read("Poland_Wieliczka_2023_Green_Budget.pb")
        var rule = EqualShares()
        rule.completion = .add1
        rule.add1Stop = .overspend
        let result = rule.tally(election)
        #expect(result.winners.count == 30)
        #expect(result.spent == 995_079)
        #expect(result.endowment?.rounded(decimals: 2) == "315.84")
    }

    private func ids(_ rule: EqualShares, _ election: Election) -> [String] {
        rule.tally(election).winners.map { election.projects[$0].id }
    }

    private func inOrder(_ ids: [String]) -> [String] {
        ids.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private func tally(_ election: Election, _ rule: String) -> TallyResult? {
        let measures: [String: Satisfaction] = [
            "cost": .cost, "card": .cardinality, "points": .points, "borda": .borda,
        ]
        if rule == "phragmen" { return Phragmen().tally(election) }
        let parts = rule.split(separator: "_").map(String.init)
        guard parts.count == 2, let satisfaction = measures[parts[1]] else { return nil }
        if parts[0] == "greedy" { return Greedy(satisfaction: satisfaction).tally(election) }
        var shares = EqualShares()
        shares.satisfaction = satisfaction
        return shares.tally(election)
    }
}
