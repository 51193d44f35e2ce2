import Application
import Domain
import Kernel
import Words

extension Exchange {
    /// Whether whoever asks may; the one place where routes are guarded.
    func permit(_ route: Route, _ value: String?) throws(Problem) {
        switch route.permission {
        case .anyone: return
        case .signedIn: _ = try actor()
        case .resident: _ = try resident()
        case .participant: guard caller.isSignedIn else { throw .comeInFirst }
        case .hand: try heldMandate(route.mandate(value))
        case .power(let power):
            try demand(power, at: route.place(value, in: snapshot.state.district))
        case .body(let power):
            let place = route.body(value).map(snapshot.state.district.place(of:))
            try demand(power, at: place ?? Places.root)
        case .powerSomewhere(let power): try demandSomewhere(power)
        case .colleague(let power):
            try demandSomewhere(power)
            try demandSight(of: route.account(value))
        case .wholeColleague(let power):
            try demandSomewhere(power)
            try demandSight(of: route.account(value))
            guard let account = route.account(value) else { throw .notFound }
            let requirement = snapshot.state.district.keeping(account, now: now)
            for place in requirement.places { try demand(power, at: place) }
        }
    }

    private func demandSomewhere(_ power: Power) throws(Problem) {
        guard snapshot.state.district.allowsSomewhere(try actor(), power, now: now) else {
            throw .forbidden(power, at: Places.root)
        }
    }

    private func demandSight(of account: Identifier<StaffAccount>?) throws(Problem) {
        guard let account, let found = snapshot.state.district.account(account) else {
            throw .notFound
        }
        guard pageContext.maySee(account) else { throw .forbidden(.seeStaff, at: found.home) }
    }

    func actor() throws(Problem) -> Actor {
        guard let actor = caller.actor else { throw .signInFirst }
        return actor
    }

    func demand(_ power: Power, at place: Identifier<Place>) throws(Problem) {
        guard snapshot.state.district.allows(try actor(), power, at: place, now: now) else {
            throw .forbidden(power, at: place)
        }
    }

    /// Hands a command to the writer in the name of whoever is signed in, or of `giver`.
    func submit(
        _ command: Command,
        _ sent: FormSubmission<some FormShape>,
        by giver: Actor? = nil,
        field: (Refusal) -> String?,
        done: (Receipt) -> Acted.Done
    ) async throws(Problem) -> Acted {
        guard let desk else { throw .readOnly }
        let giver = if let giver { giver } else { try actor() }
        let submission = Submission(
            command,
            actor: giver,
            request: sent.request,
            made: sent.made
        )
        do throws(Denial<Refusal>) {
            return .done(done(try await desk.door.submit(submission)))
        } catch {
            return try Acted(error, field: field)
        }
    }
}

extension Acted {
    /// What the writer said, beside the field it is about.
    init(_ denial: Denial<Refusal>, field: (Refusal) -> String?) throws(Problem) {
        switch denial {
        case .refused(.access(.missing(let power, let place, _))):
            throw .forbidden(power, at: place)
        case .refused(let refusal):
            self = .refused([(field(refusal), .rule(refusal.phrase))])
        case .expired(let hoursMax):
            self = .refused([(nil, .rule(FormWords.ticketExpired(hoursMax: hoursMax)))])
        case .trouble(let trouble): self = .trouble(trouble)
        }
    }
}
