import Application
import ArgumentParser
import Domain
import Foundation
import Words

/// Reading and checking all institution files against YAML alone making trees of them.
struct InstitutionBench: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "institutions",
            abstract: InstitutionConsoleWords.benchInstitutions[Terminal.language]
        )
    }

    /// Our time over that of YAML alone.
    static let ratioMax = 3.0
    static let repeats = 20

    @Argument(help: Terminal.help(InstitutionConsoleWords.folderOption))
    var folder = "Institutions"

    @Option(help: Terminal.help(ConsoleWords.languageOption)) var language = Terminal.language

    func run() throws {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let files = names.filter(InstitutionShelf.isInstitution).sorted().compactMap { name in
            FileManager.default.contents(atPath: "\(folder)/\(name)").map {
                InstitutionFiles.File(name: name, bytes: Array($0))
            }
        }
        guard !files.isEmpty else {
            Terminal.complain(InstitutionConsoleWords.noFiles(folder)[language])
            throw Exit.badUsage
        }
        var measurement = PairedMeasurement(
            InstitutionConsoleWords.reading,
            unit: InstitutionConsoleWords.milliseconds,
            bar: .atMost(Self.ratioMax)
        )
        for _ in 0..<PairedMeasurement.rounds {
            let ours = seconds { for _ in 0..<Self.repeats { Self.check(files) } }
            let theirs = seconds {
                for _ in 0..<Self.repeats { for file in files { YAMLAlone.compose(file) } }
            }
            let each = 1_000 / Double(Self.repeats)
            measurement.add(ours: ours * each, theirs: theirs * each)
        }
        measurement.report(language)
    }

    private static func check(_ files: [InstitutionFiles.File]) {
        for (_, outcome) in InstitutionFiles(files).outcomes {
            if case .read(let sourced) = outcome { _ = InstitutionCheck(sourced.institution) }
        }
    }
}
