import Domain
import Kernel
import Testing

@Suite struct SeatRuleTests {
    private let spec = Committee.spec

    private func adopt(
        _ rule: SeatRuleDraft,
        for body: Identifier<Organisation> = Committee.council
    ) -> BodyCommand {
        .adoptRule(AdoptSeatRule(body: body, rule: rule))
    }

    @Test func `a rule is kept with its source, its groups and the day from which it holds`() {
        let draft = Committee.draft(
            SeatGroupDraft(
                zh: "议事员",
                en: "councillors",
                seatsMin: 13,
                seatsMax: 13,
                kind: .elected,
                termMonths: 36,
                byElectionDays: 60
            ),
            begins: .y2013
        )
        spec.when(adopt(draft)).then(
            .rule(1, of: 2, from: .y2013, [.councillors(13)]),
            writes: [.keep(.plain("议事员")), .keep(.plain("councillors")), .keep(.plain("章程"))]
        )
    }

    /// Actor A21: 6 or 10 seats cannot be saved unless the law of the time says so.
    @Test(arguments: [(6, false), (7, true), (9, true), (10, false)])
    func `a residents' committee has seven to nine elected seats`(seats: Int, isLawful: Bool) {
        let rule = adopt(Committee.draft(Committee.elected(seats...seats)), for: Identifier(1))
        guard isLawful else {
            return spec.when(rule).thenRefused(
                bodies: .rule(.outsideTheLaw(stated: seats...seats, allowed: 7...9))
            )
        }
        #expect(spec.when(rule).isAccepted)
    }

    @Test(arguments: [(4, false), (5, true), (6, true), (9, true), (10, false)])
    func `under the law until 2018 it had five to nine`(seats: Int, isLawful: Bool) {
        let last = Instant.on("2018-12-31")
        let rule = adopt(
            Committee.draft(Committee.elected(seats...seats), begins: last),
            for: Identifier(1)
        )
        #expect(spec.when(rule).isAccepted == isLawful)
        let next = adopt(
            Committee.draft(Committee.elected(5...9), begins: .on("2019-01-01")),
            for: Identifier(1)
        )
        spec.when(next)
            .thenRefused(bodies: .rule(.outsideTheLaw(stated: 5...9, allowed: 7...9)))
    }

    @Test func `assistants that are employed do not count among the elected`() {
        let assistants = SeatGroupDraft(
            zh: "助理",
            en: "assistants",
            seatsMin: 0,
            seatsMax: 20,
            kind: .employed
        )
        let rule = adopt(Committee.draft(Committee.elected(7...9), assistants), for: Identifier(1))
        #expect(spec.when(rule).isAccepted)
    }

    @Test func `another rule begins later than the last one, which stays for its time`() {
        let phases = Committee.seated.given(
            .rule(2, of: 2, from: .y2016, [.coordinators(3, number: 2), .councillors(20)])
        )
        #expect(phases.state.rule(of: Committee.council, at: .y2013)?.groups.count == 1)
        let day = Instant.y2016
        let before = day.adding(milliseconds: -1)
        #expect(phases.state.rule(of: Committee.council, at: before)?.groups.count == 1)
        #expect(phases.state.rule(of: Committee.council, at: day)?.groups.count == 2)
        phases.when(adopt(Committee.draft(Committee.elected(1...3), begins: .y2016)))
            .thenRefused(bodies: .rule(.notLater(than: Day("2016-05-01")!)))
    }

    @Test func `seats that another rule lacks end with the old one`() {
        let draft = SeatGroupDraft(
            continues: 1,
            zh: "议事员",
            en: "councillors",
            seatsMin: 2,
            seatsMax: 2,
            kind: .elected
        )
        Committee.seated.seating(1...3).when(adopt(Committee.draft(draft))).then(
            .seatRuleAdopted(
                SeatRuleAdopted(
                    rule: Identifier(2),
                    body: Identifier(2),
                    begins: .noon,
                    source: .plain("章程"),
                    organiser: nil,
                    groups: [
                        SeatGroup(
                            number: 1,
                            zh: .plain("议事员"),
                            en: .plain("councillors"),
                            seatsMin: 2,
                            seatsMax: 2,
                            kind: .elected,
                            isHead: false,
                            termMonths: nil,
                            byElectionDays: nil
                        )
                    ]
                )
            ),
            .vacated(3, .noon, .ruleChanged),
            writes: [.keep(.plain("议事员")), .keep(.plain("councillors")), .keep(.plain("章程"))]
        )
    }

    @Test(arguments: [(0, 0), (2, 1), (-1, 3), (0, 501)])
    func `seats are at least none, at most five hundred, and in order`(least: Int, most: Int) {
        let group = SeatGroupDraft(
            zh: "席",
            en: "seats",
            seatsMin: least,
            seatsMax: most,
            kind: .appointed
        )
        spec.when(adopt(Committee.draft(group)))
            .thenRefused(bodies: .rule(.seats(seatsMax: 500)))
    }

    @Test func `a body has five hundred seats and not one more`() {
        #expect(
            spec.when(
                adopt(Committee.draft(Committee.elected(0...250), Committee.elected(0...250)))
            )
            .isAccepted
        )
        spec.when(adopt(Committee.draft(Committee.elected(0...250), Committee.elected(0...251))))
            .thenRefused(bodies: .rule(.tooManySeats(seatsMax: 500)))
    }

    @Test func `a rule has a group at least, names each once, and continues only what was`() {
        spec.when(adopt(Committee.draft())).thenRefused(bodies: .rule(.noGroups))
        let first = SeatGroupDraft(
            continues: 1,
            zh: "席",
            en: "seats",
            seatsMin: 0,
            seatsMax: 1,
            kind: .appointed
        )
        spec.when(adopt(Committee.draft(first))).thenRefused(bodies: .rule(.unknownGroup(1)))
        Committee.seated.when(adopt(Committee.draft(first, first)))
            .thenRefused(bodies: .rule(.groupTwice(1)))
    }

    @Test func `only elected seats have by-elections, and terms have their limits`() {
        let group = { (kind: SeatKind, months: Int, days: Int) in
            Committee.draft(
                SeatGroupDraft(
                    zh: "席",
                    en: "seats",
                    seatsMin: 0,
                    seatsMax: 1,
                    kind: kind,
                    termMonths: months,
                    byElectionDays: days
                )
            )
        }
        #expect(spec.when(adopt(group(.elected, 240, 730))).isAccepted)
        spec.when(adopt(group(.elected, 241, 60)))
            .thenRefused(bodies: .rule(.term(monthsMax: 240)))
        spec.when(adopt(group(.elected, 0, 60)))
            .thenRefused(bodies: .rule(.term(monthsMax: 240)))
        spec.when(adopt(group(.elected, 36, 731)))
            .thenRefused(bodies: .rule(.byElection(daysMax: 730)))
        spec.when(adopt(group(.appointed, 36, 60)))
            .thenRefused(bodies: .rule(.byElectionOfUnelected))
    }
}
