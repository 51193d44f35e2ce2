import Domain
import Journal
import Kernel
import Testing

@testable import Application

struct LookTests {
    private let person = Identifier<Domain.Person>(5)
    private let staff = Actor.staff(Identifier(3))

    @Test func `a look is in the table before it is told of, and outlives the program`()
        async throws
    {
        let writing = try WriterFixture()
        try await writing.found()
        let looks = try PersonLooks(writing.writer, journal: writing.journal, clock: writing.clock)
        try await looks.note(person, by: staff, for: .atTheDesk)
        let expected = Look(person, by: staff, for: .atTheDesk, at: writing.clock.wall())
        #expect(looks.looks(at: person) == [expected])
        #expect(looks.looks(at: Identifier(6)).isEmpty)
        let again = try PersonLooks(writing.writer, journal: writing.journal, clock: writing.clock)
        #expect(again.looks(at: person) == [expected])
    }

    @Test func `a look leaves no event`() async throws {
        let writing = try WriterFixture()
        try await writing.found()
        let before = try await writing.journal.head()
        let looks = try PersonLooks(writing.writer, journal: writing.journal, clock: writing.clock)
        try await looks.note(person, by: .console, for: .console)
        #expect(try await writing.journal.head() == before)
    }

    @Test func `two looks of one moment are two, the newest comes first`() async throws {
        let writing = try WriterFixture()
        try await writing.found()
        let looks = try PersonLooks(writing.writer, journal: writing.journal, clock: writing.clock)
        try await looks.note(person, by: staff, for: .atTheDesk)
        try await looks.note(person, by: staff, for: .atTheDesk)
        writing.clock.pass(milliseconds: 1)
        try await looks.note(person, by: .console, for: .console)
        #expect(looks.looks(at: person).map(\.reason) == [.console, .atTheDesk, .atTheDesk])
    }

    @Test func `a look is erased when its time is over, and not before`() async throws {
        let writing = try WriterFixture()
        try await writing.found()
        let looks = try PersonLooks(writing.writer, journal: writing.journal, clock: writing.clock)
        try await looks.note(person, by: staff, for: .atTheDesk)
        writing.clock.pass(milliseconds: Look.daysKept * Instant.millisecondsPerDay - 1)
        try await looks.sweep()
        #expect(looks.count == 1)
        writing.clock.pass(milliseconds: 1)
        try await looks.sweep()
        #expect(looks.count == 0)
        var rows = 0
        try writing.journal.scan(.look) { _ in rows += 1 }
        #expect(rows == 0)
    }

    @Test func `what cannot be noted is not shown`() async throws {
        struct Broken: RowKeeper {
            func keep(_ writes: [TableWrite]) async throws(Trouble) {
                throw .unavailable(.diskFull)
            }
        }
        let looks = try PersonLooks(Broken(), journal: MemoryJournal(), clock: ManualClock())
        await #expect(throws: Trouble.unavailable(.diskFull)) {
            try await looks.note(person, by: staff, for: .atTheDesk)
        }
        #expect(looks.looks(at: person).isEmpty)
    }

    @Test func `every sort of actor can be read again`() {
        let actors: [Actor] = [
            .console, .clock, staff, .resident(person), .visitor,
            .helper(.staff(Identifier(2)), mandate: Identifier(9)),
            .helper(.resident(Identifier(2)), mandate: Identifier(9)),
        ]
        for actor in actors {
            for reason in LookReason.allCases {
                let look = Look(person, by: actor, for: reason, at: .epoch)
                #expect(LookRow.read(LookRow.value(look)) == look)
            }
        }
        #expect(LookRow.read([UInt8](repeating: 0, count: 64)) == nil)
    }
}
