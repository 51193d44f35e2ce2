import Domain
import Kernel
import Testing

@Suite struct MandateTests {
    private let spec = SampleHousehold.spec
    private let one = SampleHousehold.one
    private let other = SampleHousehold.other
    private let child = SampleHousehold.child
    private let desk = Actor.staff(Identifier(5))

    private func refusal(
        _ command: GiveMandate,
        by actor: Actor = .staff(Identifier(5))
    ) -> MandateRefusal? {
        spec.by(actor).when(.give(command)).mandateRefusal
    }

    @Test func `a mandate says who for whom, for what, until when and how it was given`() {
        spec.by(desk).when(.give(.sample(other, given: .byPhone))).then(
            .granted(
                3,
                for: other,
                to: .staff(Identifier(5)),
                .helper,
                [.speak, .seeOwnData],
                given: .byPhone
            )
        )
    }

    @Test func `nothing that is one's own alone can be covered`() {
        #expect(
            MandatedActs.all == [
                .correctDetails, .chooseDisplayName, .consent, .speak, .seeOwnData,
            ]
        )
        #expect(MandatedActs.all.rawValue == 0b11111)
        for kind in MandateKind.allCases { #expect(MandatedActs.all.isSuperset(of: kind.acts)) }
    }

    @Test func `no helper gives or ends a mandate, whatever theirs covers`() {
        let helper = Actor.helper(.staff(Identifier(5)), mandate: Identifier(1))
        let give = MandateCommand.give(.sample(one, given: .onPage))
        #expect(spec.by(helper).when(give).isDenied)
        #expect(spec.by(.resident(one)).when(give).isAccepted)
        for way in RevocationWay.allCases {
            let revoke = MandateCommand.revoke(RevokeMandate(mandate: Identifier(1), way: way))
            #expect(spec.by(helper).when(revoke).isDenied, "\(way)")
        }
    }

    @Test func `nobody is their own helper`() {
        #expect(refusal(.sample(one, to: .resident(one))) == .oneself)
    }

    @Test func `who acts for others is here, and grown up`() {
        #expect(refusal(.sample(one, to: .resident(Identifier(99)))) == .unknownHand)
        #expect(refusal(.sample(one, to: .staff(Identifier(12)))) == .unknownHand)
        #expect(refusal(.sample(one, to: .resident(child))) == .handUnderAge(yearsMin: 18))
        #expect(refusal(.sample(one, to: .resident(other))) == nil)
    }

    @Test func `a guardian shows a document, and a document makes a guardian only`() {
        let guardian = { (given: MandateGiven, hand: HelpingHand) in
            GiveMandate.sample(child, to: hand, kind: .guardian, given: given)
        }
        #expect(refusal(guardian(.inPerson, .resident(other))) == .documentNeeded)
        #expect(refusal(guardian(.byDocument, .staff(Identifier(5)))) == .guardianFromOffice)
        #expect(refusal(guardian(.byDocument, .resident(other))) == nil)
        #expect(refusal(.sample(one, given: .byDocument)) == .documentOfOther)
        #expect(refusal(.sample(child)) == .guardianOnly(yearsMin: 14))
    }

    @Test(arguments: MandateKind.allCases)
    func `a mandate ends, and no later than its kind allows`(kind: MandateKind) {
        let person = kind == .guardian ? child : one
        let give = { (days: Int) in
            GiveMandate.sample(
                person,
                to: .resident(other),
                kind: kind,
                days: days,
                given: kind == .guardian ? .byDocument : .inPerson
            )
        }
        let max = kind.daysMax
        #expect(refusal(give(0)) == .daysOutOfRange(daysMax: max))
        #expect(refusal(give(1)) == nil)
        #expect(refusal(give(max)) == nil)
        #expect(refusal(give(max + 1)) == .daysOutOfRange(daysMax: max))
    }

    @Test func `who supports somebody agrees to nothing for them`() {
        let support = { GiveMandate.sample(one, kind: .supporter, acts: $0) }
        #expect(refusal(support([.speak, .consent])) == .tooFar(.supporter))
        #expect(refusal(support([.chooseDisplayName])) == .tooFar(.supporter))
        #expect(refusal(support([.speak, .seeOwnData, .correctDetails])) == nil)
        #expect(refusal(support([])) == .nothingCovered)
    }

    @Test func `the same mandate is not given twice, and there is a limit`() {
        let spec = spec.by(desk)
        let decided = spec.when(.give(.sample(one, acts: .all)))
        #expect(decided.mandateRefusal == .alreadyGiven(Identifier(1)))
        let many = spec.given(
            (3...12).map { .granted($0, for: other, to: .resident(one), days: Int64($0)) }
        )
        #expect(
            many.when(.give(.sample(other))).mandateRefusal
                == .tooManyMandates(mandatesMax: Mandates.perPersonMax)
        )
        #expect(many.at(.noon.adding(days: 3)).when(.give(.sample(other))).isAccepted)
    }

    @Test func `a mandate covers what it names, for whom it names, while it lasts`() {
        let state = spec.given(
            .granted(3, for: other, to: .resident(one), .supporter, [.speak], days: 7)
        ).state
        let helper = Actor.helper(.resident(one), mandate: Identifier(3))
        let may = { (person: Identifier<Person>, acts: MandatedActs, actor: Actor, days: Int64) in
            state.actsFor(person, acts, actor, now: Instant.noon.adding(days: days))
        }
        #expect(may(other, .speak, helper, 6))
        #expect(!may(other, .speak, helper, 7))
        #expect(!may(other, .consent, helper, 0))
        #expect(!may(other, [.speak, .consent], helper, 0))
        #expect(!may(other, [], helper, 0), "what no mandate covers")
        #expect(!may(child, .speak, helper, 0))
        let thief = Actor.helper(.resident(child), mandate: Identifier(3))
        #expect(!may(other, .speak, thief, 0), "the mandate of somebody else")
    }

    @Test func `the person, the desk and the helper can end it, and then it covers nothing`() {
        let ways: [(RevocationWay, Actor, Bool)] = [
            (.byPerson, .resident(one), true), (.byPerson, .resident(other), false),
            (.byPerson, desk, false), (.atTheDesk, desk, true),
            (.atTheDesk, .staff(Identifier(6)), false), (.byHand, desk, true),
            (.bySlip, .visitor, true), (.bySlip, .resident(other), false),
        ]
        for (way, actor, isAllowed) in ways {
            let revoke = MandateCommand.revoke(RevokeMandate(mandate: Identifier(1), way: way))
            let decided = spec.by(actor).when(revoke)
            #expect(decided.isAccepted == isAllowed, "\(way) by \(actor)")
            guard isAllowed else { continue }
            let helper = Actor.helper(.staff(Identifier(5)), mandate: Identifier(1))
            #expect(!decided.after.actsFor(one, .speak, helper, now: .noon), "\(way)")
            #expect(decided.after.mandate(Identifier(1))?.isContested == (way == .bySlip))
            let again = spec.given(decided.events).by(actor).when(revoke)
            #expect(again.mandateRefusal == .over, "\(way)")
        }
    }

    @Test func `a slip is good for a while after the mandate is over`() {
        let revoke = MandateCommand.revoke(RevokeMandate(mandate: Identifier(1), way: .bySlip))
        let end = Instant.noon.adding(days: 30 + Mandates.slipDays)
        let last = end.adding(milliseconds: -1)
        #expect(spec.by(.visitor).at(last).when(revoke).isAccepted)
        #expect(spec.by(.visitor).at(end).when(revoke).mandateRefusal == .over)
    }

    @Test func `what was done under a mandate stands under it, with both names`() {
        var district = spec.state
        let helper = Actor.helper(.staff(Identifier(5)), mandate: Identifier(1))
        let stamp = Stamp(
            recorded: .later,
            actor: helper,
            request: RequestID(high: 0, low: 2)
        )
        district.evolve(.agreed(one, .surveys), stamp)
        #expect(
            district.acts(under: Identifier(1)) == [MandatedAct(act: .consent, when: .later)]
        )
        #expect(district.consents(of: one).first?.given.by == helper)
        #expect(district.acts(under: Identifier(2)).isEmpty)
    }
}
