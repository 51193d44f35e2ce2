import Application
import ArgumentParser
import Domain
import Kernel
import Words

struct PrivacyConsentsCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "consents",
            abstract: PrivacyConsoleWords.consents[Terminal.language]
        )
    }

    @OptionGroup var options: FolderOptions
    @Argument(help: Terminal.help(PrivacyConsoleWords.personArgument)) var person: UInt64

    func run() throws {
        try options.show { lines in try lines.consents(of: Identifier(person)) }
    }
}

struct PrivacyHoldsCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "holds",
            abstract: PrivacyConsoleWords.holds[Terminal.language]
        )
    }

    @OptionGroup var options: FolderOptions
    @Argument(help: Terminal.help(PrivacyConsoleWords.personArgument)) var person: UInt64

    func run() throws {
        try options.show { lines in try lines.holds(on: Identifier(person)) }
    }
}

struct PrivacyLooksCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "looks",
            abstract: PrivacyConsoleWords.looks[Terminal.language]
        )
    }

    @OptionGroup var options: FolderOptions
    @Argument(help: Terminal.help(PrivacyConsoleWords.personArgument)) var person: UInt64

    func run() throws {
        try options.show { lines in try lines.looks(at: Identifier(person)) }
    }
}

struct PrivacySharesCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "shares",
            abstract: PrivacyConsoleWords.shares[Terminal.language]
        )
    }

    @OptionGroup var options: FolderOptions
    @Argument(help: Terminal.help(ConsoleWords.placeArgument)) var place: UInt64 = 1

    func run() throws {
        try options.show { lines in try lines.shares(of: Identifier(place)) }
    }
}

struct PrivacyPapersCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "papers",
            abstract: PrivacyConsoleWords.papers[Terminal.language]
        )
    }

    @OptionGroup var options: FolderOptions
    @Argument(help: Terminal.help(ConsoleWords.placeArgument)) var place: UInt64 = 1

    func run() throws {
        try options.show { lines in try lines.papers(at: Identifier(place)) }
    }
}

struct PrivacyRetentionCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "retention",
            abstract: PrivacyConsoleWords.retention[Terminal.language]
        )
    }

    @Option(name: .long, help: Terminal.help(ConsoleWords.languageOption))
    var language = Terminal.language

    func run() {
        for item in KeptItem.allCases {
            let row = RetentionTable.row(of: item)
            let cells = [item.phrase, row.purpose.phrase, row.until.phrase, row.source.phrase]
            print(cells.map { $0[language] }.joined(separator: "  |  "))
        }
    }
}

extension FolderOptions {
    fileprivate func show(_ body: (PrivacyLines) throws -> Void) throws {
        do {
            let lines = try PrivacyLines(self)
            try body(lines)
        } catch {
            throw Exit.explain(error, language)
        }
    }
}
