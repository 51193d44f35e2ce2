import Foundation
import Testing

@Suite struct TallyProgramTests {
    /// Three voters with 10 each: all pay 4 for a, one of them 5 for c; b is out of reach.
    private static let election = """
        META
        key;value
        description;A small vote
        budget;30
        vote_type;approval
        num_projects;3
        num_votes;3
        PROJECTS
        project_id;cost;name;category
        a;12;Trees;green
        b;20;Hall;
        c;5;Bench;green
        VOTES
        voter_id;vote
        1;a,b
        2;a,b,c
        3;a

        """

    private func written(_ text: String = TallyProgramTests.election) throws -> String {
        let path = try Program.newFolder() + "/vote.pb"
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        return path
    }

    private func tally(_ options: String..., text: String? = nil) throws -> Program.Ending {
        try Program.run(["tally", try written(text ?? Self.election)] + options)
    }

    @Test func `winners come in order of selection with what they cost`() throws {
        let ending = try tally()
        #expect(ending.code == 0)
        #expect(ending.complaint.isEmpty)
        #expect(
            ending.output == """
                Method of Equal Shares, satisfaction cost, completion none

                1. a  12  3 votes  Trees
                2. c  5  1 vote  Bench

                spent 17 of 30 on 2 of 3 projects; 3 voters

                """
        )
    }

    @Test func `json has the promised members in the promised shape`() throws {
        let ending = try tally("--format", "json")
        #expect(
            ending.output == """
                {"rule":"equal-shares","satisfaction":"cost","completion":"none",\
                "endowment":"10","ties":"lexicographic","budget":"30","spent":"17",\
                "winners":["a","c"],"tied":[],"voters":3,"projects":3}

                """
        )
        let greedy = try tally("--rule", "greedy", "--format", "json").output
        #expect(greedy.hasPrefix(#"{"rule":"greedy","satisfaction":"cost","completion":"none","#))
        let phragmen = try tally("--rule", "phragmen", "--format", "json").output
        #expect(phragmen.hasPrefix(#"{"rule":"phragmen","satisfaction":null,"completion":"none","#))
        let add1 = try tally("--completion", "add1", "--format", "json").output
        let named =
            #""add1_start":"exact","add1_stop":"exhaustive","add1_step":"1","add1_steps":0"#
        #expect(add1.contains(#""completion":"add1","#) && add1.contains(named))
    }

    @Test func `amounts with decimals are exact decimal text`() throws {
        let text = Self.election.replacingOccurrences(of: "budget;30", with: "budget;30.10")
        let ending = try tally("--format", "json", text: text)
        #expect(ending.output.contains(#""budget":"30.1","spent":"17","#))
        #expect(ending.output.contains(#""endowment":"301/30""#))
    }

    @Test(arguments: ["greedy", "equal-shares", "phragmen"])
    func `every rule explains every project and the voters`(rule: String) throws {
        let text = try tally("--rule", rule, "--explain", "--ballot", "a,b").output
        for id in ["a: cost 12, 3 supporters; won", "b: cost 20, 2 supporters; lost: ", "EJR+"] {
            #expect(text.contains(id), "\(rule): \(text)")
        }
        #expect(text.contains("this ballot: 1 of 2 projects won\n  4.00 "), "\(text)")
        let json = try tally("--rule", rule, "--explain", "--format", "json").output
        let value = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
        let explained = try #require(value?["explanation"] as? [[String: Any]])
        #expect(explained.map { $0["id"] as? String } == ["a", "b", "c"])
        #expect(explained.map { $0["won"] as? Bool } == [true, false, true])
        #expect(explained.allSatisfy { ($0["reason"] as? String)?.isEmpty == false })
        #expect(explained[0]["round"] as? Int == 1)
        #expect((value?["fairness"] as? [String: Any])?["empty_handed"] as? Int == 0)
        #expect((value?["ejr_plus"] as? [String: Any])?["holds"] as? Bool == true)
    }

    @Test func `compare shows every rule beside the others`() throws {
        let text = try tally("--compare").output
        for rule in ["greedy:cost", "equal-shares:cardinality+add1u", "phragmen"] {
            #expect(text.contains("\n" + rule), "\(rule)")
        }
        let json = try tally("--compare", "--format", "json").output
        let value = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
        let rules = try #require(value?["rules"] as? [[String: Any]])
        #expect(rules.count == 11)
        let keys: Set = [
            "rule", "spent", "winners", "empty_handed", "funded_per_voter", "ejr_plus_failures",
        ]
        #expect(rules.allSatisfy { Set($0.keys) == keys })
    }

    @Test func `people are elected by plurality or approval for some seats`() throws {
        let approval = try tally("--rule", "approval", "--seats", "2")
        #expect(
            approval.output == """
                Approval

                1. a  3 votes  Trees
                2. b  2 votes  Hall

                2 of 2 seats filled; 3 ballots, 0 blank, 0 invalid

                """
        )
        let plurality = try tally("--rule", "plurality", "--format", "json").output
        #expect(
            plurality == """
                {"rule":"plurality","seats":1,"ties":"lexicographic","winners":["a"],"tied":[],\
                "voters":3,"projects":3,"blank":0,"invalid":2,"votes":{"a":1,"b":0,"c":0}}

                """
        )
    }

    @Test(arguments: [
        ["--rule", "dice"], ["--ties", "loudest"], ["--add1-step", "0"], ["--nonsense"],
        ["--rule", "phragmen", "--satisfaction", "cost"],
        ["--rule", "greedy", "--completion", "add1"],
        ["--threshold", "3"], ["--seats", "2"], ["--rule", "approval", "--seats", "0"],
        ["--rule", "plurality", "--explain"], ["--ballot", "zz"], ["--incompatible", "a,zz"],
        ["--category-cap", "green"], ["--fixed", "many"],
    ])
    func `bad usage ends with 2 and says why`(options: [String]) throws {
        let ending = try Program.run(["tally", try written()] + options)
        #expect(ending.code == 2, "\(options)")
        #expect(ending.output.isEmpty, "\(options)")
        #expect(ending.complaint.hasPrefix("Error: "), "\(options): \(ending.complaint)")
        #expect(try Program.run(["tally"]).code == 2)
    }

    @Test func `bad data ends with 65 and names line and column`() throws {
        let text = Self.election.replacingOccurrences(of: "1;a,b\n", with: "1;a,x\n")
        let ending = try tally(text: text)
        #expect(ending.code == 65)
        #expect(ending.output.isEmpty)
        #expect(
            ending.complaint.hasSuffix(
                "vote.pb: line 15, column 5: a ballot names the unknown project “x”\n"
            )
        )
        let mended = try tally("--lenient", text: text)
        #expect(mended.code == 0)
        #expect(mended.complaint.hasSuffix("line 15: 1 choice of unknown projects left out\n"))
        #expect(try tally("--satisfaction", "borda").code == 65)
    }

    @Test func `a file that is not there ends with 66`() throws {
        #expect(try Program.run("tally", "/nowhere/vote.pb").code == 66)
    }

    @Test func `a line of a gigabyte is refused before it is read`() throws {
        let path = try written("META\n")
        let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
        try file.truncate(atOffset: 1 << 30)
        try file.close()
        let ending = try Program.run("tally", path)
        #expect(ending.code == 65)
        #expect(ending.complaint.contains("a record is longer than 1048576 bytes"))
        try FileManager.default.removeItem(atPath: path)
    }

    @Test func `everything is said in Chinese to whoever asks for it`() throws {
        let ending = try tally("--language", "zh", "--explain", "--ballot", "a,b")
        #expect(ending.output.hasPrefix("等额分配法，满意度按造价，余款不用\n\n1. a  12  3 票  Trees\n"))
        #expect(ending.output.contains("\na: 造价 12，3 人支持；第 1 轮入选：3 人各付 4.00\n"))
        let words = ["won", "lost", "voter", "supporter", "spent", "ballot"]
        for word in words { #expect(!ending.output.contains(word), "\(word)") }
        let bad = try tally("--language", "zh", text: "META\n")
        #expect(bad.complaint.hasSuffix("第 2 行第 1 列：这一节没有表头\n"))
    }

    @Test func `no progress is shown where nobody is at a terminal`() throws {
        let ending = try tally("--completion", "add1", "--add1-step", "0.000001")
        #expect(ending.complaint.isEmpty)
    }
}
