import Application
import Foundation
import Logging
import TestSupport
import Web

/// A small district whose record is signed.
struct SignedDistrict {
    let writer: DistrictWriter<HostedDistrict>
    let site: Site
    /// The same site over a journal that answers nobody.
    let brokenSite: Site
    private let folder: TemporaryFolder

    init(log: Logger = .init(label: "test")) async throws {
        let district = try await SmallDistrict.lively(log: log)
        folder = try TemporaryFolder()
        writer = district.writer
        let proofs = RecordProofs(district.journal)
        let signer = RecordSigner(
            writer,
            proofs: proofs,
            clock: StandingClock(),
            file: KeyFile(path: folder.path("key"))
        )
        try await signer.sign()
        let mute = FaultyJournal(
            around: district.journal,
            options: FaultOptions(perMilleOfAppends: [:], perMilleOfReads: 1_000),
            seed: 1
        )
        func site(_ proofs: RecordProofs) -> Site {
            Site(
                published: district.writer.published,
                proofs: proofs,
                exposure: .loopback,
                log: log,
                edition: "test"
            )
        }
        self.site = site(proofs)
        brokenSite = site(RecordProofs(mute))
    }
}
