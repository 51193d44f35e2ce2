package import Domain
package import Kernel

/// That somebody may choose, by a one-time link, how they sign in.
package struct StaffInvitation: Hashable, Sendable {
    package static let hoursMax: Int64 = 24

    package let account: Identifier<StaffAccount>
    /// The sequence of the event that tells of it.
    let event: UInt64
    package let expires: Instant

    package func isOver(at now: Instant) -> Bool { now >= expires }
}

/// An invitation with the one secret of it, which is shown to whoever made it and never again.
package struct IssuedInvitation: Sendable {
    package let invitation: StaffInvitation
    package let token: SecretToken
}

/// A row of the table of invitations; its key is the account, so that a second one replaces the
/// first.
extension StaffInvitation {
    static let byteCount = 64

    func bytes(_ token: Digest) -> [UInt8] {
        var row = RowWriter()
        row.bytes(token.bytes)
        row.word(event)
        row.word(UInt64(bitPattern: expires.milliseconds))
        return row.sealed(Self.byteCount)
    }

    /// The invitation, and the hash of its token.
    static func read(
        _ account: Identifier<StaffAccount>,
        _ bytes: [UInt8]
    ) -> (StaffInvitation, token: Digest)? {
        guard var row = RowReader(bytes), let token = Digest(row.bytes(Digest.byteCount)) else {
            return nil
        }
        let event = row.word()
        let expires = Instant(milliseconds: Int64(bitPattern: row.word()))
        guard row.isWhole else { return nil }
        return (StaffInvitation(account: account, event: event, expires: expires), token)
    }
}
