import Application
import Domain
import HTML
import Kernel
import Words

/// Where tasks are applied for, admitted, asked of committees and turned away.
enum TaskForms {
    static let bodiesMax = 300

    static let routes: [Route] = [
        pages, apply.routes, answer.routes, ask.routes, turnAway.routes,
    ].flatMap(\.self)

    private static let pages: [Route] = [
        Route(
            "showTasks",
            Paths.tasks,
            for: .anyone,
            Route.Shape(TaskPageWords.routeTasks, answers: .page)
        ) { exchange, place throws(Problem) in try TasksPage.answer(exchange, place) },
        Route(
            "showTaskAnswer",
            Paths.taskAnswer,
            for: .anyone,
            Route.Shape(
                TaskPageWords.routeAnswer,
                query: [QueryEntry(Parameters.taskSender)],
                answers: .page
            )
        ) { exchange, body throws(Problem) in try TaskAnswerPage.answer(exchange, body) },
    ]

    static let apply = FormRoute<Identifier<Place>, ApplyForTaskForm>(
        name: "applyForTask",
        path: Paths.applyForTask,
        permission: .participant,
        summary: TaskPageWords.routeApply,
        page: { exchange, id throws(Problem) in
            let context = exchange.pageContext
            guard context.district.place(id) != nil else { throw .notFound }
            let bodies = context.party.map(context.bodiesActedFor(by:)) ?? []
            guard !bodies.isEmpty else { throw .notFound }
            var page = context.taskForm(
                TaskConsoleWords.apply,
                lead: TaskPageWords.applyLead,
                back: id
            )
            page.choices["sender"] = context.choices(bodies)
            page.initial["money"] = "0"
            page.initial["times"] = "1"
            return page
        },
        act: { sent, exchange, id throws(Problem) in
            guard let party = exchange.pageContext.party else { throw .comeInFirst }
            let form = sent.form
            let command = ApplyForTask(
                place: id,
                sender: form.sender,
                words: form.words,
                terms: TaskTerms(
                    kind: form.kind,
                    money: form.money,
                    hasTraining: form.hasTraining,
                    timesPerYear: form.times
                ),
                by: party
            )
            return try await exchange.give(.apply(command), sent, at: id, .taskApplied)
        }
    )

    static let answer = FormRoute<Identifier<TaskApplication>, AnswerTaskForm>(
        name: "answerTask",
        path: Paths.answerTask,
        permission: .participant,
        summary: TaskPageWords.routeVerdict,
        page: { exchange, id throws(Problem) in
            let context = exchange.pageContext
            guard context.mayAnswer(id), let application = context.district.application(id)
            else { throw .notFound }
            let terms = TaskWords.terms(application.terms)
            var page = context.taskForm(
                TaskPageWords.verdict,
                lead: Phrase(
                    zh: "\(context.bodyNames.text(application.words))：\(terms.zh)。",
                    en: "\(context.bodyNames.text(application.words)): \(terms.en)."
                ),
                back: application.place
            )
            page.initial["until"] =
                context.district.today(context.moment).adding(days: 365).description
            return page
        },
        act: { sent, exchange, id throws(Problem) in
            let context = exchange.pageContext
            guard let party = context.party, let application = context.district.application(id)
            else { throw .notFound }
            let verdict: TaskVerdict
            if sent.form.isAdmitted {
                guard let until = sent.form.until else {
                    return .refused([("until", .missing)])
                }
                verdict = .admit(until: until)
            } else {
                guard let reason = sent.form.reason else {
                    return .refused([("reason", .missing)])
                }
                verdict = .refuse(reason: reason)
            }
            let command = AnswerTaskApplication(application: id, verdict: verdict, by: party)
            return try await exchange.give(
                .answer(command),
                sent,
                at: application.place,
                .taskAnswered
            )
        }
    )

    /// Whoever sends it asks a committee; whoever keeps the gate may take it off the list.
    static let ask = FormRoute<Identifier<ListedTask>, AskForTaskForm>(
        name: "askForTask",
        path: Paths.listedTask,
        permission: .participant,
        summary: TaskPageWords.routeAsk,
        page: { exchange, id throws(Problem) in
            let context = exchange.pageContext
            guard context.mayHandle(id), let task = context.district.listedTask(id),
                let application = context.district.application(task.application)
            else { throw .notFound }
            var page = context.taskForm(
                TaskPageWords.handle,
                lead: Phrase(
                    zh: "\(context.bodyNames.text(application.words))",
                    en: "\(context.bodyNames.text(application.words))"
                ),
                back: application.place
            )
            page.choices["committee"] = context.choices(
                context.committees(of: application.place)
            )
            return page
        },
        act: { sent, exchange, id throws(Problem) in
            let context = exchange.pageContext
            guard let party = context.party, let task = context.district.listedTask(id),
                let application = context.district.application(task.application)
            else { throw .notFound }
            guard !sent.form.isWithdrawn else {
                let command = WithdrawTask(task: id, by: party)
                return try await exchange.give(
                    .withdraw(command),
                    sent,
                    at: application.place,
                    .taskWithdrawn
                )
            }
            guard let committee = sent.form.committee else {
                return .refused([("committee", .missing)])
            }
            guard let due = sent.form.due else { return .refused([("due", .missing)]) }
            let command = SendTask(task: id, committee: committee, due: due, by: party)
            return try await exchange.give(
                .send(command),
                sent,
                at: application.place,
                .taskSent
            )
        }
    )

    static let turnAway = FormRoute<Identifier<Organisation>, TurnAwayForm>(
        name: "turnTaskAway",
        path: Paths.turnAway,
        permission: .participant,
        summary: TaskPageWords.routeTurnAway,
        page: { exchange, id throws(Problem) in
            let context = exchange.pageContext
            guard let party = context.party, context.district.isCommittee(id),
                context.district.sits(party, in: id, at: context.moment)
            else { throw .notFound }
            var page = context.taskForm(
                TaskConsoleWords.turnAway,
                lead: TaskPageWords.turnAwayLead,
                back: context.district.place(of: id)
            )
            page.choices["sender"] =
                [Choice("", context.words(TaskWords.someone))]
                + context.choices(context.senders(above: id))
            page.initial["channel"] = "telephone"
            return page
        },
        act: { sent, exchange, id throws(Problem) in
            guard let party = exchange.pageContext.party else { throw .comeInFirst }
            let sender = sent.form.sender
            let command = TurnTaskAway(
                committee: id,
                sender: sender,
                channel: sent.form.channel,
                by: party
            )
            let answer = Paths.taskAnswer.address(id)
            return try await exchange.submit(
                .tasks(.turnAway(command)),
                sent,
                field: { _ in nil },
                done: { receipt in
                    Acted.Done(
                        address: sender.map {
                            answer.query(Parameters.taskSender.name, $0.description)
                        } ?? answer,
                        receipt: receipt,
                        words: .taskTurnedAway
                    )
                }
            )
        }
    )
}

extension Exchange {
    fileprivate func give(
        _ command: TaskCommand,
        _ sent: FormSubmission<some FormShape>,
        at place: Identifier<Place>,
        _ words: DoneWords
    ) async throws(Problem) -> Acted {
        try await submit(
            .tasks(command),
            sent,
            field: { refusal in
                if case .tasks(let refusal) = refusal { refusal.field } else { nil }
            },
            done: { receipt in
                Acted.Done(address: Paths.tasks.address(place), receipt: receipt, words: words)
            }
        )
    }
}

extension TaskRefusal {
    /// The field that a reason stands beside.
    fileprivate var field: String? {
        switch self {
        case .words: "words"
        case .reason: "reason"
        case .moneyOutOfRange: "money"
        case .timesOutOfRange: "times"
        case .untilOutOfRange: "until"
        case .dueOutOfRange: "due"
        case .noCommittee, .notAdmitted, .askedOftenEnough: "committee"
        case .notActingFor: "sender"
        case .notFounded, .unknownPlace, .placeMerged, .unknownOrganisation,
            .organisationEnded, .unknownParty, .notKeeper, .ownApplication, .keptAlready,
            .wordsAlreadyRemoved, .noReason, .tooManyApplications, .unknownApplication,
            .answered, .unknownTask, .withdrawn, .tooManySent, .tooManyTurnedAway,
            .tooManyDuties:
            nil
        }
    }
}

extension PageContext {
    fileprivate func taskForm(
        _ title: Phrase,
        lead: Phrase,
        back: Identifier<Place>
    ) -> FormPage {
        var page = FormPage(
            PageHeading(
                words(title.capitalised),
                eyebrow: names.name(district.standing(back)),
                lead: words(lead)
            ),
            button: words(title.capitalised)
        )
        page.section = .places
        page.isPrivate = true
        page.wayBack = TextLink(words(FormWords.notNow), to: Paths.tasks.address(back))
        return page
    }

    fileprivate func choices(_ bodies: [Identifier<Organisation>]) -> [Choice] {
        bodies.prefix(TaskForms.bodiesMax).map { Choice($0.description, bodyNames.body($0)) }
    }

    fileprivate func committees(of place: Identifier<Place>) -> [Identifier<Organisation>] {
        standingOrganisations { id in
            district.isCommittee(id) && district.covers(place, district.place(of: id))
        }
    }

    /// Organisations that work above a committee or beside it.
    fileprivate func senders(above id: Identifier<Organisation>) -> [Identifier<Organisation>] {
        let place = district.place(of: id)
        return standingOrganisations { other in
            other != id && !district.isCommittee(other)
                && district.covers(district.place(of: other), place)
        }
    }
}
