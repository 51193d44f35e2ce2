import Application
import ArgumentParser
import Foundation
import SQLiteJournal
import Words

struct PrivacyErasuresCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "erasures",
            abstract: PrivacyConsoleWords.erasures[Terminal.language]
        )
    }

    @OptionGroup var options: FolderOptions

    func run() throws {
        do {
            guard options.folder.exists else { throw ConsoleFailure.folderNotFound }
            let journal = try SQLiteJournal(path: options.folder.database, access: .reading)
            print(try ErasureList(of: journal).text, terminator: "")
        } catch {
            throw Exit.explain(error, options.language)
        }
    }
}

struct PrivacyReapplyCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "reapply",
            abstract: PrivacyConsoleWords.reapply[Terminal.language]
        )
    }

    @OptionGroup var options: OrderOptions
    @Argument(help: Terminal.help(PrivacyConsoleWords.listArgument)) var file: String

    func run() async throws {
        let path = URL(fileURLWithPath: file).path
        try await options.give(
            .privacy(.eraseAgain(path: path)),
            accepted: ConsoleWords.changed
        )
    }
}
