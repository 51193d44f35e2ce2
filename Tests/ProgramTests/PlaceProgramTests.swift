import Foundation
import Testing

@Suite struct PlaceProgramTests {
    private func founded() throws -> String {
        let folder = try Program.newFolder() + "/data"
        let ending = try Program.run("found", "--data", folder, "--name", "云溪区")
        #expect(ending.output == "The district is founded.\n")
        return folder
    }

    @Test func `a district is founded, divided, renamed, searched and verified`() throws {
        let folder = try founded()
        let create = { (kind: String, parent: String, name: String) in
            try Program.run(
                "place",
                "create",
                kind,
                "--in",
                parent,
                "--name",
                name,
                "--data",
                folder
            )
        }
        #expect(try create("subdistrict", "1", "柳岸街道").output == "Created number 2 (event 3).\n")
        #expect(try create("community", "2", "杏花社区").code == 0)
        #expect(
            try Program.run(
                "place",
                "rename",
                "3",
                "--name",
                "杏林社区",
                "--data",
                folder
            ).code == 0
        )
        #expect(
            try Program.run("place", "find", "杏花", "--data", folder).output
                == "3  community  杏林社区  formerly 杏花社区\n"
        )
        #expect(
            try Program.run("place", "list", "--data", folder).output == """
                1  district  云溪区
                  2  sub-district  柳岸街道
                    3  community  杏林社区

                """
        )
        let cut = try Program.run("place", "list", "--limit", "2", "--data", folder)
        #expect(cut.output.split(separator: "\n").count == 2)
        #expect(cut.complaint.hasPrefix("These are the first 2 lines."))
        let verified = try Program.run("record", "verify", folder)
        #expect(verified.code == 0)
        #expect(verified.output.hasPrefix("The record is whole: 5 events, root "))
    }

    @Test func `a refused command ends with 1, says why and what to do`() throws {
        let folder = try founded()
        let ending = try Program.run(
            "place",
            "create",
            "building",
            "--in",
            "1",
            "--name",
            "楼",
            "--data",
            folder
        )
        #expect(ending.code == 1)
        #expect(ending.output.isEmpty)
        #expect(
            ending.complaint
                == "A place of kind “building” lies in community or village, not in district.\n"
        )
    }

    @Test func `a request sent again by its number is recorded once`() throws {
        let folder = try founded()
        let again = {
            try Program.run(
                "place",
                "create",
                "township",
                "--in",
                "1",
                "--name",
                "柳岸镇",
                "--data",
                folder,
                "--request",
                "00000000000000000000000000000abc@\(Int64(Date().timeIntervalSince1970 * 1_000))"
            )
        }
        let first = try again()
        #expect(first.output == "Created number 2 (event 3).\n")
        #expect(try again() == first)
        #expect(try Program.run("record", "verify", folder).output.contains("3 events"))
    }

    @Test func `everything is said in Chinese to whoever asks for it`() throws {
        let folder = try founded()
        let ending = try Program.run(
            "place",
            "show",
            "9",
            "--data",
            folder,
            "--language",
            "zh"
        )
        #expect(ending.code == 1)
        #expect(ending.complaint == "没有 9 号地方。\n")
    }

    @Test func `a day that does not exist is bad usage`() throws {
        let folder = try founded()
        let ending = try Program.run(
            "place",
            "rename",
            "1",
            "--name",
            "新",
            "--from",
            "2027-02-30",
            "--data",
            folder
        )
        #expect(ending.code == 64)
        #expect(ending.complaint.hasPrefix("There is no such day."))
    }
}
