import Application
import ArgumentParser
import Domain
import Kernel
import Words

struct LettersGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "letters",
            abstract: LetterConsoleWords.letters[Terminal.language],
            subcommands: [
                LettersIssueCommand.self, LettersRevokeCommand.self, LettersListCommand.self,
                LettersPrintCommand.self,
            ]
        )
    }
}

/// Whose letters are meant; exactly one of them.
struct LetterTargetOptions: ParsableArguments {
    @Option(help: Terminal.help(LetterConsoleWords.placeOption)) var place: UInt64?
    @Option(help: Terminal.help(LetterConsoleWords.householdOption)) var household: UInt64?

    func target(_ language: Language) throws -> LetterTarget {
        switch (place, household) {
        case (let place?, nil): return .place(Identifier(place))
        case (nil, let household?): return .household(Identifier(household))
        default:
            Terminal.complain(LetterConsoleWords.whose[language])
            throw Exit.badUsage
        }
    }
}

struct LettersIssueCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "issue",
            abstract: LetterConsoleWords.issue[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @OptionGroup var whose: LetterTargetOptions
    @Option(help: Terminal.help(LetterConsoleWords.personOption)) var person: UInt64?
    @Option(help: Terminal.help(LetterConsoleWords.reasonOption)) var reason = LetterReason.first
    @Option(help: Terminal.help(LetterConsoleWords.daysOption)) var days = Letter.daysDefault

    func run() async throws {
        let order: LetterOrder
        if let person, whose.place == nil, whose.household == nil {
            order = .issueCode(
                IssueCode(person: Identifier(person), reason: reason, days: days)
            )
        } else if person == nil {
            let target = try whose.target(options.folder.language)
            order = .issue(IssueLetters(target, reason: reason, days: days))
        } else {
            Terminal.complain(LetterConsoleWords.whose[options.folder.language])
            throw Exit.badUsage
        }
        try await options.give(.letters(order), accepted: ConsoleWords.changed)
    }
}

struct LettersRevokeCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "revoke",
            abstract: LetterConsoleWords.revoke[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @OptionGroup var whose: LetterTargetOptions

    func run() async throws {
        let order = RevokeLetters(try whose.target(options.folder.language))
        try await options.give(.letters(.revoke(order)), accepted: ConsoleWords.changed)
    }
}

struct LettersPrintCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "print",
            abstract: LetterConsoleWords.print[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @OptionGroup var whose: LetterTargetOptions
    @Option(help: Terminal.help(LetterConsoleWords.partOption)) var part = 1

    func run() async throws {
        let target = try whose.target(options.folder.language)
        try await options.give(.letters(.print(target, part: part)), accepted: ConsoleWords.changed)
    }
}

struct LettersListCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: LetterConsoleWords.list[Terminal.language]
        )
    }

    @OptionGroup var options: FolderOptions
    @OptionGroup var whose: LetterTargetOptions

    func run() throws {
        let target = try whose.target(options.language)
        do {
            let lines = try ResidentLines(options)
            lines.letters(target)
        } catch {
            throw Exit.explain(error, options.language)
        }
    }
}

struct ResidentGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "resident",
            abstract: LetterConsoleWords.resident[Terminal.language],
            subcommands: [ResidentSessionsCommand.self, ResidentEndCommand.self]
        )
    }
}

struct ResidentSessionsCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "sessions",
            abstract: LetterConsoleWords.sessions[Terminal.language]
        )
    }

    @OptionGroup var options: FolderOptions
    @Argument(help: Terminal.help(LetterConsoleWords.personArgument)) var person: UInt64?

    func run() throws {
        do {
            let lines = try ResidentLines(options)
            lines.sessions(of: person.map { Identifier($0) })
        } catch {
            throw Exit.explain(error, options.language)
        }
    }
}

struct ResidentEndCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "end",
            abstract: LetterConsoleWords.endSession[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @Argument(help: Terminal.help(LetterConsoleWords.personArgument)) var person: UInt64
    @Option(help: Terminal.help(LetterConsoleWords.sessionOption)) var session: String?

    func run() async throws {
        if let session, SessionName(session) == nil {
            Terminal.complain(LetterConsoleWords.noSuchSession[options.folder.language])
            throw Exit.badUsage
        }
        let order = LetterOrder.endSessions(of: Identifier(person), name: session)
        try await options.give(.letters(order), accepted: ConsoleWords.changed)
    }
}

extension LetterReason: ExpressibleByArgument {
    public static var allValueStrings: [String] { [] }
    public var defaultValueDescription: String { "\(self)" }

    public init?(argument: String) {
        switch argument {
        case "first": self = .first
        case "lost": self = .lost
        case "newcomer": self = .newcomer
        case "contested": self = .contested
        case "renewed": self = .renewed
        default: return nil
        }
    }
}
