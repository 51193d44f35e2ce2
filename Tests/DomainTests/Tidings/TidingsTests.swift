import Domain
import Kernel
import Testing

@Suite struct TidingsTests {
    private let matter = Identifier<Matter>(1)
    private let follower = Identifier<Domain.Person>(3)

    private func begun() -> Quarter {
        var quarter = Quarter()
        quarter.raise(fields: Quarter.complete)
        return quarter
    }

    private func ask(_ person: UInt64, _ isWanted: Bool = true) -> Command {
        .tidings(
            .ask(
                AskForTidings(
                    matter: matter,
                    person: Identifier(person),
                    isWanted: isWanted
                )
            )
        )
    }

    private func tell(_ persons: [UInt64], through: Instant) -> Command {
        .tidings(
            .tell(
                TellPeople(
                    matter: matter,
                    persons: persons.map { Identifier($0) },
                    way: .spoken,
                    through: through
                )
            )
        )
    }

    @Test
    func `what moved is news to whoever follows it and to whoever said it, until they read it`() {
        var quarter = begun()
        let follow = FollowMatter(matter: matter, by: follower, isFollowing: true)
        quarter.must(.voice(.follow(follow)))
        #expect(quarter.district.tidings(for: follower, at: quarter.now).isEmpty)
        quarter.wait(days: 1)
        quarter.must(Quarter.step(Key.takeUp))
        let now = quarter.now
        for person in [follower, Identifier(7)] {
            #expect(quarter.district.tidings(for: person, at: now) == [matter])
        }
        #expect(quarter.district.tidings(for: Identifier(4), at: now).isEmpty)
        let read = ReadTidings(person: follower, matters: [matter], through: now)
        let reader = Actor.resident(follower)
        #expect(quarter.give(.tidings(.read(read)), by: reader) == nil)
        #expect(quarter.district.tidings(for: follower, at: now).isEmpty)
        #expect(quarter.district.tellings.telling(of: matter, to: follower)?.way == .shown)
        #expect(quarter.district.tidings(for: Identifier(7), at: now) == [matter])
    }

    @Test func `what moved after the page was shown is still news`() {
        var quarter = begun()
        quarter.must(ask(3))
        let shown = quarter.now
        quarter.wait(days: 1)
        quarter.must(Quarter.step(Key.takeUp))
        let read = ReadTidings(person: follower, matters: [matter], through: shown)
        #expect(quarter.give(.tidings(.read(read)), by: .resident(follower)) == nil)
        #expect(quarter.district.toBeTold(of: matter, at: quarter.now) == [follower])
        quarter.must(tell([3], through: quarter.now))
        #expect(quarter.district.toBeTold(of: matter, at: quarter.now).isEmpty)
    }

    @Test func `nobody else can say that somebody read it`() {
        var quarter = begun()
        let read = ReadTidings(person: follower, matters: [matter], through: quarter.now)
        for actor in [Actor.resident(Identifier(4)), .staff(Identifier(1))] {
            guard case .access = quarter.give(.tidings(.read(read)), by: actor) else {
                Issue.record("\(actor) read for somebody else")
                return
            }
        }
    }

    @Test func `the desk of the place notes who asks and who was told, and nobody else`() {
        var quarter = begun()
        let worker = Actor.staff(Identifier(1))
        #expect(quarter.give(ask(3), by: worker) == nil)
        #expect(quarter.district.tellings.asked(of: matter) == [follower])
        for actor in [Actor.resident(follower), .staff(Identifier(3))] {
            guard case .access = quarter.give(ask(4), by: actor) else {
                Issue.record("\(actor) asked for somebody else")
                return
            }
        }
        #expect(quarter.give(ask(3, false), by: worker) == nil)
        #expect(quarter.district.tellings.asked(of: matter).isEmpty)
    }

    @Test func `only whoever asked is noted as told, and never of what is to come`() {
        var quarter = begun()
        quarter.must(ask(3))
        #expect(
            quarter.give(tell([3, 4], through: quarter.now))
                == .tidings(.didNotAsk(Identifier(4)))
        )
        #expect(quarter.give(tell([], through: quarter.now)) == .tidings(.nobody))
        let later = quarter.now.adding(milliseconds: 1)
        #expect(quarter.give(tell([3], through: later)) == .tidings(.later))
    }

    @Test func `a child who may not see it, and a matter that is not there, are refused`() {
        var quarter = begun()
        #expect(quarter.give(ask(10)) == .tidings(.notForThem))
        #expect(quarter.give(ask(99)) == .tidings(.unknownPerson(Identifier(99))))
        let none = AskForTidings(matter: Identifier(9), person: follower, isWanted: true)
        #expect(quarter.give(.tidings(.ask(none))) == .tidings(.notForThem))
    }

    @Test func `whoever is erased is on no list any more`() {
        var quarter = begun()
        quarter.must(ask(3))
        let erasure = ErasePerson(person: follower, channel: .inPerson, mayWait: false)
        quarter.must(.privacy(.erase(erasure)))
        #expect(quarter.district.tellings.asked(of: matter).isEmpty)
        #expect(quarter.district.tellings.asked(by: follower).isEmpty)
    }
}
