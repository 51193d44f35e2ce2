import Application
import Domain
import Foundation
import HTTPTypes
import Kernel
import Testing
import Words

@Suite struct MandatePageTests {
    private func acts(_ words: String...) -> [(String, String)] {
        words.map { ("may-" + $0, "yes") }
    }

    private func district(_ residents: Residents) -> District {
        residents.district.writer.published.current.state.district
    }

    @Test func `a neighbour acts in their own session, both names stand, and it can be ended`()
        async throws
    {
        let residents = try await Residents.make()
        try await residents.issue()
        let giver = try await residents.browser(1)
        let helper = try await residents.browser(2)
        let given = try await giver.fill(
            "/my/mandates",
            [("hand", "3"), ("kind", "helper"), ("days", "20")] + acts("correct", "consent")
        )
        #expect(given.location == "/my")
        #expect(await helper.get("/my").text.contains("href=\"/for/1\""))
        let page = await helper.get("/for/1")
        #expect(page.text.contains("测试甲"))
        #expect(!page.text.contains("502"), "seeing is not part of this mandate")
        let corrected = try await helper.fill(
            "/for/1/correct",
            [("name", "测试甲改"), ("phone", ""), ("language", ""), ("channel", "")]
        )
        #expect(corrected.location == "/for/1")
        let agreed = try await helper.fill(
            "/for/1/consent",
            [("purpose", "surveys"), ("said", "agree")]
        )
        #expect(agreed.location == "/for/1")
        #expect(await helper.get("/for/1/name").status == 404, "not part of this mandate")
        let acts = district(residents).acts(under: Identifier(1))
        #expect(acts.map(\.act) == [.correctDetails, .consent])
        let own = await giver.get("/my").text
        #expect(own.contains(MyWords.helperNamed("测试丙").zh))
        #expect(try await giver.fill("/my/mandates/1/end").location == "/my")
        #expect(await helper.get("/for/1").status == 403)
        #expect(await giver.get("/for/1").status == 403)
    }

    @Test func `nobody but the hand opens a mandate, and nobody learns that there is one`()
        async throws
    {
        let residents = try await Residents.make()
        try await residents.issue()
        try await residents.mandate(of: 1, hand: .resident(Identifier(3)))
        let other = try await residents.browser(1, 1)
        for path in ["/for/1", "/for/1/correct", "/for/1/consent", "/for/99"] {
            #expect(await other.get(path).status == 403, "\(path)")
        }
        #expect(await other.get("/my/mandates/1/end").status == 404)
        #expect(await Browser(residents.district).get("/for/1").status == 401)
    }

    @Test func `what is wrong with a mandate is told beside its field, and what was typed stays`()
        async throws
    {
        let residents = try await Residents.make()
        try await residents.issue()
        let giver = try await residents.browser(1)
        let oneself = try await giver.fill(
            "/my/mandates",
            [("hand", "1"), ("kind", "helper"), ("days", "20")] + acts("speak")
        )
        #expect(oneself.status == 422)
        #expect(oneself.text.contains("id=\"hand-error\""))
        #expect(oneself.value(of: "days") == "20")
        let long = try await giver.fill(
            "/my/mandates",
            [("hand", "3"), ("kind", "helper"), ("days", "200")] + acts("speak")
        )
        #expect(long.text.contains("id=\"days-error\""))
        let empty = try await giver.fill(
            "/my/mandates",
            [("hand", "3"), ("kind", "helper"), ("days", "20")]
        )
        #expect(empty.text.contains("id=\"may-see-error\""))
        let far = try await giver.fill(
            "/my/mandates",
            [("hand", "3"), ("kind", "supporter"), ("days", "20")] + acts("consent")
        )
        #expect(far.status == 422)
    }

    @Test func `the desk helps, hands over a slip, and the slip shows and contests it`()
        async throws
    {
        let residents = try await Residents.make()
        let worker = try await residents.worker()
        let slip = try await worker.fill(
            "/people/1/mandate",
            [("hand", ""), ("kind", "helper"), ("days", "1"), ("given", "in-person")]
                + acts("see", "correct")
        )
        #expect(slip.status == 200)
        #expect(slip.headers[.cacheControl] == "no-store")
        let code = String(
            try #require(slip.text.firstMatch(of: #/\d{4} \d{4} \d{4} \d{4} \d{4}/#)).0
        )
        let corrected = try await worker.fill(
            "/for/1/correct",
            [("name", "测试甲"), ("phone", "00000000009"), ("language", ""), ("channel", "")]
        )
        #expect(corrected.location == "/for/1")
        #expect(await worker.get("/for/1").text.contains("00000000009"))

        let visitor = Browser(residents.district)
        let wrong = try await visitor.fill("/slip", [("slip", "0000 0000 0000 0000 0000")])
        #expect(wrong.status == 422)
        #expect(wrong.text.contains("id=\"slip-error\""))
        let shown = try await visitor.fill("/slip", [("slip", code)])
        #expect(shown.status == 200)
        #expect(shown.headers[.cacheControl] == "no-store")
        #expect(shown.text.contains("测试戊"))
        #expect(shown.text.contains(MandatedActs.correctDetails.phrase.zh))
        #expect(shown.value(of: "slip") == code)
        let contested = await visitor.post(
            "/slip/contest",
            [("slip", code), ("token", try #require(shown.token))]
        )
        #expect(contested.location == "/slip")
        #expect(district(residents).mandate(Identifier(1))?.isContested == true)
        #expect(await worker.get("/for/1").status == 403)
        let again = try await visitor.fill("/slip", [("slip", code)])
        #expect(again.text.contains(MandateWords.contested.zh))
    }

    @Test func `guesses of slips wait like all other guesses`() async throws {
        let residents = try await Residents.make()
        let visitor = Browser(residents.district)
        var last = ""
        for number in 0..<14 {
            let digit = String(number % 10)
            let code = String(repeating: digit, count: 20)
            last = try await visitor.fill("/slip", [("slip", code)]).text
        }
        #expect(last.contains("秒"))
    }

    @Test func `a guardian is noted with a document only`() async throws {
        let residents = try await Residents.make()
        let worker = try await residents.worker()
        let fields = [("hand", "3"), ("kind", "guardian"), ("days", "300")] + acts("consent")
        let refused = try await worker.fill(
            "/people/1/mandate",
            fields + [("given", "in-person")]
        )
        #expect(refused.status == 422)
        #expect(refused.text.contains("id=\"given-error\""))
        let noted = try await worker.fill(
            "/people/1/mandate",
            fields + [("given", "by-document")]
        )
        #expect(noted.status == 200)
        #expect(try await worker.fill("/mandates/1/end").location == "/people/1")
    }
}
