import Domain
import Journal
package import Kernel
package import Record

/// Holds the record's secret key and signs checkpoints over what is published.
///
/// The key's file and the journal cannot change in one step. So a new key is written beside the
/// old one first, then recorded, then moved to its place; whatever happens in between, the key
/// that the journal names lies in one of the two files.
package actor RecordSigner {
    private let writer: DistrictWriter<HostedDistrict>
    private let proofs: RecordProofs
    private let clock: any DistrictClock
    private let file: KeyFile
    private let next: KeyFile

    package init(
        _ writer: DistrictWriter<HostedDistrict>,
        proofs: RecordProofs,
        clock: any DistrictClock,
        file: KeyFile
    ) {
        self.writer = writer
        self.proofs = proofs
        self.clock = clock
        self.file = file
        next = KeyFile(path: file.path + ".next")
    }

    /// Signs the record as it is now unless that is done already, and keeps the checkpoint.
    ///
    /// A district that was just founded gets its key first; one that was not founded has none.
    package func sign() async throws {
        guard let founding = current.state.district.founding else { return }
        if RecordIdentity(current.state.district) == nil { try await adopt(founding) }
        let snapshot = current
        guard let identity = RecordIdentity(snapshot.state.district) else { return }
        let key = try key(of: identity)
        let isDone = Self.isSigned(snapshot, by: key)
        if isDone, snapshot.unwritten.isEmpty { return }
        let checkpoint = Checkpoint(
            origin: identity.origin,
            size: snapshot.sequence,
            root: snapshot.root
        )
        try await writer.keep(try checkpoint.signed(by: [key]))
    }

    /// Hands over to a new key.
    package func rotate(_ request: RequestID, made: Instant) async throws -> Receipt {
        let snapshot = current
        guard let identity = RecordIdentity(snapshot.state.district) else {
            throw Denial<Refusal>.refused(.recordKeys(.notAdopted))
        }
        let old = try key(of: identity)
        let new = try draft(under: identity.origin)
        let size = snapshot.sequence + 1
        guard let key = RecordKey(new.verifierKey.publicKey),
            let rotation = KeyRotation(from: old.verifierKey, to: key, at: size),
            let signature = RecordSignature(try rotation.signature(by: old))
        else { throw Denial<Refusal>.refused(.recordKeys(.keyUsedBefore)) }
        let command = RotateRecordKey(key: key, size: size, signature: signature)
        return try await submit(.rotate(command), request, made)
    }

    /// Begins another origin, because this record does not continue the checkpoint in `note`.
    package func restart(
        after note: SignedNote,
        _ request: RequestID,
        made: Instant
    ) async throws -> Receipt {
        let snapshot = current
        guard let identity = RecordIdentity(snapshot.state.district) else {
            throw Denial<Refusal>.refused(.recordKeys(.notAdopted))
        }
        let trusted = (try? file.read()).map { [$0.verifierKey] } ?? []
        let (seen, generation) = try identity.openSeen(note, trusting: trusted)
        guard try await !proofs.continues(seen, in: snapshot) else {
            throw RecordRefusal.continued(size: seen.size)
        }
        let new = try draft(under: identity.origin(of: generation + 1))
        guard let key = RecordKey(new.verifierKey.publicKey) else {
            throw Denial<Refusal>.refused(.recordKeys(.keyUsedBefore))
        }
        let command = RestartRecord(
            generation: generation + 1,
            key: key,
            seenSize: seen.size,
            seenRoot: seen.root
        )
        return try await submit(.restart(command), request, made)
    }

    private var current: Snapshot<HostedDistrict> { writer.published.current }

    private func adopt(_ founding: District.Founding) async throws {
        let origin = RecordIdentity.origin(of: founding.district)
        var key: SignerKey
        do throws(KeyFault) {
            key = try file.read()
        } catch .missing {
            key = SignerKey(making: origin)
            try file.write(key)
        }
        guard key.verifierKey.name == origin, let adopted = RecordKey(key.verifierKey.publicKey)
        else { throw KeyFault.otherKey(path: file.path, expected: origin.text) }
        do throws(Denial<Refusal>) {
            var random = SystemRandomNumberGenerator()
            let request = RequestID.random(using: &random)
            _ = try await submit(.adopt(AdoptRecordKey(key: adopted)), request, clock.wall())
        } catch .refused(.recordKeys(.alreadyAdopted)) {
            return
        }
    }

    /// The key that the journal says signs now, wherever it lies; it is put in its place.
    private func key(of identity: RecordIdentity) throws -> SignerKey {
        let wanted = try identity.current()
        do throws(KeyFault) {
            let key = try file.read()
            if key.verifierKey == wanted { return key }
        } catch .missing {
        }
        guard let key = try? next.read(), key.verifierKey == wanted else {
            throw KeyFault.otherKey(path: file.path, expected: wanted.text)
        }
        try next.replace(file)
        return key
    }

    /// A key not yet in force. One that an earlier attempt left may have been recorded without our
    /// knowing, so it is taken again and not overwritten.
    private func draft(under origin: KeyName) throws -> SignerKey {
        if let left = try? next.read(), left.verifierKey.name == origin { return left }
        let key = SignerKey(making: origin)
        try next.write(key)
        return key
    }

    private func submit(
        _ command: RecordKeyCommand,
        _ request: RequestID,
        _ made: Instant
    ) async throws(Denial<Refusal>) -> Receipt {
        try await writer.submit(
            Submission(.recordKeys(command), actor: .console, request: request, made: made)
        )
    }

    private static func isSigned(_ snapshot: Snapshot<HostedDistrict>, by key: SignerKey) -> Bool {
        guard let note = snapshot.checkpoint,
            let kept = try? Checkpoint(opening: note, trusting: [key.verifierKey])
        else { return false }
        return kept.size == snapshot.sequence && kept.root == snapshot.root
    }
}
