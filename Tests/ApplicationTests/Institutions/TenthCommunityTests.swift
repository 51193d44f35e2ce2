import Application
import Domain
import Foundation
import Testing

/// The cold store of a market: written by somebody who had read `docs/reference/institutions.md`
/// and nothing else, and unlike every community that comes with Linli.
@Suite struct TenthCommunityTests {
    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Golden/tenth")

    private static func file(_ name: String) throws -> InstitutionFiles.File {
        let data = try Data(contentsOf: folder.appending(path: name))
        return InstitutionFiles.File(name: name, bytes: Array(data))
    }

    private static func institution() throws -> Institution {
        let outcomes = InstitutionFiles([try file("cold_store.yaml")]).outcomes
        guard case .read(let found)? = outcomes.first?.outcome else {
            throw Unread()
        }
        return found.institution
    }

    private struct Unread: Error {}

    @Test func `what a stranger wrote after reading one page passes the check`() throws {
        let check = InstitutionCheck(try Self.institution())
        #expect(check.open.map(\.rule.rawValue) == [])
    }

    @Test func `what a stranger told of it goes as it is told, without a change of the program`()
        throws
    {
        let (scenario, findings) = Scenario.read(try Self.file("cold_store.scenario.yaml"))
        #expect(findings.isEmpty)
        let run = ScenarioRun(try #require(scenario), try Self.institution())
        #expect(run.isAsTold)
    }
}
