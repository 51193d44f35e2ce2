import Application
import Domain
import HTTPTypes
import Kernel
import Testing
import Web
import Words

@Suite struct BodyPagesTests {
    private static let pages: [(name: String, target: String)] = [
        ("bodies", "/bodies?place=4"), ("bodies-search", "/bodies?q=%E8%87%AA%E6%B2%BB"),
        ("body", "/bodies/1"), ("body-council", "/bodies/2"), ("body-related", "/bodies/3"),
        ("held", "/held"), ("held-then", "/held?on=2016-04-30&known=&place=4"),
        ("held-known", "/held?on=2026-05-15&known=2026-05-15"),
        ("held-no-day", "/held?on=2026-02-30&known=x"), ("place-with-bodies", "/places/4"),
    ]
    private static let forms: [(name: String, target: String)] = [
        ("bodies-of-staff", "/bodies?place=4"), ("body-of-staff", "/bodies/1"),
        ("found-body", "/places/4/found-body"), ("rename-body", "/bodies/1/rename"),
        ("alias-body", "/bodies/1/alias"), ("arrange-body", "/bodies/2/arrange"),
        ("merge-body", "/bodies/3/merge"), ("end-body", "/bodies/2/end"),
        ("seat-rule", "/bodies/1/rule"), ("fill-seat", "/bodies/1/fill"),
        ("vacate-seat", "/bodies/1/vacate"), ("remove-body-name", "/bodies/3/remove-name"),
        ("remove-holder-name", "/bodies/3/remove-holder-name"),
        ("state-members", "/bodies/3/state-members"),
        ("state-residents", "/places/4/state-residents"),
    ]

    private func browser(
        _ district: SmallDistrict,
        _ role: Role = .administrator,
        at place: UInt64 = 1,
        language: Language = .english
    ) async throws -> Browser {
        let staff = Staff(district: district)
        let person = try await staff.person("测试丁", "tester\(place)", role, at: place)
        return staff.browser(person, language: language)
    }

    private func expect(
        _ text: String,
        is name: String,
        _ language: Language
    ) throws {
        let lines = text.replacing("><", with: ">\n<")
            .replacing(#/\?v=[0-9a-z]+/#, with: "?v=0")
            .replacing(#/name="token" value="[^"]*"/#, with: "name=\"token\" value=\"0\"")
            .replacing(#/<code>[0-9a-f]{16}<\/code>/#, with: "<code>0</code>")
            .replacing(#/[0-9a-f]{64}/#, with: "0")
        try Golden.expect(lines + "\n", is: "pages/\(language.rawValue)/\(name).html")
    }

    @Test(arguments: pages, Language.allCases)
    func `every page about organisations looks as it was reviewed`(
        page: (name: String, target: String),
        language: Language
    ) async throws {
        let client = PageClient(try await SmallDistrict.seated(), language: language)
        let reply = await client.get(page.target)
        #expect(reply.status == 200)
        try expect(reply.text, is: page.name, language)
    }

    @Test(arguments: forms, Language.allCases)
    func `every form about organisations looks as it was reviewed`(
        page: (name: String, target: String),
        language: Language
    ) async throws {
        let district = try await SmallDistrict.seated()
        let browser = try await browser(district, language: language)
        let reply = await browser.get(page.target)
        #expect(reply.status == 200)
        let mains = reply.text.matches(of: #/<(?:button|a)[^>]* class="button"/#)
        #expect(mains.count <= 1, "\(page.name)")
        try expect(reply.text, is: page.name, language)
    }

    @Test func `an office worker founds a body, says its seats, fills one and vacates it`()
        async throws
    {
        let district = try await SmallDistrict.seated()
        let worker = try await browser(district, .officeWorker, at: 4)
        let founded = try await worker.fill(
            "/places/4/found-body",
            [("name", "环境组"), ("kind", "team"), ("part-of", "3")]
        )
        #expect(founded.headers[.location] == "/bodies/4")
        let ruled = try await worker.fill(
            "/bodies/4/rule",
            [
                ("source", "协会章程"), ("group1-zh", "组长"), ("group1-en", "leaders"),
                ("group1-least", "4"), ("group1-most", "4"), ("group1-kind", "elected"),
                ("group1-by-election", "30"), ("head", "1"),
            ]
        )
        #expect(ruled.headers[.location] == "/bodies/4")
        let filled = try await worker.fill(
            "/bodies/4/fill",
            [("group", "1"), ("who", "person"), ("person", "7"), ("name", "测试庚")]
        )
        #expect(filled.headers[.location] == "/bodies/4", "\(filled.text)")
        let state = district.writer.published.current.state.district
        let holding = try #require(state.organisation(Identifier(4))?.holdings.last)
        #expect(state.holding(holding)?.holder == .person(Identifier(7)))
        let page = await worker.get("/bodies/4")
        #expect(page.text.contains("4 seats: 1 named, 0 not named, 3 empty."))
        district.clock.move(milliseconds: 1_000)
        let vacated = try await worker.fill(
            "/bodies/4/vacate",
            [("holding", holding.description), ("reason", "resigned")]
        )
        #expect(vacated.headers[.location] == "/bodies/4")
        #expect(await worker.get("/bodies/4").text.contains("Owed"))
    }

    @Test func `who works elsewhere keeps nothing here, and visitors see no form`() async throws {
        let district = try await SmallDistrict.seated()
        let elsewhere = try await browser(district, .officeWorker, at: 3)
        #expect(await elsewhere.get("/bodies/1/fill").status == 403)
        #expect(await elsewhere.get("/places/4/found-body").status == 403)
        #expect(await PageClient(district).get("/bodies/1/fill").status == 401)
        #expect(!(await elsewhere.get("/bodies/1").text.contains("/bodies/1/fill")))
    }

    @Test func `what a rule refuses stands beside its field, and what was typed is kept`()
        async throws
    {
        let district = try await SmallDistrict.seated()
        let browser = try await browser(district)
        let refused = try await browser.fill(
            "/bodies/1/rule",
            [
                ("source", "居民委员会组织法"), ("group1-zh", "委员"), ("group1-en", "members"),
                ("group1-least", "10"), ("group1-most", "10"), ("group1-kind", "elected"),
            ]
        )
        #expect(refused.status == 422)
        #expect(refused.text.contains("It would have 10 elected seats."))
        #expect(refused.value(of: "group1-zh") == "委员")
        let partial = try await browser.fill(
            "/bodies/3/rule",
            [("source", "章程"), ("group1-zh", "会长")]
        )
        #expect(partial.status == 422)
        let unnamed = try await browser.fill(
            "/bodies/3/fill",
            [("group", "1"), ("who", "person")]
        )
        #expect(unnamed.status == 422)
    }

    @Test func `a figure that looks like a slip is asked about and then saved`() async throws {
        let district = try await SmallDistrict.seated()
        let browser = try await browser(district)
        let asked = try await browser.fill("/bodies/3/state-members", [("count", "3000000")])
        #expect(asked.status == 422)
        #expect(asked.value(of: "count") == "3000000")
        let saved = try await browser.fill(
            "/bodies/3/state-members",
            [("count", "3000000"), ("confirmed", "yes")]
        )
        #expect(saved.status == 303)
        let page = await PageClient(district, language: .english).get("/bodies/3")
        #expect(page.text.contains("not counted, confirmed when asked"))
    }

    @Test func `a by-election that is late is said on the page of the body and of the place`()
        async throws
    {
        let district = try await SmallDistrict.seated()
        let client = PageClient(district, language: .english)
        #expect(!(await client.get("/places/4").text.contains("Overdue")))
        #expect(await client.get("/bodies/1").text.contains("Owed"))
        district.clock.move(milliseconds: 61 * Instant.millisecondsPerDay)
        for target in ["/bodies/1", "/places/4", "/bodies?place=4"] {
            #expect(await client.get(target).text.contains("Overdue"), "\(target)")
        }
    }

    @Test func `programs read the same, and are told what they cannot ask`() async throws {
        let client = PageClient(try await SmallDistrict.seated())
        let list = await client.get("/bodies.json?place=4")
        #expect(list.text.contains("\"kind\":\"residentsCommittee\""))
        let body = await client.get("/bodies/1.json")
        #expect(body.text.contains("\"seatsMax\":8"))
        let held = await client.get("/held.json?on=2016-04-30")
        #expect(held.text.matches(of: #/"seat":/#).count == 6)
        #expect(await client.get("/held.json?on=never").status == 400)
        #expect(await client.get("/bodies/9").status == 404)
        #expect(await client.get("/bodies?place=99").status == 404)
    }
}
