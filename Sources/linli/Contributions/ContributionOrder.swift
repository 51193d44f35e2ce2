import Application
import ArgumentParser
import Domain
import Kernel
import Words

/// What may be asked at the command line about what people gave.
enum ContributionOrder: Codable, Sendable {
    case note(NoteContribution)
    case strike(StrikeContribution)

    var command: ContributionCommand {
        switch self {
        case .note(let command): .note(command)
        case .strike(let command): .strike(command)
        }
    }
}

struct MatterGiveCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "give",
            abstract: ContributionWords.giveCommand[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @OptionGroup var who: PartyOptions
    @Argument(help: Terminal.help(MatterConsoleWords.matterArgument)) var matter: UInt64
    @Option(help: Terminal.help(ContributionWords.giverOption)) var giver: UInt64?
    @Option(help: Terminal.help(ContributionWords.minutesOption)) var minutes: UInt32 = 0
    @Option(help: Terminal.help(ContributionWords.thingsOption)) var things: String?
    @Option(help: Terminal.help(ContributionWords.dayOption)) var day: Day

    func run() async throws {
        let party = try who.party(options.folder.language)
        let order = NoteContribution(
            matter: Identifier(matter),
            giver: giver.map { .person(Identifier($0)) } ?? party,
            minutes: minutes,
            things: things,
            day: day,
            by: party
        )
        try await options.give(.contributions(.note(order)), accepted: ConsoleWords.created)
    }
}

struct MatterStrikeCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "strike",
            abstract: ContributionWords.strikeCommand[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @OptionGroup var who: PartyOptions
    @Argument(help: Terminal.help(ContributionWords.lineArgument)) var line: UInt64

    func run() async throws {
        let order = StrikeContribution(
            contribution: Identifier(line),
            by: try who.party(options.folder.language)
        )
        try await options.give(.contributions(.strike(order)), accepted: ConsoleWords.changed)
    }
}
