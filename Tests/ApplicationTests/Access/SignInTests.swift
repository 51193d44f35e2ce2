import Application
import Domain
import Journal
import Kernel
import TestSupport
import Testing

@Suite struct AccessSignInTests {
    @Test func `name, passphrase and code together open a session, and none of them alone`()
        async throws
    {
        let fixture = try await DoorFixture.make()
        let (person, _) = try await fixture.enrolled()
        let code = person.code(at: fixture.clock.wall())
        let attempts = [
            ("staff.2", DoorFixture.passphrase, code), ("nobody", DoorFixture.passphrase, code),
            ("", "", ""), ("staff.1", "three green pine", code), ("staff.1", "", code),
            ("staff.1", DoorFixture.passphrase, ""),
            ("staff.1", DoorFixture.passphrase, "12345"),
            ("staff.1", DoorFixture.passphrase, String(repeating: "1", count: 20)),
            ("staff.1", String(repeating: "x", count: 1_000_000), code),
            (String(repeating: "x", count: 1_000_000), DoorFixture.passphrase, code),
        ]
        for (number, (name, passphrase, code)) in attempts.enumerated() {
            await #expect(throws: SignInDenial.wrong, "attempt \(number)") {
                try await fixture.door.signIn(
                    SignInAttempt(
                        name: name,
                        passphrase: passphrase,
                        code: code,
                        visitor: .from("198.51.100.\(number)")
                    )
                )
            }
        }
        let opened = try await fixture.signIn(person, code: code)
        #expect(opened.session.account == Identifier(1))
        #expect(fixture.door.session(for: opened.token) == opened.session)
    }

    @Test func `a name is read whatever its case and width`() async throws {
        let fixture = try await DoorFixture.make()
        let (person, _) = try await fixture.enrolled()
        let opened = try await fixture.door.signIn(
            SignInAttempt(
                name: " ＳＴＡＦＦ.1",
                passphrase: DoorFixture.passphrase,
                code: person.code(at: fixture.clock.wall()),
                visitor: .stranger
            )
        )
        #expect(opened.session.account == Identifier(1))
    }

    @Test func `a name that nobody has costs as much work as one that somebody has`() async throws {
        let fixture = try await DoorFixture.make()
        _ = try await fixture.enrolled()
        for name in ["staff.1", "staff.2", "nobody", ""] {
            let before = await fixture.pool.derivations
            _ = try? await fixture.door.signIn(
                SignInAttempt(
                    name: name,
                    passphrase: "three green birds",
                    code: "000000",
                    visitor: .stranger
                )
            )
            #expect(await fixture.pool.derivations == before + 1, "\(name)")
        }
    }

    @Test func `a passphrase is hashed anew when today's cost is higher`() async throws {
        let fixture = try await DoorFixture.make()
        let (person, _) = try await fixture.enrolled()
        let raised = ScryptCost(roundsLog2: 3, blockSize: 2, parallelism: 1)
        let later = try fixture.restarted(cost: raised)
        #expect(try later.rows(.credential).values.first?[1] == 1)
        _ = try await later.signIn(person)
        #expect(try later.rows(.credential).values.first?[1] == 3)
        fixture.clock.pass(milliseconds: 30_000)
        _ = try await later.restarted(cost: raised).signIn(person)
    }

    @Test func `whoever holds no role any more gets in and may do nothing`() async throws {
        let fixture = try await DoorFixture.make()
        let (person, _) = try await fixture.enrolled(3)
        try await fixture.give(.end(EndRole(grant: Identifier(3))), request: 70)
        let opened = try await fixture.signIn(person)
        #expect(fixture.door.session(for: opened.token) != nil)
        for power in Power.allCases {
            let actor = Actor.staff(opened.session.account)
            #expect(!fixture.district.allowsSomewhere(actor, power, now: fixture.clock.wall()))
        }
    }

    @Test func `while nothing can be recorded nobody gets in, and afterwards they do`()
        async throws
    {
        let memory = MemoryJournal()
        let fixture = try await DoorFixture.make(memory)
        let (person, _) = try await fixture.enrolled()
        let faulty = FaultyJournal(
            around: memory,
            options: FaultOptions(
                perMilleOfAppends: [.answerLost: 1_000],
                perMilleOfReads: 0
            ),
            seed: Seed.current
        )
        let later = try DoorFixture(WriterFixture(faulty, clock: fixture.clock))
        let code = person.code(at: fixture.clock.wall())
        do {
            _ = try await later.signIn(person, code: code)
            Issue.record("got in")
        } catch {
            guard case .trouble = error else {
                Issue.record("\(error)")
                return
            }
        }
        faulty.heal()
        // The answer was lost after recording: the code is used up, and the door knows.
        await #expect(throws: SignInDenial.wrong) {
            try await later.signIn(person, code: code)
        }
        fixture.clock.pass(milliseconds: 30_000)
        _ = try await later.signIn(person)
    }
}

@Suite struct AccessSecretTests {
    @Test func `a token is read back from its text, and from nothing else`() throws {
        var random = SeededRandom(seed: 3)
        for _ in 0..<200 {
            let token = SecretToken.random(using: &random)
            #expect(token.text.utf8.count == SecretToken.characters)
            #expect(SecretToken(token.text) == token)
            #expect(SecretToken(token.text + "=") == nil)
            #expect(SecretToken(String(token.text.dropLast())) == nil)
            #expect(SecretToken(String(token.text.dropLast()) + "é") == nil)
        }
        #expect(SecretToken("") == nil)
        // The last character carries two bits too many; they must be zero.
        #expect(SecretToken(String(repeating: "A", count: 42) + "B") == nil)
        #expect(SecretToken(String(repeating: "+", count: 43)) == nil)
    }

    @Test func `a secret does not show itself in a log or a dump`() throws {
        var random = SeededRandom(seed: 3)
        let token = SecretToken.random(using: &random)
        let passphrase = try #require(Passphrase(typed: "three green pines"))
        var dumped = ""
        dump(token, to: &dumped)
        dump(passphrase, to: &dumped)
        let shown = "\(token) \(String(reflecting: token)) \(passphrase) \(dumped)"
        #expect(!shown.contains(token.text))
        #expect(!shown.contains("pines"))
        #expect(!shown.contains("\(Array("three".utf8)[0]), "))
    }

    @Test func `an address counts as the household it is in`() {
        #expect(ClientAddress("192.0.2.1") != ClientAddress("192.0.2.2"))
        #expect(ClientAddress("::ffff:192.0.2.1") == ClientAddress("192.0.2.1"))
        #expect(ClientAddress("2001:db8:1:2::1") == ClientAddress("2001:db8:1:2:9:9:9:9"))
        #expect(ClientAddress("2001:db8:1:2::1") != ClientAddress("2001:db8:1:3::1"))
        #expect(ClientAddress("hello") == .unknown)
        #expect(ClientAddress("0.0.0.0") != .unknown)
    }
}
