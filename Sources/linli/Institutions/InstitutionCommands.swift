import Application
import ArgumentParser
import Domain
import Foundation
import Words

/// What may be done with institution files.
struct InstitutionGroup: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "institution",
            abstract: InstitutionConsoleWords.group[Terminal.language],
            subcommands: [
                InstitutionCheckCommand.self, InstitutionShowCommand.self,
                InstitutionCompareCommand.self, InstitutionRunCommand.self,
                InstitutionDiagramCommand.self,
                InstitutionAdoptCommand.self, InstitutionProposeCommand.self,
                InstitutionAdoptProposedCommand.self, InstitutionEndCommand.self,
                InstitutionListCommand.self, InstitutionMetersCommand.self,
            ]
        )
    }
}

struct InstitutionCheckCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "check",
            abstract: InstitutionConsoleWords.check[Terminal.language],
            discussion: InstitutionConsoleWords.checkDiscussion[Terminal.language]
        )
    }

    @Argument(help: Terminal.help(InstitutionConsoleWords.files)) var files: [String]
    @Flag(help: Terminal.help(InstitutionConsoleWords.explainedOption)) var explained = false
    @Option(help: Terminal.help(ConsoleWords.languageOption)) var language = Terminal.language

    func validate() throws {
        guard files.count <= InstitutionShelf.filesMax else {
            let phrase = InstitutionConsoleWords.tooMany(InstitutionShelf.filesMax)
            throw ValidationError(phrase[language])
        }
    }

    func run() throws {
        let shelf = try InstitutionShelf(files, language)
        var lines: [String] = []
        var clean: [String] = []
        for (file, outcome) in shelf.files.outcomes {
            switch outcome {
            case .refused(let findings): lines += findings.map(said)
            case .read(let sourced): look(at: sourced, file, &lines, &clean)
            }
        }
        for (file, check) in shelf.scenarios {
            lines += check.findings.map(said)
            if check.findings.isEmpty, let scenario = check.scenario {
                let steps = scenario.steps.count
                clean.append(InstitutionConsoleWords.clean(file, steps: steps)[language])
            }
        }
        for line in clean { print(line) }
        var seen: Set<String> = []
        for line in lines where seen.insert(line).inserted { print(line) }
        if !lines.isEmpty { throw Exit.badRecord }
    }

    private func said(_ finding: InstitutionFinding) -> String {
        "\(finding.place.text): \(finding.phrase[language])"
    }

    private func look(
        at sourced: SourcedInstitution,
        _ file: String,
        _ lines: inout [String],
        _ clean: inout [String]
    ) {
        let check = InstitutionCheck(sourced.institution)
        let names = FlawNames(sourced.institution)
        for flaw in check.open {
            let kind =
                flaw.isError ? InstitutionConsoleWords.error : InstitutionConsoleWords.warning
            let place = sourced.place(flaw.subject)?.text ?? file
            let phrase = flaw.phrase(meant: names.meant(by: flaw))
            lines.append(
                "\(place): \(kind[language]) \(flaw.rule.rawValue): \(phrase[language])"
            )
        }
        if check.open.isEmpty { clean.append(said(file, sourced.institution, check)) }
        guard explained else { return }
        clean += check.explained.map { flaw, reason in
            let place = sourced.place(flaw.subject)?.text ?? file
            let word = InstitutionConsoleWords.explained[language]
            return "\(place): \(word) \(flaw.rule.rawValue): \(reason)"
        }
    }

    private func said(
        _ file: String,
        _ institution: Institution,
        _ check: InstitutionCheck
    ) -> String {
        let steps = institution.processes.reduce(0) { $0 + $1.transitions.count }
        return InstitutionConsoleWords.clean(file, steps: steps, explained: check.explained.count)[
            language
        ]
    }
}

struct InstitutionShowCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "show",
            abstract: InstitutionConsoleWords.show[Terminal.language]
        )
    }

    @Argument(help: Terminal.help(InstitutionConsoleWords.file)) var file: String
    @Option(help: Terminal.help(ConsoleWords.languageOption)) var language = Terminal.language

    func run() throws {
        let shelf = try InstitutionShelf([file], language)
        let institution = try shelf.institution(0, language)
        FileHandle.standardOutput.write(Data(InstitutionWriter.bytes(institution)))
    }
}

struct InstitutionCompareCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "compare",
            abstract: InstitutionConsoleWords.compare[Terminal.language]
        )
    }

    @Argument(help: Terminal.help(InstitutionConsoleWords.file)) var file: String
    @Argument(help: Terminal.help(InstitutionConsoleWords.other)) var other: String
    @Option(help: Terminal.help(ConsoleWords.languageOption)) var language = Terminal.language

    func run() throws {
        let shelf = try InstitutionShelf([file, other], language)
        let comparison = InstitutionComparison(
            try shelf.institution(0, language),
            try shelf.institution(1, language)
        )
        print(InstitutionComparisonText(comparison, language).text)
    }
}
