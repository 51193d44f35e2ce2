import Application
import Domain
import Kernel
import Testing
import Words

@Suite struct ThingPagesTests {
    @Test func `a resident begins with a title and a why, and neighbours see it at once`()
        async throws
    {
        let wishing = try await WishingDistrict.make()
        let neighbour = try await wishing.neighbour()
        #expect(await neighbour.get("/places/4/say").text.contains("href=\"/say/4-1-0\""))
        let form = await neighbour.get("/say/4-1-0").text
        #expect(form.matches(of: /required/).count <= 2)
        try await wishing.wish(neighbour)
        let page = await neighbour.get("/things/1").text
        #expect(page.contains("北门装一盏灯"))
        #expect(page.contains("晚上看不清台阶。"))
        #expect(page.contains("杏花社区居委会 must act by"))
        let other = try await wishing.neighbour(1)
        #expect(await other.get("/places/4").text.contains("href=\"/things/1\""))
        #expect(await other.get("/places/4/things?phase=heard").text.contains("1 thing"))
    }

    @Test func `what is not public yet is for those who live there, and is not counted`()
        async throws
    {
        let wishing = try await WishingDistrict.make()
        try await wishing.wish(try await wishing.neighbour())
        let visitor = wishing.visitor()
        #expect(await visitor.get("/things/1").status == 401)
        #expect(await visitor.get("/things/1/history").status == 401)
        #expect(await visitor.get("/things/2").status == 404)
        let list = await visitor.get("/places/4/things").text
        #expect(list.contains(ThingWords.nothing.en))
        #expect(await visitor.get("/places/4/things.json").text.contains("\"heard\":0"))
        try await wishing.takeUp(wishing.officer())
        #expect(await visitor.get("/things/1").status == 200)
        #expect(await visitor.get("/places/4/things.json").text.contains("\"doing\":1"))
    }

    @Test func `what is about one person is there for those who see to it and nobody else`()
        async throws
    {
        let wishing = try await WishingDistrict.make()
        let neighbour = try await wishing.neighbour()
        _ = try await neighbour.fill("/say/4-1-1", [("title", "帮我搬家"), ("why", "腿不方便。")])
        #expect(await neighbour.get("/things/1").status == 200)
        #expect(await wishing.officer().get("/things/1").status == 200)
        #expect(await wishing.officer().get("/work").text.contains("帮我搬家"))
        let other = try await wishing.neighbour(1)
        for browser in [other, wishing.visitor()] {
            #expect(await browser.get("/things/1").status == 404)
            #expect(await browser.get("/things/1.json").status == 404)
            for address in ["/places/4", "/places/4/things", "/places/4/things.json"] {
                #expect(!(await browser.get(address).text.contains("帮我搬家")), "\(address)")
            }
        }
    }

    @Test func `the officer has one button, what it needs is asked, and what was typed stays`()
        async throws
    {
        let wishing = try await WishingDistrict.make()
        try await wishing.wish(try await wishing.neighbour())
        let officer = wishing.officer()
        let page = await officer.get("/things/1").text
        #expect(page.matches(of: #/<a[^>]* class="button"/#).count == 1)
        #expect(page.contains("href=\"/acts/1-step-0\""))
        let empty = try await officer.fill("/acts/1-step-0", [("field-cost", "")])
        #expect(empty.status == 422)
        let odd = try await officer.fill("/acts/1-step-0", [("field-cost", "twelve")])
        #expect(odd.status == 422)
        #expect(odd.value(of: "field-cost") == "twelve")
        #expect(odd.text.contains("at most two decimals"))
        try await wishing.takeUp(officer)
        let after = await officer.get("/things/1").text
        #expect(after.contains("Taken up"))
        #expect(after.contains("1,200.00 yuan"))
        #expect(await officer.get("/acts/1-step-0").status == 404)
    }

    @Test func `a paper that a step wants to see is asked for with it`() async throws {
        let wishing = try await WishingDistrict.make()
        try await wishing.wish(try await wishing.neighbour())
        let officer = wishing.officer()
        try await wishing.takeUp(officer)
        let done = try await officer.fill("/acts/1-step-2", [("paper-photo", "灯亮了，照片在窗口")])
        #expect(done.status == 303)
        let history = await officer.get("/things/1/history").text
        #expect(history.contains("灯亮了，照片在窗口"))
        #expect(history.contains("Bring it about"))
    }

    @Test func `a doubt is answered in public, and its reason stands with it`() async throws {
        let wishing = try await WishingDistrict.make()
        try await wishing.wish(try await wishing.neighbour())
        let other = try await wishing.neighbour(1)
        let added = try await other.fill("/acts/1-add-0", [("field-words", "会不会太亮？")])
        #expect(added.status == 303)
        let officer = wishing.officer()
        let answer = [("verdict", "answered"), ("reason", "灯罩朝下。")]
        let without = try await officer.fill("/acts/1-answer-0", [("verdict", "answered")])
        #expect(without.status == 422)
        #expect(try await officer.fill("/acts/1-answer-0", answer).status == 303)
        let page = await other.get("/things/1").text
        #expect(page.contains("会不会太亮？"))
        #expect(page.contains("灯罩朝下。"))
    }

    @Test func `neighbours talk among themselves, and visitors do not read it`() async throws {
        let wishing = try await WishingDistrict.make()
        let neighbour = try await wishing.neighbour()
        try await wishing.wish(neighbour)
        try await wishing.takeUp(wishing.officer())
        let said = try await neighbour.fill("/things/1/comment", [("text", "早就该装了")])
        #expect(said.status == 303)
        #expect(await neighbour.get("/things/1").text.contains("早就该装了"))
        #expect(await wishing.officer().get("/things/1").text.contains("早就该装了"))
        let visitor = wishing.visitor()
        #expect(!(await visitor.get("/things/1").text.contains("早就该装了")))
        #expect(!(await visitor.get("/things/1.json").text.contains("早就该装了")))
        #expect(await visitor.get("/things/1/comment").status == 401)
    }

    @Test func `whoever wants to be kept posted finds it at home, until they want no more`()
        async throws
    {
        let wishing = try await WishingDistrict.make()
        try await wishing.wish(try await wishing.neighbour())
        let other = try await wishing.neighbour(1)
        _ = try await other.fill("/things/1/posted")
        #expect(await other.get("/places/4").text.contains(VoiceWords.followed.en))
        _ = try await other.fill("/things/1/posted")
        #expect(!(await other.get("/places/4").text.contains(VoiceWords.followed.en)))
    }

    @Test func `the rules stand in plain words, with where each line comes from`() async throws {
        let wishing = try await WishingDistrict.make()
        let text = await wishing.visitor().get("/places/4/rules").text
        #expect(text.contains("Take it up"))
        #expect(text.contains("must act within 5 working days"))
        #expect(text.contains("· practice"))
        #expect(text.contains("Needs"))
        #expect(await wishing.visitor().get("/places/6/rules").text.contains(RulesWords.none.en))
    }
}
