import Application
import ArgumentParser
import Words

struct RecordGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "record",
            abstract: ConsoleWords.record[Terminal.language],
            subcommands: [RecordVerifyCommand.self]
        )
    }
}

struct RecordVerifyCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "verify",
            abstract: ConsoleWords.recordVerify[Terminal.language]
        )
    }

    @Argument(help: Terminal.help(ConsoleWords.folderArgument)) var folder: String
    @Option(name: .long, help: Terminal.help(ConsoleWords.languageOption))
    var language = Terminal.language

    func run() throws {
        do {
            let snapshot = try DistrictReading.open(
                DataFolder(folder),
                progress: Terminal.progress(language)
            )
            let verified = ConsoleWords.verified(
                events: snapshot.sequence,
                root: snapshot.root
            )
            print(verified[language])
        } catch {
            throw Exit.explain(error, language)
        }
    }
}
