import Domain
import Kernel
import Testing

/// Building 5 in community 3: a household of 1 and 2, adults, with a child, 4, behind one door;
/// and 3 in community 4.
private let people = StaffedDistrict.spec.given(
    .personsRegistered(
        PersonsRegistered(
            first: Identifier(4),
            households: [Identifier(1)],
            details: [.plain("测试辛")],
            ages: [.child]
        )
    )
)
private let household = Identifier<Household>(1)
private let expires = Instant.noon.adding(days: 60)

private func issued(
    _ letter: UInt64 = 1,
    reason: LetterReason = .first,
    expires: Instant = expires
) -> Event {
    .lettersIssued(
        LettersIssued(
            first: Identifier(letter),
            households: [household],
            counts: [2],
            persons: [Identifier(1), Identifier(2)],
            expires: expires,
            reason: reason
        )
    )
}

private func used(_ use: UInt64 = 1, slot: Int = 0, by person: UInt64 = 1) -> Event {
    .letterCodeUsed(
        LetterCodeUsed(use: Identifier(use), code: code(slot), person: Identifier(person))
    )
}

private func code(_ slot: Int, letter: UInt64 = 1) -> LetterCode {
    LetterCode(letter: Identifier(letter), slot: slot)
}

private func use(_ slot: Int, letter: UInt64 = 1, name: String? = nil) -> LetterCommand {
    .use(UseLetterCode(code: code(slot, letter: letter), displayName: "邻居", name: name))
}

private func chosen(by person: UInt64) -> (Event, SideWrite) {
    let sealed = PlainSealer().seal(.displayName("邻居"))
    return (
        .displayNameChosen(
            DisplayNameChosen(person: Identifier(person), name: sealed.commitment)
        ),
        .keepRow(VaultKey(.displayName, person), sealed)
    )
}

@Suite struct LetterTests {
    private let letters = people.given(issued())

    @Test func `a household gets one code for each adult and a spare, and children none`() {
        people.when(.issue(IssueLetters(.household(household), reason: .first))).then(issued())
        #expect(letters.state.letter(Identifier(1))?.slots.count == 3)
        #expect(letters.state.person(of: code(1)) == Identifier(2))
        #expect(letters.state.person(of: code(2)) == nil)
    }

    @Test func `a place gets letters for all its households, and for no others`() {
        people.when(.issue(IssueLetters(.place(StaffedDistrict.here), reason: .first)))
            .then(issued())
    }

    @Test func `guests and places without adults get no letter`() {
        people.when(.issue(IssueLetters(.place(Identifier(99)), reason: .first)))
            .thenRefused(by: .letters(.unknownPlace(Identifier(99))))
        DeciderSpec().given(.founded("云溪"))
            .when(.issue(IssueLetters(.place(Places.root), reason: .first)))
            .thenRefused(by: .letters(.nobodyThere))
    }

    @Test(arguments: [0, 181])
    func `codes are good for a day to half a year`(days: Int) {
        people.when(.issue(IssueLetters(.household(household), reason: .first, days: days)))
            .thenRefused(by: .letters(.daysOutOfRange(daysMax: 180)))
    }

    @Test func `a code is used once, by the one it is for`() {
        let (name, row) = chosen(by: 1)
        letters.by(.visitor).when(use(0)).then(used(), name, writes: [row])
        letters.given(used()).by(.visitor).when(use(0))
            .thenRefused(by: .letters(.codeUsed(.noon)))
    }

    @Test func `a code is good until it runs out, and not a moment longer`() {
        let last = expires.adding(milliseconds: -1)
        #expect(letters.by(.visitor).at(last).when(use(0)).isAccepted)
        letters.by(.visitor).at(expires).when(use(0))
            .thenRefused(by: .letters(.codeExpired(expires)))
    }

    @Test func `a new letter makes the old unused codes void`() {
        let renewed = letters.given(issued(2, reason: .lost))
        renewed.by(.visitor).when(use(0)).thenRefused(by: .letters(.codeEnded))
        #expect(renewed.by(.visitor).when(use(0, letter: 2)).isAccepted)
    }

    @Test func `codes can be made void`() {
        let revoked = Event.lettersRevoked(LettersRevoked(letters: [Identifier(1)]))
        letters.when(.revoke(RevokeLetters(.place(StaffedDistrict.here)))).then(revoked)
        letters.given(revoked).by(.visitor).when(use(0))
            .thenRefused(by: .letters(.codeEnded))
        letters.given(revoked).when(.revoke(RevokeLetters(.household(household))))
            .thenRefused(by: .letters(.nothingOutstanding))
    }

    @Test func `a code is good for nobody once they moved to another household`() {
        let moved = letters.given(
            .personMoved(PersonMoved(person: Identifier(1), household: Identifier(2)))
        )
        moved.by(.visitor).when(use(0)).thenRefused(by: .letters(.codeOfNobody))
        #expect(moved.by(.visitor).when(use(1)).isAccepted)
    }

    @Test func `a code that does not exist is none`() {
        for code in [code(3), code(-1), code(0, letter: 2)] {
            letters.by(.visitor)
                .when(.use(UseLetterCode(code: code, displayName: "邻居")))
                .thenRefused(by: .letters(.unknownCode))
        }
    }

    @Test func `the spare code brings somebody new into the household`() throws {
        let arrival = letters.knowingArrival().by(.visitor)
        arrival.when(use(2)).thenRefused(by: .letters(.nameNeeded))
        let after = arrival.when(use(2, name: "测试丁")).after
        let person = try #require(after.use(Identifier(1))?.person)
        #expect(after.person(person)?.household == household)
        #expect(after.displayName(of: person) == PlainSealer().seal(.displayName("邻居")).commitment)
        letters.by(.visitor).when(use(0, name: "测试丁"))
            .thenRefused(by: .letters(.nameNotAsked))
    }

    @Test func `one code for one person makes their other unused codes void, and nobody else's`() {
        let event = Event.codeIssued(
            CodeIssued(
                letter: Identifier(2),
                person: Identifier(1),
                expires: expires,
                reason: .lost
            )
        )
        letters.when(.issueCode(IssueCode(person: Identifier(1), reason: .lost))).then(event)
        let after = letters.given(event)
        after.by(.visitor).when(use(0)).thenRefused(by: .letters(.codeEnded))
        #expect(after.by(.visitor).when(use(1)).isAccepted)
        #expect(after.by(.visitor).when(use(0, letter: 2)).isAccepted)
        people.when(.issueCode(IssueCode(person: Identifier(4), reason: .first)))
            .thenRefused(by: .letters(.tooYoung(Identifier(4))))
    }

    @Test func `large households get more than one letter, which do not replace each other`() {
        let many = StaffedDistrict.spec.given(
            .personsRegistered(
                PersonsRegistered(
                    first: Identifier(4),
                    households: Array(repeating: household, count: 4),
                    details: (0..<4).map { .plain("测试\($0)") },
                    ages: Array(repeating: .unknown, count: 4)
                )
            )
        )
        let after = many.when(.issue(IssueLetters(.household(household), reason: .first))).after
        #expect(after.letters.count == 2)
        for letter in 1...2 as ClosedRange<UInt64> {
            #expect(after.isOutstanding(Identifier(letter), now: .noon))
        }
    }
}

@Suite struct LetterContestTests {
    private let here = people.given(issued(), used())
    private let contested = Event.letterUseContested(
        LetterUseContested(use: Identifier(1), by: Identifier(2))
    )

    /// What the district owes, which has no office on file.
    private let owed = Event.dutyOpened(
        DutyOpened(
            duty: Identifier(1),
            kind: .lookIntoContest(Identifier(1)),
            owner: nil,
            due: .on("2026-06-09")
        )
    )

    @Test func `whoever belongs to the household may say that a use was not the person`() {
        let command = ContestLetterUse(use: Identifier(1), by: Identifier(2))
        here.by(.resident(Identifier(2))).when(.contest(command)).then(contested, owed)
        here.given(contested).by(.resident(Identifier(2))).when(.contest(command))
            .thenRefused(by: .letters(.alreadyContested(.noon)))
    }

    @Test func `nobody of another household says anything about it`() {
        here.by(.resident(Identifier(3)))
            .when(.contest(ContestLetterUse(use: Identifier(1), by: Identifier(3))))
            .thenRefused(by: .letters(.otherHousehold))
        #expect(
            !here.by(.resident(Identifier(3)))
                .when(.contest(ContestLetterUse(use: Identifier(1), by: Identifier(2))))
                .isAccepted
        )
    }

    @Test func `whoever holds a used code of the household may say so without being signed in`() {
        let byCode = LetterCommand.contestByCode(
            ContestLetterUseByCode(use: Identifier(1), code: code(0))
        )
        here.by(.visitor).when(byCode)
            .then(.letterUseContested(LetterUseContested(use: Identifier(1), by: nil)), owed)
    }

    @Test func `a contested use opens nothing, and a new code waits for the desk`() {
        let stopped = here.given(contested)
        #expect(here.state.admits(Identifier(1)))
        #expect(!stopped.state.admits(Identifier(1)))
        stopped.when(.issueCode(IssueCode(person: Identifier(1), reason: .lost)))
            .thenRefused(by: .letters(.contestOpen(Identifier(1))))
        let issue = stopped.when(.issue(IssueLetters(.place(StaffedDistrict.here), reason: .first)))
        issue.thenRefused(by: .letters(.nobodyThere))
    }

    @Test func `the desk clears it by a new code, and the contested use stays shut`() {
        let after = here.given(contested)
            .when(.issueCode(IssueCode(person: Identifier(1), reason: .contested))).after
        #expect(after.openContest(of: Identifier(1)) == nil)
        #expect(!after.admits(Identifier(1)))
        #expect(after.standing(of: code(0, letter: 2), now: .noon) == .good(Identifier(1)))
    }

    @Test func `whoever made the letter does not clear what is said against its use`() {
        let maker = StaffedDistrict.staff(5)
        var state = people.by(maker)
            .when(.issue(IssueLetters(.household(household), reason: .first)))
        #expect(state.isAccepted)
        // The history as it was recorded in the maker's name.
        var district = people.state
        let stamp = Stamp(
            recorded: .noon,
            actor: maker,
            request: RequestID(high: 0, low: 1)
        )
        for event in [issued(), used(), contested] { district.evolve(event, stamp) }
        let spec = DeciderSpec(district)
        let clear = LetterCommand.issueCode(
            IssueCode(person: Identifier(1), reason: .contested)
        )
        state = spec.by(maker).when(clear)
        state.thenRefused(by: .letters(.ownLetterContested))
        #expect(spec.by(StaffedDistrict.staff(2)).when(clear).isAccepted)
    }

    @Test func `nothing is cleared that nobody contested`() {
        here.when(.issueCode(IssueCode(person: Identifier(1), reason: .contested)))
            .thenRefused(by: .letters(.noContestOpen))
    }

    @Test func `every use is shown to the household, the newest first`() {
        let both = here.given(used(2, slot: 1, by: 2))
        #expect(both.state.uses(of: household) == [Identifier(2), Identifier(1)])
        #expect(both.state.uses(of: Identifier(2)) == [])
    }

    @Test func `somebody chooses another name for themselves only`() {
        let command = LetterCommand.chooseDisplayName(
            ChooseDisplayName(person: Identifier(1), displayName: "邻居")
        )
        let (name, row) = chosen(by: 1)
        here.by(.resident(Identifier(1))).when(command).then(name, writes: [row])
        #expect(!here.by(.resident(Identifier(2))).when(command).isAccepted)
    }
}
