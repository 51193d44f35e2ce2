import Application
import Domain
import Journal
import Kernel
import Testing

/// What sides give, as pages will show it, and what is left of it once somebody is erased.
@Suite struct GivenTests {
    private let giver = Identifier<Domain.Person>(1)
    private let things = "两桶漆，测试甲13000000000"

    private func make() async throws -> PeopleFixture {
        let fixture = try await PeopleFixture.make()
        let birth = Birth(year: 1_980)
        try await fixture.take([entry("测试甲", born: birth)], request: 10)
        let binding = InstitutionBinding(
            institution: try #require(
                SmallInstitution.read(SmallInstitution.text).institution
            ),
            place: PeopleFixture.community,
            bodies: [
                try #require(Key("committee")): Identifier(1),
                try #require(Key("meeting")): Identifier(2),
            ]
        )
        let need = OpenMatter(
            adoption: Identifier(1),
            process: try #require(Key("need")),
            place: PeopleFixture.community,
            title: "三楼的灯坏了",
            by: .person(giver)
        )
        let commands: [Command] = [
            .bodies(.found(body(.residentsCommittee, "居委会", isRegistered: true))),
            .bodies(.found(body(.conference, "居民会议"))),
            .institutions(.adopt(AdoptInstitution(binding: binding))), .matters(.open(need)),
            .funds(
                .open(
                    OpenFund(
                        holder: Identifier(1),
                        place: PeopleFixture.community,
                        title: "楼道基金",
                        restriction: .unrestricted
                    )
                )
            ),
        ]
        for (number, command) in commands.enumerated() {
            try await fixture.writing.submit(command, request: 20 + UInt64(number))
        }
        return fixture
    }

    private func body(
        _ kind: OrganisationKind,
        _ name: String,
        isRegistered: Bool = false
    ) -> FoundBody {
        FoundBody(
            kind: kind,
            place: PeopleFixture.community,
            name: name,
            ties: BodyTies(isRegistered: isRegistered)
        )
    }

    private func give(_ fixture: PeopleFixture, request: UInt64) async throws {
        let day = fixture.district.today(fixture.writing.clock.wall())
        let gift = NoteContribution(
            matter: Identifier(1),
            giver: .person(giver),
            minutes: 90,
            things: things,
            day: day,
            by: .person(giver)
        )
        try await fixture.writing.submit(.contributions(.note(gift)), request: request)
    }

    @Test func `money, time and things are counted by side, and come back with a restart`()
        async throws
    {
        let fixture = try await make()
        try await give(fixture, request: 30)
        for (number, source) in [(1, MoneySource.government), (5, .gifts)] {
            let receipt = RecordReceipt(
                fund: Identifier(1),
                amount: Money(yuan: Int64(number)),
                source: source
            )
            let request = 40 + UInt64(number)
            try await fixture.writing.submit(.funds(.receive(receipt)), request: request)
        }
        for state in [fixture.state, try fixture.restarted().state] {
            let place = PeopleFixture.community
            let money = state.participation.given(.money, at: place)
            #expect(money.map(\.side) == [.donor, .government])
            #expect(money.map(\.percent) == [83, 17])
            #expect(state.participation.given(.minutes, at: place).map(\.amount) == [90])
            #expect(state.participation.given(.things, at: place).map(\.amount) == [1])
            #expect(state.participation.busiestTenthOfTime(at: place) == nil)
        }
        let strike = StrikeContribution(contribution: Identifier(1), by: .person(giver))
        try await fixture.writing.submit(.contributions(.strike(strike)), request: 50)
        let left = fixture.state.participation.given(.minutes, at: PeopleFixture.community)
        #expect(left.isEmpty)
    }

    @Test func `no word of it lies in the journal, and none anywhere once its giver is erased`()
        async throws
    {
        let fixture = try await make()
        try await give(fixture, request: 30)
        try await say(fixture, request: 31)
        let journal = fixture.writing.journal
        try journal.scan(after: 0) { event in
            #expect(!String(decoding: event.bytes, as: UTF8.self).contains("两桶漆"))
        }
        let given = try #require(fixture.district.contributionBook[Identifier(1)]?.things)
        let said = try #require(fixture.district.voices.comments(on: Identifier(1)).first?.text)
        let erasure = ErasePerson(person: giver, channel: .inPerson, mayWait: false)
        try await fixture.writing.submit(.privacy(.erase(erasure)), request: 32)
        for fixture in [fixture, try fixture.restarted()] {
            for text in [given, said] {
                #expect(fixture.state.directory.text(text) == nil)
                #expect(fixture.district.removal(of: text) != nil)
            }
        }
        var stored: Set<Digest> = []
        try journal.scan(.text) { row in
            if let digest = Digest(row.key) { stored.insert(digest) }
        }
        #expect(stored.isDisjoint(with: [given, said]))
    }

    private func say(_ fixture: PeopleFixture, request: UInt64) async throws {
        let remark = CommentOnMatter(
            matter: Identifier(1),
            text: "我来刷",
            by: .person(giver)
        )
        try await fixture.writing.submit(.voice(.comment(remark)), request: request)
    }
}
