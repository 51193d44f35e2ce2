import Application
import Domain
import Journal
import Kernel
import Testing

@Suite struct LetterCodeTests {
    private func key(_ seed: UInt64) -> LetterKey {
        var random = SeededRandom(seed: seed)
        return LetterKey(using: &random)
    }

    @Test func `no two codes are alike, of one letter, of two, or of two keys`() {
        var codes = Set<SpokenCode>()
        for seed in 1...2 as ClosedRange<UInt64> {
            for letter in 1...50 as ClosedRange<UInt64> {
                for slot in 0..<5 {
                    codes.insert(
                        key(seed).code(LetterCode(letter: Identifier(letter), slot: slot))
                    )
                }
            }
            codes.insert(key(seed).slip(Identifier(1)))
        }
        #expect(codes.count == 2 * (50 * 5 + 1))
    }

    /// Neighbouring codes agree in as many digits as codes drawn by lot: one in ten.
    @Test func `the codes of one letter say nothing about another's`() {
        let key = key(4)
        var same = 0
        let letters: UInt64 = 500
        for letter in 1...letters {
            let one = key.code(LetterCode(letter: Identifier(letter), slot: 0)).plainText
            let next = key.code(LetterCode(letter: Identifier(letter + 1), slot: 0)).plainText
            let beside = key.code(LetterCode(letter: Identifier(letter), slot: 1)).plainText
            same += zip(one, next).count { $0 == $1 } + zip(one, beside).count { $0 == $1 }
        }
        let expected = Int(letters) * 2 * 20 / 10
        #expect(abs(same - expected) < expected / 5, "\(same) of \(expected)")
    }

    @Test func `a typed code is found among all that are outstanding, also after a restart`()
        async throws
    {
        let fixture = try await ResidentFixture.make()
        try await fixture.issueAll()
        for door in [fixture.door, try fixture.restarted().door] {
            for letter in 1...3 as ClosedRange<UInt64> {
                for slot in fixture.district.letter(Identifier(letter))?.slots ?? 0..<0 {
                    let token = try await door.begin(fixture.code(letter, slot), .stranger)
                    let look = await door.look(token)
                    #expect(look?.code == LetterCode(letter: Identifier(letter), slot: slot))
                }
            }
            #expect(await door.codesRemembered == 3 + 2 + 2)
        }
    }

    @Test func `the slip of a request finds it, and no letter's code does`() async throws {
        let fixture = try await ResidentFixture.make()
        try await fixture.issueAll()
        let details = EntryDetails(name: "测试己", door: "101", phone: "00000000001")
        let asked = AskForEntry(
            place: ResidentFixture.building,
            details: details,
            proof: .employerLetter
        )
        try await fixture.writing.submit(.entry(.ask(asked)), request: 60)
        #expect(fixture.state.entries.details(of: Identifier(1)) == details)
        let slip = fixture.door.key.slip(Identifier(1))
        #expect(try await fixture.door.request(bySlip: slip.text, .stranger) == Identifier(1))
        await #expect(throws: JoinDenial.wrong) {
            try await fixture.door.request(bySlip: fixture.code(), .stranger)
        }
        #expect(try fixture.restarted().state.entries.details(of: Identifier(1)) == details)
    }

    @Test func `what was written with a request goes when it is accepted, and a restart agrees`()
        async throws
    {
        let fixture = try await ResidentFixture.make()
        let details = EntryDetails(name: "测试己", door: "502")
        let asked = AskForEntry(
            place: ResidentFixture.building,
            details: details,
            proof: .lease
        )
        try await fixture.writing.submit(.entry(.ask(asked)), request: 60)
        let same = fixture.state.people.households(
            at: ResidentFixture.building,
            door: "502"
        )
        #expect(same == [Identifier(1)])
        let answer = AnswerEntry(request: Identifier(1), verdict: .accept(into: nil))
        try await fixture.writing.submit(.entry(.answer(answer)), request: 61)
        #expect(fixture.state.entries.details(of: Identifier(1)) == nil)
        let later = try fixture.restarted()
        #expect(later.state.people.details(of: Identifier(5))?.name == "测试己")
        // Several households behind one door are normal.
        #expect(
            later.state.people.households(
                at: ResidentFixture.building,
                door: "502"
            ).count == 2
        )
        var rows = 0
        try fixture.writing.journal.scan(.vault) { row in
            if row.key[0] == VaultKind.registration.rawValue { rows += 1 }
        }
        #expect(rows == 0)
    }
}
