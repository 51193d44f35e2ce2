import Foundation
import Testing

@Suite struct PrivacyProgramTests {
    @Test func `consents are given, listed and withdrawn, and a child needs its guardian`() throws {
        let district = try DoomedDistrict()
        #expect(
            try district.end("privacy", "consents", "1").complaint == "Nothing was agreed to.\n"
        )
        let agreed = try district.run("privacy", "agree", "1", "surveys", "--how", "on-paper")
        #expect(agreed.output.contains("“I may be asked when my community makes a survey."))
        let again = try district.end("privacy", "agree", "1", "surveys", "--how", "on-paper")
        #expect(again.code == 1)
        #expect(try district.end("privacy", "agree", "1", "surveys", "--how", "on-page").code == 64)
        let papers = try district.run("privacy", "papers", "3").output
        #expect(papers.hasPrefix("1  consent: Surveys  due on "), "\(papers)")
        #expect(
            try district.end("privacy", "shred", "3", "--through", "2026-01-01").code == 1
        )
        _ = try district.run("privacy", "withdraw", "1", "surveys", "--how", "by-phone")
        let listed = try district.run("privacy", "consents", "1").output
        #expect(listed.contains("Surveys  version 1"))
        #expect(listed.contains("Withdrawn on"))
        _ = try district.run(
            "people",
            "add",
            "--name",
            "测试丁",
            "--place",
            "3",
            "--door",
            "101",
            "--born",
            String(Calendar(identifier: .gregorian).component(.year, from: Date()) - 3)
        )
        #expect(
            try district.end("privacy", "agree", "4", "surveys", "--how", "in-person").code == 1
        )
        _ = try district.run(
            "mandate",
            "give",
            "4",
            "--resident",
            "1",
            "--as",
            "guardian",
            "--acts",
            "consent",
            "--days",
            "30",
            "--given",
            "by-document"
        )
        let guarded = try district.end(
            "privacy",
            "agree",
            "4",
            "surveys",
            "--how",
            "in-person",
            "--guardian",
            "1"
        )
        #expect(guarded.code == 0, "\(guarded.complaint)")
    }

    @Test func `a mandate has a slip, by which it is looked after, and contested once`() throws {
        let district = try DoomedDistrict()
        let given = try district.run(
            "mandate",
            "give",
            "1",
            "--resident",
            "3",
            "--acts",
            "see,correct",
            "--days",
            "30",
            "--given",
            "in-person"
        )
        let code = try #require(
            given.output.firstMatch(of: /\d{4} \d{4} \d{4} \d{4} \d{4}/).map { String($0.0) }
        )
        #expect(try district.run("mandate", "slip", "1").output == given.output)
        #expect(try Remains.of([code, code.replacing(" ", with: "")], in: district.data) == [])
        let listed = try district.run("mandate", "list", "1").output
        #expect(listed.contains("1  helper  3  测试丙"))
        #expect(listed.contains("see what is on file; correct details"))
        let looks = try district.run("privacy", "looks", "1").output
        #expect(looks.contains("the operator  helping under a mandate"), "\(looks)")
        let checked = try district.run("mandate", "check", code)
        #expect(checked.output == "Mandate 1\nNothing was done under it.\n")
        _ = try district.run("mandate", "contest", code)
        let contested = try district.run("mandate", "check", code).output
        #expect(contested.contains("the person says they never gave it"))
        #expect(try district.end("mandate", "contest", code).code == 1)
        #expect(try district.end("mandate", "end", "1").complaint == "This mandate is over.\n")
        let wrong = try district.end("mandate", "check", String(code.reversed()))
        #expect(wrong.complaint == "There is no such slip. Please check the twenty digits.\n")
        #expect(
            try district.end(
                "mandate",
                "give",
                "1",
                "--acts",
                "vote",
                "--days",
                "1",
                "--given",
                "in-person"
            ).code == 64,
            "no mandate covers a ballot"
        )
    }

    @Test func `an auditor's opening is recorded before anything is shown`() throws {
        let district = try DoomedDistrict()
        let opened = try district.run("privacy", "open", "2", "--reason", "sample")
        #expect(opened.output.hasPrefix("Recorded (event "))
        #expect(opened.output.contains(DoomedDistrict.name))
        let looks = try district.run("privacy", "looks", "2").output
        #expect(looks.contains("opened for an audit: a sample of an audit"))
        let nobody = try district.end("privacy", "open", "9", "--reason", "sample")
        #expect(nobody.code == 1)
    }

    @Test func `somebody takes along what is on file, in a file of their own, and it is noted`()
        throws
    {
        let district = try DoomedDistrict()
        _ = try district.run("privacy", "agree", "2", "surveys", "--how", "on-paper")
        let file = district.folder + "/own.json"
        let taken = try district.run("privacy", "take-along", "2", file)
        #expect(taken.output.contains("Hand it to the person"))
        let bytes = try Data(contentsOf: URL(fileURLWithPath: file))
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: bytes) }
        for words in [DoomedDistrict.name, DoomedDistrict.door, "\"surveys\"", "\"on-paper\""] {
            #expect(text.contains(words), "\(words)")
        }
        #expect(!text.contains("测试甲"))
        let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions]
        #expect(mode as? Int == 0o600)
        #expect(try district.run("privacy", "looks", "2").output.contains("work of the operator"))
        #expect(try district.end("privacy", "take-along", "2", file).code == 64)
        #expect(try district.end("privacy", "take-along", "9", file + "9").code == 1)
    }

    @Test func `what is kept how long is told, and shares of few are not`() throws {
        let table = try Program.run("privacy", "retention").output
        #expect(table.contains("Name  |  to know whom a letter is for  |  180 days after"))
        #expect(table.contains("Who looked  |  to tell you who looked  |  1096 days"))
        let district = try DoomedDistrict()
        let shares = try district.end("privacy", "shares", "3")
        #expect(shares.complaint == "There are no shares of this place.\n")
        #expect(try district.end("privacy", "shares", "99").code == 1)
        #expect(try district.end("privacy", "consents", "99").code == 1)
    }
}
