import Record

/// The texts of the record that other programs read: the signed checkpoint and proofs.
package struct RecordTexts: Sendable {
    private let published: Published<Snapshot<HostedDistrict>>
    private let proofs: RecordProofs

    package init(published: Published<Snapshot<HostedDistrict>>, proofs: RecordProofs) {
        self.published = published
        self.proofs = proofs
    }

    /// The last signed checkpoint; nothing before the first.
    package var checkpoint: [UInt8]? { published.current.checkpoint?.bytes }

    /// The proof of one event; nothing if the last checkpoint does not reach so far.
    package func proof(of sequence: UInt64) async throws -> [UInt8]? {
        do {
            return try await proofs.proof(of: sequence, in: published.current).bytes
        } catch is RecordRefusal {
            return nil
        }
    }
}
