import Application
import ArgumentParser
import Domain
import Kernel
import Words

struct TaskGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "task",
            abstract: TaskWords.gate[Terminal.language],
            subcommands: [
                TaskListCommand.self, TaskKeepCommand.self, TaskApplyCommand.self,
                TaskAdmitCommand.self, TaskRefuseCommand.self, TaskWithdrawCommand.self,
                TaskSendCommand.self, TaskTurnAwayCommand.self,
            ]
        )
    }
}

struct TaskKeepCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "keep-gate",
            abstract: TaskConsoleWords.keep[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @Argument(help: Terminal.help(TaskConsoleWords.placeArgument)) var place: UInt64
    @Option(help: Terminal.help(TaskConsoleWords.keeperOption)) var keeper: UInt64

    func run() async throws {
        let order = KeepTaskGate(place: Identifier(place), keeper: Identifier(keeper))
        try await options.give(.tasks(.keep(order)), accepted: ConsoleWords.changed)
    }
}

struct TaskApplyCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "apply",
            abstract: TaskConsoleWords.apply[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @OptionGroup var who: PartyOptions
    @Argument(help: Terminal.help(TaskConsoleWords.wordsArgument)) var words: String
    @Option(help: Terminal.help(TaskConsoleWords.placeOption)) var place: UInt64
    @Option(help: Terminal.help(TaskConsoleWords.senderOption)) var sender: UInt64
    @Option(help: Terminal.help(TaskConsoleWords.kindOption)) var kind: TaskKind
    @Option(help: Terminal.help(TaskConsoleWords.moneyOption)) var money = Money.zero
    @Option(help: Terminal.help(TaskConsoleWords.timesOption)) var times: UInt16 = 1
    @Flag(help: Terminal.help(TaskConsoleWords.trainingFlag)) var training = false

    func run() async throws {
        let order = ApplyForTask(
            place: Identifier(place),
            sender: Identifier(sender),
            words: words,
            terms: TaskTerms(
                kind: kind,
                money: money,
                hasTraining: training,
                timesPerYear: times
            ),
            by: try who.party(options.folder.language)
        )
        try await options.give(.tasks(.apply(order)), accepted: ConsoleWords.created)
    }
}

struct TaskAdmitCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "admit",
            abstract: TaskConsoleWords.admit[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @OptionGroup var who: PartyOptions
    @Argument(help: Terminal.help(TaskConsoleWords.applicationArgument)) var application: UInt64
    @Option(help: Terminal.help(TaskConsoleWords.untilOption)) var until: Day

    func run() async throws {
        let order = AnswerTaskApplication(
            application: Identifier(application),
            verdict: .admit(until: until),
            by: try who.party(options.folder.language)
        )
        try await options.give(.tasks(.answer(order)), accepted: ConsoleWords.created)
    }
}

struct TaskRefuseCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "refuse",
            abstract: TaskConsoleWords.refuse[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @OptionGroup var who: PartyOptions
    @Argument(help: Terminal.help(TaskConsoleWords.applicationArgument)) var application: UInt64
    @Option(help: Terminal.help(TaskConsoleWords.reasonOption)) var reason: String

    func run() async throws {
        let order = AnswerTaskApplication(
            application: Identifier(application),
            verdict: .refuse(reason: reason),
            by: try who.party(options.folder.language)
        )
        try await options.give(.tasks(.answer(order)), accepted: ConsoleWords.changed)
    }
}

struct TaskWithdrawCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "withdraw",
            abstract: TaskConsoleWords.withdraw[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @OptionGroup var who: PartyOptions
    @Argument(help: Terminal.help(TaskConsoleWords.taskArgument)) var task: UInt64

    func run() async throws {
        let order = WithdrawTask(
            task: Identifier(task),
            by: try who.party(options.folder.language)
        )
        try await options.give(.tasks(.withdraw(order)), accepted: ConsoleWords.changed)
    }
}

struct TaskSendCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "send",
            abstract: TaskConsoleWords.send[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @OptionGroup var who: PartyOptions
    @Argument(help: Terminal.help(TaskConsoleWords.taskArgument)) var task: UInt64
    @Option(help: Terminal.help(TaskConsoleWords.committeeOption)) var to: UInt64
    @Option(help: Terminal.help(TaskConsoleWords.dueOption)) var due: Day

    func run() async throws {
        let order = SendTask(
            task: Identifier(task),
            committee: Identifier(to),
            due: due,
            by: try who.party(options.folder.language)
        )
        try await options.give(.tasks(.send(order)), accepted: ConsoleWords.created)
    }
}

struct TaskTurnAwayCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "turn-away",
            abstract: TaskConsoleWords.turnAway[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @OptionGroup var who: PartyOptions
    @Argument(help: Terminal.help(TaskConsoleWords.committeeArgument)) var committee: UInt64
    @Option(help: Terminal.help(TaskConsoleWords.fromOption)) var from: UInt64?
    @Option(help: Terminal.help(TaskConsoleWords.channelOption)) var by: TaskChannel = .telephone

    /// Noted in one line; the answer is the system's, to be read out or printed.
    func run() async throws {
        let committee = Identifier<Organisation>(committee)
        let sender = from.map { Identifier<Organisation>($0) }
        let order = TurnTaskAway(
            committee: committee,
            sender: sender,
            channel: by,
            by: try who.party(options.folder.language)
        )
        try await options.give(.tasks(.turnAway(order)), accepted: ConsoleWords.changed)
        let language = options.folder.language
        do {
            let lines = TaskLines(try options.folder.read().state, language)
            print(lines.answer(to: sender, from: committee))
        } catch {
            throw Exit.explain(error, language)
        }
    }
}

extension TaskKind: ExpressibleByArgument {
    package init?(argument: String) {
        guard let kind = Self.allCases.first(where: { "\($0)" == argument }) else { return nil }
        self = kind
    }

    package static var allValueStrings: [String] { allCases.map { "\($0)" } }
}

extension TaskChannel: ExpressibleByArgument {
    package init?(argument: String) {
        guard let channel = Self.allCases.first(where: { $0.word == argument }) else {
            return nil
        }
        self = channel
    }

    package static var allValueStrings: [String] { allCases.map(\.word) }

    private var word: String {
        switch self {
        case .telephone: "telephone"
        case .paper: "paper"
        case .message: "message"
        case .inPerson: "in-person"
        }
    }
}
