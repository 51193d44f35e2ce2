import Domain
import Kernel
import Testing

@Suite struct MediationTests {
    private let mediator = Quarter.person(6)

    private func heard() -> Courtyard {
        var yard = Courtyard(households: 3)
        yard.say("挡我家的光", by: 11)
        yard.must(Courtyard.naming(mediator))
        return yard
    }

    @Test func `neither the proposer nor anybody below them mediates`() {
        var yard = Courtyard(households: 3, opener: Quarter.worker, openedBy: .worker)
        // The worker’s own committee, its council, and colleagues at the same place.
        let flaws: [(MatterParty, MediatorFlaw)] = [
            (Quarter.worker, .proposer), (Quarter.person(2), .dependent),
            (Quarter.auditor, .dependent), (Quarter.person(99), .nobody),
        ]
        for (party, flaw) in flaws {
            #expect(yard.give(Courtyard.naming(party)) == .objections(.unfit(flaw)), "\(party)")
        }
        yard.must(Courtyard.naming(mediator))
    }

    @Test func `whoever sits in the body of the proposer does not mediate either`() {
        var yard = Courtyard(households: 3, opener: Quarter.person(1))
        #expect(
            yard.give(Courtyard.naming(Quarter.person(2))) == .objections(.unfit(.dependent))
        )
        var other = Courtyard(households: 3)
        other.must(Courtyard.naming(Quarter.person(2)))
    }

    @Test func `a mediator is named by whoever may, not by themselves, and stays`() {
        var yard = Courtyard(households: 3)
        #expect(
            yard.give(Courtyard.naming(mediator, by: Quarter.person(8)))
                == .objections(.notYoursToName)
        )
        #expect(
            yard.give(Courtyard.naming(mediator, by: Quarter.person(7)))
                == .objections(.notYoursToName)
        )
        #expect(yard.give(Courtyard.naming(Courtyard.official)) == .objections(.oneself))
        yard.must(Courtyard.naming(mediator))
        #expect(yard.give(Courtyard.naming(Quarter.person(8))) == .objections(.named))
    }

    @Test func `a mediator who left learns nothing more, and another one may be named`() {
        var yard = heard()
        yard.must(.participants(.leave(LeaveDistrict(person: Identifier(6)))))
        #expect(yard.district.mediator(of: Courtyard.matter, at: yard.now) == nil)
        #expect(yard.seen(by: mediator) == [])
        yard.must(Courtyard.naming(Quarter.person(8)))
        #expect(yard.seen(by: Quarter.person(8)) == [0])
    }

    @Test func `the mediator talks with somebody at most twice a week`() {
        var yard = heard()
        yard.say("还有声音", by: 11)
        yard.must(Courtyard.contact(0, by: mediator))
        yard.must(Courtyard.contact(1, by: mediator))
        let enough = Refusal.objections(
            .contactedEnough(
                timesMax: Mediation.contactsPerWeekMax,
                days: Mediation.weekDays
            )
        )
        #expect(yard.give(Courtyard.contact(0, by: mediator)) == enough, "whichever row it is")
        yard.wait(days: 6)
        #expect(yard.give(Courtyard.contact(0, by: mediator)) == enough)
        yard.wait(days: 1)
        yard.must(Courtyard.contact(0, by: mediator))
    }

    @Test func `nobody but the mediator notes a contact`() {
        var yard = heard()
        for party in [Quarter.worker, Courtyard.official, Quarter.person(7)] {
            #expect(
                yard.give(Courtyard.contact(0, by: party)) == .objections(.notMediator),
                "\(party)"
            )
        }
    }

    @Test func `whoever objects may refuse to be talked with, and change their mind`() {
        var yard = heard()
        func allow(_ isAllowed: Bool, _ number: UInt64) -> Command {
            .objections(
                .allowContact(
                    AllowContact(
                        matter: Courtyard.matter,
                        isAllowed: isAllowed,
                        by: Quarter.person(number)
                    )
                )
            )
        }
        yard.must(allow(false, 11), by: .resident(Identifier(11)))
        #expect(yard.give(Courtyard.contact(0, by: mediator)) == .objections(.contactRefused))
        let twice = yard.give(allow(false, 11), by: .resident(Identifier(11)))
        #expect(twice == .objections(.nothingChanged))
        let stranger = yard.give(allow(false, 12), by: .resident(Identifier(12)))
        #expect(stranger == .objections(.notForYou))
        yard.must(allow(true, 11), by: .resident(Identifier(11)))
        yard.must(Courtyard.contact(0, by: mediator))
    }

    @Test func `what the minority says stands with what was decided, once, and stays`() {
        var yard = heard()
        let words = "西侧的住户仍然不同意。"
        func state(_ party: MatterParty) -> Command {
            .objections(
                .state(StateMinority(matter: Courtyard.matter, text: words, by: party))
            )
        }
        #expect(yard.give(state(mediator)) == .objections(.nothingDecided))
        yard.must(Courtyard.answering(0, by: mediator))
        yard.must(Courtyard.takingUp)
        #expect(yard.give(state(Quarter.worker)) == .objections(.notMediator))
        yard.must(state(mediator))
        #expect(yard.give(state(mediator)) == .objections(.stated))
        let statements = yard.district.mediations[Courtyard.matter].statements
        #expect(statements.map(\.act) == [0])
        #expect(statements.map(\.text) == [.plain(words)])
    }
}
