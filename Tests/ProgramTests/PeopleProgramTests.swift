import Foundation
import Testing

@Suite struct PeopleProgramTests {
    /// A district with a community, number 3, and a file that lists people of it.
    private struct Desk {
        let folder: String
        let list: String

        init(_ lines: [String]) throws {
            let place = try Program.newFolder()
            folder = place + "/data"
            list = place + "/list.csv"
            try write(lines)
            #expect(try run("found", "--name", "云溪区").code == 0)
            for (kind, parent, name) in [("subdistrict", "1", "柳岸街道"), ("community", "2", "杏花社区")] {
                #expect(try run("place", "create", kind, "--in", parent, "--name", name).code == 0)
            }
        }

        func write(_ lines: [String]) throws {
            try lines.joined(separator: "\n").write(toFile: list, atomically: true, encoding: .utf8)
        }

        func run(_ arguments: String...) throws -> Program.Ending {
            try Program.run(arguments + ["--data", folder])
        }

        func take(_ options: String...) throws -> Program.Ending {
            try Program.run(
                ["people", "import", list, "--place", "3", "--data", folder] + options
            )
        }
    }

    private let good = [
        "姓名,出生日期,住址,电话,低保", "测试甲,1950-03-07,1号楼2单元502室,00000000001,是",
        "测试乙,,1号楼2单元502室,,", "Tester A,1980,2号楼101室,,",
    ]

    @Test func `a list is looked at first and taken over when that is asked for`() throws {
        let desk = try Desk(good)
        let look = try desk.take()
        #expect(look.code == 0, "\(look.complaint)")
        #expect(look.output.contains("3 people are on the list; 3 of them can be taken over."))
        #expect(look.output.contains("3 new people"))
        #expect(look.output.contains("not taken: Linli keeps no labels on people"))
        #expect(look.output.contains("repeat with --yes"))
        #expect(!look.output.contains("测试甲"))
        #expect(try desk.run("people", "search", "测试").output.isEmpty)
        let taken = try desk.take("--yes")
        #expect(taken.code == 0, "\(taken.complaint)")
        #expect(taken.output.contains("Taken over (from event "))
        let found = try desk.run("people", "search", "测试").output
        #expect(found == "1  测试甲  柳岸街道 杏花社区 1号楼 2-502\n2  测试乙  柳岸街道 杏花社区 1号楼 2-502\n")
        let again = try desk.take("--yes")
        #expect(again.code == 0)
        #expect(again.output.contains("there is nothing to change"))
    }

    @Test func `lines that are wrong are named, and stop the list unless they may be left out`()
        throws
    {
        let desk = try Desk(good + ["测试丙,2999-01-01,3号楼101室,,", "测试丁,,,,"])
        let look = try desk.take("--yes")
        #expect(look.code == 65)
        #expect(look.output.contains("Line 5"))
        #expect(look.output.contains("Line 6: has no address"))
        #expect(look.complaint.contains("--only-good"))
        #expect(try desk.run("people", "search", "测试").output.isEmpty)
        let taken = try desk.take("--yes", "--only-good")
        #expect(taken.code == 0, "\(taken.complaint)")
        #expect(try desk.run("people", "search", "测试丙").complaint == "Nobody was found.\n")
        #expect(try desk.run("people", "search", "测试乙").output.hasPrefix("2  测试乙"))
    }

    @Test func `what is no list is refused with what to do`() throws {
        let desk = try Desk(["%PDF-1.7"])
        #expect(try desk.take().code == 65)
        #expect(
            try Program.run("people", "import", "/no/such", "--place", "3", "--data", desk.folder)
                .code == 64
        )
    }

    @Test func `while a server runs the list is taken over through it, if it is still the same`()
        throws
    {
        let desk = try Desk(good)
        let server = try RunningServer(folder: desk.folder)
        let taken = try desk.take("--yes")
        #expect(taken.code == 0, "\(taken.complaint)")
        #expect(try desk.take("--yes").output.contains("there is nothing to change"))
        #expect(server.stop() == 0)
        #expect(try !server.log.contains("测试"))
    }

    @Test(arguments: ["csv", "xlsx"])
    func `what is written to a file can be taken over again and changes nothing`(
        form: String
    ) throws {
        let desk = try Desk(good)
        #expect(try desk.take("--yes").code == 0)
        let file = try Program.newFolder() + "/out." + form
        let written = try desk.run("people", "export", file, "--place", "3")
        #expect(written.code == 0, "\(written.complaint)")
        #expect(written.output.hasPrefix("Wrote 3 people"))
        let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions]
        #expect(mode as? Int == 0o600)
        let again = try Program.run(
            "people",
            "import",
            file,
            "--place",
            "3",
            "--data",
            desk.folder,
            "--yes"
        )
        #expect(again.output.contains("there is nothing to change"), "\(again)")
        #expect(try desk.run("people", "export", file, "--place", "3").code == 64)
        #expect(try desk.run("people", "export", file + ".txt", "--place", "3").code == 64)
    }

    @Test func `one person is put on file, corrected, moved, merged and moves away`() throws {
        let desk = try Desk(good)
        let added = try desk.run(
            "people",
            "add",
            "--name",
            "测试甲",
            "--place",
            "3",
            "--door",
            "村东1号",
            "--born",
            "1990"
        )
        #expect(added.code == 0, "\(added.complaint)")
        #expect(try desk.run("people", "correct", "1", "--phone", "00000000009").code == 0)
        let shown = try desk.run("people", "show", "1").output
        #expect(shown.contains("村东1号"))
        #expect(shown.contains("1990"))
        #expect(shown.contains("00000000009"))
        #expect(try desk.run("people", "move", "1", "--place", "3", "--door", "村西2号").code == 0)
        #expect(try desk.run("people", "show", "1").output.contains("村西2号"))
        let other = try desk.run("people", "add", "--name", "测试乙", "--place", "3", "--guest")
        #expect(other.code == 0, "\(other.complaint)")
        #expect(try desk.run("people", "merge", "2", "--into", "1").code == 0)
        #expect(try desk.run("people", "leave", "2").complaint.contains("merged"))
        #expect(try desk.run("people", "leave", "1").code == 0)
        #expect(try desk.run("people", "show", "1").output.contains("moved away"))
        #expect(try desk.run("people", "show", "9").code == 1)
        let nowhere = try desk.run("people", "add", "--name", "测试丙", "--place", "3")
        #expect(nowhere.code == 64)
        let born = try desk.run(
            "people",
            "add",
            "--name",
            "测试丙",
            "--place",
            "3",
            "--guest",
            "--born",
            "1990-1"
        )
        #expect(born.code == 64)
    }

    @Test func `an empty list to fill in brings nobody`() throws {
        let desk = try Desk(good)
        let file = try Program.newFolder() + "/template.xlsx"
        #expect(try Program.run("people", "list-template", file).code == 0)
        let look = try Program.run("people", "import", file, "--place", "3", "--data", desk.folder)
        #expect(look.output.hasPrefix("0 people are on the list"), "\(look)")
    }
}
