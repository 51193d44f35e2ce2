import Application
import Domain
import Foundation
import HTTPTypes
import Kernel
import Testing
import Web
import Words

/// Accounts as people keep them: one's own, and those of colleagues.
@Suite struct StaffPagesTests {
    private func office() async throws -> (SmallDistrict, Staff, Staff.Person, Browser) {
        let district = try await SmallDistrict.lively()
        let staff = Staff(district: district)
        let person = try await staff.person("测试丁", "testfour", .administrator, at: 1)
        return (district, staff, person, staff.browser(person))
    }

    @Test(arguments: Language.allCases)
    func `a colleague is added, invited by a link, and gets in with a printed list`(
        language: Language
    ) async throws {
        let (district, staff, person, _) = try await office()
        let browser = staff.browser(person, language: language)
        let added = try await browser.fill(
            "/staff/open",
            [
                ("name", "测试己"), ("sign-in-name", "testfive"), ("role", "officeWorker"),
                ("place", "2"),
            ]
        )
        let colleague = try #require(added.location)
        let page = await browser.get(colleague)
        #expect(page.text.contains("柳岸街道"))
        let issued = try await browser.fill(colleague + "/invite")
        #expect(issued.status == 200)
        #expect(issued.headers[.cacheControl] == "no-store")
        let link = try #require(issued.text.firstMatch(of: #/\/welcome\/[A-Za-z0-9_-]{43}/#)?.0)
        let guest = Browser(district, language: language)
        let first = try await guest.fill(
            String(link),
            [
                ("new", Staff.passphrase), ("again", Staff.passphrase), ("factor", "list"),
            ]
        )
        #expect(first.location == link + "/code")
        let sheet = await guest.get(link + "/code")
        let codes = sheet.text.matches(of: #/<code>((?:[0-9]{4} ){4}[0-9]{4})<\/code>/#)
        #expect(codes.count == CodeList.codes)
        let code = String(try #require(codes.first).1)
        let wrong = await guest.post(
            link + "/code",
            [("code", "0000 0000 0000 0000 0000"), ("token", try #require(sheet.token))]
        )
        #expect(wrong.status == 422)
        #expect(wrong.text.contains("id=\"code-error\""))
        let done = await guest.post(
            link + "/code",
            [("code", code), ("token", try #require(wrong.token))]
        )
        #expect(done.location == "/")
        #expect(await guest.get("/").text.contains(">测试己</a>"))
        #expect(await guest.get(String(link)).status == 410)
        #expect(await guest.get("/places/4/add").status == 200)
        #expect(await guest.get("/places/6/add").status == 403)
    }

    @Test func `an authenticator is set up from the square or its letters`() async throws {
        let (district, staff, _, browser) = try await office()
        let colleague = try await staff.person("测试己", "testfive", .officeWorker, at: 2)
        let issued = try await browser.fill("/staff/\(colleague.account)/invite")
        let link = String(
            try #require(issued.text.firstMatch(of: #/\/welcome\/[A-Za-z0-9_-]{43}/#)?.0)
        )
        let guest = Browser(district)
        _ = try await guest.fill(
            link,
            [
                ("new", Staff.passphrase), ("again", Staff.passphrase), ("factor", "timeCode"),
            ]
        )
        let page = await guest.get(link + "/code")
        #expect(page.text.contains("<svg viewBox=\"0 0 "))
        let letters = try #require(
            page.text.firstMatch(of: #/<code>([A-Z2-7 ]{32,})<\/code>/#)?.1
        )
        let secret = base32(String(letters))
        let code = TimeCode.code(secret, step: TimeCode.step(at: district.clock.wall()))
        let token = try #require(page.token)
        let done = await guest.post(link + "/code", [("code", code), ("token", token)])
        #expect(done.location == "/")
    }

    private func base32(_ text: String) -> [UInt8] {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        var (bits, count, bytes) = (0, 0, [UInt8]())
        for letter in text where letter != " " {
            bits = (bits << 5 | (letters.firstIndex(of: letter) ?? 0)) & 0xFFFF
            count += 5
            if count >= 8 {
                count -= 8
                bytes.append(UInt8(bits >> count & 255))
            }
        }
        return bytes
    }

    @Test func `roles are given, ended and refused with their reason beside the field`()
        async throws
    {
        let (district, staff, me, browser) = try await office()
        let colleague = try await staff.person("测试己", "testfive", .officeWorker, at: 2)
        let page = "/staff/\(colleague.account)"
        let given = try await browser.fill(page + "/give", [("role", "auditor"), ("place", "3")])
        #expect(given.location == page)
        let twice = try await browser.fill(page + "/give", [("role", "auditor"), ("place", "3")])
        #expect(twice.status == 422)
        #expect(twice.text.contains("id=\"role-error\""))
        let grant = try #require(
            district.writer.published.current.state.district.account(colleague.account)?.grants.last
        )
        let ended = try await browser.fill(page + "/end-role", [("grant", "\(grant)")])
        #expect(ended.location == page)
        let own = try await browser.fill(
            "/staff/\(me.account)/give",
            [("role", "auditor"), ("place", "3")]
        )
        #expect(own.status == 422)
        #expect(own.text.contains(AccessRefusal.ownAccess.phrase.zh))
        let taken = try await browser.fill(
            "/staff/open",
            [("name", "丁"), ("sign-in-name", "TestFive"), ("role", "auditor"), ("place", "2")]
        )
        #expect(taken.status == 422)
        #expect(taken.text.contains("id=\"sign-in-name-error\""))
        let closed = try await browser.fill(page + "/close")
        #expect(closed.location == page)
        #expect(await staff.browser(colleague).get("/account").status == 401)
    }

    @Test func `one's own devices are listed, and each can be signed out`() async throws {
        let (district, _, person, browser) = try await office()
        let other = Browser(district)
        _ = await other.post(
            "/sign-in",
            [
                ("name", person.name), ("passphrase", Staff.passphrase),
                ("code", person.codes[0]), ("token", try await other.token("/sign-in")),
            ],
            [.userAgent: "Mozilla/5.0 (Linux; Android 14) Chrome/130 <b>"]
        )
        let page = await browser.get("/account")
        #expect(page.text.contains("Chrome · Android"))
        #expect(!page.text.contains("<b>"))
        let sessions = district.staff.sessions(of: person.account)
        let android = try #require(sessions.first { $0.label.contains("Android") })
        let ended = try await browser.fill("/account/sessions/\(android.name)/end")
        #expect(ended.location == "/account")
        #expect(await other.get("/account").status == 401)
        #expect(await browser.get("/account").status == 200)
    }

    @Test func `a changed passphrase signs all other devices out`() async throws {
        let (district, staff, person, browser) = try await office()
        let other = staff.browser(person)
        let reply = try await browser.fill(
            "/account/passphrase",
            [
                ("passphrase", Staff.passphrase), ("code", person.codes[0]),
                ("new", "另一句很长很长的话语在这里"), ("again", "另一句很长很长的话语在这里"),
            ]
        )
        #expect(reply.location == "/account")
        #expect(await browser.get("/account").status == 200)
        #expect(await other.get("/account").status == 401)
        #expect(district.staff.sessions(of: person.account).count == 1)
        let differs = try await browser.fill(
            "/account/passphrase",
            [
                ("passphrase", "x"), ("code", "1"), ("new", "一句很长很长的话语在这里啊"),
                ("again", "y"),
            ]
        )
        #expect(differs.text.contains("id=\"again-error\""))
        let short = try await browser.fill(
            "/account/passphrase",
            [("passphrase", "x"), ("code", "1"), ("new", "短"), ("again", "短")]
        )
        #expect(short.text.contains("id=\"new-error\""))
    }

    @Test func `a list is renewed, and the old one is void once the new one is confirmed`()
        async throws
    {
        let (_, _, person, browser) = try await office()
        let asked = try await browser.fill(
            "/account/codes",
            [
                ("passphrase", Staff.passphrase), ("code", person.codes[0]), ("factor", "list"),
            ]
        )
        #expect(asked.location == "/account/codes/confirm")
        let sheet = await browser.get("/account/codes/confirm")
        let code = try #require(
            sheet.text.firstMatch(of: #/<code>((?:[0-9]{4} ){4}[0-9]{4})<\/code>/#)?.1
        )
        let confirmed = await browser.post(
            "/account/codes/confirm",
            [("code", String(code)), ("token", try #require(sheet.token))]
        )
        #expect(confirmed.location == "/account")
        let old = try await browser.fill(
            "/account/codes",
            [("passphrase", Staff.passphrase), ("code", person.codes[1]), ("factor", "list")]
        )
        #expect(old.status == 422)
    }
}
