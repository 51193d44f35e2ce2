import Application
import Domain
import Foundation
import Kernel
import Testing

@Suite struct InstitutionCheckFileTests {
    @Test func `every file of ours passes the check, its warnings explained`() {
        for (file, outcome) in InstitutionFiles(KnownInstitutions.files).outcomes {
            guard case .read(let sourced) = outcome else { continue }
            for flaw in InstitutionCheck(sourced.institution).open {
                let place = sourced.place(flaw.subject)
                let where_ = "\(place?.file ?? file):\(place?.line ?? 0)"
                Issue.record(
                    "\(file) \(where_): \(flaw.rule.rawValue) \(flaw.names) \(flaw.subject)"
                )
            }
        }
    }
}
