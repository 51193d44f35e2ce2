package import Domain
package import Journal
package import Kernel

/// The tables of secrets as they lie in the store. A damaged row opens nothing, and whom it was for
/// gets another invitation.
package struct AccessRows: Sendable {
    private(set) var credentials: [Identifier<StaffAccount>: Credential] = [:]
    private(set) var invitations: [Digest: StaffInvitation] = [:]
    private(set) var sessions: [(token: Digest, session: StaffSession)] = []
    /// How many rows could not be read.
    package private(set) var damaged = 0

    /// Blocks like every scan.
    package init(in journal: any Journal) throws {
        try journal.atOneMoment { journal in
            try journal.scan(.credential) { row in
                if let account = Credential.account(Array(row.key)),
                    let credential = Credential(Array(row.value))
                {
                    credentials[account] = credential
                } else {
                    damaged += 1
                }
            }
            try journal.scan(.invitation) { row in
                if let account = Credential.account(Array(row.key)),
                    let found = StaffInvitation.read(account, Array(row.value))
                {
                    invitations[found.token] = found.0
                } else {
                    damaged += 1
                }
            }
            try journal.scan(.session) { row in
                if let token = Digest(row.key),
                    let session = StaffSession(token, Array(row.value))
                {
                    sessions.append((token, session))
                } else {
                    damaged += 1
                }
            }
        }
    }

    /// Those that go on, by account and the one used last first.
    package func sessions(in district: District, now: Instant) -> [StaffSession] {
        sessions.map(\.session)
            .filter { !$0.isOver(at: now) && district.account($0.account)?.isOpen == true }
            .sorted { ($0.account, $1.seen) < ($1.account, $0.seen) }
    }

    /// The invitation of an account that may still be used.
    package func invitation(of account: Identifier<StaffAccount>, now: Instant) -> StaffInvitation?
    {
        invitations.values.first { $0.account == account && !$0.isOver(at: now) }
    }

    /// Whether somebody has chosen how they sign in.
    package func hasCredential(_ account: Identifier<StaffAccount>) -> Bool {
        credentials[account] != nil
    }
}
