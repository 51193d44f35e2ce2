import Domain
import Kernel

extension CommandName {
    init(_ command: TaskCommand) {
        switch command {
        case .keep: self = .tasksKeep
        case .apply: self = .tasksApply
        case .answer: self = .tasksAnswer
        case .withdraw: self = .tasksWithdraw
        case .send: self = .tasksSend
        case .turnAway: self = .tasksTurnAway
        case .removeWords: self = .tasksRemoveWords
        }
    }

    /// By somebody who lives here; whether they act for a body is asked behind it.
    var taskSample: TaskCommand {
        let (party, body) = (
            MatterParty.person(StaffedDistrict.neighbour), Identifier<Organisation>(1)
        )
        let application = Identifier<TaskApplication>(1)
        return switch self {
        case .tasksApply:
            .apply(
                ApplyForTask(
                    place: here,
                    sender: body,
                    words: "task",
                    terms: TaskTerms(
                        kind: .duty,
                        money: .zero,
                        hasTraining: false,
                        timesPerYear: 1
                    ),
                    by: party
                )
            )
        case .tasksAnswer:
            .answer(
                AnswerTaskApplication(
                    application: application,
                    verdict: .refuse(reason: "no"),
                    by: party
                )
            )
        case .tasksWithdraw: .withdraw(WithdrawTask(task: Identifier(1), by: party))
        case .tasksSend:
            .send(
                SendTask(
                    task: Identifier(1),
                    committee: body,
                    due: Day("2026-10-01")!,
                    by: party
                )
            )
        case .tasksTurnAway:
            .turnAway(
                TurnTaskAway(committee: body, sender: nil, channel: .paper, by: party)
            )
        case .tasksRemoveWords:
            .removeWords(
                RemoveTaskWords(application: application, words: .task, rule: .mistake)
            )
        default: .keep(KeepTaskGate(place: here, keeper: body))
        }
    }
}
