import Domain
import Kernel
import Testing

@Suite struct ErasureRuleTests {
    private let spec = SampleHousehold.spec
    private let other = SampleHousehold.other
    private let stranger = StaffedDistrict.stranger

    private func erase(
        _ person: Identifier<Person>,
        mayWait: Bool = false,
        _ channel: ConsentChannel = .onPage
    ) -> PrivacyCommand {
        .erase(ErasePerson(person: person, channel: channel, mayWait: mayWait))
    }

    private func day(_ days: Int64) -> Instant { Instant.noon.adding(days: days) }

    @Test func `whoever is erased leaves a number, and the door stays while others are behind it`()
    {
        spec.by(.resident(other)).when(erase(other)).then(
            .personErased(PersonErased(person: other, household: nil)),
            writes: [
                .eraseRow(VaultKey(.displayName, other.rawValue)), .eraseRow(.person(other)),
            ]
        )
        let after = spec.by(.resident(other)).when(erase(other)).after
        #expect(after.person(other)?.standing == .erased)
        #expect(after.person(other)?.details == nil)
        #expect(after.home(of: other) == nil)
        #expect(!after.members(of: Identifier(1)).contains(other))
        #expect(after.persons.count == spec.state.persons.count, "nobody is renumbered")
        #expect(after.erasures.map(\.person) == [other])
    }

    @Test func `the last behind a door takes the door along`() {
        spec.by(.resident(stranger)).when(erase(stranger)).then(
            .personErased(PersonErased(person: stranger, household: Identifier(2))),
            writes: [
                .eraseRow(VaultKey(.displayName, stranger.rawValue)),
                .eraseRow(.person(stranger)), .eraseRow(.household(Identifier(2))),
            ]
        )
        let after = spec.by(.resident(stranger)).when(erase(stranger)).after
        #expect(after.household(Identifier(2))?.door == nil)
        #expect(after.commitment(to: .household(Identifier(2))) == nil)
    }

    @Test func `what was answered goes too, and every consent is over`() {
        let spec = spec.given(
            .agreed(other, .surveys),
            .groupFactsAnswered(GroupFactsAnswered(person: other, answers: .plain("3")))
        )
        let decided = spec.by(.resident(other)).when(erase(other))
        #expect(decided.writes.contains(.eraseRow(VaultKey(.groupFacts, other.rawValue))))
        let after = decided.after
        #expect(after.commitment(to: VaultKey(.groupFacts, other.rawValue)) == nil)
        #expect(after.consents(of: other).map(\.holds) == [false], "they stay as numbers")
        #expect(!after.agrees(other, to: .surveys))
    }

    @Test func `erasing twice changes nothing`() {
        let gone = spec.given(.personErased(PersonErased(person: other, household: nil)))
        let decided = gone.by(.console).when(erase(other, .inPerson))
        #expect(decided.privacyRefusal == .nothingChanged)
        #expect(gone.by(.resident(other)).when(erase(other)).isDenied)
    }

    @Test func `the person, an administrator and the operator can erase, and nobody else`() {
        let byPerson = erase(other), atDesk = erase(other, .inPerson)
        #expect(spec.by(.resident(SampleHousehold.one)).when(byPerson).isDenied)
        let helper = spec.given(.granted(3, for: other, to: .staff(Identifier(5))))
            .by(.helper(.staff(Identifier(5)), mandate: Identifier(3)))
        #expect(helper.when(byPerson).isDenied, "no mandate covers it")
        #expect(spec.by(.staff(Identifier(2))).when(atDesk).isAccepted)
        #expect(spec.by(.staff(Identifier(3))).when(atDesk).isDenied)
        #expect(spec.by(.staff(Identifier(5))).when(atDesk).isDenied)
        #expect(spec.by(.console).when(atDesk).isAccepted)
    }

    @Test func `a hold refuses an erasure with its date, or puts it off to that date`() {
        let held = spec.given(.held(1, other, days: 10), .held(2, other, days: 20))
        let decided = held.by(.resident(other)).when(erase(other))
        #expect(
            decided.privacyRefusal == .kept(ErasureObstacle(cause: .hold, until: day(20)))
        )
        held.by(.resident(other)).when(erase(other, mayWait: true))
            .then(.deferred(1, other, days: 20, .hold))
        let waiting = held.given(.deferred(1, other, days: 20, .hold))
        #expect(waiting.state.deferral(of: other)?.until == day(20))
        #expect(
            waiting.by(.resident(other)).when(erase(other, mayWait: true)).privacyRefusal
                == .alreadyDeferred(until: day(20))
        )
    }

    @Test func `an erasure that waited is carried out on its day, and once`() {
        let waiting = spec.given(.held(1, other, days: 20), .deferred(1, other, days: 20, .hold))
        let timer = Timer.erasure(Identifier(1))
        #expect(waiting.state.schedule.first?.name == timer)
        #expect(waiting.state.schedule.first?.due == day(20))
        let decided = waiting.by(.clock).at(day(20)).when(timer.privacyCommand)
        #expect(
            decided.events == [.personErased(PersonErased(person: other, household: nil))]
        )
        #expect(decided.after.schedule.first == nil)
    }

    @Test func `a hold placed while an erasure waits puts it off again`() {
        let waiting = spec.given(
            .held(1, other, days: 20),
            .deferred(1, other, days: 20, .hold),
            .held(2, other, days: 40)
        )
        let decided = waiting.by(.clock).at(day(20))
            .when(Timer.erasure(Identifier(1)).privacyCommand)
        #expect(decided.events == [.deferred(2, other, days: 40, .hold)])
        #expect(decided.after.schedule.first?.name == Timer.erasure(Identifier(2)))
        #expect(decided.after.schedule.count == 1)
    }

    @Test func `lifting the last hold lets an erasure that waited for it happen at once`() {
        let waiting = spec.given(
            .held(1, other, days: 20),
            .held(2, other, days: 30),
            .deferred(1, other, days: 30, .hold)
        ).by(.staff(Identifier(2)))
        let first = waiting.when(.liftHold(LiftHold(hold: Identifier(2))))
        #expect(
            first.events == [
                .holdLifted(HoldLifted(hold: Identifier(2))),
                .deferred(2, other, days: 20, .hold),
            ]
        )
        let second = waiting.given(first.events).when(.liftHold(LiftHold(hold: Identifier(1))))
        #expect(
            second.events == [
                .holdLifted(HoldLifted(hold: Identifier(1))),
                .personErased(PersonErased(person: other, household: nil)),
            ]
        )
        #expect(second.writes.contains(.eraseRow(.person(other))))
    }

    @Test(arguments: HoldGround.allCases)
    func `a hold ends, and not later than its ground allows`(ground: HoldGround) {
        let spec = spec.by(.staff(Identifier(2)))
        let place = { (days: Int64) in
            PrivacyCommand.placeHold(
                PlaceHold(person: other, ground: ground, until: day(days))
            )
        }
        let refusal = PrivacyRefusal.momentOutOfRange(latest: day(ground.daysMax))
        #expect(spec.when(place(0)).privacyRefusal == refusal)
        #expect(spec.when(place(1)).isAccepted)
        #expect(spec.when(place(ground.daysMax)).isAccepted)
        #expect(spec.when(place(ground.daysMax + 1)).privacyRefusal == refusal)
        let held = spec.given(.held(1, other, days: 5, ground))
        #expect(held.state.obstacle(to: other, now: day(4)) != nil)
        #expect(held.state.obstacle(to: other, now: day(5)) == nil)
        let late = held.at(day(5)).when(.liftHold(LiftHold(hold: Identifier(1))))
        #expect(late.privacyRefusal == .holdOver)
    }

    @Test func `whoever moves away is erased half a year later, if nothing stands in the way`() {
        let days = RetentionTable.departureDays
        spec.by(.staff(Identifier(6))).when(.participants(.leave(LeaveDistrict(person: stranger))))
            .then(
                .personLeft(PersonLeft(person: stranger)),
                .deferred(1, stranger, days: days, .departure)
            )
        let left = spec.given(
            .personLeft(PersonLeft(person: stranger)),
            .deferred(1, stranger, days: days, .departure)
        )
        let decided = left.by(.clock).at(day(days))
            .when(Timer.erasure(Identifier(1)).privacyCommand)
        #expect(
            decided.events
                == [.personErased(PersonErased(person: stranger, household: Identifier(2)))]
        )
        #expect(left.by(.console).when(erase(stranger, .byPhone)).isAccepted, "or before")
    }

    @Test func `whoever acted for somebody stays as long as that one may ask about it`() {
        let one = SampleHousehold.one
        let obstacle = ErasureObstacle(
            cause: .mandate,
            until: day(30 + Mandates.slipDays)
        )
        let decided = spec.by(.resident(one)).when(erase(one))
        #expect(decided.privacyRefusal == .kept(obstacle))
        #expect(spec.state.obstacle(to: one, now: obstacle.until) == nil)
    }

    @Test func `an entry that must be kept is not merged away`() {
        let merge = ParticipantCommand.merge(MergePersons(person: other, into: stranger))
        spec.given(.held(1, other, days: 3)).when(merge).thenRefused(
            people: .kept(ErasureObstacle(cause: .hold, until: day(3)))
        )
    }

    @Test func `an auditor opens a record for a reason that the person is told`() {
        let open = PrivacyCommand.openRecord(OpenRecord(person: other, reason: .complaint))
        let auditor = Actor.staff(Identifier(8))
        let after = spec.by(auditor).when(open)
        after.then(.recordOpened(RecordOpened(person: other, reason: .complaint)))
        #expect(spec.by(.staff(Identifier(9))).when(open).isDenied, "an auditor elsewhere")
        #expect(spec.by(.staff(Identifier(5))).when(open).isDenied)
        let opening = after.after.openings(of: other).first
        #expect(opening?.reason == .complaint)
        let minute: Int64 = 60_000
        #expect(opening?.isOpen(at: Instant.noon.adding(milliseconds: 60 * minute - 1)) == true)
        #expect(opening?.isOpen(at: Instant.noon.adding(milliseconds: 60 * minute)) == false)
    }

    @Test func `in an older copy only the operator erases again, whatever stood in the way then`() {
        let held = spec.given(.held(1, other, days: 30))
        let again = PrivacyCommand.eraseAgain(EraseAgain(person: other))
        #expect(held.by(.console).when(again).after.person(other)?.standing == .erased)
        #expect(held.by(.staff(Identifier(2))).when(again).isDenied)
        #expect(held.by(.resident(other)).when(again).isDenied)
        let gone = spec.given(.personErased(PersonErased(person: other, household: nil)))
        #expect(gone.by(.console).when(again).privacyRefusal == .nothingChanged)
        let nobody = PrivacyCommand.eraseAgain(EraseAgain(person: Identifier(99)))
        #expect(spec.by(.console).when(nobody).privacyRefusal == .unknownPerson(Identifier(99)))
    }
}
