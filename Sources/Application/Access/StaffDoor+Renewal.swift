package import Domain
import Journal
package import Kernel

/// How a member of staff signs in, as their own page shows it.
package struct SignInStanding: Hashable, Sendable {
    package let secondFactor: SecondFactorChoice
    /// How many codes of the list are left; nothing without a list.
    package let codesLeft: Int?
    package let knownDevices: Int
}

/// What somebody signed in hands in to prove that it is still them.
package struct Reassurance: Sendable {
    package let passphrase: String
    package let code: String
    package let visitor: Visitor

    package init(passphrase: String, code: String, visitor: Visitor) {
        self.passphrase = passphrase
        self.code = code
        self.visitor = visitor
    }
}

extension StaffDoor {
    /// Nothing for whom only an invitation, or nothing, was made.
    package func standing(of account: Identifier<StaffAccount>) -> SignInStanding? {
        guard let credential = credentials[account], isOpen(account) else { return nil }
        let devices = credential.devices.count
        return switch credential.secondFactor {
        case .timeCode:
            SignInStanding(secondFactor: .timeCode, codesLeft: nil, knownDevices: devices)
        case .list(let list):
            SignInStanding(secondFactor: .list, codesLeft: list.unused, knownDevices: devices)
        }
    }

    /// Takes another passphrase, ends every session and opens this one anew. No device is known
    /// any more but this one.
    package func changePassphrase(
        _ token: SecretToken,
        _ present: Reassurance,
        to text: String
    ) async throws(SignInDenial) -> OpenedSession {
        let account = try account(of: token)
        let chosen = try choose(text, signInName: label(of: account).name)
        let counted = counted(account, named: "", present.visitor)
        let proof = try await prove(present.passphrase, account, counted)
        let hashed = try await hash(chosen, .known, counted)
        try await inTurn()
        defer { leaveTurn() }
        var credential = try credential(proof, code: present.code)
        credential.passphrase = hashed
        credential.forgetDevices()
        return try await admit(
            account,
            &credential,
            present.visitor,
            ending: register.tokens { $0.account == account }.map(\.token)
        )
    }

    /// Shows another second factor; the one in use goes on until this one is confirmed.
    package func renew(
        _ token: SecretToken,
        _ present: Reassurance,
        _ choice: SecondFactorChoice
    ) async throws(SignInDenial) -> SecondFactorSheet {
        let account = try account(of: token)
        let counted = counted(account, named: "", present.visitor)
        let proof = try await prove(present.passphrase, account, counted)
        try await inTurn()
        defer { leaveTurn() }
        let credential = try credential(proof, code: present.code)
        try await keep(credential, of: account)
        let enrolment = Enrolment.make(
            choice,
            credential.passphrase,
            label: label(of: account),
            now: clock.wall(),
            using: &random
        )
        enrolments.add(enrolment, token.digest, now: clock.wall())
        return enrolment.sheet
    }

    /// What `renew` showed and waits to be confirmed.
    package func renewal(_ token: SecretToken) -> SecondFactorSheet? {
        guard session(for: token) != nil else { return nil }
        return enrolments.find(token.digest, now: clock.wall())?.sheet
    }

    /// Puts the new second factor in the place of the old one.
    package func confirmRenewal(
        _ token: SecretToken,
        code: String
    ) async throws(SignInDenial) {
        let account = try account(of: token)
        try await inTurn()
        defer { leaveTurn() }
        let now = clock.wall()
        guard var credential = credentials[account], isOpen(account),
            let enrolment = enrolments.find(token.digest, now: now),
            enrolment.passphrase == credential.passphrase
        else { throw .over }
        guard let secondFactor = enrolment.confirmed(by: Self.plain(code), now: now) else {
            throw .wrong
        }
        credential.secondFactor = secondFactor
        try await keep(credential, of: account)
        enrolments.remove(token.digest)
    }

    private func account(of token: SecretToken) throws(SignInDenial) -> Identifier<StaffAccount> {
        guard let session = session(for: token) else { throw .over }
        return session.account
    }

    private func keep(
        _ credential: Credential,
        of account: Identifier<StaffAccount>
    ) async throws(SignInDenial) {
        let row = TableWrite.put(
            .credential,
            key: Credential.key(account),
            value: credential.bytes
        )
        do throws(Trouble) { try await keep([row]) } catch { throw .trouble(error) }
        credentials[account] = credential
    }
}
