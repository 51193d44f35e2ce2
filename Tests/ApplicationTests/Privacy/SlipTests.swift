import Application
import Domain
import Journal
import Kernel
import Testing

@Suite struct SlipTests {
    private let helped = Identifier<Person>(1)
    private let hand = Identifier<Person>(3)
    private let mandate = Identifier<Mandate>(1)

    private func make() async throws -> ResidentFixture {
        let fixture = try await ResidentFixture.make()
        let give = GiveMandate(
            person: helped,
            hand: .resident(hand),
            kind: .helper,
            acts: [.speak, .correctDetails],
            days: 10,
            given: .inPerson
        )
        try await fixture.writing.submit(.mandates(.give(give)), request: 70)
        return fixture
    }

    private func correct(_ fixture: ResidentFixture) async throws {
        _ = try await fixture.writing.writer.submit(
            Submission(
                .privacy(
                    .correctOwn(
                        CorrectOwn(
                            person: helped,
                            name: "测试甲",
                            phone: "00000000007",
                            language: nil,
                            channel: nil
                        )
                    )
                ),
                actor: .helper(.resident(hand), mandate: mandate),
                request: RequestID(high: 9, low: 1),
                made: fixture.clock.wall()
            )
        )
    }

    @Test func `a slip shows what was done under its mandate, also after a restart`() async throws {
        let fixture = try await make()
        try await correct(fixture)
        let code = try #require(fixture.door.slipCode(of: mandate))
        for fixture in [fixture, try fixture.restarted()] {
            let slip = try await fixture.door.mandate(bySlip: code.text, .stranger)
            #expect(slip.id == mandate)
            #expect(slip.mandate.hand == .resident(hand))
            #expect(slip.acts.map(\.act) == [.correctDetails])
            #expect(slip.mayContest)
        }
    }

    @Test func `no other slip and no letter's code opens a mandate`() async throws {
        let fixture = try await make()
        try await fixture.issueAll()
        let others = [
            fixture.code(), fixture.door.key.slip(Identifier(1)).text,
            fixture.door.key.slip(of: Identifier(2)).text,
        ]
        for code in others {
            await #expect(throws: JoinDenial.wrong) {
                try await fixture.door.mandate(bySlip: code, .stranger)
            }
        }
        await #expect(throws: JoinDenial.malformed(digits: 20)) {
            try await fixture.door.mandate(bySlip: "1234", .stranger)
        }
        #expect(fixture.door.slipCode(of: Identifier(2)) == nil)
    }

    @Test func `who guesses slips has to wait`() async throws {
        let fixture = try await make()
        let wrong = fixture.door.key.slip(of: Identifier(2)).text
        var denials: [JoinDenial] = []
        for _ in 0..<30 {
            do throws(JoinDenial) {
                _ = try await fixture.door.mandate(bySlip: wrong, .stranger)
            } catch {
                denials.append(error)
            }
        }
        #expect(denials.first == .wrong)
        guard case .wait = denials.last else {
            Issue.record("\(denials.last.debugDescription)")
            return
        }
    }

    @Test func `who holds the slip says that it was not they, once, and it is over`() async throws {
        let fixture = try await make()
        try await correct(fixture)
        let code = try #require(fixture.door.slipCode(of: mandate)).text
        let request = RequestID(high: 9, low: 2)
        let made = fixture.clock.wall()
        let receipt = try await fixture.door.contestMandate(
            code,
            request,
            made: made,
            .stranger
        )
        let again = try await fixture.door.contestMandate(code, request, made: made, .stranger)
        #expect(receipt == again)
        let slip = try await fixture.door.mandate(bySlip: code, .stranger)
        #expect(slip.mandate.isContested && !slip.mayContest)
        #expect(!slip.mandate.holds(at: fixture.clock.wall()))
        let other = RequestID(high: 9, low: 3)
        await #expect(throws: JoinDenial.refused(.mandates(.over))) {
            try await fixture.door.contestMandate(code, other, made: made, .stranger)
        }
    }

    @Test func `a slip is good for thirty days after the end of its mandate, and no longer`()
        async throws
    {
        let fixture = try await make()
        let code = try #require(fixture.door.slipCode(of: mandate)).text
        let day: Int64 = 86_400_000
        fixture.clock.pass(milliseconds: 40 * day - 1)
        #expect(try await fixture.door.mandate(bySlip: code, .stranger).mayContest)
        fixture.clock.pass(milliseconds: 1)
        await #expect(throws: JoinDenial.refused(.mandates(.over))) {
            try await fixture.door.mandate(bySlip: code, .stranger)
        }
        #expect(fixture.door.slipCode(of: mandate) == nil)
    }
}
