import Domain
import Kernel
import Words

extension Paths {
    static let tasks = RoutePath("places", parameter: Parameters.place, then: "tasks")
    static let applyForTask = RoutePath(
        "places",
        parameter: Parameters.place,
        then: "tasks",
        "apply"
    )
    static let answerTask = RoutePath("task-applications", parameter: Parameters.application)
    static let listedTask = RoutePath("tasks", parameter: Parameters.task)
    static let turnAway = RoutePath("bodies", parameter: Parameters.body, then: "turn-away")
    static let taskAnswer = RoutePath("bodies", parameter: Parameters.body, then: "not-admitted")
}

extension Parameters {
    static let application: RouteParameter<Identifier<TaskApplication>> =
        identifier("application")
    static let task: RouteParameter<Identifier<ListedTask>> = identifier("task")
    static let taskSender: RouteParameter<Identifier<Organisation>> = identifier("sender")
}

struct ApplyForTaskForm: FormShape {
    private static let senderField = FormField<UInt64>
        .number("sender", TaskPageWords.sender, in: 1...UInt64(Int64.max))
        .asked(by: .select([]))
    private static let wordsField = FormField<String>.text(
        "words",
        TaskPageWords.words,
        charactersMax: TaskApplication.wordsCharactersMax
    )
    private static let kindField = FormField<TaskKind>.choice(
        "kind",
        TaskPageWords.kind,
        of: TaskKind.allCases.map {
            ($0, .init(word: "\($0)", phrase: TaskWords.kind($0).capitalised))
        }
    )
    private static let moneyField: FormField<Money> =
        FormField<String>
        .text("money", TaskPageWords.money, charactersMax: 20)
        .map { text -> Result<Money, FieldFlaw> in
            guard let money = try? Money(text) else { return .failure(.notNumber) }
            return .success(money)
        }
    private static let trainingField = FormField<Bool>
        .checkbox("training", TaskPageWords.training)
    private static let timesField = FormField<UInt64>
        .number("times", TaskPageWords.howOften, in: 1...UInt64(TaskTerms.timesMax))

    let sender: Identifier<Organisation>
    let words: String
    let kind: TaskKind
    let money: Money
    let hasTraining: Bool
    let times: UInt16

    init?(_ form: inout FormReader) {
        let sender = form.read(Self.senderField)
        let words = form.read(Self.wordsField)
        let kind = form.read(Self.kindField)
        let money = form.read(Self.moneyField)
        let hasTraining = form.read(Self.trainingField)
        let times = form.read(Self.timesField)
        guard let sender, let words, let kind, let money, let hasTraining, let times else {
            return nil
        }
        self.sender = Identifier(sender)
        (self.words, self.kind, self.money) = (words, kind, money)
        (self.hasTraining, self.times) = (hasTraining, UInt16(times))
    }
}

struct AnswerTaskForm: FormShape {
    private static let verdictField = FormField<Bool>.choice(
        "verdict",
        TaskPageWords.verdict,
        of: [
            (true, .init(word: "admit", phrase: TaskPageWords.admit)),
            (false, .init(word: "refuse", phrase: TaskPageWords.refuse)),
        ]
    )
    private static let untilField = FormField<Day>.day("until", TaskPageWords.untilDay)
        .hint(TaskPageWords.ifAdmitted).optional
    private static let reasonField = FormField<String>.text(
        "reason",
        TaskPageWords.reason,
        charactersMax: TaskApplication.reasonCharactersMax
    ).hint(TaskPageWords.ifRefused).optional

    let isAdmitted: Bool
    let until: Day?
    let reason: String?

    init?(_ form: inout FormReader) {
        let isAdmitted = form.read(Self.verdictField)
        let until = form.read(Self.untilField)
        let reason = form.read(Self.reasonField)
        guard let isAdmitted, let until, let reason else { return nil }
        (self.isAdmitted, self.until, self.reason) = (isAdmitted, until, reason)
    }
}

struct AskForTaskForm: FormShape {
    private static let committeeField = FormField<UInt64>
        .number("committee", TaskPageWords.committee, in: 1...UInt64(Int64.max))
        .asked(by: .select([])).optional
    private static let dueField = FormField<Day>.day("due", TaskPageWords.due).optional
    private static let withdrawField = FormField<Bool>
        .checkbox("withdraw", TaskPageWords.withdraw)

    let committee: Identifier<Organisation>?
    let due: Day?
    let isWithdrawn: Bool

    init?(_ form: inout FormReader) {
        let committee = form.read(Self.committeeField)
        let due = form.read(Self.dueField)
        let isWithdrawn = form.read(Self.withdrawField)
        guard let committee, let due, let isWithdrawn else { return nil }
        self.committee = committee.map { Identifier($0) }
        (self.due, self.isWithdrawn) = (due, isWithdrawn)
    }
}

struct TurnAwayForm: FormShape {
    private static let senderField = FormField<UInt64>
        .number("sender", TaskPageWords.whoAsked, in: 1...UInt64(Int64.max))
        .asked(by: .select([])).optional
    private static let channelField = FormField<TaskChannel>.choice(
        "channel",
        TaskPageWords.how,
        of: TaskChannel.allCases.map {
            ($0, .init(word: "\($0)", phrase: TaskWords.channel($0).capitalised))
        }
    )

    let sender: Identifier<Organisation>?
    let channel: TaskChannel

    init?(_ form: inout FormReader) {
        let sender = form.read(Self.senderField)
        let channel = form.read(Self.channelField)
        guard let sender, let channel else { return nil }
        (self.sender, self.channel) = (sender.map { Identifier($0) }, channel)
    }
}
