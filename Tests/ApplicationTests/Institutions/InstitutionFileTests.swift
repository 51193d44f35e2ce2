import Application
import Domain
import Foundation
import Kernel
import Testing

/// The files that lie in `Institutions/`.
enum KnownInstitutions {
    static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Institutions")

    static let files: [InstitutionFiles.File] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix(".yaml") && !$0.hasSuffix(".scenario.yaml") }.sorted()
            .compactMap { name in
                let bytes = try? Data(contentsOf: folder.appendingPathComponent(name))
                return bytes.map { InstitutionFiles.File(name: name, bytes: Array($0)) }
            }
    }()
}

@Suite struct InstitutionFileTests {
    @Test func `every file of ours is read`() {
        #expect(KnownInstitutions.files.count >= 10)
        for (file, outcome) in InstitutionFiles(KnownInstitutions.files).outcomes {
            for finding in outcome.findings {
                let place = "\(finding.place.file):\(finding.place.line):\(finding.place.column)"
                Issue.record("\(file) \(place): \(finding.fault)")
            }
        }
    }

    @Test func `what is written is read as it was, and written again byte for byte`() throws {
        for (file, outcome) in InstitutionFiles(KnownInstitutions.files).outcomes {
            guard let institution = outcome.institution else { continue }
            let bytes = InstitutionWriter.bytes(institution)
            let again = InstitutionFiles.read(InstitutionFiles.File(name: file, bytes: bytes))
            #expect(again.findings == [], "\(file)")
            #expect(again.institution == institution, "\(file)")
            let twice = try #require(again.institution)
            #expect(InstitutionWriter.bytes(twice) == bytes, "\(file)")
        }
    }
}
