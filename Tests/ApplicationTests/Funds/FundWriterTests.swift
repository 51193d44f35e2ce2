import Application
import Domain
import Journal
import Kernel
import Testing

@Suite struct FundWriterTests {
    private let title = "测试人甲13000000000"
    private let fund = Identifier<Fund>(1)

    /// An association (1) with a fund (1) of 100 yuan; its purposes are open.
    private func funded(_ journal: any Journal = MemoryJournal()) async throws -> WriterFixture {
        let fixture = try WriterFixture(journal)
        try await fixture.found()
        let association = FoundBody(
            kind: .ngo,
            place: Identifier(2),
            name: "自治会",
            ties: BodyTies(isRegistered: true)
        )
        try await fixture.submit(.bodies(.found(association)), request: 3)
        let open = OpenFund(
            holder: Identifier(1),
            place: Identifier(2),
            title: title,
            restriction: .unrestricted
        )
        try await fixture.submit(.funds(.open(open)), request: 4)
        try await fixture.submit(receive(100), request: 5)
        return fixture
    }

    private func receive(_ yuan: Int64) -> Command {
        .funds(.receive(RecordReceipt(fund: fund, amount: Money(yuan: yuan), source: .gifts)))
    }

    private func commit(_ yuan: Int64) throws -> Command {
        .funds(
            .commit(
                CommitMoney(
                    fund: fund,
                    purpose: try #require(Key("lamps")),
                    amount: Money(yuan: yuan),
                    payee: Identifier(1)
                )
            )
        )
    }

    @Test func `a receipt sent twice is one receipt`() async throws {
        let fixture = try await funded()
        let first = try await fixture.submit(receive(50), request: 6)
        let again = try await fixture.submit(receive(50), request: 6)
        #expect(first == again)
        #expect(fixture.state.district.standing(of: fund)?.received == Money(yuan: 150))
    }

    @Test func `a hundred who promise at once never promise more than there is`() async throws {
        let fixture = try await funded()
        let command = try commit(7)
        let accepted = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<100 {
                group.addTask {
                    (try? await fixture.submit(command, request: UInt64(100 + number))) != nil
                }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(accepted == 14)
        let standing = try #require(fixture.state.district.standing(of: fund))
        #expect(standing.promised == Money(yuan: 98) && standing.left == Money(yuan: 2))
    }

    @Test func `books replayed from the journal are the books`() async throws {
        let journal = MemoryJournal()
        let fixture = try await funded(journal)
        try await fixture.submit(try commit(30), request: 6)
        let step = StepMoney(encumbrance: Identifier(1), step: .accept, amount: Money(yuan: 20))
        try await fixture.submit(.funds(.step(step)), request: 7)
        let again = try WriterFixture(journal)
        #expect(again.state.district == fixture.state.district)
        let fund = try #require(again.state.district.fund(fund))
        #expect(again.state.directory.text(fund.title) == title)
    }

    @Test func `what a fund is called is in no event, and once removed nowhere`() async throws {
        let journal = MemoryJournal()
        let fixture = try await funded(journal)
        let remove = RemoveFundTitle(fund: fund, rule: .personalInformation)
        try await fixture.submit(.funds(.removeTitle(remove)), request: 6)
        for event in try await journal.read(after: 0, limit: 100) {
            let text = String(decoding: event.entry.bytes, as: UTF8.self)
            #expect(!text.contains("13000000000"))
        }
        var texts = 0
        try journal.scan(.text) { row in
            texts += 1
            #expect(!String(decoding: row.value, as: UTF8.self).contains("13000000000"))
        }
        #expect(texts > 0)
        let again = try WriterFixture(journal)
        let fund = try #require(again.state.district.fund(fund))
        #expect(again.state.directory.text(fund.title) == nil)
    }
}
