package import Journal
package import Kernel
package import Record

/// Makes proofs from what lies in a journal: leaf hashes beside the events, tiles in the derived
/// table, and in the snapshot those tiles that the table does not have yet.
package struct RecordProofs: Sendable {
    /// More than any one proof in a 64-bit tree needs.
    package static let tilesMax = 64

    private let journal: any Journal

    package init(_ journal: any Journal) {
        self.journal = journal
    }

    /// The root over the first `size` events.
    ///
    /// - Precondition: the snapshot has so many.
    package func root(
        of size: UInt64,
        in snapshot: Snapshot<HostedDistrict>
    ) async throws -> Digest {
        precondition(size <= snapshot.sequence)
        return try await proving(in: snapshot) { try $0.root(of: size) }
    }

    /// Whether the record as it is now only adds to `seen`.
    package func continues(
        _ seen: Checkpoint,
        in snapshot: Snapshot<HostedDistrict>
    ) async throws -> Bool {
        guard seen.size <= snapshot.sequence else { return false }
        return try await root(of: seen.size, in: snapshot) == seen.root
    }

    /// Demands that the record as it is now only adds to `seen`.
    package func check(
        against seen: Checkpoint,
        in snapshot: Snapshot<HostedDistrict>
    ) async throws {
        guard seen.size <= snapshot.sequence else {
            throw RecordRefusal.beyondRecord(size: seen.size, present: snapshot.sequence)
        }
        guard try await continues(seen, in: snapshot) else {
            throw RecordRefusal.forked(size: seen.size)
        }
    }

    /// That event `sequence` stands under the last checkpoint; its bytes go along if it is public.
    package func proof(
        of sequence: UInt64,
        in snapshot: Snapshot<HostedDistrict>
    ) async throws -> ProofFile {
        guard let note = snapshot.checkpoint else { throw RecordRefusal.unsigned }
        let size = try Checkpoint(parsing: note.text).size
        guard sequence > 0, sequence <= size,
            let stored = try await journal.read(after: sequence - 1, limit: 1).first
        else {
            let refusal = ProofRefusal.indexOutsideTree(index: max(sequence, 1) - 1, size: size)
            throw RecordRefusal.proof(refusal)
        }
        let proof = try await proving(in: snapshot) {
            try $0.inclusion(of: sequence - 1, in: size)
        }
        let (event, _) = try stored.entry.bytes.withUnsafeBytes { try DistrictCodec.decode($0) }
        let leaf = Self.leaf(of: stored.entry, isPublic: DistrictCodec.isPublic(event))
        return ProofFile(recorded: leaf, proof: proof, note: note)
    }

    /// What a proof may show of an event: everything, or of a closed one the hash alone.
    package static func leaf(of entry: Entry, isPublic: Bool) -> RecordedLeaf {
        isPublic ? .bytes(entry.bytes) : .hash(entry.leaf)
    }

    /// The prover reads without waiting, so what it lacks is fetched and it begins again.
    private func proving<Value>(
        in snapshot: Snapshot<HostedDistrict>,
        _ body: (inout Prover<FetchedTiles>) throws -> Value
    ) async throws -> Value {
        var fetched = FetchedTiles()
        while true {
            var prover = Prover(fetched)
            do {
                return try body(&prover)
            } catch let wanted as FetchedTiles.Wanted {
                precondition(fetched.tiles.count < Self.tilesMax)
                fetched.tiles[wanted.address] = try await tile(at: wanted.address, snapshot)
            }
        }
    }

    private func tile(
        at address: TileAddress,
        _ snapshot: Snapshot<HostedDistrict>
    ) async throws -> Tile {
        if address.level == 0 { return try await leaves(at: address) }
        if let change = snapshot.unwritten.last(where: { $0.address.key == address.key }) {
            return change.tile
        }
        let rows = try await journal.rows([address.key], of: .derived)
        guard let bytes = rows[address.key], let tile = Tile(bytes) else {
            throw TileFault.tooNarrow(address, width: 0)
        }
        return tile
    }

    private func leaves(at address: TileAddress) async throws -> Tile {
        let first = address.index * UInt64(TileAddress.widthMax)
        let events = try await journal.read(after: first, limit: address.width)
        guard let tile = Tile(events.flatMap(\.entry.leaf.bytes)) else {
            throw TileFault.tooNarrow(address, width: events.count)
        }
        return tile
    }
}

/// The tiles at hand; asks for another by throwing its address.
private struct FetchedTiles: TileSource {
    struct Wanted: Error {
        let address: TileAddress
    }

    var tiles: [TileAddress: Tile] = [:]

    func tile(at address: TileAddress) throws -> Tile {
        guard let tile = tiles[address] else { throw Wanted(address: address) }
        return tile
    }
}
