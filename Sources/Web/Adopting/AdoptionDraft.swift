import Application
import Domain
import Kernel
import Words

/// What one place needs in order to adopt one way of working.
struct AdoptionDraft {
    static let choicesMax = 200
    /// Instead of a number: it is put on file with the adoption.
    static let new = "new"
    private static let bodyPrefix = "body-"
    private static let fundPrefix = "fund-"
    private static let conditionPrefix = "so-"

    let context: PageContext
    let offer: AdoptionOffer
    let institution: Institution

    init(_ exchange: Exchange, _ offer: AdoptionOffer) throws(Problem) {
        institution = try exchange.template(offer)
        context = exchange.pageContext
        self.offer = offer
    }

    private var district: District { context.district }

    var entries: [FormEntry] {
        institution.bodies.map { body in
            choice(
                Self.bodyPrefix + body.key.text,
                body.title,
                hint: AdoptWords.kind(body.kind.phrase),
                bodies(body).map { option($0.description, context.bodyNames.body($0)) }
                    + (body.kind.isFoundedHere
                        ? [option(Self.new, name(body), as: AdoptWords.found)] : [])
            )
        }
            + institution.funds.map { fund in
                choice(
                    Self.fundPrefix + fund.key.text,
                    fund.title,
                    hint: AdoptWords.heldBy(holderTitle(fund)),
                    funds(fund).map { option($0.description, title(of: $0)) }
                        + [option(Self.new, title(fund), as: AdoptWords.open)]
                )
            }
            + institution.preconditions.map { condition in
                var entry = FormEntry(
                    name: Self.conditionPrefix + condition.key.text,
                    label: Phrase(condition.title),
                    hint: condition.isNeededToAdopt ? AdoptWords.needed : AdoptWords.attested,
                    control: .checkbox,
                    schema: ["type": "string"]
                )
                entry.isRequired = false
                return entry
            }
    }

    /// Whatever there is only one of is meant.
    var initial: [String: String] {
        var initial: [String: String] = [:]
        for body in institution.bodies {
            let found = bodies(body)
            if found.count == 1 {
                initial[Self.bodyPrefix + body.key.text] = found[0].description
            } else if found.isEmpty, body.kind.isFoundedHere {
                initial[Self.bodyPrefix + body.key.text] = Self.new
            }
        }
        for fund in institution.funds where funds(fund).isEmpty {
            initial[Self.fundPrefix + fund.key.text] = Self.new
        }
        return initial
    }

    private func choice(
        _ name: String,
        _ title: LocalText,
        hint: Phrase,
        _ options: [FormEntry.Option]
    ) -> FormEntry {
        FormEntry(
            name: name,
            label: Phrase(title),
            hint: options.isEmpty ? AdoptWords.notOnFile : hint,
            control: .select(
                [FormEntry.Option(word: "", phrase: AdoptWords.unchosen)] + options
            ),
            schema: ["type": "string"]
        )
    }

    private func option(
        _ word: String,
        _ name: String,
        as phrase: ((String) -> Phrase)? = nil
    ) -> FormEntry.Option {
        FormEntry.Option(word: word, phrase: phrase?(name) ?? Phrase(zh: name, en: name))
    }

    /// Who may stand for a body: of its kind, working at the place, above it or in it.
    private func bodies(_ body: BodyDefinition) -> [Identifier<Organisation>] {
        Array(
            context.standingOrganisations { id in
                guard district.organisation(id)?.kind == body.kind else { return false }
                let place = district.place(of: id)
                return district.covers(place, offer.place) || district.covers(offer.place, place)
            }.prefix(Self.choicesMax)
        )
    }

    /// Open funds of whoever may stand for the holder.
    private func funds(_ fund: FundDefinition) -> [Identifier<Fund>] {
        guard let holder = institution.body(fund.holder) else { return [] }
        let holders = Set(bodies(holder))
        return district.funds(heldBy: holders).prefix(Self.choicesMax).map(\.self)
    }

    private func name(_ body: BodyDefinition) -> String {
        context.words(AdoptWords.name(Phrase(body.title), at: context.names.name(offer.place)))
    }

    private func title(_ fund: FundDefinition) -> String {
        context.words(AdoptWords.name(Phrase(fund.title), at: context.names.name(offer.place)))
    }

    private func title(of id: Identifier<Fund>) -> String {
        district.fund(id).map { context.bodyNames.text($0.title) } ?? ""
    }

    private func holderTitle(_ fund: FundDefinition) -> Phrase {
        institution.body(fund.holder).map { Phrase($0.title) } ?? Phrase(zh: "", en: "")
    }
}

extension AdoptionDraft {
    /// Puts on file what is not there yet, then adopts. What was put on file stays where the
    /// adoption is refused, and is found again when it is sent once more.
    func adopt(
        _ sent: FormSubmission<AdoptQuestions>,
        _ exchange: Exchange
    ) async throws(Problem) -> Acted {
        let attested = institution.preconditions.map(\.key).filter {
            sent.more[Self.conditionPrefix + $0.text] == "yes"
        }
        let missing = institution.preconditions.filter {
            $0.isNeededToAdopt && !attested.contains($0.key)
        }
        guard missing.isEmpty else {
            return .refused(
                missing.map { (Self.conditionPrefix + $0.key.text, .rule(AdoptWords.needed)) }
            )
        }
        var filing = Filing(sent: sent, exchange: exchange)
        var bodies: [Key: Identifier<Organisation>] = [:]
        for body in institution.bodies {
            let field = Self.bodyPrefix + body.key.text
            guard
                let id: Identifier<Organisation> = try await filing.subject(
                    field,
                    foundedBefore: founded(body),
                    founding(body, bodies)
                )
            else { return filing.refused }
            bodies[body.key] = id
        }
        var funds: [Key: Identifier<Fund>] = [:]
        for fund in institution.funds {
            let field = Self.fundPrefix + fund.key.text
            guard let holder = bodies[fund.holder] else { return .refused([(field, .unchosen)]) }
            guard
                let id: Identifier<Fund> = try await filing.subject(
                    field,
                    foundedBefore: opened(fund, holder),
                    opening(fund, holder)
                )
            else { return filing.refused }
            funds[fund.key] = id
        }
        let binding = InstitutionBinding(
            institution: institution,
            place: offer.place,
            bodies: bodies,
            funds: funds,
            attested: attested
        )
        let command = AdoptInstitution(
            binding: binding,
            effective: exchange.start(of: sent.form.effective)
        )
        return try await exchange.submit(
            .institutions(.adopt(command)),
            sent,
            field: { Self.field(of: $0) },
            done: { receipt in
                Acted.Done(
                    address: Paths.rules.address(offer.place),
                    receipt: receipt,
                    words: .wayAdopted
                )
            }
        )
    }

    private func founded(_ body: BodyDefinition) -> Identifier<Organisation>? {
        bodies(body).first { context.bodyNames.body($0) == name(body) }
    }

    private func opened(
        _ fund: FundDefinition,
        _ holder: Identifier<Organisation>
    ) -> Identifier<Fund>? {
        district.funds(heldBy: [holder]).first { title(of: $0) == title(fund) }
    }

    /// A body that holds money has a legal person that holds it for them: the residents' committee
    /// where the way of working names one before it.
    private func founding(
        _ body: BodyDefinition,
        _ bodies: [Key: Identifier<Organisation>]
    ) -> Command {
        let holdsMoney = institution.funds.contains { $0.holder == body.key }
        let committee = institution.bodies.first { $0.kind == .residentsCommittee }
        let ties = BodyTies(
            legalHolder: holdsMoney ? committee.flatMap { bodies[$0.key] } : nil
        )
        return .bodies(
            .found(FoundBody(kind: body.kind, place: offer.place, name: name(body), ties: ties))
        )
    }

    private func opening(_ fund: FundDefinition, _ holder: Identifier<Organisation>) -> Command {
        let restriction: Restriction =
            fund.purposes.isEmpty ? .unrestricted : fund.isRingFenced ? .ringFenced : .restricted
        return .funds(
            .open(
                OpenFund(
                    holder: holder,
                    place: offer.place,
                    title: title(fund),
                    restriction: restriction,
                    purposes: fund.purposes
                )
            )
        )
    }

    /// The field that a reason stands beside.
    private static func field(of refusal: Refusal) -> String? {
        guard case .institutions(let refusal) = refusal else { return nil }
        switch refusal {
        case .unboundBodies(let keys), .notABody(let keys), .notABodysHolder(let keys):
            return keys.first.map { bodyPrefix + $0.text }
        case .unknownBody(let key, _), .bodyKind(let key, _, _), .bodyEnded(let key):
            return bodyPrefix + key.text
        case .unboundFunds(let keys), .notAFund(let keys):
            return keys.first.map { fundPrefix + $0.text }
        case .unknownFund(let key, _), .fundHolder(let key): return fundPrefix + key.text
        case .unattested(let keys), .unknownPreconditions(let keys):
            return keys.first.map { conditionPrefix + $0.text }
        case .effectiveBeforeNow, .effectiveTooLate: return "effective"
        case .notFounded, .unknownPlace, .merged, .tooManyAdoptions, .errors, .noProcesses,
            .inForceAlready, .unknownAdoption, .notInForce, .replacesAnother, .versionNotLater,
            .unknownProposal, .proposalClosed, .unknownParty, .ownProposal:
            return nil
        }
    }
}

/// What one form puts on file, each under a request of its own: sent twice, it is filed once.
private struct Filing {
    let sent: FormSubmission<AdoptQuestions>
    let exchange: Exchange
    private(set) var refused = Acted.refused([])
    private var count: UInt64 = 0

    init(sent: FormSubmission<AdoptQuestions>, exchange: Exchange) {
        (self.sent, self.exchange) = (sent, exchange)
    }

    /// What was chosen, or put on file now; nothing where that was refused.
    mutating func subject<Subject>(
        _ field: String,
        foundedBefore: Identifier<Subject>?,
        _ command: Command
    ) async throws(Problem) -> Identifier<Subject>? {
        let answer = sent.more[field] ?? ""
        guard answer == AdoptionDraft.new else {
            guard let number = UInt64(answer) else {
                refused = .refused([(field, .unchosen)])
                return nil
            }
            return Identifier(number)
        }
        if let foundedBefore { return foundedBefore }
        count += 1
        let request = RequestID(high: sent.request.high, low: sent.request.low &+ count)
        let own = FormSubmission(form: sent.form, request: request, made: sent.made)
        var subject: Identifier<Subject>?
        let acted = try await exchange.submit(command, own, field: { _ in field }) { receipt in
            subject = Identifier(receipt.subject)
            return Acted.Done(address: .place(Places.root), receipt: receipt)
        }
        refused = acted
        return subject
    }
}

extension OrganisationKind {
    /// Bodies in which people sit begin with the way of working; whoever exists without it is put
    /// on file beforehand, and a task force says when it ends.
    fileprivate var isFoundedHere: Bool { isBody && self != .taskForce }
}
