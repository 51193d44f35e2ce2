import Application
import Domain
import Foundation
import HTTPTypes
import Kernel
import NIOCore
import Testing
import Web
import Words

@Suite struct SignInTests {
    private func signedUp() async throws -> (SmallDistrict, Staff, Staff.Person) {
        let district = try await SmallDistrict.lively()
        let staff = Staff(district: district)
        return (district, staff, try await staff.person("测试丁", "testfour", .administrator, at: 1))
    }

    private func answers(
        _ person: Staff.Person,
        passphrase: String = Staff.passphrase,
        code: Int = 0
    ) -> [(String, String)] {
        [("name", person.name), ("passphrase", passphrase), ("code", person.codes[code])]
    }

    @Test(arguments: Language.allCases)
    func `with name, passphrase and code somebody gets in, and the page says who`(
        language: Language
    ) async throws {
        let (district, _, person) = try await signedUp()
        let browser = Browser(district, language: language)
        // Kept for other visitors, and not for whoever is signed in.
        #expect(!(await browser.get("/places/4")).text.contains(">测试丁</a>"))
        let door = await browser.get("/sign-in?back=%2Fplaces%2F4")
        #expect(door.value(of: "back") == "/places/4")
        let token = try #require(door.token)
        let reply = await browser.post(
            "/sign-in",
            answers(person) + [("back", "/places/4"), ("token", token)]
        )
        #expect(reply.status == 303)
        #expect(reply.location == "/places/4")
        let cookies = reply.headers[values: .setCookie]
        let session = try #require(cookies.first { $0.hasPrefix("linli-session=") })
        for part in ["HttpOnly", "SameSite=Lax", "Path=/"] { #expect(session.contains(part)) }
        #expect(!session.contains("Max-Age"))
        let page = await browser.get("/places/4")
        #expect(page.text.contains(">测试丁</a>"))
        #expect(page.text.contains(SignInWords.signOut[language]))
        #expect(page.headers[.cacheControl] == "private, no-cache")
        #expect(page.headers[.eTag] == nil)
        let left = try await browser.fill("/sign-out")
        #expect(left.location == "/")
        let clear = try #require(HTTPField.Name("Clear-Site-Data"))
        #expect(left.headers[clear] == "\"cache\"")
        #expect(left.headers[values: .setCookie].contains { $0.hasPrefix("linli-session=gone") })
        #expect(!(await browser.get("/")).text.contains(">测试丁</a>"))
        #expect(district.staff.sessions(of: person.account).count == 1)
    }

    @Test func `over an encrypted line the cookies keep to this host`() async throws {
        let district = try await SmallDistrict.lively(exposure: .encrypted)
        let staff = Staff(district: district)
        let person = try await staff.person("测试丁", "testfour", .administrator, at: 1)
        let browser = Browser(district)
        let reply = try await browser.fill("/sign-in", answers(person))
        let cookies = reply.headers[values: .setCookie]
        let session = try #require(cookies.first { $0.hasPrefix("__Host-linli-session=") })
        for part in ["Secure", "HttpOnly", "SameSite=Lax", "Path=/"] {
            #expect(session.contains(part))
        }
        #expect(!cookies.contains { $0.hasPrefix("linli-") })
        let plain = Browser(district)
        plain.keep("linli-session", person.token.text)
        #expect(await plain.get("/account").status == 401)
    }

    @Test(arguments: ["name", "passphrase", "code"])
    func `which of the three was wrong is told to nobody, and the name stays`(
        wrong: String
    ) async throws {
        let (district, _, person) = try await signedUp()
        let typed = answers(person).map { ($0.0, $0.0 == wrong ? "0000 1111" : $0.1) }
        let browser = Browser(district)
        let reply = try await browser.fill("/sign-in", typed)
        #expect(reply.status == 422)
        #expect(reply.text.contains(SignInWords.wrong.zh))
        #expect(reply.value(of: "name") == typed[0].1)
        #expect(!reply.text.contains(Staff.passphrase))
        #expect(reply.value(of: "passphrase") == "")
        #expect(!reply.headers[values: .setCookie].contains { $0.contains("session") })
    }

    @Test func `a double click at the door opens one session, and none once it is over`()
        async throws
    {
        let (district, _, person) = try await signedUp()
        let browser = Browser(district)
        let fields = answers(person) + [("token", try await browser.token("/sign-in"))]
        let (one, other) = await (
            browser.post("/sign-in", fields), browser.post("/sign-in", fields)
        )
        #expect(one.status == 303)
        #expect(other.status == 303)
        #expect(one.headers[values: .setCookie] == other.headers[values: .setCookie])
        #expect(district.staff.sessions(of: person.account).count == 2)
        #expect(await browser.get("/account").status == 200)
        _ = try await browser.fill("/sign-out")
        _ = await browser.post("/sign-in", fields)
        #expect(await browser.get("/account").status == 401)
    }

    @Test func `what was typed when the session ended is there again after signing in`()
        async throws
    {
        let (district, staff, person) = try await signedUp()
        let browser = staff.browser(person)
        let token = try await browser.token("/places/4/add")
        district.clock.move(milliseconds: StaffSession.idleMinutesMax * 60_000)
        let name = "\"><script>2号楼</script>'& 甲"
        let ended = await browser.post(
            "/places/4/add",
            [("kind", "building"), ("name", name), ("token", token)]
        )
        #expect(ended.status == 401)
        #expect(ended.headers[.wwwAuthenticate] != nil)
        #expect(ended.text.contains(SignInWords.typedKept.zh))
        let kept = try #require(ended.value(of: "kept")).unescaped
        let fresh = try #require(ended.token)
        let back = await browser.post(
            "/sign-in",
            answers(person) + [("back", "/places/4/add"), ("kept", kept), ("token", fresh)]
        )
        #expect(back.status == 200)
        #expect(back.value(of: "name")?.unescaped == name)
        #expect(back.text.contains("value=\"building\" checked"))
        let done = await browser.post(
            "/places/4/add",
            [("kind", "building"), ("name", name), ("token", try #require(back.token))]
        )
        #expect(done.status == 303)
        #expect(district.writer.published.current.state.district.places.count == 9)
    }

    @Test func `what is too long to be carried is said, not lost in silence`() async throws {
        let (district, _, _) = try await signedUp()
        let browser = Browser(district)
        let reply = await browser.post(
            "/places/4/add",
            [("name", String(repeating: "邻", count: 6_000))]
        )
        #expect(reply.status == 401)
        #expect(reply.text.contains(SignInWords.typedTooLong.zh))
        #expect(reply.value(of: "kept") == "")
    }

    @Test func `secrets are not carried along`() async throws {
        let (district, _, _) = try await signedUp()
        let browser = Browser(district)
        let reply = await browser.post(
            "/account/passphrase",
            [("passphrase", "old-secret-word"), ("new", "new-secret-word")]
        )
        #expect(reply.status == 401)
        #expect(!reply.text.contains("secret-word"))
    }

    @Test(arguments: [
        "//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)",
        "/a\r\nSet-Cookie: x=1", "", "/no/such/page",
    ])
    func `signing in leads to a page of this site, whatever the form says`(
        back: String
    ) async throws {
        let (district, _, person) = try await signedUp()
        let browser = Browser(district)
        let reply = try await browser.fill("/sign-in", answers(person) + [("back", back)])
        #expect(reply.status == 303)
        #expect(reply.location == (back == "/no/such/page" ? back : "/"))
        #expect(reply.headers[values: .setCookie].allSatisfy { !$0.contains("x=1") })
    }

    @Test func `a session that ended, or of an account that was closed, opens nothing`()
        async throws
    {
        let (district, staff, person) = try await signedUp()
        let browser = staff.browser(person)
        #expect(await browser.get("/account").status == 200)
        let other = try await staff.person("李强", "liqiang", .administrator, at: 1)
        _ = try await staff.submit(.close(CloseAccount(account: person.account)))
        #expect(await browser.get("/account").status == 401)
        let second = staff.browser(other)
        district.clock.move(milliseconds: StaffSession.idleMinutesMax * 60_000)
        #expect(await second.get("/account").status == 401)
    }

    @Test(arguments: [
        "", "x", "gone", String(repeating: "A", count: 43), String(repeating: "A", count: 5_000),
        "a b", "\"", "../../etc", "%00",
    ])
    func `a made-up session opens nothing`(token: String) async throws {
        let (district, _, _) = try await signedUp()
        let browser = Browser(district)
        browser.keep("linli-session", token)
        #expect(await browser.get("/account").status == 401)
    }

    @Test func `ten thousand guesses open nothing, and cost no memory`() async throws {
        let (district, _, person) = try await signedUp()
        var client = PageClient(district)
        client.headers[.cookie] = "linli-form=guesser"
        client.headers[.contentType] = "application/x-www-form-urlencoded"
        let form = await client.bare(.get, "/sign-in", [:])
        let token = try #require(form.token)
        // Programs guess, and their answers are quicker to write.
        client.headers[.accept] = "application/json"
        let before = ResidentMemory.bytes
        var statuses: [Int: Int] = [:]
        for guess in 0..<10_000 {
            client.peer = try SocketAddress(
                ipAddress: "10.\(guess % 7).\(guess / 250).\(guess % 250)",
                port: 50_000
            )
            let name = guess.isMultiple(of: 3) ? "nobody\(guess)" : person.name
            let body = "name=\(name)&passphrase=guess\(guess)&code=\(guess)&token=\(token)"
            let reply = await client.bare(.post, "/sign-in", [:], body: Array(body.utf8))
            statuses[reply.status, default: 0] += 1
            #expect(!reply.headers[values: .setCookie].contains { $0.contains("session") })
        }
        #expect(statuses == [422: 10_000])
        #expect(district.staff.sessions(of: person.account).count == 1)
        #expect(ResidentMemory.bytes - before < 64 << 20)
        // Whoever has signed in here before is not kept out by others who guess.
        let browser = Staff(district: district).browser(person)
        #expect(await browser.get("/account").status == 200)
    }
}

/// How much memory this process holds, as the system counts it.
enum ResidentMemory {
    static var bytes: Int {
        let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)
        let pages = text?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
        return pages * 4_096
    }
}

extension String {
    /// An attribute's value as a browser reads it.
    var unescaped: String {
        replacing("&quot;", with: "\"").replacing("&lt;", with: "<")
            .replacing("&gt;", with: ">").replacing("&#39;", with: "'")
            .replacing("&amp;", with: "&")
    }
}
