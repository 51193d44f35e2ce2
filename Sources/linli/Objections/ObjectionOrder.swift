import ArgumentParser
import Domain
import Kernel
import Words

/// What may be asked at the command line about those who are against something. Nobody takes back
/// or refuses anything there for somebody else.
enum ObjectionOrder: Codable, Sendable {
    case name(NameMediator)
    case contact(NoteContact)
    case state(StateMinority)

    var command: ObjectionCommand {
        switch self {
        case .name(let command): .name(command)
        case .contact(let command): .contact(command)
        case .state(let command): .state(command)
        }
    }
}

struct MatterMediatorCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "mediator",
            abstract: ObjectionWords.nameCommand[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @OptionGroup var who: PartyOptions
    @Argument(help: Terminal.help(MatterConsoleWords.matterArgument)) var matter: UInt64
    @Option(help: Terminal.help(ObjectionWords.mediatorPerson)) var mediatorPerson: UInt64?
    @Option(help: Terminal.help(ObjectionWords.mediatorAccount)) var mediatorAccount: UInt64?

    func run() async throws {
        let language = options.folder.language
        let mediator: MatterParty? =
            mediatorPerson.map { .person(Identifier($0)) }
            ?? mediatorAccount.map { .account(Identifier($0)) }
        guard let mediator, mediatorPerson == nil || mediatorAccount == nil else {
            Terminal.complain(ObjectionWords.mediatorNeeded[language])
            throw Exit.badUsage
        }
        let order = NameMediator(
            matter: Identifier(matter),
            mediator: mediator,
            by: try who.party(language)
        )
        try await options.give(.objections(.name(order)), accepted: ConsoleWords.changed)
    }
}

struct MatterContactCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "contact",
            abstract: ObjectionWords.contactCommand[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @OptionGroup var who: PartyOptions
    @Argument(help: Terminal.help(MatterConsoleWords.matterArgument)) var matter: UInt64
    @Argument(help: Terminal.help(MatterConsoleWords.lineOption)) var line: RowNumber

    func run() async throws {
        let order = NoteContact(
            matter: Identifier(matter),
            line: line.index,
            by: try who.party(options.folder.language)
        )
        try await options.give(.objections(.contact(order)), accepted: ConsoleWords.changed)
    }
}

struct MatterMinorityCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "minority",
            abstract: ObjectionWords.stateCommand[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @OptionGroup var who: PartyOptions
    @Argument(help: Terminal.help(MatterConsoleWords.matterArgument)) var matter: UInt64
    @Argument(help: Terminal.help(ObjectionWords.textArgument)) var text: String

    func run() async throws {
        let order = StateMinority(
            matter: Identifier(matter),
            text: text,
            by: try who.party(options.folder.language)
        )
        try await options.give(.objections(.state(order)), accepted: ConsoleWords.changed)
    }
}
