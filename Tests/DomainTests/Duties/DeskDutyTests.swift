import Domain
import Kernel
import Testing

private let building = StaffedDistrict.building
private let request = Identifier<EntryRequest>(1)
private let details = EntryDetails(name: "测试庚", door: "101")
private let household = Identifier<Household>(1)

/// A residents' committee (1) in the community, the office (2) of its sub-district, and the
/// government (3) of the district. It is Monday, 2026-06-01.
private let spec = StaffedDistrict.spec.given(
    .body(1, .residentsCommittee, at: 3, "居委会"),
    .body(2, .subdistrictOffice, at: 2, "街道办"),
    .body(3, .districtGovernment, at: 1, "区政府")
)
private let due = Instant.on("2026-06-09")

private let ask = EntryCommand.ask(
    AskForEntry(place: building, details: details, proof: .lease)
)
private let appeal = EntryCommand.appeal(AppealEntry(request: request))
private let refuse = EntryCommand.answer(
    AnswerEntry(request: request, verdict: .refuse(.noSuchDoor))
)
private let accept = EntryCommand.answer(
    AnswerEntry(request: request, verdict: .accept(into: nil))
)

private func opened(
    _ duty: UInt64,
    _ kind: DutyKind,
    owner: UInt64?,
    due: Instant = due
) -> Event {
    .dutyOpened(
        DutyOpened(
            duty: Identifier(duty),
            kind: kind,
            owner: owner.map { Identifier($0) },
            due: due
        )
    )
}

extension DeciderSpec.Decided {
    fileprivate var next: DeciderSpec { DeciderSpec(after) }
    fileprivate var owed: [DutyKind] {
        after.duties(owedAt: .noon).compactMap { after.duty($0)?.kind }
    }
}

@Suite struct DeskDutyTests {
    private let asked = spec.by(.visitor).when(ask)

    @Test func `who asks opens an answer that the committee owes within five working days`() {
        #expect(asked.events.last == opened(1, .answerRegistration(1), owner: 1))
        #expect(asked.after.entryRequest(request)?.due == due)
        #expect(asked.owed == [.answerRegistration(1)])
        let atTheDesk = spec.by(StaffedDistrict.staff(5))
            .when(.take(AskForEntry(place: building, details: details, proof: .lease)))
        #expect(atTheDesk.events.last == opened(1, .answerRegistration(1), owner: 1))
    }

    @Test func `the nearest office that is on file owes it; else the district itself`() {
        let above = StaffedDistrict.spec.given(
            .body(1, .ngo, at: 3, "自治会"),
            .body(2, .residentsCommittee, at: 4, "别处"),
            .body(3, .subdistrictOffice, at: 2, "街道办")
        ).by(.visitor).when(ask)
        #expect(above.events.last == opened(1, .answerRegistration(1), owner: 3))
        let alone = StaffedDistrict.spec.by(.visitor).when(ask)
        #expect(alone.events.last == opened(1, .answerRegistration(1), owner: nil))
        let ended = spec.given(
            .bodyEnded(BodyEnded(body: Identifier(1), ends: .noon, successor: nil))
        ).by(.visitor).when(ask)
        #expect(ended.events.last == opened(1, .answerRegistration(1), owner: 2))
    }

    @Test func `exactly one owes it when the committee has ended since: its successor`() {
        let followed = asked.next.given(
            .body(4, .residentsCommittee, at: 3, "新居委会"),
            .bodyEnded(BodyEnded(body: Identifier(1), ends: .noon, successor: Identifier(4)))
        ).state
        let duty = followed.openDuty(.answerRegistration(1))
        #expect(duty.flatMap { followed.accountable(for: $0, at: .noon) } == Identifier(4))
    }

    @Test(arguments: [refuse, accept])
    func `an answer closes it, whether it is yes or no`(answer: EntryCommand) {
        let answered = asked.next.by(StaffedDistrict.staff(5)).knowingArrival().when(answer)
        #expect(answered.events.last == .closed(1, .fulfilled))
        #expect(answered.owed == [])
        #expect(answered.after.duty(Identifier(1))?.ending == .fulfilled)
    }

    @Test func `an appeal opens the next one at the tier above, and its answer closes that`() {
        let refused = asked.next.by(StaffedDistrict.staff(5)).when(refuse).next
        let appealed = refused.by(.visitor).when(appeal)
        #expect(appealed.events.last == opened(2, .answerRegistration(1), owner: 2))
        #expect(appealed.owed == [.answerRegistration(1)])
        let again = appealed.next.by(StaffedDistrict.staff(1)).when(refuse)
        #expect(again.events.last == .closed(2, .fulfilled))
        #expect(again.owed == [])
    }

    @Test func `an answer is overdue after five working days, over a weekend that was moved`() {
        let calendar = AdoptWorkingCalendar(
            off: ["2026-06-08"].compactMap { Day($0) },
            worked: ["2026-06-06"].compactMap { Day($0) }
        )
        let moved = spec.when(.adoptCalendar(calendar)).next.by(.visitor).when(ask).after
        // Tuesday to Friday, and the Saturday that takes the place of Monday.
        let end = Instant.on("2026-06-07")
        let duty = moved.openDuty(.answerRegistration(1))
        #expect(duty?.due == end)
        #expect(moved.entryRequest(request)?.due == end)
        #expect(duty?.isOverdue(at: end.adding(milliseconds: -1)) == false)
        #expect(duty?.isOverdue(at: end) == true)
    }
}

@Suite struct ContestDutyTests {
    private static let person = Identifier<Person>(1)
    private static let issued = Event.lettersIssued(
        LettersIssued(
            first: Identifier(1),
            households: [household],
            counts: [2],
            persons: [person, Identifier(2)],
            expires: .on("2026-08-01"),
            reason: .first
        )
    )

    private static func used(_ use: UInt64, slot: Int, by person: UInt64) -> Event {
        .letterCodeUsed(
            LetterCodeUsed(
                use: Identifier(use),
                code: LetterCode(letter: Identifier(1), slot: slot),
                person: Identifier(person)
            )
        )
    }

    private let here = spec.given(
        issued,
        used(1, slot: 0, by: 1),
        used(2, slot: 1, by: 2),
        // The spare code, for somebody who has one of their own.
        used(3, slot: 2, by: 1)
    )

    private func contest(_ spec: DeciderSpec, _ use: UInt64) -> DeciderSpec.Decided {
        let by = StaffedDistrict.otherNeighbour
        return spec.by(.resident(by))
            .when(.contest(ContestLetterUse(use: Identifier(use), by: by)))
    }

    @Test func `a contested use opens a look into it that the committee owes, once a person`() {
        let contested = contest(here, 1)
        #expect(contested.events.last == opened(1, .lookIntoContest(Self.person), owner: 1))
        let again = contest(contested.next, 3)
        #expect(again.events.count == 1)
        #expect(again.owed == [.lookIntoContest(Self.person)])
        let other = contest(again.next, 2)
        #expect(other.events.last == opened(2, .lookIntoContest(Identifier(2)), owner: 1))
    }

    @Test func `a new code for the person closes it`() {
        let answered = contest(here, 1).next
            .when(.issueCode(IssueCode(person: Self.person, reason: .contested)))
        #expect(answered.events.last == .closed(1, .fulfilled))
        #expect(answered.owed == [])
        #expect(
            contest(answered.next, 3).events.last
                == opened(2, .lookIntoContest(Self.person), owner: 1)
        )
    }

    @Test func `a new letter for the household closes what is owed about each of it`() {
        let both = contest(contest(here, 1).next, 2)
        let answered = both.next
            .when(.issue(IssueLetters(.household(household), reason: .contested)))
        #expect(answered.events.suffix(2) == [.closed(1, .fulfilled), .closed(2, .fulfilled)])
        #expect(answered.owed == [])
    }

    @Test func `nothing is owed about the code of somebody who has moved away`() {
        let left = contest(here, 1).next
            .given(.personLeft(PersonLeft(person: Self.person))).state
        #expect(left.duties(owedAt: .noon) == [])
    }
}
