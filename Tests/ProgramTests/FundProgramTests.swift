import Foundation
import Testing

@Suite struct FundProgramTests {
    /// A community (3) with an association (1) that may hold money, and a team (2) that may not.
    private func founded() throws -> String {
        let folder = try Program.newFolder() + "/data"
        for arguments in [
            ["found", "--name", "云溪区"],
            ["place", "create", "township", "--in", "1", "--name", "柳岸镇"],
            ["place", "create", "community", "--in", "2", "--name", "杏花社区"],
            ["body", "add", "ngo", "--place", "3", "--name", "自治会", "--registered"],
            ["body", "add", "team", "--place", "3", "--name", "环境组"],
        ] {
            #expect(try Program.run(arguments + ["--data", folder]).code == 0, "\(arguments)")
        }
        return folder
    }

    private func run(_ folder: String, _ arguments: String...) throws -> Program.Ending {
        try Program.run(arguments + ["--data", folder])
    }

    @Test func `a fund is opened, filled, budgeted, shown and exported`() throws {
        let folder = try founded()
        let opened = try run(
            folder,
            "fund",
            "open",
            "--title",
            "为民服务专项资金",
            "--holder",
            "1",
            "--restriction",
            "restricted",
            "--purpose",
            "night_110",
            "--purpose",
            "school_430"
        )
        #expect(opened.code == 0, "\(opened.complaint)")
        let received = try run(
            folder,
            "fund",
            "receive",
            "1",
            "200,000",
            "--source",
            "government",
            "--on",
            "2026-01-05"
        )
        #expect(received.code == 0, "\(received.complaint)")
        let budgeted = try run(folder, "fund", "budget", "1", "night_110", "80000.50")
        #expect(budgeted.code == 0, "\(budgeted.complaint)")
        #expect(
            try run(folder, "fund", "list").output == """
                1  为民服务专项资金
                   Received 200,000.00 · Promised 0.00 · Paid 0.00 · Left 200,000.00

                """
        )
        let shown = try run(folder, "fund", "show", "1").output
        #expect(shown.contains("  no purpose yet\n    received 200,000.00 · left 119,999.50\n"))
        #expect(shown.contains("  night_110\n    left 80,000.50\n"))
        #expect(shown.contains("    1  2026-01-05  200,000.00  government\n"))
        let exported = try run(folder, "fund", "export").output
        #expect(exported.hasPrefix("commodity 1000.00 CNY\n"))
        #expect(
            exported.contains(
                "    funds:1:restricted:night_110:left  80000.50 CNY = 80000.50 CNY\n"
            )
        )
    }

    @Test func `what is no amount, no purpose and no holder is told as such`() throws {
        let folder = try founded()
        let typed = try run(folder, "fund", "receive", "1", "6,13,446", "--source", "gifts")
        #expect(typed.code == 64)
        #expect(typed.complaint.contains("Write an amount as “123456.78”"))
        let unknown = try run(folder, "fund", "receive", "1", "5", "--source", "gifts")
        #expect(unknown.code == 1)
        #expect(unknown.complaint == "There is no fund number 1.\n")
        let purpose = try run(
            folder,
            "fund",
            "open",
            "--title",
            "x",
            "--holder",
            "1",
            "--purpose",
            "Night 110"
        )
        #expect(purpose.code == 64)
        let holder = try run(folder, "fund", "open", "--title", "x", "--holder", "2")
        #expect(holder.code == 1)
        #expect(holder.complaint.hasPrefix("Organisation number 2 is no legal person"))
        #expect(try run(folder, "fund", "list").complaint == "There is no fund yet.\n")
        #expect(try run(folder, "fund", "show", "4").code == 1)
    }
}
