package import Domain
import Journal
package import Kernel

extension StaffDoor {
    /// Ends the session of a token.
    package func signOut(_ token: SecretToken) async throws(Trouble) {
        try await end([token.digest])
    }

    /// Ends a session: one's own, or somebody's whose account one keeps.
    package func revoke(
        _ session: SessionName,
        of account: Identifier<StaffAccount>,
        by actor: Actor
    ) async throws(Denial<Refusal>) {
        try check(actor, mayEndSessionsOf: account)
        try await endAll { $0.account == account && $0.name == session }
    }

    /// Ends every session of an account.
    package func revokeAll(
        of account: Identifier<StaffAccount>,
        by actor: Actor
    ) async throws(Denial<Refusal>) {
        try check(actor, mayEndSessionsOf: account)
        try await endAll { $0.account == account }
    }

    /// How many rows of a kind one sweep writes.
    package static let sweepRowsMax = 500

    /// Erases what is over by now or belongs to closed accounts, and lets the store know when
    /// sessions were last used. Whoever serves calls it every so often.
    package func sweep() async throws(Trouble) {
        try await takeTurn()
        defer { leaveTurn() }
        let (district, now) = (state.district, clock.wall())
        let isClosed = { (id: Identifier<StaffAccount>) in district.account(id)?.isOpen != true }
        enrolments.sweep(now: now)
        let max = Self.sweepRowsMax
        let sessions = register.tokens { $0.isOver(at: now) || isClosed($0.account) }
            .prefix(max).map(\.token)
        let closed = credentials.keys.filter(isClosed).prefix(max)
        let invited = invitations.filter { $0.value.isOver(at: now) || isClosed($0.value.account) }
            .prefix(max)
        var writes = sessions.map { TableWrite.erase(.session, key: $0.bytes) }
        writes += closed.map { .erase(.credential, key: Credential.key($0)) }
        writes += invited.map { .erase(.invitation, key: Credential.key($0.value.account)) }
        register.remove(sessions)
        writes += register.takeUnstored(max)
        guard !writes.isEmpty else { return }
        try await keep(writes)
        for account in closed {
            limits.forget(
                [.account(account)] + (credentials[account]?.devices ?? []).map { .device($0) }
            )
            credentials[account] = nil
        }
        for token in invited.map(\.key) { invitations[token] = nil }
    }

    /// In memory first: whatever the store says, the session opens nothing any more.
    func end(_ tokens: [Digest]) async throws(Trouble) {
        try await takeTurn()
        defer { leaveTurn() }
        register.remove(tokens)
        guard !tokens.isEmpty else { return }
        try await keep(tokens.map { .erase(.session, key: $0.bytes) })
    }

    private func endAll(
        where isWanted: (StaffSession) -> Bool
    ) async throws(Denial<Refusal>) {
        let tokens = register.tokens(where: isWanted).map(\.token)
        do throws(Trouble) { try await end(tokens) } catch { throw .trouble(error) }
    }

    private func check(
        _ actor: Actor,
        mayEndSessionsOf account: Identifier<StaffAccount>
    ) throws(Denial<Refusal>) {
        guard actor != .staff(account) else { return }
        try check(actor, mayInvite: account)
    }

    /// Whoever may invite somebody may also take the link back and end their sessions.
    func check(
        _ actor: Actor,
        mayInvite account: Identifier<StaffAccount>
    ) throws(Denial<Refusal>) {
        let (district, now) = (state.district, clock.wall())
        do throws(AccessRefusal) {
            guard district.account(account) != nil else { throw .unknownAccount(account) }
            try district.check(actor, district.keeping(account, now: now), now: now)
        } catch {
            throw .refused(.access(error))
        }
    }
}
