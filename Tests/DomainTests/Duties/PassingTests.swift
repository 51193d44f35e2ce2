import Domain
import Kernel
import Testing

private typealias Home = Quarter

@Suite struct PassingTests {
    private var home = Quarter()
    private let first = Identifier<Duty>(1)
    private let group = Identifier<Organisation>(4)

    private mutating func refusal(_ command: DutyCommand) -> DutyRefusal? {
        if case .duties(let refusal) = home.give(.duties(command)) { refusal } else { nil }
    }

    private func offer(
        to body: UInt64,
        by party: MatterParty = Home.worker
    ) -> DutyCommand {
        .offer(OfferDuty(duty: first, to: Identifier(body), by: party))
    }

    private func answer(_ isAccepted: Bool, by party: MatterParty) -> DutyCommand {
        .answer(AnswerDutyOffer(duty: first, isAccepted: isAccepted, by: party))
    }

    @Test mutating func `a duty is another's only once they say yes`() {
        home.raise()
        #expect(refusal(offer(to: 4, by: Home.person(7))) == .notAccountable)
        #expect(refusal(offer(to: 4)) == nil)
        #expect(home.duty(1).owner == Identifier(1))
        #expect(refusal(answer(true, by: Home.worker)) == .offeredToOthers)
        #expect(refusal(answer(true, by: Home.person(6))) == nil)
        #expect(home.duty(1).owner == group)
        #expect(home.duty(1).offer == nil)
    }

    @Test mutating func `an offer that nobody takes bounces after two worked days`() {
        home.raise()
        #expect(refusal(offer(to: 4)) == nil)
        home.wait(until: .on("2026-06-04").adding(milliseconds: -1))
        #expect(home.duty(1).offer != nil)
        home.wait(until: .on("2026-06-04"))
        #expect(home.duty(1).offer == nil)
        #expect(home.duty(1).owner == Identifier(1))
        #expect(refusal(offer(to: 4)) == nil)
    }

    @Test mutating func `the third time it is not passed on but goes up a tier`() {
        home.raise()
        #expect(refusal(offer(to: 4)) == nil)
        #expect(refusal(answer(true, by: Home.person(6))) == nil)
        #expect(refusal(offer(to: 1, by: Home.person(6))) == nil)
        #expect(refusal(answer(true, by: Home.worker)) == nil)
        #expect(refusal(offer(to: 4)) == nil)
        // The committee is part of the office.
        #expect(home.duty(1).owner == Identifier(3))
        #expect(home.duty(1).offer == nil)
    }

    @Test
    mutating func `what is overdue goes to whom the file names, and counts against the other`() {
        home.raise(fields: Home.complete)
        home.wait(until: .on("2026-06-09"))
        #expect(home.duty(1).owner == Identifier(3))
        let tallies = home.district.dutyTallies(at: home.now)
        #expect(tallies[DutyOwner(organisation: Identifier(1))]?.broken == 1)
        #expect(tallies[DutyOwner(organisation: Identifier(3))] == nil)
        home.must(Home.step(Key.takeUp))
        let later = home.district.dutyTallies(at: home.now)
        #expect(later[DutyOwner(organisation: Identifier(1))]?.late == 1)
    }

    @Test mutating func `who offers to help owes nothing, and hands it back without a mark`() {
        home.raise()
        let helping = DutyCommand.help(
            HelpWithDuty(duty: first, isHelping: true, by: Home.person(8))
        )
        let back = DutyCommand.help(
            HelpWithDuty(duty: first, isHelping: false, by: Home.person(8))
        )
        #expect(refusal(back) == .notHelping)
        #expect(refusal(helping) == nil)
        #expect(home.duty(1).assistants == [Home.person(8)])
        #expect(home.duty(1).owner == Identifier(1))
        #expect(refusal(back) == nil)
        #expect(home.duty(1).assistants.isEmpty)
        #expect(home.district.dutyTallies(at: home.now).values.map(\.open) == [1])
    }

    @Test mutating func `a step is done by taking it, a promise by saying so`() {
        home.raise()
        let done = DutyCommand.fulfil(FulfilDuty(duty: first, by: Home.worker))
        #expect(refusal(done) == .doneByItsStep)
    }
}
