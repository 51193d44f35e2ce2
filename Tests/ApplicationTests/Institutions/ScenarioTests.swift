import Application
import Domain
import Kernel
import Testing

/// Every institution that comes with Linli, played as its story tells it.
@Suite struct ScenarioTests {
    @Test(arguments: Communities.names)
    func `every story goes as it is told`(_ name: String) throws {
        let institution = try Communities.institution(name)
        let (scenario, findings) = Scenario.read(try Communities.file(name + ".scenario.yaml"))
        #expect(findings.isEmpty, "\(findings)")
        let told = try #require(scenario)
        let run = ScenarioRun(told, institution)
        #expect(run.unfit == nil, "\(String(describing: run.unfit))")
        if let last = run.results.last, case .otherwise(let fault) = last.result {
            Issue.record("\(name), line \(last.step.place.line): \(fault)")
        }
        #expect(run.isAsTold)
        #expect(run.results.count == told.steps.count)
    }
}
