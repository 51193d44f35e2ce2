import Application
import Domain
import Kernel
import Testing

@Suite struct HappeningsTests {
    private static let community = Identifier<Place>(3)
    private static let council = Identifier<Organisation>(1)

    private func council(seats: Int, at place: Identifier<Place>) -> Command {
        .bodies(
            .found(
                FoundBody(
                    kind: .council,
                    place: place,
                    name: "议事会",
                    rule: SeatRuleDraft(
                        source: "章程",
                        groups: [
                            SeatGroupDraft(
                                zh: "议事员",
                                en: "councillors",
                                seatsMin: seats,
                                seatsMax: seats,
                                kind: .elected,
                                byElectionDays: 60
                            )
                        ]
                    )
                )
            )
        )
    }

    private var filling: Command {
        .bodies(.fill(FillSeat(body: Self.council, group: 1, holder: .notNamed)))
    }

    private func seated(_ seats: Int) async throws -> WriterFixture {
        let fixture = try await PeopleFixture.make().writing
        try await fixture.submit(council(seats: seats, at: Self.community), request: 10)
        for number in 0..<UInt64(seats) {
            try await fixture.submit(filling, request: 11 + number)
        }
        return fixture
    }

    private func contents(_ fixture: WriterFixture) -> [Happening.Content] {
        fixture.state.happenings.at(Self.community).map(\.content)
    }

    @Test func `seats that are filled on one day are one story, on two days two`() async throws {
        let fixture = try await seated(3)
        #expect(
            contents(fixture) == [
                .seatsFilled(Self.council, last: Identifier(3), count: 3),
                .bodyFounded(Self.council), .placeOpened(Self.community),
            ]
        )
        fixture.clock.pass(milliseconds: Instant.millisecondsPerDay)
        let vacate = VacateSeat(holding: Identifier(2), reason: .resigned)
        try await fixture.submit(.bodies(.vacate(vacate)), request: 20)
        try await fixture.submit(filling, request: 21)
        #expect(
            contents(fixture).prefix(4) == [
                .byElectionHeld(Identifier(1)),
                .seatsFilled(Self.council, last: Identifier(4), count: 1),
                .byElectionOwed(Identifier(1)), .seatVacated(Self.council, Identifier(2)),
            ]
        )
    }

    @Test func `no more is kept than a page tells, and the oldest goes first`() async throws {
        let fixture = try await PeopleFixture.make().writing
        for number in 0..<UInt64(Happenings.keptMax + 3) {
            let rename = RenamePlace(place: Self.community, name: "杏花\(number)")
            try await fixture.submit(.rename(rename), request: 10 + number)
        }
        let told = contents(fixture)
        #expect(told.count == Happenings.keptMax)
        #expect(told.allSatisfy { $0 == .placeRenamed(Self.community) })
    }

    @Test func `what is told after a restart is what was told before`() async throws {
        let fixture = try await seated(2)
        let again = try WriterFixture(fixture.journal, clock: fixture.clock)
        #expect(again.state.happenings == fixture.state.happenings)
        #expect(!contents(again).isEmpty)
    }

    @Test func `a community that was merged brings its story along`() async throws {
        let fixture = try await seated(1)
        try await fixture.submit(.community("桂花"), request: 20)
        let other = Identifier<Place>(4)
        try await fixture.submit(
            .merge(MergePlaces(place: Self.community, into: other)),
            request: 21
        )
        #expect(fixture.state.happenings.at(Self.community).isEmpty)
        let told = fixture.state.happenings.at(other).map(\.content)
        #expect(told.first == .placesMerged(Self.community, into: other))
        #expect(told.contains(.bodyFounded(Self.council)))
    }

    @Test func `who lives where, and who came in by a letter, is no story`() async throws {
        let people = try await PeopleFixture.make()
        try await people.take([entry("测试甲"), entry("测试乙")], request: 10)
        let before = contents(people.writing)
        let letters = IssueLetters(.place(Self.community), reason: .first)
        try await people.writing.submit(.letters(.issue(letters)), request: 11)
        #expect(contents(people.writing) == before)
        #expect(before == [.placeOpened(Self.community)])
    }
}
