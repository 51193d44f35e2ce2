import Application
import Domain
import Journal
import Kernel
import Testing

/// What is owed at the desk is the same after the program has stopped and started.
@Suite struct DeskDutyReplayTests {
    @Test func `what is owed and was answered is the same after a restart`() async throws {
        let fixture = try await ResidentFixture.make()
        let first = Identifier<EntryRequest>(1)
        let asked = AskForEntry(
            place: ResidentFixture.building,
            details: EntryDetails(name: "测试戊", door: "505"),
            proof: .lease
        )
        let refused = AnswerEntry(request: first, verdict: .refuse(.notReached))
        let commands: [EntryCommand] = [
            .ask(asked), .answer(refused), .appeal(AppealEntry(request: first)), .ask(asked),
        ]
        for (number, command) in commands.enumerated() {
            try await fixture.writing.submit(.entry(command), request: 200 + UInt64(number))
        }
        try await fixture.issueAll()
        _ = try await fixture.join(fixture.code())
        try await fixture.give(
            .contestByCode(
                ContestLetterUseByCode(
                    use: Identifier(1),
                    code: LetterCode(letter: Identifier(1), slot: 1)
                )
            ),
            by: .visitor,
            request: 2
        )
        let owed = fixture.district.duties(owedAt: fixture.clock.wall())
        #expect(
            owed.compactMap { fixture.district.duty($0)?.kind }
                == [
                    .answerRegistration(1), .answerRegistration(2), .lookIntoContest(Identifier(1)),
                ]
        )
        let again = try fixture.restarted()
        #expect(again.district == fixture.district)
        #expect(again.district.duties(owedAt: fixture.clock.wall()) == owed)
        let code = IssueCode(person: Identifier(1), reason: .contested)
        try await again.give(.issueCode(code), request: 3)
        #expect(again.district.duties(owedAt: fixture.clock.wall()) == Array(owed.prefix(2)))
        #expect(try again.restarted().district == again.district)
    }
}
