import HashTreeCollections
import Kernel

/// The gate before the residents' committees: what is on no list cannot be asked of them, and the
/// decision lies with somebody else than with those who would have to say no.
package enum Tasks {
    static let moneyMax = Money(yuan: 1_000_000_000)
    /// How far ahead a task may be due.
    static let dueDaysMax: Int64 = 366

    /// The same under the name of the feature.
    static func answer(
        _ district: District,
        _ command: TaskCommand,
        _ context: Context
    ) throws(Refusal) -> Outcome {
        do throws(TaskRefusal) {
            return try decide(district, command, context)
        } catch {
            throw .tasks(error)
        }
    }

    package static func decide(
        _ district: District,
        _ command: TaskCommand,
        _ context: Context
    ) throws(TaskRefusal) -> Outcome {
        guard district.founding != nil else { throw .notFounded }
        switch command {
        case .keep(let command): return try keep(district, command, context.now)
        case .apply(let command): return try apply(district, command, context)
        case .answer(let command): return try answer(district, command, context)
        case .withdraw(let command): return try withdraw(district, command, context.now)
        case .send(let command): return try send(district, command, context.now)
        case .turnAway(let command): return try turnAway(district, command, context.now)
        case .removeWords(let command): return try removeWords(district, command)
        }
    }

    private static func keep(
        _ district: District,
        _ command: KeepTaskGate,
        _ now: Instant
    ) throws(TaskRefusal) -> Outcome {
        try check(command.place, in: district)
        try check(command.keeper, in: district, now)
        guard district.taskGates.keepers[command.place] != command.keeper else {
            throw .keptAlready
        }
        let event = TaskGateKept(place: command.place, keeper: command.keeper)
        return Outcome(events: [.tasks(.taskGateKept(event))])
    }

    private static func apply(
        _ district: District,
        _ command: ApplyForTask,
        _ context: Context
    ) throws(TaskRefusal) -> Outcome {
        let now = context.now
        try check(command.place, in: district)
        try check(command.by, actsFor: command.sender, in: district, now)
        guard district.taskGates.applications.count < TaskApplication.applicationsMax else {
            throw .tooManyApplications(applicationsMax: TaskApplication.applicationsMax)
        }
        try check(command.terms)
        let prose: Prose
        do throws(Prose.Flaw) {
            prose = try Prose(
                command.words,
                charactersMax: TaskApplication.wordsCharactersMax
            )
        } catch {
            throw .words(error)
        }
        try checkRoomForDuty(in: district)
        let words = context.sealer.seal(prose)
        let application = district.nextApplication
        let event = TaskAsked(
            application: application,
            place: command.place,
            sender: command.sender,
            words: words.commitment,
            terms: command.terms,
            by: command.by
        )
        let owed = Duties.opening(
            .admitTask(application.rawValue),
            owner: district.gateKeeper(for: command.place, at: now),
            workedDays: TaskApplication.answerWorkedDays,
            in: district,
            now: now
        )
        return Outcome(events: [.tasks(.asked(event)), owed], writes: [.keep(words)])
    }

    private static func answer(
        _ district: District,
        _ command: AnswerTaskApplication,
        _ context: Context
    ) throws(TaskRefusal) -> Outcome {
        let (id, now) = (command.application, context.now)
        guard let application = district.application(id) else { throw .unknownApplication(id) }
        guard application.stage == .open else { throw .answered(id) }
        try checkKeeper(command.by, of: application.place, in: district, now)
        guard application.by != command.by,
            !district.sits(command.by, in: application.sender, at: now)
        else { throw .ownApplication }
        let closing = Duties.closing(.admitTask(id.rawValue), .fulfilled, in: district)
        switch command.verdict {
        case .admit(let until):
            let today = district.today(now)
            let latest = today.adding(days: Int64(ListedTask.yearsMax) * 366)
            guard (today...latest).contains(until) else {
                throw .untilOutOfRange(earliest: today, latest: latest)
            }
            let event = TaskAdmitted(
                application: id,
                task: district.nextListedTask,
                until: until,
                by: command.by
            )
            return Outcome(events: [.tasks(.admitted(event))] + (closing.map { [$0] } ?? []))
        case .refuse(let reason):
            let prose: Prose
            do throws(Prose.Flaw) {
                prose = try Prose(
                    reason,
                    charactersMax: TaskApplication.reasonCharactersMax
                )
            } catch {
                throw .reason(error)
            }
            let words = context.sealer.seal(prose)
            let event = TaskRefused(application: id, reason: words.commitment, by: command.by)
            return Outcome(
                events: [.tasks(.refused(event))] + (closing.map { [$0] } ?? []),
                writes: [.keep(words)]
            )
        }
    }

    private static func withdraw(
        _ district: District,
        _ command: WithdrawTask,
        _ now: Instant
    ) throws(TaskRefusal) -> Outcome {
        let application = try listed(command.task, in: district).application
        try checkKeeper(command.by, of: application.place, in: district, now)
        let event = TaskWithdrawn(task: command.task, by: command.by)
        return Outcome(events: [.tasks(.withdrawn(event))])
    }

    private static func send(
        _ district: District,
        _ command: SendTask,
        _ now: Instant
    ) throws(TaskRefusal) -> Outcome {
        let application = try listed(command.task, in: district).application
        try check(command.by, actsFor: application.sender, in: district, now)
        let committee = try checkCommittee(command.committee, in: district, now)
        let today = district.today(now)
        guard district.isAdmitted(command.task, of: committee, on: today) else {
            throw .notAdmitted(
                command.task,
                decides: district.gateKeeper(for: district.place(of: committee), at: now)
            )
        }
        let latest = today.adding(days: dueDaysMax)
        guard (today...latest).contains(command.due) else {
            throw .dueOutOfRange(earliest: today, latest: latest)
        }
        let year = today.civil.year
        let times = district.timesAsked(command.task, of: committee, in: year)
        guard times < Int(application.terms.timesPerYear) else {
            throw .askedOftenEnough(times: times, year: year)
        }
        guard district.taskGates.sent.count < SentTask.sentMax else {
            throw .tooManySent(sentMax: SentTask.sentMax)
        }
        try checkRoomForDuty(in: district)
        let sent = Identifier<SentTask>(UInt64(district.taskGates.sent.count) + 1)
        let event = TaskSent(
            sent: sent,
            task: command.task,
            committee: committee,
            year: year,
            by: command.by
        )
        let owed = Duties.opening(
            .sentTask(sent.rawValue),
            owner: committee,
            due: district.start(ofDayAfter: command.due),
            escalatesTo: nil,
            in: district
        )
        return Outcome(events: [.tasks(.sent(event)), owed])
    }

    private static func turnAway(
        _ district: District,
        _ command: TurnTaskAway,
        _ now: Instant
    ) throws(TaskRefusal) -> Outcome {
        let committee = try checkCommittee(command.committee, in: district, now)
        try check(command.by, actsFor: committee, in: district, now)
        if let sender = command.sender { try check(sender, in: district, now) }
        let year = district.today(now).civil.year
        let total = TurnedAway(
            committee: committee,
            sender: command.sender.map(district.standing),
            year: year
        )
        guard district.taskGates.turnedAway[total, default: 0] < TurnedAway.yearMax else {
            throw .tooManyTurnedAway(yearMax: TurnedAway.yearMax)
        }
        let event = TaskTurnedAway(
            committee: committee,
            sender: total.sender,
            channel: command.channel,
            year: year
        )
        return Outcome(events: [.tasks(.turnedAway(event))])
    }

    private static func removeWords(
        _ district: District,
        _ command: RemoveTaskWords
    ) throws(TaskRefusal) -> Outcome {
        guard let application = district.application(command.application) else {
            throw .unknownApplication(command.application)
        }
        let text: Digest
        switch (command.words, application.stage) {
        case (.task, _): text = application.words
        case (.reason, .refused(let reason)): text = reason
        case (.reason, .open), (.reason, .admitted): throw .noReason
        }
        guard district.removal(of: text) == nil else { throw .wordsAlreadyRemoved }
        let event = TextRemoved(text: text, rule: command.rule)
        return Outcome(events: [.textRemoved(event)], writes: [.erase(text)])
    }
}
