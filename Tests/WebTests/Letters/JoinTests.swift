import Application
import Domain
import Foundation
import HTTPTypes
import Kernel
import Testing
import Words

@Suite struct JoinTests {
    @Test func `somebody types a code, sees the door, and is in`() async throws {
        let residents = try await Residents.make()
        try await residents.issue()
        let browser = Browser(residents.district)
        let typed = try await browser.fill("/join", [("code", residents.code(1))])
        #expect(typed.location == "/join/welcome")
        let welcome = await browser.get("/join/welcome")
        #expect(welcome.text.contains("502"))
        #expect(welcome.text.contains("测试甲"))
        #expect(!welcome.text.contains("测试乙"))
        #expect(welcome.value(of: "name") == nil)
        let joined = try await browser.fill(
            "/join/welcome",
            [("display-name", "老邻居"), ("device", "shared")]
        )
        #expect(joined.location == "/household")
        let cookies = joined.headers[values: .setCookie].filter { $0.contains("linli-session") }
        #expect(cookies.count == 1 && !cookies[0].contains("Max-Age"))
        let household = await browser.get("/household")
        #expect(household.text.contains("老邻居"))
        #expect(household.headers[.cacheControl]?.contains("private") == true)
    }

    @Test func `one's own device keeps the session for half a year`() async throws {
        let residents = try await Residents.make()
        try await residents.issue()
        let browser = Browser(residents.district)
        _ = try await browser.fill("/join", [("code", residents.code(1))])
        let joined = try await browser.fill(
            "/join/welcome",
            [("display-name", "邻居"), ("device", "own")]
        )
        let cookie = joined.headers[values: .setCookie].first { $0.contains("linli-session") }
        #expect(cookie?.contains("Max-Age=15552000") == true)
    }

    @Test func `a wrong code is told beside the field, and nothing tells what there is`()
        async throws
    {
        let residents = try await Residents.make()
        let browser = Browser(residents.district)
        let reply = try await browser.fill("/join", [("code", "1234 5678 9012 3456 7890")])
        #expect(reply.status == 422)
        #expect(reply.text.contains(JoinWords.wrong.zh))
        #expect(reply.headers[.cacheControl] == "no-store")
    }

    @Test func `a used code shows when, and its holder says that it was not them`() async throws {
        let residents = try await Residents.make()
        try await residents.issue()
        let impostor = try await residents.browser(1)
        #expect(await impostor.get("/household").status == 200)
        let owner = Browser(residents.district)
        let typed = try await owner.fill("/join", [("code", residents.code(1))])
        #expect(typed.location == "/join/contest")
        let page = await owner.get("/join/contest")
        #expect(page.text.contains(JoinWords.notYou.zh))
        let contested = try await owner.fill("/join/contest", [("use", "1")])
        #expect(contested.status == 303)
        #expect(await impostor.get("/household").status == 401)
        let worker = try await residents.worker()
        #expect(await worker.get("/desk").text.contains("测试甲"))
    }

    @Test func `a member of the household contests on its page`() async throws {
        let residents = try await Residents.make()
        try await residents.issue()
        let impostor = try await residents.browser(1)
        let member = try await residents.browser(1, 1)
        let stranger = try await residents.browser(2)
        #expect(await member.get("/household").text.contains("测试甲"))
        #expect(await stranger.get("/household/uses/1/contest").status == 404)
        let said = try await member.fill("/household/uses/1/contest")
        #expect(said.status == 303)
        #expect(await impostor.get("/household").status == 401)
        #expect(await member.get("/household").status == 200)
    }

    @Test func `staff come in for nobody from their own session`() async throws {
        let residents = try await Residents.make()
        try await residents.issue()
        let worker = try await residents.worker()
        #expect(await worker.get("/join").text.contains(JoinWords.staff.zh))
        let reply = try await worker.fill("/join", [("code", residents.code(1))])
        #expect(reply.status == 422)
        #expect(residents.district.writer.published.current.state.district.letterUses.count == 0)
    }

    @Test func `the way out ends the session`() async throws {
        let residents = try await Residents.make()
        try await residents.issue()
        let browser = try await residents.browser(1)
        let token = try #require(browser.cookies["linli-session"])
        _ = try await browser.fill("/sign-out")
        browser.keep("linli-session", token)
        #expect(await browser.get("/household").status == 401)
    }

    @Test func `codes and names stand in no address, cookie or page that is kept`() async throws {
        let residents = try await Residents.make()
        try await residents.issue()
        let browser = Browser(residents.district)
        let code = residents.code(1)
        let plain = code.filter { $0 != " " }
        let typed = try await browser.fill("/join", [("code", code)])
        let welcome = await browser.get("/join/welcome")
        let joined = try await browser.fill(
            "/join/welcome",
            [("display-name", "邻居"), ("device", "own")]
        )
        for reply in [typed, welcome, joined] {
            #expect(!reply.text.contains(code) && !reply.text.contains(plain))
            #expect(reply.headers[.cacheControl] == "no-store")
            for field in reply.headers { #expect(!field.value.contains(plain)) }
        }
    }

    @Test func `the spare code asks for a name, and keeps what was typed`() async throws {
        let residents = try await Residents.make()
        try await residents.issue()
        let browser = Browser(residents.district)
        _ = try await browser.fill("/join", [("code", residents.code(1, 2))])
        let refused = try await browser.fill(
            "/join/welcome",
            [("display-name", "新邻居"), ("device", "own")]
        )
        #expect(refused.status == 422)
        #expect(refused.value(of: "display-name") == "新邻居")
        let joined = try await browser.fill(
            "/join/welcome",
            [("name", "测试庚"), ("display-name", "新邻居"), ("device", "own")]
        )
        #expect(joined.status == 303)
    }
}
