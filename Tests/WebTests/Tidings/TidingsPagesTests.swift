import Application
import Domain
import HTTPTypes
import Kernel
import Testing
import Words

@Suite struct TidingsPagesTests {
    private let day: Int64 = 86_400_000

    @Test func `whoever follows a thing finds what moved in the inbox, and says that it is read`()
        async throws
    {
        let wishing = try await WishingDistrict.make()
        try await wishing.wish(try await wishing.neighbour())
        let other = try await wishing.neighbour(1)
        _ = try await other.fill("/things/1/posted")
        let quiet = await other.get("/my/inbox").text
        #expect(quiet.contains(TidingsWords.nothingNew.en))
        #expect(quiet.contains("北门装一盏灯"))
        wishing.district.clock.move(milliseconds: 60_000)
        try await wishing.takeUp(wishing.officer())
        #expect(await other.get("/places/4").text.contains(TidingsWords.news(1).en))
        let news = await other.get("/my/inbox").text
        #expect(news.contains("href=\"/things/1\""))
        #expect(news.contains("Taken up"))
        wishing.district.clock.move(milliseconds: 60_000)
        let read = try await other.fill("/my/inbox")
        #expect(read.status == 303)
        #expect(await other.get("/my/inbox").text.contains(TidingsWords.nothingNew.en))
        #expect(!(await other.get("/places/4").text.contains(TidingsWords.news(1).en)))
    }

    @Test func `an answer to what somebody said stands in their inbox and in nobody else’s`()
        async throws
    {
        let wishing = try await WishingDistrict.make()
        let first = try await wishing.neighbour()
        try await wishing.wish(first)
        let other = try await wishing.neighbour(1)
        _ = try await other.fill("/acts/1-add-0", [("field-words", "会不会太亮？")])
        wishing.district.clock.move(milliseconds: 60_000)
        let answer = [("verdict", "answered"), ("reason", "灯罩朝下。")]
        _ = try await wishing.officer().fill("/acts/1-answer-0", answer)
        #expect(await other.get("/my/inbox").text.contains("灯罩朝下。"))
        #expect(!(await first.get("/my/inbox").text.contains("会不会太亮？")))
        #expect(await wishing.visitor().get("/my/inbox").status == 401)
    }

    @Test func `the desk notes who asks, gets a list when it moves, and notes who was told`()
        async throws
    {
        let wishing = try await WishingDistrict.make()
        try await wishing.wish(try await wishing.neighbour())
        let desk = wishing.officer()
        let asked = try await desk.fill(
            "/people/3/tidings",
            [("thing", "1"), ("wanted", "tell")]
        )
        #expect(asked.status == 303)
        #expect(await desk.get("/desk/calls").text.contains(TidingsWords.nobodyWaits.en))
        wishing.district.clock.move(milliseconds: 60_000)
        try await wishing.takeUp(desk)
        let list = await desk.get("/desk/calls")
        #expect(list.headers[.cacheControl] == "no-store")
        #expect(list.text.contains("测试丙"))
        #expect(list.text.contains("Taken up"))
        let looks = wishing.district.looks.looks(at: Identifier(3))
        #expect(looks.contains { $0.reason == .atTheDesk })
        let empty = try await desk.fill("/desk/calls/1", [("way", "spoken")])
        #expect(empty.status == 422)
        let done = try await desk.fill("/desk/calls/1", [("way", "spoken"), ("person-3", "yes")])
        #expect(done.status == 303)
        #expect(!(await desk.get("/desk/calls").text.contains("测试丙")))
    }

    @Test func `a desk elsewhere, a neighbour and a visitor read no such list`() async throws {
        let wishing = try await WishingDistrict.make()
        try await wishing.wish(try await wishing.neighbour())
        let asked = AskForTidings(matter: Identifier(1), person: Identifier(3), isWanted: true)
        _ = try await wishing.residents.submit(.tidings(.ask(asked)))
        wishing.district.clock.move(milliseconds: 60_000)
        try await wishing.takeUp(wishing.officer())
        let away = try await wishing.residents.staff.person("测试辛", "away", .officeWorker, at: 6)
        let elsewhere = wishing.residents.staff.browser(away, language: .english)
        #expect(!(await elsewhere.get("/desk/calls").text.contains("测试丙")))
        #expect(!(await elsewhere.get("/desk/calls/1").text.contains("测试丙")))
        for browser in [try await wishing.neighbour(1), wishing.visitor()] {
            #expect(await browser.get("/desk/calls").status != 200)
            #expect(await browser.get("/people/3/tidings").status != 200)
        }
    }
}
