import Application
import Domain
import Journal
import Kernel
import Record
import TestSupport
import Testing

/// A hosted district with a record that is signed, in a folder of its own.
struct RecordFixture {
    let folder: TemporaryFolder
    let district: WriterFixture
    let proofs: RecordProofs
    let signer: RecordSigner

    init(
        _ folder: TemporaryFolder? = nil,
        _ journal: any Journal = MemoryJournal()
    ) throws {
        let folder = try folder ?? TemporaryFolder()
        self.folder = folder
        district = try WriterFixture(journal)
        proofs = RecordProofs(journal)
        signer = RecordSigner(
            district.writer,
            proofs: proofs,
            clock: district.clock,
            file: KeyFile(path: folder.path("linli.key"))
        )
    }

    var snapshot: Snapshot<HostedDistrict> { district.writer.published.current }
    var keyFile: KeyFile { KeyFile(path: folder.path("linli.key")) }
    var nextKeyFile: KeyFile { KeyFile(path: folder.path("linli.key.next")) }

    func identity() throws -> RecordIdentity {
        try #require(RecordIdentity(snapshot.state.district))
    }

    func checkpoint() throws -> Checkpoint {
        try identity().open(try #require(snapshot.checkpoint))
    }

    /// Communities in the one sub-district, so many events.
    func grow(by count: UInt64) async throws {
        let first = snapshot.sequence * 1_000
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in first..<(first + count) {
                group.addTask {
                    try await district.submit(.community("第\(number)"), request: number)
                }
            }
            try await group.waitForAll()
        }
    }

    func rotate(_ request: UInt64) async throws -> Receipt {
        let id = RequestID(high: 9, low: request)
        return try await signer.rotate(id, made: district.clock.wall())
    }

    func restart(after note: SignedNote, _ request: UInt64) async throws -> Receipt {
        let id = RequestID(high: 9, low: request)
        return try await signer.restart(after: note, id, made: district.clock.wall())
    }

    /// The same journal and folder, opened again.
    func reopened() throws -> RecordFixture { try RecordFixture(folder, district.journal) }
}
