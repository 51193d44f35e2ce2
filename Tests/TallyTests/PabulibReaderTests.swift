import Tally
import Testing

@Suite struct PabulibReaderTests {
    private static let meta = """
        META
        key;value
        description;"a ""good"" vote; really"
        budget;100,50
        vote_type;approval
        num_projects;3
        num_votes;2

        """
    private static let projects = """
        PROJECTS
        name;project_id;cost;category;neighborhood
        "Bench; two";b1;10.25;green, school;North
        Tree;7/x;30;none;
        Swing;10;40.0;play;South

        """
    private static let votes = """
        VOTES
        age;vote;voter_id
        30;7/x,b1;v1
        ;;v2

        """

    private func read(_ text: String, lenient: Bool = false) throws -> PabulibFile {
        var reader = PabulibReader(lenient: lenient)
        try reader.read(Array(text.utf8))
        return try reader.finish()
    }

    private func refusal(_ text: String) -> PabulibRefusal? {
        do {
            _ = try read(text)
            return nil
        } catch {
            return error as? PabulibRefusal
        }
    }

    @Test func `columns in any order, quotes, decimals and empty ballots are read`() throws {
        let file = try read(Self.meta + Self.projects + Self.votes)
        let election = file.election
        #expect(file.remarks.isEmpty)
        #expect(election["description"] == "a \"good\" vote; really")
        #expect(election.decimals == 2)
        #expect(election.budget == 100_50)
        #expect(election.projects.map(\.id) == ["b1", "7/x", "10"])
        #expect(election.projects.map(\.cost) == [10_25, 30_00, 40_00])
        #expect(election.projects[0].name == "Bench; two")
        #expect(election.projects[0].categories == ["green", "school"])
        #expect(election.projects[1].categories == [])
        #expect(election.projects.map(\.area) == ["North", "", "South"])
        #expect(election.ballots.count == 2)
        #expect(Array(election.ballots[0]) == [0, 1])
        #expect(election.ballots[1].isEmpty)
    }

    @Test(arguments: ["\r\n", "\r", "\n\n", "\r\n\r\n"])
    func `line ends of every kind mean the same`(ending: String) throws {
        let text = Self.meta + Self.projects + Self.votes
        let other = try read(text.replacing("\n", with: ending))
        #expect(try read(text).election == other.election)
        let marked = try read("\u{FEFF}" + text)
        #expect(marked.election == other.election)
    }

    @Test func `bytes may come in pieces of any size`() throws {
        let text = Self.meta + Self.projects + Self.votes
        let whole = try read(text).election
        for size in 1...40 {
            var reader = PabulibReader()
            let bytes = Array(text.utf8)
            for start in stride(from: 0, to: bytes.count, by: size) {
                try reader.read(Array(bytes[start..<min(start + size, bytes.count)]))
            }
            #expect(try reader.finish().election == whole, "pieces of \(size)")
        }
    }

    @Test func `an unknown project is refused with its place`() {
        let text = Self.meta + Self.projects + Self.votes.replacing("7/x,b1", with: "7/x,b2")
        let place = refusal(text)
        #expect(place?.line == 15)
        #expect(place?.column == 8)
        #expect(place?.reason == .projectUnknown("b2"))
    }

    @Test func `lenient reading leaves the unknown out and says so`() throws {
        let text = Self.meta + Self.projects + Self.votes.replacing("7/x,b1", with: "7/x,b2")
        let file = try read(text, lenient: true)
        #expect(Array(file.election.ballots[0]) == [1])
        #expect(file.remarks.map(\.line) == [15])
    }

    @Test func `a project named twice in a ballot counts once, with a remark`() throws {
        let text = Self.meta + Self.projects + Self.votes.replacing("7/x,b1", with: "b1,7/x,b1")
        let file = try read(text)
        #expect(Array(file.election.ballots[0]) == [0, 1])
        #expect(file.remarks.count == 1)
    }

    @Test func `a file cut short does not pass for a whole one`() {
        let text = Self.meta + Self.projects + Self.votes.replacing(";;v2\n", with: "")
        #expect(
            refusal(text)?.reason
                == .countDiffers(entry: "num_votes", declared: "2", found: 1)
        )
        #expect(refusal(Self.meta + Self.projects)?.reason == .entryMissing("VOTES"))
        #expect(refusal(Self.meta)?.reason == .entryMissing("VOTES"))
        #expect(refusal("")?.reason == .entryMissing("VOTES"))
    }

    @Test(arguments: [
        ("b1;10.25", "b1;1e3", PabulibRefusal.Reason.numberUnreadable("1e3")),
        ("b1;10.25", "b1;-5", .numberUnreadable("-5")),
        ("b1;10.25", "b1;1000000000000001", .numberUnreadable("1000000000000001")),
        ("7/x;30", "b1;30", .projectTwice("b1")),
        ("7/x;30", ";30", .projectWithoutName),
        ("budget;100,50", "budget;0", .budgetNotPositive),
        ("budget;100,50", "budge;1", .entryMissing("budget")),
        ("vote_type;approval", "vote_type;lots", .voteTypeUnknown("lots")),
        ("project_id;cost", "project_id;price", .columnMissing("cost")),
        ("age;vote", "age;choice", .columnMissing("vote")),
        ("30;7/x,b1;v1", "30;7/x,b1", .cellCount(found: 2, expected: 3)),
        ("30;7/x,b1;v1", "30;\"7/x,b1;v1", .openQuote),
        ("30;7/x,b1;v1", "30;\"7/x\"!;v1", .textAfterQuote),
        ("PROJECTS\n", "VOTES\n", .sectionOutOfOrder("VOTES")),
        ("META\n", "", .outsideSections),
    ])
    func `what could change an outcome is refused`(
        old: String,
        new: String,
        reason: PabulibRefusal.Reason
    ) {
        let text = (Self.meta + Self.projects + Self.votes).replacing(old, with: new)
        #expect(refusal(text)?.reason == reason)
    }

    @Test func `points stand beside their projects, in common decimals`() throws {
        let text =
            Self.meta.replacing("approval", with: "cumulative") + Self.projects
            + "VOTES\nvoter_id;vote;points\n1;10,b1;1,2.5\n2;b1;3\n"
        let election = try read(text).election
        #expect(Array(election.ballots[0]) == [0, 2])
        #expect(Array(election.ballots.points(of: 0)) == [25, 10])
        #expect(Array(election.ballots.points(of: 1)) == [30])
        #expect(election.ballots.pointDecimals == 1)
        let short = text.replacing("1,2.5", with: "1")
        #expect(refusal(short)?.reason == .pointsCount(found: 1, expected: 2))
    }

    @Test func `a ranking keeps its order`() throws {
        let text = Self.meta.replacing("approval", with: "ordinal") + Self.projects + Self.votes
        #expect(Array(try read(text).election.ballots[0]) == [1, 0])
    }

    @Test func `an endless line is refused as soon as the limit is passed`() throws {
        var reader = PabulibReader()
        let piece = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 16)
        var pieces = 0
        #expect(throws: PabulibRefusal.self) {
            for _ in 0..<16_384 {
                try reader.read(piece)
                pieces += 1
            }
        }
        #expect(pieces * piece.count <= 2 * PabulibReader.recordBytesMax)
        var quoted = PabulibReader()
        #expect(throws: PabulibRefusal.self) {
            try quoted.read([UInt8(ascii: "\"")])
            for _ in 0..<64 { try quoted.read(piece) }
        }
    }
}
