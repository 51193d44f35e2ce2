import Application
import Domain
import Kernel
import Testing
import Web
import Words

/// How the pages for writing look, as a reviewer has read them.
@Suite struct FormPagesTests {
    private static let pages: [(name: String, target: String)] = [
        ("place-of-staff", "/places/6"), ("add-place", "/places/4/add"),
        ("rename-place", "/places/4/rename"), ("merge-place", "/places/4/merge"),
        ("cancel-change", "/places/6/cancel-change"), ("remove-name", "/places/4/remove-name"),
        ("account", "/account"), ("passphrase", "/account/passphrase"),
        ("codes", "/account/codes"), ("staff", "/staff"), ("open-account", "/staff/open"),
        ("colleague", "/staff/2"), ("give-role", "/staff/2/give"),
        ("end-role", "/staff/2/end-role"), ("invite", "/staff/2/invite"),
        ("end-sessions", "/staff/2/end-sessions"), ("close-account", "/staff/2/close"),
        ("sign-out", "/sign-out"), ("own-colleague-page", "/staff/1"),
    ]

    private func people(
        _ language: Language
    ) async throws -> (SmallDistrict, administrator: Browser, worker: Browser) {
        let district = try await SmallDistrict.lively()
        let staff = Staff(district: district)
        let first = try await staff.person("测试丁", "testfour", .administrator, at: 1)
        let second = try await staff.person("测试己", "testfive", .officeWorker, at: 2)
        return (
            district, staff.browser(first, language: language),
            staff.browser(second, language: language)
        )
    }

    /// What differs each time is one and the same for the reviewer.
    private func expect(
        _ reply: PageClient.Reply,
        is name: String,
        _ language: Language
    ) throws {
        let lines = reply.text.replacing("><", with: ">\n<")
            .replacing(#/\?v=[0-9a-z]+/#, with: "?v=0")
            .replacing(#/name="token" value="[^"]*"/#, with: "name=\"token\" value=\"0\"")
            .replacing(#/[0-9a-f]{64}/#, with: "0")
            .replacing(#/sessions\/[0-9a-f]{16}/#, with: "sessions/0")
            .replacing(#/welcome\/[A-Za-z0-9_-]{43}/#, with: "welcome/0")
        try Golden.expect(lines + "\n", is: "pages/\(language.rawValue)/\(name).html")
    }

    @Test(arguments: pages, Language.allCases)
    func `every page for writing looks as it was reviewed`(
        page: (name: String, target: String),
        language: Language
    ) async throws {
        let (_, browser, _) = try await people(language)
        let reply = await browser.get(page.target)
        #expect(reply.status == 200)
        // One thing to do on a page, as the design system has it.
        let mains = reply.text.matches(of: #/<(?:button|a)[^>]* class="button"/#)
        #expect(mains.count <= 1, "\(page.name)")
        try expect(reply, is: page.name, language)
    }

    @Test(arguments: Language.allCases)
    func `the door, and what stands before a closed one, look as reviewed`(
        language: Language
    ) async throws {
        let (district, administrator, worker) = try await people(language)
        let stranger = Browser(district, language: language)
        try expect(await stranger.get("/sign-in"), is: "sign-in", language)
        try expect(await stranger.get("/places/4/add"), is: "sign-in-first", language)
        try expect(await worker.get("/places/6/add"), is: "forbidden", language)
        try expect(
            await stranger.get("/welcome/" + String(repeating: "A", count: 43)),
            is: "link-over",
            language
        )
        let refused = try await administrator.fill(
            "/places/4/add",
            [("kind", "building"), ("name", "1号楼"), ("more", "x")]
        )
        try expect(refused, is: "add-place-refused", language)
        let kept = await stranger.post("/places/4/add", [("name", "2号楼")])
        try expect(kept, is: "sign-in-kept", language)
        let issued = try await administrator.fill("/staff/2/invite")
        try expect(issued, is: "invited", language)
    }
}
