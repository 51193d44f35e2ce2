import Application
import Domain
import Foundation
import Kernel
import Testing

/// Every institution that comes with Linli, played as its story tells it.
@Suite struct ScenarioTests {
    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Institutions")

    private static let names = [
        "city_base", "houtai", "xwj", "jmjy", "haicang", "chengdu", "taicang", "guiyang",
        "z_village", "wenzhou_430",
    ]

    private static func file(_ name: String) throws -> InstitutionFiles.File {
        let data = try Data(contentsOf: folder.appending(path: name))
        return InstitutionFiles.File(name: name, bytes: Array(data))
    }

    @Test(arguments: names)
    func `every story goes as it is told`(_ name: String) throws {
        let bases = try Self.names.map { try Self.file($0 + ".yaml") }
        let outcomes = InstitutionFiles(bases).outcomes
        let outcome = try #require(outcomes.first { $0.file == name + ".yaml" }).outcome
        guard case .read(let sourced) = outcome else {
            Issue.record("\(name) is refused: \(outcome)")
            return
        }
        let (scenario, findings) = Scenario.read(try Self.file(name + ".scenario.yaml"))
        #expect(findings.isEmpty, "\(findings)")
        let told = try #require(scenario)
        let run = ScenarioRun(told, sourced.institution)
        #expect(run.unfit == nil, "\(String(describing: run.unfit))")
        if let last = run.results.last, case .otherwise(let fault) = last.result {
            Issue.record("\(name), line \(last.step.place.line): \(fault)")
        }
        #expect(run.isAsTold)
        #expect(run.results.count == told.steps.count)
    }
}
