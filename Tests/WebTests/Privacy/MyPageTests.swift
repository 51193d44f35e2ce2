import Application
import Domain
import Foundation
import HTTPTypes
import Kernel
import Testing
import Words

@Suite struct MyPageTests {
    private func one(_ residents: Residents) async throws -> Browser {
        try await residents.issue()
        return try await residents.browser(1)
    }

    @Test func `the page shows what is held about oneself, and nothing of anybody else`()
        async throws
    {
        let residents = try await Residents.make()
        let browser = try await one(residents)
        let page = await browser.get("/my")
        #expect(page.status == 200)
        #expect(page.headers[.cacheControl] == "no-store")
        #expect(page.text.contains("测试甲"))
        for other in ["测试乙", "测试丙", "503"] { #expect(!page.text.contains(other), "\(other)") }
        for address in ["/my/data.json", "/my/data.csv"] {
            let file = await browser.get(address)
            #expect(file.headers[.cacheControl] == "no-store")
            #expect(file.headers[.contentDisposition]?.hasPrefix("attachment") == true)
            #expect(file.text.contains("测试甲"))
            for other in ["测试乙", "测试丙", "503"] { #expect(!file.text.contains(other)) }
        }
    }

    @Test func `header, household page and foot lead to one's own data and to what is kept`()
        async throws
    {
        let residents = try await Residents.make()
        let browser = try await one(residents)
        for address in ["/", "/household"] {
            let page = await browser.get(address).text
            #expect(page.contains("href=\"/my\""), "\(address)")
            #expect(page.contains("href=\"/privacy\""), "\(address)")
        }
    }

    @Test func `whoever is not in, and staff too, are asked to come in first`() async throws {
        let residents = try await Residents.make()
        let worker = try await residents.worker()
        for address in ["/my", "/my/data.json", "/my/data.csv", "/my/erase"] {
            #expect(await Browser(residents.district).get(address).status == 401)
            #expect(await worker.get(address).status == 401)
        }
    }

    @Test func `what is wrong is put right, and a wrong number is told beside its field`()
        async throws
    {
        let residents = try await Residents.make()
        let browser = try await one(residents)
        let refused = try await browser.fill(
            "/my/correct",
            [("name", "测试甲新"), ("phone", "12-ab"), ("language", "english"), ("channel", "")]
        )
        #expect(refused.status == 422)
        #expect(refused.value(of: "name") == "测试甲新")
        #expect(refused.text.contains("id=\"phone-error\""))
        let saved = try await browser.fill(
            "/my/correct",
            [
                ("name", "测试甲新"), ("phone", "000 0000 0002"), ("language", "english"),
                ("channel", "phone"),
            ]
        )
        #expect(saved.location == "/my")
        let page = await browser.get("/my").text
        #expect(page.contains("测试甲新") && page.contains("00000000002"))
    }

    @Test func `answers about groups are kept, changed and taken back`() async throws {
        let residents = try await Residents.make()
        let browser = try await one(residents)
        func answers(_ renting: String) -> [(String, String)] {
            GroupFact.allCases.map { ("group-" + $0.word, $0 == .renting ? renting : "open") }
        }
        let person = Identifier<Person>(1)
        var own: GroupAnswers {
            residents.district.writer.published.current.state.groupFacts.own(person)
        }
        #expect(try await browser.fill("/my/groups", answers("yes")).location == "/my")
        #expect(own[.renting] == true && own[.caring] == nil)
        #expect(await browser.get("/my/data.json").text.contains("\"renting\":true"))
        #expect(try await browser.fill("/my/groups", answers("yes")).status == 422)
        #expect(try await browser.fill("/my/groups", answers("open")).location == "/my")
        #expect(own.isEmpty)
        #expect(try await browser.fill("/my/groups", [("group-renting", "yes")]).status == 422)
    }

    @Test func `a consent is given to the text that was shown, and withdrawn`() async throws {
        let residents = try await Residents.make()
        let browser = try await one(residents)
        let person = Identifier<Person>(1)
        var district: District { residents.district.writer.published.current.state.district }
        let form = await browser.get("/my/consents/surveys/give")
        #expect(form.text.contains(ConsentPurpose.surveys.text(version: 1).zh))
        let older = try await browser.fill("/my/consents/surveys/give", [("version", "9")])
        #expect(older.status == 422)
        let given = try await browser.fill("/my/consents/surveys/give", [("version", "1")])
        #expect(given.location == "/my")
        #expect(district.agrees(person, to: .surveys))
        #expect(await browser.get("/my").text.contains("/my/consents/surveys/withdraw"))
        _ = try await browser.fill("/my/consents/surveys/withdraw")
        #expect(!district.agrees(person, to: .surveys))
        #expect(district.consents(of: person).count == 1)
        let twice = try await browser.fill("/my/consents/surveys/withdraw")
        #expect(twice.status == 422)
    }

    @Test func `erasing needs a tick, happens at once, and ends the session`() async throws {
        let residents = try await Residents.make()
        let browser = try await one(residents)
        let page = await browser.get("/my/erase")
        #expect(page.text.contains(MyWords.whatStays.zh))
        #expect(page.value(of: "may-wait") == nil)
        let unsure = try await browser.fill("/my/erase")
        #expect(unsure.status == 422)
        #expect(unsure.text.contains("id=\"certain-error\""))
        let erased = try await browser.fill("/my/erase", [("certain", "yes")])
        #expect(erased.location == "/")
        #expect(await browser.get("/my").status == 401)
        let worker = try await residents.worker()
        #expect(await worker.get("/people/1").text.contains("测试甲") == false)
    }

    @Test func `while a hold stands, erasing is refused with its date, or waits for it`()
        async throws
    {
        let residents = try await Residents.make()
        let browser = try await one(residents)
        try await residents.hold(Identifier(1), days: 30)
        let page = await browser.get("/my/erase").text
        #expect(page.contains("2026年7月1日"))
        let refused = try await browser.fill("/my/erase", [("certain", "yes")])
        #expect(refused.status == 422)
        #expect(refused.text.contains("id=\"may-wait-error\""))
        let waits = try await browser.fill(
            "/my/erase",
            [("certain", "yes"), ("may-wait", "yes")]
        )
        #expect(waits.location == "/my")
        #expect(await browser.get("/my").text.contains("2026年7月1日"))
        let again = try await browser.fill(
            "/my/erase",
            [("certain", "yes"), ("may-wait", "yes")]
        )
        #expect(again.status == 422)
        residents.district.clock.move(milliseconds: 31 * 86_400_000)
        await residents.district.writer.fireDueTimers()
        #expect(await browser.get("/my").status == 401)
    }
}

extension Residents {
    func hold(_ person: Identifier<Person>, days: Int64) async throws {
        let hold = PlaceHold(
            person: person,
            ground: .audit,
            until: district.clock.wall().adding(days: days)
        )
        try await submit(.privacy(.placeHold(hold)))
    }

    func mandate(
        of person: UInt64,
        hand: HelpingHand,
        acts: MandatedActs = .all,
        given: MandateGiven = .inPerson
    ) async throws {
        let mandate = GiveMandate(
            person: Identifier(person),
            hand: hand,
            kind: .helper,
            acts: acts,
            days: 30,
            given: given
        )
        try await submit(.mandates(.give(mandate)))
    }
}
