package import Domain
import Journal
package import Kernel

extension StaffDoor {
    /// Makes a one-time link for an account; an earlier one is void from then on. That it was made
    /// is an event, since whoever makes it could use it.
    package func invite(
        _ submission: Submission<InviteAccount>
    ) async throws(Denial<Refusal>) -> IssuedInvitation {
        let account = submission.command.account
        let receipt = try await writer.submit(
            Submission(
                .access(.invite(submission.command)),
                actor: submission.actor,
                request: submission.request,
                made: submission.made
            )
        )
        do throws(Trouble) { try await takeTurn() } catch { throw .trouble(error) }
        defer { leaveTurn() }
        // A repeat has the first receipt, whatever has become of whoever asks and of the account.
        try check(submission.actor, mayInvite: account)
        let latest = invitations.values.first { $0.account == account }?.event ?? 0
        guard isOpen(account), receipt.first >= latest,
            receipt.first > credentials[account]?.invitedBy ?? 0
        else { throw .expired(hoursMax: StaffInvitation.hoursMax) }
        return try await issue(
            StaffInvitation(
                account: account,
                event: receipt.first,
                expires: clock.wall().adding(milliseconds: StaffInvitation.hoursMax * 3_600_000)
            )
        )
    }

    private func issue(
        _ invitation: StaffInvitation
    ) async throws(Denial<Refusal>) -> IssuedInvitation {
        let token = SecretToken.random(using: &random)
        let key = Credential.key(invitation.account)
        let row = TableWrite.put(.invitation, key: key, value: invitation.bytes(token.digest))
        do throws(Trouble) { try await keep([row]) } catch { throw .trouble(error) }
        invitations = invitations.filter { $0.value.account != invitation.account }
        invitations[token.digest] = invitation
        return IssuedInvitation(invitation: invitation, token: token)
    }

    /// Makes a link void that was not used yet.
    package func revokeInvitation(
        of account: Identifier<StaffAccount>,
        by actor: Actor
    ) async throws(Denial<Refusal>) {
        try check(actor, mayInvite: account)
        do throws(Trouble) {
            try await takeTurn()
            defer { leaveTurn() }
            try await keep([.erase(.invitation, key: Credential.key(account))])
            invitations = invitations.filter { $0.value.account != account }
        } catch {
            throw .trouble(error)
        }
    }

    /// The invitation of an account that may still be used.
    package func invitation(of account: Identifier<StaffAccount>) -> StaffInvitation? {
        let now = clock.wall()
        return invitations.values.first { $0.account == account && !$0.isOver(at: now) }
    }

    /// What a link is good for; nothing if it is good for nothing.
    package func look(_ token: SecretToken) -> InvitationLook? {
        guard let invitation = usable(token) else { return nil }
        let (state, now) = (state, clock.wall())
        let account = state.district.account(invitation.account)
        return InvitationLook(
            invitation: invitation,
            displayName: account.flatMap { state.directory.text($0.displayName) },
            signInName: account.flatMap { state.directory.text($0.signInName) },
            sheet: enrolments.find(token.digest, now: now)?.sheet
        )
    }

    /// The first step behind a link: a passphrase and which second factor. Doing it again makes
    /// another second factor, and only that one can be confirmed.
    package func enrol(
        _ token: SecretToken,
        passphrase: String,
        _ choice: SecondFactorChoice
    ) async throws(SignInDenial) -> SecondFactorSheet {
        guard let invitation = usable(token) else { throw .over }
        let label = label(of: invitation.account)
        let chosen = try choose(passphrase, signInName: label.name)
        let hashed = try await hash(chosen, .known)
        guard usable(token) != nil else { throw .over }
        let enrolment = Enrolment.make(
            choice,
            hashed,
            label: label,
            now: clock.wall(),
            using: &random
        )
        enrolments.add(enrolment, token.digest, now: clock.wall())
        return enrolment.sheet
    }

    /// The second step: a code of the second factor. Uses the link up, ends what was signed in
    /// before, and opens a session.
    package func accept(
        _ token: SecretToken,
        code: String,
        _ visitor: Visitor
    ) async throws(SignInDenial) -> OpenedSession {
        try await inTurn()
        defer { leaveTurn() }
        let now = clock.wall()
        guard let invitation = usable(token),
            let enrolment = enrolments.find(token.digest, now: now)
        else { throw .over }
        guard let secondFactor = enrolment.confirmed(by: Self.plain(code), now: now) else {
            throw .wrong
        }
        var credential = Credential(
            passphrase: enrolment.passphrase,
            secondFactor: secondFactor,
            invitedBy: invitation.event
        )
        let account = invitation.account
        let opened = try await admit(
            account,
            &credential,
            visitor,
            ending: register.tokens { $0.account == account }.map(\.token),
            [.erase(.invitation, key: Credential.key(account))]
        )
        invitations[token.digest] = nil
        enrolments.remove(token.digest)
        limits.forget([.account(account)])
        return opened
    }

    private func usable(_ token: SecretToken) -> StaffInvitation? {
        guard let invitation = invitations[token.digest],
            !invitation.isOver(at: clock.wall()), isOpen(invitation.account)
        else { return nil }
        return invitation
    }

    func choose(_ text: String, signInName: String) throws(SignInDenial) -> Passphrase {
        do throws(Passphrase.Flaw) {
            return try Passphrase(choosing: text, signInName: signInName)
        } catch {
            throw .passphrase(error)
        }
    }

    func label(of account: Identifier<StaffAccount>) -> Enrolment.Label {
        let state = state
        let district = state.district.place(Places.root).flatMap { state.directory.text($0.name) }
        let name = state.district.account(account).flatMap {
            state.directory.text($0.signInName)
        }
        return Enrolment.Label(issuer: district ?? "Linli", name: name ?? "")
    }
}
