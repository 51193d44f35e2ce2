import Application
import ArgumentParser
import Domain
import Kernel
import Words

struct BodyGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "body",
            abstract: BodyConsoleWords.body[Terminal.language],
            subcommands: [
                BodyAddCommand.self, BodyRenameCommand.self, BodyAliasCommand.self,
                BodyArrangeCommand.self, BodyMergeCommand.self, BodyEndCommand.self,
                BodyRuleCommand.self, BodySeatCommand.self, BodyVacateCommand.self,
                BodyRemoveNameCommand.self, BodyRemoveHolderNameCommand.self,
                BodyStateCommand.self, BodyListCommand.self, BodyShowCommand.self,
                BodyFindCommand.self,
            ]
        )
    }
}

/// How an organisation stands to others, as options.
struct TiesOptions: ParsableArguments {
    @Option(name: .customLong("part-of"), help: Terminal.help(BodyConsoleWords.partOfOption))
    var partOf: UInt64?
    @Flag(help: Terminal.help(BodyConsoleWords.registeredFlag)) var registered = false
    @Option(
        name: .customLong("legal-holder"),
        help: Terminal.help(BodyConsoleWords.legalHolderOption)
    )
    var legalHolder: UInt64?

    var ties: BodyTies {
        BodyTies(
            partOf: partOf.map { Identifier($0) },
            isRegistered: registered,
            legalHolder: legalHolder.map { Identifier($0) }
        )
    }
}

struct BodyAddCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "add",
            abstract: BodyConsoleWords.add[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @OptionGroup var ties: TiesOptions
    @Argument(help: Terminal.help(BodyConsoleWords.kindArgument)) var kind: OrganisationKind
    @Option(help: Terminal.help(BodyConsoleWords.placeOption))
    var place: UInt64 = Places.root.rawValue
    @Option(help: Terminal.help(ConsoleWords.nameOption)) var name: String
    @Option(help: Terminal.help(BodyConsoleWords.beginsOption)) var begins: String?
    @Option(help: Terminal.help(BodyConsoleWords.endsOption)) var ends: String?

    func run() async throws {
        let order = FoundBody(
            kind: kind,
            place: Identifier(place),
            name: name,
            ties: ties.ties,
            begins: try begins.map { try options.folder.start(of: $0) },
            ends: try ends.map { try options.folder.start(of: $0) }
        )
        try await options.give(.bodies(.found(order)), accepted: ConsoleWords.created)
    }
}

struct BodyRenameCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "rename",
            abstract: BodyConsoleWords.rename[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @Argument(help: Terminal.help(BodyConsoleWords.bodyArgument)) var body: UInt64
    @Option(help: Terminal.help(ConsoleWords.nameOption)) var name: String

    func run() async throws {
        let order = RenameBody(body: Identifier(body), name: name)
        try await options.give(.bodies(.rename(order)), accepted: ConsoleWords.changed)
    }
}

struct BodyAliasCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "alias",
            abstract: BodyConsoleWords.alias[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @Argument(help: Terminal.help(BodyConsoleWords.bodyArgument)) var body: UInt64
    @Option(help: Terminal.help(ConsoleWords.nameOption)) var name: String

    func run() async throws {
        let order = AddBodyAlias(body: Identifier(body), name: name)
        try await options.give(.bodies(.addAlias(order)), accepted: ConsoleWords.changed)
    }
}

struct BodyArrangeCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "arrange",
            abstract: BodyConsoleWords.arrange[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @OptionGroup var ties: TiesOptions
    @Argument(help: Terminal.help(BodyConsoleWords.bodyArgument)) var body: UInt64

    func run() async throws {
        let order = ArrangeBody(body: Identifier(body), ties: ties.ties)
        try await options.give(.bodies(.arrange(order)), accepted: ConsoleWords.changed)
    }
}

struct BodyMergeCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "merge",
            abstract: BodyConsoleWords.merge[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @Argument(help: Terminal.help(BodyConsoleWords.bodyArgument)) var body: UInt64
    @Option(help: Terminal.help(BodyConsoleWords.intoOption)) var into: UInt64

    func run() async throws {
        let order = MergeBodies(body: Identifier(body), into: Identifier(into))
        try await options.give(.bodies(.merge(order)), accepted: ConsoleWords.changed)
    }
}

struct BodyEndCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "end",
            abstract: BodyConsoleWords.end[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @Argument(help: Terminal.help(BodyConsoleWords.bodyArgument)) var body: UInt64
    @Option(help: Terminal.help(BodyConsoleWords.endsOption)) var on: String?
    @Option(help: Terminal.help(BodyConsoleWords.successorOption)) var successor: UInt64?

    func run() async throws {
        let order = EndBody(
            body: Identifier(body),
            ends: try on.map { try options.folder.start(of: $0) },
            successor: successor.map { Identifier($0) }
        )
        try await options.give(.bodies(.end(order)), accepted: ConsoleWords.changed)
    }
}

struct BodyRemoveNameCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "remove-name",
            abstract: BodyConsoleWords.removeName[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @Argument(help: Terminal.help(BodyConsoleWords.bodyArgument)) var body: UInt64
    @Option(help: Terminal.help(ConsoleWords.nameIndexOption)) var index = 0
    @Option(help: Terminal.help(ConsoleWords.ruleOption)) var rule: RemovalRule

    func run() async throws {
        let order = RemoveBodyName(body: Identifier(body), index: index, rule: rule)
        try await options.give(.bodies(.removeName(order)), accepted: ConsoleWords.changed)
    }
}

struct BodyStateCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "state",
            abstract: BodyConsoleWords.state[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @Argument(help: Terminal.help(BodyConsoleWords.countArgument)) var count: Int
    @Option(
        name: .customLong("residents-of"),
        help: Terminal.help(BodyConsoleWords.residentsOfOption)
    )
    var residentsOf: UInt64?
    @Option(name: .customLong("members-of"), help: Terminal.help(BodyConsoleWords.membersOfOption))
    var membersOf: UInt64?
    @Flag(help: Terminal.help(BodyConsoleWords.confirmedFlag)) var confirmed = false

    func run() async throws {
        let subject: FigureSubject
        switch (residentsOf, membersOf) {
        case (let place?, nil): subject = .residents(of: Identifier(place))
        case (nil, let body?): subject = .members(of: Identifier(body))
        default:
            Terminal.complain(BodyConsoleWords.ofWhom[options.folder.language])
            throw Exit.badUsage
        }
        let order = StateFigure(subject: subject, count: count, isConfirmed: confirmed)
        try await options.give(.bodies(.stateFigure(order)), accepted: ConsoleWords.changed)
    }
}

extension OrganisationKind: ExpressibleByArgument {
    public static var allValueStrings: [String] { [] }

    public init?(argument: String) {
        guard let kind = Self.allCases.first(where: { "\($0)" == argument }) else { return nil }
        self = kind
    }
}
