import Application
import Domain
import Kernel
import Testing
import Words

/// A community adopts a way of working on pages alone.
@Suite struct AdoptingTests {
    /// Every answer that the page itself proposes.
    private func proposed(_ page: PageClient.Reply) -> [(String, String)] {
        page.text.matches(of: #/<select[^>]*name="([^"]+)"[\s\S]*?<\/select>/#).compactMap {
            select in
            let chosen = select.0.firstMatch(of: #/<option value="([^"]+)" selected/#)
            return chosen.map { (String(select.1), String($0.1)) }
        }
    }

    @Test func `what is missing is put on file with it, and what is agreed stands there at once`()
        async throws
    {
        let wishing = try await WishingDistrict.make()
        let officer = wishing.officer()
        let list = await officer.get("/places/4/adopt")
        #expect(list.text.contains("href=\"/adopt/4-houtai\""))
        #expect(list.text.contains(AdoptWords.inForce.en), "wishes are in force")
        let company = FoundBody(kind: .propertyCompany, place: Identifier(4), name: "示例物业")
        try await wishing.district.give([.bodies(.found(company))])
        let page = await officer.get("/adopt/4-houtai")
        let answers = proposed(page)
        #expect(answers.contains { $0 == ("body-community", "1") })
        #expect(answers.contains { $0 == ("body-keepers_meeting", "new") })
        let done = try await officer.fill("/adopt/4-houtai", answers)
        #expect(done.status == 303)
        let rules = await wishing.visitor().get("/places/4/rules")
        #expect(rules.text.contains("杏花社区 Keepers"))
        #expect((await officer.get("/adopt/4-houtai")).text.contains(AdoptWords.inForce.en))
        #expect(await officer.get("/places/4/say").text.contains("/say/4-2-0"))
    }

    @Test func `funds are opened with it, for their purposes and in their holders' hands`()
        async throws
    {
        let wishing = try await WishingDistrict.make()
        let officer = wishing.officer()
        let template = try #require(ShippedInstitutions.all.first { $0.key.text == "chengdu" })
        var answers: [(String, String)] = []
        for body in template.bodies where !body.kind.isBody && body.kind != .residentsCommittee {
            let founded = FoundBody(
                kind: body.kind,
                place: Identifier(4),
                name: "示例" + body.title.zh,
                ties: BodyTies(isRegistered: true)
            )
            try await wishing.district.give([.bodies(.found(founded))])
            let count = wishing.district.writer.published.current.state.district.organisations.count
            answers.append(("body-" + body.key.text, String(count)))
        }
        let page = await officer.get("/adopt/4-chengdu")
        let needed = template.preconditions.filter(\.isNeededToAdopt)
            .map { ("so-" + $0.key.text, "yes") }
        let others = proposed(page).filter { name, _ in !answers.contains { $0.0 == name } }
        let done = try await officer.fill("/adopt/4-chengdu", others + answers + needed)
        #expect(done.status == 303, "\(done.text)")
        let district = wishing.district.writer.published.current.state.district
        let adoption = try #require(district.adoption(Identifier(2)))
        #expect(adoption.funds.count == template.funds.count)
        for (definition, id) in zip(template.funds, adoption.funds) {
            let fund = try #require(district.fund(id))
            #expect(fund.purposes == definition.purposes)
            #expect(district.standing(fund.holder) == adoption.body(definition.holder))
        }
    }

    @Test func `nothing is put on file while a condition it takes is not met`() async throws {
        let wishing = try await WishingDistrict.make()
        let officer = wishing.officer()
        let before = wishing.district.writer.published.current.sequence
        let needy = ShippedInstitutions.all.filter {
            $0.preconditions.contains(where: \.isNeededToAdopt)
        }
        #expect(!needy.isEmpty)
        for template in needy {
            let address = "/adopt/4-\(template.key.text)"
            let page = await officer.get(address)
            #expect(page.text.contains(AdoptWords.needed.en))
            let answers =
                template.bodies.map { ("body-" + $0.key.text, "1") }
                + template.funds.map { ("fund-" + $0.key.text, "new") }
            let refused = try await officer.fill(address, answers)
            #expect(refused.status == 422, "\(template.key)")
        }
        #expect(wishing.district.writer.published.current.sequence == before)
    }

    @Test func `a choice nobody made is asked for, and what was chosen stays`() async throws {
        let wishing = try await WishingDistrict.make()
        let officer = wishing.officer()
        let refused = try await officer.fill(
            "/adopt/4-houtai",
            [("body-community", "1"), ("effective", "yesterday")]
        )
        #expect(refused.status == 422)
        #expect(proposed(refused).contains { $0 == ("body-community", "1") })
        #expect(refused.text.contains("value=\"yesterday\""))
    }

    @Test(arguments: Language.allCases)
    func `every way of working is read line by line and held beside another`(
        language: Language
    ) async throws {
        let wishing = try await WishingDistrict.make()
        let officer = wishing.officer(language: language)
        for template in ShippedInstitutions.all {
            let offer = "/adopt/4-\(template.key.text)"
            let lines = await officer.get(offer + "/lines")
            #expect(lines.status == 200)
            for step in template.processes.flatMap(\.transitions) {
                #expect(lines.text.contains(Phrase(step.title)[language].escaped), "\(step.event)")
            }
            let beside = await officer.get(offer + "/beside?with=houtai")
            #expect(beside.status == 200)
        }
        #expect(await officer.get("/adopt/4-nothing").status == 404)
        #expect(await officer.get("/adopt/4-houtai/beside?with=nothing").status == 404)
    }

    @Test func `whoever keeps no bodies does not see it`() async throws {
        let wishing = try await WishingDistrict.make()
        let neighbour = try await wishing.neighbour()
        for address in ["/places/4/adopt", "/adopt/4-houtai", "/adopt/4-houtai/lines"] {
            #expect(await wishing.visitor().get(address).status == 401, "\(address)")
            #expect(await neighbour.get(address).status == 403, "\(address)")
        }
        #expect(!(await neighbour.get("/places/4/rules").text.contains("/places/4/adopt")))
        #expect(await wishing.officer().get("/places/4/rules").text.contains("/places/4/adopt"))
    }
}

extension String {
    /// As a page writes it.
    fileprivate var escaped: String {
        replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
}
