import Domain
import Foundation
import Kernel

extension Institution {
    /// The file as the program writes it.
    fileprivate var definition: Data { Data(InstitutionWriter.bytes(self)) }

    fileprivate init(_ definition: Data) throws(CodecError) {
        let file = InstitutionFiles.File(name: "journal", bytes: Array(definition))
        guard case .read(let found) = InstitutionFiles.read(file) else { throw .malformed }
        self = found.institution
    }
}

extension InstitutionAdopted {
    var stored: StoredInstitutionAdopted {
        var stored = StoredInstitutionAdopted()
        stored.adoption = adoption.rawValue
        stored.definition = institution.definition
        stored.place = place.rawValue
        stored.bound = bodies.map(\.rawValue) + funds.map(\.rawValue)
        stored.attested = attested.map(\.text)
        stored.effective = effective.milliseconds
        stored.replaces = replaces?.rawValue ?? 0
        stored.proposal = proposal?.rawValue ?? 0
        stored.by = by.map { [$0.stored] } ?? []
        return stored
    }

    init(_ stored: StoredInstitutionAdopted) throws(CodecError) {
        try stored.refuseUnknown()
        let institution = try Institution(stored.definition)
        let bodiesCount = institution.bodies.count
        guard stored.bound.count == bodiesCount + institution.funds.count, stored.by.count <= 1
        else { throw .malformed }
        var by: MatterParty?
        if let party = stored.by.first { by = try MatterParty(party) }
        self.init(
            adoption: Identifier(stored.adoption),
            institution: institution,
            place: Identifier(stored.place),
            bodies: stored.bound.prefix(bodiesCount).map { Identifier($0) },
            funds: stored.bound.dropFirst(bodiesCount).map { Identifier($0) },
            attested: try keys(stored.attested),
            effective: Instant(milliseconds: stored.effective),
            replaces: reference(stored.replaces),
            proposal: reference(stored.proposal),
            by: by
        )
    }
}

extension InstitutionProposed {
    var stored: StoredInstitutionProposed {
        var stored = StoredInstitutionProposed()
        stored.proposal = proposal.rawValue
        stored.definition = institution.definition
        stored.bodies = bodies.map(\.rawValue)
        stored.funds = funds.map(\.rawValue)
        stored.attested = attested.map(\.text)
        stored.replaces = replaces.rawValue
        stored.by = by.stored
        return stored
    }

    init(_ stored: StoredInstitutionProposed) throws(CodecError) {
        try stored.refuseUnknown()
        let institution = try Institution(stored.definition)
        guard stored.bodies.count == institution.bodies.count,
            stored.funds.count == institution.funds.count
        else { throw .malformed }
        self.init(
            proposal: Identifier(stored.proposal),
            institution: institution,
            bodies: stored.bodies.map { Identifier($0) },
            funds: stored.funds.map { Identifier($0) },
            attested: try keys(stored.attested),
            replaces: Identifier(stored.replaces),
            by: try MatterParty(stored.by)
        )
    }
}

extension InstitutionEnded {
    var stored: StoredInstitutionEnded {
        var stored = StoredInstitutionEnded()
        stored.adoption = adoption.rawValue
        stored.by = by.stored
        return stored
    }

    init(_ stored: StoredInstitutionEnded) throws(CodecError) {
        try stored.refuseUnknown()
        self.init(adoption: Identifier(stored.adoption), by: try MatterParty(stored.by))
    }
}

extension Event {
    /// What was recorded about institutions and matters, and about duties that pass on.
    init(ofMatters stored: StoredEnvelope.OneOf_Event) throws(CodecError) {
        switch stored {
        case .institutionAdopted(let stored): self = .institutionAdopted(try .init(stored))
        case .institutionProposed(let stored): self = .institutionProposed(try .init(stored))
        case .institutionEnded(let stored): self = .institutionEnded(try .init(stored))
        case .matterOpened(let stored): self = .matterOpened(try .init(stored))
        case .matterFieldsSet(let stored): self = .matterFieldsSet(try .init(stored))
        case .matterLineAdded(let stored): self = .matterLineAdded(try .init(stored))
        case .matterLineJudged(let stored): self = .matterLineJudged(try .init(stored))
        case .matterDocumentAttached(let stored):
            self = .matterDocumentAttached(try .init(stored))
        case .matterPartyNoted(let stored): self = .matterPartyNoted(try .init(stored))
        case .matterStepped(let stored): self = .matterStepped(try .init(stored))
        case .matterDecisionCounted(let stored):
            self = .matterDecisionCounted(try .init(stored))
        case .matterDecisionSigned(let stored): self = .matterDecisionSigned(try .init(stored))
        case .matterLinked(let stored): self = .matterLinked(try .init(stored))
        case .matterMoved(let stored): self = .matterMoved(try .init(stored))
        case .matterMeasured(let stored): self = .matterMeasured(try .init(stored))
        case .matterChanged(let stored): self = .matterChanged(try .init(stored))
        case .dutyOffered(let stored): self = .dutyOffered(try .init(stored))
        case .dutyOfferReturned(let stored): self = .dutyOfferReturned(try .init(stored))
        case .dutyPassed(let stored): self = .dutyPassed(try .init(stored))
        case .dutyHelped(let stored): self = .dutyHelped(try .init(stored))
        default: preconditionFailure("an event of another feature")
        }
    }
}
