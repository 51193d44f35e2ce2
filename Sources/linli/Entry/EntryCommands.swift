import ArgumentParser
import Domain
import Kernel
import Words

struct EntryGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "entry",
            abstract: LetterConsoleWords.entry[Terminal.language],
            subcommands: [EntryListCommand.self, EntryAnswerCommand.self]
        )
    }
}

struct EntryListCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: LetterConsoleWords.entryList[Terminal.language]
        )
    }

    @OptionGroup var options: FolderOptions

    func run() throws {
        do {
            let lines = try ResidentLines(options)
            lines.requests()
        } catch {
            throw Exit.explain(error, options.language)
        }
    }
}

struct EntryAnswerCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "answer",
            abstract: LetterConsoleWords.entryAnswer[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @Argument(help: Terminal.help(LetterConsoleWords.requestArgument)) var entry: UInt64
    @Flag(help: Terminal.help(LetterConsoleWords.acceptFlag)) var accept = false
    @Option(help: Terminal.help(LetterConsoleWords.intoOption)) var household: UInt64?
    @Option(help: Terminal.help(LetterConsoleWords.refuseOption)) var refuse: EntryReason?

    func run() async throws {
        let verdict: EntryVerdict
        switch (accept, refuse) {
        case (true, nil): verdict = .accept(into: household.map { Identifier($0) })
        case (false, let reason?) where household == nil: verdict = .refuse(reason)
        default:
            Terminal.complain(LetterConsoleWords.yesOrNo[options.folder.language])
            throw Exit.badUsage
        }
        let order = AnswerEntry(request: Identifier(entry), verdict: verdict)
        try await options.give(.letters(.answer(order)), accepted: ConsoleWords.changed)
    }
}

extension EntryReason: ExpressibleByArgument {
    public static var allValueStrings: [String] { [] }

    public init?(argument: String) {
        switch argument {
        case "proof-not-seen": self = .proofNotSeen
        case "proof-does-not-fit": self = .proofDoesNotFit
        case "neighbours-did-not-confirm": self = .neighboursDidNotConfirm
        case "no-such-door": self = .noSuchDoor
        case "not-reached": self = .notReached
        case "already-on-file": self = .alreadyOnFile
        default: return nil
        }
    }
}
