import Application
import Domain
import Foundation
import Testing

@Suite struct StaffProgramTests {
    private func founded() throws -> String {
        let folder = try Program.newFolder() + "/data"
        #expect(try Program.run("found", "--data", folder, "--name", "云溪区").code == 0)
        return folder
    }

    private func staff(_ folder: String, _ arguments: String...) throws -> Program.Ending {
        try Program.run(["staff"] + arguments + ["--data", folder])
    }

    private func invite(_ folder: String) throws -> Program.Ending {
        try staff(folder, "invite", "--name", "测试甲", "--sign-in", "test.one")
    }

    @Test func `the first administrator is invited by a link that is shown this once`() throws {
        let folder = try founded()
        let ending = try invite(folder)
        #expect(ending.code == 0)
        let lines = ending.output.split(separator: "\n")
        #expect(lines[0].hasPrefix("The one-time link of account number 1."))
        let path = try #require(lines.last)
        #expect(path.hasPrefix("/welcome/"))
        let token = String(path.dropFirst("/welcome/".count))
        #expect(SecretToken(token) != nil)
        let list = try staff(folder, "list").output
        #expect(list.hasPrefix("1  link good until "))
        #expect(list.contains("  测试甲  test.one\n   1  administrator  云溪区  since "))
        #expect(!list.contains(token))
        for file in ["linli.sqlite", "linli.sqlite-wal"] {
            let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + file))
            #expect(bytes.range(of: Data(token.utf8)) == nil)
        }
        #expect(try Program.run("record", "verify", folder).output.contains("5 events"))
    }

    @Test func `nobody works in a district that was just founded`() throws {
        let folder = try founded()
        let list = try staff(folder, "list")
        #expect(list.output.isEmpty)
        #expect(
            list.complaint == "Nobody works here yet. Invite the first with “linli staff invite”.\n"
        )
        #expect(try staff(folder, "sessions").complaint == "Nobody is signed in.\n")
    }

    @Test func `roles are given and ended, accounts closed, names removed`() throws {
        let folder = try founded()
        _ = try invite(folder)
        #expect(
            try staff(folder, "give", "1", "auditor").output
                == "Given, as role number 2 (event 6).\n"
        )
        let again = try staff(folder, "give", "1", "auditor")
        #expect(again.code == 1)
        #expect(again.complaint == "They hold that role already (number 2).\n")
        #expect(try staff(folder, "end", "2").output == "Done (event 7).\n")
        let early = try staff(folder, "remove-names", "1", "--rule", "personal")
        #expect(early.code == 1)
        #expect(try staff(folder, "close", "1").output == "Done (event 8).\n")
        #expect(try staff(folder, "remove-names", "1", "--rule", "personal").code == 0)
        let list = try staff(folder, "list").output
        #expect(list.hasPrefix("1  closed on "))
        #expect(!list.contains("测试甲") && !list.contains("test.one"))
        let link = try staff(folder, "invite", "--account", "1")
        #expect(link.complaint == "Account number 1 is closed.\n")
        #expect(try Program.run("record", "verify", folder).code == 0)
    }

    @Test func `a link is replaced and taken back, alone or beside a server`() throws {
        let folder = try founded()
        let first = try invite(folder).output
        let server = try RunningServer(folder: folder)
        let second = try staff(folder, "invite", "--account", "1")
        #expect(second.code == 0)
        #expect(second.output != first)
        #expect(try staff(folder, "list").output.hasPrefix("1  link good until "))
        #expect(try staff(folder, "revoke", "1", "--invitation").output == "Done.\n")
        #expect(try staff(folder, "list").output.hasPrefix("1  has no link  "))
        #expect(try staff(folder, "revoke", "1").output == "Done.\n")
        #expect(try staff(folder, "revoke", "9").complaint == "There is no account number 9.\n")
        #expect(server.stop() == 0)
    }

    @Test func `an order that does not say whom is bad usage`() throws {
        let folder = try founded()
        for arguments in [
            ["invite"], ["invite", "--name", "测试甲"],
            ["invite", "--account", "1", "--name", "测试甲"],
            ["revoke", "1", "--session", "x"],
            ["revoke", "1", "--session", "0123456789abcdef", "--invitation"],
        ] {
            let ending = try Program.run(["staff"] + arguments + ["--data", folder])
            #expect(ending.code == 64, "\(arguments)")
            #expect(!ending.complaint.isEmpty)
        }
    }

    @Test func `everything about staff is said in Chinese too`() throws {
        let folder = try founded()
        let ending = try staff(
            folder,
            "invite",
            "--name",
            "测试甲",
            "--sign-in",
            "test.one",
            "--language",
            "zh"
        )
        #expect(ending.output.hasPrefix("1 号账号的一次性链接，24 小时内有效"))
        let list = try staff(folder, "list", "--language", "zh").output
        #expect(list.contains("管理员  云溪区  自"))
    }
}
