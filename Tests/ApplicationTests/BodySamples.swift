import Domain
import Kernel

extension EventSamples {
    static let bodies: [Sample] = [
        (
            "body_founded",
            .bodyFounded(
                BodyFounded(
                    body: Identifier(50),
                    kind: .taskForce,
                    place: Identifier(4),
                    name: digest(50),
                    ties: BodyTies(partOf: Identifier(49), legalHolder: Identifier(48)),
                    begins: stamp.recorded,
                    ends: Instant(milliseconds: 1_798_732_800_000)
                )
            ),
            stamp
        ),
        (
            "body_renamed",
            .bodyRenamed(BodyRenamed(body: Identifier(50), name: digest(51))), stamp
        ),
        (
            "body_alias_added",
            .bodyAliasAdded(BodyAliasAdded(body: Identifier(50), name: digest(52))), stamp
        ),
        (
            "body_arranged",
            .bodyArranged(
                BodyArranged(
                    body: Identifier(50),
                    ties: BodyTies(partOf: Identifier(49), isRegistered: true)
                )
            ),
            staffStamp
        ),
        (
            "bodies_merged",
            .bodiesMerged(BodiesMerged(body: Identifier(50), into: Identifier(51))), staffStamp
        ),
        (
            "body_ended",
            .bodyEnded(
                BodyEnded(
                    body: Identifier(50),
                    ends: Instant(milliseconds: 1_798_732_800_000),
                    successor: Identifier(51)
                )
            ),
            staffStamp
        ),
        (
            "seat_rule_adopted",
            .seatRuleAdopted(
                SeatRuleAdopted(
                    rule: Identifier(60),
                    body: Identifier(50),
                    begins: stamp.recorded,
                    source: digest(53),
                    organiser: Identifier(49),
                    groups: [group]
                )
            ),
            stamp
        ),
        (
            "seat_filled",
            .seatFilled(
                SeatFilled(
                    holding: Identifier(70),
                    body: Identifier(50),
                    group: 2,
                    seat: 3,
                    holder: .person(Identifier(30)),
                    name: digest(56),
                    begins: stamp.recorded,
                    ends: Instant(milliseconds: 1_798_732_800_000)
                )
            ),
            staffStamp
        ),
        (
            "seat_filled_unnamed",
            .seatFilled(
                SeatFilled(
                    holding: Identifier(71),
                    body: Identifier(50),
                    group: 2,
                    seat: 4,
                    holder: .notNamed,
                    name: nil,
                    begins: stamp.recorded,
                    ends: nil
                )
            ),
            staffStamp
        ),
        (
            "seat_vacated",
            .seatVacated(
                SeatVacated(
                    holding: Identifier(70),
                    ends: Instant(milliseconds: 1_798_732_800_000),
                    reason: .resigned
                )
            ),
            staffStamp
        ),
        (
            "seat_ran_out", .seatRanOut(SeatRanOut(holding: Identifier(70))),
            Stamp(
                recorded: Instant(milliseconds: 1_798_732_800_250),
                actor: .clock,
                request: RequestID(high: 2, low: 70),
                due: Instant(milliseconds: 1_798_732_800_000)
            )
        ),
        (
            "figure_stated_residents",
            .figureStated(
                FigureStated(
                    subject: .residents(of: Identifier(4)),
                    count: 20_000,
                    isConfirmed: true
                )
            ),
            staffStamp
        ),
        (
            "figure_stated_members",
            .figureStated(
                FigureStated(
                    subject: .members(of: Identifier(50)),
                    count: 180,
                    isConfirmed: false
                )
            ),
            staffStamp
        ),
    ]

    static let duties: [Sample] = [
        (
            "working_calendar_adopted",
            .workingCalendarAdopted(
                WorkingCalendarAdopted(
                    off: [Day(number: 20_727), Day(number: 20_728)],
                    worked: [Day(number: 20_736)]
                )
            ),
            stamp
        ),
        (
            "duty_opened_by_election",
            .dutyOpened(
                DutyOpened(
                    duty: Identifier(80),
                    kind: .byElection(Identifier(50), group: 2),
                    owner: Identifier(49),
                    due: Instant(milliseconds: 1_798_732_800_000)
                )
            ),
            stamp
        ),
        (
            "duty_opened_answer_registration",
            .dutyOpened(
                DutyOpened(
                    duty: Identifier(81),
                    kind: .answerRegistration(90),
                    owner: nil,
                    due: Instant(milliseconds: 1_798_732_800_000)
                )
            ),
            visitorStamp
        ),
        (
            "duty_opened_look_into_contest",
            .dutyOpened(
                DutyOpened(
                    duty: Identifier(82),
                    kind: .lookIntoContest(Identifier(34)),
                    owner: Identifier(49),
                    due: Instant(milliseconds: 1_798_732_800_000)
                )
            ),
            visitorStamp
        ),
        (
            "duty_closed",
            .dutyClosed(DutyClosed(duty: Identifier(80), ending: .fulfilled)), staffStamp
        ),
    ]

    private static let group = SeatGroup(
        number: 2,
        zh: digest(54),
        en: digest(55),
        seatsMin: 3,
        seatsMax: 20,
        kind: .elected,
        isHead: true,
        termMonths: 36,
        byElectionDays: 60
    )
}
