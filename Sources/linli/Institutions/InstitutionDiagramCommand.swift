import Application
import ArgumentParser
import Domain
import Kernel
import Words

/// How a community decides, as a picture to hang up.
struct InstitutionDiagramCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "diagram",
            abstract: InstitutionConsoleWords.diagram[Terminal.language],
            discussion: InstitutionConsoleWords.diagramDiscussion[Terminal.language]
        )
    }

    @Argument(help: Terminal.help(InstitutionConsoleWords.file)) var file: String
    @Option(help: Terminal.help(InstitutionConsoleWords.processOption)) var process: Key?
    @Option(help: Terminal.help(ConsoleWords.languageOption)) var language = Terminal.language

    func run() throws {
        let institution = try InstitutionShelf([file], language).institution(0, language)
        let all = institution.processes
        guard let drawn = process.map(institution.process) ?? (all.count == 1 ? all.first : nil)
        else {
            let names = all.map { "\($0.key)  \(Phrase($0.title)[language])" }
            Terminal.complain(InstitutionConsoleWords.whichProcess[language])
            for name in names { Terminal.complain("  " + name) }
            throw Exit.badUsage
        }
        let source = DiagramWords.source(drawn, of: institution, language)
        print(ProcessDiagram(source).svg, terminator: "")
    }
}
