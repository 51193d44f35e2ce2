import Application
import ArgumentParser
import Domain
import Foundation
import Kernel
import Words

struct InstitutionRunCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "run",
            abstract: ScenarioWords.run[Terminal.language]
        )
    }

    @Argument(help: Terminal.help(ScenarioWords.file)) var file: String
    @Option(help: Terminal.help(ConsoleWords.languageOption)) var language = Terminal.language

    func run() throws {
        guard let bytes = InstitutionShelf.bytes(file) else {
            Terminal.complain(RecordWords.noFile(file)[language])
            throw Exit.badUsage
        }
        let (read, findings) = Scenario.read(InstitutionFiles.File(name: file, bytes: bytes))
        guard let scenario = read else {
            for finding in findings { print("\(finding.place.text): \(finding.phrase[language])") }
            throw Exit.badRecord
        }
        guard
            let institution = InstitutionShelf.named(scenario.institution, beside: file)
        else {
            Terminal.complain(ScenarioWords.noInstitution(scenario.institution.text)[language])
            throw Exit.badRecord
        }
        try play(scenario, institution)
    }

    private func play(_ scenario: Scenario, _ institution: Institution) throws {
        print(Phrase(scenario.title)[language])
        let titles = InstitutionTitles(institution)
        let run = ScenarioRun(scenario, institution)
        if let refusal = run.unfit {
            print(ScenarioWords.unfit(refusal)[language])
            throw Exit.badRecord
        }
        for (step, result) in run.results {
            let said = step.phrase(titles)[language]
            let note = step.standsIn ? ScenarioWords.standsIn[language] : ""
            switch result {
            case .done: print("  ✓ \(said)\(note)")
            case .refused(let refusal):
                let why = refusal.phrase(titles)[language]
                print("  ✓ \(said) — \(ScenarioWords.refusedAsTold[language])\(why)")
            case .otherwise(let fault):
                let why = ScenarioWords.otherwise(fault.phrase(titles))[language]
                print("  ✗ \(step.place.text): \(said) — \(why)")
            }
        }
        guard run.isAsTold else { throw Exit.badRecord }
        print(ScenarioWords.asTold[language])
    }
}
