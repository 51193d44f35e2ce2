import Domain
import Kernel
import Testing

/// Administrators 1 and 2 of the district, and an office worker 3 of the community here.
private let staffed = DeciderSpec().given(
    .founded("云溪"),
    .create(2, .subdistrict, in: 1, "柳岸"),
    .create(3, .community, in: 2, "杏花"),
    .create(4, .community, in: 2, "桃园"),
    .opened(1),
    .gave(1, to: 1, .administrator),
    .opened(2),
    .gave(2, to: 2, .administrator),
    .opened(3, home: 3),
    .gave(3, to: 3, .officeWorker, at: 3)
)

private func open(
    name: String = "测试乙",
    signIn: String = "test.two",
    place: UInt64 = 3
) -> AccessCommand {
    .open(
        OpenAccount(
            displayName: name,
            signInName: signIn,
            role: .officeWorker,
            place: Identifier(place)
        )
    )
}

private func give(
    _ account: UInt64,
    _ role: Role = .auditor,
    at place: UInt64 = 3,
    from begins: Instant? = nil
) -> AccessCommand {
    .give(
        GiveRole(
            account: Identifier(account),
            role: role,
            place: Identifier(place),
            begins: begins
        )
    )
}

private func end(_ grant: UInt64, on ends: Instant? = nil) -> AccessCommand {
    .end(EndRole(grant: Identifier(grant), ends: ends))
}

private func close(_ account: UInt64) -> AccessCommand {
    .close(CloseAccount(account: Identifier(account)))
}

private func staff(_ number: UInt64) -> Actor { .staff(Identifier(number)) }

@Suite struct AccountTests {
    @Test func `an account begins with its names, which lie beside the journal, and one role`() {
        staffed.when(open()).then(
            .accountOpened(
                AccountOpened(
                    account: Identifier(4),
                    displayName: .plain("测试乙"),
                    signInName: .plain("test.two"),
                    home: Identifier(3)
                )
            ),
            .gave(4, to: 4, .officeWorker, at: 3),
            writes: [.keep(.plain("测试乙")), .keep(.plain("test.two"))]
        )
    }

    @Test func `names are there, short, and nobody else signs in by them`() {
        staffed.when(open(name: " ")).thenDenied(.displayName(.empty))
        staffed.when(open(signIn: "")).thenDenied(.signInName(.empty))
        staffed.when(open(name: String(repeating: "李", count: 61)))
            .thenDenied(.displayName(.tooLong(charactersMax: 60)))
        staffed.when(open(signIn: String(repeating: "l", count: 41)))
            .thenDenied(.signInName(.tooLong(charactersMax: 40)))
        staffed.knowingSignInName().when(open()).thenDenied(.signInNameTaken)
        #expect(staffed.when(open(name: String(repeating: "李", count: 60))).isAccepted)
    }

    @Test func `an account lies in a place that stands, of a district that was founded`() {
        DeciderSpec().when(open()).thenDenied(.notFounded)
        staffed.when(open(place: 9)).thenDenied(.unknownPlace(Identifier(9)))
        staffed.given(.placesMerged(PlacesMerged(place: Identifier(3), into: Identifier(4))))
            .when(open()).thenDenied(.merged(Identifier(3), into: Identifier(4)))
    }

    @Test func `a closed account gets neither link nor role, and is closed once`() {
        let closed = staffed.given(.accountClosed(AccountClosed(account: Identifier(3))))
        let refusal = AccessRefusal.accountClosed(Identifier(3))
        closed.when(close(3)).thenDenied(refusal)
        closed.when(give(3)).thenDenied(refusal)
        closed.when(end(3)).thenDenied(refusal)
        closed.when(.invite(InviteAccount(account: Identifier(3)))).thenDenied(refusal)
        staffed.when(close(9)).thenDenied(.unknownAccount(Identifier(9)))
        staffed.when(close(3)).then(.accountClosed(AccountClosed(account: Identifier(3))))
    }

    @Test func `whoever makes a link leaves an event`() {
        staffed.by(staff(1)).when(.invite(InviteAccount(account: Identifier(3))))
            .then(.accountInvited(AccountInvited(account: Identifier(3))))
    }

    @Test func `what somebody was called is erased once, after the account is closed`() {
        let remove = AccessCommand.removeNames(
            RemoveAccountNames(account: Identifier(3), rule: .personalInformation)
        )
        staffed.when(remove).thenDenied(.accountOpen(Identifier(3)))
        let closed = staffed.given(.accountClosed(AccountClosed(account: Identifier(3))))
        let names = [Digest.plain("display 3"), .plain("sign-in 3")]
        let removed = names.map {
            Event.textRemoved(TextRemoved(text: $0, rule: .personalInformation))
        }
        closed.when(remove).then(
            removed[0],
            removed[1],
            writes: [.erase(names[0]), .erase(names[1])]
        )
        closed.given(removed[0], removed[1]).when(remove).thenDenied(.namesAlreadyRemoved)
    }
}

@Suite struct RoleTests {
    @Test func `a role is given once for a place, at once or for later`() {
        staffed.when(give(3)).then(.gave(4, to: 3, .auditor, at: 3))
        staffed.when(give(3, from: .later)).then(.gave(4, to: 3, .auditor, at: 3, from: .later))
        staffed.when(give(3, .officeWorker)).thenDenied(.alreadyGiven(Identifier(3)))
        #expect(staffed.when(give(3, .officeWorker, at: 4)).isAccepted)
        let ended = staffed.given(.roleEnded(RoleEnded(grant: Identifier(3), ends: .noon)))
        #expect(ended.when(give(3, .officeWorker)).isAccepted)
    }

    @Test func `a role given at a place that was merged is one at the place it went into`() {
        let merged = staffed.given(
            .placesMerged(PlacesMerged(place: Identifier(3), into: Identifier(4)))
        )
        merged.when(give(3, .officeWorker, at: 4)).thenDenied(.alreadyGiven(Identifier(3)))
    }

    @Test func `a role begins and ends between now and ten years on`() {
        let latest = Instant.noon.adding(days: Access.effectiveDaysMax)
        let refusal = AccessRefusal.momentOutOfRange(latest: latest)
        let early = Instant.noon.adding(milliseconds: -1)
        let late = latest.adding(milliseconds: 1)
        for moment in [early, late] {
            staffed.when(give(3, from: moment)).thenDenied(refusal)
            staffed.when(end(3, on: moment)).thenDenied(refusal)
        }
        for moment in [Instant.noon, latest] {
            #expect(staffed.when(give(3, from: moment)).isAccepted)
            #expect(staffed.when(end(3, on: moment)).isAccepted)
        }
    }

    @Test func `a role ends once, and an end that was set can only come sooner`() {
        staffed.when(end(9)).thenDenied(.unknownGrant(Identifier(9)))
        let set = staffed.given(.roleEnded(RoleEnded(grant: Identifier(3), ends: .later)))
        set.when(end(3, on: .later)).thenDenied(.grantEnded(Identifier(3)))
        set.when(end(3, on: Instant.later.adding(milliseconds: 1)))
            .thenDenied(.grantEnded(Identifier(3)))
        set.when(end(3)).then(.roleEnded(RoleEnded(grant: Identifier(3), ends: .noon)))
    }

    @Test func `a role holds from its first moment and no more at its last`() {
        let district = staffed.given(
            .gave(4, to: 3, .auditor, at: 3, from: .later),
            .roleEnded(RoleEnded(grant: Identifier(4), ends: Instant.later.adding(days: 1)))
        ).state
        let sees = { (moment: Instant) in
            district.allows(staff(3), .seeStaff, at: Identifier(3), now: moment)
        }
        #expect(!sees(Instant.later.adding(milliseconds: -1)))
        #expect(sees(.later))
        #expect(sees(Instant.later.adding(days: 1).adding(milliseconds: -1)))
        #expect(!sees(Instant.later.adding(days: 1)))
    }

    @Test func `nobody gives, ends, closes or renews their own access`() {
        let actor = staffed.by(staff(1))
        actor.when(give(1)).thenDenied(.ownAccess)
        actor.when(end(1)).thenDenied(.ownAccess)
        actor.when(close(1)).thenDenied(.ownAccess)
        actor.when(.invite(InviteAccount(account: Identifier(1)))).thenDenied(.ownAccess)
        for command in [give(2), end(2), close(2)] { #expect(actor.when(command).isAccepted) }
    }

    @Test func `nobody gains by merging the place they keep into another, or another into it`() {
        let merge = PlaceCommand.merge(MergePlaces(place: Identifier(3), into: Identifier(4)))
        let both = staffed.given(.gave(4, to: 3, .officeWorker, at: 4))
        #expect(both.by(staff(3)).when(merge).isAccepted)
        both.given(.gave(5, to: 3, .administrator, at: 3)).by(staff(3)).when(merge)
            .thenDenied(.ownAccess)
        both.given(.gave(5, to: 3, .administrator, at: 4)).by(staff(3)).when(merge)
            .thenDenied(.ownAccess)
        #expect(both.by(staff(1)).when(merge).isAccepted)
    }

    @Test func `the district keeps an administrator at every moment, unless the operator acts`() {
        // Role 1 is set to end later; whoever ends role 2 for good would leave nobody after that.
        let ending = staffed.given(.roleEnded(RoleEnded(grant: Identifier(1), ends: .later)))
        ending.by(staff(1)).when(end(2)).thenDenied(.lastAdministrator)
        ending.by(staff(1)).when(close(2)).thenDenied(.lastAdministrator)
        ending.by(staff(1)).when(end(2, on: .later)).thenDenied(.lastAdministrator)
        #expect(ending.by(.console).when(end(2)).isAccepted)
        #expect(staffed.by(staff(1)).when(end(2)).isAccepted)
        let third = ending.given(.opened(4), .gave(4, to: 4, .administrator, from: .later))
        #expect(third.by(staff(1)).when(end(2)).isAccepted)
        let tooLate = ending.given(
            .opened(4),
            .gave(4, to: 4, .administrator, from: Instant.later.adding(milliseconds: 1))
        )
        tooLate.by(staff(1)).when(end(2)).thenDenied(.lastAdministrator)
    }

    @Test func `one account holds so many roles and not one more`() {
        var full = staffed
        for number in 0..<(StaffAccount.grantsMax - 1) {
            full = full.given(
                .gave(UInt64(number) + 4, to: 3, .auditor, at: 1),
                .roleEnded(RoleEnded(grant: Identifier(UInt64(number) + 4), ends: .noon))
            )
        }
        full.when(give(3)).thenDenied(.tooManyGrants(grantsMax: StaffAccount.grantsMax))
    }
}

@Suite struct ScopeTests {
    private let places = DeciderSpec().given(
        .founded("云溪"),
        .create(2, .subdistrict, in: 1, "柳岸"),
        .create(3, .community, in: 2, "杏花"),
        .create(4, .community, in: 2, "桃园"),
        .create(5, .building, in: 3, "1号楼"),
        .opened(1, home: 3),
        .gave(1, to: 1, .administrator, at: 3)
    )

    private func reach(_ district: District) -> [UInt64] {
        (1...5).filter {
            district.allows(staff(1), .keepPlaces, at: Identifier($0), now: .noon)
        }
    }

    @Test func `a role holds at its place and in everything below`() {
        #expect(reach(places.state) == [3, 5])
        #expect(places.state.allowsSomewhere(staff(1), .keepPlaces, now: .noon))
        #expect(!places.state.allowsSomewhere(staff(1), .keepRecordKeys, now: .noon))
        #expect(!places.state.allowsSomewhere(staff(2), .keepPlaces, now: .noon))
    }

    @Test func `a role follows its place into the one it became part of`() {
        let merged = places.given(
            .placesMerged(PlacesMerged(place: Identifier(3), into: Identifier(4)))
        ).state
        #expect(reach(merged) == [3, 4, 5])
    }

    @Test func `what moves below a place comes under its roles`() {
        let merged = places.given(
            .create(6, .building, in: 4, "2号楼"),
            .placesMerged(PlacesMerged(place: Identifier(4), into: Identifier(3)))
        ).state
        #expect(reach(merged) == [3, 4, 5])
        #expect(merged.allows(staff(1), .keepPlaces, at: Identifier(6), now: .noon))
    }

    @Test func `what is not there is denied like the whole district, so that it tells nothing`() {
        let refusal = AccessRefusal.missing(
            .keepPlaces,
            at: Identifier(99),
            giver: .administrator
        )
        places.by(staff(1)).when(.rename(RenamePlace(place: Identifier(99), name: "杏林")))
            .thenDenied(refusal)
        places.by(staff(1)).when(end(99))
            .thenDenied(.missing(.keepStaff, at: Places.root, giver: .administrator))
        places.by(staff(1)).when(close(99))
            .thenDenied(.missing(.keepStaff, at: Places.root, giver: .administrator))
    }

    @Test func `an account that works elsewhere too is not in the hands of one place alone`() {
        let two = places.given(
            .opened(2, home: 3),
            .gave(2, to: 2, .officeWorker, at: 3),
            .gave(3, to: 2, .officeWorker, at: 4)
        )
        let missing = AccessRefusal.missing(
            .keepStaff,
            at: Identifier(4),
            giver: .administrator
        )
        two.by(staff(1)).when(close(2)).thenDenied(missing)
        two.by(staff(1)).when(.invite(InviteAccount(account: Identifier(2))))
            .thenDenied(missing)
        #expect(two.by(staff(1)).when(end(2)).isAccepted)
        let ended = two.given(.roleEnded(RoleEnded(grant: Identifier(3), ends: .noon)))
        #expect(ended.by(staff(1)).when(close(2)).isAccepted)
    }
}
