import Application
import ArgumentParser
import Domain
import Foundation
import Interchange
import Kernel
import Words

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

struct PeopleExportCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "export",
            abstract: PeopleWords.export[Terminal.language]
        )
    }

    @OptionGroup var options: FolderOptions
    @Argument(help: Terminal.help(PeopleWords.fileArgument)) var file: String
    @Option(help: Terminal.help(PeopleWords.placeOption)) var place: UInt64

    func run() throws {
        do {
            let target = try NewFile(file)
            let state = try options.read().state
            let now = SystemClock().wall()
            let export = try RosterExport(
                of: Identifier(place),
                state,
                as: target.form,
                inEnglish: options.language == .english,
                today: state.district.today(now)
            )
            try target.write(export.bytes)
            print(PeopleWords.written(export.peopleCount, to: file)[options.language])
            if export.changedCount > 0 {
                let words = PeopleWords.readsOtherwise(export.changedCount)
                Terminal.complain(words[options.language])
            }
        } catch {
            throw Exit.explain(error, options.language)
        }
    }
}

struct PeopleTemplateCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list-template",
            abstract: PeopleWords.template[Terminal.language]
        )
    }

    @Argument(help: Terminal.help(PeopleWords.fileArgument)) var file: String
    @Option(name: .long, help: Terminal.help(ConsoleWords.languageOption))
    var language = Terminal.language

    func run() throws {
        do {
            let target = try NewFile(file)
            try target.write(
                RosterFile.template(as: target.form, inEnglish: language == .english)
            )
            print(PeopleWords.templateWritten(file)[language])
        } catch {
            throw Exit.explain(error, language)
        }
    }
}

/// A file that is not there yet, and that only its owner will be able to read.
struct NewFile {
    let path: String
    let form: RosterFile.Form

    init(_ path: String) throws(ConsoleFailure) {
        let ending = URL(fileURLWithPath: path).pathExtension.lowercased()
        guard let form = RosterFile.Form(rawValue: ending) else { throw .unknownEnding }
        self.path = path
        self.form = form
    }

    func write(_ bytes: [UInt8]) throws(ConsoleFailure) { try Self.write(bytes, to: path) }

    static func write(_ bytes: [UInt8], to path: String) throws(ConsoleFailure) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw errno == EEXIST ? .fileExists : .fileNotWritten }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        guard (try? file.write(contentsOf: Data(bytes))) != nil, (try? file.synchronize()) != nil
        else { throw .fileNotWritten }
    }
}
