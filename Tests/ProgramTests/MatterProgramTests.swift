import Foundation
import Testing

/// A whole matter by the command line: adopted, opened, refused, passed on, decided, paid, closed.
@Suite struct MatterProgramTests {
    /// A community (3) of 测试甲 to 测试戊 (1 to 5): its committee (1) of the first two, its meeting (2)
    /// of the others, a team (3) of 测试戊, and a fund (1) of the committee.
    private struct Yard {
        let folder: String
        let file: String

        init() throws {
            let place = try Program.newFolder()
            folder = place + "/data"
            file = place + "/yard.yaml"
            try Data(YardFile.text.utf8).write(to: URL(fileURLWithPath: file))
            let list = place + "/list.csv"
            let names = ["甲", "乙", "丙", "丁", "戊"]
            let lines = names.enumerated().map { "测试\($1),1960,\($0 + 1)号楼101室" }
            let text = (["姓名,出生日期,住址"] + lines).joined(separator: "\n")
            try Data(text.utf8).write(to: URL(fileURLWithPath: list))
            try found(list)
        }

        private func found(_ list: String) throws {
            let from = ["--from", "2026-01-01"]
            let group = "zh=成员,en=members,kind=elected,head,seats="
            var orders = [
                ["found", "--name", "云溪区"],
                ["place", "create", "township", "--in", "1", "--name", "柳岸镇"],
                ["place", "create", "community", "--in", "2", "--name", "杏花社区"],
                ["people", "import", list, "--place", "3", "--yes"],
                ["body", "add", "residentsCommittee", "--place", "3", "--name", "居委会"]
                    + ["--registered"],
                ["body", "add", "conference", "--place", "3", "--name", "院落会"],
                ["body", "add", "team", "--place", "3", "--name", "物业组"],
                ["body", "rule", "1", "--source", "组织法", "--group", group + "7-9"] + from,
                ["body", "rule", "2", "--source", "公约", "--group", group + "3-3"] + from,
                ["body", "rule", "3", "--source", "公约", "--group", group + "1-3"] + from,
            ]
            for (body, person) in [("1", "1"), ("1", "2"), ("2", "3"), ("2", "4"), ("2", "5")] {
                orders.append(["body", "seat", body, "--person", person] + from)
            }
            orders += [
                ["body", "seat", "3", "--person", "5"] + from,
                ["fund", "open", "--title", "院落小金库", "--holder", "1"]
                    + ["--restriction", "ring-fenced", "--purpose", "small_repairs"],
                ["fund", "receive", "1", "1500", "--source", "government", "--on", "2026-01-05"],
            ]
            for order in orders {
                let ending = try Program.run(order + ["--data", folder])
                #expect(ending.code == 0, "\(order): \(ending.complaint)")
            }
        }

        func run(_ arguments: String...) throws -> Program.Ending {
            try Program.run(arguments + ["--data", folder])
        }

        /// What is done, with what it says.
        func done(
            _ arguments: String...,
            sourceLocation: SourceLocation = #_sourceLocation
        ) throws {
            let ending = try Program.run(arguments + ["--data", folder])
            #expect(ending.code == 0, "\(ending.complaint)", sourceLocation: sourceLocation)
        }

        /// What is refused, and why.
        func refused(
            _ arguments: String...,
            sourceLocation: SourceLocation = #_sourceLocation
        ) throws -> String {
            let ending = try Program.run(arguments + ["--data", folder])
            #expect(ending.code == 1, "\(ending.output)", sourceLocation: sourceLocation)
            return ending.complaint
        }

        func adopt() throws {
            let ending = try Program.run([
                "institution", "adopt", file, "--place", "3", "--body", "committee=1",
                "--body", "meeting=2", "--fund", "purse=1", "--data", folder,
            ])
            #expect(ending.code == 0, "\(ending.complaint)")
        }

        func open() throws {
            try done(
                "matter",
                "open",
                "--institution",
                "1",
                "--process",
                "repair",
                "--place",
                "3",
                "--title",
                "路灯坏了",
                "--field",
                "where=门口",
                "--person",
                "4"
            )
        }
    }

    @Test func `a matter goes its whole way, and each no says why with its numbers`() throws {
        let yard = try Yard()
        try yard.adopt()
        #expect(try yard.run("institution", "list").output.contains("in force  yard 1"))
        try yard.open()
        let owed = try yard.run("duty", "list").output
        #expect(owed.contains("居委会"))
        let notTheirs = try yard.refused("matter", "step", "1", "estimate", "--person", "4")
        #expect(notTheirs.contains("Committee worker"))
        let unfilled = try yard.refused("matter", "step", "1", "estimate", "--person", "1")
        #expect(unfilled.contains("Please fill in “Cost” first."))
        try yard.done("matter", "line", "1", "wishes", "words=要亮一点", "--person", "3")
        try yard.done("matter", "set", "1", "cost=2500", "--person", "1")
        let two = try yard.refused("matter", "step", "1", "estimate", "--person", "1")
        #expect(two.contains("1 row"))
        #expect(two.contains("2,500.00") && two.contains("2,000.00"))
        let why = try yard.refused("matter", "verdict", "1", "1", "declined", "--person", "1")
        #expect(!why.isEmpty)
        try yard.done(
            "matter",
            "verdict",
            "1",
            "1",
            "declined",
            "--reason",
            "够亮了",
            "--person",
            "1"
        )
        try yard.done("matter", "set", "1", "cost=300", "--person", "1")
        try yard.done("matter", "step", "1", "estimate", "--person", "1")
        #expect(try yard.run("duty", "list").complaint == "Nothing is owed now.\n")
        try yard.done(
            "matter",
            "decide",
            "1",
            "agree",
            "--members",
            "3",
            "--present",
            "3",
            "--yes",
            "2",
            "--no",
            "1",
            "--person",
            "3"
        )
        let same = try yard.refused("matter", "sign", "1", "--person", "3")
        #expect(!same.isEmpty)
        try yard.done("matter", "sign", "1", "--person", "5")
        #expect(try yard.run("fund", "list").output.contains("Promised 300.00"))
        let paper = try yard.refused("matter", "step", "1", "pay", "--person", "1")
        #expect(paper.contains("“invoice”") && paper.contains("Say what it costs"))
        try yard.done("matter", "attach", "1", "invoice", "--content", "一张", "--person", "2")
        try yard.done("matter", "step", "1", "pay", "--person", "2")
        #expect(try yard.run("fund", "list").output.contains("Paid 300.00 · Left 1,200.00"))
        let closed = try yard.refused("matter", "step", "1", "pay", "--person", "2")
        #expect(closed == "This is closed.\n")
        #expect(try Program.run("record", "verify", yard.folder).code == 0)
    }

    @Test func `what is shown names all by title and by the word to type`() throws {
        let yard = try Yard()
        try yard.adopt()
        try yard.open()
        try yard.done("matter", "line", "1", "wishes", "words=要亮一点", "--person", "3")
        let shown = try yard.run("matter", "show", "1").output
        for line in [
            "1  Repair  Told  路灯坏了", "    Where (where): 门口",
            "    1  Wishes (wishes)  Words (words): 要亮一点  –",
            "    estimate  Say what it costs: Committee worker",
            "      asks for “Where” and “Cost” filled in",
        ] {
            #expect(shown.contains(line + "\n"), "\(shown)")
        }
        let chinese = try Program.run(
            ["matter", "show", "1", "--data", yard.folder],
            language: "zh_CN.UTF-8"
        ).output
        #expect(chinese.contains("    estimate  估价: 居委会工作人员\n"), "\(chinese)")
    }

    @Test func `a duty is offered, handed back, taken, and helped with without a mark`() throws {
        let yard = try Yard()
        try yard.adopt()
        try yard.open()
        try yard.done("duty", "offer", "1", "--to", "3", "--person", "1")
        _ = try yard.refused("duty", "accept", "1", "--person", "4")
        #expect(try yard.run("duty", "list").output.contains("居委会"))
        try yard.done("duty", "return", "1", "--person", "5")
        try yard.done("duty", "offer", "1", "--to", "3", "--person", "1")
        try yard.done("duty", "accept", "1", "--person", "5")
        #expect(try yard.run("duty", "list").output.contains("物业组"))
        try yard.done("duty", "help-with", "1", "--person", "3")
        try yard.done("duty", "return", "1", "--helping", "--person", "3")
        #expect(try yard.run("duty", "tally").output.contains("物业组"))
    }

    @Test func `another version shows what differs before it is proposed`() throws {
        let yard = try Yard()
        try yard.adopt()
        let newer = YardFile.text.replacingOccurrences(of: "version: 1", with: "version: 2")
            .replacingOccurrences(of: "2000.00", with: "1000.00")
        try Data(newer.utf8).write(to: URL(fileURLWithPath: yard.file))
        let proposed = try Program.run([
            "institution", "propose", yard.file, "--place", "3", "--body", "committee=1",
            "--body", "meeting=2", "--fund", "purse=1", "--replaces", "1", "--person", "1",
            "--data", yard.folder,
        ])
        #expect(proposed.code == 0, "\(proposed.complaint)")
        #expect(proposed.output.contains("\n  − version: 1\n  + version: 2\n"))
        #expect(proposed.output.contains("processes › repair › transitions"))
        #expect(proposed.output.contains("2000.00") && proposed.output.contains("1000.00"))
        try yard.done("institution", "adopt-proposed", "1", "--person", "3")
        #expect(try yard.run("institution", "list").output.contains("in force  yard 2"))
        try yard.done("institution", "end", "2", "--person", "3")
        let list = try yard.run("institution", "list").output
        #expect(!list.contains("  in force"), "\(list)")
    }
}
