import Domain
import Foundation
import Journal
import Kernel

extension StaffDoor {
    /// What was found right about a passphrase.
    struct Proof {
        let account: Identifier<StaffAccount>
        /// The hash it was compared with.
        let hashed: Credential.Hashed
        /// The same at today's cost, where that was raised.
        let rehashed: Credential.Hashed?
        /// Whose tries this one counts among.
        let counted: [GuessLimits.Counted]
    }

    /// Signs somebody in who hands in name, passphrase and code, all of them right.
    package func signIn(_ attempt: SignInAttempt) async throws(SignInDenial) -> OpenedSession {
        let account = state.staff.account(signingInAs: attempt.name)
        let counted = counted(account, named: attempt.name, attempt.visitor)
        let proof = try await prove(attempt.passphrase, account, counted)
        try await inTurn()
        defer { leaveTurn() }
        var credential = try credential(proof, code: attempt.code)
        return try await admit(proof.account, &credential, attempt.visitor)
    }

    /// Compares a passphrase, unless too much was guessed. Costs the same whether or not there is
    /// such an account.
    func prove(
        _ typed: String,
        _ account: Identifier<StaffAccount>?,
        _ counted: [GuessLimits.Counted]
    ) async throws(SignInDenial) -> Proof {
        if let seconds = limits.begin(counted, now: clock.wall()) { throw .wait(seconds: seconds) }
        let line: ScryptPool.Line = counted.contains(where: \.isDevice) ? .known : .unknown
        let hashed = account.flatMap { isOpen($0) ? credentials[$0]?.passphrase : nil }
        guard let passphrase = Passphrase(typed: typed) else { throw .wrong }
        let key = try await derive(
            passphrase,
            hashed?.salt ?? Array(repeating: 0, count: Credential.Hashed.saltBytes),
            hashed?.cost ?? cost,
            line,
            counted
        )
        guard let account, let hashed, isSame(key, hashed.key) else { throw .wrong }
        let rehashed = hashed.cost == cost ? nil : try? await hash(passphrase, line)
        return Proof(account: account, hashed: hashed, rehashed: rehashed, counted: counted)
    }

    /// In turn: the credential with the code used up, if that is right too and nothing changed
    /// since the passphrase was compared.
    func credential(_ proof: Proof, code: String) throws(SignInDenial) -> Credential {
        guard isOpen(proof.account), var credential = credentials[proof.account],
            credential.passphrase == proof.hashed,
            credential.use(Self.plain(code), now: clock.wall())
        else { throw .wrong }
        limits.forgive(proof.counted)
        if let rehashed = proof.rehashed { credential.passphrase = rehashed }
        return credential
    }

    /// In turn: opens a session, and makes the device known.
    func admit(
        _ account: Identifier<StaffAccount>,
        _ credential: inout Credential,
        _ visitor: Visitor,
        ending ended: [Digest] = [],
        _ others: [TableWrite] = []
    ) async throws(SignInDenial) -> OpenedSession {
        let known = visitor.device.flatMap { credential.devices.contains($0.digest) ? $0 : nil }
        let device = known ?? SecretToken.random(using: &random)
        credential.know(device.digest)
        let token = SecretToken.random(using: &random)
        let session = StaffSession(
            token.digest,
            account: account,
            opened: clock.wall(),
            label: visitor.label
        )
        let over = ended + surplus(of: account, besides: ended)
        let writes: [TableWrite] =
            [
                .put(.credential, key: Credential.key(account), value: credential.bytes),
                .put(.session, key: token.digest.bytes, value: session.bytes),
            ] + over.map { .erase(.session, key: $0.bytes) } + others
        do throws(Trouble) { try await keep(writes) } catch { throw .trouble(error) }
        credentials[account] = credential
        register.remove(over)
        register.add(session, token.digest)
        return OpenedSession(session: session, token: token, device: device)
    }

    /// At most so many sessions an account: the ones used longest ago make room for another.
    private func surplus(
        of account: Identifier<StaffAccount>,
        besides ended: [Digest]
    ) -> [Digest] {
        let going = register.tokens { $0.account == account }.filter { !ended.contains($0.token) }
            .sorted { $0.session.seen < $1.session.seen }
        return going.prefix(max(0, going.count - StaffSession.perAccountMax + 1)).map(\.token)
    }

    func inTurn() async throws(SignInDenial) {
        do throws(Trouble) { try await takeTurn() } catch { throw .trouble(error) }
    }

    func hash(
        _ passphrase: Passphrase,
        _ line: ScryptPool.Line,
        _ counted: [GuessLimits.Counted] = []
    ) async throws(SignInDenial) -> Credential.Hashed {
        let salt = random.bytes(Credential.Hashed.saltBytes)
        let key = try await derive(passphrase, salt, cost, line, counted)
        return Credential.Hashed(cost: cost, salt: salt, key: key)
    }

    /// A try that found no room at the pool was none.
    private func derive(
        _ passphrase: Passphrase,
        _ salt: [UInt8],
        _ cost: ScryptCost,
        _ line: ScryptPool.Line,
        _ counted: [GuessLimits.Counted]
    ) async throws(SignInDenial) -> [UInt8] {
        do throws(ScryptPool.Full) {
            return try await pool.derive(passphrase, salt: salt, cost, line)
        } catch {
            limits.forgive(counted)
            throw .busy
        }
    }

    /// A device that signed in to the account before is counted alone; all others by where they
    /// are and by whom they claim to be.
    func counted(
        _ account: Identifier<StaffAccount>?,
        named name: String,
        _ visitor: Visitor
    ) -> [GuessLimits.Counted] {
        if let account, let device = visitor.device?.digest,
            credentials[account]?.devices.contains(device) == true
        {
            return [.device(device)]
        }
        let claimed =
            account.map(GuessLimits.Counted.account)
            ?? .nobody(CryptoSealer.commitment(to: typed(name)))
        return [.address(visitor.address), claimed]
    }

    /// A code as people copy it, without what groups it.
    static func plain(_ code: String) -> String {
        guard code.utf8.count <= codeBytesMax else { return "" }
        return code.precomposedStringWithCompatibilityMapping
            .filter { !$0.isWhitespace && $0 != "-" }
    }

    private static let codeBytesMax = 256

    /// What somebody typed for a name, as far as it matters.
    private func typed(_ name: String) -> [UInt8] {
        Array(PlaceDirectory.folded(name).utf8.prefix(256))
    }
}
