import ArgumentParser
import Domain
import Kernel
import Words

/// What may be said about matters at the command line without moving them.
enum VoiceOrder: Codable, Sendable {
    case comment(CommentOnMatter)
    case follow(FollowMatter)

    var command: VoiceCommand {
        switch self {
        case .comment(let command): .comment(command)
        case .follow(let command): .follow(command)
        }
    }
}

struct MatterSayCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "say",
            abstract: VoiceWords.say[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @OptionGroup var who: PartyOptions
    @Argument(help: Terminal.help(MatterConsoleWords.matterArgument)) var matter: UInt64
    @Argument(help: Terminal.help(VoiceWords.textArgument)) var text: String

    func run() async throws {
        let order = CommentOnMatter(
            matter: Identifier(matter),
            text: text,
            by: try who.party(options.folder.language)
        )
        try await options.give(.voice(.comment(order)), accepted: ConsoleWords.changed)
    }
}

struct MatterFollowCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "follow",
            abstract: VoiceWords.follow[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @Argument(help: Terminal.help(MatterConsoleWords.matterArgument)) var matter: UInt64
    @Option(help: Terminal.help(MatterConsoleWords.personOption)) var person: UInt64
    @Flag(help: Terminal.help(VoiceWords.stopFlag)) var stop = false

    func run() async throws {
        let order = FollowMatter(
            matter: Identifier(matter),
            by: Identifier(person),
            isFollowing: !stop
        )
        try await options.give(.voice(.follow(order)), accepted: ConsoleWords.changed)
    }
}
