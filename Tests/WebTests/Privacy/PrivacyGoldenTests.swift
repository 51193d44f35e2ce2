import Application
import Domain
import Foundation
import HTTPTypes
import Kernel
import Testing
import Words

@Suite struct PrivacyGoldenTests {
    private func expect(
        _ reply: PageClient.Reply,
        is name: String,
        _ language: Language,
        status: Int = 200
    ) throws {
        #expect(reply.status == status, "\(name)")
        let text = reply.text.replacing(#/name="token" value="[^"]*"/#, with: "name=\"token\"")
        try Golden.expect(text, is: "pages/\(language.rawValue)/\(name).html")
    }

    @Test(arguments: Language.allCases)
    func `what residents read about their data looks as reviewed`(
        language: Language
    ) async throws {
        let residents = try await Residents.make()
        try await residents.issue()
        let visitor = Browser(residents.district, language: language)
        try expect(await visitor.get("/privacy"), is: "privacy", language)
        try expect(await visitor.get("/slip"), is: "mandate-slip", language)
        let browser = try await residents.browser(1, language: language)
        _ = await browser.get("/my")
        try expect(await browser.get("/my"), is: "my", language)
        try expect(await browser.get("/my/correct"), is: "my-correct", language)
        try expect(await browser.get("/my/groups"), is: "my-groups", language)
        try expect(await browser.get("/my/consents/surveys/give"), is: "my-consent", language)
        try expect(await browser.get("/my/mandates"), is: "my-mandate", language)
        try expect(await browser.get("/my/erase"), is: "my-erase", language)
        _ = try await browser.fill("/my/consents/surveys/give", [("version", "1")])
        _ = try await browser.fill("/my/consents/event-photos/give", [("version", "1")])
        _ = try await browser.fill("/my/consents/event-photos/withdraw")
        _ = try await browser.fill(
            "/my/groups",
            GroupFact.allCases.map { ("group-" + $0.word, $0 == .renting ? "yes" : "open") }
        )
        try await residents.mandate(of: 1, hand: .resident(Identifier(2)))
        try await residents.mandate(of: 3, hand: .resident(Identifier(1)))
        try await residents.hold(Identifier(1), days: 30)
        let worker = try await residents.worker(language: language)
        _ = await worker.head("/people/1")
        _ = await browser.get("/my")
        try expect(await browser.get("/my"), is: "my-full", language)
        try expect(await browser.get("/my/mandates/1/end"), is: "my-mandate-end", language)
        try expect(await browser.get("/for/2"), is: "helped", language)
        try expect(await browser.get("/for/2/consent"), is: "helped-consent", language)
        let refused = try await browser.fill("/my/erase", [("certain", "yes")])
        try expect(refused, is: "my-erase-refused", language, status: 422)
    }

    @Test(arguments: Language.allCases)
    func `what staff do about a record looks as reviewed`(language: Language) async throws {
        let residents = try await Residents.make()
        let person = try await residents.staff.person("测试己", "keeper", .administrator, at: 2)
        let keeper = residents.staff.browser(person, language: language)
        try expect(await keeper.get("/people/1/hold"), is: "hold", language)
        try expect(await keeper.get("/people/1/erase"), is: "erase-person", language)
        try expect(await keeper.get("/people/1/consent"), is: "note-consent", language)
        try expect(await keeper.get("/people/1/mandate"), is: "note-mandate", language)
        let slip = try await keeper.fill(
            "/people/1/mandate",
            [
                ("hand", ""), ("kind", "helper"), ("days", "1"), ("given", "in-person"),
                ("may-see", "yes"), ("may-correct", "yes"),
            ]
        )
        try expect(slip, is: "mandate-slip-made", language)
        _ = try await keeper.fill(
            "/for/1/correct",
            [("name", "测试甲"), ("phone", "00000000009"), ("language", ""), ("channel", "")]
        )
        let code = residents.district.residents.slipCode(of: Identifier(1))?.text ?? ""
        let visitor = Browser(residents.district, language: language)
        try expect(
            try await visitor.fill("/slip", [("slip", code)]),
            is: "mandate-slip-shown",
            language
        )
        try await residents.hold(Identifier(1), days: 30)
        _ = await keeper.get("/people/1")
        try expect(await keeper.get("/people/1"), is: "person-kept", language)
        try expect(await keeper.get("/holds/1/lift"), is: "lift-hold", language)
        try expect(await keeper.get("/people/1/open"), is: "open-record", language)
        _ = try await keeper.fill("/people/1/open", [("reason", "complaint")])
        _ = await keeper.get("/people/1/record")
        try expect(await keeper.get("/people/1/record"), is: "opened-record", language)
    }
}
