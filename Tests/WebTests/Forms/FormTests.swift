import Application
import Domain
import Foundation
import HTTPTypes
import Kernel
import Testing
import Web
import Words

/// Forms of people who may use them: how they are taken, and how they come back.
@Suite struct FormTests {
    private func administrator(
        _ language: Language = .chinese
    ) async throws -> (SmallDistrict, Browser) {
        let district = try await SmallDistrict.lively()
        let staff = Staff(district: district)
        let person = try await staff.person("测试丁", "testfour", .administrator, at: 1)
        return (district, staff.browser(person, language: language))
    }

    @Test(arguments: Language.allCases)
    func `a place is added on its page, which says so once`(language: Language) async throws {
        let (district, browser) = try await administrator(language)
        let reply = try await browser.fill(
            "/places/4/add",
            [("kind", "building"), ("name", "  2号楼 ")]
        )
        #expect(reply.status == 303)
        let location = try #require(reply.location)
        #expect(reply.headers[.cacheControl] == "no-store")
        let page = await browser.get(location)
        #expect(page.text.contains("<h1>2号楼</h1>"))
        #expect(page.text.contains(PlaceFormWords.added[language]))
        #expect(!(await browser.get(location)).text.contains(PlaceFormWords.added[language]))
        #expect(district.writer.published.current.state.district.places.count == 9)
    }

    @Test func `every change of a place has its page`() async throws {
        let (district, browser) = try await administrator()
        let renamed = try await browser.fill("/places/7/rename", [("name", "一号楼")])
        #expect(renamed.location == "/places/7")
        let coming = try await browser.fill(
            "/places/7/rename",
            [("name", "甲楼"), ("from", "2026-07-01")]
        )
        #expect(coming.status == 303)
        let cancelled = try await browser.fill("/places/7/cancel-change", [("change", "2")])
        #expect(cancelled.status == 303)
        let merged = try await browser.fill("/places/6/merge", [("into", "4")])
        #expect(merged.location == "/places/4")
        let page = await browser.get("/places/7/remove-name")
        let which = try #require(
            page.text.firstMatch(of: /name="which"[^>]* value="([0-9a-f]{64})"/)?.1
        )
        let removed = try await browser.fill(
            "/places/7/remove-name",
            [("which", String(which)), ("rule", "mistake")]
        )
        #expect(removed.status == 303)
        let state = district.writer.published.current.state.district
        #expect(state.pendingChanges(of: Identifier(7)).isEmpty)
        #expect(state.place(Identifier(6))?.mergedInto == Identifier(4))
        let name = try #require(state.place(Identifier(7))?.name)
        #expect(state.removal(of: name)?.rule == .mistake)
    }

    @Test(arguments: [
        ("/places/4/add", "kind", "subdistrict", "新街道"), ("/places/2/add", "name", "村", "杏花社区"),
    ])
    func `what a rule refuses comes back beside its field with everything typed`(
        target: String,
        field: String,
        kind: String,
        name: String
    ) async throws {
        let (district, browser) = try await administrator()
        let before = district.writer.published.current.sequence
        let typed = [("kind", field == "kind" ? kind : "community"), ("name", name)]
        let reply = try await browser.fill(target, typed)
        #expect(reply.status == 422)
        #expect(reply.text.contains("id=\"\(field)-error\""))
        #expect(reply.text.contains("href=\"#\(field)\""))
        #expect(reply.value(of: "name") == name)
        #expect(district.writer.published.current.sequence == before)
        let token = try #require(reply.token)
        let again = await browser.post(
            "/places/4/add",
            [("kind", "building"), ("name", "乙楼"), ("token", token)]
        )
        #expect(again.status == (target == "/places/4/add" ? 303 : 403))
    }

    @Test func `a repeat gives the first answer, other words under one ticket are another request`()
        async throws
    {
        let (district, browser) = try await administrator()
        let token = try await browser.token("/places/4/add")
        let fields = [("kind", "building"), ("name", "2号楼"), ("token", token)]
        let first = await browser.post("/places/4/add", fields)
        let sequence = district.writer.published.current.sequence
        let second = await browser.post("/places/4/add", fields)
        #expect(first.status == 303)
        #expect(second.location == first.location)
        #expect(district.writer.published.current.sequence == sequence)
        let other = await browser.post(
            "/places/4/add",
            [("kind", "building"), ("name", "3号楼"), ("token", token)]
        )
        #expect(other.status == 303)
        #expect(other.location != first.location)
    }

    @Test func `a program does the same with JSON, and is told what was wrong`() async throws {
        let (district, browser) = try await administrator(.english)
        let accept: HTTPFields = [.accept: "application/json"]
        let form = await browser.get("/places/4/add", accept)
        let document = try #require(
            try JSONSerialization.jsonObject(with: Data(form.text.utf8)) as? [String: Any]
        )
        let token = try #require(document["token"] as? String)
        func send(_ text: String) async -> PageClient.Reply {
            await browser.post(
                "/places/4/add",
                bytes: Array(text.replacing("TOKEN", with: token).utf8),
                type: "application/json; charset=utf-8"
            )
        }
        let done = await send(#"{"kind":"building","name":"\u0032号楼","token":"TOKEN"}"#)
        #expect(done.status == 200)
        #expect(
            done.text == #"{"location":"/places/9","sequence":\#(sequence(district)),"subject":9}"#
        )
        let wrong = await send(#"{"kind":7,"name":"","more":[{}],"token":"TOKEN"}"#)
        #expect(wrong.status == 422)
        #expect(wrong.headers[.contentType] == "application/problem+json")
        for part in [#""field":"kind""#, #""field":"name""#, "“more”"] {
            #expect(wrong.text.contains(part), "\(part)")
        }
        #expect(await send(#"{"kind":"building","name":"甲","token":"x"}"#).status == 403)
    }

    private func sequence(_ district: SmallDistrict) -> UInt64 {
        district.writer.published.current.sequence
    }

    @Test(arguments: [
        "", "[]", "{", "{}x", "{\"a\":01}", "{\"a\":\"\u{1}\"}", "{\"a\" 1}", "{'a':1}", "null",
        "{\"a\":" + String(repeating: "[", count: 100) + "}", "{\"a\":\"\\x\"}", "{\"a\":tru}",
    ])
    func `what is no JSON object is not guessed at`(text: String) async throws {
        let (_, browser) = try await administrator()
        let reply = await browser.post(
            "/places/4/add",
            bytes: Array(text.utf8),
            type: "application/json"
        )
        #expect(reply.status == 400)
    }

    @Test(arguments: [
        "name=%FF%FEx", "name=%C3%28", "name=%zz", "name=a&name=b", "name=a%00b",
        "name=a%E2%80%AEb", "name=a%0D%0Ab", "kind=palace", "kind=", "name=+++",
        "name=" + String(repeating: "a", count: 20_000),
    ])
    func `what a field cannot take is said beside it`(body: String) async throws {
        let (_, browser) = try await administrator()
        let token = try await browser.token("/places/4/add")
        let field = body.prefix { $0 != "=" }
        let reply = await browser.post(
            "/places/4/add",
            bytes: Array((body + "&token=\(token)").utf8)
        )
        #expect(reply.status == 422)
        #expect(reply.text.contains("id=\"\(field)-error\""))
    }

    @Test
    func `a field nobody asked for is named, and a name of a million characters is not taken`()
        async throws
    {
        let (_, browser) = try await administrator()
        let unknown = try await browser.fill(
            "/places/4/add",
            [("kind", "building"), ("name", "2号楼"), ("<b>more", "x")]
        )
        #expect(unknown.status == 422)
        #expect(unknown.text.contains("&lt;b>more") || unknown.text.contains("&lt;b&gt;more"))
        #expect(unknown.value(of: "name") == "2号楼")
        let million = await browser.post(
            "/places/4/add",
            [("name", String(repeating: "a", count: 1_000_000))]
        )
        #expect(million.status == 413)
        #expect(million.headers[.connection] == "close")
        let many = (0..<65).map { ("f\($0)", "x") }
        #expect(await browser.post("/places/4/add", many).status == 400)
    }

    @Test(arguments: ["text/plain", "multipart/form-data; boundary=x", "application/xml", ""])
    func `a body of another kind is not read`(type: String) async throws {
        let (_, browser) = try await administrator()
        let reply = await browser.post("/places/4/add", bytes: Array("name=a".utf8), type: type)
        #expect(reply.status == 415)
    }
}
