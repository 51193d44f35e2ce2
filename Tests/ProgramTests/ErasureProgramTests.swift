import Foundation
import Testing

@Suite struct ErasureProgramTests {
    @Test func `who is erased is in no file, in no answer and in no log, while it is served`()
        throws
    {
        let district = try DoomedDistrict()
        let server = try RunningServer(folder: district.data)
        _ = try district.run("people", "correct", "2", "--phone", DoomedDistrict.otherPhone)
        _ = try district.run("letters", "issue", "--place", "3")
        let printed = try district.run("letters", "print", "--place", "3").output
        #expect(printed.contains(DoomedDistrict.name))
        _ = try district.run("privacy", "agree", "2", "surveys", "--how", "in-person")
        _ = try district.run(
            "mandate",
            "give",
            "2",
            "--resident",
            "1",
            "--acts",
            "see,speak",
            "--days",
            "9",
            "--given",
            "by-phone"
        )
        let before = try Remains.of(DoomedDistrict.doomed, in: district.data)
        let present = [DoomedDistrict.name, DoomedDistrict.otherPhone, DoomedDistrict.door]
        for text in present {
            #expect(
                before.contains("linli.sqlite: \(text)")
                    || before.contains("linli.sqlite-wal: \(text)")
            )
        }
        #expect(!before.contains { $0.hasSuffix(DoomedDistrict.phone) }, "it was corrected")

        let erased = try district.run("privacy", "erase", "2", "--how", "in-person")
        #expect(erased.output == "Erased; nothing but a number is left.\n")

        #expect(try Remains.of(DoomedDistrict.doomed, in: district.data) == [])
        try expectNoAnswer(district)
        #expect(server.stop() == 0)
        #expect(try Remains.of(DoomedDistrict.doomed, in: district.data) == [])
        try expectNoAnswer(district)
        let log = Data(try server.log.utf8)
        for text in DoomedDistrict.doomed + DoomedDistrict.labels {
            #expect(!Remains.isIn(log, text), "\(text)")
        }
        #expect(try Program.run("record", "verify", district.data).code == 0)
        #expect(try district.end("privacy", "erase", "2", "--how", "in-person").code == 1)
    }

    /// Everything that the command line can be asked about people.
    private func expectNoAnswer(_ district: DoomedDistrict) throws {
        let file = try Program.newFolder() + "/out.csv"
        let answers = [
            try district.end("people", "search", "龘"),
            try district.end("people", "search", "测试"),
            try district.end("people", "show", "2"),
            try district.end("people", "show", "3"),
            try district.end("people", "export", file, "--place", "3"),
            try district.end("letters", "list", "--place", "3"),
            try district.end("letters", "print", "--place", "3"),
            try district.end("mandate", "list", "2"),
            try district.end("mandate", "list", "1"),
            try district.end("privacy", "consents", "2"),
            try district.end("privacy", "looks", "2"),
            try district.end("privacy", "erasures"),
            try district.end("resident", "sessions"),
        ]
        let said = answers.map { $0.output + $0.complaint }.joined()
        #expect(said.contains("测试甲"))
        let written = Data(said.utf8) + (try Data(contentsOf: URL(fileURLWithPath: file)))
        for text in DoomedDistrict.doomed {
            #expect(!Remains.isIn(written, text), "\(text)")
        }
    }

    @Test func `what no list may bring never reaches the folder`() throws {
        let district = try DoomedDistrict()
        #expect(try Remains.of(DoomedDistrict.labels, in: district.data) == [])
        let server = try RunningServer(folder: district.data)
        #expect(try Remains.of(DoomedDistrict.labels, in: district.data) == [])
        #expect(server.stop() == 0)
        let file = district.folder + "/out.xlsx"
        _ = try district.run("people", "export", file, "--place", "3")
        #expect(try Remains.of(DoomedDistrict.labels, in: district.folder) == [])
    }

    @Test func `a hold says no with a day, or lets the erasure wait; lifted, it happens at once`()
        throws
    {
        let district = try DoomedDistrict()
        let until = NextMonth()
        let held = try district.run(
            "privacy",
            "hold",
            "2",
            "--ground",
            "court",
            "--until",
            until.text
        )
        #expect(held.output == "Kept (hold 1).\n")
        let refused = try district.end("privacy", "erase", "2", "--how", "on-paper")
        #expect(refused.code == 1)
        #expect(refused.complaint.contains(until.said), "\(refused.complaint)")
        let waits = try district.run("privacy", "erase", "2", "--how", "on-paper", "--wait")
        #expect(waits.output.contains("It will be erased on \(until.said)"))
        #expect(waits.output.contains("the law wants it kept"))
        let holds = try district.run("privacy", "holds", "2").output
        #expect(holds.contains("a court or a prosecutor"))
        #expect(holds.contains("It will be erased on \(until.said)"))
        #expect(try !Remains.of([DoomedDistrict.name], in: district.data).isEmpty)
        _ = try district.run("privacy", "lift", "1")
        #expect(try Remains.of(DoomedDistrict.doomed, in: district.data) == [])
        #expect(try district.run("people", "show", "2").output.contains("erased"))
    }
}
