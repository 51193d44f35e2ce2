import Domain
import Kernel
import Testing

@Suite struct ObjectionTests {
    private let mediator = Quarter.person(6)
    private let few = Stances.householdsMin - 1

    @Test func `where thirty households live everybody reads what is against, and nobody who`() {
        var yard = Courtyard(households: Stances.householdsMin)
        yard.say("挡我家的光", by: 11)
        for reader in [nil, Quarter.worker, Quarter.person(7), Quarter.person(12)] {
            #expect(yard.seen(by: reader) == [0])
        }
        let sight = yard.district.stanceSight(in: Courtyard.matter, Quarter.worker, at: yard.now)
        #expect(sight?.knowsAuthor(of: 0) == false)
    }

    @Test func `where fewer live a row is there for its writer and the mediator alone`() {
        var yard = Courtyard(households: few)
        yard.say("挡我家的光", by: 11)
        yard.say("早就该装", Courtyard.support, by: 12)
        yard.must(Courtyard.naming(mediator))
        for reader in [nil, Quarter.worker, Courtyard.official, Quarter.person(7)] {
            #expect(yard.seen(by: reader) == [])
        }
        #expect(yard.seen(by: Quarter.person(11)) == [0])
        #expect(yard.seen(by: Quarter.person(12)) == [1])
        #expect(yard.seen(by: mediator) == [0], "support is for nobody’s eyes")
    }

    @Test func `where fewer live no refusal tells how many are against`() {
        var yard = Courtyard(households: few)
        let quiet = yard.give(Courtyard.answering(0, by: Quarter.worker))
        yard.say("挡我家的光", by: 11)
        yard.say("太吵", by: 12)
        let unknown = Refusal.matters(.unknownLine(linesCount: 0))
        #expect(quiet == unknown)
        for line: UInt16 in [0, 1, 9] {
            #expect(yard.give(Courtyard.answering(line, by: Quarter.worker)) == unknown)
        }
        let failure = GuardFailure.answered(
            lines: Courtyard.objections,
            unanswered: 0,
            incomplete: 0,
            of: 0
        )
        #expect(yard.give(Courtyard.takingUp) == .matters(.guards([failure])))
        let acts = yard.district.possibleActs(
            in: Courtyard.matter,
            for: Quarter.worker,
            at: yard.now
        )
        #expect(!acts.contains { if case .answer = $0.kind { true } else { false } })
    }

    @Test func `the mediator answers where few live, and the roles of the file where many do`() {
        var yard = Courtyard(households: few)
        yard.say("挡我家的光", by: 11)
        yard.must(Courtyard.naming(mediator))
        yard.must(Courtyard.answering(0, by: mediator))
        yard.must(Courtyard.takingUp)

        var large = Courtyard(households: Stances.householdsMin)
        large.say("挡我家的光", by: 11)
        large.must(Courtyard.naming(mediator))
        #expect(large.give(Courtyard.answering(0, by: mediator)) != nil)
        let numbers = GuardFailure.answered(
            lines: Courtyard.objections,
            unanswered: 1,
            incomplete: 0,
            of: 1
        )
        #expect(large.give(Courtyard.takingUp) == .matters(.guards([numbers])))
        large.must(Courtyard.answering(0, by: Quarter.worker))
        large.must(Courtyard.takingUp)
    }

    @Test func `the mediator alone learns who objects, and nobody who supports`() {
        var yard = Courtyard(households: Stances.householdsMin)
        yard.say("挡我家的光", by: 11)
        yard.say("早就该装", Courtyard.support, by: 12)
        yard.must(Courtyard.naming(mediator))
        func knows(_ party: MatterParty) -> [Bool] {
            let sight = yard.district.stanceSight(in: Courtyard.matter, party, at: yard.now)
            return [0, 1].map { sight?.knowsAuthor(of: $0) == true }
        }
        #expect(knows(mediator) == [true, false])
        for party in [Quarter.worker, Courtyard.official, Quarter.person(7), Quarter.person(13)] {
            #expect(knows(party) == [false, false], "\(party)")
        }
    }

    @Test func `nobody changes or answers the words of another in that name`() {
        var yard = Courtyard(households: Stances.householdsMin)
        yard.say("挡我家的光", by: 11)
        let other = SetMatterFields(
            matter: Courtyard.matter,
            line: 0,
            fields: [WrittenField(key: Key.what, text: "没意见")],
            by: Quarter.worker
        )
        #expect(yard.give(.matters(.setFields(other))) == .matters(.notForOthers))
    }

    @Test func `what is taken back is there for nobody, waits for no answer and is erased`() {
        var yard = Courtyard(households: Stances.householdsMin)
        yard.say("挡我家的光", by: 11)
        let author = Actor.resident(Identifier(11))
        yard.must(Courtyard.withdrawal(0, by: 11), by: author)
        #expect(yard.writes == [.erase(.plain("挡我家的光"))])
        for reader in [nil, Quarter.worker, Quarter.person(11)] {
            #expect(yard.seen(by: reader) == [])
        }
        yard.must(Courtyard.takingUp)
        let again = yard.give(Courtyard.withdrawal(0, by: 11), by: author)
        #expect(again == .objections(.notForYou))
    }

    @Test func `only its writer takes an objection back: no neighbour, helper, officer, console`() {
        var yard = Courtyard(households: Stances.householdsMin)
        yard.say("挡我家的光", by: 11)
        yard.must(Courtyard.naming(mediator))
        let other = yard.give(Courtyard.withdrawal(0, by: 12), by: .resident(Identifier(12)))
        #expect(other == .objections(.notForYou))
        let hands: [Actor] = [
            .helper(.resident(Identifier(12)), mandate: Identifier(1)), .console,
            .staff(Identifier(1)), .resident(Identifier(6)), .visitor,
        ]
        for hand in hands {
            guard case .access = yard.give(Courtyard.withdrawal(0, by: 11), by: hand) else {
                Issue.record("\(hand) took it back")
                continue
            }
        }
        #expect(yard.seen(by: nil) == [0])
    }
}
