import Application
import Domain
import Kernel
import Testing
import Words

@Suite struct CommunityHomeTests {
    private func position(of phrase: Phrase, in text: String) throws -> String.Index {
        try #require(text.firstRange(of: ">\(phrase.en)<"), "\(phrase.en)").lowerBound
    }

    @Test func `a community’s home begins with what is coming and ends with what it is called`()
        async throws
    {
        let client = PageClient(try await SmallDistrict.seated(), language: .english)
        let text = await client.get("/places/4").text
        let order = try [
            CommunityWords.livesHere, CommunityWords.comingUp, CommunityWords.happened,
            BodyPageWords.whoIsWho, CommunityWords.people, PageWords.names,
        ].map { try position(of: $0, in: text) }
        #expect(order == order.sorted())
        #expect(text.contains("href=\"/join\""))
        #expect(text.contains("href=\"/ask?place=4\""))
        #expect(text.contains("By-election to be held by"))
        #expect(text.contains("7 people took seats"))
    }

    @Test func `where nothing is known, the page says so and invents nothing`() async throws {
        let district = try await SmallDistrict.lively()
        let text = await PageClient(district, language: .english).get("/places/4").text
        #expect(text.contains(CommunityWords.nothingComing.en))
        #expect(text.contains(BodyPageWords.noBodiesAdvice.en))
        try await district.give([
            .create(CreatePlace(kind: .community, parent: Identifier(3), name: "新建社区"))
        ])
        let last = district.writer.published.current.state.district.places.count
        let fresh = await PageClient(district, language: .english).get("/places/\(last)").text
        #expect(fresh.contains("新建社区 was put on file"))
    }

    @Test func `only a link leads to how many live there`() async throws {
        let residents = try await Residents.make()
        let text = await PageClient(residents.district, language: .english).get("/places/4").text
        #expect(!text.contains(BodyPageWords.residents(3).en))
        #expect(text.contains("href=\"/places/4/people\""))
    }

    @Test func `what waits at the desk is told to whoever may answer it there and nobody else`()
        async throws
    {
        let residents = try await Residents.make()
        let asked = AskForEntry(
            place: Residents.building,
            details: EntryDetails(name: "测试己", door: "504"),
            proof: .lease
        )
        try await residents.submit(.entry(.ask(asked)), by: .visitor)
        let waiting = CommunityWords.requests(1, late: 0).en
        let worker = try await residents.worker(language: .english)
        #expect(await worker.get("/places/4").text.contains(waiting))
        let auditor = try await residents.staff.person("测试丁", "audit", .auditor, at: 2)
        let elsewhere = try await residents.staff.person("测试辛", "else", .officeWorker, at: 3)
        for person in [auditor, elsewhere] {
            let browser = residents.staff.browser(person, language: .english)
            let text = await browser.get("/places/4").text
            #expect(!text.contains(waiting), "\(person.name)")
            #expect(!text.contains(CommunityWords.forYou.en), "\(person.name)")
        }
        let visitor = PageClient(residents.district, language: .english)
        #expect(!(await visitor.get("/places/4").text.contains(waiting)))
    }

    @Test func `whoever lives here is led to their household, whoever lives elsewhere is not`()
        async throws
    {
        let residents = try await Residents.make()
        try await residents.issue()
        let browser = try await residents.browser(1, language: .english)
        let home = await browser.get("/places/4").text
        #expect(home.contains(CommunityWords.yourHousehold.en))
        #expect(!home.contains(CommunityWords.livesHere.en))
        #expect(!(await browser.get("/places/6").text.contains(CommunityWords.yourHousehold.en)))
    }

    @Test func `whoever sits in a body sees what it owes before everything else`() async throws {
        let residents = try await Residents.make()
        try await residents.district.give(Self.committee)
        try await residents.issue()
        let member = try await residents.browser(1, 0, language: .english)
        let other = try await residents.browser(2, 0, language: .english)
        let text = await member.get("/places/4").text
        let owed = try #require(text.firstRange(of: "owes a by-election"))
        #expect(owed.lowerBound < (try position(of: CommunityWords.comingUp, in: text)))
        #expect(!(await other.get("/places/4").text.contains("owes a by-election")))
    }

    @Test func `a removed name is told no more, and the story of the place stays`() async throws {
        let district = try await SmallDistrict.seated()
        try await district.give([
            .bodies(.removeName(RemoveBodyName(body: Identifier(3), index: 0, rule: .mistake)))
        ])
        let text = await PageClient(district, language: .english).get("/places/4").text
        #expect(!text.contains("自治"))
        #expect(text.contains("removed on"))
    }

    /// The committee of community 4, in which 测试甲 (1) sits and a seat is empty.
    private static let committee: [Command] = [
        .bodies(
            .found(
                FoundBody(
                    kind: .residentsCommittee,
                    place: Identifier(4),
                    name: "居委会",
                    ties: BodyTies(isRegistered: true),
                    rule: SeatRuleDraft(
                        begins: SmallDistrict.day("2024-06-01"),
                        source: "章程",
                        groups: [
                            SeatGroupDraft(
                                zh: "委员",
                                en: "members",
                                seatsMin: 7,
                                seatsMax: 9,
                                kind: .elected,
                                byElectionDays: 60
                            )
                        ]
                    )
                )
            )
        ), sits(Identifier(1)), sits(Identifier(2)),
        .bodies(.vacate(VacateSeat(holding: Identifier(2), reason: .resigned))),
    ]

    private static func sits(_ person: Identifier<Person>) -> Command {
        .bodies(
            .fill(
                FillSeat(
                    body: Identifier(1),
                    group: 1,
                    holder: .person(person),
                    name: "测试\(person)",
                    begins: SmallDistrict.day("2024-06-01")
                )
            )
        )
    }
}
