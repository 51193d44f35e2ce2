import Application
import Domain
import Kernel
import Testing
import Words

@Suite struct WorkPagesTests {
    @Test func `what waits stands on the desk of whoever acts for the committee`() async throws {
        let wishing = try await WishingDistrict.make()
        try await wishing.wish(try await wishing.neighbour())
        let text = await wishing.officer().get("/work").text
        #expect(text.contains("北门装一盏灯"))
        #expect(text.contains("working days left"))
        #expect(text.contains("href=\"/places/4/say\""))
        let neighbour = try await wishing.neighbour(1)
        #expect(await neighbour.get("/work").text.contains(WorkWords.nobody.en))
        #expect(await wishing.visitor().get("/work").status == 401)
    }

    @Test func `what is owed is handed over, taken, and counted for whoever has it`() async throws {
        let wishing = try await WishingDistrict.make()
        try await wishing.wish(try await wishing.neighbour())
        let officer = wishing.officer()
        let owes = await officer.get("/bodies/1/owes").text
        #expect(owes.contains("href=\"/duties/1/pass\""))
        #expect(try await officer.fill("/duties/1/pass", [("to", "2")]).status == 303)
        let above = try await wishing.residents.staff.person("测试辛", "above", .officeWorker, at: 2)
        let taker = wishing.residents.staff.browser(above, language: .english)
        #expect(await taker.get("/work").text.contains("href=\"/duties/1/answer\""))
        #expect(try await taker.fill("/duties/1/answer", [("answer", "take")]).status == 303)
        #expect(await officer.get("/bodies/1/owes").text.contains(WorkWords.nothingElse.en))
        #expect(await taker.get("/bodies/2/owes").text.contains("北门装一盏灯"))
    }

    @Test func `who takes part is told by side, and of few people nothing more`() async throws {
        let wishing = try await WishingDistrict.make()
        #expect(await wishing.visitor().get("/places/4/sides").text.contains(SideWords.none.en))
        try await wishing.wish(try await wishing.neighbour())
        try await wishing.takeUp(wishing.officer())
        let text = await wishing.visitor().get("/places/4/sides").text
        #expect(text.contains(SideWords.few(Participation.peopleMin).en))
        #expect(!text.contains("测试"))
        #expect(text.contains("100 %"))
    }

    @Test func `nobody else passes on what is owed, and a closed title is told to nobody`()
        async throws
    {
        let wishing = try await WishingDistrict.make()
        let neighbour = try await wishing.neighbour()
        try await wishing.wish(neighbour)
        #expect(await neighbour.get("/duties/1/pass").status == 404)
        let visitor = await wishing.visitor().get("/bodies/1/owes").text
        #expect(!visitor.contains("北门装一盏灯"))
        #expect(visitor.contains(WorkWords.closedThing.en))
    }
}
