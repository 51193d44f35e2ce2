import Domain
import Kernel

extension EventSamples {
    static let tasks: [Sample] =
        gateEvents.map { name, event in (name, .tasks(event), stamp) }
        + [
            owed("duty_opened_admit_task", .admitTask(110)),
            owed("duty_opened_sent_task", .sentTask(112)),
        ]

    private static let worker = MatterParty.account(Identifier(13))
    private static let person = MatterParty.person(Identifier(7))
    private static let committee = Identifier<Organisation>(49)
    private static let sender = Identifier<Organisation>(50)

    private static let gateEvents: [(String, TaskEvent)] = [
        (
            "task_gate_kept",
            .taskGateKept(TaskGateKept(place: Identifier(4), keeper: Identifier(51)))
        ),
        (
            "task_asked",
            .asked(
                TaskAsked(
                    application: Identifier(110),
                    place: Identifier(4),
                    sender: sender,
                    words: digest(110),
                    terms: TaskTerms(
                        kind: .assist,
                        money: Money(fen: 30_000),
                        hasTraining: true,
                        timesPerYear: 12
                    ),
                    by: worker
                )
            )
        ),
        (
            "task_admitted",
            .admitted(
                TaskAdmitted(
                    application: Identifier(110),
                    task: Identifier(111),
                    until: Day("2027-06-30")!,
                    by: person
                )
            )
        ),
        (
            "task_refused",
            .refused(
                TaskRefused(application: Identifier(110), reason: digest(111), by: worker)
            )
        ),
        (
            "task_withdrawn",
            .withdrawn(TaskWithdrawn(task: Identifier(111), by: person))
        ),
        (
            "task_sent",
            .sent(
                TaskSent(
                    sent: Identifier(112),
                    task: Identifier(111),
                    committee: committee,
                    year: 2_026,
                    by: worker
                )
            )
        ),
        ("task_turned_away", away(sender, .telephone)),
        ("task_turned_away_paper", away(nil, .paper)),
        ("task_turned_away_message", away(nil, .message)),
        ("task_turned_away_in_person", away(sender, .inPerson)),
    ]

    private static func away(
        _ sender: Identifier<Organisation>?,
        _ channel: TaskChannel
    ) -> TaskEvent {
        .turnedAway(
            TaskTurnedAway(committee: committee, sender: sender, channel: channel, year: 2_026)
        )
    }

    private static func owed(_ name: String, _ kind: DutyKind) -> Sample {
        let event = DutyOpened(
            duty: Identifier(83),
            kind: kind,
            owner: committee,
            due: Instant(milliseconds: 1_798_732_800_000)
        )
        return (name, .dutyOpened(event), stamp)
    }
}
