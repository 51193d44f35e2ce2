import Domain
import Kernel
import Testing

@Suite struct ContributionTests {
    private let matter = Courtyard.matter

    private func note(
        _ yard: Courtyard,
        _ giver: MatterParty,
        minutes: UInt32 = 60,
        things: String? = nil,
        daysAgo: Int64 = 0,
        by party: MatterParty? = nil
    ) -> Command {
        .contributions(
            .note(
                NoteContribution(
                    matter: matter,
                    giver: giver,
                    minutes: minutes,
                    things: things,
                    day: yard.district.today(yard.now).adding(days: -daysAgo),
                    by: party ?? giver
                )
            )
        )
    }

    private func strike(_ number: UInt64, by party: MatterParty) -> Command {
        .contributions(
            .strike(StrikeContribution(contribution: Identifier(number), by: party))
        )
    }

    @Test func `what is given counts for the giver’s side, and only the giver finds the line`() {
        var yard = Courtyard(households: 2)
        yard.must(note(yard, Quarter.person(7), minutes: 90))
        yard.must(note(yard, Quarter.person(8), minutes: 0, things: "两桶漆"))
        yard.must(note(yard, Quarter.worker, minutes: 30))
        let book = yard.district.contributionBook
        #expect(book.given(by: Quarter.person(7)) == [Identifier(1)])
        #expect(book.given(by: Quarter.person(8)) == [Identifier(2)])
        #expect(book.given(by: Quarter.person(9)) == [])
        let totals = book.totals(of: matter)
        #expect(totals.map(\.side) == [.resident, .committee])
        #expect(totals.map(\.minutes) == [90, 30])
        #expect(totals.map(\.things) == [1, 0])
    }

    @Test func `a worker notes it for somebody present, in both names, and no neighbour does`() {
        var yard = Courtyard(households: 2)
        let other = note(yard, Quarter.person(7), by: Quarter.person(8))
        #expect(yard.give(other) == .contributions(.notForOthers))
        let elsewhere = note(yard, Quarter.person(7), by: Quarter.person(99))
        #expect(yard.give(elsewhere) == .contributions(.notForYou))
        yard.must(note(yard, Quarter.person(7), by: Quarter.worker))
        let line = yard.district.contributionBook[Identifier(1)]
        #expect(line?.giver == Quarter.person(7))
        #expect(line?.by == Quarter.worker)
        #expect(yard.district.contributionBook.given(by: Quarter.worker) == [])
    }

    @Test func `nobody gives more than a day has, in the future, or long ago`() {
        var yard = Courtyard(households: 2)
        let giver = Quarter.person(7)
        #expect(yard.give(note(yard, giver, minutes: 0)) == .contributions(.nothingGiven))
        yard.must(note(yard, giver, minutes: 1_000))
        yard.must(note(yard, giver, minutes: 440))
        #expect(
            yard.give(note(yard, giver, minutes: 1))
                == .contributions(.tooLongADay(minutesMax: Contribution.minutesPerDayMax))
        )
        let today = yard.district.today(yard.now)
        let range = ContributionRefusal.dayOutOfRange(
            earliest: today.adding(days: -Contribution.backDaysMax),
            latest: today
        )
        yard.must(note(yard, giver, daysAgo: Contribution.backDaysMax))
        for days in [-1, Contribution.backDaysMax + 1] {
            #expect(yard.give(note(yard, giver, daysAgo: days)) == .contributions(range))
        }
    }

    @Test func `whoever gave or noted a line takes it off, with its words, and nobody else`() {
        var yard = Courtyard(households: 2)
        yard.must(note(yard, Quarter.person(7), things: "两桶漆", by: Quarter.worker))
        yard.must(note(yard, Quarter.person(7), by: Quarter.worker))
        for party in [Quarter.person(8), Courtyard.official] {
            #expect(yard.give(strike(1, by: party)) == .contributions(.unknown), "\(party)")
        }
        yard.must(strike(1, by: Quarter.person(7)))
        #expect(yard.writes == [.erase(.plain("两桶漆"))])
        yard.must(strike(2, by: Quarter.worker))
        #expect(yard.district.contributionBook.totals(of: matter) == [])
        #expect(yard.district.contributionBook.given(by: Quarter.person(7)) == [])
        #expect(yard.give(strike(1, by: Quarter.person(7))) == .contributions(.unknown))
    }

    @Test func `the words of an erased person go, and what they gave still counts for their side`()
    {
        var yard = Courtyard(households: 2)
        yard.must(note(yard, Quarter.person(7), things: "两桶漆", by: Quarter.worker))
        yard.say("挡我家的光", by: 7)
        let erasure = ErasePerson(person: Identifier(7), channel: .inPerson, mayWait: false)
        yard.must(.privacy(.erase(erasure)))
        #expect(yard.writes.contains(.erase(.plain("两桶漆"))))
        #expect(yard.writes.contains(.erase(.plain("挡我家的光"))))
        #expect(yard.district.removal(of: .plain("两桶漆")) != nil)
        #expect(yard.district.contributionBook.totals(of: matter).map(\.minutes) == [60])
    }
}
