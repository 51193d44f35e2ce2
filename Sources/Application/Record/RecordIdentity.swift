package import Domain
import Kernel
package import Record

/// Under which origins a district's record is signed, and by which keys, as its journal says.
package struct RecordIdentity: Sendable {
    /// A name that resolves nowhere and belongs to nobody (RFC 2606).
    private static let domain = "linli.invalid"
    private static let identifierDigits = 16

    private let district: UInt64
    private let periods: [RecordKeyPeriod]

    /// Nothing before a key was adopted.
    package init?(_ district: District) {
        guard let founding = district.founding, !district.recordKeys.isEmpty else { return nil }
        self.district = founding.district
        periods = district.recordKeys
    }

    /// The name of a district's record for ever; with a number behind it after a restart.
    package static func origin(of district: UInt64, generation: UInt64 = 1) -> KeyName {
        let digits = String(district, radix: 16)
        let padding = String(repeating: "0", count: identifierDigits - digits.count)
        let suffix = generation > 1 ? "/\(generation)" : ""
        guard let name = KeyName("\(domain)/\(padding)\(digits)\(suffix)") else {
            preconditionFailure("digits and slashes make a name")
        }
        return name
    }

    package var generation: UInt64 { periods.last?.generation ?? 1 }
    package var origin: KeyName { Self.origin(of: district, generation: generation) }
    func origin(of generation: UInt64) -> KeyName {
        Self.origin(of: district, generation: generation)
    }

    /// The key that signs now.
    package func current() throws(RecordRefusal) -> VerifierKey {
        try history(of: generation).current
    }

    /// The keys of one origin; every rotation's signature is checked again.
    package func history(of generation: UInt64) throws(RecordRefusal) -> KeyHistory {
        let own = periods.filter { $0.generation == generation }
        let origin = Self.origin(of: district, generation: generation)
        guard let first = own.first, let key = VerifierKey(origin, first.key) else {
            throw .otherOrigin(origin.text)
        }
        var history = KeyHistory(first: key)
        for period in own.dropFirst() {
            guard case .rotated(let signature) = period.beginning,
                let rotation = KeyRotation(from: history.current, to: period.key, at: period.size)
            else { throw .rotationOutOfOrder }
            guard rotation.isSigned(signature.bytes) else {
                throw .badSignature(name: origin.text)
            }
            try history.add(rotation)
        }
        return history
    }

    /// Reads a checkpoint of any origin this record had, signed by the key of its size.
    package func open(_ note: SignedNote) throws(RecordRefusal) -> Checkpoint {
        let claimed = try Checkpoint(parsing: note.text)
        for generation in 1...generation
        where Self.origin(of: district, generation: generation).line == claimed.origin {
            return try history(of: generation).open(note)
        }
        throw .otherOrigin(claimed.origin.text)
    }

    /// Reads a checkpoint that outsiders saw, which may be of a key or an origin that a restored
    /// backup knows nothing of; then the key at hand vouches for it.
    ///
    /// - Returns: the checkpoint, and the newest origin that was ever in use as its generation.
    func openSeen(
        _ note: SignedNote,
        trusting keys: [VerifierKey]
    ) throws(RecordRefusal) -> (Checkpoint, generation: UInt64) {
        do {
            return (try open(note), generation)
        } catch let refusal {
            let checkpoint: Checkpoint
            do {
                checkpoint = try Checkpoint(opening: note, trusting: keys)
            } catch {
                throw refusal
            }
            let latest = generation + UInt64(RecordKeys.keysMax)
            let seen = (1...latest).first { origin(of: $0).line == checkpoint.origin }
            guard let seen else { throw .otherOrigin(checkpoint.origin.text) }
            return (checkpoint, max(seen, generation))
        }
    }

    /// Whether the key in force has signed for the one a command brings.
    static func isSigned(_ command: RecordKeyCommand, in district: District) -> Bool {
        guard case .rotate(let command) = command,
            let current = try? RecordIdentity(district)?.current(),
            let rotation = KeyRotation(from: current, to: command.key, at: command.size)
        else { return false }
        return rotation.isSigned(command.signature.bytes)
    }
}

extension KeyRotation {
    /// Nothing if the keys are the same one.
    package init?(from old: VerifierKey, to new: RecordKey, at size: UInt64) {
        guard let key = VerifierKey(old.name, new) else { return nil }
        self.init(origin: old.name, size: size, old: old, new: key)
    }
}

extension VerifierKey {
    init?(_ name: KeyName, _ key: RecordKey) {
        self.init(name: name, publicKey: key.bytes)
    }
}
