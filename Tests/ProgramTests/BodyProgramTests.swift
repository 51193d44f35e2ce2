import Foundation
import Testing

@Suite struct BodyProgramTests {
    /// A district with a community (2) and a committee (1) that has seats since 2026.
    private func founded() throws -> String {
        let folder = try Program.newFolder() + "/data"
        for arguments in [
            ["found", "--name", "云溪区"],
            ["place", "create", "township", "--in", "1", "--name", "柳岸镇"],
            ["place", "create", "community", "--in", "2", "--name", "杏花社区"],
            ["body", "add", "residentsCommittee", "--place", "3", "--name", "居委会"],
        ] {
            #expect(try Program.run(arguments + ["--data", folder]).code == 0, "\(arguments)")
        }
        return folder
    }

    private func run(_ folder: String, _ arguments: String...) throws -> Program.Ending {
        try Program.run(arguments + ["--data", folder])
    }

    private let seats = "zh=委员,en=members,seats=7-9,kind=elected,term=60,by-election=60,head"

    @Test func `a committee is founded, seated and vacated, and who held what is told`() throws {
        let folder = try founded()
        let rule = try run(
            folder,
            "body",
            "rule",
            "1",
            "--source",
            "组织法",
            "--from",
            "2026-01-01",
            "--group",
            seats
        )
        #expect(rule.code == 0, "\(rule.complaint)")
        let filled = try run(
            folder,
            "body",
            "seat",
            "1",
            "--unnamed",
            "--from",
            "2026-01-01"
        )
        #expect(filled.output.hasPrefix("Done, as holding number 1 "))
        let held = try run(folder, "held", "--on", "2026-03-01")
        #expect(
            held.output == """
                1  居委会  members 1  Held, not named  from 1 January 2026 until 1 January 2031

                """
        )
        let vacated = try run(
            folder,
            "body",
            "vacate",
            "1",
            "--reason",
            "resigned",
            "--on",
            "2026-02-01"
        )
        #expect(vacated.code == 0)
        #expect(try run(folder, "held", "--on", "2026-03-01").output.isEmpty)
        let known = try run(folder, "held", "--on", "2026-03-01", "--known", "2026-03-01")
        #expect(known.complaint.hasPrefix("Nothing on file says"))
        let duties = try run(folder, "duties")
        #expect(duties.output.contains("居委会 owes a by-election of 居委会: members, by "))
        let shown = try run(folder, "body", "show", "1")
        #expect(shown.output.contains("  1  members\n    1  Empty\n"))
    }

    @Test func `six or ten seats are refused with the numbers of the law`() throws {
        let folder = try founded()
        for count in ["6", "10"] {
            let refused = try run(
                folder,
                "body",
                "rule",
                "1",
                "--source",
                "组织法",
                "--group",
                "zh=委员,en=members,seats=\(count),kind=elected"
            )
            #expect(refused.code == 1)
            #expect(
                refused.complaint == """
                    It would have \(count) elected seats. The law of that time wants 7 to 9.

                    """
            )
        }
        let unread = try run(folder, "body", "rule", "1", "--source", "法", "--group", "seats=7")
        #expect(unread.code == 64)
        #expect(unread.complaint.hasPrefix("A group of seats cannot be read."))
    }

    @Test func `an organisation is found by any of its names, and merged into one`() throws {
        let folder = try founded()
        #expect(try run(folder, "body", "add", "ngo", "--place", "3", "--name", "XU").code == 0)
        #expect(try run(folder, "body", "alias", "2", "--name", "XW").code == 0)
        #expect(try run(folder, "body", "merge", "2", "--into", "1").code == 0)
        for name in ["XU", "xw", "居委会"] {
            let found = try run(folder, "body", "find", name)
            #expect(found.output.split(separator: "\n").count == 1, "\(name)")
            #expect(found.output.hasPrefix("1  residents’ committee  居委会"), "\(name)")
        }
        #expect(try run(folder, "body", "find", "XY").complaint == "Nothing found.\n")
    }

    @Test func `twenty million people are asked about before they are saved`() throws {
        let folder = try founded()
        #expect(
            try run(folder, "place", "create", "building", "--in", "3", "--name", "1号楼").code == 0
        )
        let asked = try run(folder, "body", "state", "20000000", "--residents-of", "3")
        #expect(asked.code == 1)
        #expect(asked.complaint.hasPrefix("20000000 people in 1 building are 20000000 for each"))
        let answered = try run(
            folder,
            "body",
            "state",
            "20000000",
            "--residents-of",
            "3",
            "--confirmed"
        )
        #expect(answered.code == 0)
    }

    @Test func `a calendar is adopted from a file, and a bad line is named`() throws {
        let folder = try founded()
        let file = try Program.newFolder() + "/calendar.txt"
        let lines = "# 2026\n2026-10-01 off\n\n2026-10-10 work # moved\n"
        try Data(lines.utf8).write(to: URL(fileURLWithPath: file))
        let adopted = try run(folder, "calendar", "adopt", file)
        #expect(adopted.output.hasPrefix("Adopted: 1 day off, 1 day worked instead."))
        #expect(
            try run(folder, "calendar", "show").output == "2026-10-01 off\n2026-10-10 work\n"
        )
        try Data("2026-10-01 off\n2026-13-01 off\n".utf8).write(to: URL(fileURLWithPath: file))
        let bad = try run(folder, "calendar", "adopt", file)
        #expect(bad.code == 64)
        #expect(bad.complaint.hasPrefix("Line 2 cannot be read."))
    }
}
