import Application
import Domain
import Foundation

/// The institution files that come with Linli.
enum ShippedInstitutions {
    static let files: InstitutionFiles = {
        let folder = URL(filePath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Institutions")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return InstitutionFiles(
            names.sorted()
                .filter { $0.hasSuffix(".yaml") && !$0.hasSuffix(".scenario.yaml") }
                .compactMap { name in
                    (try? Data(contentsOf: folder.appending(path: name))).map {
                        InstitutionFiles.File(name: name, bytes: Array($0))
                    }
                }
        )
    }()

    static let all: [Institution] = files.outcomes.compactMap { _, outcome in
        if case .read(let sourced) = outcome { sourced.institution } else { nil }
    }
}
