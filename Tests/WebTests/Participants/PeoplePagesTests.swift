import Application
import Domain
import HTTPTypes
import Kernel
import Testing
import Web
import Words

@Suite struct PeoplePagesTests {
    private static let pages: [(name: String, target: String)] = [
        ("people", "/places/4/people"), ("people-search", "/places/4/people?q=%E6%B5%8B%E8%AF%95"),
        ("person", "/people/1"), ("register-person", "/places/4/people/add"),
        ("correct-person", "/people/1/correct"), ("move-person", "/people/1/move"),
        ("leave-person", "/people/1/left"), ("merge-person", "/people/1/merge"),
        ("read-list", "/places/4/import"), ("search-people", "/?q=%E6%B5%8B%E8%AF%95%E7%94%B2"),
    ]

    static func worker(
        _ district: SmallDistrict,
        at place: UInt64 = 2,
        _ language: Language = .chinese
    ) async throws -> Browser {
        let staff = Staff(district: district)
        let person = try await staff.person("测试己", "test.\(place)", .officeWorker, at: place)
        return staff.browser(person, language: language)
    }

    @Test(arguments: pages, Language.allCases)
    func `every page about people looks as it was reviewed`(
        page: (name: String, target: String),
        language: Language
    ) async throws {
        let district = try await SmallDistrict.peopled()
        let reply = try await Self.worker(district, language).get(page.target)
        #expect(reply.status == 200)
        let mains = reply.text.matches(of: #/<(?:button|a)[^>]* class="button"/#)
        #expect(mains.count <= 1, "\(page.name)")
        let lines = reply.text.replacing("><", with: ">\n<")
            .replacing(#/\?v=[0-9a-z]+/#, with: "?v=0")
            .replacing(#/name="token" value="[^"]*"/#, with: "name=\"token\" value=\"0\"")
        try Golden.expect(lines + "\n", is: "pages/\(language.rawValue)/\(page.name).html")
    }

    @Test(arguments: Language.allCases)
    func `how many people live in a community everybody may know`(
        language: Language
    ) async throws {
        let client = PageClient(try await SmallDistrict.peopled(), language: language)
        let reply = await client.get("/places/4/people")
        #expect(reply.status == 200)
        let lines = reply.text.replacing("><", with: ">\n<")
            .replacing(#/\?v=[0-9a-z]+/#, with: "?v=0")
        try Golden.expect(lines + "\n", is: "pages/\(language.rawValue)/people-public.html")
    }

    /// Building 9 has one resident and the community itself two: with building 7 told, the sum of
    /// the others could be told apart by subtracting.
    @Test func `nothing is shown from which a small number could be computed`() async throws {
        let client = PageClient(try await SmallDistrict.peopled())
        let reply = await client.get("/places/4/people")
        #expect(reply.text.contains("<strong class=\"figure\">15</strong>"))
        #expect(!reply.text.contains(">12<"))
        #expect(!reply.text.contains(">1<"))
        for place in ["7", "9"] {
            let page = await client.get("/places/\(place)/people").text
            #expect(!page.contains("class=\"figure\""), "\(place)")
            #expect(!(await client.get("/places/\(place)").text.contains("<dt>居民")))
        }
    }

    @Test func `whoever may not see people hears of none, by page or by search`() async throws {
        let district = try await SmallDistrict.peopled()
        let stranger = Browser(district)
        let elsewhere = try await Self.worker(district, at: 3)
        for browser in [stranger, elsewhere] {
            for target in ["/?q=%E6%B5%8B%E8%AF%95", "/places/4/people?q=%E6%B5%8B%E8%AF%95"] {
                let text = await browser.get(target).text
                #expect(!text.contains("测试甲"), "\(target)")
                #expect(!text.contains("/people/1\""), "\(target)")
            }
        }
        #expect(await stranger.get("/people/1").status == 401)
        #expect(await elsewhere.get("/people/1").status == 403)
        #expect(await elsewhere.get("/people/99").status == 403)
        let everywhere = try await Self.worker(district, at: 1)
        #expect(await everywhere.get("/people/99").status == 404)
    }

    @Test func `a person is put on file, corrected, moved, merged and moves away, on pages`()
        async throws
    {
        let district = try await SmallDistrict.peopled()
        let worker = try await Self.worker(district)
        let people = { district.writer.published.current.state }
        let added = try await worker.fill(
            "/places/4/people/add",
            [
                ("name", "测试巳"), ("born", "1990-05"), ("home", "7"), ("door", "2-502"),
                ("channel", "visit"),
            ]
        )
        #expect(added.status == 303)
        let id = Identifier<Domain.Person>(16)
        #expect(people().people.details(of: id)?.channel == .visit)
        #expect(people().people.details(of: id)?.birth == Birth(year: 1990, month: 5))
        let corrected = try await worker.fill(
            "/people/16/correct",
            [("name", "测试午"), ("phone", "000-0000 0002")]
        )
        #expect(corrected.location == "/people/16")
        #expect(people().people.details(of: id)?.phone == "00000000002")
        let moved = try await worker.fill(
            "/people/16/move",
            [("home", "7"), ("door", "2-502"), ("apart", "yes")]
        )
        #expect(moved.status == 303)
        let door = people().district.person(id)?.household
        #expect(door != people().district.person(Identifier(1))?.household)
        let merged = try await worker.fill("/people/16/merge", [("into", "1")])
        #expect(merged.location == "/people/1")
        #expect(people().people.details(of: id) == nil)
        #expect(try await worker.fill("/people/2/left").status == 303)
        #expect(people().district.person(Identifier(2))?.standing == .movedAway)
        #expect(await worker.get("/people/2").status == 200)
        #expect(await worker.get("/people/2/correct").status == 404)
    }

    @Test func `a refused form keeps what was typed and says why beside the field`() async throws {
        let district = try await SmallDistrict.peopled()
        let worker = try await Self.worker(district)
        let refused = try await worker.fill(
            "/places/4/people/add",
            [("name", "测试甲"), ("born", "1899"), ("home", "7"), ("door", "2-502")]
        )
        #expect(refused.status == 422)
        #expect(refused.value(of: "name") == "测试甲")
        #expect(refused.value(of: "born") == "1899")
        let twice = try await worker.fill(
            "/places/4/people/add",
            [("name", "测试甲"), ("home", "7"), ("door", "2-502")]
        )
        #expect(twice.status == 422)
        #expect(twice.text.contains("1 号"))
    }
}
