import Application
import Domain
import Journal
import Kernel
import Testing

private let planted = "测试人甲"
private let plantedPhone = "13000000000"

@Suite struct LetterWordsStayOutTests {
    @Test func `no event holds a name, a door, a telephone number or a code`() async throws {
        let fixture = try await ResidentFixture.make()
        try await fixture.issueAll()
        let codes = (0..<3).map { fixture.code(1, $0) }
        let first = try await fixture.join(codes[0], request: 101)
        _ = try await fixture.join(codes[2], name: planted + "一", request: 102)
        let asked = AskForEntry(
            place: ResidentFixture.building,
            details: EntryDetails(
                name: planted + "二",
                door: "9单元" + planted,
                phone: plantedPhone,
                neighbours: [planted + "三", planted + "四"]
            ),
            proof: .twoNeighbours
        )
        try await fixture.writing.submit(.entry(.ask(asked)), request: 60)
        let answer = AnswerEntry(request: Identifier(1), verdict: .refuse(.noSuchDoor))
        try await fixture.writing.submit(.entry(.answer(answer)), request: 61)
        let person = first.session.person
        try await fixture.give(
            .chooseDisplayName(ChooseDisplayName(person: person, displayName: planted + "五")),
            by: .resident(person),
            request: 62
        )
        let secrets =
            [planted, plantedPhone, first.token.text]
            + codes + codes.map { $0.filter { $0 != " " } }
        for event in try await fixture.writing.journal.read(after: 0, limit: 500) {
            for secret in secrets {
                #expect(!event.entry.bytes.holds(secret), "event \(event.sequence)")
            }
        }
        let tables: [ErasableTable] = [.residentSession, .letterPrint, .text, .derived]
        for table in tables {
            try fixture.writing.journal.scan(table) { row in
                for secret in secrets {
                    #expect(!Array(row.value).holds(secret), "\(table)")
                }
            }
        }
    }

    @Test func `half a year after a refusal the clock leaves numbers alone`() async throws {
        let fixture = try await ResidentFixture.make()
        let asked = AskForEntry(
            place: ResidentFixture.building,
            details: EntryDetails(name: planted, door: "9"),
            proof: .lease
        )
        try await fixture.writing.submit(.entry(.ask(asked)), request: 60)
        let answer = AnswerEntry(request: Identifier(1), verdict: .refuse(.noSuchDoor))
        try await fixture.writing.submit(.entry(.answer(answer)), request: 61)
        fixture.clock.pass(milliseconds: 180 * 86_400_000)
        await fixture.writing.writer.fireDueTimers()
        #expect(fixture.state.entries.details(of: Identifier(1)) == nil)
        var found = false
        try fixture.writing.journal.scan(.vault) { row in
            if Array(row.value).holds(planted) { found = true }
        }
        #expect(!found)
        #expect(throws: Never.self) { try Replay<HostedDistrict>(of: fixture.writing.journal) }
    }
}

extension [UInt8] {
    fileprivate func holds(_ text: String) -> Bool {
        let wanted = Array(text.utf8)
        return indices.contains { self[$0...].starts(with: wanted) }
    }
}
