import Domain
import Kernel
import Testing

private typealias Home = Quarter

/// Whatever anybody asks in any order: nothing trips, and what must always hold holds.
@Suite struct MatterHistoryTests {
    private static let parties: [MatterParty] =
        (1...10).map { Home.person($0) } + [Home.worker, Home.official, Home.auditor]
    private static let events: [Key] = [
        .takeUp, .refuse, .agree, .putOff, .care, .finish, .warn, .forget, .resume,
    ]
    private static let stepsCount = 120

    @Test(arguments: 1...24)
    func `at every moment each duty has exactly one who is accountable`(seed: UInt64) {
        var random = SeededRandom(seed: seed)
        var home = Quarter()
        for _ in 0..<Self.stepsCount {
            if Int.random(in: 0..<6, using: &random) == 0 {
                home.wait(days: Int64.random(in: 1...20, using: &random))
            } else {
                home.give(Self.command(for: home, &random))
            }
            Self.check(home, "seed \(seed)")
        }
    }

    private static func check(_ home: Quarter, _ comment: Comment) {
        let district = home.district
        var open: [Identifier<Duty>] = []
        for index in district.duties.indices {
            let duty = district.duties[index]
            guard duty.closed == nil else {
                #expect(duty.ending != nil, comment)
                continue
            }
            open.append(Identifier(UInt64(index) + 1))
            // One organisation that stands, or the district's own office; never who helps.
            let accountable = district.accountable(for: duty, at: home.now)
            if let accountable {
                #expect(district.organisation(accountable)?.mergedInto == nil, comment)
                #expect(
                    district.organisation(accountable)?.hasEnded(at: home.now) == false,
                    comment
                )
            }
            #expect(!duty.isOverdue(at: home.now) || duty.escalatesTo == nil, comment)
        }
        #expect(Set(district.duties(owedAt: home.now)) == Set(open), comment)
        let owed = open.compactMap { district.duty($0)?.kind }
        #expect(Set(owed).count == owed.count, comment)
        for index in district.matters.indices { check(index, home, comment) }
        #expect(district.schedule.first.map { $0.due > home.now } ?? true, comment)
    }

    private static func check(_ index: Int, _ home: Quarter, _ comment: Comment) {
        let district = home.district
        let matter = district.matters[index]
        guard let process = district.process(of: matter) else {
            Issue.record(comment)
            return
        }
        let state = process.states[Int(matter.state)]
        let id = Identifier<Matter>(UInt64(index) + 1)
        let duty = district.openDuty(.matter(id, .step))
        #expect(duty == matter.duty.flatMap(district.duty), comment)
        #expect((duty != nil) == (state.owed != nil), comment)
        #expect(matter.acts.allSatisfy { $0.by != nil || $0.at <= home.now }, comment)
        #expect(!state.isFinal || matter.wakes == nil, comment)
    }

    private static func command(
        for home: Quarter,
        _ random: inout SeededRandom
    ) -> Command {
        let party = parties.randomElement(using: &random) ?? Home.worker
        let count = UInt64(home.district.matters.count)
        let matter = Identifier<Matter>(UInt64.random(in: 1...(count + 1), using: &random))
        let duty = Identifier<Duty>(
            UInt64.random(in: 1...UInt64(home.district.duties.count + 1), using: &random)
        )
        switch Int.random(in: 0..<12, using: &random) {
        case 0: return .matters(.open(Home.opening(by: party, fields: Home.complete)))
        case 1, 2, 3:
            let event = events.randomElement(using: &random) ?? .takeUp
            return .matters(
                .step(StepMatter(matter: matter, event: event, reason: "因为", by: party))
            )
        case 4:
            let yes = Int.random(in: 0...5, using: &random)
            return .matters(
                .countDecision(
                    CountDecision(
                        matter: matter,
                        event: .agree,
                        count: DecisionCount(
                            members: 5,
                            present: 5,
                            yes: yes,
                            no: 5 - yes,
                            abstained: 0
                        ),
                        by: party
                    )
                )
            )
        case 5, 6: return .matters(.signDecision(SignDecision(matter: matter, by: party)))
        case 7:
            return .matters(
                .addLine(
                    AddMatterLine(matter: matter, kind: .suggestions, fields: [], by: party)
                )
            )
        case 8:
            let promise = LinePromise(body: Identifier(1), day: home.district.today(home.now))
            return .matters(
                .judgeLine(
                    JudgeMatterLine(
                        matter: matter,
                        line: 0,
                        verdict: .willDo,
                        promise: promise,
                        by: Home.worker
                    )
                )
            )
        case 9:
            let body = Identifier<Organisation>(UInt64.random(in: 1...4, using: &random))
            return .duties(.offer(OfferDuty(duty: duty, to: body, by: party)))
        case 10:
            let isAccepted = Bool.random(using: &random)
            return .duties(
                .answer(AnswerDutyOffer(duty: duty, isAccepted: isAccepted, by: party))
            )
        default:
            let isHelping = Bool.random(using: &random)
            return .duties(.help(HelpWithDuty(duty: duty, isHelping: isHelping, by: party)))
        }
    }
}
