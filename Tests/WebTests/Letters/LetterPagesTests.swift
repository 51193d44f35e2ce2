import Application
import Domain
import Kernel
import Testing
import Words

/// How letters, the way in, the desk and the poster look, as a reviewer has read them.
@Suite struct LetterPagesTests {
    private func expect(
        _ reply: PageClient.Reply,
        is name: String,
        _ language: Language
    ) throws {
        // One thing to do on a page, as the design system has it.
        let mains = reply.text.matches(of: #/<(?:button|a)[^>]* class="button"/#)
        #expect(mains.count <= 1, "\(name)")
        let lines = reply.text.replacing("><", with: ">\n<")
            .replacing(#/\?v=[0-9a-z]+/#, with: "?v=0")
            .replacing(#/name="token" value="[^"]*"/#, with: "name=\"token\" value=\"0\"")
            .replacing(#/sessions\/[0-9a-f]{16}/#, with: "sessions/0")
            .replacing(#/<path [^>]*>/#, with: "<path>")
        try Golden.expect(lines + "\n", is: "pages/\(language.rawValue)/\(name).html")
    }

    @Test(arguments: Language.allCases)
    func `the way in looks as it was reviewed`(language: Language) async throws {
        let residents = try await Residents.make()
        try await residents.issue()
        let browser = Browser(residents.district, language: language)
        try expect(await browser.get("/join"), is: "join", language)
        try expect(await browser.get("/join/welcome"), is: "join-over", language)
        let wrong = try await browser.fill("/join", [("code", "12")])
        try expect(wrong, is: "join-refused", language)
        _ = try await browser.fill("/join", [("code", residents.code(1))])
        try expect(await browser.get("/join/welcome"), is: "join-welcome", language)
        _ = try await browser.fill(
            "/join/welcome",
            [("display-name", "邻居"), ("device", "own")]
        )
        try expect(await browser.get("/household"), is: "household", language)
        try expect(await browser.get("/household/uses/1/contest"), is: "contest-use", language)
        try expect(await browser.get("/household/name"), is: "display-name", language)
        let other = Browser(residents.district, language: language)
        try expect(await other.get("/household"), is: "come-in-first", language)
        _ = try await other.fill("/join", [("code", residents.code(1))])
        try expect(await other.get("/join/contest"), is: "join-contest", language)
        _ = try await other.fill("/join", [("code", residents.code(1, 2))])
        try expect(await other.get("/join/welcome"), is: "join-spare", language)
    }

    @Test(arguments: Language.allCases)
    func `the desk and what it prints look as reviewed`(language: Language) async throws {
        let residents = try await Residents.make()
        try await residents.issue()
        _ = try await residents.browser(1)
        let worker = try await residents.worker(language: language)
        try expect(await worker.get("/places/4/letters"), is: "letters", language)
        try expect(await worker.get("/places/4/letters/print"), is: "print-letters", language)
        let sheets = try await worker.fill("/places/4/letters/print", [("part", "1")])
        try expect(sheets, is: "letter-sheets", language)
        try expect(await worker.get("/places/4/letters/revoke"), is: "revoke-letters", language)
        try expect(await worker.get("/places/4/poster"), is: "poster", language)
        try expect(await worker.get("/desk/people/1/code"), is: "hand-code", language)
        let slip = try await worker.fill("/desk/people/3/code", [("reason", "lost")])
        try expect(slip, is: "code-slip", language)
        let found = try await worker.fill("/desk/help", [("name", "测试")])
        try expect(found, is: "people-found", language)
        try expect(await worker.get("/desk/help"), is: "help-in", language)
        try expect(await worker.get("/desk/households/1/letters"), is: "household-letter", language)
        try expect(await worker.get("/desk"), is: "desk-empty", language)
    }

    @Test(arguments: Language.allCases)
    func `what is overdue at the desk looks as reviewed`(language: Language) async throws {
        let residents = try await Residents.make()
        let asker = Browser(residents.district)
        _ = try await asker.fill(
            "/ask",
            [("name", "测试辛"), ("place", "7"), ("door", "502"), ("proof", "lease")]
        )
        try await residents.issue()
        let browser = try await residents.browser(1)
        _ = try await browser.fill("/household/uses/1/contest")
        residents.district.clock.move(milliseconds: 8 * 86_400_000)
        let worker = try await residents.worker(language: language)
        try expect(await worker.get("/desk"), is: "desk-overdue", language)
    }

    @Test(arguments: Language.allCases)
    func `asking to be on the list looks as reviewed`(language: Language) async throws {
        let residents = try await Residents.make()
        let asker = Browser(residents.district, language: language)
        try expect(await asker.get("/ask?place=4"), is: "ask", language)
        let asked = try await asker.fill(
            "/ask",
            [("name", "测试辛"), ("place", "7"), ("door", "502"), ("proof", "lease")]
        )
        try expect(asked, is: "asked", language)
        try expect(await asker.get("/ask/slip"), is: "slip", language)
        try expect(await asker.get("/ask/appeal"), is: "appeal", language)
        let slip = residents.district.residents.key.slip(Identifier(1)).text
        let worker = try await residents.worker(language: language)
        try expect(await worker.get("/desk/requests/1"), is: "answer-request", language)
        try expect(await worker.get("/desk"), is: "desk", language)
        try expect(await worker.get("/desk/ask"), is: "take-request", language)
        _ = try await worker.fill("/desk/requests/1", [("verdict", "proofNotSeen")])
        let standing = try await asker.fill("/ask/slip", [("slip", slip)])
        try expect(standing, is: "slip-refused", language)
    }
}
