import Application
import Domain
import Kernel
import Testing
import Words

/// 测试乙 is against what 测试甲 wishes for; 测试丙 lives behind another door; 测试辛 of the
/// sub-district mediates, as the committee's worker says.
@Suite struct ObjectionPagesTests {
    private static let words = "挡我家的光"

    private struct Hearing {
        let wishing: WishingDistrict
        let proposer: Browser
        let objector: Browser
        let neighbour: Browser
        let officer: Browser
        let mediator: Browser
        let mediatorNumber: UInt64

        /// Everybody who is neither the objector nor the mediator.
        var others: [(name: String, browser: Browser)] {
            [
                ("proposer", proposer), ("neighbour", neighbour), ("officer", officer),
                ("visitor", wishing.visitor()),
            ]
        }
    }

    private func make(households: Int = 2) async throws -> Hearing {
        let wishing = try await WishingDistrict.make()
        for number in 0..<max(0, households - 2) {
            try await wishing.residents.register("测试 \(number)", door: "9\(number)")
        }
        let person = try await wishing.residents.staff.person(
            "测试辛",
            "mediator",
            .officeWorker,
            at: 2
        )
        let proposer = try await wishing.neighbour()
        try await wishing.wish(proposer)
        return Hearing(
            wishing: wishing,
            proposer: proposer,
            objector: try await wishing.neighbour(1),
            neighbour: try await wishing.residents.browser(2, language: .english),
            officer: wishing.officer(),
            mediator: wishing.residents.staff.browser(person, language: .english),
            mediatorNumber: person.account.rawValue
        )
    }

    private func object(_ hearing: Hearing) async throws {
        let said = try await hearing.objector.fill(
            "/acts/1-add-1",
            [("field-words", Self.words)]
        )
        #expect(said.status == 303)
    }

    private func name(_ hearing: Hearing) async throws {
        let named = try await hearing.officer.fill(
            "/things/1/mediator",
            [("officer", String(hearing.mediatorNumber)), ("person", "")]
        )
        #expect(named.status == 303)
    }

    private static let addresses = [
        "/things/1", "/things/1.json", "/things/1/history", "/places/4", "/places/4/things",
        "/places/4/things?phase=heard", "/places/4/things.json", "/places/4/sides",
        "/places/4/rules", "/bodies/1/owes", "/work", "/my", "/my/data.json", "/my/data.csv",
        "/places?q=%E6%8C%A1%E6%88%91", "/record",
    ]

    /// A page without what changes with every event, whatever it was.
    private func bare(_ text: String) -> String {
        text.replacing(#/<footer[\s\S]*?<\/footer>/#, with: "")
            .replacing(#/"sequence":\d+/#, with: "")
            .replacing(#/data-sequence="\d+"/#, with: "")
            .replacing(#/[?&]after=\d+/#, with: "")
    }

    @Test func `where few live, nothing that anybody reads changes when somebody objects`()
        async throws
    {
        let hearing = try await make()
        try await name(hearing)
        func read(_ browser: Browser) async -> [String] {
            var pages: [String] = []
            for address in Self.addresses where address != "/record" {
                pages.append(bare(await browser.get(address).text))
            }
            return pages
        }
        for (name, browser) in hearing.others where name != "officer" {
            // What was just done is said once.
            _ = await read(browser)
            let before = await read(browser)
            try await object(hearing)
            let after = await read(browser)
            for (address, pair) in zip(Self.addresses, zip(before, after)) {
                #expect(pair.0 == pair.1, "\(name) \(address)")
            }
        }
    }

    @Test func `where few live, nobody else finds the words, the name or a number anywhere`()
        async throws
    {
        let hearing = try await make()
        try await object(hearing)
        try await name(hearing)
        for (name, browser) in hearing.others {
            for address in Self.addresses {
                let text = await browser.get(address).text
                #expect(!text.contains(Self.words), "\(name) \(address)")
            }
            for address in ["/things/1/hearing", "/contacts/1-0", "/stances/1-0"] {
                let status = await browser.get(address).status
                #expect([401, 403, 404].contains(status), "\(name) \(address) \(status)")
            }
        }
        #expect(await hearing.officer.get("/acts/1-answer-0").status == 404)
        let barred = await hearing.officer.get("/things/1/history").text
        #expect(barred.contains("The mediator does that."))
        #expect(await hearing.objector.get("/things/1").text.contains(Self.words))
    }

    @Test
    func `where thirty live the words are answered for all to read, and the name is not told`()
        async throws
    {
        let hearing = try await make(households: Stances.householdsMin)
        try await object(hearing)
        try await name(hearing)
        let answered = try await hearing.officer.fill(
            "/acts/1-answer-0",
            [("verdict", "answered"), ("reason", "灯罩朝下。")]
        )
        #expect(answered.status == 303)
        for browser in [hearing.proposer, hearing.neighbour, hearing.officer] {
            let page = await browser.get("/things/1").text
            #expect(page.contains(Self.words))
            #expect(page.contains("灯罩朝下。"))
            #expect(!page.contains("测试乙"))
            #expect(await browser.get("/things/1/hearing").status == 404)
        }
    }

    @Test func `the mediator reads who objects, talks twice, and then is told to wait`()
        async throws
    {
        let hearing = try await make()
        try await object(hearing)
        #expect(await hearing.mediator.get("/things/1/hearing").status == 404)
        try await name(hearing)
        let page = await hearing.mediator.get("/things/1/hearing").text
        #expect(page.contains("测试乙"))
        #expect(page.contains(Self.words))
        #expect(await hearing.objector.get("/things/1").text.contains("测试辛"))
        for _ in 0..<Mediation.contactsPerWeekMax {
            #expect(try await hearing.mediator.fill("/contacts/1-0").status == 303)
        }
        let third = try await hearing.mediator.fill("/contacts/1-0")
        #expect(third.status == 422)
        #expect(third.text.contains("Please wait."))
    }

    @Test func `the objector refuses contact, and takes back what nobody else can`() async throws {
        let hearing = try await make()
        try await object(hearing)
        try await name(hearing)
        let refused = try await hearing.objector.fill("/stances/1-0", [("change", "no-contact")])
        #expect(refused.status == 303)
        let page = await hearing.mediator.get("/things/1/hearing").text
        #expect(page.contains(ObjectionWords.wantsNoContact.en))
        #expect(try await hearing.mediator.fill("/contacts/1-0").status == 422)
        #expect(await hearing.mediator.get("/stances/1-0").status == 404)
        let taken = try await hearing.objector.fill("/stances/1-0", [("change", "withdraw")])
        #expect(taken.status == 303)
        #expect(!(await hearing.objector.get("/things/1").text.contains(Self.words)))
        #expect(!(await hearing.mediator.get("/things/1/hearing").text.contains("测试乙")))
        #expect(await hearing.objector.get("/stances/1-0").status == 404)
    }

    @Test func `what the minority says stays on the page when the thing is over`() async throws {
        let hearing = try await make()
        try await name(hearing)
        try await hearing.wishing.takeUp(hearing.officer)
        let words = "有邻居仍然觉得太亮。"
        let stated = try await hearing.mediator.fill("/things/1/minority", [("text", words)])
        #expect(stated.status == 303)
        _ = try await hearing.officer.fill("/acts/1-step-2", [("paper-photo", "灯亮了")])
        _ = try await hearing.proposer.fill("/acts/1-step-4")
        let page = await hearing.wishing.visitor().get("/things/1").text
        #expect(page.contains("Over"))
        #expect(page.contains(words))
        #expect(page.contains(ObjectionWords.minority.en))
    }

    @Test func `whoever works under the proposer is not on the list of mediators`() async throws {
        let hearing = try await make()
        let form = await hearing.officer.get("/things/1/mediator").text
        let options = form.matches(of: #/<option[^>]*>([^<]*)</#).map { String($0.1) }
        #expect(options.contains("测试辛"))
        #expect(!options.contains("测试庚"), "nobody names themselves")
        #expect(await hearing.proposer.get("/things/1/mediator").status == 404)
        let proposer = try await hearing.officer.fill(
            "/things/1/mediator",
            [("officer", ""), ("person", "1")]
        )
        #expect(proposer.status == 422)
    }
}
