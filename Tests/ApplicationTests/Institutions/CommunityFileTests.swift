import Application
import Domain
import Foundation
import Kernel
import Testing

/// The institutions that come with Linli.
@Suite struct CommunityFileTests {
    @Test(arguments: Communities.names)
    func `every file passes the check, and explains its warnings`(_ name: String) throws {
        let institution = try Communities.institution(name)
        let check = InstitutionCheck(institution)
        for flaw in check.open {
            Issue.record(
                "\(name): \(flaw.rule.rawValue) \(flaw.names.map(\.text)) \(flaw.subject)"
            )
        }
    }
}

/// Reads the files beside the sources.
enum Communities {
    static let names = [
        "city_base", "houtai", "xwj", "jmjy", "haicang", "chengdu", "taicang", "guiyang",
        "z_village", "wenzhou_430",
    ]

    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Institutions")

    static func file(_ name: String) throws -> InstitutionFiles.File {
        let data = try Data(contentsOf: folder.appending(path: name))
        return InstitutionFiles.File(name: name, bytes: Array(data))
    }

    static func institution(_ name: String) throws -> Institution {
        let files = try names.map { try file($0 + ".yaml") }
        let outcomes = InstitutionFiles(files).outcomes
        let outcome = try #require(outcomes.first { $0.file == name + ".yaml" }).outcome
        switch outcome {
        case .read(let sourced): return sourced.institution
        case .refused(let findings): throw Refused(findings: findings)
        }
    }

    struct Refused: Error {
        let findings: [InstitutionFinding]
    }
}
