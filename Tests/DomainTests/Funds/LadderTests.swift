import Domain
import Kernel
import Testing

@Suite struct LadderTests {
    private let fund = Treasury.fund
    private let use = Treasury.use
    private let payee = Treasury.payee
    private let matter: UInt64 = 7

    private func standing(_ spec: DeciderSpec) -> FundStanding? { spec.state.standing(of: fund) }

    private func yuan(_ amount: Int64) -> Money { Money(yuan: amount) }

    @Test func `budget, reserve, contract, acceptance and payment: each step moves what is there`()
        throws
    {
        let reserved = Treasury.funded.doing { district, now throws(FundRefusal) in
            try Funds.precommit(yuan(1_200), from: use, forMatter: matter, in: district, now)
        }
        #expect(
            standing(reserved) == Treasury.standing(received: 3_000, promised: 1_200, left: 1_800)
        )
        #expect(reserved.state.amount(ofMatter: matter, at: .reserved) == yuan(1_200))
        let contracted = reserved.doing { district, now throws(FundRefusal) in
            try Funds.commit(
                yuan(1_000),
                from: use,
                to: payee,
                forMatter: matter,
                in: district,
                now
            )
        }
        #expect(contracted.state.amount(ofMatter: matter, at: .reserved) == yuan(200))
        #expect(contracted.state.amount(ofMatter: matter, at: .committed) == yuan(1_000))
        let accepted = contracted.doing { district, _ throws(FundRefusal) in
            try Funds.accept(yuan(900), ofMatter: matter, in: district)
        }
        let paid = accepted.doing { district, _ throws(FundRefusal) in
            try Funds.pay(yuan(900), ofMatter: matter, in: district)
        }
        #expect(
            standing(paid)
                == Treasury.standing(received: 3_000, promised: 300, paid: 900, left: 1_800)
        )
        let over = paid.given(Funds.release(ofMatter: matter, in: paid.state))
        #expect(standing(over) == Treasury.standing(received: 3_000, paid: 900, left: 2_100))
        #expect(Funds.release(ofMatter: matter, in: over.state).isEmpty)
        let back = over.doing { district, _ throws(FundRefusal) in
            try Funds.clawBack(yuan(400), ofMatter: matter, in: district)
        }
        #expect(standing(back) == Treasury.standing(received: 3_000, paid: 500, left: 2_500))
    }

    @Test func `a contract takes what was set aside for its matter first, then what is left`() {
        let spec = Treasury.funded.given(
            .reserved(1, 400, matter: matter),
            .reserved(2, 2_000, matter: 8)
        )
        let after = spec.doing { district, now throws(FundRefusal) in
            let events = try Funds.commit(
                yuan(1_000),
                from: use,
                to: payee,
                forMatter: matter,
                in: district,
                now
            )
            #expect(
                events == [
                    .committed(3, 400, reserve: 1, matter: matter),
                    .committed(4, 600, matter: matter),
                ]
            )
            return events
        }
        #expect(after.state.available(fund, Treasury.lamps) == .zero)
        let refused = after.refusal { district, now throws(FundRefusal) in
            try Funds.commit(yuan(1), from: use, to: payee, forMatter: matter, in: district, now)
        }
        #expect(
            refused
                == .notEnough(
                    Shortfall(
                        fund: fund,
                        purpose: Treasury.lamps,
                        asked: yuan(1),
                        standing: Treasury.standing(received: 3_000, promised: 3_000, left: 0)
                    )
                )
        )
    }

    @Test func `more than is at a step is refused with how much is there`() {
        let spec = Treasury.funded.given(.committed(1, 500, matter: matter))
        let refused = spec.refusal { district, _ throws(FundRefusal) in
            try Funds.accept(yuan(501), ofMatter: matter, in: district)
        }
        #expect(refused == .matterHasLess(matter, .committed, asked: yuan(501), there: yuan(500)))
        let unpaid = spec.refusal { district, _ throws(FundRefusal) in
            try Funds.pay(yuan(1), ofMatter: matter, in: district)
        }
        #expect(unpaid == .matterHasLess(matter, .accepted, asked: yuan(1), there: .zero))
        let elsewhere = spec.refusal { district, _ throws(FundRefusal) in
            try Funds.accept(
                yuan(1),
                ofMatter: matter,
                MatterMoney(payee: Treasury.holder),
                in: district
            )
        }
        #expect(elsewhere == .matterHasLess(matter, .committed, asked: yuan(1), there: .zero))
    }

    @Test func `several verbs of one decision see what the ones before them left`() throws {
        let context = Context(now: .noon, actor: .console, entropy: 7, sealer: PlainSealer())
        var decision = MoneyDecision(Treasury.funded.state, context)
        try decision.add { district, now throws(FundRefusal) in
            try Funds.commit(
                yuan(2_000),
                from: use,
                to: payee,
                forMatter: matter,
                in: district,
                now
            )
        }
        #expect(decision.district.available(fund, Treasury.lamps) == yuan(1_000))
        #expect(throws: FundRefusal.self) {
            try decision.add { district, now throws(FundRefusal) in
                try Funds.commit(yuan(1_001), from: use, to: payee, in: district, now)
            }
        }
        try decision.add { district, _ throws(FundRefusal) in
            try Funds.reduce(yuan(1), ofMatter: matter, in: district)
        }
        try decision.add { district, now throws(FundRefusal) in
            try Funds.commit(yuan(1_001), from: use, to: payee, in: district, now)
        }
        #expect(decision.events.count == 3)
        #expect(decision.district.available(fund, Treasury.lamps) == .zero)
    }

    @Test func `what had no purpose goes back to where it was, what was budgeted to its budget`() {
        let spec = Treasury.funded.given(
            .committed(1, 500, matter: matter),
            .budgeted(1_000, for: Treasury.lamps)
        )
        let more = spec.doing { district, now throws(FundRefusal) in
            try Funds.commit(yuan(300), from: use, to: payee, forMatter: matter, in: district, now)
        }
        #expect(more.state.available(fund, Treasury.lamps) == yuan(700))
        let over = more.given(Funds.release(ofMatter: matter, in: more.state))
        #expect(over.state.available(fund, Treasury.lamps) == yuan(1_000))
        #expect(over.state.available(fund, Treasury.school) == yuan(2_000))
    }

    @Test func `what is most bound is spent first`() {
        let spec = Committee.spec.given(
            .opened(1, .unrestricted, []),
            .received(1, 100, .unrestricted),
            .received(2, 50, .restricted, for: Treasury.lamps)
        )
        let after = spec.doing { district, now throws(FundRefusal) in
            try Funds.commit(yuan(60), from: use, to: payee, in: district, now)
        }
        #expect(after.state.available(fund, Treasury.school) == yuan(90))
    }

    @Test func `whoever promised or accepted by hand does not record that it is paid`() {
        let (one, other) = (Actor.staff(Identifier(1)), Actor.staff(Identifier(2)))
        let stamp = { (actor: Actor) in
            Stamp(recorded: .noon, actor: actor, request: RequestID(high: 0, low: 1))
        }
        let staffed = Treasury.funded.given(
            .opened(1),
            .gave(1, to: 1, .officeWorker),
            .opened(2),
            .gave(2, to: 2, .officeWorker)
        )
        let spec = staffed.given([.committed(1, 500)], stamp(one))
            .given([.stepped(1, .accept, 500)], stamp(one))
        let pay = FundCommand.step(
            StepMoney(encumbrance: Identifier(1), step: .pay, amount: yuan(500))
        )
        spec.by(one).when(pay).thenRefused(by: .funds(.samePerson(Identifier(1))))
        spec.by(other).when(pay).then(.stepped(1, .pay, 500))
        let accepted = staffed.given([.committed(1, 500)], stamp(one))
            .given([.stepped(1, .accept, 500)], stamp(other))
        accepted.by(other).when(pay).thenRefused(by: .funds(.samePerson(Identifier(1))))
    }

    @Test func `what a matter decided goes the matter's way and no side door`() {
        let spec = Treasury.funded.given(.committed(1, 500, matter: matter))
        let step = StepMoney(encumbrance: Identifier(1), step: .accept, amount: yuan(500))
        spec.when(.step(step))
            .thenRefused(by: .funds(.belongsToMatter(Identifier(1), matter: matter)))
        let unknown = StepMoney(encumbrance: Identifier(2), step: .accept, amount: yuan(1))
        spec.when(.step(unknown))
            .thenRefused(by: .funds(.unknownEncumbrance(Identifier(2))))
        let byHand = Treasury.funded.given(.committed(1, 500))
        let more = StepMoney(encumbrance: Identifier(1), step: .dispute, amount: yuan(1))
        byHand.when(.step(more)).thenRefused(
            by: .funds(.notSoMuchThere(Identifier(1), .accepted, asked: yuan(1), there: .zero))
        )
    }

    @Test func `a granted fund of a year: 80,000 of 200,000 adopted leaves 120,000`() throws {
        let purpose = try #require(Key("philanthropy_service"))
        let spec = Committee.spec.given(
            .opened(1, .restricted, [purpose], lapsesAfter: 2_026),
            .received(1, 200_000, for: purpose)
        )
        let after = spec.doing { district, now throws(FundRefusal) in
            try Funds.precommit(
                yuan(80_000),
                from: FundUse(fund, purpose),
                forMatter: matter,
                in: district,
                now
            )
        }
        #expect(after.state.available(fund, purpose) == yuan(120_000))
    }
}
