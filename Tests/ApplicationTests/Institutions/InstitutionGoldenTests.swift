import Application
import Domain
import Foundation
import Kernel
import Testing

/// The bytes that journals keep. Files here may be added; what was written once is read for ever.
@Suite struct InstitutionGoldenTests {
    private static let folder = KnownInstitutions.folder.deletingLastPathComponent()
        .appendingPathComponent("Tests/Golden/institutions")

    private func bytes(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: Self.folder.appendingPathComponent(name)))
    }

    @Test func `what is kept is written as ever`() throws {
        let outcome = SmallInstitution.read(SmallInstitution.withMoney)
        let written = InstitutionWriter.bytes(try #require(outcome.institution))
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
            try Data(written).write(to: Self.folder.appendingPathComponent("with-money.yaml"))
        }
        let kept = try bytes("with-money.yaml")
        #expect(String(decoding: written, as: UTF8.self) == String(decoding: kept, as: UTF8.self))
    }

    @Test func `what was ever kept can be read, and is written as it was`() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
        #expect(!names.isEmpty)
        for name in names.sorted() {
            let kept = try bytes(name)
            let outcome = InstitutionFiles.read(InstitutionFiles.File(name: name, bytes: kept))
            #expect(outcome.findings == [], "\(name)")
            let institution = try #require(outcome.institution)
            #expect(InstitutionWriter.bytes(institution) == kept, "\(name)")
        }
    }
}
