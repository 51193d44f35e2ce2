package import Kernel

/// Text of a person as it is kept: the bytes that lie in the erasable table, and the commitment to
/// them that stands in the event.
///
/// The bytes begin with a nonce, so that nobody can find an erased text by trying texts.
package struct SealedText: Hashable, Sendable {
    package let commitment: Digest
    package let stored: [UInt8]

    package init(commitment: Digest, stored: [UInt8]) {
        self.commitment = commitment
        self.stored = stored
    }
}

/// Seals texts and rows of the vault; the one source of nonces a decision may use.
package protocol Sealer: Sendable {
    func seal(_ prose: Prose) -> SealedText
    func seal(_ content: VaultContent) -> SealedText
}

/// A write beside the journal, in the same transaction as the events.
package enum SideWrite: Hashable, Sendable {
    case keep(SealedText)
    case erase(Digest)
    /// Takes the place of what the row held before.
    case keepRow(VaultKey, SealedText)
    case eraseRow(VaultKey)
}
