import Application
import Kernel
import Testing

@Suite struct AccessTimeCodeTests {
    /// RFC 6238, appendix B, for SHA-1.
    @Test(
        arguments: [
            (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"),
            (1_234_567_890, "89005924"), (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
        ] as [(Int64, String)]
    )
    func `the codes are those of the published vectors`(second: Int64, code: String) {
        let step = TimeCode.step(at: Instant(milliseconds: second * 1_000))
        let secret = Array("12345678901234567890".utf8)
        #expect(TimeCode.code(secret, step: step, digits: 8) == code)
        #expect(TimeCode.code(secret, step: step) == code.suffix(6))
    }

    @Test(arguments: [-2, -1, 0, 1, 2] as [Int64])
    func `a code is good one step early or late, and no more`(steps: Int64) async throws {
        let fixture = try await DoorFixture.make()
        let (person, _) = try await fixture.enrolled()
        fixture.clock.pass(milliseconds: 300_000)
        let moment = fixture.clock.wall().adding(milliseconds: steps * 30_000)
        let code = person.code(at: moment)
        if abs(steps) <= 1 {
            _ = try await fixture.signIn(person, code: code)
        } else {
            await #expect(throws: SignInDenial.wrong) {
                try await fixture.signIn(person, code: code)
            }
        }
    }

    @Test func `a step is used once, and none before it is good any more`() async throws {
        let fixture = try await DoorFixture.make()
        let (person, _) = try await fixture.enrolled()
        fixture.clock.pass(milliseconds: 300_000)
        let now = fixture.clock.wall()
        let (early, present) = (
            person.code(at: now.adding(milliseconds: -30_000)), person.code(at: now)
        )
        _ = try await fixture.signIn(person, code: present)
        for code in [present, early] {
            await #expect(throws: SignInDenial.wrong) {
                try await fixture.signIn(person, code: code)
            }
        }
        let restarted = try fixture.restarted()
        await #expect(throws: SignInDenial.wrong) {
            try await restarted.signIn(person, code: present)
        }
    }

    @Test func `of two who hand in the same code at once one gets in`() async throws {
        let fixture = try await DoorFixture.make()
        let (person, _) = try await fixture.enrolled()
        let code = person.code(at: fixture.clock.wall())
        let opened = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<8 {
                group.addTask { (try? await fixture.signIn(person, code: code)) != nil }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(opened == 1)
    }

    @Test func `the code that confirmed a new authenticator signs nobody in`() async throws {
        let fixture = try await DoorFixture.make()
        let token = try await fixture.invite()
        let sheet = try await fixture.door.enrol(
            token,
            passphrase: DoorFixture.passphrase,
            .timeCode
        )
        let person = try Colleague(account: Identifier(1), sheet: sheet)
        let code = person.code(at: fixture.clock.wall())
        _ = try await fixture.door.accept(token, code: code, .stranger)
        await #expect(throws: SignInDenial.wrong) {
            try await fixture.signIn(person, code: code)
        }
    }

    @Test func `an authenticator takes the address and the typed secret for the same`()
        async throws
    {
        let fixture = try await DoorFixture.make()
        let token = try await fixture.invite()
        let sheet = try await fixture.door.enrol(
            token,
            passphrase: DoorFixture.passphrase,
            .timeCode
        )
        guard case .timeCode(let secret, let address) = sheet else {
            Issue.record("no secret")
            return
        }
        let plain = secret.filter { $0 != " " }
        #expect(plain.count == 32)
        #expect(secret.count == 39)
        #expect(
            address == "otpauth://totp/%E4%BA%91%E6%BA%AA:staff.1?secret=\(plain)"
                + "&issuer=%E4%BA%91%E6%BA%AA"
        )
    }
}
