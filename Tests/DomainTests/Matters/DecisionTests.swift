import Domain
import Kernel
import Testing

private typealias Home = Quarter

@Suite struct DecisionTests {
    private var home = Quarter()

    @Test mutating func `a body decides by a count that two of its members vouch for`() {
        home.discuss()
        #expect(home.refusal(Home.step(Key.agree)) == .bodyDecides(Key.council))
        #expect(home.refusal(Home.sign(2)) == .nothingCounted)
        home.must(Home.count(3, 2))
        #expect(home.state == Key.discussed)
        #expect(home.refusal(Home.sign(1)) == .sameSigner)
        #expect(home.refusal(Home.sign(9)) == .notYours(roles: [Key.council]))
        home.must(Home.sign(2))
        #expect(home.state == Key.doing)
        #expect(home.matter.owner == Home.person(8))
        #expect(home.matter.decision == nil)
    }

    @Test mutating func `a tie is lost, and what the file says happens instead`() {
        home.discuss()
        home.must(Home.count(2, 2))
        home.must(Home.sign(2))
        #expect(home.state == Key.raised)
        #expect(home.matter.duty != nil)
    }

    @Test mutating func `below the quorum nothing is decided, and the numbers say why`() {
        home.discuss()
        #expect(
            home.refusal(Home.count(2, 0, present: 2))
                == .noQuorum(present: 2, needed: 3, members: 5)
        )
        home.must(Home.count(2, 0, present: 3))
    }

    @Test mutating func `a count must be of those who sit there`() {
        home.discuss()
        let count = DecisionCount(members: 6, present: 5, yes: 5, no: 0, abstained: 0)
        let counted = MatterCommand.countDecision(
            CountDecision(matter: Identifier(1), event: Key.agree, count: count, by: Home.person(1))
        )
        #expect(home.refusal(counted) == .membersDiffer(stated: 6, onFile: 5))
        #expect(home.refusal(Home.count(4, 2)) == .countBeyond(counted: 6, most: 5))
        #expect(home.refusal(Home.count(6, 0)) == .countBeyond(counted: 6, most: 5))
    }

    @Test mutating func `whoever has an interest, opened it or owns it stays out`() {
        home.raise(by: Home.person(1), fields: Home.complete)
        home.must(Home.step(Key.takeUp))
        home.must(
            .note(
                NoteParty(
                    matter: Identifier(1),
                    note: .interest,
                    party: Home.person(2),
                    by: Home.person(2)
                )
            )
        )
        #expect(home.refusal(Home.count(3, 0, by: 1)) == .recused(.opener))
        #expect(home.refusal(Home.count(3, 0, by: 2)) == .recused(.interested))
        home.must(Home.count(3, 0, by: 3))
        #expect(home.refusal(Home.sign(2)) == .recused(.interested))
        home.must(Home.sign(4))
    }

    @Test func `shares are exact at their bounds`() {
        func rule(
            _ threshold: DecisionRule.Threshold,
            _ denominator: DecisionRule.Denominator
        ) -> DecisionRule {
            DecisionRule(
                body: Key.council,
                instrument: .vote,
                quorum: .share(Ratio(2, 3)!),
                denominator: denominator,
                threshold: threshold,
                otherwise: nil
            )
        }
        func count(_ yes: Int, _ no: Int) -> DecisionCount {
            DecisionCount(members: 9, present: 7, yes: yes, no: no, abstained: 0)
        }
        let third = Ratio(2, 3)!
        #expect(rule(.atLeast(third), .cast).isCarried(by: count(4, 2)))
        #expect(!rule(.moreThan(third), .cast).isCarried(by: count(4, 2)))
        #expect(!rule(.atLeast(third), .members).isCarried(by: count(5, 0)))
        #expect(rule(.atLeast(third), .members).isCarried(by: count(6, 0)))
        #expect(!rule(.moreThan(Ratio(1, 2)!), .present).isCarried(by: count(3, 0)))
        #expect(!rule(.atLeast(Ratio.zero), .cast).isCarried(by: count(0, 0)))
        #expect(rule(.moreThan(third), .cast).needed(of: 9) == 6)
        #expect(rule(.moreThan(third), .cast).needed(of: 10) == 7)
    }
}
