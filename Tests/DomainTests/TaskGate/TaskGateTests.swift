import Domain
import Kernel
import Testing

private typealias Home = Quarter

/// The office (3) would ask the committee (1) for things; the council (2) keeps the gate.
@Suite struct TaskGateTests {
    private var home = Quarter()
    private let committee = Identifier<Organisation>(1)
    private let council = Identifier<Organisation>(2)
    private let office = Identifier<Organisation>(3)
    private let member = Home.person(1)

    init() {
        home.must(.tasks(.keep(KeepTaskGate(place: Home.community, keeper: council))))
    }

    private mutating func refusal(_ command: TaskCommand) -> TaskRefusal? {
        if case .tasks(let refusal) = home.give(.tasks(command)) { refusal } else { nil }
    }

    private func application(
        by party: MatterParty = Home.official,
        from sender: UInt64 = 3,
        money: Money = Money(yuan: 300),
        times: UInt16 = 2,
        words: String = "代收旧电池"
    ) -> TaskCommand {
        .apply(
            ApplyForTask(
                place: Home.community,
                sender: Identifier(sender),
                words: words,
                terms: TaskTerms(
                    kind: .assist,
                    money: money,
                    hasTraining: true,
                    timesPerYear: times
                ),
                by: party
            )
        )
    }

    private func answer(
        _ verdict: TaskVerdict,
        by party: MatterParty = Home.person(1),
        _ number: UInt64 = 1
    ) -> TaskCommand {
        .answer(
            AnswerTaskApplication(application: Identifier(number), verdict: verdict, by: party)
        )
    }

    private func send(
        _ task: UInt64 = 1,
        to body: UInt64 = 1,
        due: String = "2026-06-30",
        by party: MatterParty = Home.official
    ) -> TaskCommand {
        .send(
            SendTask(
                task: Identifier(task),
                committee: Identifier(body),
                due: Day(due)!,
                by: party
            )
        )
    }

    private mutating func admit(until day: String = "2027-01-31") {
        home.must(.tasks(application()))
        home.must(.tasks(answer(.admit(until: Day(day)!))))
    }

    @Test mutating func `a task that is on no list cannot be asked of a committee`() {
        #expect(refusal(send()) == .unknownTask(Identifier(1)))
        home.must(.tasks(application()))
        #expect(refusal(send()) == .unknownTask(Identifier(1)))
        home.must(.tasks(answer(.refuse(reason: "没有经费"))))
        #expect(refusal(send()) == .unknownTask(Identifier(1)))
        #expect(home.district.taskGates.sent.count == 0)
    }

    @Test mutating func `what is admitted is asked of the committee, who then owes it`() {
        admit()
        #expect(refusal(send()) == nil)
        let duty = home.district.openDuty(.sentTask(1))
        #expect(duty?.owner == committee)
        #expect(duty?.due == .on("2026-07-01"))
        let id = Identifier<Duty>(2)
        #expect(home.give(.duties(.fulfil(FulfilDuty(duty: id, by: Home.worker)))) == nil)
        #expect(home.district.openDuty(.sentTask(1)) == nil)
        #expect(home.district.duty(id)?.ending == .fulfilled)
    }

    @Test mutating func `it is asked no more often than was admitted, and anew next year`() {
        admit()
        #expect(refusal(send()) == nil)
        #expect(refusal(send()) == nil)
        #expect(refusal(send()) == .askedOftenEnough(times: 2, year: 2_026))
        home.wait(until: .on("2027-01-02"))
        #expect(refusal(send(due: "2027-01-30")) == nil)
    }

    @Test mutating func `whoever sends what is not admitted learns who may admit it`() {
        admit(until: "2026-06-30")
        home.wait(until: .on("2026-06-30"))
        #expect(refusal(send(due: "2026-07-05")) == nil)
        home.wait(until: .on("2026-07-01"))
        let closed = TaskRefusal.notAdmitted(Identifier(1), decides: council)
        #expect(refusal(send(due: "2026-07-05")) == closed)
    }

    @Test mutating func `what was taken off the list is asked of nobody`() {
        admit()
        let withdraw = WithdrawTask(task: Identifier(1), by: member)
        let bySender = WithdrawTask(task: Identifier(1), by: Home.official)
        #expect(refusal(.withdraw(bySender)) == .notKeeper(council))
        #expect(refusal(.withdraw(withdraw)) == nil)
        let gone = TaskRefusal.withdrawn(Identifier(1), at: home.district.today(home.now))
        #expect(refusal(send()) == gone)
        #expect(refusal(.withdraw(withdraw)) == gone)
        #expect(home.district.tasksListed(at: Home.community, on: Day("2026-06-02")!) == [])
    }

    @Test mutating func `only who sent it sends it, and only committees are asked`() {
        admit()
        #expect(refusal(send(by: Home.worker)) == .notActingFor(office))
        #expect(refusal(send(to: 4)) == .noCommittee(Identifier(4)))
        #expect(refusal(send(to: 9)) == .unknownOrganisation(Identifier(9)))
        let early = Day("2026-06-01")!
        let latest = Day("2026-06-01")!.adding(days: 366)
        #expect(refusal(send(due: "2026-05-31")) == .dueOutOfRange(earliest: early, latest: latest))
    }

    @Test mutating func `the keeper of the gate answers, and nobody answers themselves`() {
        home.must(.tasks(application()))
        let yes = TaskVerdict.admit(until: Day("2027-01-01")!)
        #expect(refusal(answer(yes, by: Home.worker)) == .notKeeper(council))
        #expect(refusal(answer(yes, by: Home.official)) == .notKeeper(council))
        #expect(refusal(answer(.refuse(reason: " "))) == .reason(.empty))
        #expect(refusal(answer(yes)) == nil)
        #expect(refusal(answer(yes)) == .answered(Identifier(1)))
        home.must(.tasks(application(by: member, from: 2)))
        #expect(refusal(answer(yes, 2)) == .ownApplication)
        #expect(refusal(answer(yes, by: Home.person(2), 2)) == .ownApplication)
    }

    @Test mutating func `where nobody keeps a gate, the district itself decides`() {
        home = Quarter()
        #expect(home.district.gateKeeper(for: Home.community, at: home.now) == nil)
        home.must(.tasks(application()))
        #expect(home.district.openDuty(.admitTask(1))?.owner == .some(nil))
        let yes = TaskVerdict.admit(until: Day("2027-01-01")!)
        #expect(refusal(answer(yes, by: Home.official)) == .notKeeper(nil))
    }

    @Test mutating func `a gate stands before all that lies in its place`() {
        home = Quarter()
        let district = KeepTaskGate(place: Identifier(1), keeper: Identifier(4))
        #expect(refusal(.keep(district)) == nil)
        #expect(refusal(.keep(district)) == .keptAlready)
        #expect(home.district.gateKeeper(for: Home.community, at: home.now) == Identifier(4))
        home.must(.tasks(.keep(KeepTaskGate(place: Identifier(2), keeper: council))))
        #expect(home.district.gateKeeper(for: Home.community, at: home.now) == council)
        #expect(home.district.gateKeeper(for: Identifier(1), at: home.now) == Identifier(4))
    }

    @Test mutating func `an application is owed an answer within fifteen worked days`() {
        home.must(.tasks(application()))
        let duty = home.district.openDuty(.admitTask(1))
        #expect(duty?.owner == council)
        // Noon on a Monday; fifteen worked days are three weeks.
        #expect(duty?.due == .on("2026-06-23"))
        let done = FulfilDuty(duty: Identifier(1), by: member)
        #expect(home.give(.duties(.fulfil(done))) == .duties(.doneByItsStep))
        home.must(.tasks(answer(.refuse(reason: "没有经费"))))
        #expect(home.district.openDuty(.admitTask(1)) == nil)
    }

    @Test(arguments: [0, 367] as [UInt16])
    mutating func `how often is between once and every day of a year`(_ times: UInt16) {
        #expect(refusal(application(times: times)) == .timesOutOfRange(timesMax: 366))
        let most = Money(yuan: 1_000_000_000)
        let more = Money(fen: most.fen + 1)
        #expect(refusal(application(money: more)) == .moneyOutOfRange(moneyMax: most))
        #expect(refusal(application(money: Money(fen: -1))) == .moneyOutOfRange(moneyMax: most))
        #expect(refusal(application(money: .zero, times: 366)) == nil)
    }

    @Test mutating func `nothing is admitted for longer than two years`() {
        home.must(.tasks(application()))
        let earliest = Day("2026-06-01")!
        let latest = earliest.adding(days: 732)
        let out = TaskRefusal.untilOutOfRange(earliest: earliest, latest: latest)
        #expect(refusal(answer(.admit(until: earliest.adding(days: -1)))) == out)
        #expect(refusal(answer(.admit(until: latest.adding(days: 1)))) == out)
        #expect(refusal(answer(.admit(until: latest))) == nil)
    }

    @Test mutating func `what comes past the gate is counted, and nobody's name is in the event`()
        throws
    {
        let noted = TaskCommand.turnAway(
            TurnTaskAway(
                committee: committee,
                sender: office,
                channel: .telephone,
                by: Home.worker
            )
        )
        let context = Context(
            now: home.now,
            actor: .console,
            entropy: 7,
            sealer: home.sealer
        )
        let events = try home.district.decide(.tasks(noted), .none, context).events
        let counted = TaskTurnedAway(
            committee: committee,
            sender: office,
            channel: .telephone,
            year: 2_026
        )
        #expect(events == [.tasks(.turnedAway(counted))])
        home.must(.tasks(noted))
        home.must(.tasks(noted))
        let totals = home.district.tasksTurnedAway(at: Home.community)
        #expect(totals.map(\.count) == [2])
        #expect(totals.map(\.sender) == [office])
        #expect(totals.map(\.year) == [2_026])
        let stranger = TurnTaskAway(
            committee: committee,
            sender: office,
            channel: .paper,
            by: Home.person(7)
        )
        #expect(refusal(.turnAway(stranger)) == .notActingFor(committee))
    }

    @Test mutating func `words that must not stay are removed once`() {
        home.must(.tasks(application()))
        func remove(_ words: TaskWords) -> TaskCommand {
            .removeWords(
                RemoveTaskWords(application: Identifier(1), words: words, rule: .mistake)
            )
        }
        #expect(refusal(remove(.reason)) == .noReason)
        #expect(refusal(remove(.task)) == nil)
        #expect(refusal(remove(.task)) == .wordsAlreadyRemoved)
    }
}
