import Application
import Domain
import Journal
import Kernel
import Testing

@Suite struct AccessInvitationTests {
    private func accept(
        _ fixture: DoorFixture,
        _ token: SecretToken
    ) async throws(SignInDenial) -> OpenedSession {
        let sheet = try await fixture.door.enrol(
            token,
            passphrase: DoorFixture.passphrase,
            .list
        )
        guard case .list(let codes) = sheet else { throw .wrong }
        return try await fixture.door.accept(token, code: codes[11], .stranger)
    }

    @Test func `a link shows whose it is, takes a passphrase, and opens a session`() async throws {
        let fixture = try await DoorFixture.make()
        let token = try await fixture.invite()
        let look = try #require(await fixture.door.look(token))
        #expect(look.displayName == "测试甲")
        #expect(look.signInName == "staff.1")
        #expect(look.sheet == nil)
        let sheet = try await fixture.door.enrol(
            token,
            passphrase: DoorFixture.passphrase,
            .timeCode
        )
        #expect(await fixture.door.look(token)?.sheet == sheet)
        #expect(await fixture.door.standing(of: Identifier(1)) == nil, "not before a code")
        let person = try Colleague(account: Identifier(1), sheet: sheet)
        let opened = try await fixture.door.accept(
            token,
            code: person.code(at: fixture.clock.wall()),
            .stranger
        )
        #expect(fixture.door.session(for: opened.token)?.account == Identifier(1))
        #expect(await fixture.door.standing(of: Identifier(1))?.secondFactor == .timeCode)
    }

    @Test func `a link is used once, whatever comes after`() async throws {
        let fixture = try await DoorFixture.make()
        let token = try await fixture.invite()
        _ = try await accept(fixture, token)
        #expect(await fixture.door.look(token) == nil)
        await #expect(throws: SignInDenial.over) { try await accept(fixture, token) }
        let restarted = try fixture.restarted()
        #expect(await restarted.door.look(token) == nil)
        await #expect(throws: SignInDenial.over) { try await accept(restarted, token) }
    }

    @Test func `of two who use a link at once one gets in`() async throws {
        let fixture = try await DoorFixture.make()
        let token = try await fixture.invite()
        guard
            case .list(let codes) = try await fixture.door.enrol(
                token,
                passphrase: DoorFixture.passphrase,
                .list
            )
        else { return }
        let opened = await withTaskGroup(of: Bool.self) { group in
            for code in codes {
                group.addTask {
                    (try? await fixture.door.accept(token, code: code, .stranger)) != nil
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(opened == 1)
    }

    @Test func `a second link makes the first void`() async throws {
        let fixture = try await DoorFixture.make()
        let first = try await fixture.invite(request: 100)
        let second = try await fixture.invite(request: 200)
        #expect(first != second)
        #expect(await fixture.door.look(first) == nil)
        await #expect(throws: SignInDenial.over) { try await accept(fixture, first) }
        #expect(try fixture.rows(.invitation).count == 1)
        #expect(try fixture.restarted().door.register(first) == nil)
        _ = try await accept(try fixture.restarted(), second)
    }

    @Test func `a link ends after a day, and not before`() async throws {
        let fixture = try await DoorFixture.make()
        let token = try await fixture.invite()
        fixture.clock.pass(milliseconds: 24 * 3_600_000 - 1)
        #expect(await fixture.door.look(token) != nil)
        fixture.clock.pass(milliseconds: 1)
        #expect(await fixture.door.look(token) == nil)
        await #expect(throws: SignInDenial.over) { try await accept(fixture, token) }
        try await fixture.door.sweep()
        #expect(try fixture.rows(.invitation).isEmpty)
    }

    @Test func `a link is taken back by whoever keeps the account, and by nobody else`()
        async throws
    {
        let fixture = try await DoorFixture.make()
        let token = try await fixture.invite(1)
        await #expect(throws: Denial<Refusal>.self) {
            try await fixture.door.revokeInvitation(
                of: Identifier(1),
                by: .staff(Identifier(3))
            )
        }
        #expect(await fixture.door.look(token) != nil)
        try await fixture.door.revokeInvitation(of: Identifier(1), by: .staff(Identifier(2)))
        #expect(await fixture.door.look(token) == nil)
        #expect(try fixture.rows(.invitation).isEmpty)
    }

    @Test func `who may not invite makes no link and no event`() async throws {
        let fixture = try await DoorFixture.make()
        let before = fixture.writing.writer.published.current.sequence
        await #expect(throws: Denial<Refusal>.self) {
            try await fixture.invite(1, by: .staff(Identifier(3)))
        }
        await #expect(throws: Denial<Refusal>.refused(.access(.ownAccess))) {
            try await fixture.invite(1, by: .staff(Identifier(1)))
        }
        #expect(fixture.writing.writer.published.current.sequence == before)
        #expect(try fixture.rows(.invitation).isEmpty)
        _ = try await fixture.invite(3, by: .staff(Identifier(1)))
        #expect(fixture.writing.writer.published.current.sequence == before + 1)
    }

    @Test func `a request sent again makes the same link anew, while it may still be made`()
        async throws
    {
        let fixture = try await DoorFixture.make()
        let administrator = Actor.staff(Identifier(1))
        let first = try await fixture.invite(3, by: administrator)
        let sequence = fixture.writing.writer.published.current.sequence
        let again = try await fixture.invite(3, by: administrator)
        #expect(fixture.writing.writer.published.current.sequence == sequence)
        #expect(await fixture.door.look(first) == nil)
        #expect(await fixture.door.look(again) != nil)
        // Another link was made meanwhile.
        let other = try await fixture.invite(3, by: administrator, request: 200)
        await #expect(throws: Denial<Refusal>.expired(hoursMax: 24)) {
            try await fixture.invite(3, by: administrator)
        }
        // The link was used meanwhile.
        _ = try await accept(fixture, other)
        await #expect(throws: Denial<Refusal>.expired(hoursMax: 24)) {
            try await fixture.invite(3, by: administrator, request: 200)
        }
        // Whoever asked may not ask any more.
        _ = try await fixture.invite(3, by: administrator, request: 300)
        try await fixture.give(.end(EndRole(grant: Identifier(1))), request: 70)
        await #expect(throws: Denial<Refusal>.self) {
            try await fixture.invite(3, by: administrator, request: 300)
        }
        // The account is closed.
        _ = try await fixture.invite(3, request: 400)
        try await fixture.give(.close(CloseAccount(account: Identifier(3))), request: 71)
        await #expect(throws: Denial<Refusal>.self) {
            try await fixture.invite(3, request: 400)
        }
        #expect(try fixture.restarted().door.sessions(of: Identifier(3)).isEmpty)
    }

    @Test func `a new link ends what was signed in before, and the old passphrase`() async throws {
        let fixture = try await DoorFixture.make()
        let (person, before) = try await fixture.enrolled()
        let token = try await fixture.invite(1, request: 300)
        #expect(fixture.door.session(for: before.token) != nil, "a link alone ends nothing")
        _ = try await accept(fixture, token)
        #expect(fixture.door.session(for: before.token) == nil)
        await #expect(throws: SignInDenial.wrong) { try await fixture.signIn(person) }
    }

    @Test func `a link of a closed account opens nothing`() async throws {
        let fixture = try await DoorFixture.make()
        let token = try await fixture.invite()
        try await fixture.give(.close(CloseAccount(account: Identifier(1))), request: 50)
        #expect(await fixture.door.look(token) == nil)
        await #expect(throws: SignInDenial.over) { try await accept(fixture, token) }
    }

    @Test func `a passphrase is long and not the sign-in name; nothing else is asked of it`()
        async throws
    {
        let fixture = try await DoorFixture.make()
        try await fixture.give(
            .open(
                OpenAccount(
                    displayName: "测试戊",
                    signInName: "testsix.shequ",
                    role: .auditor,
                    place: Identifier(1)
                )
            ),
            request: 60
        )
        let token = try await fixture.invite(4)
        let flaws: [(String, Passphrase.Flaw)] = [
            ("", .tooShort(charactersMin: 12)),
            ("elevenchars", .tooShort(charactersMin: 12)),
            (String(repeating: "a", count: 201), .tooLong(charactersMax: 200)),
            (String(repeating: "a", count: 1_000_000), .tooLong(charactersMax: 200)),
            ("ＴＥＳＴsix.shequ", .sameAsSignInName),
        ]
        for (text, flaw) in flaws {
            await #expect(throws: SignInDenial.passphrase(flaw)) {
                try await fixture.door.enrol(token, passphrase: text, .list)
            }
        }
        for text in ["twelve chars", "aaaaaaaaaaaa", "松柏常青柳岸花明又一村在"] {
            _ = try await fixture.door.enrol(token, passphrase: text, .list)
        }
    }
}

extension StaffDoor {
    fileprivate nonisolated func register(_ token: SecretToken) -> StaffSession? {
        session(for: token)
    }
}
