import Foundation
import Testing

/// An older copy of a folder brings erased people back; the list of erasures takes them away again.
@Suite struct RestoredBackupTests {
    private func copy(_ from: String, _ to: String) throws {
        try FileManager.default.copyItem(atPath: from, toPath: to)
    }

    private func add(_ name: String, data: String) throws {
        let added = try Program.run(
            "people",
            "add",
            "--name",
            name,
            "--place",
            "3",
            "--guest",
            "--data",
            data
        )
        #expect(added.code == 0, "\(added.complaint)")
    }

    @Test func `who was erased since a copy was made is erased in it again, and nobody else`()
        throws
    {
        let district = try DoomedDistrict()
        let restored = district.folder + "/restored"
        _ = try district.run(
            "privacy",
            "hold",
            "2",
            "--ground",
            "court",
            "--until",
            NextMonth().text
        )
        try copy(district.data, restored)
        _ = try district.run("privacy", "lift", "1")
        _ = try district.run("privacy", "erase", "2", "--how", "in-person")
        // Person 4 came after the copy, and went.
        try add("测试己", data: district.data)
        _ = try district.run("privacy", "erase", "4", "--how", "by-phone")
        let list = try district.run("privacy", "erasures").output
        let numbers = list.split(separator: "\n").dropFirst(2).map {
            $0.split(separator: " ").first.map(String.init)
        }
        #expect(numbers == ["2", "4"])
        #expect(list.contains(/^linli erasures 1\nrecord [0-9a-f]{64} \d+\n(\d+ \d+\n)+$/))
        let file = district.folder + "/erasures.txt"
        try list.write(toFile: file, atomically: true, encoding: .utf8)

        #expect(try !Remains.of([DoomedDistrict.name], in: restored).isEmpty)
        // In the copy number 4 goes to somebody else.
        try add("测试庚", data: restored)
        let again = try Program.run("privacy", "reapply", file, "--data", restored)
        #expect(again.code == 0, "\(again.complaint)")
        #expect(
            again.output == """
                Erased 1 person again; 0 were erased here already; 1 never were in this record.

                """
        )
        #expect(try Remains.of(DoomedDistrict.doomed, in: restored) == [])
        let left = try Program.run("people", "search", "测试", "--data", restored).output
        #expect(left.contains("测试甲") && left.contains("测试丙") && left.contains("测试庚"))
        #expect(try Program.run("record", "verify", restored).code == 0)
        let twice = try Program.run("privacy", "reapply", file, "--data", restored)
        #expect(twice.output.hasPrefix("Erased 0 people again; 1 were erased here already"))
    }

    @Test func `while it is served the list is read by the server`() throws {
        let district = try DoomedDistrict()
        let restored = district.folder + "/restored"
        try copy(district.data, restored)
        _ = try district.run("privacy", "erase", "2", "--how", "in-person")
        let file = district.folder + "/erasures.txt"
        try district.run("privacy", "erasures").output
            .write(toFile: file, atomically: true, encoding: .utf8)
        let server = try RunningServer(folder: restored)
        let again = try Program.run("privacy", "reapply", file, "--data", restored)
        #expect(again.output.hasPrefix("Erased 1 person again"), "\(again)")
        #expect(try Remains.of(DoomedDistrict.doomed, in: restored) == [])
        #expect(server.stop() == 0)
    }

    @Test func `the list of another district, or no list, changes nothing`() throws {
        let district = try DoomedDistrict()
        let other = try DoomedDistrict()
        _ = try other.run("privacy", "erase", "2", "--how", "in-person")
        let file = district.folder + "/erasures.txt"
        let list = try other.run("privacy", "erasures").output
        try list.write(toFile: file, atomically: true, encoding: .utf8)
        let refused = try district.end("privacy", "reapply", file)
        #expect(refused.code == 65)
        #expect(refused.complaint == "This is the list of another district. Nothing was changed.\n")
        #expect(try district.run("people", "search", "龘").output.contains(DoomedDistrict.name))
        try (list + "2 soon\n").write(toFile: file, atomically: true, encoding: .utf8)
        #expect(try district.end("privacy", "reapply", file).complaint.contains("line 4"))
        #expect(try district.end("privacy", "reapply", file + ".no").code == 64)
    }
}
