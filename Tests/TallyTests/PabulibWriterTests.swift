import Kernel
import Tally
import Testing

@Suite struct PabulibWriterTests {
    private func written(_ election: Election, seed: UInt64) -> String {
        var random = SeededRandom(seed: seed)
        var text = ""
        PabulibWriter(election).write(shuffledBy: &random) { text += $0 }
        return text
    }

    private func read(_ text: String) throws -> Election {
        var reader = PabulibReader()
        try reader.read(Array(text.utf8))
        return try reader.finish().election
    }

    private func sortedBallots(_ election: Election) -> [String] {
        (0..<election.ballots.count).map {
            "\(Array(election.ballots[$0])) \(Array(election.ballots.points(of: $0)))"
        }.sorted()
    }

    @Test(arguments: VoteType.allCases)
    func `what is written reads back with the same meaning`(type: VoteType) throws {
        for seed in 0..<UInt64(60) {
            var random = RandomElections(seed: seed)
            var election = random.next(type)
            election.description = [DescriptionEntry(key: "description", value: "a;b \"c\"\nd")]
            election.projects[0].name = "quoted; \"name\""
            let back = try read(written(election, seed: seed))
            #expect(back.voteType == election.voteType, "seed \(seed)")
            #expect(back.budget == election.budget, "seed \(seed)")
            #expect(back.projects.map(\.id) == election.projects.map(\.id), "seed \(seed)")
            #expect(back.projects.map(\.cost) == election.projects.map(\.cost), "seed \(seed)")
            #expect(back.projects[0].name == election.projects[0].name, "seed \(seed)")
            #expect(back["description"] == election["description"], "seed \(seed)")
            #expect(sortedBallots(back) == sortedBallots(election), "seed \(seed)")
            let again = try read(written(back, seed: seed + 1))
            #expect(again.projects == back.projects, "seed \(seed)")
            #expect(sortedBallots(again) == sortedBallots(back), "seed \(seed)")
        }
    }

    @Test func `ballots are shuffled and numbered anew`() throws {
        let lists = (0..<200).map { [$0 % 7] }
        let projects = (0..<7).map { Project(id: "p\($0)", cost: 1) }
        let election = Election(
            voteType: .approval,
            budget: 5,
            projects: projects,
            ballots: Ballots(lists)
        )
        let text = written(election, seed: 3)
        let rows = text.split(separator: "\n").suffix(200)
        #expect(rows.map { $0.split(separator: ";")[0] } == (1...200).map { "\($0)" })
        let order = try read(text)
        let same = (0..<200).filter { Array(order.ballots[$0]) == [Int32($0 % 7)] }
        #expect(same.count < 100)
        #expect(written(election, seed: 4) != text)
    }

    @Test func `amounts with decimals keep them, and only where there are any`() throws {
        var election = Election(
            voteType: .approval,
            budget: 12_50,
            projects: [Project(id: "a", cost: 7_00), Project(id: "b", cost: 5)],
            ballots: Ballots([[0]])
        )
        election.decimals = 2
        let text = written(election, seed: 1)
        #expect(text.contains("budget;12.5\n"))
        #expect(text.contains("\na;7\n"))
        #expect(text.contains("\nb;0.05\n"))
        let back = try read(text)
        #expect(back.decimals == 2)
        #expect(back.projects.map(\.cost) == [7_00, 5])
    }
}
