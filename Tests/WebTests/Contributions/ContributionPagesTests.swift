import Application
import Domain
import Kernel
import Testing
import Words

/// What neighbours give to the wish of 测试甲; the committee's worker notes it for some.
@Suite struct ContributionPagesTests {
    private static let things = "两桶白漆"

    private func wished() async throws -> (WishingDistrict, wisher: Browser) {
        let wishing = try await WishingDistrict.make()
        let wisher = try await wishing.neighbour()
        try await wishing.wish(wisher)
        return (wishing, wisher)
    }

    private func today(_ wishing: WishingDistrict) -> String {
        let state = wishing.district.writer.published.current.state
        return state.district.today(wishing.district.clock.wall()).description
    }

    private func give(
        _ browser: Browser,
        _ wishing: WishingDistrict,
        minutes: String = "",
        things: String = "",
        person: String = ""
    ) async throws -> PageClient.Reply {
        try await browser.fill(
            "/things/1/give",
            [
                ("minutes", minutes), ("things", things), ("day", today(wishing)),
                ("person", person),
            ]
        )
    }

    @Test func `one line is enough, sides are added up, and the line is for its giver alone`()
        async throws
    {
        let (wishing, wisher) = try await wished()
        let giver = try await wishing.neighbour(1)
        #expect(try await give(giver, wishing, minutes: "95").status == 303)
        #expect(try await give(giver, wishing, things: Self.things).status == 303)
        let mine = await giver.get("/my").text
        #expect(mine.contains("95 minutes"))
        #expect(mine.contains(Self.things))
        #expect(await giver.get("/my/data.json").text.contains(Self.things))
        let others = [
            wisher, try await wishing.residents.browser(2),
            wishing.officer(), wishing.visitor(),
        ]
        for browser in others {
            for address in [
                "/things/1", "/things/1.json", "/things/1/history", "/places/4",
                "/places/4/sides", "/work", "/my", "/my/data.json", "/people/2",
                "/places?q=%E7%99%BD%E6%BC%86",
            ] {
                #expect(!(await browser.get(address).text.contains(Self.things)), "\(address)")
            }
            #expect([401, 404].contains(await browser.get("/given/1").status))
        }
        let page = await others[0].get("/things/1").text
        #expect(page.contains("residents: 95 minutes and things 1 time"))
        let sides = await wishing.visitor().get("/places/4/sides").text
        #expect(sides.contains("Residents: 100 % (95 minutes)"))
        #expect(sides.contains(SideWords.few(Participation.peopleMin).en))
    }

    @Test func `a worker notes it for somebody present, who reads by whom and takes it off`()
        async throws
    {
        let (wishing, _) = try await wished()
        let (giver, officer) = (try await wishing.neighbour(1), wishing.officer())
        #expect(try await give(officer, wishing, minutes: "30", person: "2").status == 303)
        let mine = await giver.get("/my").text
        #expect(mine.contains("30 minutes"))
        #expect(mine.contains("测试庚"))
        #expect(try await giver.fill("/given/1").status == 303)
        #expect(!(await giver.get("/my").text.contains("30 minutes")))
        #expect(!(await giver.get("/things/1").text.contains("30 minutes")))
    }

    @Test func `a neighbour notes nothing for another, and an empty line is none`() async throws {
        let (wishing, _) = try await wished()
        let giver = try await wishing.neighbour(1)
        let other = try await give(giver, wishing, minutes: "30", person: "1")
        #expect(other.status == 422)
        let empty = try await give(giver, wishing)
        #expect(empty.status == 422)
        #expect(empty.text.contains("how many minutes"))
        #expect(await wishing.visitor().get("/things/1/give").status == 401)
    }
}
