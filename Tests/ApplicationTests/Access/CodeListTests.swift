import Application
import Journal
import Kernel
import Testing

@Suite struct AccessCodeListTests {
    @Test func `a list has twelve codes of twenty digits in groups of four, all different`()
        async throws
    {
        let fixture = try await DoorFixture.make()
        let (person, _) = try await fixture.enrolled(1, .list)
        #expect(Set(person.codes).count == 12)
        for code in person.codes {
            #expect(code.split(separator: " ").map(\.count) == [4, 4, 4, 4, 4], "\(code)")
            #expect(code.allSatisfy { $0 == " " || ("0"..."9").contains($0) }, "\(code)")
        }
    }

    @Test func `each code is good once, in any order, also after a restart`() async throws {
        let fixture = try await DoorFixture.make()
        let (person, opened) = try await fixture.enrolled(1, .list)
        let known = Visitor.from("192.0.2.1", device: opened.device)
        for code in person.codes.reversed() {
            let fixture = try fixture.restarted()
            _ = try await fixture.signIn(person, code: code, known)
            await #expect(throws: SignInDenial.wrong) {
                try await fixture.signIn(person, code: code, known)
            }
        }
        let left = try await fixture.restarted().door.standing(of: Identifier(1))?.codesLeft
        #expect(left == 0)
    }

    @Test func `a code is read however it is grouped or how wide its digits are`() async throws {
        let fixture = try await DoorFixture.make()
        let (person, _) = try await fixture.enrolled(1, .list)
        let plain = person.codes[3].filter { $0 != " " }
        _ = try await fixture.signIn(person, code: plain)
        let dashed = person.codes[4].replacing(" ", with: "-")
        _ = try await fixture.signIn(person, code: dashed)
        let wide = String(
            person.codes[5].unicodeScalars.compactMap { scalar in
                scalar == " " ? "　" : Character(Unicode.Scalar(scalar.value + 0xFEE0)!)
            }
        )
        _ = try await fixture.signIn(person, code: wide)
    }

    @Test func `no code lies in the store`() async throws {
        let fixture = try await DoorFixture.make()
        let (person, _) = try await fixture.enrolled(1, .list)
        let row = try #require(fixture.rows(.credential).values.first)
        let shown = row.map { String($0) }.joined(separator: ",")
        for code in person.codes {
            let digits = code.filter { $0 != " " }.utf8.map { String($0) }
            #expect(!shown.contains(digits.prefix(8).joined(separator: ",")))
        }
    }

    @Test func `another list replaces the first once one of its codes is typed`() async throws {
        let fixture = try await DoorFixture.make()
        let (person, opened) = try await fixture.enrolled(1, .list)
        let known = Visitor.from("192.0.2.1", device: opened.device)
        let sheet = try await fixture.door.renew(
            opened.token,
            Reassurance(
                passphrase: DoorFixture.passphrase,
                code: person.codes[0],
                visitor: known
            ),
            .list
        )
        #expect(await fixture.door.renewal(opened.token) == sheet)
        let renewed = try Colleague(account: Identifier(1), sheet: sheet)
        _ = try await fixture.signIn(person, code: person.codes[1], known)
        await #expect(throws: SignInDenial.wrong) {
            try await fixture.door.confirmRenewal(opened.token, code: person.codes[2])
        }
        try await fixture.door.confirmRenewal(opened.token, code: renewed.codes[0])
        await #expect(throws: SignInDenial.wrong) {
            try await fixture.signIn(person, code: person.codes[2], known)
        }
        _ = try await fixture.signIn(person, code: renewed.codes[0], known)
        #expect(await fixture.door.standing(of: Identifier(1))?.codesLeft == 11)
    }

    @Test func `another second factor is shown only to whoever proves again who they are`()
        async throws
    {
        let fixture = try await DoorFixture.make()
        let (person, opened) = try await fixture.enrolled(1, .list)
        for (passphrase, code) in [
            ("three green birds", person.codes[0]),
            (DoorFixture.passphrase, "0000 0000 0000 0000 0000"),
        ] {
            await #expect(throws: SignInDenial.wrong) {
                try await fixture.door.renew(
                    opened.token,
                    Reassurance(passphrase: passphrase, code: code, visitor: .stranger),
                    .timeCode
                )
            }
        }
        #expect(await fixture.door.renewal(opened.token) == nil)
    }
}
