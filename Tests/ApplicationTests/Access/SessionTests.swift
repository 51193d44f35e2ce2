import Application
import Domain
import Journal
import Kernel
import Testing

@Suite struct AccessSessionTests {
    @Test func `a session goes on while it is used, for half a day, also over restarts`()
        async throws
    {
        let fixture = try await DoorFixture.make()
        let (_, opened) = try await fixture.enrolled()
        let started = opened.session.opened
        let last = started.adding(milliseconds: StaffSession.hoursMax * 3_600_000 - 1)
        var current = fixture
        while fixture.clock.wall() < last.adding(milliseconds: -1_500_000) {
            #expect(current.door.session(for: opened.token) != nil)
            try await current.door.sweep()
            current = try current.restarted()
            fixture.clock.pass(milliseconds: 1_500_000)
        }
        #expect(current.door.session(for: opened.token) != nil)
        fixture.clock.pass(milliseconds: last.milliseconds(since: fixture.clock.wall()))
        #expect(current.door.session(for: opened.token) != nil)
        fixture.clock.pass(milliseconds: 1)
        #expect(current.door.session(for: opened.token) == nil)
        try await current.door.sweep()
        #expect(try current.rows(.session).isEmpty)
    }

    @Test func `a session that is not used ends after half an hour, and not before`()
        async throws
    {
        let fixture = try await DoorFixture.make()
        let (_, opened) = try await fixture.enrolled()
        #expect(fixture.door.session(for: opened.token) != nil)
        fixture.clock.pass(milliseconds: StaffSession.idleMinutesMax * 60_000 - 1)
        #expect(fixture.door.session(for: opened.token) != nil, "and so it was used")
        fixture.clock.pass(milliseconds: StaffSession.idleMinutesMax * 60_000)
        #expect(fixture.door.session(for: opened.token) == nil)
        #expect(fixture.door.sessions(of: Identifier(1)).isEmpty)
    }

    @Test func `only the hash of a token is kept`() async throws {
        let fixture = try await DoorFixture.make()
        let (_, opened) = try await fixture.enrolled()
        let rows = try fixture.rows(.session)
        #expect(Array(rows.keys) == [opened.token.digest.bytes])
        let text = Array(opened.token.text.utf8)
        for row in try ErasableTable.allCases.flatMap({ try fixture.rows($0) }) {
            #expect(!(row.key + row.value).holds(text))
        }
    }

    @Test func `signing out ends one session for good`() async throws {
        let fixture = try await DoorFixture.make()
        let (person, first) = try await fixture.enrolled()
        let second = try await fixture.signIn(person)
        #expect(fixture.door.sessions(of: Identifier(1)).count == 2)
        try await fixture.door.signOut(first.token)
        for door in [fixture.door, try fixture.restarted().door] {
            #expect(door.session(for: first.token) == nil)
            #expect(door.session(for: second.token) != nil)
        }
    }

    @Test func `one's own sessions are listed and ended, and those of whom one keeps`()
        async throws
    {
        let fixture = try await DoorFixture.make()
        let (person, own) = try await fixture.enrolled(3)
        let other = try await fixture.signIn(person)
        let names = fixture.door.sessions(of: Identifier(3)).map(\.name)
        #expect(Set(names) == [own.session.name, other.session.name])
        #expect(SessionName(own.session.name.description) == own.session.name)
        try await fixture.door.revoke(
            other.session.name,
            of: Identifier(3),
            by: .staff(Identifier(3))
        )
        #expect(fixture.door.session(for: other.token) == nil)
        #expect(fixture.door.session(for: own.token) != nil)
        try await fixture.door.revokeAll(of: Identifier(3), by: .staff(Identifier(1)))
        #expect(fixture.door.session(for: own.token) == nil)
    }

    @Test func `nobody ends the sessions of somebody they do not keep`() async throws {
        let fixture = try await DoorFixture.make()
        let (_, opened) = try await fixture.enrolled(1)
        let refusal = AccessRefusal.missing(.keepStaff, at: Places.root, giver: .administrator)
        let denial = Denial<Refusal>.refused(.access(refusal))
        await #expect(throws: denial) {
            try await fixture.door.revokeAll(of: Identifier(1), by: .staff(Identifier(3)))
        }
        await #expect(throws: denial) {
            try await fixture.door.revoke(
                opened.session.name,
                of: Identifier(1),
                by: .staff(Identifier(3))
            )
        }
        // Somebody else's session by its name, under one's own account.
        try await fixture.door.revoke(
            opened.session.name,
            of: Identifier(3),
            by: .staff(Identifier(3))
        )
        #expect(fixture.door.session(for: opened.token) != nil)
    }

    @Test func `a closed account is out at once, and its rows are erased`() async throws {
        let fixture = try await DoorFixture.make()
        let (person, opened) = try await fixture.enrolled()
        let token = try await fixture.invite(1, request: 300)
        try await fixture.give(.close(CloseAccount(account: Identifier(1))), request: 50)
        #expect(fixture.door.session(for: opened.token) == nil)
        await #expect(throws: SignInDenial.wrong) { try await fixture.signIn(person) }
        #expect(await fixture.door.look(token) == nil)
        try await fixture.door.sweep()
        for table in [ErasableTable.credential, .session, .invitation] {
            #expect(try fixture.rows(table).isEmpty, "\(table)")
        }
    }

    @Test func `a new passphrase ends every session and forgets every other device`()
        async throws
    {
        let fixture = try await DoorFixture.make()
        let (person, first) = try await fixture.enrolled()
        let second = try await fixture.signIn(person)
        fixture.clock.pass(milliseconds: 30_000)
        let known = Visitor.from("192.0.2.1", device: second.device)
        for (passphrase, new, denial) in [
            ("three green birds", "four yellow plums", SignInDenial.wrong),
            (DoorFixture.passphrase, "short", .passphrase(.tooShort(charactersMin: 12))),
        ] {
            await #expect(throws: denial) {
                try await fixture.door.changePassphrase(
                    second.token,
                    Reassurance(
                        passphrase: passphrase,
                        code: person.code(at: fixture.clock.wall()),
                        visitor: known
                    ),
                    to: new
                )
            }
        }
        let changed = try await fixture.door.changePassphrase(
            second.token,
            Reassurance(
                passphrase: DoorFixture.passphrase,
                code: person.code(at: fixture.clock.wall()),
                visitor: known
            ),
            to: "four yellow plums"
        )
        for door in [fixture.door, try fixture.restarted().door] {
            #expect(door.session(for: first.token) == nil)
            #expect(door.session(for: second.token) == nil)
            #expect(door.session(for: changed.token) != nil)
        }
        #expect(await fixture.door.standing(of: Identifier(1))?.knownDevices == 1)
        fixture.clock.pass(milliseconds: 30_000)
        await #expect(throws: SignInDenial.wrong) { try await fixture.signIn(person) }
        _ = try await fixture.signIn(person, passphrase: "four yellow plums")
    }

    @Test func `one account has so many sessions, and the one used longest ago makes room`()
        async throws
    {
        let fixture = try await DoorFixture.make()
        let (person, first) = try await fixture.enrolled()
        var tokens: [SecretToken] = []
        for _ in 0..<StaffSession.perAccountMax {
            _ = fixture.door.session(for: first.token)
            tokens.append(try await fixture.signIn(person).token)
            fixture.clock.pass(milliseconds: 30_000)
        }
        #expect(fixture.door.sessions(of: Identifier(1)).count == StaffSession.perAccountMax)
        #expect(fixture.door.session(for: first.token) != nil, "it was used")
        #expect(fixture.door.session(for: tokens[0]) == nil)
        #expect(try fixture.rows(.session).count == StaffSession.perAccountMax)
    }

    @Test func `a row that was damaged opens nothing, and all others do`() async throws {
        let fixture = try await DoorFixture.make()
        let (_, one) = try await fixture.enrolled(1)
        let (_, other) = try await fixture.enrolled(2)
        let key = one.token.digest.bytes
        var row = try #require(fixture.rows(.session)[key])
        row[7] ^= 3
        let sequence = fixture.writing.writer.published.current.sequence
        try await fixture.writing.journal.append(
            Batch(writes: [.put(.session, key: key, value: row)]),
            expecting: sequence
        )
        let restarted = try fixture.restarted()
        #expect(restarted.door.session(for: one.token) == nil)
        #expect(restarted.door.session(for: other.token) != nil)
    }
}

extension [UInt8] {
    func holds(_ wanted: [UInt8]) -> Bool {
        indices.contains { self[$0...].starts(with: wanted) }
    }
}
