import Application
import ArgumentParser
import Domain
import Kernel
import Words

struct MatterListCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "list",
            abstract: MatterConsoleWords.list[Terminal.language]
        )
    }

    @OptionGroup var options: FolderOptions
    @Option(help: Terminal.help(MatterConsoleWords.institutionOption)) var institution: UInt64?
    @Option(help: Terminal.help(MatterConsoleWords.placeOption)) var place: UInt64?

    func run() throws {
        do {
            let state = try options.read().state
            let lines = MatterLines(state, options.language)
            let district = state.district
            var count = 0
            for index in district.matters.indices {
                let matter = district.matters[index]
                let isMeant =
                    institution.map { matter.rules.adoption.rawValue == $0 } ?? true
                    && place.map { district.covers(Identifier($0), matter.place) } ?? true
                guard isMeant else { continue }
                count += 1
                lines.line(Identifier(UInt64(index) + 1), matter)
            }
            if count == 0 { Terminal.complain(MatterConsoleWords.none[options.language]) }
        } catch {
            throw Exit.explain(error, options.language)
        }
    }
}

struct MatterShowCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show",
            abstract: MatterConsoleWords.show[Terminal.language]
        )
    }

    @OptionGroup var options: FolderOptions
    @Argument(help: Terminal.help(MatterConsoleWords.matterArgument)) var matter: UInt64

    func run() throws {
        do {
            let state = try options.read().state
            guard let found = state.district.matter(Identifier(matter)) else {
                let refusal = MatterRefusal.unknownMatter(Identifier(matter))
                Terminal.complain(refusal.phrase[options.language])
                throw Exit.refused
            }
            MatterLines(state, options.language).details(Identifier(matter), found)
        } catch {
            throw Exit.explain(error, options.language)
        }
    }
}
