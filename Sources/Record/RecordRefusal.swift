/// Why a key, a signed note, a checkpoint, a proof file or a key rotation is not accepted.
package enum RecordRefusal: Error, Hashable, Codable {
    /// The text that was being read.
    package enum Part: Hashable, Sendable, Codable {
        case key, note, checkpoint, proof, rotation
    }

    case tooLong(Part, bytesMax: Int)
    /// Not UTF-8, or with a control character other than the newline.
    case notText(Part)
    /// Lines count from 1.
    case malformed(Part, line: Int)
    case tooManySignatures(max: Int)
    case unknownKeyType(UInt8)
    /// The identifier in a key's text is not the one its name and bytes give: a slip in copying.
    case keyIDMismatch
    case unsigned
    /// Two different trusted keys share name and identifier.
    case ambiguousKey(name: String)
    /// A trusted key's name stands under bytes that it did not sign.
    case badSignature(name: String)
    case noTrustedSignature
    /// The log named in the text is not the one whose key signed it.
    case otherOrigin(String)
    /// The proof belongs to a checkpoint other than the one given.
    case otherCheckpoint(size: UInt64, expected: UInt64)
    /// Two checkpoints of one size with different roots: the log shows two histories.
    case forked(size: UInt64)
    /// The proof file does not carry what was recorded, and the caller did not give it either.
    case leafMissing
    /// The rotation does not begin with the key in force, or not later than the one before.
    case rotationOutOfOrder
    /// The checkpoint commits to more than the record has: its end was cut off.
    case beyondRecord(size: UInt64, present: UInt64)
    /// The record only adds to the checkpoint: there is nothing to restart.
    case continued(size: UInt64)
    case proof(ProofRefusal)
}
