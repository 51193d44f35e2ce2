package import Domain
import Journal
package import Kernel

extension ResidentDoor {
    /// Looks at a code that somebody typed. What comes back stands for it for a while, so that it
    /// is typed once and carried nowhere.
    package func begin(_ typed: String, _ visitor: Visitor) throws(JoinDenial) -> SecretToken {
        let now = clock.wall()
        guard let spoken = SpokenCode(typed) else { throw .malformed(digits: SpokenCode.digits) }
        try count(visitor, now)
        index.readOn(in: state.district, now: now)
        guard let code = index.find(spoken) else { throw .wrong }
        forgive(visitor)
        joinings = joinings.filter { now < $0.value.expires }
        guard joinings.count < Joining.joiningsMax else { throw .busy }
        let token = SecretToken.random(using: &random)
        let expires = now.adding(milliseconds: Joining.minutesMax * 60_000)
        joinings[token.digest] = Joining(code: code, expires: expires)
        return token
    }

    /// What the code is good for that somebody typed a while ago; nothing if it was too long ago.
    package func look(_ token: SecretToken) -> JoinLook? {
        guard let joining = joining(token),
            let standing = state.district.standing(of: joining.code, now: clock.wall()),
            let letter = state.district.letter(joining.code.letter)
        else { return nil }
        return JoinLook(code: joining.code, standing: standing, household: letter.household)
    }

    /// Uses the code up and opens the one session that it is good for.
    package func join(
        _ token: SecretToken,
        _ request: Submission<JoinWish>,
        _ visitor: Visitor
    ) async throws(JoinDenial) -> OpenedResidentSession {
        guard let joining = joining(token) else { throw .over }
        let wish = request.command
        let command = UseLetterCode(
            code: joining.code,
            displayName: wish.displayName,
            name: wish.name
        )
        do throws(Denial<Refusal>) {
            _ = try await writer.submit(
                Submission(
                    .letters(.use(command)),
                    actor: .visitor,
                    request: request.request,
                    made: request.made
                )
            )
        } catch {
            throw JoinDenial(error)
        }
        let district = state.district
        guard case .used(let use) = district.standing(of: joining.code, now: clock.wall()),
            district.admits(use), let found = district.use(use)
        else { throw .over }
        return try await open(use, found.person, wish.keeping, visitor)
    }

    /// One session for one use: a form that is sent again opens no second one.
    private func open(
        _ use: Identifier<LetterUse>,
        _ person: Identifier<Person>,
        _ keeping: DeviceKeeping,
        _ visitor: Visitor
    ) async throws(JoinDenial) -> OpenedResidentSession {
        do throws(Trouble) { try readAgain() } catch { throw .trouble(error) }
        guard !register.hasOpened(use), opening.insert(use).inserted else { throw .over }
        defer { opening.remove(use) }
        let token = SecretToken.random(using: &random)
        let session = ResidentSession(
            token.digest,
            person: person,
            use: use,
            keeping: keeping,
            opened: clock.wall(),
            label: visitor.label
        )
        let surplus = sessions(of: person).dropFirst(ResidentSession.perPersonMax - 1).map(\.name)
        var writes = register.end { surplus.contains($1.name) && $1.person == person }
        writes.append(.put(.residentSession, key: token.digest.bytes, value: session.bytes))
        do throws(Trouble) { try await keep(writes) } catch { throw .trouble(error) }
        register.add(session, token.digest)
        return OpenedResidentSession(session: session, token: token)
    }

    /// Says of a use, by another code of the same household, that it was not by whom it seems.
    package func contest(
        _ token: SecretToken,
        _ request: Submission<Identifier<LetterUse>>
    ) async throws(JoinDenial) -> Receipt {
        guard let joining = joining(token) else { throw .over }
        let command = ContestLetterUseByCode(use: request.command, code: joining.code)
        let receipt: Receipt
        do throws(Denial<Refusal>) {
            receipt = try await writer.submit(
                Submission(
                    .letters(.contestByCode(command)),
                    actor: .visitor,
                    request: request.request,
                    made: request.made
                )
            )
        } catch {
            throw JoinDenial(error)
        }
        return receipt
    }

    /// Which request a slip is of.
    package func request(
        bySlip typed: String,
        _ visitor: Visitor
    ) throws(JoinDenial) -> Identifier<EntryRequest> {
        guard let spoken = SpokenCode(typed) else { throw .malformed(digits: SpokenCode.digits) }
        try count(visitor, clock.wall())
        let found = entrySlips.find(
            spoken,
            among: state.district.entryRequests.count,
            code: key.slip
        )
        guard let id = found else { throw .wrong }
        forgive(visitor)
        return id
    }

    /// Counts a try, or says how long it has to wait.
    func count(_ visitor: Visitor, _ now: Instant) throws(JoinDenial) {
        if let seconds = limits.begin([.address(visitor.address)], now: now) {
            throw .wait(seconds: seconds)
        }
        guard budget.spend(now: now) else {
            limits.forgive([.address(visitor.address)])
            throw .busy
        }
    }

    func forgive(_ visitor: Visitor) {
        limits.forgive([.address(visitor.address)])
        budget.giveBack()
    }

    private func joining(_ token: SecretToken) -> Joining? {
        joinings[token.digest].flatMap { clock.wall() < $0.expires ? $0 : nil }
    }
}

/// How somebody comes in by a code.
package struct JoinWish: Hashable, Sendable {
    package let displayName: String
    /// What somebody is called who uses the spare code.
    package let name: String?
    package let keeping: DeviceKeeping

    package init(displayName: String, name: String? = nil, keeping: DeviceKeeping = .shared) {
        self.displayName = displayName
        self.name = name
        self.keeping = keeping
    }
}
