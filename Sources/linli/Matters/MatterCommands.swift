import ArgumentParser
import Domain
import Kernel
import Words

struct MatterGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "matter",
            abstract: MatterConsoleWords.matter[Terminal.language],
            subcommands: [
                MatterOpenCommand.self, MatterListCommand.self, MatterShowCommand.self,
                MatterSetCommand.self, MatterLineCommand.self, MatterVerdictCommand.self,
                MatterAttachCommand.self, MatterInterestCommand.self, MatterPresentCommand.self,
                MatterStepCommand.self, MatterDecideCommand.self, MatterSignCommand.self,
                MatterLinkCommand.self, MatterMeasureCommand.self, MatterMoveCommand.self,
                MatterSayCommand.self, MatterFollowCommand.self, MatterMediatorCommand.self,
                MatterContactCommand.self, MatterMinorityCommand.self, MatterGiveCommand.self,
                MatterStrikeCommand.self,
            ]
        )
    }
}

struct MatterOpenCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "open",
            abstract: MatterConsoleWords.open[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @OptionGroup var who: PartyOptions
    @Option(help: Terminal.help(MatterConsoleWords.institutionOption)) var institution: UInt64
    @Option(help: Terminal.help(MatterConsoleWords.processOption)) var process: Key
    @Option(help: Terminal.help(MatterConsoleWords.placeOption)) var place: UInt64
    @Option(help: Terminal.help(MatterConsoleWords.titleOption)) var title: String
    @Option(
        name: .customLong("field"),
        parsing: .singleValue,
        help: Terminal.help(MatterConsoleWords.fieldsArgument)
    )
    var fields: [String] = []
    @Option(
        name: .customLong("attest"),
        parsing: .singleValue,
        help: Terminal.help(MatterConsoleWords.attestOption)
    )
    var attested: [Key] = []

    func run() async throws {
        let language = options.folder.language
        let order = OpenMatter(
            adoption: Identifier(institution),
            process: process,
            place: Identifier(place),
            title: title,
            fields: try KeyedText.fields(fields, language),
            attested: attested,
            by: try who.party(language)
        )
        try await options.give(.matters(.open(order)), accepted: ConsoleWords.created)
    }
}

struct MatterSetCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "set",
            abstract: MatterConsoleWords.set[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @OptionGroup var who: PartyOptions
    @Argument(help: Terminal.help(MatterConsoleWords.matterArgument)) var matter: UInt64
    @Argument(help: Terminal.help(MatterConsoleWords.fieldsArgument)) var fields: [String]
    @Option(help: Terminal.help(MatterConsoleWords.lineOption)) var line: RowNumber?

    func run() async throws {
        let language = options.folder.language
        let order = SetMatterFields(
            matter: Identifier(matter),
            line: line?.index,
            fields: try KeyedText.fields(fields, language),
            by: try who.party(language)
        )
        try await options.give(.setFields(order))
    }
}

struct MatterLineCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "line",
            abstract: MatterConsoleWords.line[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @OptionGroup var who: PartyOptions
    @Argument(help: Terminal.help(MatterConsoleWords.matterArgument)) var matter: UInt64
    @Argument(help: Terminal.help(MatterConsoleWords.lineKindArgument)) var kind: Key
    @Argument(help: Terminal.help(MatterConsoleWords.fieldsArgument)) var fields: [String] = []

    func run() async throws {
        let language = options.folder.language
        let order = AddMatterLine(
            matter: Identifier(matter),
            kind: kind,
            fields: try KeyedText.fields(fields, language),
            by: try who.party(language)
        )
        try await options.give(.addLine(order))
    }
}

struct MatterVerdictCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "verdict",
            abstract: MatterConsoleWords.verdict[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @OptionGroup var who: PartyOptions
    @Argument(help: Terminal.help(MatterConsoleWords.matterArgument)) var matter: UInt64
    @Argument(help: Terminal.help(MatterConsoleWords.lineOption)) var line: RowNumber
    @Argument(help: Terminal.help(MatterConsoleWords.verdictArgument)) var verdict: Key
    @Option(help: Terminal.help(MatterConsoleWords.reasonOption)) var reason: String?
    @Option(help: Terminal.help(MatterConsoleWords.bodyOption)) var body: UInt64?
    @Option(help: Terminal.help(MatterConsoleWords.dayOption)) var day: Day?
    @Option(help: Terminal.help(MatterConsoleWords.amountOption)) var amount: Money?

    func run() async throws {
        let language = options.folder.language
        guard (body == nil) == (day == nil) else {
            Terminal.complain(MatterConsoleWords.promiseNeeded[language])
            throw Exit.badUsage
        }
        let promise = body.flatMap { body in
            day.map { LinePromise(body: Identifier(body), day: $0) }
        }
        let order = JudgeMatterLine(
            matter: Identifier(matter),
            line: line.index,
            verdict: verdict,
            reason: reason,
            promise: promise,
            amount: amount,
            by: try who.party(language)
        )
        try await options.give(.judgeLine(order))
    }
}

struct MatterAttachCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "attach",
            abstract: MatterConsoleWords.attach[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @OptionGroup var who: PartyOptions
    @Argument(help: Terminal.help(MatterConsoleWords.matterArgument)) var matter: UInt64
    @Argument(help: Terminal.help(MatterConsoleWords.documentKindArgument)) var kind: Key
    @Option(help: Terminal.help(MatterConsoleWords.contentOption)) var content: String
    @Option(help: Terminal.help(MatterConsoleWords.lineOption)) var line: RowNumber?
    @Option(help: Terminal.help(MatterConsoleWords.issuedOption)) var issued: Day?
    @Option(
        name: .customLong("covers"),
        parsing: .singleValue,
        help: Terminal.help(MatterConsoleWords.coversOption)
    )
    var covers: [Key] = []

    func run() async throws {
        let language = options.folder.language
        let order = AttachDocument(
            matter: Identifier(matter),
            kind: kind,
            line: line?.index,
            issued: issued,
            covers: covers,
            content: content,
            by: try who.party(language)
        )
        try await options.give(.attach(order))
    }
}
